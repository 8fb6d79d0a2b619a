// A text as Word has it, as far as Markdown of ours can say it.

indirect enum TextBlock: Equatable {
    case paragraph([TextInline])
    case heading(level: Int, [TextInline])
    /// `start`: the first number; nil for bullets.
    case list(start: Int?, items: [[TextBlock]])
    case quote([TextBlock])
    case code(String)
    case rule
    case table(TextTable)
}

struct TextTable: Equatable {
    /// As wide as the widest row; the first is the header.
    var rows: [[[TextInline]]]
    /// Columns whose cells are set to the right.
    var rightAligned: Set<Int> = []
}

indirect enum TextInline: Equatable {
    /// With ordinary spaces and tabs; no line ends.
    case text(String)
    case lineBreak
    case emphasis([TextInline])
    case strong([TextInline])
    case code(String)
    case link([TextInline], address: String)
    case note([TextBlock])
}

extension [TextInline] {
    /// The words alone.
    var words: String {
        var result = ""
        for inline in self {
            switch inline {
            case .text(let text), .code(let text): result += text
            case .lineBreak: result += " "
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): result += inner.words
            case .note: break
            }
        }
        return result
    }

    /// Whether anything would be seen of it.
    var isVisible: Bool {
        contains { inline in
            switch inline {
            case .text(let text), .code(let text): text.unicodeScalars.contains { !$0.properties.isWhitespace }
            case .lineBreak: false
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): inner.isVisible
            case .note: true
            }
        }
    }

    /// Neighbours of one kind joined, no space at the ends.
    var joined: [TextInline] {
        var result: [TextInline] = []
        for inline in self {
            switch (result.last, inline) {
            case (.text(let before)?, .text(let text)): result[result.count - 1] = .text(before + text)
            case (.strong(let before)?, .strong(let inner)): result[result.count - 1] = .strong((before + inner).joined)
            case (.emphasis(let before)?, .emphasis(let inner)): result[result.count - 1] = .emphasis((before + inner).joined)
            default: result.append(inline)
            }
        }
        return result
    }

    /// Without blanks and line breaks at the ends.
    var trimmed: [TextInline] {
        var result = self
        while let first = result.first {
            if case .lineBreak = first {
                result.removeFirst()
                continue
            }
            guard case .text(let text) = first, let sign = text.unicodeScalars.first, sign == " " || sign == "\t" else { break }
            let rest = String(text.unicodeScalars.drop { $0 == " " || $0 == "\t" })
            if rest.isEmpty { result.removeFirst() } else { result[0] = .text(rest) }
        }
        while let last = result.last {
            if case .lineBreak = last {
                result.removeLast()
                continue
            }
            guard case .text(let text) = last, let sign = text.unicodeScalars.last, sign == " " || sign == "\t" else { break }
            var rest = text.unicodeScalars
            while rest.last == " " || rest.last == "\t" { rest.removeLast() }
            if rest.isEmpty { result.removeLast() } else { result[result.count - 1] = .text(String(rest)) }
        }
        return result
    }

    /// Parted at the line breaks.
    var lines: [[TextInline]] {
        var lines: [[TextInline]] = [[]]
        for inline in self {
            if case .lineBreak = inline { lines.append([]) } else { lines[lines.count - 1].append(inline) }
        }
        return lines
    }
}
