import Diagnostics
import Inputs

struct Token: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// A name or a keyword: letters, digits and inner hyphens.
        case word(String)
        case text(String)
        /// Digits, groups of three parted by spaces, perhaps with decimals.
        case number(Decimal)
        /// An operator or a bracket.
        case symbol(String)
        case end
    }
    var kind: Kind
    /// Byte offsets in the template's file.
    var start: Int
    var end: Int
}

/// Bytes → tokens. A hyphen between letters or digits belongs to the name (`utfall-till`), so a subtraction
/// has spaces around its minus.
struct Lexer {
    private let bytes: ArraySlice<UInt8>
    /// What to add to an index of `bytes` to get the offset in the file.
    private let shift: Int
    private let file: FileID
    private var position: Int
    private(set) var diagnostics = DiagnosticList()

    init(_ bytes: ArraySlice<UInt8>, file: FileID, offset: Int) {
        self.bytes = bytes
        self.file = file
        shift = offset - bytes.startIndex
        position = bytes.startIndex
    }

    mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        while let token = next() { tokens.append(token) }
        tokens.append(Token(kind: .end, start: bytes.endIndex + shift, end: bytes.endIndex + shift))
        return tokens
    }

    private func byte(at index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }

    private mutating func next() -> Token? {
        while position < bytes.endIndex {
            skipSpaces()
            guard position < bytes.endIndex else { return nil }
            let start = position
            let byte = bytes[position]
            if Lexer.isDigit(byte) { return number() }
            if Lexer.isLetter(byte) || byte == UInt8(ascii: "@") { return word() }
            if byte == UInt8(ascii: "\"") || startsCurlyQuote(position) { return text() }
            if let symbol = symbol() { return symbol }
            position += 1
            while position < bytes.endIndex, bytes[position] & 0xC0 == 0x80 { position += 1 }
            let range = SourceRange(file: file, start: start + shift, end: position + shift)
            diagnostics.report(
                .unexpectedCharacter, at: range,
                ["tecken": String(decoding: bytes[start..<position], as: UTF8.self)])
        }
        return nil
    }

    private mutating func skipSpaces() {
        while position < bytes.endIndex {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case 0xC2 where byte(at: position + 1) == 0xA0: position += 2
            default: return
            }
        }
    }

    private mutating func word() -> Token {
        let start = position
        position += 1
        while position < bytes.endIndex {
            let byte = bytes[position]
            if Lexer.isLetter(byte) || Lexer.isDigit(byte) || byte == UInt8(ascii: "_") {
                position += 1
            } else if byte == UInt8(ascii: "-"),
                Lexer.isLetter(self.byte(at: position + 1))
                    || Lexer.isDigit(self.byte(at: position + 1))
            {
                position += 2
            } else {
                break
            }
        }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        return Token(kind: .word(name), start: start + shift, end: position + shift)
    }

    private mutating func number() -> Token {
        let start = position
        var coefficient: Int64 = 0
        var scale = 0
        var overflow = false
        func add(_ digit: UInt8) {
            let (product, first) = coefficient.multipliedReportingOverflow(by: 10)
            let (sum, second) = product.addingReportingOverflow(Int64(digit & 0x0F))
            overflow = overflow || first || second
            coefficient = sum
        }
        while true {
            let byte = byte(at: position)
            if Lexer.isDigit(byte) {
                add(byte)
                position += 1
            } else if let width = spaceWidth(at: position), isGroup(at: position + width) {
                position += width
            } else {
                break
            }
        }
        if byte(at: position) == UInt8(ascii: ","), Lexer.isDigit(byte(at: position + 1)) {
            position += 1
            while Lexer.isDigit(byte(at: position)) {
                add(byte(at: position))
                scale += 1
                position += 1
            }
        }
        if overflow || scale > 9 {
            diagnostics.report(
                .numberOutOfRange, at: SourceRange(file: file, start: start + shift, end: position + shift))
            coefficient = 0
            scale = 0
        }
        return Token(
            kind: .number(Decimal(coefficient: coefficient, scale: scale)), start: start + shift,
            end: position + shift)
    }

    private func spaceWidth(at index: Int) -> Int? {
        if byte(at: index) == 0x20 { return 1 }
        return byte(at: index) == 0xC2 && byte(at: index + 1) == 0xA0 ? 2 : nil
    }

    /// Exactly three digits, as in `10 000`.
    private func isGroup(at index: Int) -> Bool {
        (0..<3).allSatisfy { Lexer.isDigit(byte(at: index + $0)) } && !Lexer.isDigit(byte(at: index + 3))
    }

    /// ” or “ (E2 80 9D, E2 80 9C).
    private func startsCurlyQuote(_ index: Int) -> Bool {
        byte(at: index) == 0xE2 && byte(at: index + 1) == 0x80
            && (byte(at: index + 2) == 0x9D || byte(at: index + 2) == 0x9C)
    }

    private mutating func text() -> Token {
        let start = position
        let isCurly = startsCurlyQuote(position)
        position += isCurly ? 3 : 1
        let first = position
        while position < bytes.endIndex,
            isCurly ? !startsCurlyQuote(position) : bytes[position] != UInt8(ascii: "\"")
        {
            position += 1
        }
        let content = String(decoding: bytes[first..<position], as: UTF8.self)
        if position < bytes.endIndex {
            position += isCurly ? 3 : 1
        } else {
            diagnostics.report(
                .unterminatedText, at: SourceRange(file: file, start: start + shift, end: position + shift))
        }
        return Token(kind: .text(content), start: start + shift, end: position + shift)
    }

    private mutating func symbol() -> Token? {
        let start = position
        let symbol: String
        switch bytes[start] {
        case UInt8(ascii: "!") where byte(at: start + 1) == UInt8(ascii: "="): symbol = "!="
        case UInt8(ascii: "<"): symbol = byte(at: start + 1) == UInt8(ascii: "=") ? "<=" : "<"
        case UInt8(ascii: ">"): symbol = byte(at: start + 1) == UInt8(ascii: "=") ? ">=" : ">"
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: "."),
            UInt8(ascii: "|"), UInt8(ascii: "-"):
            symbol = String(Unicode.Scalar(bytes[start]))
        // The typographic minus, as people paste it.
        case 0xE2 where byte(at: start + 1) == 0x88 && byte(at: start + 2) == 0x92:
            position += 3
            return Token(kind: .symbol("-"), start: start + shift, end: position + shift)
        default: return nil
        }
        position += symbol.utf8.count
        return Token(kind: .symbol(symbol), start: start + shift, end: position + shift)
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    /// ASCII letters, and the lead and trail bytes of two-byte letters (å, ä, ö, é: C3 80 and up).
    static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0xC3 && byte <= 0xCA)
            || (byte >= 0x80 && byte <= 0xBF)
    }
}
