/// One look through the XML of a Word text (ECMA-376 part 1, 17): what pandoc would drop or let pass without a word is told,
/// taken out, or written in a way that it keeps.
///
/// - Fields of one element (`fldSimple`) lose their words in pandoc: their tags go, and the words stay.
/// - A tab becomes a space there: here it becomes `tabSign`, so that hand-made lists and columns are known.
/// - Signs of a symbol font (`sym`) are dropped there: those of lists are kept as such.
/// - Hidden text (`vanish`) is shown there: here it goes. It was not meant to be read.
/// - Text boxes are dropped there, and told here.
struct WordPass {
    /// Stands for a tab; no font has it.
    static let tabSign: Unicode.Scalar = "\u{F8FE}"

    private let bytes: [UInt8]
    private(set) var output: [UInt8] = []
    /// Before the names of Word's own elements: "w:" nearly always.
    private let prefix: [UInt8]
    private var index = 0
    /// Where in `output` the run began that is being read, and its words.
    private var runs: [Run] = []
    private var boxes: [[UInt8]] = []
    /// Alternatives for older programs say the same once more.
    private var fallbacks = 0
    private var fields: [String] = []

    private struct Run {
        var start: Int
        var words: [UInt8] = []
        var isHidden = false
        var isColoured = false
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        prefix = WordPass.prefix(of: bytes)
    }

    mutating func run(_ losses: inout Losses) {
        output.reserveCapacity(bytes.count)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") { readTag(&losses) } else { readText() }
        }
        if !fields.isEmpty { losses.add(.field, Set(fields).sorted().joined(separator: ", "), count: fields.count) }
    }

    /// The words of a part.
    static func words(of bytes: [UInt8]) -> String {
        var pass = WordPass(bytes)
        var words: [UInt8] = []
        var isText = false
        while pass.index < bytes.count {
            if bytes[pass.index] == UInt8(ascii: "<") {
                let tag = pass.nextTag()
                if tag.isWord("t") { isText = !tag.isEnd && !tag.isEmpty }
                if tag.isWord("p"), tag.isEnd { words.append(0x20) }
            } else {
                if isText { words.append(bytes[pass.index]) }
                pass.index += 1
            }
        }
        return decoded(words).split(separator: " ").joined(separator: " ")
    }

    private mutating func readText() {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        output += bytes[start..<index]
        guard !runs.isEmpty else { return }
        runs[runs.count - 1].words += bytes[start..<index]
        if !boxes.isEmpty, fallbacks == 0 { boxes[boxes.count - 1] += bytes[start..<index] }
    }

    private mutating func readTag(_ losses: inout Losses) {
        let tag = nextTag()
        guard !tag.isSpecial else { return output += bytes[tag.range] }
        if tag.isNamed("mc:Fallback") { fallbacks = max(0, fallbacks + (tag.isEnd ? -1 : tag.isEmpty ? 0 : 1)) }
        if !tag.isEnd { tellObject(tag, &losses) }
        guard let name = tag.wordName else { return output += bytes[tag.range] }
        switch name {
        case "r" where !tag.isEmpty: tag.isEnd ? endRun(tag, &losses) : beginRun(tag)
        case "fldSimple":
            if !tag.isEnd { note(field: tag.attribute("instr")) }
        case "tab" where !runs.isEmpty && tag.isEmpty && tag.attribute("val") == nil: appendText(String(Character(WordPass.tabSign)))
        case "sym" where tag.isEmpty: appendText(symbol(tag, &losses))
        case "txbxContent":
            output += bytes[tag.range]
            if !tag.isEnd { boxes.append([]) } else if let words = boxes.popLast(), fallbacks == 0 { losses.add(.textBox, WordPass.decoded(words)) }
        default:
            output += bytes[tag.range]
            if !tag.isEnd { look(at: name, tag) }
        }
    }

    private mutating func beginRun(_ tag: Tag) {
        runs.append(Run(start: output.count))
        output += bytes[tag.range]
    }

    private mutating func endRun(_ tag: Tag, _ losses: inout Losses) {
        output += bytes[tag.range]
        guard let run = runs.popLast() else { return }
        let words = WordPass.decoded(run.words)
        if run.isHidden {
            output.removeSubrange(run.start...)
            losses.add(.hidden, words)
        } else if run.isColoured, words.contains(where: { !$0.isWhitespace }) {
            losses.add(.colour, words)
        }
    }

    /// Properties of a run, and the names of fields.
    private mutating func look(at name: String, _ tag: Tag) {
        switch name {
        case "instrText":
            let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            note(field: String(decoding: bytes[index..<end], as: UTF8.self))
        case "vanish", "webHidden":
            if name == "vanish", !runs.isEmpty, !["0", "false", "off"].contains(tag.attribute("val") ?? "") { runs[runs.count - 1].isHidden = true }
        case "color", "highlight":
            let value = tag.attribute("val") ?? ""
            if !runs.isEmpty, !["", "auto", "none", "000000"].contains(value) { runs[runs.count - 1].isColoured = true }
        default: break
        }
    }

    /// Links, contents and their pages are told as what they are.
    private mutating func note(field instruction: String?) {
        guard let name = instruction?.split(separator: " ").first.map({ $0.uppercased() }), name.allSatisfy(\.isLetter),
            !["HYPERLINK", "TOC", "PAGEREF", "SEQ"].contains(name)
        else { return }
        fields.append(name)
    }

    /// What is drawn and is no picture of pixels.
    private func tellObject(_ tag: Tag, _ losses: inout Losses) {
        guard fallbacks == 0 else { return }
        if tag.isNamed("c:chart") { losses.add(.object, "diagram") }
        if tag.isNamed("dgm:relIds") { losses.add(.object, "SmartArt") }
        if tag.isNamed("o:OLEObject") { losses.add(.object, tag.attribute("ProgID", isPlain: true) ?? "OLE") }
    }

    /// Wingdings and its like, as far as they stand for something.
    private func symbol(_ tag: Tag, _ losses: inout Losses) -> String {
        let code = tag.attribute("char").flatMap { UInt32($0, radix: 16) } ?? 0
        switch code & 0xFF {
        case 0xFC: return "✓"
        case 0xA7, 0xB7, 0x6C, 0x6E, 0x76, 0xD8, 0xA8: return "•"
        case 0xE0: return "→"
        default:
            losses.add(.symbol, [tag.attribute("font"), tag.attribute("char")].compactMap(\.self).joined(separator: " "))
            return ""
        }
    }

    private mutating func appendText(_ text: String) {
        guard !text.isEmpty else { return }
        let name = String(decoding: prefix, as: UTF8.self) + "t"
        output += "<\(name) xml:space=\"preserve\">\(text)</\(name)>".utf8
        if !runs.isEmpty { runs[runs.count - 1].words += text.utf8 }
    }

    // MARK: Tags

    private struct Tag {
        let bytes: [UInt8]
        let prefix: [UInt8]
        var range: Range<Int>
        var name: Range<Int>
        var isEnd: Bool
        var isEmpty: Bool
        /// A comment, a declaration, text in brackets.
        var isSpecial: Bool

        func isNamed(_ wanted: StaticString) -> Bool {
            name.count == wanted.utf8CodeUnitCount && (0..<name.count).allSatisfy { bytes[name.lowerBound + $0] == wanted.utf8Start[$0] }
        }

        /// Its name where it is an element of Word's own.
        var wordName: String? {
            guard bytes[name].starts(with: prefix) else { return nil }
            return String(decoding: bytes[name].dropFirst(prefix.count), as: UTF8.self)
        }

        func isWord(_ wanted: String) -> Bool { wordName == wanted }

        /// The value of an attribute of Word's own, or of a plain one; not decoded.
        func attribute(_ wanted: String, isPlain: Bool = false) -> String? {
            let sign = (isPlain ? [] : prefix) + Array(wanted.utf8)
            var at = name.upperBound
            while at < range.upperBound {
                guard bytes[at] == UInt8(ascii: "=") else {
                    at += 1
                    continue
                }
                var end = at
                while end > name.upperBound, bytes[end - 1] <= 0x20 { end -= 1 }
                var start = end
                while start > name.upperBound, bytes[start - 1] > 0x20 { start -= 1 }
                var quote = at + 1
                while quote < range.upperBound, bytes[quote] <= 0x20 { quote += 1 }
                guard quote < range.upperBound, bytes[quote] == UInt8(ascii: "\"") || bytes[quote] == UInt8(ascii: "'"),
                    let close = bytes[(quote + 1)..<range.upperBound].firstIndex(of: bytes[quote])
                else { return nil }
                if bytes[start..<end].elementsEqual(sign) { return String(decoding: bytes[(quote + 1)..<close], as: UTF8.self) }
                at = close + 1
            }
            return nil
        }
    }

    /// From the `<` where it stands; goes on behind it.
    private mutating func nextTag() -> Tag {
        let start = index
        func special(_ opening: StaticString, _ closing: [UInt8]) -> Int? {
            guard start + opening.utf8CodeUnitCount <= bytes.count,
                (0..<opening.utf8CodeUnitCount).allSatisfy({ bytes[start + $0] == opening.utf8Start[$0] })
            else { return nil }
            var at = start + opening.utf8CodeUnitCount
            while at + closing.count <= bytes.count {
                if bytes[at] == closing[0], bytes[at..<(at + closing.count)].elementsEqual(closing) { return at + closing.count }
                at += 1
            }
            return bytes.count
        }
        for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] as [(StaticString, String)] {
            if let end = special(opening, Array(closing.utf8)) {
                index = end
                return Tag(bytes: bytes, prefix: prefix, range: start..<end, name: start..<start, isEnd: false, isEmpty: false, isSpecial: true)
            }
        }
        var end = start + 1
        var quote: UInt8 = 0
        while end < bytes.count, quote != 0 || bytes[end] != UInt8(ascii: ">") {
            if quote != 0 { if bytes[end] == quote { quote = 0 } } else if bytes[end] == 0x22 || bytes[end] == 0x27 { quote = bytes[end] }
            end += 1
        }
        end = min(end + 1, bytes.count)
        index = end
        let isEnd = start + 1 < end && bytes[start + 1] == UInt8(ascii: "/")
        let nameStart = min(start + (isEnd ? 2 : 1), end)
        var nameEnd = nameStart
        while nameEnd < end, bytes[nameEnd] > 0x20, bytes[nameEnd] != UInt8(ascii: ">"), bytes[nameEnd] != UInt8(ascii: "/") { nameEnd += 1 }
        let isEmpty = end - 2 > start && bytes[end - 2] == UInt8(ascii: "/")
        return Tag(
            bytes: bytes, prefix: prefix, range: start..<end, name: nameStart..<nameEnd, isEnd: isEnd, isEmpty: isEmpty, isSpecial: false)
    }

    /// What the first element binds to the namespace of Word's texts, transitional or strict.
    private static func prefix(of bytes: [UInt8]) -> [UInt8] {
        let head = String(decoding: bytes.prefix(16 << 10), as: UTF8.self)
        for space in ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"] {
            for part in head.split(separator: "xmlns").dropFirst() where part.contains(space) {
                guard let equals = part.firstIndex(of: "="), part[equals...].dropFirst(2).hasPrefix(space) else { continue }
                let name = part[..<equals].drop { $0 == ":" }.filter { !$0.isWhitespace }
                return name.isEmpty ? [] : Array((name + ":").utf8)
            }
        }
        return Array("w:".utf8)
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
            text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: sign)
        }
        return text
    }
}
