import Style

extension SetParagraph {
    /// The lines as text, one a row: width in points, then the words; “‐” marks an added hyphen. For goldens and
    /// for whoever wonders why a line broke where it did.
    public func dump(_ text: StyledText) -> String {
        var result = ""
        for line in lines {
            let width = Self.points(line.width.raw)
            result += String(repeating: " ", count: max(0, 8 - width.utf8.count)) + width + "  "
            result += lineText(line, text) + "\n"
        }
        return result
    }

    /// The text that the glyphs of a line stand for, the space it ends in included.
    func lineText(_ line: SetLine, _ text: StyledText) -> String {
        var bytes: [UInt8] = []
        for segment in segments[Int(line.segmentStart)..<Int(line.segmentStart + line.segmentCount)] {
            for glyph in glyphs[Int(segment.glyphStart)..<Int(segment.glyphStart + segment.glyphCount)] {
                if glyph.isAddedHyphen {
                    bytes += Array("‐".utf8)
                } else {
                    let start = Int(glyph.textStart)
                    bytes += text.bytes[start..<min(text.bytes.count, start + Int(glyph.textLength))]
                }
            }
        }
        if bytes.last == 0x20 || bytes.last == 0x0A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func points(_ raw: Int) -> String {
        let tenths = (raw.magnitude + 50) / 100
        return "\(raw < 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
    }
}
