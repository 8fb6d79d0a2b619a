import Text

/// The breakpoints of a paragraph at one level, in order.
struct BreakpointFinder {
    let items: ParagraphView
    let level: BreakLevel
    let hyphenator: Hyphenator
    let hyphenPenalty: Int32
    /// Chunks wider than this are broken anywhere at the last level.
    let lineWidth: Int
    /// Of each span, for the hyphenator; empty when words stay whole.
    let languages: [Int]

    func find(into breakpoints: inout Row<Breakpoint>) {
        breakpoints.removeAll()
        breakpoints.append(Self.start)
        for number in items.chunks.indices {
            let chunk = items.chunks[number]
            addInside(number, chunk, &breakpoints)
            switch chunk.gap {
            case .none: break
            case .space:
                let next = items.chunks[number + 1]
                let penalty = BreakRules.penalty(
                    between: Int(chunk.textStart)..<Int(chunk.textEnd), and: Int(next.textStart)..<Int(next.textEnd),
                    in: items.bytes)
                if let penalty { Self.addGap(number, chunk, .space, penalty, &breakpoints) }
            case .forced: Self.addGap(number, chunk, number == items.chunks.count - 1 ? .end : .forced, 0, &breakpoints)
            case .end: Self.addGap(number, chunk, .end, 0, &breakpoints)
            }
        }
    }

    private static let start = Breakpoint(
        widthBefore: 0, widthAfter: 0, spacesBefore: 0, spacesAfter: 0, hyphenWidth: 0, penalty: 0, chunk: 0, text: 0, kind: .start)

    /// The two ends of a text that no break is asked for within: most cells of tables and items of lists fit on one line.
    static func findEnds(_ items: ParagraphView, into breakpoints: inout Row<Breakpoint>) {
        breakpoints.removeAll()
        breakpoints.append(start)
        let last = items.chunks.count - 1
        addGap(last, items.chunks[last], .end, 0, &breakpoints)
    }

    private static func addGap(
        _ number: Int, _ chunk: Chunk, _ kind: Breakpoint.Kind, _ penalty: Int32, _ breakpoints: inout Row<Breakpoint>
    ) {
        let end = chunk.x + chunk.width
        let gapSpaces = chunk.gap == .forced ? 0 : chunk.gapWidth
        breakpoints.append(
            Breakpoint(
                widthBefore: end, widthAfter: end + chunk.gapWidth, spacesBefore: chunk.spaces,
                spacesAfter: chunk.spaces + gapSpaces, hyphenWidth: 0, penalty: penalty, chunk: Int32(number),
                text: chunk.textEnd, kind: kind))
    }

    /// Breaks within a chunk: those that its signs allow, its syllables, and at need anywhere.
    private func addInside(_ number: Int, _ chunk: Chunk, _ breakpoints: inout Row<Breakpoint>) {
        let (start, end) = (Int(chunk.textStart), Int(chunk.textEnd))
        let first = breakpoints.count
        // Each in a function of its own: a closure takes a copy of the finder, which the many words without any need not have.
        if BreakRules.hasSigns(start, end, in: items.bytes) { addAtSigns(number, chunk, &breakpoints) }
        if level >= .hyphens, !languages.isEmpty, mayHyphenate(chunk), isWholeWord(number) { addSyllables(number, chunk, &breakpoints) }
        if breakpoints.count - first > 1 { sort(&breakpoints, from: first) }
        if level == .anywhere, chunk.width > lineWidth { addAnywhere(number, chunk, &breakpoints, from: first) }
    }

    private func addAtSigns(_ number: Int, _ chunk: Chunk, _ breakpoints: inout Row<Breakpoint>) {
        let end = Int(chunk.textEnd)
        var ruler = ChunkRuler(items.glyphs, chunk)
        BreakRules.forEachInside(Int(chunk.textStart), end, in: items.bytes) { offset, penalty, hyphen in
            // At its end only when the word goes on in the next span.
            if offset < end || chunk.gap == .none {
                addInside(number, chunk, offset, penalty, hyphen ? .hyphenated : .inside, &ruler, &breakpoints)
            }
        }
    }

    private func addSyllables(_ number: Int, _ chunk: Chunk, _ breakpoints: inout Row<Breakpoint>) {
        let (start, end) = (Int(chunk.textStart), Int(chunk.textEnd))
        var ruler = ChunkRuler(items.glyphs, chunk)
        hyphenator.forEachBreak(items.bytes, start, end, languages[Int(chunk.span)]) { offset in
            let penalty = penalty(ofHyphenAt: offset, in: start..<end)
            addInside(number, chunk, offset, penalty, .hyphenated, &ruler, &breakpoints)
        }
    }

    /// Cheaper at the seam of a compound, dearer where a stump of three letters is left.
    private func penalty(ofHyphenAt offset: Int, in word: Range<Int>) -> Int32 {
        if BreakRules.isSeam(before: offset, from: word.lowerBound, items.bytes) { return hyphenPenalty / 2 }
        let isStump = offset - word.lowerBound < 4 || word.upperBound - offset < 5
        return isStump ? hyphenPenalty * 3 / 2 : hyphenPenalty
    }

    /// Pieces that are still wider than the line may be cut between any two characters: with a hyphen within a word or a
    /// number, so that the cut is seen, and without one in addresses and code, where it would be copied along.
    private func addAnywhere(_ number: Int, _ chunk: Chunk, _ breakpoints: inout Row<Breakpoint>, from first: Int) {
        let pieces = breakpoints.withItems { Array($0[first...]) }
        var next = 0
        var pieceStart = chunk.x
        var ruler = ChunkRuler(items.glyphs, chunk)
        let isLiteral =
            items.spans[Int(chunk.span)].font.monospace
            || BreakRules.isAddress(Int(chunk.textStart), Int(chunk.textEnd), items.bytes)
        for index in Int(chunk.glyphStart)..<Int(chunk.glyphEnd) {
            let offset = Int(items.glyphs[index].textStart)
            while next < pieces.count, Int(pieces[next].text) <= offset {
                pieceStart = pieces[next].widthAfter
                next += 1
            }
            let pieceEnd =
                next < pieces.count ? pieces[next].widthBefore + Int(pieces[next].hyphenWidth) : chunk.x + chunk.width
            guard pieceEnd - pieceStart > lineWidth, items.glyphs[index].textLength > 0,
                offset > Int(chunk.textStart), !chunk.isRightToLeft || !isMark(at: offset)
            else { continue }
            let isCut = !isLiteral && isWordCharacter(offset - 1) && isWordCharacter(offset) && hasHyphens(chunk, offset)
            addInside(number, chunk, offset, Penalty.anywhere, isCut ? .hyphenated : .inside, &ruler, &breakpoints)
        }
        if breakpoints.count - first > 1 { sort(&breakpoints, from: first) }
    }

    /// Whether a cut before the letter there is shown by a hyphen, as the scripts that run to the left, those without spaces
    /// and ideographs do not have it.
    private func hasHyphens(_ chunk: Chunk, _ offset: Int) -> Bool {
        let (scalar, _) = decodeScalar(items.bytes, offset)
        return !chunk.isRightToLeft && Script.withoutSpaces(scalar) == nil && !Ideographs.contains(scalar)
    }

    private func isWordCharacter(_ index: Int) -> Bool {
        BreakRules.isLetter(items.bytes[index]) || BreakRules.isDigit(items.bytes[index])
    }

    private func addInside(
        _ number: Int, _ chunk: Chunk, _ offset: Int, _ penalty: Int32, _ kind: Breakpoint.Kind,
        _ ruler: inout ChunkRuler, _ breakpoints: inout Row<Breakpoint>
    ) {
        let width = chunk.x + ruler.width(upTo: offset)
        breakpoints.append(
            Breakpoint(
                widthBefore: width, widthAfter: width, spacesBefore: chunk.spaces, spacesAfter: chunk.spaces,
                hyphenWidth: kind == .hyphenated ? items.setting(chunk).hyphenWidth : 0, penalty: penalty,
                chunk: Int32(number), text: Int32(offset), kind: kind))
    }

    /// A hyphen in code would be read as part of it, and the scripts that run to the left have none.
    private func mayHyphenate(_ chunk: Chunk) -> Bool {
        !chunk.isRightToLeft && !items.spans[Int(chunk.span)].font.monospace
    }

    private func isMark(at offset: Int) -> Bool {
        switch decodeScalar(items.bytes, offset).0.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    /// A word that goes on in another span (half of it emphasised) is not hyphenated: its halves are no words.
    private func isWholeWord(_ number: Int) -> Bool {
        let chunk = items.chunks[number]
        if chunk.gap == .none, number + 1 < items.chunks.count, BreakRules.isLetter(items.bytes[Int(chunk.textEnd)]) {
            return false
        }
        return number == 0 || items.chunks[number - 1].gap != .none
            || !BreakRules.isLetter(items.bytes[Int(chunk.textStart) - 1])
    }

    /// By place; of two at one place the cheaper stays. Nearly always a few, and nearly sorted.
    private func sort(_ breakpoints: inout Row<Breakpoint>, from first: Int) {
        if breakpoints.count - first > 32 {
            breakpoints.withMutableItems { items in
                var added = items[first...]
                added.sort(by: isBefore)
            }
        } else {
            for index in first + 1..<breakpoints.count {
                var place = index
                while place > first, isBefore(breakpoints[place], breakpoints[place - 1]) {
                    let later = breakpoints[place - 1]
                    breakpoints[place - 1] = breakpoints[place]
                    breakpoints[place] = later
                    place -= 1
                }
            }
        }
        var kept = first
        for index in first + 1..<breakpoints.count where breakpoints[index].text != breakpoints[kept].text {
            kept += 1
            breakpoints[kept] = breakpoints[index]
        }
        breakpoints.shorten(to: kept + 1)
    }

    private func isBefore(_ left: Breakpoint, _ right: Breakpoint) -> Bool {
        left.text < right.text || left.text == right.text && left.penalty < right.penalty
    }
}

/// Measures from the start of a chunk to rising places in its text.
struct ChunkRuler {
    private let glyphs: UnsafeBufferPointer<ShapedGlyph>
    private let end: Int
    private var index: Int
    private var width = 0

    init(_ glyphs: UnsafeBufferPointer<ShapedGlyph>, _ chunk: Chunk) {
        self.glyphs = glyphs
        index = Int(chunk.glyphStart)
        end = Int(chunk.glyphEnd)
    }

    /// Width of the glyphs before `offset`; within a ligature, the letters' share of it.
    mutating func width(upTo offset: Int) -> Int {
        while index < end {
            let glyph = glyphs[index]
            let start = Int(glyph.textStart)
            let length = Int(glyph.textLength)
            if start >= offset { break }
            if length > 0, start + length > offset {
                return width + Int(glyph.advance) * (offset - start) / length
            }
            width += Int(glyph.advance)
            index += 1
        }
        return width
    }
}
