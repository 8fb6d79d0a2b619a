/// Every text that a PDF of this program's holds, wherever it stands: on pages (by the fonts' own tables of characters), in
/// the structure tree, the outline, metadata, names, and in files that travel inside; streams inflated.
public func writtenTexts(of bytes: [UInt8]) throws(PDFReadFailure) -> [String] {
    var reader = try PDFReader(bytes)
    var texts: [String] = []
    var contents: [(reference: PDFValue, fonts: PDFValue)] = []
    var isContent: Set<Int> = []
    for number in reader.numbers {
        guard let value = reader.resolve(.reference(number)) else { continue }
        value.collectStrings(&texts)
        guard value["Type"]?.name == "Page", let list = value["Contents"] else { continue }
        let fonts = reader.resolve(reader.resolve(value["Resources"])?["Font"]) ?? .null
        for reference in reader.resolve(list)?.array ?? [list] {
            contents.append((reference, fonts))
            if case .reference(let number) = reference { isContent.insert(number) }
        }
    }
    var maps: [Int: [UInt16: String]] = [:]
    for content in contents {
        guard let stream = reader.stream(content.reference) else { throw .damaged }
        var fonts: [String: [UInt16: String]] = [:]
        for (name, reference) in content.fonts.dictionary ?? [:] {
            guard case .reference(let number) = reference else { continue }
            if maps[number] == nil {
                let map = reader.stream(reader.resolve(reference)?["ToUnicode"])
                maps[number] = characterMap(map?.bytes ?? [])
            }
            fonts[name] = maps[number]
        }
        texts.append(PageText(stream.bytes, fonts).text)
    }
    // Streams that are text: metadata, attached files. Fonts and pixels are none.
    for number in reader.numbers where !isContent.contains(number) {
        guard let stream = reader.stream(.reference(number)), stream.dictionary["Type"]?.name != "ObjStm",
            let text = String(validating: stream.bytes, as: UTF8.self)
        else { continue }
        texts.append(text)
    }
    return texts
}

extension PDFValue {
    fileprivate func collectStrings(_ texts: inout [String]) {
        switch self {
        case .string(let bytes): texts.append(decodedTextString(bytes))
        case .array(let items): for item in items { item.collectStrings(&texts) }
        case .dictionary(let entries): for key in entries.keys.sorted() { entries[key]?.collectStrings(&texts) }
        default: break
        }
    }

    fileprivate var dictionary: [String: PDFValue]? {
        if case .dictionary(let entries) = self { return entries }
        return nil
    }
}

private func utf16(_ bytes: ArraySlice<UInt8>) -> String {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
        units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
        index += 2
    }
    return String(decoding: units, as: UTF16.self)
}

/// What each code of a font stands for (9.10.3): pairs of hexadecimal strings between `beginbfchar` and `endbfchar`.
private func characterMap(_ bytes: [UInt8]) -> [UInt16: String] {
    var map: [UInt16: String] = [:]
    var scanner = ContentScanner(bytes)
    var strings: [[UInt8]] = []
    var isWithin = false
    while let token = scanner.next() {
        switch token {
        case .string(let bytes) where isWithin:
            strings.append(bytes)
            guard strings.count == 2 else { continue }
            if strings[0].count == 2 { map[UInt16(strings[0][0]) << 8 | UInt16(strings[0][1])] = utf16(strings[1][...]) }
            strings = []
        case .word(let word):
            if word == "beginbfchar" { isWithin = true }
            if word == "endbfchar" { isWithin = false }
        default: break
        }
    }
    return map
}

/// The words of a page, each stretch that is set in one go on a line of its own.
private struct PageText {
    private(set) var text = ""

    init(_ bytes: [UInt8], _ fonts: [String: [UInt16: String]]) {
        var scanner = ContentScanner(bytes)
        var (name, strings) = ("", [[UInt8]]())
        var font: [UInt16: String] = [:]
        while let token = scanner.next() {
            switch token {
            case .name(let found): name = found
            case .string(let bytes): strings.append(bytes)
            case .word(let word):
                if word == "Tf" { font = fonts[name] ?? [:] }
                if word == "Tj" || word == "TJ" || word == "'" {
                    for string in strings { append(string, font) }
                    text += "\n"
                }
                // What marked content says of itself (ActualText) is a text string.
                if word == "BDC" { for string in strings { text += decodedTextString(string) + "\n" } }
                strings = []
            case .other: break
            }
        }
    }

    private mutating func append(_ string: [UInt8], _ font: [UInt16: String]) {
        var index = 0
        while index + 1 < string.count {
            text += font[UInt16(string[index]) << 8 | UInt16(string[index + 1])] ?? "\u{FFFD}"
            index += 2
        }
    }
}

/// The tokens of a content stream that matter to its words.
private struct ContentScanner {
    enum Token {
        case name(String)
        case string([UInt8])
        case word(String)
        case other
    }
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "("): return .string(literal())
        case UInt8(ascii: "<"):
            position += 1
            if position < bytes.count, bytes[position] == byte {
                position += 1
                return .other
            }
            return .string(hexadecimal())
        case UInt8(ascii: "/"):
            position += 1
            return .name(word())
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
            position += 1
            return .other
        default:
            let found = word()
            if found.isEmpty { position += 1 }
            if let first = found.utf8.first, (0x30...0x39).contains(first) || first == 0x2D || first == 0x2E || first == 0x2B { return .other }
            return .word(found)
        }
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count, bytes[position] > 0x20, !"()<>[]{}/%".utf8.contains(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func hexadecimal() -> [UInt8] {
        var digits: [UInt8] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue { digits.append(UInt8(digit)) }
            position += 1
        }
        position += 1
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

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
}
