import Diagnostics

extension TreeReader {
    /// A stretch of words without what does not show, or means something in Word alone.
    mutating func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var dropped = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case UInt32(WordPass.tabSign.value): result.append("\t")
            // Lines end where the page says; a soft hyphen is Word's own advice.
            case 0x0A, 0x0D, 0x2028, 0x2029, 0x85: result.append(" ")
            case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060: break
            // No font but Word's has a sign that breaks no line in place of a hyphen.
            case 0x2011: result.append("-")
            case 0xE000...0xF8FF:
                if let sign = TreeReader.symbols[scalar.value & 0xFF], scalar.value >= 0xF000 {
                    result.append(sign)
                } else {
                    dropped.unicodeScalars.append(scalar)
                }
            case 0xF0000...0x10FFFF: dropped.unicodeScalars.append(scalar)
            default:
                if HiddenCharacter.isHidden(scalar.value), scalar != "\t" { dropped.unicodeScalars.append(scalar) } else { result.append(scalar) }
            }
        }
        for scalar in dropped.unicodeScalars { losses.add(.strangeCharacter, HiddenCharacter.name(scalar.value)) }
        return String(result)
    }

    /// Signs of Symbol and Wingdings, as Word writes them in texts.
    private static let symbols: [UInt32: Unicode.Scalar] = [
        0xB7: "•", 0xA7: "•", 0xD8: "•", 0xA8: "•", 0x76: "•", 0x6C: "•", 0x6E: "•", 0xFC: "✓", 0x2D: "–", 0xE0: "→",
    ]

    /// Raised and lowered signs that Unicode has; else the words as they are, and told.
    mutating func script(_ words: String, raised: Bool) -> String {
        let plain = "0123456789+-=()n"
        let signs = Array(raised ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ" : "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ")
        var result = ""
        for letter in words {
            guard let place = plain.firstIndex(of: letter) else {
                losses.add(.script, words)
                return words
            }
            result.append(signs[plain.distance(from: plain.startIndex, to: place)])
        }
        return result
    }
}

/// Where a link in a published document may lead, as `Markup` reads it.
enum LinkAddress {
    /// The address as it is written between the brackets of a link; nil for one that leads nowhere.
    static func publishable(_ address: String) -> String? {
        let lower = address.lowercased()
        guard ["https://", "http://", "mailto:", "tel:"].contains(where: { lower.hasPrefix($0) && lower.utf8.count > $0.utf8.count }) else { return nil }
        var result: [UInt8] = []
        let hex = Array("0123456789ABCDEF".utf8)
        for byte in address.utf8 {
            // What would end the address, or be read as something else in Markdown or in a text that takes facts.
            if byte <= 0x20 || byte == 0x7F || "()<>[]\\{}|`*\"^".utf8.contains(byte) {
                result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

// MARK: - pandoc's tree as JSON

extension JSON {
    /// What kind of thing it is.
    var tag: String? { self["t"]?.stringValue }
    var contents: [JSON] { self["c"]?.arrayValue ?? [] }
    /// Of a span.
    var classes: [String] { contents.first.map(JSON.classes) ?? [] }

    /// Of attributes: identifier, classes, pairs.
    static func classes(_ attributes: JSON) -> [String] {
        guard let parts = attributes.arrayValue, parts.count > 1 else { return [] }
        return parts[1].arrayValue?.compactMap(\.stringValue) ?? []
    }

    static func attribute(_ name: String, _ attributes: JSON) -> String? {
        guard let parts = attributes.arrayValue, parts.count > 2 else { return nil }
        return parts[2].arrayValue?.first { $0.arrayValue?.first?.stringValue == name }?.arrayValue?.last?.stringValue
    }
}

extension TextBlock {
    var isVisible: Bool {
        switch self {
        case .paragraph(let words), .heading(_, let words): words.isVisible
        case .list(_, let items): items.contains { $0.contains(where: \.isVisible) }
        case .quote(let blocks): blocks.contains(where: \.isVisible)
        case .code(let text): !text.allSatisfy(\.isWhitespace)
        case .rule: true
        case .table(let table): !table.rows.isEmpty
        }
    }

    var words: String {
        switch self {
        case .paragraph(let words), .heading(_, let words): words.words
        case .list(_, let items): items.map { $0.map(\.words).joined(separator: " ") }.joined(separator: " ")
        case .quote(let blocks): blocks.map(\.words).joined(separator: " ")
        case .code(let text): text
        case .rule: ""
        case .table(let table): table.rows.map { $0.map(\.words).joined(separator: " ") }.joined(separator: " ")
        }
    }
}
