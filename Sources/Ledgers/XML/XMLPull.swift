/// Goes through XML from tag to tag, without a tree: names without their prefix, attributes when asked for. Declarations of
/// entities, and thereby everything that can fetch or multiply, end it. What is no XML ends it too (`isBroken`).
struct XMLPull {
    enum Event: Equatable {
        case start, end, text, done
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private(set) var isBroken = false
    /// Of the tag, without its prefix.
    private(set) var name: Range<Int> = 0..<0
    /// Of a start tag: what follows its name, to be searched for attributes.
    private var rest: Range<Int> = 0..<0
    /// Of text, or of CDATA, where nothing stands for something else.
    private(set) var text: Range<Int> = 0..<0
    private(set) var isLiteral = false
    /// A tag that closes itself has an end too.
    private var pendingEnd = false
    /// How many elements are open.
    private(set) var depth = 0

    static let mostDepth = 256

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    }

    mutating func next() -> Event {
        if pendingEnd {
            pendingEnd = false
            depth -= 1
            return .end
        }
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                let start = position
                while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
                text = start..<position
                isLiteral = false
                return .text
            }
            guard position + 1 < bytes.count else { return broken() }
            switch bytes[position + 1] {
            case UInt8(ascii: "!"):
                if starts("<![CDATA[") {
                    let start = position + 9
                    guard skip(past: "]]>", from: start) else { return broken() }
                    text = start..<position - 3
                    isLiteral = true
                    return .text
                }
                guard starts("<!--"), skip(past: "-->", from: position + 4) else { return broken() }
            case UInt8(ascii: "?"):
                guard skip(past: "?>", from: position + 2) else { return broken() }
            case UInt8(ascii: "/"):
                position += 2
                guard readName() else { return broken() }
                while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
                position += 1
                depth -= 1
                return depth < 0 ? broken() : .end
            default:
                position += 1
                guard readName(), readRest(), depth < Self.mostDepth else { return broken() }
                depth += 1
                return .start
            }
        }
        if depth != 0 { isBroken = true }
        return .done
    }

    private mutating func broken() -> Event {
        isBroken = true
        position = bytes.count
        return .done
    }

    private mutating func readName() -> Bool {
        var start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ":"): start = position + 1
            case 0x21...0x2E, 0x30...0x39, 0x3B, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: break
            default:
                name = start..<position
                return position > start
            }
            position += 1
        }
        return false
    }

    /// To the `>` that ends the tag: not one within quotation marks.
    private mutating func readRest() -> Bool {
        let start = position
        var quote: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                pendingEnd = bytes[position - 1] == UInt8(ascii: "/")
                rest = start..<position
                position += 1
                return true
            }
            position += 1
        }
        return false
    }

    // MARK: What stands there

    func isNamed(_ wanted: StaticString) -> Bool {
        guard name.count == wanted.utf8CodeUnitCount else { return false }
        for offset in 0..<name.count where bytes[name.lowerBound + offset] != wanted.utf8Start[offset] { return false }
        return true
    }

    /// The value of an attribute of the start tag, by its name without prefix; as it is written.
    func attribute(_ wanted: StaticString) -> Range<Int>? {
        var index = rest.lowerBound
        let end = rest.upperBound
        while index < end {
            while index < end, bytes[index] <= 0x20 { index += 1 }
            var start = index
            while index < end, bytes[index] != UInt8(ascii: "="), bytes[index] > 0x20 {
                if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
                index += 1
            }
            let nameEnd = index
            while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
            guard index < end else { return nil }
            let quote = bytes[index]
            let valueStart = index + 1
            index = valueStart
            while index < end, bytes[index] != quote { index += 1 }
            if nameEnd - start == wanted.utf8CodeUnitCount {
                var isSame = true
                for offset in 0..<(nameEnd - start) where bytes[start + offset] != wanted.utf8Start[offset] {
                    isSame = false
                    break
                }
                if isSame { return valueStart..<index }
            }
            index += 1
        }
        return nil
    }

    func value(_ wanted: StaticString) -> String? {
        attribute(wanted).map { range in
            var out: [UInt8] = []
            appendDecoded(range, isLiteral: false, to: &out)
            return String(decoding: out, as: UTF8.self)
        }
    }

    func flag(_ wanted: StaticString) -> Bool {
        guard let range = attribute(wanted), let first = range.first else { return false }
        return bytes[first] == UInt8(ascii: "1") || bytes[first] == UInt8(ascii: "t")
    }

    /// The bytes of text, entities and numbers put in. What is no entity of XML's own stays as it is written.
    func appendDecoded(_ range: Range<Int>, isLiteral: Bool, to out: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "&"), !isLiteral else {
                // A line end is a line feed, however it is written.
                if byte == 0x0D { if index + 1 >= range.upperBound || bytes[index + 1] != 0x0A { out.append(0x0A) } } else { out.append(byte) }
                index += 1
                continue
            }
            let limit = min(range.upperBound, index + 12)
            guard let end = (index..<limit).first(where: { bytes[$0] == UInt8(ascii: ";") }),
                let scalar = entity(String(decoding: UnsafeBufferPointer(rebasing: bytes[index + 1..<end]), as: UTF8.self))
            else {
                out.append(byte)
                index += 1
                continue
            }
            out.append(scalar: scalar)
            index = end + 1
        }
    }

    private func entity(_ name: String) -> UInt32? {
        switch name {
        case "amp": return 0x26
        case "lt": return 0x3C
        case "gt": return 0x3E
        case "quot": return 0x22
        case "apos": return 0x27
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }.map(\.value)
    }

    // MARK: Bytes

    private func starts(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[position + index] != text.utf8Start[index] { return false }
        return true
    }

    private mutating func skip(past end: StaticString, from start: Int) -> Bool {
        position = start
        while position < bytes.count {
            if starts(end) {
                position += end.utf8CodeUnitCount
                return true
            }
            position += 1
        }
        return false
    }
}

/// XML in UTF-16, which it may be, as UTF-8; nil where it is not.
func utf8OfUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return decodeText(bytes).text
}
