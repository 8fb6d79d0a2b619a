/// The use of a face as a line of text: what a font is cut to, written down so that it can be cut so again. `24:41` is glyph 0x24
/// for the UTF-8 0x41, `24` one without text of its own; further texts of glyphs come after `+`.
extension GlyphUse {
    var letters: String {
        var parts: [String] = []
        for (glyph, key) in keys.enumerated() where key != 0 { parts.append(Self.letter(glyph, key)) }
        if !extras.isEmpty { parts.append("+") }
        for extra in extras { parts.append(Self.letter(Int(extra.glyph), extra.key)) }
        return parts.joined(separator: " ")
    }

    private static func letter(_ glyph: Int, _ key: TextKey) -> String {
        let number = String(glyph, radix: 16)
        guard key != textless else { return number }
        var text = number + ":"
        for place in 0..<Int(key >> 56) {
            let byte = UInt8(truncatingIfNeeded: key >> TextKey(8 * place))
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return text
    }

    /// - Returns: nil for anything but what `letters` writes.
    init?(letters: String) {
        self.init()
        var isExtra = false
        for part in letters.utf8.split(separator: UInt8(ascii: " ")) {
            if part.elementsEqual("+".utf8), !isExtra {
                isExtra = true
                continue
            }
            let halves = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard halves.count <= 2, let first = halves.first, let glyph = UInt16(String(decoding: first, as: UTF8.self), radix: 16),
                let key = halves.count == 1 ? Self.textless : Self.key(hexadecimal: halves[1]), isExtra == isKnown(glyph)
            else { return nil }
            note(glyph, key)
        }
    }

    private func isKnown(_ glyph: UInt16) -> Bool { Int(glyph) < keys.count && keys[Int(glyph)] != 0 }

    private static func key(hexadecimal text: Substring.UTF8View) -> TextKey? {
        guard text.count.isMultiple(of: 2), (2...14).contains(text.count), let value = UInt64(String(decoding: text, as: UTF8.self), radix: 16)
        else { return nil }
        return TextKey(text.count / 2) << 56 | value.byteSwapped >> TextKey(64 - 4 * text.count)
    }
}
