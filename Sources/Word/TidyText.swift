import Style

/// Puts a text in the order that a field of ours has: its headings begin at the second level and skip none, lists by hand are
/// lists, tabs are spaces.
struct TidyText {
    private(set) var losses: Losses
    private var last = 1
    /// A title in Word's own style has been met: the first heading is then none.
    private let hasTitle: Bool

    init(_ losses: Losses) {
        self.losses = losses
        hasTitle = losses.all.contains { $0.kind == .title }
    }

    mutating func tidied(_ blocks: [TextBlock]) -> [TextBlock] {
        var blocks = withoutDraftOpening(blocks)
        let levels = blocks.compactMap { block -> Int? in if case .heading(let level, _) = block { level } else { nil } }
        var top = levels.min() ?? 1
        // The one heading above all others, at the start, is the title.
        if !hasTitle, levels.count > 1, case .heading(let level, let words)? = blocks.first, level == top, levels.count(where: { $0 == top }) == 1 {
            losses.add(.title, words.words)
            blocks.removeFirst()
            top = levels.dropFirst().min() ?? top
        }
        var hands = HandLists()
        let result = joinedLists(hands.mended(blocks)).flatMap { tidied($0, top: top, hands: &hands) }
        losses.add(.handList, hands.example, count: hands.count)
        return result
    }

    /// A draft of the program's that comes back: what it says of itself, and the document's heading, are no part of the text.
    private mutating func withoutDraftOpening(_ blocks: [TextBlock]) -> [TextBlock] {
        let notices = DocumentLanguage.allCases.map { Vocabulary()[$0].commentDraftNotice }
        guard case .quote? = blocks.first, notices.contains(blocks[0].words) else { return blocks }
        let start = blocks.prefix(4).firstIndex { if case .heading = $0 { true } else { false } }
        if let start { losses.add(.title, blocks[start].words) }
        return Array(blocks[((start ?? 0) + 1)...])
    }

    private mutating func tidied(_ block: TextBlock, top: Int, hands: inout HandLists) -> [TextBlock] {
        switch block {
        case .heading(let level, let words):
            last = min(6, last + 1, max(2, level - top + 2))
            return [.heading(level: last, untabbed(words).plainStrong.onOneLine)]
        case .paragraph(let words):
            if words.count == 1, case .strong = words[0], words.words.count < 80, !".,;".contains(words.words.last ?? ".") {
                losses.add(.boldParagraph, words.words)
            }
            return [.paragraph(untabbed(words).trimmed)]
        case .list, .quote: return [inside(block, &hands)]
        case .table(var table):
            table.rows = table.rows.map { row in row.map { untabbed($0) } }
            return [.table(table)]
        case .code, .rule: return [block]
        }
    }

    /// Within a list or a quote no heading stands.
    private mutating func inside(_ block: TextBlock, _ hands: inout HandLists) -> TextBlock {
        switch block {
        case .heading(_, let words):
            losses.add(.headingInside, words.words)
            return .paragraph([.strong(untabbed(words).plainStrong.onOneLine)])
        case .paragraph(let words): return .paragraph(untabbed(words).trimmed)
        case .list(let start, let items):
            var result: [[TextBlock]] = []
            for item in items { result.append(joinedLists(item).map { inside($0, &hands) }) }
            return .list(start: start, items: result)
        case .quote(let blocks):
            var result: [TextBlock] = []
            for block in joinedLists(hands.mended(blocks)) { result.append(inside(block, &hands)) }
            return .quote(result)
        case .table(var table):
            table.rows = table.rows.map { row in row.map { untabbed($0) } }
            return .table(table)
        case .code, .rule: return block
        }
    }

    /// Lists that follow each other and go on are one, and so are quotations.
    private func joinedLists(_ blocks: [TextBlock]) -> [TextBlock] {
        var result: [TextBlock] = []
        for block in blocks {
            if case .quote(let inner) = block, case .quote(let before)? = result.last {
                result[result.count - 1] = .quote(before + inner)
                continue
            }
            guard case .list(let start, let items) = block, case .list(let before, let earlier)? = result.last,
                start == nil && before == nil || before.map({ $0 + earlier.count == start }) ?? false
            else {
                result.append(block)
                continue
            }
            result[result.count - 1] = .list(start: before, items: earlier + items)
        }
        return result
    }

    private mutating func untabbed(_ words: [TextInline]) -> [TextInline] {
        var hasTab = false
        let result = words.map { $0.untabbed(&hasTab) }
        if hasTab { losses.add(.tab, words.words) }
        return result
    }
}

extension TextInline {
    fileprivate func untabbed(_ hasTab: inout Bool) -> TextInline {
        switch self {
        case .text(let text):
            // Spaces in a row are one on the page.
            var result = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                if scalar == "\t" { hasTab = true }
                let sign = scalar == "\t" ? " " : scalar
                if sign == " ", result.last == " " { continue }
                result.append(sign)
            }
            return .text(String(result))
        case .emphasis(let inner): return .emphasis(inner.map { $0.untabbed(&hasTab) })
        case .strong(let inner): return .strong(inner.map { $0.untabbed(&hasTab) })
        case .link(let inner, let address): return .link(inner.map { $0.untabbed(&hasTab) }, address: address)
        case .note, .code, .lineBreak: return self
        }
    }
}

extension [TextInline] {
    /// A heading is bold as it is.
    fileprivate var plainStrong: [TextInline] {
        flatMap { inline -> [TextInline] in
            switch inline {
            case .strong(let inner): inner.plainStrong
            case .emphasis(let inner): [.emphasis(inner.plainStrong)]
            case .link(let inner, let address): [.link(inner.plainStrong, address: address)]
            default: [inline]
            }
        }.joined
    }

    fileprivate var onOneLine: [TextInline] { map { inline in inline == .lineBreak ? .text(" ") : inline }.joined.trimmed }
}
