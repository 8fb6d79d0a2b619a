/// Bytes of an XML file of the workbook.
struct XMLText {
    private(set) var bytes: [UInt8]

    init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) }

    mutating func raw(_ text: String) { bytes += text.utf8 }

    /// ` name="value"`.
    mutating func attribute(_ name: String, _ value: String) {
        raw(" \(name)=\"")
        text(value, isAttribute: true)
        raw("\"")
    }

    /// Words, with what XML has for itself written otherwise, and what XML 1.0 cannot hold as Excel writes it (`_x001F_`).
    mutating func text(_ text: String, isAttribute: Bool = false) {
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            switch scalar {
            case "&": raw("&amp;")
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "\"" where isAttribute: raw("&quot;")
            case "\n" where isAttribute: raw("&#10;")
            // What only looks like such an escape.
            case "_" where isEscape(rest): raw("_x005F_")
            case "\n", "\t": raw(String(Character(scalar)))
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                raw("_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_")
            default: bytes += String(Character(scalar)).utf8
            }
            rest = rest.dropFirst()
        }
    }

    private func isEscape(_ text: Substring.UnicodeScalarView) -> Bool {
        let scalars = Array(text.prefix(7))
        return scalars.count == 7 && scalars[1] == "x" && scalars[6] == "_"
            && scalars[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
