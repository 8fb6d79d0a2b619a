extension Checker {
    mutating func checkFont(_ value: PDFValue, _ font: ReadFont, _ codes: Set<Int>) {
        let entries = file.dictionary(value)
        let descendant = file.dictionary(file.list(entries["DescendantFonts"]).first)
        let descriptor = file.dictionary(descendant["FontDescriptor"])
        if file.name(descendant["BaseFont"]) != font.name || file.name(descriptor["FontName"]) != font.name {
            report(.fonts, "\(font.name) has several names")
        }
        if font.programWidths.isEmpty {
            report(.fonts, "\(font.name) is not embedded, or not readable")
            return
        }
        if file.name(descendant["Subtype"]) == "CIDFontType2", descendant["CIDToGIDMap"] == nil {
            report(.fonts, "\(font.name) has no CIDToGIDMap")
        }
        for code in codes.sorted() {
            let glyph = font.glyph(code)
            if glyph == 0 { report(.widths, "\(font.name): code \(code) is .notdef") }
            guard font.programWidths.indices.contains(glyph) else {
                report(.widths, "\(font.name): no glyph for code \(code)")
                continue
            }
            // ISO 19005-2 6.2.11.5 allows one thousandth.
            if abs(font.width(code) - font.programWidths[glyph]) > 1 {
                report(.widths, "\(font.name): code \(code) is \(font.width(code)) wide, its glyph \(font.programWidths[glyph])")
            }
            let text = font.unicode[code] ?? ""
            if text.isEmpty || text.unicodeScalars.contains(where: { [0, 0xFEFF, 0xFFFE, 0xFFFD].contains($0.value) }) {
                report(.unicode, "\(font.name): code \(code) has no text")
            }
        }
    }
}
