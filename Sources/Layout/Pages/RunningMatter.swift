import DocumentTree
public import Style
public import Text

extension LaidOutDocument {
    /// The same pages with header and footer. The pages themselves are shared, not copied: the bilaga alone
    /// and the bilaga in the pack differ in `running` only.
    public func withRunningMatter(_ fields: RunningFields, theme: Theme, shaper: Shaper) -> LaidOutDocument {
        var copy = self
        copy.running = RunningSetter(fields: fields, theme: theme, shaper: shaper).layer(for: pages)
        return copy
    }
}

/// Sets headers and footers; words that return on every page are set once.
///
/// What stands left and what stands right share the width: each gets what it needs, and where both do not find room the
/// longer one yields (`shares`). It goes on on a second line where the theme's margin has room for one, and is cut
/// at a word, with an ellipsis, where it has not. A class, since closures over theme and fields would copy both.
private final class RunningSetter {
    let fields: RunningFields
    let theme: Theme
    let setter: ParagraphSetter
    private var layer = RunningLayer()
    private var known: [Wanted: RunningBlock] = [:]
    private var patterns: [RunningPlace: [RunningPattern]] = [:]
    /// What says the same on all pages.
    private var lasting: [RunningPlace: [Side]] = [:]
    private lazy var nothing = measured(RunningText(RunningPattern("")) { $0 })

    init(fields: RunningFields, theme: Theme, shaper: Shaper) {
        self.fields = fields
        self.theme = theme
        setter = ParagraphSetter(shaper: shaper, hyphenator: Hyphenator(HyphenationDictionaries()))
    }

    private struct Segment {
        var face: FaceID
        var size: Length
        /// Where it starts: at its right end where it runs to the left.
        var x: Length
        var colour: TextColour
        var glyphStart: Int
        var glyphCount: Int
        var isRightToLeft: Bool
    }

    private struct RunningLine {
        var segments: [Segment] = []
        var width = Length.zero
    }

    private struct RunningBlock {
        var lines: [RunningLine] = []
        /// What the page shows where not all words found room.
        var shortened: String?
    }

    /// The words of one side, flattened and measured once.
    private struct Side {
        var words: RunningText
        var flat: InlineFlattener
        /// The longest of them, and all on one line.
        var natural: (min: Length, max: Length)
    }

    private struct Wanted: Hashable {
        var words: RunningText
        var room: Length
        var most: Int
    }

    func layer(for pages: [Page]) -> RunningLayer {
        layer.pageStarts.reserveCapacity(pages.count + 1)
        // They are found in the theme's patterns, which are the same on all pages.
        let (headerLines, footerLines) = (theme.headerLines, theme.footerLines)
        for (index, page) in pages.enumerated() {
            layer.pageStarts.append(Int32(layer.items.count))
            let left = theme.page.left
            let width = page.size.width - left - theme.page.right
            if page.size == theme.page.size { placeLetterhead() }
            if index == 0 { placeCoverPicture() }
            if index > 0 || !fields.opensPack && theme.running.headerOnFirst {
                let shift = placeLogo(baseline: theme.headerBaseline, measure: width)
                let band = Band(
                    left: left + shift, right: left + width, baseline: theme.headerBaseline, most: headerLines,
                    kind: .header)
                place(.headerLeft, .headerCentre, .headerRight, on: index, band)
            }
            guard theme.hasFooter else { continue }
            let footer = page.size.height - theme.footerBaseline
            layer.items.append(
                .rectangle(
                    PlacedRectangle(
                        rect: Rect(
                            x: left, y: footer - theme.footerRise, width: width, height: .points(0.5)),
                        colour: .rule, artifact: .footer)))
            let band = Band(left: left, right: left + width, baseline: footer, most: footerLines, kind: .footer)
            place(.footerLeft, .footerCentre, .footerRight, on: index, band)
        }
        layer.pageStarts.append(Int32(layer.items.count))
        return layer
    }

    // MARK: Sharing

    /// Where a header or footer stands on a page.
    private struct Band {
        var left: Length, right: Length
        /// Of the first line.
        var baseline: Length
        /// Lines that the margin has room for.
        var most: Int
        var kind: ArtifactKind
    }

    private func place(
        _ left: RunningPlace, _ centre: RunningPlace, _ right: RunningPlace, on page: Int, _ band: Band
    ) {
        let lines = [left, centre, right].map { sides($0, page: page) }
        // Lines that the theme begins itself stand beside one another; what does not fit goes on below the last.
        let count = lines.reduce(0) { max($0, $1.count) }
        for number in 0..<count {
            var own = band
            own.baseline = own.baseline + theme.text.running.leading * number
            own.most = number == count - 1 ? max(1, band.most - number) : 1
            func line(_ side: Int) -> Side { lines[side].indices.contains(number) ? lines[side][number] : nothing }
            place((left, line(0)), (centre, line(1)), (right, line(2)), own)
        }
    }

    private func place(_ leftmost: (RunningPlace, Side), _ middle: (RunningPlace, Side), _ rightmost: (RunningPlace, Side), _ band: Band) {
        let (left, leftSide) = leftmost, (centre, centreSide) = middle, (right, rightSide) = rightmost
        guard centreSide.words.pieces.isEmpty else {
            return placeThree((left, leftSide), (centre, centreSide), (right, rightSide), band)
        }
        let rooms = rooms(leftSide, rightSide, band)
        let leftBlock = block(leftSide, room: rooms.left, most: band.most, at: left)
        let rightBlock = block(rightSide, room: rooms.right, most: band.most, at: right)
        let leading = theme.text.running.leading
        for (number, line) in leftBlock.lines.enumerated() {
            place(line, x: band.left, band.baseline + leading * number, band.kind)
        }
        for (number, line) in rightBlock.lines.enumerated() {
            place(line, x: band.right - line.width, band.baseline + leading * number, band.kind)
        }
    }

    /// What stands in the middle has its natural width, up to half the measure; the sides share the rest alike.
    private func placeThree(
        _ left: (RunningPlace, Side), _ centre: (RunningPlace, Side), _ right: (RunningPlace, Side), _ band: Band
    ) {
        let measure = band.right - band.left
        let middle = min(centre.1.natural.max, measure / 2)
        let side = max(.points(2), (measure - middle) / 2 - .points(10))
        let leading = theme.text.running.leading
        for (place, words, room) in [(left.0, left.1, side), (centre.0, centre.1, middle), (right.0, right.1, side)] {
            let block = block(words, room: room, most: band.most, at: place)
            for (number, line) in block.lines.enumerated() {
                let x: Length =
                    if place == left.0 { band.left } else if place == right.0 { band.right - line.width } else {
                        band.left + (measure - line.width) / 2
                    }
                self.place(line, x: x, band.baseline + leading * number, band.kind)
            }
        }
    }

    /// As `shares` says, and enough for what says which page it is; a little more for one side where all words of both find
    /// room by that.
    private func rooms(_ left: Side, _ right: Side, _ band: Band) -> (left: Length, right: Length) {
        var rooms = shares(left.natural.max, right.natural.max, of: band.right - band.left)
        if left.words.pieces.isEmpty || right.words.pieces.isEmpty { return rooms }
        // Mostly all words of both stand on one line.
        if left.natural.max <= rooms.left, right.natural.max <= rooms.right { return rooms }
        let (all, leastLeft, leastRight) = (rooms.left + rooms.right, naturalWidth(left.words.least), naturalWidth(right.words.least))
        if leastLeft + leastRight <= all {
            rooms.left = max(leastLeft, min(rooms.left, all - leastRight))
            rooms.right = all - rooms.left
        }
        func holdsAll(_ rooms: (left: Length, right: Length)) -> Bool {
            fits(left, rooms.left, band.most) && fits(right, rooms.right, band.most)
        }
        if band.most == 1 || holdsAll(rooms) { return rooms }
        let step = (rooms.left + rooms.right) / 20
        for number in 1...4 {
            for other in [(rooms.left - step * number, rooms.right + step * number), (rooms.left + step * number, rooms.right - step * number)]
            where holdsAll(other) {
                return other
            }
        }
        return rooms
    }

    /// What each side may take of the measure: both what they need where that is at hand; else the shorter one does, while it
    /// keeps to its half; none gets less than a third.
    private func shares(_ left: Length, _ right: Length, of measure: Length) -> (left: Length, right: Length) {
        guard left > .zero, right > .zero else { return (measure, measure) }
        let free = max(.points(2), measure - .points(16))
        if left + right <= free { return (left, right) }
        let half = free / 2
        if left <= half { return (left, free - left) }
        if right <= half { return (free - right, right) }
        // Both wrap: in proportion to their words.
        let part = max(free / 3, min(free - free / 3, Length(raw: free.raw * left.raw / (left + right).raw)))
        return (part, free - part)
    }

    private func place(_ line: RunningLine, x: Length, _ baseline: Length, _ kind: ArtifactKind) {
        for segment in line.segments {
            var run = PlacedRun(
                node: .none, artifact: kind, face: segment.face, colour: segment.colour, size: segment.size,
                origin: Point(x: x + segment.x, y: baseline), glyphStart: segment.glyphStart,
                glyphCount: segment.glyphCount)
            run.isRightToLeft = segment.isRightToLeft
            layer.items.append(.glyphs(run))
        }
    }

    // MARK: Words

    /// The lines of a place: one, and one more for each `{rad}`. A line of which all is empty goes.
    private func sides(_ place: RunningPlace, page: Int) -> [Side] {
        if let known = lasting[place] { return known }
        let lines = patterns[place] ?? RunningMatter.lines(of: place.pattern(in: theme.running)).map { RunningPattern($0) }
        patterns[place] = lines
        let sides = lines.map { measured(RunningText($0) { fields.value(of: $0, page: page) }) }.filter { !$0.words.pieces.isEmpty }
        if !lines.contains(where: \.differsByPage) { lasting[place] = sides }
        return sides
    }

    private func measured(_ words: RunningText) -> Side {
        let flat = flatten(words)
        return Side(words: words, flat: flat, natural: words.pieces.isEmpty ? (.zero, .zero) : setter.naturalWidth(flat.text))
    }

    private func naturalWidth(_ words: RunningText) -> Length { measured(words).natural.max }

    /// Set within its room, on `most` lines.
    private func block(_ side: Side, room: Length, most: Int, at place: RunningPlace) -> RunningBlock {
        let words = side.words
        if words.pieces.isEmpty { return RunningBlock() }
        let wanted = Wanted(words: words, room: room, most: most)
        let block: RunningBlock
        if let earlier = known[wanted] {
            block = earlier
        } else {
            let shown = fits(side, room, most) ? side : measured(words.shortened { fits(measured($0), room, most) })
            block = RunningBlock(
                lines: set(shown.flat, size: theme.text.running.size, width: room, isWhole: shown.natural.max <= room),
                shortened: shown.words == words ? nil : shown.words.plain)
            known[wanted] = block
        }
        if let shown = block.shortened, !layer.shortened.contains(where: { $0.place == place }) {
            layer.shortened.append(ShortenedRunningText(place: place, words: words.plain, shown: shown, field: words.longestField))
        }
        return block
    }

    private func fits(_ side: Side, _ room: Length, _ most: Int) -> Bool {
        let (longest, whole) = side.natural
        if whole <= room { return true }
        guard most > 1, longest <= room else { return false }
        return setter.set(side.flat.text, options(room)).lines.count <= most
    }

    private func options(_ width: Length) -> ParagraphOptions {
        var options = ParagraphOptions(width: width)
        options.hyphenated = false
        return options
    }

    /// - Parameter isWhole: it has room on one line. What is as wide as its room is not to be broken by a rounding.
    private func set(_ flat: InlineFlattener, size: Length, width: Length, isWhole: Bool) -> [RunningLine] {
        let set = setter.set(flat.text, options(isWhole ? .points(100_000) : width))
        layer.missing += set.missing
        let (textBase, glyphBase) = (UInt32(truncatingIfNeeded: layer.text.count), layer.glyphs.count)
        layer.text += flat.text.bytes
        for glyph in set.glyphs {
            var glyph = glyph
            glyph.textStart &+= textBase
            layer.glyphs.append(glyph)
        }
        return set.lines.map { setLine in
            var line = RunningLine(width: setLine.width)
            for segment in set.segments[Int(setLine.segmentStart)..<Int(setLine.segmentStart + setLine.segmentCount)] {
                line.segments.append(
                    Segment(
                        face: segment.face, size: size, x: segment.isRightToLeft ? segment.x + segment.width : segment.x,
                        colour: flat.text.spans[Int(segment.span)].colour, glyphStart: Int(segment.glyphStart) + glyphBase,
                        glyphCount: Int(segment.glyphCount), isRightToLeft: segment.isRightToLeft))
            }
            return line
        }
    }

    private func flatten(_ words: RunningText) -> InlineFlattener {
        let style = theme.text.running
        var flat = InlineFlattener(style, node: .none, tabularFigures: true)
        flat.setDirection(.leftToRight)
        let strong = style.with(weight: .semibold, colour: .accent)
        // What is set alike is one text.
        var (together, isStrong) = ("", false)
        for piece in words.pieces {
            // A value that runs from right to left keeps its order to itself.
            let isApart = piece.field != nil && TextDirection.runsLeft(anywhereIn: piece.words)
            if piece.isStrong != isStrong || isApart {
                if !together.isEmpty { flat.append(together, style: isStrong ? strong : style, node: .none) }
                (together, isStrong) = ("", piece.isStrong)
            }
            if isApart {
                flat.isolated(nil) { $0.append(piece.words, style: isStrong ? strong : style, node: .none) }
            } else {
                together += piece.words
            }
        }
        if !together.isEmpty { flat.append(together, style: isStrong ? strong : style, node: .none) }
        return flat
    }

    // MARK: Logo

    /// The logo at the left margin, in the middle of the words' height, and no wider than half the measure: the words
    /// have the rest. Returns how far they move.
    private func placeLogo(baseline: Length, measure: Length) -> Length {
        guard let logo = fields.logo, let wanted = theme.logo?.headerHeight, logo.size.height.raw > 0, logo.size.width.raw > 0
        else { return .zero }
        let height = min(wanted, Length(raw: logo.size.height.raw * (measure / 2).raw / logo.size.width.raw))
        func scaled(_ length: Length) -> Length { Length(raw: length.raw * height.raw / logo.size.height.raw) }
        let middle = theme.headerMiddle
        let rect = Rect(x: theme.page.left, y: middle - height / 2, width: scaled(logo.size.width), height: height)
        layer.items.append(.drawing(PlacedDrawing(node: .none, artifact: .header, drawing: number(of: logo), rect: rect)))
        for case .text(let text) in logo.elements where !text.text.isEmpty { place(text, in: rect, .header, scaled) }
        return rect.size.width + .points(8)
    }

    private func number(of drawing: Drawing) -> Int {
        if let known = layer.drawings.firstIndex(of: drawing) { return known }
        layer.drawings.append(drawing)
        return layer.drawings.count - 1
    }

    /// Under all else, in the page's own measures, and cut off where it is longer.
    private func placeLetterhead() {
        if let drawing = fields.letterhead { placeFromEdgeToEdge(drawing) }
    }

    private func placeCoverPicture() {
        if let drawing = fields.coverPicture { placeFromEdgeToEdge(drawing) }
    }

    private func placeFromEdgeToEdge(_ drawing: Drawing) {
        guard drawing.size.width > .zero else { return }
        let width = theme.page.size.width
        func scaled(_ length: Length) -> Length { Length(raw: length.raw * width.raw / drawing.size.width.raw) }
        let rect = Rect(x: .zero, y: .zero, width: width, height: scaled(drawing.size.height))
        layer.items.append(.drawing(PlacedDrawing(node: .none, artifact: .layout, drawing: number(of: drawing), rect: rect)))
        for case .text(let text) in drawing.elements where !text.text.isEmpty { place(text, in: rect, .layout, scaled) }
    }

    private func place(_ text: DrawingText, in rect: Rect, _ kind: ArtifactKind, _ scaled: (Length) -> Length) {
        let parts = DrawingTextParts(text, base: theme.text.running, node: .none, scaled).parts
        var lines: [(line: RunningLine, x: Length)] = []
        var width = Length.zero
        for part in parts {
            width = width + part.shift
            for line in set(part.words, size: part.size, width: .points(100_000), isWhole: true) {
                lines.append((line, width))
                width = width + line.width
            }
        }
        let shift = text.anchor == .start ? .zero : text.anchor == .middle ? width / 2 : width
        let base = rect.origin.y + scaled(text.origin.y) + lift(text, scaled(text.size))
        for (line, x) in lines { place(line, x: rect.origin.x + scaled(text.origin.x) - shift + x, base, kind) }
    }

    private func lift(_ text: DrawingText, _ size: Length) -> Length {
        let library = setter.shaper.library
        return text.baseline.lift(of: library.metrics(library.face(for: FontRequest(weight: text.weight, family: .figures, size: size))), size: size)
    }
}
