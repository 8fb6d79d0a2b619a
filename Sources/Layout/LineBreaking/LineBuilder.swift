import Style
import Text

/// Copies the chosen lines out of the items: glyphs in order, spaces stretched, hyphens added.
struct LineBuilder: ~Copyable {
    let items: ParagraphView
    let breakpoints: UnsafeBufferPointer<Breakpoint>
    let options: ParagraphOptions
    let shaper: Shaper

    var result = SetParagraph()
    var row: Row<PlacedGlyph>
    /// Right edge of what has been put on the line.
    var x = 0
    var segment = LineSegment(span: 0, face: FaceID(0), x: .zero, width: .zero, glyphStart: 0, glyphCount: 0)
    var isOpen = false
    /// Of the segments of the line at hand, where some text runs from right to left.
    var levels: [UInt8] = []
    let isBidirectional: Bool
    /// Of the paragraph.
    private let baseLevel: UInt8
    /// Glyphs of a piece that was shaped anew, and the bytes it was shaped from.
    private var piece = Row<ShapedGlyph>(room: 1)
    private var pieceBytes: [UInt8] = []
    /// Some piece was.
    private(set) var hasPieces = false

    init(
        items: ParagraphView, breakpoints: UnsafeBufferPointer<Breakpoint>, options: ParagraphOptions, shaper: Shaper
    ) {
        self.items = items
        self.breakpoints = breakpoints
        self.options = options
        self.shaper = shaper
        row = Row(room: items.glyphs.count + 8)
        isBidirectional = !items.levels.isEmpty
        baseLevel = items.direction == .rightToLeft ? 1 : 0
    }

    mutating func build(_ ends: [Int32]) -> SetParagraph {
        result.lines.reserveCapacity(ends.count)
        result.segments.reserveCapacity(ends.count + items.settings.count)
        var start = breakpoints[0]
        for (index, end) in ends.enumerated() {
            let end = breakpoints[Int(end)]
            addLine(start, end, isFirst: index == 0)
            start = end
        }
        result.glyphs = row.array()
        return result
    }

    private mutating func addLine(_ start: Breakpoint, _ end: Breakpoint, isFirst: Bool) {
        let segmentStart = result.segments.count
        levels.removeAll(keepingCapacity: true)
        let left = isFirst ? options.firstLineIndent.raw : 0
        x = left
        addContent(start, end, isFirst: isFirst)
        closeSegment()
        var width = x - left
        if options.justified, result.segments.count > segmentStart {
            // The last line keeps its word spaces, unless it was found to fit with tighter ones.
            let isFinal = end.kind == .forced || end.kind == .end
            let room = options.width.raw - left - width
            if !isFinal || room < 0 { width += stretch(segmentStart, by: room) }
        }
        if isBidirectional { reorder(segmentStart, left: left) }
        addEndSpace(end, segmentStart, left: left)
        noteBreak(end)
        result.lines.append(
            SetLine(
                segmentStart: segmentStart, segmentCount: result.segments.count - segmentStart,
                width: Length(raw: width), endsWithAddedHyphen: end.kind == .hyphenated))
        if baseLevel == 1 { result.lines[result.lines.count - 1].isRightToLeft = true }
    }

    /// Rule L2 of UAX #9: from the highest level to the lowest odd one, what is at that level or higher is turned. The
    /// segments stay in the order of the text, which is the order of reading; only their places change.
    private mutating func reorder(_ segmentStart: Int, left: Int) {
        var order = Array(levels.indices)
        guard let highest = levels.max(), highest > 0 else { return }
        var level = highest
        while level > 0 {
            var index = 0
            while index < order.count {
                guard levels[order[index]] >= level else {
                    index += 1
                    continue
                }
                var end = index + 1
                while end < order.count, levels[order[end]] >= level { end += 1 }
                order[index..<end].reverse()
                index = end
            }
            level -= 1
        }
        var x = left
        for index in order {
            result.segments[segmentStart + index].x = Length(raw: x)
            result.segments[segmentStart + index].isRightToLeft = levels[index] & 1 == 1
            x += result.segments[segmentStart + index].width.raw
        }
    }

    /// A script without spaces between words that is broken where the line is full is broken within words.
    private mutating func noteBreak(_ end: Breakpoint) {
        guard end.kind == .inside, end.penalty == Penalty.anywhere else { return }
        let (scalar, _) = decodeScalar(items.bytes, Int(end.text))
        if Script.withoutSpaces(scalar) != nil { result.brokenAnywhere.append(scalar) }
    }

    /// The chunks from `start` to `end`, and the spaces between them but not the last.
    private mutating func addContent(_ start: Breakpoint, _ end: Breakpoint, isFirst: Bool) {
        let firstChunk = start.kind == .start || start.isInside ? Int(start.chunk) : Int(start.chunk) + 1
        let lastChunk = Int(end.chunk)
        guard firstChunk <= lastChunk else { return }
        for number in firstChunk...lastChunk {
            let chunk = items.chunks[number]
            let from = number == firstChunk && start.isInside ? Int(start.text) : Int(chunk.textStart)
            let to = number == lastChunk && end.isInside ? Int(end.text) : Int(chunk.textEnd)
            addChunk(chunk, from, to, hyphen: number == lastChunk && end.kind == .hyphenated)
            if number < lastChunk {
                for index in Int(chunk.glyphEnd)..<Int(chunk.gapEnd) {
                    let glyph = items.glyphs[index]
                    add(glyph, gapSpan(chunk, glyph), isBidirectional ? items.levels[Int(glyph.textStart)] : 0)
                }
            }
        }
    }

    /// A chunk or a part of it. A part is shaped anew where cutting the glyphs would show: in a ligature, in a
    /// kerned pair, or before a hyphen.
    private mutating func addChunk(_ chunk: Chunk, _ from: Int, _ to: Int, hyphen: Bool) {
        if from >= to, !hyphen { return }
        if !hyphen, let range = glyphs(of: chunk, from, to) {
            add(UnsafeBufferPointer(rebasing: items.glyphs[range]), chunk.span, chunk.level)
            return
        }
        pieceBytes.removeAll(keepingCapacity: true)
        pieceBytes.append(contentsOf: items.bytes[from..<max(from, to)])
        if hyphen { pieceBytes.append(0x2D) }
        piece.removeAll()
        hasPieces = true
        let setting = items.setting(chunk)
        pieceBytes.withUnsafeBufferPointer { bytes in
            shaper.withWords { _ = $0.append(bytes, 0, bytes.count, setting, to: &piece) }
        }
        for index in piece.indices {
            var glyph = piece[index]
            let isHyphen = hyphen && Int(glyph.textStart) >= to - from
            glyph.textStart += UInt32(truncatingIfNeeded: from)
            if isHyphen { glyph.textLength = 0 }
            add(glyph, chunk.span, chunk.level, isHyphen: isHyphen)
        }
    }

    /// The glyphs of a part of a chunk; nil when it cannot be cut out.
    func glyphs(of chunk: Chunk, _ from: Int, _ to: Int) -> Range<Int>? {
        var start = Int(chunk.glyphStart)
        var end = Int(chunk.glyphEnd)
        if from > Int(chunk.textStart) {
            guard let index = safeCut(chunk, at: from) else { return nil }
            start = index
        }
        if to < Int(chunk.textEnd) {
            guard let index = safeCut(chunk, at: to) else { return nil }
            end = index
        }
        return start <= end ? start..<end : nil
    }

    /// By halving: a “word” of a megabyte is cut into thousands of lines.
    private func safeCut(_ chunk: Chunk, at offset: Int) -> Int? {
        var low = Int(chunk.glyphStart)
        var high = Int(chunk.glyphEnd)
        while low < high {
            let middle = (low + high) / 2
            if Int(items.glyphs[middle].textStart) < offset { low = middle + 1 } else { high = middle }
        }
        guard low < Int(chunk.glyphEnd) else { return nil }
        let glyph = items.glyphs[low]
        return Int(glyph.textStart) == offset && glyph.textLength > 0 && !glyph.unsafeToBreak ? low : nil
    }

    /// The space a line ends in stays as its last glyph and takes no room, so that whoever reads the text from
    /// the page reads two words. In code all of them stay.
    private mutating func addEndSpace(_ end: Breakpoint, _ segmentStart: Int, left: Int) {
        let chunk = items.chunks[Int(end.chunk)]
        guard !end.isInside, end.kind != .end || options.keepsSpaces, chunk.gapEnd > chunk.glyphEnd else { return }
        let count = options.keepsSpaces ? Int(chunk.gapEnd - chunk.glyphEnd) : 1
        for index in Int(chunk.glyphEnd)..<Int(chunk.glyphEnd) + count { addEndSpace(items.glyphs[index], chunk, segmentStart, left) }
    }

    private mutating func addEndSpace(_ glyph: ShapedGlyph, _ chunk: Chunk, _ segmentStart: Int, _ left: Int) {
        let span = gapSpan(chunk, glyph)
        let last = result.segments.count - 1
        // It runs as the paragraph does (L1), which what stands before it need not.
        let follows = !isBidirectional || levels.last == baseLevel
        if last >= segmentStart, result.segments[last].span == span, result.segments[last].face == glyph.face, follows {
            row.append(placed(glyph))
            result.segments[last].glyphCount += 1
        } else {
            let isRightToLeft = baseLevel == 1
            var space = LineSegment(
                span: Int(span), face: glyph.face, x: Length(raw: isRightToLeft ? left : x), width: .zero,
                glyphStart: row.count, glyphCount: 1)
            space.isRightToLeft = isRightToLeft
            result.segments.append(space)
            if isBidirectional { levels.append(baseLevel) }
            row.append(placed(glyph))
        }
    }

    /// The span that a gap's glyph stands in: the chunk's, or a later one when emphasis ends before the space.
    @inline(__always)
    private func gapSpan(_ chunk: Chunk, _ glyph: ShapedGlyph) -> Int32 {
        var span = Int(chunk.span)
        while span + 1 < items.spans.count, Int(items.spans[span].end) <= Int(glyph.textStart) { span += 1 }
        return Int32(truncatingIfNeeded: span)
    }

    /// Spreads `extra` (negative shrinks, by a third at most) over the word spaces of the line, to the last
    /// thousandth of a point, and returns what was spread.
    private mutating func stretch(_ segmentStart: Int, by extra: Int) -> Int {
        let first = Int(result.segments[segmentStart].glyphStart)
        var count = 0
        var room = 0
        for index in first..<row.count where isSpace(row[index]) {
            count += 1
            room += Int(row[index].advance)
        }
        guard count > 0 else { return 0 }
        let extra = max(extra, -room / 3)
        var given = 0
        var number = 0
        for segment in segmentStart..<result.segments.count {
            result.segments[segment].x.raw += given
            let before = given
            let start = Int(result.segments[segment].glyphStart)
            for index in start..<start + Int(result.segments[segment].glyphCount) where isSpace(row[index]) {
                number += 1
                let share = extra * number / count - given
                row[index].advance = Int32(clamping: Int(row[index].advance) + share)
                given += share
            }
            result.segments[segment].width.raw += given - before
        }
        x += given
        return given
    }

    @inline(__always)
    private func isSpace(_ glyph: PlacedGlyph) -> Bool {
        glyph.textLength == 1 && items.bytes[Int(glyph.textStart)] <= 0x20
    }
}
