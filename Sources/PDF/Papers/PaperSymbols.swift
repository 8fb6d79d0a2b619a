/// What the bullets and arrows of office suites stand for. They come from fonts of symbols, whose codes lie in the private use area
/// of Unicode, where nobody can know what a character means (ISO 19005-2 6.2.11.7.3). What is known of two such fonts is said in
/// Unicode's own characters instead: no mark on the page changes, and a list's bullet is read as one.
extension PaperCollector {
    mutating func nameSymbols(_ reader: inout PDFReader) {
        for font in fonts {
            let value = objects[font].value
            guard case .reference(let index)? = value["ToUnicode"], let known = Self.symbols(of: resolved(value["BaseFont"])?.name ?? ""),
                let bytes = decoded(index, &reader)
            else { continue }
            var texts = CharacterMap(bytes).texts
            var isOther = false
            for (code, text) in texts {
                let scalars = text.unicodeScalars
                guard scalars.count == 1, let scalar = scalars.first, let named = known[Int(scalar.value)] else { continue }
                texts[code] = named
                isOther = true
            }
            if isOther { replaceContent(index, Self.characterMap(texts, ofTwoBytes: resolved(value["Subtype"])?.name == "Type0")) }
        }
    }

    private static func symbols(of font: String) -> [Int: String]? {
        if font.contains("Wingdings") { return wingdings }
        return font.contains("Symbol") ? symbol : nil
    }

    /// Of the font Symbol, and of OpenSymbol where it stands in for that.
    private static let symbol: [Int: String] = [
        0xF02B: "+", 0xF02D: "−", 0xF0A3: "≤", 0xF0A7: "♣", 0xF0A8: "♦", 0xF0AC: "←", 0xF0AE: "→", 0xF0B0: "°", 0xF0B1: "±", 0xF0B3: "≥",
        0xF0B4: "×", 0xF0B7: "•", 0xF0B8: "÷", 0xF0B9: "≠", 0xF0BB: "≈", 0xF0BC: "…", 0xF0D7: "⋅", 0xF0DE: "⇒",
    ]

    private static let wingdings: [Int: String] = [
        0xF06C: "●", 0xF06D: "❍", 0xF06E: "■", 0xF06F: "□", 0xF071: "❑", 0xF076: "❖", 0xF09E: "·", 0xF09F: "•", 0xF0A7: "▪", 0xF0A8: "◻",
        0xF0D8: "➢", 0xF0DF: "←", 0xF0E0: "→", 0xF0E8: "➔", 0xF0FB: "✗", 0xF0FC: "✓", 0xF0FE: "☑",
    ]

    private static func characterMap(_ texts: [Int: String], ofTwoBytes: Bool) -> [UInt8] {
        func hexadecimal(_ value: Int, _ digits: Int) -> String {
            let text = String(value, radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        let digits = ofTwoBytes ? 4 : 2
        let last = ofTwoBytes ? 0xFFFF : 0xFF
        var lines = [
            "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def", "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def", "1 begincodespacerange", "<\(hexadecimal(0, digits))> <\(hexadecimal(last, digits))>", "endcodespacerange",
        ]
        let mappings = texts.filter { (0...last).contains($0.key) && !$0.value.isEmpty }.sorted { $0.key < $1.key }
        // At most a hundred entries to a block.
        for start in stride(from: 0, to: mappings.count, by: 100) {
            let block = mappings[start..<min(start + 100, mappings.count)]
            lines.append("\(block.count) beginbfchar")
            for (code, text) in block { lines.append("<\(hexadecimal(code, digits))> <\(text.utf16.map { hexadecimal(Int($0), 4) }.joined())>") }
            lines.append("endbfchar")
        }
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
        return Array(lines.joined(separator: "\n").utf8)
    }
}

extension Unicode.Scalar {
    /// Of the private use areas: what it stands for is known to those who have agreed on it.
    var isPrivate: Bool { (0xE000...0xF8FF).contains(value) || (0xF0000...0xFFFFD).contains(value) || (0x100000...0x10FFFD).contains(value) }
}
