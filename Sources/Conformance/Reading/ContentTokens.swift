/// The operators of a content stream with their operands (ISO 32000-1 7.8.2).
struct ContentOperation {
    var name: String
    var operands: [PDFValue]
}

/// Splits a content stream (or a CMap, which has the same syntax) into operations.
struct ContentTokens {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func operations(_ bytes: [UInt8]) -> [ContentOperation] {
        var tokens = ContentTokens(bytes)
        var result: [ContentOperation] = []
        var operands: [PDFValue] = []
        while let token = tokens.next() {
            switch token {
            case .value(let value): operands.append(value)
            case .keyword(let name):
                result.append(ContentOperation(name: name, operands: operands))
                operands.removeAll()
            case .close: continue
            }
        }
        return result
    }

    private enum Token {
        case value(PDFValue)
        case keyword(String)
        case close
    }

    private mutating func next() -> Token? {
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "("): return .value(.bytes(literal()))
        case UInt8(ascii: "["):
            position += 1
            return .value(.array(values()))
        case UInt8(ascii: "]"):
            position += 1
            return .close
        case UInt8(ascii: "<"):
            if position + 1 < bytes.count, bytes[position + 1] == byte {
                position += 2
                return .value(.dictionary(dictionary()))
            }
            position += 1
            let start = position
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
            let hex = String(decoding: bytes[start..<position], as: UTF8.self)
            position += 1
            return .value(.bytes(hexBytes(hex)))
        case UInt8(ascii: ">"):
            position += 2
            return .close
        case UInt8(ascii: "/"):
            position += 1
            return .value(.name(word()))
        case UInt8(ascii: "%"):
            while position < bytes.count, bytes[position] != 0x0A { position += 1 }
            return next()
        default:
            let word = word()
            if word.isEmpty {
                position += 1
                return next()
            }
            return Double(word).map { .value(.number($0)) } ?? .keyword(word)
        }
    }

    private mutating func values() -> [PDFValue] {
        var result: [PDFValue] = []
        while let token = next() {
            switch token {
            case .value(let value): result.append(value)
            case .keyword: continue
            case .close: return result
            }
        }
        return result
    }

    private mutating func dictionary() -> [String: PDFValue] {
        let flat = values()
        var result: [String: PDFValue] = [:]
        for index in stride(from: 0, to: flat.count - 1, by: 2) {
            if case .name(let key) = flat[index] { result[key] = flat[index + 1] }
        }
        return result
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count, !isSpace(bytes[position]), !Self.delimiters.contains(bytes[position]) {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// A string in parentheses, its escapes undone (7.3.4.2).
    private mutating func literal() -> [UInt8] {
        position += 1
        var result: [UInt8] = []
        var depth = 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return result }
            case UInt8(ascii: "\\"):
                if let escaped = escape() { result.append(escaped) }
                continue
            default: break
            }
            result.append(byte)
        }
        return result
    }

    private mutating func escape() -> UInt8? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case 0x0A: return nil
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var code = Int(byte) - 0x30
            var digits = 1
            while digits < 3, position < bytes.count, (0x30...0x37).contains(bytes[position]) {
                code = code * 8 + Int(bytes[position]) - 0x30
                position += 1
                digits += 1
            }
            return UInt8(truncatingIfNeeded: code)
        default: return byte
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    private static let delimiters: Set<UInt8> = Set("()<>[]{}/%".utf8)
}
