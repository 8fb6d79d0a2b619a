/// Every text that a PDF of this program's holds, wherever it stands: on pages (by the fonts' own tables of characters), in
/// the structure tree, the outline, metadata, names, and in files that travel inside; streams inflated.
public func writtenTexts(of bytes: [UInt8]) throws(PDFReadFailure) -> [String] {
    var reader = try PDFReader(bytes, .paper(fileSize: bytes.count))
    var texts: [String] = []
    var contents: [(reference: PDFValue, fonts: PDFValue)] = []
    var isContent: Set<Int> = []
    for number in reader.numbers {
        guard let value = reader.resolve(.reference(number)) else { continue }
        value.collectStrings(&texts)
        let isForm = value["Subtype"]?.name == "Form"
        guard isForm || value["Type"]?.name == "Page", let list = isForm ? .reference(number) : value["Contents"] else { continue }
        let fonts = reader.resolve(reader.resolve(value["Resources"])?["Font"]) ?? .null
        for reference in isForm ? [list] : reader.resolve(list)?.array ?? [list] {
            contents.append((reference, fonts))
            if case .reference(let number) = reference { isContent.insert(number) }
        }
    }
    var known: [Int: WrittenFont] = [:]
    for content in contents {
        guard let stream = reader.stream(content.reference) else { throw .damaged }
        var fonts: [String: WrittenFont] = [:]
        for (name, reference) in content.fonts.dictionary ?? [:] {
            guard case .reference(let number) = reference else { continue }
            if known[number] == nil {
                let font = reader.resolve(reference)
                let map = reader.stream(font?["ToUnicode"])
                known[number] = WrittenFont(
                    characters: CharacterMap(map?.bytes ?? []), size: font?["Subtype"]?.name == "Type0" ? 2 : 1)
            }
            fonts[name] = known[number]
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
}

/// A font as far as its words go.
private struct WrittenFont {
    var characters: CharacterMap
    /// Of a code.
    var size: Int

    func text(of string: [UInt8]) -> String {
        var text = ""
        var index = 0
        while index + size <= string.count {
            let code = size == 2 ? Int(string[index]) << 8 | Int(string[index + 1]) : Int(string[index])
            // Fonts of others' papers that say nothing have mostly Latin letters.
            text += characters[code] ?? (size == 1 ? String(Character(Unicode.Scalar(string[index]))) : "\u{FFFD}")
            index += size
        }
        return text
    }
}

/// The words of a page, each stretch that is set in one go on a line of its own.
private struct PageText {
    private(set) var text = ""

    init(_ bytes: [UInt8], _ fonts: [String: WrittenFont]) {
        // As others' programs set them, letter by letter, and as one.
        var whole = ""
        defer { text += whole }
        var scanner = ContentScanner(bytes)
        var (name, strings) = ("", [[UInt8]]())
        var font: WrittenFont?
        while let token = scanner.next() {
            let own = bytes[token.range]
            switch token.kind {
            case .name:
                var parser = PDFParser(Array(own))
                name = parser.value()?.name ?? ""
            case .string, .hexString: if let string = contentString(own) { strings.append(string) }
            case .word:
                if own.elementsEqual("Tf".utf8) { font = fonts[name] }
                if own.elementsEqual("Tj".utf8) || own.elementsEqual("TJ".utf8) || own.elementsEqual("'".utf8) || own.elementsEqual("\"".utf8) {
                    for string in strings {
                        let words = font?.text(of: string) ?? ""
                        text += words
                        whole += words
                    }
                    text += "\n"
                }
                // What marked content says of itself (ActualText) is a text string.
                if own.elementsEqual("BDC".utf8) { for string in strings { text += decodedTextString(string) + "\n" } }
                strings = []
            default: break
            }
        }
    }
}
