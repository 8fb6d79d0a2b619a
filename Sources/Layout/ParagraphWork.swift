import Style
import Text

/// The paragraph in hand: its words and the places where it may be broken, in room that the next one uses again. A value within
/// the setter, so that one access to it sets a whole paragraph.
struct ParagraphWork: ~Copyable {
    private var items = ParagraphItems()
    private var breakpoints = Row<Breakpoint>()

    mutating func set(_ text: StyledText, _ options: ParagraphOptions, _ shaper: Shaper, _ hyphenator: Hyphenator) -> SetParagraph {
        let missing = collect(text, language: options.language, keepsSpaces: options.keepsSpaces, shaper)
        guard !items.chunks.isEmpty else { return SetParagraph() }
        var hasPieces = false
        var result = items.withView(text) { view in
            let ends = Self.chooseBreaks(view, options, hyphenator, &breakpoints)
            return breakpoints.withItems { breakpoints in
                var builder = LineBuilder(items: view, breakpoints: breakpoints, options: options, shaper: shaper)
                let result = builder.build(ends)
                hasPieces = builder.hasPieces
                return result
            }
        }
        result.missing = missing
        // Told already.
        if hasPieces { _ = shaper.takeMissing() }
        return result
    }

    mutating func naturalWidth(
        _ text: StyledText, language: String, hyphenated: Bool, _ shaper: Shaper, _ hyphenator: Hyphenator
    ) -> (min: Length, max: Length) {
        _ = collect(text, language: language, shaper)
        guard !items.chunks.isEmpty else { return (.zero, .zero) }
        var options = ParagraphOptions(width: .zero)
        options.language = language
        items.withView(text) { Self.findBreakpoints($0, hyphenated ? .hyphens : .words, options, hyphenator, &breakpoints) }
        var (longest, widest) = (0, 0)
        var (pieceStart, lineStart) = (0, 0)
        for index in 1..<breakpoints.count {
            let breakpoint = breakpoints[index]
            longest = max(longest, breakpoint.widthBefore + Int(breakpoint.hyphenWidth) - pieceStart)
            pieceStart = breakpoint.widthAfter
            guard breakpoint.kind == .forced || breakpoint.kind == .end else { continue }
            widest = max(widest, breakpoint.widthBefore - lineStart)
            lineStart = breakpoint.widthAfter
        }
        return (Length(raw: longest), Length(raw: widest))
    }

    private mutating func collect(_ text: StyledText, language: String, keepsSpaces: Bool = false, _ shaper: Shaper) -> [MissingGlyph] {
        var missing: [MissingGlyph] = []
        shaper.withWords { words in
            items.collect(text, language: language, keepsSpaces: keepsSpaces, shaper: &words)
            missing = words.takeMissing()
        }
        return missing
    }

    /// First without hyphens; then with; at last with anything that fits the measure.
    private static func chooseBreaks(
        _ view: ParagraphView, _ options: ParagraphOptions, _ hyphenator: Hyphenator, _ breakpoints: inout Row<Breakpoint>
    ) -> [Int32] {
        if isOneLine(view, options) {
            BreakpointFinder.findEnds(view, into: &breakpoints)
            return [1]
        }
        let em = view.spans.reduce(0) { max($0, $1.font.size.raw) }
        let shape = LineShape(
            width: options.width.raw, firstIndent: options.firstLineIndent.raw, justified: options.justified, em: em)
        findBreakpoints(view, .words, options, hyphenator, &breakpoints)

        let attempts: [(level: BreakLevel, tolerance: Double)] =
            options.justified
            ? [(.words, 1), (.hyphens, 2.2), (.hyphens, 5), (.anywhere, .infinity)]
            : [(.words, 2), (.hyphens, 4), (.hyphens, .infinity), (.anywhere, .infinity)]
        var foundLevel = BreakLevel.words
        for attempt in attempts {
            let isLastResort = attempt.level == .anywhere
            if attempt.level > foundLevel {
                findBreakpoints(view, attempt.level, options, hyphenator, &breakpoints)
                foundLevel = attempt.level
            }
            var breaker = LineBreaker(shape: shape, tolerance: attempt.tolerance, isLastResort: isLastResort)
            guard let lines = breaker.lines(breakpoints) else { continue }
            let better =
                attempt.level == .words && endsInStump(lines, shape, breakpoints)
                ? withoutStump(view, shape, options, hyphenator, &breakpoints) : nil
            return better ?? lines
        }
        return (1..<max(1, breakpoints.count)).map { Int32(truncatingIfNeeded: $0) }
    }

    /// Lines that give the last one more than the single word that it has: looser ones, or in justified text
    /// hyphenated ones. Nil where that helps nothing; the breakpoints are then as they were.
    private static func withoutStump(
        _ view: ParagraphView, _ shape: LineShape, _ options: ParagraphOptions, _ hyphenator: Hyphenator,
        _ breakpoints: inout Row<Breakpoint>
    ) -> [Int32]? {
        if options.justified { findBreakpoints(view, .hyphens, options, hyphenator, &breakpoints) }
        var breaker = LineBreaker(shape: shape, tolerance: options.justified ? 2.2 : 3, isLastResort: false)
        if let lines = breaker.lines(breakpoints), !endsInStump(lines, shape, breakpoints) { return lines }
        if options.justified { findBreakpoints(view, .words, options, hyphenator, &breakpoints) }
        return nil
    }

    private static func endsInStump(_ lines: [Int32], _ shape: LineShape, _ breakpoints: borrowing Row<Breakpoint>) -> Bool {
        guard lines.count > 1, let last = lines.last else { return false }
        let start = breakpoints[Int(lines[lines.count - 2])]
        return shape.line(start, breakpoints[Int(last)], isFirst: false, isFinal: true).isStump
    }

    /// Most table cells and list items: all of it fits on one line.
    private static func isOneLine(_ view: ParagraphView, _ options: ParagraphOptions) -> Bool {
        let last = view.chunks[view.chunks.count - 1]
        guard last.x + last.width <= max(1, options.width.raw) - options.firstLineIndent.raw else { return false }
        for chunk in view.chunks.dropLast() where chunk.gap == .forced { return false }
        return true
    }

    private static func findBreakpoints(
        _ view: ParagraphView, _ level: BreakLevel, _ options: ParagraphOptions, _ hyphenator: Hyphenator,
        _ breakpoints: inout Row<Breakpoint>
    ) {
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
