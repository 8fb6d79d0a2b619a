import Diagnostics
import PDF
import Zip

/// Everything in a file that somebody, or some program, could read words from; nil for a file that cannot be read, which
/// is then nothing to publish.
func outputTexts(of file: OutputFile) -> [String]? {
    switch fileEnding(file.name) {
    case "pdf":
        guard let texts = try? writtenTexts(of: file.bytes) else { return nil }
        // XMP is XML, and attached tables are read as they stand.
        return texts.map { $0.hasPrefix("<?xpacket") || $0.hasPrefix("<x:xmpmeta") ? strippedMarkup($0) : $0 }
    case "xlsx":
        guard var archive = try? ZipArchive(file.bytes), let parts = try? archive.readAll() else { return nil }
        return parts.flatMap { [$0.name, strippedMarkup(String(decoding: $0.bytes, as: UTF8.self))] }
    case "html": return [strippedMarkup(String(decoding: file.bytes, as: UTF8.self))]
    default: return [String(decoding: file.bytes, as: UTF8.self)]
    }
}

/// Attributes that hold classes, shapes and words of HTML itself.
private let silentAttributes: Set<String> = [
    "class", "style", "d", "points", "src", "role", "scope", "type", "rel", "lang", "xml:lang", "dir", "media", "charset", "http-equiv", "name", "tabindex",
    "aria-hidden", "hidden", "viewBox", "transform", "fill", "stroke",
]

/// A text that has percent signs for letters, as links have, written out; nil for others.
func withoutPercents(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return nil }
    let decoded = PercentDecoded(text)
    return decoded.count > 0 ? String(decoding: decoded.bytes, as: UTF8.self) : nil
}

/// The words of HTML or XML: text, and the values of attributes, each on a line of its own where a tag stands between;
/// entities written out. Style sheets, and what only they read, are no words.
func strippedMarkup(_ source: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(source.utf8)
    var index = 0
    func starts(_ word: StaticString, at index: Int) -> Bool {
        index + word.utf8CodeUnitCount <= bytes.count
            && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
    }
    while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "&") {
            let (text, next) = markupEntity(bytes, index)
            result += text
            index = next
        } else if starts("<style", at: index) {
            while index < bytes.count, !starts("</style", at: index) { index += 1 }
        } else if byte == UInt8(ascii: "<") {
            index = readTag(bytes, index, &result)
        } else {
            result.append(byte)
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// A line break for the tag, but for those that stand within a line, and the values of its attributes.
private func readTag(_ bytes: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let nameStart = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
    let tag = String(decoding: bytes[nameStart..<index], as: UTF8.self)
    if !["a", "em", "strong", "b", "i", "span", "abbr", "sup", "small", "code", "wbr", "r", "t"].contains(tag) { result.append(0x0A) }
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        guard bytes[index] == UInt8(ascii: "="), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else {
            index += 1
            continue
        }
        var name = index
        while name > start, bytes[name - 1] > 0x20 { name -= 1 }
        let attribute = String(decoding: bytes[name..<index], as: UTF8.self)
        index += 2
        let valueStart = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
        // Fonts and pictures of pixels are carried as data; classes and shapes are no words.
        if !silentAttributes.contains(attribute), !bytes[valueStart..<index].starts(with: "data:".utf8) {
            result.append(0x0A)
            var inner = valueStart
            while inner < index {
                if bytes[inner] == UInt8(ascii: "&") {
                    let (text, next) = markupEntity(bytes, inner)
                    result += text
                    inner = next
                } else {
                    result.append(bytes[inner])
                    inner += 1
                }
            }
            result.append(0x0A)
        }
        index += 1
    }
    return index + 1
}

/// The text of `&amp;` and the like, and where to go on.
func markupEntity(_ bytes: [UInt8], _ start: Int) -> (text: [UInt8], next: Int) {
    var end = start + 1
    while end < bytes.count, end < start + 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return ([bytes[start]], start + 1) }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": ""]
    if let text = known[name] { return (Array(text.utf8), end + 1) }
    var number: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
        number = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
        number = UInt32(name.dropFirst())
    }
    guard let scalar = number.flatMap(Unicode.Scalar.init) else { return ([bytes[start]], start + 1) }
    return (Array(String(Character(scalar)).utf8), end + 1)
}
