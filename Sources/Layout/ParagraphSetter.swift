public import Style
public import Text

/// Sets paragraphs: shapes their words, chooses the breaks by total fit, and places the glyphs of each line.
/// Keeps its storage from one paragraph to the next; one per thread.
public final class ParagraphSetter {
    public let shaper: Shaper
    private let hyphenator: Hyphenator
    private var items = ParagraphItems()
    private var breakpoints: [Breakpoint] = []

    /// - Parameter hyphenator: nil for text that is never hyphenated (headers and footers).
    public init(shaper: Shaper, hyphenator: Hyphenator?) {
        self.shaper = shaper
        self.hyphenator = hyphenator ?? Hyphenator(HyphenationDictionaries())
    }

    /// Sets a paragraph. Always gives lines, however narrow the measure: what cannot be broken sticks out.
    /// Empty text gives no lines.
    public func set(_ text: StyledText, _ options: ParagraphOptions) -> SetParagraph {
        items.collect(text, language: options.language, keepsSpaces: options.keepsSpaces, shaper: shaper)
        guard !items.chunks.isEmpty else { return SetParagraph() }
        let missing = shaper.takeMissing()
        var result = items.withView(text) { view in
            let ends = chooseBreaks(view, options)
            return breakpoints.withUnsafeBufferPointer { breakpoints in
                var builder = LineBuilder(items: view, breakpoints: breakpoints, options: options, shaper: shaper)
                return builder.build(ends)
            }
        }
        result.missing = missing
        _ = shaper.takeMissing()
        return result
    }

    /// The narrowest measure that no word sticks out of, and the widest that the text can use (its longest line
    /// when it is never broken). With `hyphenated`, words count as their longest syllable.
    public func naturalWidth(
        _ text: StyledText, language: String = "sv", hyphenated: Bool = false
    ) -> (min: Length, max: Length) {
        items.collect(text, language: language, shaper: shaper)
        _ = shaper.takeMissing()
        guard !items.chunks.isEmpty else { return (.zero, .zero) }
        var options = ParagraphOptions(width: .zero)
        options.language = language
        items.withView(text) { findBreakpoints($0, hyphenated ? .hyphens : .words, options) }
        var (longest, widest) = (0, 0)
        var (pieceStart, lineStart) = (0, 0)
        for breakpoint in breakpoints.dropFirst() {
            longest = max(longest, breakpoint.widthBefore + Int(breakpoint.hyphenWidth) - pieceStart)
            pieceStart = breakpoint.widthAfter
            guard breakpoint.kind == .forced || breakpoint.kind == .end else { continue }
            widest = max(widest, breakpoint.widthBefore - lineStart)
            lineStart = breakpoint.widthAfter
        }
        return (Length(raw: longest), Length(raw: widest))
    }

    /// First without hyphens; then with; at last with anything that fits the measure.
    private func chooseBreaks(_ view: ParagraphView, _ options: ParagraphOptions) -> [Int32] {
        let em = view.spans.reduce(0) { max($0, $1.font.size.raw) }
        let shape = LineShape(
            width: options.width.raw, firstIndent: options.firstLineIndent.raw, justified: options.justified, em: em)
        findBreakpoints(view, .words, options)
        if let single = singleLine(shape) { return single }

        let attempts: [(level: BreakLevel, tolerance: Double)] =
            options.justified
            ? [(.words, 1), (.hyphens, 2.2), (.hyphens, 5), (.anywhere, .infinity)]
            : [(.words, 2), (.hyphens, 4), (.hyphens, .infinity), (.anywhere, .infinity)]
        var foundLevel = BreakLevel.words
        for attempt in attempts {
            let isLastResort = attempt.level == .anywhere
            if attempt.level > foundLevel {
                findBreakpoints(view, attempt.level, options)
                foundLevel = attempt.level
            }
            var breaker = LineBreaker(shape: shape, tolerance: attempt.tolerance, isLastResort: isLastResort)
            guard let lines = breaker.lines(breakpoints) else { continue }
            let better = attempt.level == .words && endsInStump(lines, shape) ? withoutStump(view, shape, options) : nil
            return better ?? lines
        }
        return breakpoints.indices.dropFirst().map { Int32(truncatingIfNeeded: $0) }
    }

    /// Lines that give the last one more than the single word that it has: looser ones, or in justified text
    /// hyphenated ones. Nil where that helps nothing; the breakpoints are then as they were.
    private func withoutStump(_ view: ParagraphView, _ shape: LineShape, _ options: ParagraphOptions) -> [Int32]? {
        if options.justified { findBreakpoints(view, .hyphens, options) }
        var breaker = LineBreaker(shape: shape, tolerance: options.justified ? 2.2 : 3, isLastResort: false)
        if let lines = breaker.lines(breakpoints), !endsInStump(lines, shape) { return lines }
        if options.justified { findBreakpoints(view, .words, options) }
        return nil
    }

    private func endsInStump(_ lines: [Int32], _ shape: LineShape) -> Bool {
        guard lines.count > 1, let last = lines.last else { return false }
        let start = breakpoints[Int(lines[lines.count - 2])]
        return shape.line(start, breakpoints[Int(last)], isFirst: false, isFinal: true).isStump
    }

    /// Most table cells and list items: all of it fits on one line.
    private func singleLine(_ shape: LineShape) -> [Int32]? {
        guard let last = breakpoints.last, last.widthBefore <= shape.width - shape.firstIndent,
            !breakpoints.contains(where: { $0.kind == .forced })
        else { return nil }
        return [Int32(truncatingIfNeeded: breakpoints.count - 1)]
    }

    private func findBreakpoints(_ view: ParagraphView, _ level: BreakLevel, _ options: ParagraphOptions) {
        // A title whose word is wider than its line is parted where words are parted, before it is cut anywhere.
        let isWhole = level == .words || !options.hyphenated && level < .anywhere
        BreakpointFinder(
            items: view, level: level, hyphenator: hyphenator,
            hyphenPenalty: options.justified ? Penalty.hyphenJustified : Penalty.hyphenRagged,
            lineWidth: options.width.raw,
            languages: isWhole
                ? [] : view.spans.map { hyphenator.languageNumber($0.language ?? options.language) }
        ).find(into: &breakpoints)
    }
}
