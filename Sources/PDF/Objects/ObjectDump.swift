/// Objects in a form that a person can read and a golden can hold: one entry to a line where they are long,
/// strings decoded, content streams one operator to a line, binary streams as their length only.
struct ObjectDump {
    private var output = ""

    static func dump(_ records: [ObjectFile.Record]) -> String {
        var dump = ObjectDump()
        for record in records.sorted(by: { $0.number < $1.number }) {
            dump.output += "\(record.number):\n"
            var reader = TokenReader(record.body[...])
            dump.write(reader.value(), indent: 1)
            dump.output += "\n"
            if let stream = record.stream { dump.writeStream(stream) }
        }
        return dump.output
    }

    private mutating func write(_ value: DumpValue, indent: Int) {
        let line = value.line
        let margin = String(repeating: "  ", count: indent)
        if line.utf8.count + 2 * indent <= 100 {
            output += margin + line
            return
        }
        switch value {
        case .atom(let text): output += margin + text
        case .array(let items):
            output += margin + "[\n"
            for item in items {
                write(item, indent: indent + 1)
                output += "\n"
            }
            output += margin + "]"
        case .dictionary(let entries):
            output += margin + "<<\n"
            for (key, item) in entries {
                if key.utf8.count + item.line.utf8.count + 2 * indent < 98 {
                    output += margin + "  \(key) \(item.line)\n"
                } else {
                    output += margin + "  \(key)\n"
                    write(item, indent: indent + 2)
                    output += "\n"
                }
            }
            output += margin + ">>"
        }
    }

    private mutating func writeStream(_ bytes: [UInt8]) {
        // Fonts and profiles have zero bytes near their start; page contents have them in strings only, and
        // begin with an operator or an operand.
        let head = bytes.prefix(4)
        if head.contains(where: { $0 < 0x09 || $0 > 0x7E }) {
            output += "  stream of \(bytes.count) bytes\n"
        } else if bytes.starts(with: Array("<?xpacket".utf8)) || bytes.starts(with: Array("/CIDInit".utf8)) {
            output += "  stream\n"
            for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true) {
                output += "  | " + String(decoding: line, as: UTF8.self) + "\n"
            }
        } else {
            output += "  stream\n"
            var reader = TokenReader(bytes[...], isContent: true)
            while let line = reader.operation() { output += "  | \(line)\n" }
        }
    }
}

/// A value read back for the dump.
enum DumpValue {
    case atom(String)
    case array([DumpValue])
    case dictionary([(String, DumpValue)])

    var line: String {
        switch self {
        case .atom(let text): text
        case .array(let items): "[" + items.map(\.line).joined(separator: " ") + "]"
        case .dictionary(let entries): "<< " + entries.map { "\($0) \($1.line)" }.joined(separator: " ") + " >>"
        }
    }
}

/// Reads PDF syntax, for dumps alone: it trusts the writer, but ends on any input.
struct TokenReader {
    private let bytes: [UInt8]
    private var position = 0
    private let isContent: Bool

    init(_ bytes: ArraySlice<UInt8>, isContent: Bool = false) {
        self.bytes = Array(bytes)
        self.isContent = isContent
    }

    /// The operands and operator of the next operation of a content stream; nil at the end.
    mutating func operation() -> String? {
        var parts: [String] = []
        while true {
            skipSpace()
            guard position < bytes.count else { return parts.isEmpty ? nil : parts.joined(separator: " ") }
            let isOperator = bytes[position] >= 0x41 || bytes[position] == 0x27
            let start = position
            parts.append(value().line)
            if position == start { position += 1 }
            if isOperator, bytes[start] != 0x5B { return parts.joined(separator: " ") }
        }
    }

    mutating func value() -> DumpValue {
        skipSpace()
        guard position < bytes.count else { return .atom("") }
        switch bytes[position] {
        case 0x5B:
            position += 1
            var items: [DumpValue] = []
            while !skip(0x5D), position < bytes.count { items.append(value()) }
            return .array(items)
        case 0x3C where position + 1 < bytes.count && bytes[position + 1] == 0x3C:
            position += 2
            var entries: [(String, DumpValue)] = []
            while !skip(0x3E), position < bytes.count { entries.append((value().line, value())) }
            _ = skip(0x3E)
            return .dictionary(entries)
        case 0x28: return .atom(literalString())
        case 0x3C:
            let start = position
            while position < bytes.count, bytes[position] != 0x3E { position += 1 }
            position = min(position + 1, bytes.count)
            return .atom(text(start))
        default: return .atom(word())
        }
    }

    /// A name, number or keyword; a reference is taken as one word.
    private mutating func word() -> String {
        let start = position
        position += 1
        while position < bytes.count, Syntax.isRegular(bytes[position]) { position += 1 }
        let word = text(start)
        if !isContent, word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            let end = position
            var digits = 0
            position = min(position + 1, bytes.count)
            while position < bytes.count, bytes[position] == 0x30 {
                position += 1
                digits += 1
            }
            if digits == 1, position + 1 < bytes.count, bytes[position] == 0x20, bytes[position + 1] == 0x52 {
                position += 2
                return text(start)
            }
            position = end
        }
        return word
    }

    private mutating func literalString() -> String {
        position += 1
        var content: [UInt8] = []
        while position < bytes.count, bytes[position] != 0x29 {
            if bytes[position] == 0x5C, position + 1 < bytes.count {
                position += 1
                content.append(bytes[position] == 0x72 ? 0x0D : bytes[position])
            } else {
                content.append(bytes[position])
            }
            position += 1
        }
        position = min(position + 1, bytes.count)
        if content.starts(with: [0xFE, 0xFF]) {
            var units: [UInt16] = []
            for index in stride(from: 2, to: content.count - 1, by: 2) {
                units.append(UInt16(content[index]) << 8 | UInt16(content[index + 1]))
            }
            return "u(" + String(decoding: units, as: UTF16.self) + ")"
        }
        if isContent {
            var hex = Syntax()
            hex.hexString(content)
            return String(decoding: hex.bytes, as: UTF8.self)
        }
        var result = "("
        for byte in content { result.unicodeScalars.append(Unicode.Scalar(byte)) }
        return result + ")"
    }

    private func text(_ start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A { position += 1 }
    }

    /// Passes over `byte`, if it comes next.
    private mutating func skip(_ byte: UInt8) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
