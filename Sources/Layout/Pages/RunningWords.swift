import Style

// Words of headers and footers, set in the room that they get.
extension RunningSetter {
    /// The lines of a place: one, and one more for each `{rad}`. A line of which all is empty goes.
    func sides(_ place: RunningPlace, page: Int) -> [Side] {
        if let known = lasting[place] { return known }
        let lines = patterns[place] ?? RunningMatter.lines(of: place.pattern(in: theme.running)).map { RunningPattern($0) }
        patterns[place] = lines
        let sides = lines.map { measured(RunningText($0) { fields.value(of: $0, page: page) }) }.filter { !$0.words.pieces.isEmpty }
        if !lines.contains(where: \.differsByPage) { lasting[place] = sides }
        return sides
    }

    func measured(_ words: RunningText) -> Side {
        let flat = flatten(words)
        return Side(words: words, flat: flat, natural: words.pieces.isEmpty ? (.zero, .zero) : setter.naturalWidth(flat.text))
    }

    func naturalWidth(_ words: RunningText) -> Length { measured(words).natural.max }

    /// Set within its room, on `most` lines.
    func block(_ side: Side, room: Length, most: Int, at place: RunningPlace) -> RunningBlock {
        let words = side.words
        if words.pieces.isEmpty { return RunningBlock() }
        let wanted = Wanted(words: words, room: room, most: most)
        let block: RunningBlock
        if let earlier = known.first(where: { $0.wanted == wanted }) {
            block = earlier.block
        } else {
            let shown = fits(side, room, most) ? side : measured(words.shortened { fits(measured($0), room, most) })
            block = RunningBlock(
                lines: set(shown.flat, size: theme.text.running.size, width: room, isWhole: shown.natural.max <= room),
                shortened: shown.words == words ? nil : shown.words.plain)
            // What names its page comes on no other.
            if lasting[place] != nil { known.append((wanted, block)) }
        }
        if let shown = block.shortened, !layer.shortened.contains(where: { $0.place == place }) {
            layer.shortened.append(ShortenedRunningText(place: place, words: words.plain, shown: shown, field: words.longestField))
        }
        return block
    }

    func fits(_ side: Side, _ room: Length, _ most: Int) -> Bool {
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
    func set(_ flat: InlineFlattener, size: Length, width: Length, isWhole: Bool) -> [RunningLine] {
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
}
