import Diagnostics

/// Reads XML 1.0 (fifth edition) as far as pictures need it: elements, attributes, text, CDATA. Comments and
/// processing instructions are passed over; declarations of entities, and thereby everything that can fetch or
/// multiply, are refused. Linear in the size of the file.
struct XMLReader {
    static let depthLimit = 64
    static let elementLimit = 100_000
    static let attributeLimit = 256

    private let bytes: [UInt8]
    private var position = 0
    private var tree = XMLTree()
    /// Elements that are open, outermost first.
    private var open: [Int] = []
    private var isDone = false

    static func read(_ bytes: [UInt8]) throws(XMLFault) -> XMLTree {
        if let offset = firstInvalidUTF8(bytes) { throw XMLFault(kind: .encoding, offset: offset) }
        var reader = XMLReader(bytes)
        try reader.readAll()
        return reader.tree
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private mutating func readAll() throws(XMLFault) {
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<") {
                try readMarkup()
            } else {
                try readText()
            }
        }
        guard isDone, open.isEmpty else { throw XMLFault(kind: .unbalanced, offset: bytes.count) }
    }

    // MARK: Markup

    private mutating func readMarkup() throws(XMLFault) {
        if starts("<!--") {
            try skip(past: "-->", from: position + 4)
        } else if starts("<![CDATA[") {
            let start = position + 9
            try skip(past: "]]>", from: start)
            guard let parent = open.last else { throw XMLFault(kind: .syntax, offset: start) }
            append(String(decoding: bytes[start..<position - 3], as: UTF8.self), to: parent)
        } else if starts("<?") {
            if starts("<?xml-stylesheet"), tree.styleInstruction == nil { tree.styleInstruction = position }
            try skip(past: "?>", from: position + 2)
        } else if starts("<!DOCTYPE") {
            try skipDoctype()
        } else if starts("</") {
            try readEndTag()
        } else {
            try readStartTag()
        }
    }

    private mutating func skipDoctype() throws(XMLFault) {
        let start = position
        guard !isDone, open.isEmpty else { throw XMLFault(kind: .syntax, offset: start) }
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if bytes[position] == UInt8(ascii: "[") { throw XMLFault(kind: .declarations, offset: position) }
            position += 1
        }
        guard position < bytes.count else { throw XMLFault(kind: .syntax, offset: start) }
        position += 1
    }

    private mutating func readStartTag() throws(XMLFault) {
        let start = position
        position += 1
        let name = try readName()
        guard !isDone || !open.isEmpty else { throw XMLFault(kind: .unbalanced, offset: start) }
        guard open.count < Self.depthLimit else { throw XMLFault(kind: .tooDeep, offset: start) }
        guard tree.elements.count < Self.elementLimit else { throw XMLFault(kind: .tooLarge, offset: start) }
        var attributes: [XMLTree.Attribute] = []
        while true {
            let hadSpace = skipSpace()
            guard position < bytes.count else { throw XMLFault(kind: .syntax, offset: start) }
            if bytes[position] == UInt8(ascii: ">") || starts("/>") { break }
            guard hadSpace, attributes.count < Self.attributeLimit else {
                throw XMLFault(kind: .syntax, offset: position)
            }
            let attribute = try readAttribute()
            if attributes.contains(where: { $0.name == attribute.name }) {
                throw XMLFault(kind: .syntax, offset: attribute.start)
            }
            attributes.append(attribute)
        }
        let isEmpty = bytes[position] == UInt8(ascii: "/")
        position += isEmpty ? 2 : 1
        let index = tree.elements.count
        tree.elements.append(XMLTree.Element(name: name, attributes: attributes, start: start, end: position))
        if let parent = open.last { tree.elements[parent].content.append(.element(index)) }
        isDone = true
        if !isEmpty { open.append(index) }
    }

    private mutating func readEndTag() throws(XMLFault) {
        let start = position
        position += 2
        let name = try readName()
        _ = skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
            throw XMLFault(kind: .syntax, offset: start)
        }
        position += 1
        guard let last = open.popLast(), tree.elements[last].name == name else {
            throw XMLFault(kind: .unbalanced, offset: start)
        }
    }

    private mutating func readAttribute() throws(XMLFault) -> XMLTree.Attribute {
        let name = try readName()
        _ = skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            throw XMLFault(kind: .syntax, offset: position)
        }
        position += 1
        _ = skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        else { throw XMLFault(kind: .syntax, offset: position) }
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == UInt8(ascii: "<") { throw XMLFault(kind: .syntax, offset: position) }
            position += 1
        }
        guard position < bytes.count else { throw XMLFault(kind: .syntax, offset: start) }
        let end = position
        position += 1
        let value = try decode(start..<end)
        return XMLTree.Attribute(name: name, value: value, start: start, end: end)
    }

    private mutating func readName() throws(XMLFault) -> String {
        let start = position
        while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
        guard position > start, bytes[start] >= 0x3A else { throw XMLFault(kind: .syntax, offset: start) }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x2D, 0x2E, 0x80...0xFF: true
        default: false
        }
    }

    // MARK: Text

    private mutating func readText() throws(XMLFault) {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        guard let parent = open.last else {
            if bytes[start..<position].allSatisfy({ isSpace($0) }) { return }
            throw XMLFault(kind: .syntax, offset: start)
        }
        let words = try decode(start..<position)
        append(words, to: parent)
    }

    private mutating func append(_ words: String, to element: Int) {
        if !words.isEmpty { tree.elements[element].content.append(.text(words)) }
    }

    /// Replaces the five entities that XML knows by itself, and numbers.
    private func decode(_ range: Range<Int>) throws(XMLFault) -> String {
        if let hidden = HiddenCharacter.first(in: bytes[range]) {
            throw XMLFault(kind: .hiddenCharacter, offset: range.lowerBound + hidden.offset)
        }
        guard bytes[range].contains(UInt8(ascii: "&")) else { return String(decoding: bytes[range], as: UTF8.self) }
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let limit = min(range.upperBound, index + 12)
            guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")),
                let scalar = entity(String(decoding: bytes[index + 1..<end], as: UTF8.self))
            else { throw XMLFault(kind: .unknownEntity, offset: index) }
            result.append(contentsOf: String(scalar).utf8)
            index = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func entity(_ name: String) -> Character? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, !HiddenCharacter.isHidden(value), let scalar = Unicode.Scalar(value)
        else { return nil }
        return Character(scalar)
    }

    // MARK: Bytes

    private func starts(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[position + index] != text.utf8Start[index] { return false }
        return true
    }

    private mutating func skip(past end: StaticString, from start: Int) throws(XMLFault) {
        let began = position
        position = start
        while position < bytes.count {
            if starts(end) {
                position += end.utf8CodeUnitCount
                return
            }
            position += 1
        }
        throw XMLFault(kind: .syntax, offset: began)
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
        return position > start
    }
}

/// The offset of the first byte that is not UTF-8; nil when all is.
private func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): offset += UTF8.width(scalar)
        case .emptyInput: return nil
        case .error: return min(offset, bytes.count)
        }
    }
}
