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
final class RunningSetter {
    let fields: RunningFields
    let theme: Theme
    let setter: ParagraphSetter
    var layer = RunningLayer()
    /// Few: what says the same on all pages, in the rooms that it gets beside what does not.
    var known: [(wanted: Wanted, block: RunningBlock)] = []
    var patterns: [RunningPlace: [RunningPattern]] = [:]
    /// What says the same on all pages.
    var lasting: [RunningPlace: [Side]] = [:]
    private lazy var nothing = measured(RunningText(RunningPattern("")) { $0 })

    init(fields: RunningFields, theme: Theme, shaper: Shaper) {
        self.fields = fields
        self.theme = theme
        setter = ParagraphSetter(shaper: shaper, hyphenator: Hyphenator(HyphenationDictionaries()))
    }

    struct Segment {
        var face: FaceID
        var size: Length
        /// Where it starts: at its right end where it runs to the left.
        var x: Length
        var colour: TextColour
        var glyphStart: Int
        var glyphCount: Int
        var isRightToLeft: Bool
    }

    struct RunningLine {
        var segments: [Segment] = []
        var width = Length.zero
    }

    struct RunningBlock {
        var lines: [RunningLine] = []
        /// What the page shows where not all words found room.
        var shortened: String?
    }

    /// The words of one side, flattened and measured once.
    struct Side {
        var words: RunningText
        var flat: InlineFlattener
        /// The longest of them, and all on one line.
        var natural: (min: Length, max: Length)
    }

    struct Wanted: Equatable {
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
        layer.dropSlack()
        return layer
    }

    // MARK: Sharing

    /// Where a header or footer stands on a page.
    struct Band {
        var left: Length, right: Length
        /// Of the first line.
        var baseline: Length
        /// Lines that the margin has room for.
        var most: Int
        var kind: ArtifactKind
    }

    func place(
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

    func place(_ leftmost: (RunningPlace, Side), _ middle: (RunningPlace, Side), _ rightmost: (RunningPlace, Side), _ band: Band) {
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

    func place(_ line: RunningLine, x: Length, _ baseline: Length, _ kind: ArtifactKind) {
        for segment in line.segments {
            var run = PlacedRun(
                node: .none, artifact: kind, face: segment.face, colour: segment.colour, size: segment.size,
                origin: Point(x: x + segment.x, y: baseline), glyphStart: segment.glyphStart,
                glyphCount: segment.glyphCount)
            run.isRightToLeft = segment.isRightToLeft
            layer.items.append(.glyphs(run))
        }
    }

    // MARK: Logo
}
