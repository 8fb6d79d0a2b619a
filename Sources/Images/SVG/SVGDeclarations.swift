/// A property and its value as someone wrote them, and where.
struct SVGDeclaration {
    var name: String
    var value: String
    var isImportant = false
    /// Byte range in the file.
    var start: Int
    var end: Int
}

/// `fill:#fff;stroke:none` as CSS reads it (CSS Syntax 3): comments are nothing, `;` within quotes or brackets
/// separates nothing, what has no colon is passed over.
func svgDeclarations(_ text: String, start: Int, end: Int) -> [SVGDeclaration] {
    svgSplit(svgWithoutComments(text), at: UInt8(ascii: ";")).compactMap { declaration in
        guard let colon = declaration.firstIndex(of: ":") else { return nil }
        let name = svgTrimmed(declaration[..<colon])
        var value = svgTrimmed(declaration[declaration.index(after: colon)...])
        var isImportant = false
        if let mark = value.lastIndex(of: "!"), svgTrimmed(value[value.index(after: mark)...]).lowercased() == "important" {
            isImportant = true
            value = svgTrimmed(value[..<mark])
        }
        if name.isEmpty || value.isEmpty { return nil }
        // The program's own variables keep their case; properties have none.
        let plain = name.hasPrefix("--") ? name : name.lowercased()
        return SVGDeclaration(name: plain, value: value, isImportant: isImportant, start: start, end: end)
    }
}

/// Parts between separators that stand in no quotes and no brackets.
func svgSplit(_ text: String, at separator: UInt8) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    var depth = 0
    var quote: UInt8 = 0
    for byte in text.utf8 {
        if quote != 0 {
            if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
        } else if byte == UInt8(ascii: "(") {
            depth += 1
        } else if byte == UInt8(ascii: ")") {
            depth = max(0, depth - 1)
        } else if byte == separator, depth == 0 {
            parts.append(String(decoding: part, as: UTF8.self))
            part = []
            continue
        }
        part.append(byte)
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts
}

/// Words between white space that stands in no quotes and no brackets.
func svgWords(_ text: String) -> [String] {
    let plain = text.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x0C ? 0x20 : $0 }
    return svgSplit(String(decoding: plain, as: UTF8.self), at: 0x20).filter { !$0.isEmpty }
}

/// Without white space at the ends.
func svgTrimmed(_ text: some StringProtocol) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
}

func svgWithoutComments(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "/")) else { return text }
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
        if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") {
            index += 2
            while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/") {
                index += 1
            }
            index += 2
            kept.append(0x20)
        } else {
            kept.append(bytes[index])
            index += 1
        }
    }
    return String(decoding: kept, as: UTF8.self)
}
