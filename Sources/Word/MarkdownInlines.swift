extension MarkdownWriter {
    /// The words of a paragraph, a heading or a cell, on one line; a line break that the writer made is a line end here.
    mutating func inline(_ inlines: [TextInline]) -> String {
        let inlines = inlines.joined
        var result = ""
        for (index, inline) in inlines.enumerated() {
            let next = index + 1 < inlines.count ? inlines[index + 1] : nil
            switch inline {
            case .text(let text):
                let spaced = String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
                let isFollowed = next.map { if case .lineBreak = $0 { false } else { true } } ?? false
                result += MarkdownEscapes.escaped(spaced, isFollowed: isFollowed)
            case .lineBreak:
                while result.last == " " { result.removeLast() }
                result += "\n"
            case .emphasis(let inner): append(inner, marks: "*", next, to: &result)
            case .strong(let inner): append(inner, marks: "**", next, to: &result)
            case .code(let text): result += MarkdownWriter.code(text)
            case .link(let inner, let address): append(inner, address: address, to: &result)
            case .note(let blocks): result += "[^\(noteNumber(blocks))]"
            }
        }
        return result
    }

    private mutating func append(_ words: [TextInline], address: String, to result: inout String) {
        if words.words == address, address.hasPrefix("http"), address.utf8.allSatisfy({ $0 < 0x80 }) {
            result += "<\(address)>"
        } else {
            // A note within the words would lie in a link.
            result += "[\(inline(words))](\(address))"
        }
    }

    /// Bold or italic, where the signs would be read as such; else the words as they are, and told.
    private mutating func append(_ words: [TextInline], marks: String, _ next: TextInline?, to result: inout String) {
        var (inner, tail) = (words, "")
        // A full stop after the last letter can stand outside.
        while case .text(let text)? = inner.last, let last = text.last, MarkdownWriter.isPunctuation(last), opens(next) {
            tail = String(last) + tail
            let rest = String(text.dropLast())
            if rest.isEmpty { inner.removeLast() } else { inner[inner.count - 1] = .text(rest) }
        }
        let text = inline(inner.trimmed)
        let before = result.last
        guard let first = text.first, !text.contains("\n\n"), before != "*", !(next?.beginsWithMark ?? false) || !tail.isEmpty,
            !MarkdownWriter.isPunctuation(first) || before.map({ $0.isWhitespace || MarkdownWriter.isPunctuation($0) }) ?? true
        else {
            if words.isVisible { losses.add(.emphasis, words.words) }
            result += inline(words)
            return
        }
        result += marks + text + marks + MarkdownEscapes.escaped(tail)
    }

    /// Whether a letter comes right behind.
    private func opens(_ next: TextInline?) -> Bool {
        guard case .text(let text)? = next, let first = text.first else { return false }
        return !first.isWhitespace && !MarkdownWriter.isPunctuation(first)
    }

    static func isPunctuation(_ sign: Character) -> Bool { sign.isPunctuation || sign.isSymbol }

    /// Code within a line: marks longer than any within.
    private static func code(_ text: String) -> String {
        let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
        let marks = String(repeating: "`", count: longest + 1)
        let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        // A text takes its facts in code too.
        let text = text.split(separator: "\n").joined(separator: " ")
        return marks + pad + MarkdownWriter.withoutFacts(text) + pad + marks
    }

    /// Braces apart: in code nothing can be escaped.
    static func withoutFacts(_ text: String) -> String {
        var result = ""
        for letter in text {
            if letter == "{" || letter == ":", result.last == letter { result.append(" ") }
            result.append(letter)
        }
        return result
    }
}

extension TextInline {
    /// It would be written with a star in front.
    fileprivate var beginsWithMark: Bool {
        switch self {
        case .emphasis, .strong: true
        default: false
        }
    }
}
