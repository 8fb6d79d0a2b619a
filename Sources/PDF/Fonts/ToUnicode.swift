/// The CMap that leads from character codes back to text (ISO 32000-1 9.10.3).
enum ToUnicode {
    static func cmap(_ mappings: [(code: UInt16, units: [UInt16])]) -> [UInt8] {
        var cmap = Syntax()
        cmap.raw(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """)
        // At most a hundred entries to a block.
        for start in stride(from: 0, to: mappings.count, by: 100) {
            let block = mappings[start..<min(start + 100, mappings.count)]
            cmap.integer(block.count)
            cmap.raw(" beginbfchar\n")
            for mapping in block {
                hex([mapping.code], &cmap)
                cmap.bytes.append(0x20)
                hex(mapping.units, &cmap)
                cmap.bytes.append(0x0A)
            }
            cmap.raw("endbfchar\n")
        }
        cmap.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return cmap.bytes
    }

    private static func hex(_ units: [UInt16], _ cmap: inout Syntax) {
        cmap.bytes.append(0x3C)
        for unit in units {
            cmap.hexByte(UInt8(truncatingIfNeeded: unit >> 8))
            cmap.hexByte(UInt8(truncatingIfNeeded: unit))
        }
        cmap.bytes.append(0x3E)
    }
}
