/// Lists that somebody made with signs and tabs: paragraphs, or lines of one, that begin with `•`, `–` or `1.`.
enum HandMark: Equatable {
    /// The sign itself.
    case bullet(Character)
    /// A dash, which may also begin somebody's words.
    case dash
    case number(Int)

    /// Signs of lists that stand for nothing else; `Markup` warns of the same.
    static let bullets: Set<Character> = ["•", "‣", "⁃", "▪", "▫", "■", "□", "●", "○", "◦", "◆", "◇", "➢", "➤", "►", "▶", "·", "✓", "✔"]
}

extension [TextInline] {
    /// What a paragraph begins with, and the words behind it.
    var handMark: (mark: HandMark, rest: [TextInline])? {
        guard case .text(let text)? = first, let sign = text.first else { return nil }
        func after(_ count: Int, _ mark: HandMark, needsTab: Bool = false) -> (mark: HandMark, rest: [TextInline])? {
            let behind = text.dropFirst(count)
            let blanks = behind.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
            guard needsTab ? blanks.contains("\t") : !blanks.isEmpty || HandMark.bullets.contains(sign) else { return nil }
            let rest = ([.text(String(behind.dropFirst(blanks.count)))] + dropFirst()).joined.trimmed
            return rest.isVisible ? (mark, rest) : nil
        }
        if HandMark.bullets.contains(sign) { return after(1, .bullet(sign)) }
        if "–—-".contains(sign) { return after(1, text.dropFirst().first == "\t" ? .bullet("–") : .dash) }
        if "o§*".contains(sign) { return after(1, .bullet(sign), needsTab: true) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count), let number = Int(digits), let point = text.dropFirst(digits.count).first, ".)".contains(point)
        else { return nil }
        return after(digits.count + 1, .number(number))
    }

    /// `a) …`, which Markdown has no list for.
    fileprivate var isLettered: Bool {
        guard case .text(let text)? = first, let letter = text.first, letter.isASCII, letter.isLowercase else { return false }
        return text.dropFirst().first == ")"
    }

    /// Without a sign of a list at its start.
    var withoutBullet: [TextInline] {
        if case (.bullet, let rest)? = handMark { return rest }
        return self
    }
}

/// Makes lists of hand-made ones.
struct HandLists {
    private(set) var count = 0
    private(set) var example = ""

    mutating func mended(_ blocks: [TextBlock]) -> [TextBlock] {
        let blocks = blocks.flatMap { block -> [TextBlock] in
            guard case .paragraph(let words) = block else { return [block] }
            return HandLists.parted(words).map { .paragraph($0) }
        }
        var result: [TextBlock] = []
        var index = 0
        while index < blocks.count {
            if let (list, next) = list(blocks, index) {
                result.append(list)
                index = next
            } else {
                result.append(blocks[index])
                index += 1
            }
        }
        return result
    }

    /// Lines of one paragraph that are a list's stand for themselves.
    private static func parted(_ words: [TextInline]) -> [[TextInline]] {
        let lines = words.lines.map(\.trimmed).filter(\.isVisible)
        guard lines.count > 1, lines.count(where: { $0.handMark != nil || $0.isLettered }) > 1 else { return [words] }
        return lines
    }

    /// A run of paragraphs with signs, from a place on; nil where none begins.
    private mutating func list(_ blocks: [TextBlock], _ start: Int) -> (TextBlock, next: Int)? {
        var items: [(mark: HandMark, words: [TextInline])] = []
        for case .paragraph(let words) in blocks[start...].prefix(while: { block in if case .paragraph = block { true } else { false } }) {
            guard let (mark, rest) = words.trimmed.handMark, HandLists.goesOn(items.map(\.mark), mark) else { break }
            items.append((mark, rest))
        }
        guard let first = items.first else { return nil }
        switch first.mark {
        case .bullet: break
        // One line may begin so for other reasons.
        case .dash, .number: if items.count < 2 { return nil }
        }
        count += 1
        if example.isEmpty { example = first.words.words }
        if case .number(let number) = first.mark { return (.list(start: number, items: items.map { [.paragraph($0.words)] }), start + items.count) }
        return (HandLists.nested(items[...]), start + items.count)
    }

    private static func goesOn(_ marks: [HandMark], _ mark: HandMark) -> Bool {
        guard let last = marks.last, let first = marks.first else { return true }
        switch (first, mark, last) {
        case (.number, .number(let next), .number(let number)): return next == number + 1
        case (.number, _, _), (_, .number, _): return false
        case (.dash, .bullet, _): return false
        default: return true
        }
    }

    /// Another sign than the first is a level further in, until the first comes again.
    private static func nested(_ items: ArraySlice<(mark: HandMark, words: [TextInline])>) -> TextBlock {
        var result: [[TextBlock]] = []
        var index = items.startIndex
        let outer = items.first?.mark
        while index < items.endIndex {
            var item: [TextBlock] = [.paragraph(items[index].words)]
            var end = index + 1
            while end < items.endIndex, items[end].mark != outer { end += 1 }
            if end > index + 1 { item.append(nested(items[(index + 1)..<end])) }
            result.append(item)
            index = end
        }
        return .list(start: nil, items: result)
    }
}
