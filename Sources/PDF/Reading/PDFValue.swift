/// An object of a PDF that is read (ISO 32000-1 7.3).
indirect enum PDFValue: Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A real number; nothing that is read here needs its value.
    case real
    case string([UInt8])
    case name(String)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    case reference(Int)

    subscript(key: String) -> PDFValue? {
        if case .dictionary(let entries) = self { return entries[key] }
        return nil
    }

    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var array: [PDFValue]? { if case .array(let items) = self { items } else { nil } }
    var name: String? { if case .name(let name) = self { name } else { nil } }
    var string: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
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
