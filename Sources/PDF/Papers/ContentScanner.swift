/// The tokens of a content stream (ISO 32000-1 7.8.2), as ranges of its bytes.
struct ContentScanner {
    enum Kind {
        case number, name, string, hexString, open, close, openDictionary, closeDictionary, word
        /// The data of a picture within the text, up to and with `EI`.
        case inlineData
    }

    struct Token {
        var kind: Kind
        var range: Range<Int>
    }

    let bytes: [UInt8]
    private var position = 0
    /// After `ID`.
    private var isInPicture = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// nil at the end.
    mutating func next() -> Token? {
        if isInPicture { return inlineData() }
        skipSpace()
        guard position < bytes.count else { return nil }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "/"):
            position += 1
            skipRegular()
            return Token(kind: .name, range: start..<position)
        case UInt8(ascii: "("):
            skipString()
            return Token(kind: .string, range: start..<position)
        case UInt8(ascii: "<"):
            if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "<") {
                position += 2
                return Token(kind: .openDictionary, range: start..<position)
            }
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
            position = min(position + 1, bytes.count)
            return Token(kind: .hexString, range: start..<position)
        case UInt8(ascii: ">"):
            position = min(position + 2, bytes.count)
            return Token(kind: .closeDictionary, range: start..<position)
        case UInt8(ascii: "["):
            position += 1
            return Token(kind: .open, range: start..<position)
        case UInt8(ascii: "]"):
            position += 1
            return Token(kind: .close, range: start..<position)
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
            position += 1
            return Token(kind: .word, range: start..<position)
        case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            skipRegular()
            return Token(kind: .number, range: start..<position)
        default:
            skipRegular()
            if position == start { position += 1 }
            if position - start == 2, bytes[start] == UInt8(ascii: "I"), bytes[start + 1] == UInt8(ascii: "D") { isInPicture = true }
            return Token(kind: .word, range: start..<position)
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: position += 1
            case UInt8(ascii: "%"): while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            default: return
            }
        }
    }

    private mutating func skipRegular() {
        while position < bytes.count, Syntax.isRegular(bytes[position]) { position += 1 }
    }

    private mutating func skipString() {
        position += 1
        var depth = 1
        while position < bytes.count, depth > 0 {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            position += 1
        }
        position = min(position, bytes.count)
    }

    /// Up to an `EI` between white space that is followed by what can be content (8.9.7).
    private mutating func inlineData() -> Token {
        isInPicture = false
        let start = position
        var end = position + 1
        while end + 1 < bytes.count {
            if bytes[end] == UInt8(ascii: "E"), bytes[end + 1] == UInt8(ascii: "I"), bytes[end - 1] <= 0x20,
                end + 2 >= bytes.count || bytes[end + 2] <= 0x20 || bytes[end + 2] == UInt8(ascii: "Q"), looksLikeContent(end + 2)
            {
                position = end + 2
                return Token(kind: .inlineData, range: start..<position)
            }
            end += 1
        }
        position = bytes.count
        return Token(kind: .inlineData, range: start..<position)
    }

    private func looksLikeContent(_ start: Int) -> Bool {
        bytes[start..<min(start + 12, bytes.count)].allSatisfy { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || (0x20...0x7E).contains($0) }
    }
}

/// The bytes of a string of a content stream, decoded.
func contentString(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var parser = PDFParser(Array(bytes))
    return parser.value()?.string
}
