/// An object of a PDF that is read (ISO 32000-1 7.3).
indirect enum PDFValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A real number, as it is written: what is copied keeps all of its digits.
    case real(String)
    case string([UInt8])
    case name(String)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    case reference(Int)

    subscript(key: String) -> PDFValue? {
        if case .dictionary(let entries) = self { return entries[key] }
        return nil
    }

    var dictionary: [String: PDFValue]? { if case .dictionary(let entries) = self { entries } else { nil } }
    /// A number in thousandths, digits after the third cut off; nil for what is none, and for what no page has room for.
    var thousandths: Int? {
        switch self {
        case .integer(let value): abs(value) < 1 << 40 ? value * 1000 : nil
        case .real(let text): Self.thousandths(of: text)
        default: nil
        }
    }
    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var array: [PDFValue]? { if case .array(let items) = self { items } else { nil } }
    var name: String? { if case .name(let name) = self { name } else { nil } }
    var string: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }

    private static func thousandths(of text: String) -> Int? {
        var (value, decimals, isNegative) = (0, -1, false)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            case UInt8(ascii: ".") where decimals < 0: decimals = 0
            case 0x30...0x39:
                if decimals >= 3 { continue }
                if decimals >= 0 { decimals += 1 }
                guard value < 1 << 50 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            default: return nil
            }
        }
        for _ in max(0, decimals)..<3 { value *= 10 }
        return isNegative ? -value : value
    }
}

/// The text of a text string (7.9.2.2): UTF-16BE or UTF-8 with a byte order mark, else PDFDocEncoding, of which only
/// what it shares with Latin-1 is told apart.
func decodedTextString(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) {
        var units: [UInt16] = []
        var index = 2
        while index + 1 < bytes.count {
            units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
}
