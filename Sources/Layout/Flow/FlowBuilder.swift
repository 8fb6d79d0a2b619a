import Diagnostics
import DocumentTree
import Style
import Text

/// Sets the blocks of a document into a galley, one after another. What the block kinds have in common
/// stands here: setting words, adding strips, and the space between blocks.
struct FlowBuilder {
    let theme: Theme
    /// The program's own, in the document's language.
    let words: Words
    let setter: ParagraphSetter
    /// Of the main face, in thousandths of an em.
    let capHeight: Int
    var galley: Galley
    var diagnostics = DiagnosticList()
    /// A text of the figure at hand that came out too small.
    var tooSmall: String?
    /// The smallest text of a user's picture, where nobody could read it.
    var unreadable: (text: String, size: Length)?
    var frame: Frame
    /// Space that the block above wants below it; collapses with what the next block wants above.
    var pendingGap = Length.zero
    /// What it costs to part the next strip from the one above.
    var keepCost = BreakCost.free
    /// The block above is a heading of this level; 0 for other blocks.
    var headingAbove = 0
    /// The block above is a paragraph, which introduces a list.
    var paragraphAbove = false
    /// Tables that are too wide for any page, and the parts that are to stand in their places.
    var partings: [NodeID: [Table]] = [:]
    /// The last table's caption stood directly under a heading.
    var hasPlainCaption = false
    /// The text lies too deep for its lines, and that was told.
    var isTooDeep = false
    /// Labels that wait for the strips that they stand beside: first the next strip's, then the following.
    var waitingLabels: [[Piece]] = []
    /// What pages are called in the document's own contents, and the entries that wait for theirs.
    var pageLabel: ((Int) -> String)?
    var openEntries: [OpenEntry] = []
    /// Characters that no font has, met since the last report.
    private var missingGlyphs: [MissingGlyph] = []
    /// Letters of scripts without spaces that lines were broken at since.
    private var brokenScripts: [Unicode.Scalar] = []
    /// Height so far modulo half a line of body text: where on the rhythm's grid the galley stands.
    private var phase = 0
    /// Code has been set: its family was looked for.
    private var hasCode = false
    private(set) var placedFootnotes: Set<Int> = []
    private let hasFootnotes: Bool
    let isCover: Bool

    /// - Parameter galley: empty, with room that another document needed.
    init(document: Document, theme: Theme, setter: ParagraphSetter, capHeight: Int, galley: consuming Galley = Galley()) {
        self.galley = galley
        self.theme = theme
        words = theme.words[DocumentLanguage(tag: document.language)]
        self.setter = setter
        self.capHeight = capHeight
        frame = Frame(
            width: theme.page.size.width - theme.page.left - theme.page.right, style: theme.text.body,
            paragraphGap: theme.text.body.after, language: document.language,
            // The first pages are facts and agenda: lines of a few words, which nobody wants hyphenated.
            justified: theme.justified && !document.isCover)
        hasFootnotes = !document.footnotes.isEmpty
        isCover = document.isCover
        if isCover { leavePictureRoom() }
    }

    /// The column that text is being set in.
    struct Frame {
        /// From the left margin.
        var x = Length.zero
        var width: Length
        /// How running text is set here.
        var style: TextStyle
        /// Between paragraphs and list items.
        var paragraphGap: Length
        var language: String
        var listDepth = 0
        /// Both edges straight.
        var justified: Bool
        /// The main column, where blocks keep to the rhythm of half lines.
        var isMain = true
    }

    // MARK: Words

    /// Sets words into lines of the galley, at most `width` wide. Nothing when there are no words.
    mutating func set(
        _ words: InlineFlattener, width: Length, hyphenated: Bool = true, justified: Bool = false
    ) -> Range<Int> {
        var options = ParagraphOptions(width: width)
        options.hyphenated = hyphenated && theme.hyphenated
        options.justified = justified
        options.language = frame.language
        return append(setter.set(words.text, options), words)
    }

    /// Sets a heading: unhyphenated, and where it takes several lines they are about equally long.
    mutating func setBalanced(_ words: InlineFlattener, width: Length) -> Range<Int> {
        var options = ParagraphOptions(width: width)
        options.hyphenated = false
        options.language = frame.language
        var best = setter.set(words.text, options)
        guard best.lines.count > 1, best.lines.count < 5 else { return append(best, words) }
        var (low, high) = (width / 3, width)
        for _ in 0..<6 {
            options.width = (low + high) / 2
            let narrower = setter.set(words.text, options)
            if narrower.lines.count <= best.lines.count, narrower.lines.allSatisfy({ $0.width <= options.width }) {
                best = narrower
                high = options.width
            } else {
                low = options.width
            }
        }
        return append(best, words)
    }

    /// Takes a set paragraph into the galley.
    mutating func append(_ set: SetParagraph, _ words: InlineFlattener) -> Range<Int> {
        missingGlyphs += set.missing
        brokenScripts += set.brokenAnywhere
        if words.hasCode, !hasCode {
            hasCode = true
            if let family = setter.shaper.library.missingCodeFamily {
                diagnostics.report(.familyMissing, at: nil, ["familj": family])
            }
        }
        let (textBase, glyphBase) = (galley.text.count, galley.glyphs.count)
        let (styleBase, segmentBase, lineBase) = (galley.styles.count, galley.segments.count, galley.lines.count)
        galley.text.append(contentsOf: words.readText ?? words.text.bytes)
        for span in words.text.spans {
            galley.styles.append(
                RunStyle(
                    node: span.node, link: span.link, colour: span.colour, size: span.font.size, rise: span.rise,
                    footnote: 0))
        }
        for reference in words.footnotes {
            galley.styles[styleBase + reference.span].footnote = Int32(clamping: reference.number)
        }
        for (node, target) in words.linkTargets { galley.linkTargets[node] = target }
        let offset = UInt32(truncatingIfNeeded: textBase)
        galley.glyphs.append(contentsOf: set.glyphs)
        galley.glyphs.withUnsafeMutableBufferPointer { glyphs in
            for index in glyphBase..<glyphs.count { glyphs[index].textStart &+= offset }
        }
        for segment in set.segments {
            galley.segments.append(
                GalleySegment(
                    style: segment.span + Int32(styleBase), face: segment.face, x: segment.x, width: segment.width,
                    glyphStart: segment.glyphStart + Int32(glyphBase), glyphCount: segment.glyphCount,
                    isRightToLeft: segment.isRightToLeft))
        }
        for line in set.lines {
            galley.lines.append(
                GalleyLine(
                    segmentStart: line.segmentStart + Int32(segmentBase), segmentCount: line.segmentCount,
                    width: line.width, endsWithAddedHyphen: line.endsWithAddedHyphen, isRightToLeft: line.isRightToLeft))
        }
        return lineBase..<galley.lines.count
    }

    /// From the top of a line's box to its baseline: capitals and figures stand in the middle of the leading.
    func baseline(_ style: TextStyle) -> Length {
        Length(raw: (style.leading.raw + style.size.raw * capHeight / 1000) / 2)
    }

    /// Reports the characters that no font has, met since the last report, at the block that they stand in.
    mutating func reportMissingGlyphs(at range: SourceRange?) {
        if missingGlyphs.isEmpty, brokenScripts.isEmpty { return }
        diagnostics.reportMissing(missingGlyphs, at: range)
        missingGlyphs.removeAll()
        if let broken = brokenScripts.first, let script = Script.withoutSpaces(broken) {
            diagnostics.report(.scriptWithoutSpaces, at: range, ["skrift": script.swedish, "script": script.english])
        }
        brokenScripts.removeAll()
    }

    // MARK: Strips

    /// Adds a strip with the pieces and rules that `fill` appends to the galley (pieces after the labels that
    /// wait for a strip).
    mutating func addStrip(
        height: Length, gap: Length = .zero, cost: Int = BreakCost.free, _ fill: (inout Galley) -> Void
    ) {
        var strip = Strip()
        strip.height = height
        strip.gap = startsPage ? .zero : gap
        strip.breakCost = max(cost, keepCost)
        strip.pieceStart = Int32(galley.pieces.count)
        strip.ruleStart = Int32(galley.rules.count)
        strip.footnoteStart = Int32(galley.footnoteReferences.count)
        if !waitingLabels.isEmpty { galley.pieces.append(contentsOf: waitingLabels.removeFirst()) }
        fill(&galley)
        strip.pieceCount = Int32(galley.pieces.count) - strip.pieceStart
        strip.ruleCount = Int32(galley.rules.count) - strip.ruleStart
        if hasFootnotes { noteReferences(in: Int(strip.pieceStart)..<galley.pieces.count) }
        strip.footnoteCount = Int32(galley.footnoteReferences.count) - strip.footnoteStart
        galley.strips.append(strip)
        phase = (phase + strip.gap.raw + height.raw) % rhythm
        pendingGap = .zero
        keepCost = BreakCost.free
        headingAbove = 0
        paragraphAbove = false
    }

    /// Adds the lines of a paragraph as strips, with widows and orphans kept from standing alone.
    mutating func addLines(
        _ lines: Range<Int>, _ style: TextStyle, x: Length, width: Length, gap: Length, cost: Int = BreakCost.free,
        keepTogether: Bool = false
    ) {
        let baseline = baseline(style)
        for line in lines {
            var breakCost = cost
            if line > lines.lowerBound {
                let alone = line == lines.lowerBound + 1 || line == lines.upperBound - 1
                breakCost = keepTogether ? BreakCost.never : alone ? BreakCost.lonely : BreakCost.insideParagraph
                if galley.lines[line - 1].endsWithAddedHyphen { breakCost += BreakCost.afterHyphen }
            }
            addStrip(height: style.leading, gap: line == lines.lowerBound ? gap : .zero, cost: breakCost) {
                $0.pieces.append(Piece(line: Int32(line), x: x + $0.lines[line].shift(in: width), baseline: baseline))
            }
        }
    }

    /// Adds the lines of a heading or a caption: never parted, and what stands above is finished.
    mutating func addOpening(_ lines: Range<Int>, _ style: TextStyle, gap: Length) {
        let first = galley.strips.count
        addLines(lines, style, x: frame.x, width: frame.width, gap: gap, keepTogether: true)
        if first < galley.strips.count { galley.strips[first].opensBlock = true }
    }

    /// Space above the document's own label or title, which no break drops: the theme asked for it.
    mutating func addAirOnTop(_ space: Length, of level: Int = 1) {
        guard galley.strips.isEmpty, frame.isMain, space > .zero, level == 1 else { return }
        addStrip(height: space) { _ in }
        keepCost = BreakCost.never
    }

    private mutating func noteReferences(in pieces: Range<Int>) {
        for piece in pieces where galley.pieces[piece].line != Piece.open {
            let line = galley.lines[Int(galley.pieces[piece].line)]
            for segment in Int(line.segmentStart)..<Int(line.segmentStart + line.segmentCount) {
                let number = galley.styles[Int(galley.segments[segment].style)].footnote
                if number > 0, placedFootnotes.insert(Int(number)).inserted {
                    galley.footnoteReferences.append(number)
                }
            }
        }
    }

    // MARK: Space and rhythm

    /// Nothing stands above on this page for certain: the galley is empty or a page was forced.
    var startsPage: Bool { galley.strips.count == (galley.sections.last?.end ?? 0) }

    /// The grid that blocks of the main column fall back to: half a line of body text.
    private var rhythm: Int { max(1, theme.text.body.leading.raw / 2) }

    /// Space above a block that wants `before`.
    func gap(before: Length = .zero) -> Length { max(before, pendingGap) }

    /// Space above a block of the main column, moved so that what stands `depth` below the block's top falls
    /// on the grid: up by a quarter of the space at most, so that it is still seen as space, else down.
    ///
    /// Mutating, though it changes nothing: else the compiler copies the whole builder, theme and all, to ask it.
    mutating func gapOnGrid(before: Length = .zero, depth: Length = .zero) -> Length {
        let wanted = gap(before: before)
        guard frame.isMain, !startsPage else { return wanted }
        let over = (phase + wanted.raw + depth.raw) % rhythm
        if over == 0 { return wanted }
        if over * 2 <= rhythm, over * 4 <= wanted.raw { return wanted - Length(raw: over) }
        return wanted + Length(raw: rhythm - over)
    }

    /// Lets the grid begin `depth` below the top of a page, under the heading that stands there: the space below it
    /// is the same as below every other.
    mutating func startOnGrid(depth: Length) {
        guard frame.isMain else { return }
        phase = (rhythm - depth.raw % rhythm) % rhythm
    }

    /// Begins a new page, and from there pages of the given orientation.
    mutating func endSection(landscape: Bool) {
        let first = galley.sections.last?.end ?? 0
        if galley.strips.count > first {
            galley.sections.append(GalleySection(first: first, end: galley.strips.count, landscape: landscape))
        }
        phase = 0
        pendingGap = .zero
        keepCost = BreakCost.free
        headingAbove = 0
    }
}
