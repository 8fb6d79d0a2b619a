/// JSON (RFC 8259) with ordered members, so that what we write is the same bytes each time.
public indirect enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// So many thousandths: `0.325`, the same digits on every machine. Never read.
    case thousandths(Int)
    case string(String)
    case array([JSON])
    case object([Member])

    public struct Member: Sendable, Equatable {
        public var name: String
        public var value: JSON
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    public var stringValue: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    public var arrayValue: [JSON]? {
        if case .array(let items) = self { return items }
        return nil
    }

    /// Indented by two spaces, with a final newline.
    public func serialised() -> [UInt8] {
        var out: [UInt8] = []
        write(into: &out, indent: 0)
        out.append(0x0A)
        return out
    }

    private func write(into out: inout [UInt8], indent: Int) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let flag): out += (flag ? "true" : "false").utf8
        case .integer(let number): out += String(number).utf8
        case .thousandths(let number):
            let digits = String(abs(number) % 1000)
            out += "\(number < 0 ? "-" : "")\(abs(number) / 1000).\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)".utf8
        case .string(let text): JSON.write(text, into: &out)
        case .array(let items):
            JSON.writeList(items, "[", "]", into: &out, indent: indent) { item, out in
                item.write(into: &out, indent: indent + 1)
            }
        case .object(let members):
            JSON.writeList(members, "{", "}", into: &out, indent: indent) { member, out in
                JSON.write(member.name, into: &out)
                out += ": ".utf8
                member.value.write(into: &out, indent: indent + 1)
            }
        }
    }

    private static func writeList<Item>(
        _ items: [Item], _ open: String, _ close: String, into out: inout [UInt8], indent: Int,
        _ writeItem: (Item, inout [UInt8]) -> Void
    ) {
        out += open.utf8
        for (index, item) in items.enumerated() {
            out += (index == 0 ? "\n" : ",\n").utf8
            out += repeatElement(0x20, count: (indent + 1) * 2)
            writeItem(item, &out)
        }
        if !items.isEmpty {
            out.append(0x0A)
            out += repeatElement(0x20, count: indent * 2)
        }
        out += close.utf8
    }

    private static func write(_ text: String, into out: inout [UInt8]) {
        out.append(0x22)
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                // Nearly all stands as it is, and goes over in one piece.
                let start = index
                while index < bytes.count {
                    if let eight = EightBytes(bytes, at: index), eight.arePrinted, !eight.mayHave(0x22), !eight.mayHave(0x5C) {
                        index += 8
                        continue
                    }
                    let byte = bytes[index]
                    if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
                    index += 1
                }
                out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                guard index < bytes.count else { return }
                escape(bytes[index], into: &out)
                index += 1
            }
        }
        out.append(0x22)
    }

    private static func escape(_ byte: UInt8, into out: inout [UInt8]) {
        switch byte {
        case 0x22: out += "\\\"".utf8
        case 0x5C: out += "\\\\".utf8
        case 0x0A: out += "\\n".utf8
        case 0x0D: out += "\\r".utf8
        case 0x09: out += "\\t".utf8
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            out += "\\u00".utf8
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        default: out.append(byte)
        }
    }
}
