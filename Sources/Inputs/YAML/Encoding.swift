import Diagnostics

/// What stands in the way of reading bytes as text.
enum EncodingFault: Equatable {
    case notUTF8(at: Int)
    case utf16
    /// Another kind of file under the name of a text.
    case notText(ForeignFile)
    /// What does not show: see `HiddenCharacter`.
    case control(UInt32, at: Int, length: Int)
    /// U+FFFD: a letter was lost when the text was saved or copied.
    case lostLetter(at: Int)
    /// Text in UTF-8 that a program has read as something else and saved once more: “Ã¤” for ä.
    case readTwice(written: String, right: String, encoding: String, at: Int)
    case lineTooLong(at: Int)
}

/// What people save under the name of a text, by how it begins.
enum ForeignFile: CaseIterable {
    /// A Word or Excel file of today, which is a zip archive, and those of before 2007.
    case office, olderOffice
    case richText, pdf, picture

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let kind = ForeignFile.allCases.first(where: { $0.marks.contains { bytes.starts(with: $0) } }) else { return nil }
        self = kind
    }

    private var marks: [[UInt8]] {
        switch self {
        case .office: [[0x50, 0x4B, 0x03, 0x04]]
        case .olderOffice: [[0xD0, 0xCF, 0x11, 0xE0]]
        case .richText: [Array("{\\rtf".utf8)]
        case .pdf: [Array("%PDF-".utf8)]
        case .picture: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF]]
        }
    }
}

/// Bytes of one line. Nobody writes such a line, and every reader and every message about it would pay for it.
let longestLine = 64 << 10

/// Checks that bytes are UTF-8 (RFC 3629) and hold only characters that text may have (YAML 1.2, 5.1).
/// Reports the first fault, and whether all is ASCII.
func checkEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> (fault: EncodingFault?, isASCII: Bool) {
    if bytes.count >= 2, bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF {
        return (.utf16, false)
    }
    if let foreign = ForeignFile(bytes) { return (.notText(foreign), false) }
    var index = 0
    var isASCII = true
    var lineStart = 0
    var previous: UInt32 = 0
    while index < bytes.count {
        if let eight = EightBytes(bytes, at: index), eight.arePrinted {
            index += 8
            previous = UInt32(bytes[index - 1])
            continue
        }
        let byte = bytes[index]
        if byte < 0x80 {
            if byte < 0x20 ? (byte != 0x0A && byte != 0x0D && byte != 0x09) : byte == 0x7F {
                return (.control(UInt32(byte), at: index, length: 1), isASCII)
            }
            if byte == 0x0A {
                if index - lineStart > longestLine { return (.lineTooLong(at: lineStart), isASCII) }
                lineStart = index + 1
            }
            previous = UInt32(byte)
            index += 1
            continue
        }
        isASCII = false
        guard let (scalar, length) = decoded(bytes, at: index) else { return (.notUTF8(at: index), isASCII) }
        if let twice = readTwice(previous, scalar) {
            let start = index - (previous < 0x800 ? 2 : 3)
            return (.readTwice(written: twice.written, right: twice.right, encoding: twice.encoding, at: start), isASCII)
        }
        if HiddenCharacter.isHidden(scalar) && (scalar != 0xFEFF || index > 0) || HiddenCharacter.isReserved(scalar) {
            return (.control(scalar, at: index, length: length), isASCII)
        }
        if scalar == 0xFFFD { return (.lostLetter(at: index), isASCII) }
        previous = scalar
        index += length
    }
    if bytes.count - lineStart > longestLine { return (.lineTooLong(at: lineStart), isASCII) }
    return (nil, isASCII)
}

/// The character that begins at a byte above 7F; nil when there is none.
private func decoded(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    let byte = bytes[index]
    let length: Int
    let smallest: UInt32
    var scalar: UInt32
    switch byte {
    case 0xC2...0xDF: (length, smallest, scalar) = (2, 0x80, UInt32(byte & 0x1F))
    case 0xE0...0xEF: (length, smallest, scalar) = (3, 0x800, UInt32(byte & 0x0F))
    case 0xF0...0xF4: (length, smallest, scalar) = (4, 0x10000, UInt32(byte & 0x07))
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    for next in 1..<length {
        let continuation = bytes[index + next]
        guard continuation & 0xC0 == 0x80 else { return nil }
        scalar = scalar << 6 | UInt32(continuation & 0x3F)
    }
    guard scalar >= smallest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, length)
}

/// Two characters that nobody writes after each other, and that a letter of Swedish becomes when its two bytes are taken
/// for two characters.
private func readTwice(_ first: UInt32, _ second: UInt32) -> (written: String, right: String, encoding: String)? {
    func found(_ right: String, _ encoding: String) -> (String, String, String)? {
        guard let a = Unicode.Scalar(first), let b = Unicode.Scalar(second) else { return nil }
        return (String(Character(a)) + (second < 0xA0 ? "" : String(Character(b))), right, encoding)
    }
    switch (first, second) {
    // Windows-1252, and Latin-1 where it has controls.
    case (0xC3, 0xA4): return found("ä", "Latin-1")
    case (0xC3, 0xA5): return found("å", "Latin-1")
    case (0xC3, 0xB6): return found("ö", "Latin-1")
    case (0xC3, 0x201E), (0xC3, 0x84): return found("Ä", "Windows-1252")
    case (0xC3, 0x2026), (0xC3, 0x85): return found("Å", "Windows-1252")
    case (0xC3, 0x2013), (0xC3, 0x96): return found("Ö", "Windows-1252")
    case (0xC3, 0xA9): return found("é", "Latin-1")
    case (0xC3, 0xBC): return found("ü", "Latin-1")
    case (0xE2, 0x20AC), (0xE2, 0x80): return found("–", "Windows-1252")
    case (0xC2, 0xA0): return found("hårt mellanslag", "Latin-1")
    // Mac OS Roman.
    case (0x221A, 0xA7): return found("ä", "Mac Roman")
    case (0x221A, 0x2022): return found("å", "Mac Roman")
    case (0x221A, 0x2202): return found("ö", "Mac Roman")
    default: return nil
    }
}
