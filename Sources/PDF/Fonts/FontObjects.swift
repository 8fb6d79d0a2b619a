import System
/// Writes a composite font (ISO 32000-1 9.7): Type0, its CIDFont, descriptor, program and ToUnicode.
enum FontObjects {
    static func write(_ font: EmbeddedFont, in objects: inout ObjectFile) -> Reference {
        let name = font.name
        let descriptor = writeDescriptor(font, in: &objects)
        let descendant = writeDescendant(font, name, descriptor, in: &objects)
        let toUnicode = objects.addStream(font.toUnicode)
        let encoding = writeEncoding(font, in: &objects)
        return objects.addDictionary { syntax in
            syntax.entry("Type", name: "Font")
            syntax.entry("Subtype", name: "Type0")
            syntax.key("BaseFont")
            syntax.name(name)
            syntax.key("Encoding")
            if let encoding { syntax.reference(encoding) } else { syntax.name("Identity-H") }
            syntax.key("DescendantFonts")
            syntax.openArray()
            syntax.reference(descendant)
            syntax.closeArray()
            syntax.entry("ToUnicode", toUnicode)
        }
    }

    /// Two codes that lead to one glyph of a CFF font need a CMap, since its CIDs are glyph numbers (9.7.4.2).
    private static func writeEncoding(
        _ font: EmbeddedFont, in objects: inout ObjectFile
    ) -> Reference? {
        guard font.program.isCFF, let cmap = font.codeMap else { return nil }
        return objects.addStream(cmap) { syntax in
            syntax.entry("Type", name: "CMap")
            syntax.entry("CMapName", name: CMap.encodingName)
            syntax.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
            syntax.entry("WMode", 0)
        }
    }

    /// Six capitals before the name of a subset (9.6.4), from its glyphs, so that the same subset has the same
    /// name in every file.
    static func subsetTag(_ use: GlyphUse) -> String {
        var glyphs: [UInt8] = []
        for glyph in use.glyphs {
            glyphs.append(UInt8(truncatingIfNeeded: glyph >> 8))
            glyphs.append(UInt8(truncatingIfNeeded: glyph))
        }
        let letters = SHA256.digest(glyphs).prefix(6).map { 0x41 + $0 % 26 }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func writeDescriptor(_ font: EmbeddedFont, in objects: inout ObjectFile) -> Reference {
        let (program, name) = (font.program, font.name)
        let file = objects.addStream(font.file) { syntax in
            if program.isCFF {
                syntax.entry("Subtype", name: "CIDFontType0C")
            } else {
                syntax.entry("Length1", program.bytes.count)
            }
        }
        func scaled(_ value: Int) -> Int { EmbeddedFont.scale(value, program.unitsPerEm) / 10 }
        return objects.addDictionary { descriptor in
            descriptor.entry("Type", name: "FontDescriptor")
            descriptor.key("FontName")
            descriptor.name(name)
            // Symbolic (bit 3): the codes are no standard encoding's (9.8.2).
            let flags =
                4 | (program.isFixedPitch ? 1 : 0) | (program.isSerif ? 2 : 0) | (program.isItalic ? 64 : 0)
            descriptor.entry("Flags", flags)
            descriptor.key("FontBBox")
            descriptor.openArray()
            let box = program.boundingBox
            for value in [box.xMin, box.yMin, box.xMax, box.yMax] { descriptor.integer(scaled(value)) }
            descriptor.closeArray()
            descriptor.key("ItalicAngle")
            descriptor.thousandths(program.italicAngle)
            descriptor.entry("Ascent", scaled(program.ascender))
            descriptor.entry("Descent", scaled(program.descender))
            descriptor.entry("CapHeight", scaled(program.capHeight))
            descriptor.entry("StemV", program.stemWidth)
            descriptor.key(program.isCFF ? "FontFile3" : "FontFile2")
            descriptor.reference(file)
        }
    }

    /// In a TrueType font they are two CIDs, so that readers which ask by CID tell them apart as well.
    static func glyphMap(_ glyphs: [UInt16], first: UInt16) -> [UInt8] {
        var map: [UInt8] = []
        for glyph in (0..<first) + glyphs {
            map.append(UInt8(truncatingIfNeeded: glyph >> 8))
            map.append(UInt8(truncatingIfNeeded: glyph))
        }
        return map
    }

    private static func writeDescendant(
        _ font: EmbeddedFont, _ name: String, _ descriptor: Reference, in objects: inout ObjectFile
    ) -> Reference {
        let map = font.program.isCFF ? nil : font.codeMap.map { objects.addStream($0) }
        return objects.addDictionary { syntax in
            syntax.entry("Type", name: "Font")
            syntax.key("Subtype")
            syntax.name(font.program.isCFF ? "CIDFontType0" : "CIDFontType2")
            syntax.key("BaseFont")
            syntax.name(name)
            syntax.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
            syntax.entry("FontDescriptor", descriptor)
            // All widths from CID 0 on: they are dense, so one array is the shortest form (9.7.4.3).
            syntax.entry("DW", 0)
            syntax.key("W")
            syntax.openArray()
            syntax.integer(0)
            syntax.openArray()
            for width in font.widthsOfCIDs { syntax.tenths(width) }
            syntax.closeArray()
            syntax.closeArray()
            if font.program.isCFF { return }
            syntax.key("CIDToGIDMap")
            if let map { syntax.reference(map) } else { syntax.name("Identity") }
        }
    }
}
