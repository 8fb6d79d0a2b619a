import DocumentTree
import Style
import Text

extension FlowBuilder {
    /// Code on a tint, line by line as it is written. A line that is longer than the column goes on below with a mark,
    /// two columns in from where it began.
    mutating func set(_ code: CodeBlock) {
        let style = theme.text.code
        let inset = Length.points(8)
        let reach = Length.points(5)
        let width = frame.width - inset * 2
        let mark = continuationMark(style)
        let lines = code.text.expandingTabs().split(separator: "\n", omittingEmptySubsequences: false)
            .dropTrailing(where: \.isEmpty)
        let first = galley.strips.count
        let above = gap(before: style.before) + reach
        for (number, line) in lines.enumerated() {
            // The line's end is a space to whoever reads the page, and the code's own to whoever copies it.
            let words = self.words(String(line) + (number + 1 < lines.count ? "\n" : ""), style, code.id)
            let set = setCode(words, width: width, column: mark.width, indentation: line.prefix { $0 == " " }.count)
            let isNearEdge = number == 1 || number == lines.count - 1
            var cost = number == 0 ? BreakCost.free : isNearEdge && lines.count > 2 ? BreakCost.lonely : BreakCost.insideParagraph
            for (index, own) in set.lines.enumerated() {
                var pieces = [Piece(line: Int32(own), x: frame.x + inset + set.hang, baseline: baseline(style))]
                if index > 0, let line = mark.line {
                    pieces.insert(Piece(line: Int32(line), x: frame.x + inset + set.hang - mark.width * 2, baseline: baseline(style)), at: 0)
                }
                addStrip(height: style.leading, gap: number == 0 && index == 0 ? above : .zero, cost: cost) { $0.pieces += pieces }
                cost = BreakCost.together
            }
            if set.lines.isEmpty { addStrip(height: style.leading, gap: number == 0 ? above : .zero, cost: cost) { _ in } }
        }
        guard first < galley.strips.count else { return }
        galley.bars.append(
            Bar(
                first: Int32(first), end: Int32(galley.strips.count), x: frame.x, width: frame.width, above: reach,
                below: reach, colour: .tint))
        pendingGap = max(frame.paragraphGap, style.after) + reach
    }

    private func words(_ text: String, _ style: TextStyle, _ node: NodeID) -> InlineFlattener {
        var font = FontRequest(style)
        if font.family == .text { font.family = .code }
        var words = InlineFlattener(font: font, colour: .role(style.colour), node: node)
        words.append(text)
        words.setDirection(.leftToRight)
        return words
    }

    /// A line of code, and how far its first line hangs out to the left of those that it goes on in.
    private mutating func setCode(
        _ words: InlineFlattener, width: Length, column: Length, indentation: Int
    ) -> (lines: Range<Int>, hang: Length) {
        var options = ParagraphOptions(width: width)
        options.hyphenated = false
        options.keepsSpaces = true
        options.language = frame.language
        let whole = setter.set(words.text, options)
        guard whole.lines.count > 1 else { return (append(whole, words), .zero) }
        // At most half of the column: deep indentation leaves room for words.
        let hang = min(column * (min(indentation, 1_000) + 2), width / 2)
        options.width = width - hang
        options.firstLineIndent = .zero - hang
        return (append(setter.set(words.text, options), words), hang)
    }

    /// The mark of a line that goes on, an artifact, and how wide a column is.
    private mutating func continuationMark(_ style: TextStyle) -> (line: Int?, width: Length) {
        let words = self.words("\u{21B3}", style.with(colour: .muted), .none)
        let line = set(words, width: .points(1000), hyphenated: false).first
        return (line, setter.naturalWidth(self.words("0", style, .none).text).max)
    }
}

extension Array {
    /// Without the elements at the end for which the condition holds.
    fileprivate func dropTrailing(where condition: (Element) -> Bool) -> ArraySlice<Element> {
        var end = count
        while end > 0, condition(self[end - 1]) { end -= 1 }
        return self[..<end]
    }
}
