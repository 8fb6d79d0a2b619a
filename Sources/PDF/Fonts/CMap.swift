/// The CMaps of a font (ISO 32000-1 9.7.5, 9.10.3).
enum CMap {
    /// Leads from codes back to text.
    static func toUnicode(_ mappings: [(code: UInt16, units: [UInt16])]) -> [UInt8] {
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
                cmap.byte(0x20)
                hex(mapping.units, &cmap)
                cmap.byte(0x0A)
            }
            cmap.raw("endbfchar\n")
        }
        cmap.raw(end)
        return cmap.bytes
    }

    /// Name of the encoding that `encoding` defines.
    static let encodingName: StaticString = "Bilaga-Codes"

    /// Leads from codes to glyphs, where two codes lead to one: Identity up to `first`, then the glyphs in order.
    static func encoding(_ glyphs: [UInt16], first: UInt16) -> [UInt8] {
        var cmap = Syntax()
        cmap.raw(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo 3 dict dup begin
            /Registry (Adobe) def
            /Ordering (Identity) def
            /Supplement 0 def
            end def
            /CMapName /Bilaga-Codes def
            /CMapType 1 def
            /WMode 0 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """)
        // A range may not go past the last byte's end (9.7.6.2).
        let last = Int(first) - 1
        let ranges = stride(from: 0, through: max(0, last), by: 256).map { ($0, min($0 + 255, last)) }
        for start in stride(from: 0, to: ranges.count, by: 100) {
            let block = ranges[start..<min(start + 100, ranges.count)]
            cmap.integer(block.count)
            cmap.raw(" begincidrange\n")
            for (low, high) in block {
                hex([UInt16(low)], &cmap)
                hex([UInt16(high)], &cmap)
                cmap.integer(low)
                cmap.byte(0x0A)
            }
            cmap.raw("endcidrange\n")
        }
        for start in stride(from: 0, to: glyphs.count, by: 100) {
            let end = min(start + 100, glyphs.count)
            cmap.integer(end - start)
            cmap.raw(" begincidchar\n")
            for index in start..<end {
                hex([first + UInt16(index)], &cmap)
                cmap.integer(Int(glyphs[index]))
                cmap.byte(0x0A)
            }
            cmap.raw("endcidchar\n")
        }
        cmap.raw(end)
        return cmap.bytes
    }

    private static let end: StaticString = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"

    private static func hex(_ units: [UInt16], _ cmap: inout Syntax) {
        cmap.byte(0x3C)
        for unit in units {
            cmap.hexByte(UInt8(truncatingIfNeeded: unit >> 8))
            cmap.hexByte(UInt8(truncatingIfNeeded: unit))
        }
        cmap.byte(0x3E)
    }
}
