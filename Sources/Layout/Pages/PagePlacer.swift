import DocumentTree
import Style
import Text

/// Puts a galley's strips where page breaking has decided: the only phase that knows places on a page.
struct PagePlacer {
    private var galley: Galley
    private let theme: Theme
    private var result = LaidOutDocument()
    private var page: Page
    /// The page's charts stand in their lower form.
    private var isCompact = false
    /// Of the page before, emptied.
    private var spareItems: [PlacedItem] = []
    private var nextAnchor = 0
    private var nextBar = 0
    private var openBars: [Bar] = []

    init(galley: Galley, theme: Theme) {
        self.galley = galley
        self.theme = theme
        page = Page(size: theme.page.size)
        result.text = galley.text
        result.drawings = galley.drawings
        result.glyphs = galley.glyphs
    }

    static func place(_ galley: Galley, theme: Theme) -> LaidOutDocument {
        var placer = PagePlacer(galley: galley, theme: theme)
        for section in galley.sections {
            let size = placer.pageSize(landscape: section.landscape)
            let height = (size.height - theme.page.top - theme.page.bottom).raw
            var starts = PageBreaker(galley: placer.galley, height: height).breaks(in: section)
            let pull = PullTogether(height: height, section: section, pages: starts)
            if let (tighter, fewer) = pull.tightened(placer.galley) {
                placer.galley = tighter
                starts = fewer
            }
            for (index, start) in starts.enumerated() {
                let end = index + 1 < starts.count ? starts[index + 1].strip : section.end
                placer.isCompact = start.isCompact
                placer.placePage(start.strip..<end, size: size)
            }
        }
        if placer.result.pages.isEmpty { placer.result.pages.append(Page(size: theme.page.size)) }
        return placer.result
    }

    private func pageSize(landscape: Bool) -> Size {
        let size = theme.page.size
        return landscape ? Size(width: size.height, height: size.width) : size
    }

    /// A page that is turned is bound along another edge, and keeps its margins.
    private func newPage(_ size: Size) -> Page {
        var page = Page(size: size)
        if size == theme.page.size { page.leftPageShift = theme.page.leftPageShift }
        return page
    }

    // MARK: A page

    private mutating func placePage(_ strips: Range<Int>, size: Size) {
        page = newPage(size)
        swap(&page.items, &spareItems)
        let tops = stripTops(strips)
        placeBars(strips, tops)
        if let first = strips.first { placeContinuation(galley.strips[first]) }
        for (index, strip) in strips.enumerated() {
            takeAnchors(strip, y: tops[index])
            place(self.strip(strip), y: tops[index], artifact: .none)
        }
        let end = tops.isEmpty ? theme.page.top : tops[tops.count - 1] + strip(strips.upperBound - 1).height
        placeFootnotes(strips, below: end)
        // What stays has room for what is on the page, and no more.
        swap(&page.items, &spareItems)
        page.items = spareItems.withUnsafeBufferPointer { Array($0) }
        spareItems.removeAll(keepingCapacity: true)
        result.pages.append(page)
    }

    /// A strip in the form that it has on the page.
    private func strip(_ index: Int) -> Strip {
        var strip = galley.strips[index]
        guard isCompact, strip.compact >= 0 else { return strip }
        let lower = galley.compactStrips[Int(strip.compact)]
        (strip.height, strip.figure) = (lower.height, lower.figure)
        (strip.pieceStart, strip.pieceCount) = (lower.pieceStart, lower.pieceCount)
        return strip
    }

    private func stripTops(_ strips: Range<Int>) -> [Length] {
        var y = theme.page.top
        var tops: [Length] = []
        tops.reserveCapacity(strips.count)
        for index in strips {
            let strip = strip(index)
            if index == strips.lowerBound {
                if strip.continuation >= 0 {
                    for head in galley.continuations[Int(strip.continuation)] { y = y + head.gap + head.height }
                }
            } else {
                y = y + strip.gap
            }
            tops.append(y)
            y = y + strip.height
        }
        return tops
    }

    private mutating func placeContinuation(_ strip: Strip) {
        guard strip.continuation >= 0 else { return }
        var y = theme.page.top
        for head in galley.continuations[Int(strip.continuation)] {
            y = y + head.gap
            place(head, y: y, artifact: .pagination)
            y = y + head.height
        }
    }

    /// Bars lie under the words, so they come first.
    private mutating func placeBars(_ strips: Range<Int>, _ tops: [Length]) {
        while nextBar < galley.bars.count, Int(galley.bars[nextBar].first) < strips.upperBound {
            openBars.append(galley.bars[nextBar])
            nextBar += 1
        }
        for bar in openBars {
            let first = max(Int(bar.first), strips.lowerBound)
            let end = min(Int(bar.end), strips.upperBound)
            guard first < end else { continue }
            let top = tops[first - strips.lowerBound] - bar.above
            let bottom = tops[end - 1 - strips.lowerBound] + strip(end - 1).height + bar.below
            addRectangle(
                Rect(x: theme.page.left + bar.x, y: top, width: bar.width, height: bottom - top), bar.colour, .layout)
        }
        openBars.removeAll { Int($0.end) <= strips.upperBound }
    }

    private mutating func takeAnchors(_ strip: Int, y: Length) {
        while nextAnchor < galley.anchors.count, Int(galley.anchors[nextAnchor].strip) <= strip {
            let anchor = galley.anchors[nextAnchor]
            result.anchors.append(
                PlacedAnchor(
                    name: anchor.name, page: result.pages.count, position: Point(x: theme.page.left, y: y),
                    outlineLevel: anchor.outlineLevel, title: anchor.title))
            nextAnchor += 1
        }
    }

    // MARK: Footnotes

    /// Footnotes stand on the foot of the page that refers to them. Notes longer than a page go on at the
    /// head of pages of their own.
    private mutating func placeFootnotes(_ strips: Range<Int>, below end: Length) {
        var notes: [Strip] = []
        for strip in strips {
            let strip = galley.strips[strip]
            for index in Int(strip.footnoteStart)..<Int(strip.footnoteStart + strip.footnoteCount) {
                let number = Int(galley.footnoteReferences[index]) - 1
                if galley.footnotes.indices.contains(number) { notes += galley.footnotes[number] }
            }
        }
        guard !notes.isEmpty else { return }
        let foot = page.size.height - theme.page.bottom
        var room = foot - end - PageBreaker.footnoteSeparator
        var fitting = 0
        var height = Length.zero
        for note in notes {
            guard note.gap + note.height <= room else { break }
            room = room - note.gap - note.height
            height = height + note.gap + note.height
            fitting += 1
        }
        if fitting > 0 {
            let top = foot - height
            addRectangle(
                Rect(x: theme.page.left, y: top - .points(6), width: .points(72), height: .points(0.5)), .muted, .layout)
            placeNotes(notes[..<fitting], y: top)
        }
        var rest = notes[fitting...]
        while !rest.isEmpty {
            result.pages.append(page)
            page = newPage(page.size)
            var y = theme.page.top
            let count = rest.prefix {
                y = y + $0.gap + $0.height
                return y <= foot
            }.count
            placeNotes(rest.prefix(max(1, count)), y: theme.page.top)
            rest = rest.dropFirst(max(1, count))
        }
    }

    private mutating func placeNotes(_ notes: ArraySlice<Strip>, y: Length) {
        var y = y
        for note in notes {
            y = y + note.gap
            place(note, y: y, artifact: .none)
            y = y + note.height
        }
    }

    // MARK: Strips

    private mutating func place(_ strip: Strip, y: Length, artifact: ArtifactKind) {
        for index in Int(strip.ruleStart)..<Int(strip.ruleStart + strip.ruleCount) {
            let rule = galley.rules[index]
            var rect = rule.rect
            rect.origin = Point(x: rect.origin.x + theme.page.left, y: rect.origin.y + y)
            addRectangle(rect, rule.colour, artifact == .none ? .layout : artifact)
        }
        if strip.figure >= 0 {
            let figure = galley.figures[Int(strip.figure)]
            var rect = figure.rect
            rect.origin = Point(x: rect.origin.x + theme.page.left, y: rect.origin.y + y)
            page.items.append(
                .drawing(
                    PlacedDrawing(
                        node: artifact == .none ? figure.node : .none, artifact: artifact, drawing: figure.drawing,
                        rect: rect)))
        }
        for index in Int(strip.pieceStart)..<Int(strip.pieceStart + strip.pieceCount) {
            place(galley.pieces[index], y: y, height: strip.height, artifact: artifact)
        }
        if strip.link != .none, artifact == .none, let target = galley.linkTargets[strip.link] {
            page.links.append(
                PlacedLink(
                    node: strip.link, target: target,
                    rect: Rect(x: theme.page.left + strip.linkX, y: y, width: strip.linkWidth, height: strip.height)))
        }
    }

    private mutating func place(_ piece: Piece, y: Length, height: Length, artifact: ArtifactKind) {
        guard piece.line != Piece.open else { return }
        let line = galley.lines[Int(piece.line)]
        let left = theme.page.left + piece.x
        for index in Int(line.segmentStart)..<Int(line.segmentStart + line.segmentCount) {
            let segment = galley.segments[index]
            let style = galley.styles[Int(segment.style)]
            guard segment.glyphCount > 0 else { continue }
            let x = left + segment.x
            let start = segment.isRightToLeft ? x + segment.width : x
            let kind: ArtifactKind = artifact != .none ? artifact : style.node == .none ? .layout : .none
            var run = PlacedRun(
                node: kind == .none ? style.node : .none, artifact: kind, face: segment.face, colour: style.colour,
                size: style.size, origin: Point(x: start, y: y + piece.baseline - style.rise),
                glyphStart: Int(segment.glyphStart), glyphCount: Int(segment.glyphCount))
            run.isRightToLeft = segment.isRightToLeft
            page.items.append(.glyphs(run))
            if style.link != .none, kind == .none {
                addLink(style.link, x: x, width: segment.width, baseline: y + piece.baseline, size: style.size)
            }
        }
    }

    /// One clickable area per link and line: segments of a link on a line become one.
    private mutating func addLink(_ node: NodeID, x: Length, width: Length, baseline: Length, size: Length) {
        guard let target = galley.linkTargets[node] else { return }
        let top = baseline - size
        let height = size + size * 3 / 10
        if let last = page.links.last, last.node == node, last.rect.origin.y == top {
            let index = page.links.count - 1
            if x >= last.rect.origin.x {
                page.links[index].rect.size.width = x + width - last.rect.origin.x
                return
            }
            // Words that run from right to left; where others stand between, the link has two areas.
            if x + width == last.rect.origin.x {
                page.links[index].rect.origin.x = x
                page.links[index].rect.size.width = last.rect.size.width + width
                return
            }
        }
        page.links.append(
            PlacedLink(node: node, target: target, rect: Rect(x: x, y: top, width: width, height: height)))
    }

    private mutating func addRectangle(_ rect: Rect, _ colour: ColourRole, _ artifact: ArtifactKind) {
        page.items.append(.rectangle(PlacedRectangle(rect: rect, colour: colour, artifact: artifact)))
    }
}
