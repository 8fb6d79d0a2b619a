/// The words that a web page shows, as far as a reader needs no browser for it: what stands in its body, without styles and
/// drawings.
struct WebPage {
    /// One after the other, in the order of the file.
    private(set) var words = ""
    /// Names of elements whose content is no text of the page.
    private static let silent: Set<String> = ["head", "style", "script", "svg"]

    init(_ bytes: [UInt8]) {
        var position = 0
        var silence: String?
        var text: [UInt8] = []
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                if silence == nil { text.append(bytes[position]) }
                position += 1
                continue
            }
            let (name, isEnd, next) = WebPage.tag(bytes, at: position)
            position = next
            if let open = silence {
                if isEnd, name == open { silence = nil }
            } else if !isEnd, WebPage.silent.contains(name) {
                silence = name
            }
        }
        words = WebPage.decoded(text)
    }

    /// The name of a tag, and where it is over: a `>` in an attribute ends nothing.
    private static func tag(_ bytes: [UInt8], at start: Int) -> (name: String, isEnd: Bool, next: Int) {
        var position = start + 1
        let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
        if isEnd { position += 1 }
        var name = ""
        while position < bytes.count, isNameByte(bytes[position]) {
            name.unicodeScalars.append(Unicode.Scalar(bytes[position]))
            position += 1
        }
        var quote: UInt8?
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return (name.lowercased(), isEnd, position)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
    }

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    ]

    private static func decoded(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "&"), let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
                result.append(bytes[position])
                position += 1
                continue
            }
            let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
            result += (character(name) ?? "&\(name);").utf8
            position = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func character(_ name: String) -> String? {
        guard name.first == "#" else { return entities[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
