import Diagnostics

/// Reads objects out of bytes, token by token. Never reads past the end; nil for what is no PDF syntax.
struct PDFParser {
    let bytes: [UInt8]
    var position: Int
    /// Values that may still be made.
    private(set) var valuesLeft: Int

    /// Arrays and dictionaries within each other.
    private static let deepest = 32

    /// - Parameter position: any number; what lies outside of the bytes is their end.
    init(_ bytes: [UInt8], at position: Int = 0, values: Int = 1 << 20) {
        self.bytes = bytes
        self.position = min(max(0, position), bytes.count)
        valuesLeft = values
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
        while let byte = next {
            switch byte {
            case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: position += 1
            case 0x25: while let byte = next, byte != 0x0A, byte != 0x0D { position += 1 }
            default: return
            }
        }
    }

    /// Passes over a keyword, if it comes next.
    mutating func take(_ keyword: StaticString) -> Bool {
        skipSpace()
        let wanted = keyword.withUTF8Buffer { Array($0) }
        guard wanted.count <= bytes.count - position, bytes[position..<position + wanted.count].elementsEqual(wanted)
        else { return false }
        position += wanted.count
        return true
    }

    mutating func value(depth: Int = 0) -> PDFValue? {
        guard depth < Self.deepest, valuesLeft > 0 else { return nil }
        valuesLeft -= 1
        skipSpace()
        switch next {
        case UInt8(ascii: "/"): return name().map(PDFValue.name)
        case UInt8(ascii: "("): return literalString().map(PDFValue.string)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "<"):
            let isDictionary = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "<")
            return isDictionary ? dictionary(depth) : hexString().map(PDFValue.string)
        case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
        case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
        case UInt8(ascii: "n"): return take("null") ? .null : nil
        default: return number()
        }
    }

    /// A number, or a reference: two numbers and an R.
    private mutating func number() -> PDFValue? {
        guard let first = numeral() else { return nil }
        guard case .integer(let object) = first, object >= 0 else { return first }
        let end = position
        skipSpace()
        if case .integer(let generation)? = numeral(), generation >= 0 {
            skipSpace()
            if next == UInt8(ascii: "R") {
                position += 1
                return .reference(object)
            }
        }
        position = end
        return first
    }

    private mutating func numeral() -> PDFValue? {
        let start = position
        var isReal = false
        while let byte = next {
            switch byte {
            case UInt8(ascii: "+"), UInt8(ascii: "-"), 0x30...0x39: position += 1
            case UInt8(ascii: "."):
                isReal = true
                position += 1
            default:
                return numeral(start, isReal)
            }
        }
        return numeral(start, isReal)
    }

    private func numeral(_ start: Int, _ isReal: Bool) -> PDFValue? {
        if position == start { return nil }
        return isReal ? .real(String(decoding: bytes[start..<position], as: UTF8.self)) : integer(start)
    }

    private func integer(_ start: Int) -> PDFValue? {
        Int(String(decoding: bytes[start..<position], as: UTF8.self)).map(PDFValue.integer)
    }

    private mutating func name() -> String? {
        position += 1
        var text: [UInt8] = []
        while let byte = next, Syntax.isRegular(byte) {
            position += 1
            if byte == UInt8(ascii: "#"), position + 1 < bytes.count, let high = hexDigit(bytes[position]),
                let low = hexDigit(bytes[position + 1])
            {
                text.append(high << 4 | low)
                position += 2
            } else {
                text.append(byte)
            }
        }
        return PDFName.text(of: text)
    }

    private mutating func literalString() -> [UInt8]? {
        position += 1
        var text: [UInt8] = []
        var open = 1
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return text }
            case UInt8(ascii: "\\"):
                escape(&text)
                continue
            default: break
            }
            text.append(byte)
        }
        return nil
    }

    private mutating func escape(_ text: inout [UInt8]) {
        guard let byte = next else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case 0x0A: break
        case 0x0D: if next == 0x0A { position += 1 }
        case 0x30...0x37:
            var code = Int(byte - 0x30)
            for _ in 0..<2 {
                guard let digit = next, (0x30...0x37).contains(digit) else { break }
                code = code * 8 + Int(digit - 0x30)
                position += 1
            }
            text.append(UInt8(truncatingIfNeeded: code))
        default: text.append(byte)
        }
    }

    private mutating func hexString() -> [UInt8]? {
        position += 1
        var digits: [UInt8] = []
        while let byte = next {
            position += 1
            if byte == UInt8(ascii: ">") {
                if digits.count % 2 == 1 { digits.append(0) }
                return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
            }
            if let digit = hexDigit(byte) { digits.append(digit) } else if Syntax.isRegular(byte) { return nil }
        }
        return nil
    }

    private mutating func array(_ depth: Int) -> PDFValue? {
        position += 1
        var items: [PDFValue] = []
        while true {
            skipSpace()
            if next == UInt8(ascii: "]") {
                position += 1
                return .array(items)
            }
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
        }
    }

    private mutating func dictionary(_ depth: Int) -> PDFValue? {
        position += 2
        var entries: [String: PDFValue] = [:]
        while true {
            skipSpace()
            if next == UInt8(ascii: ">") {
                guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else { return nil }
                position += 2
                return .dictionary(entries)
            }
            guard next == UInt8(ascii: "/"), let key = name(), let value = value(depth: depth + 1) else { return nil }
            entries[key] = value
        }
    }
}
