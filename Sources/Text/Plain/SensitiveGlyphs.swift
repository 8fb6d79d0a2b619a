extension PlainWords {
    /// Whether a ligature or a context may be met in a word: then HarfBuzz says what it does.
    @inline(never)
    func mayChange(_ characters: UnsafeBufferPointer<PlainCharacters.Character>) -> Bool {
        for index in characters.indices {
            let glyph = glyph(characters[index].slot)
            if glyph.kind != .sensitive { continue }
            for part in lookups.substituting where part.kind != .single {
                if mayMatch(part, characters, index, glyph, gsub) { return true }
            }
            for part in lookups.positioning where part.kind != .pair {
                if mayMatch(part, characters, index, glyph, gpos) { return true }
            }
        }
        return false
    }

    private func mayMatch(
        _ part: LookupPart, _ characters: UnsafeBufferPointer<PlainCharacters.Character>, _ index: Int, _ glyph: PlainGlyph,
        _ table: borrowing FontTable
    ) -> Bool {
        switch part.kind {
        case .single, .pair, .other: return false
        case .ligature:
            return mayJoin(part, characters, index, glyph.nominal)
                || glyph.shown != glyph.nominal && mayJoin(part, characters, index, glyph.shown)
        case .context:
            guard let count = table.uint16(part.offset + 2) else { return true }
            return covers(part, characters, index, 1, count, at: part.offset + 6, table)
        case .classChain:
            return mayFollow(part, characters, index, glyph.nominal, table)
                || glyph.shown != glyph.nominal && mayFollow(part, characters, index, glyph.shown, table)
        case .chain:
            guard let before = table.uint16(part.offset + 2), let count = table.uint16(part.offset + 4 + before * 2),
                let after = table.uint16(part.offset + 6 + (before + count) * 2)
            else { return true }
            return covers(part, characters, index, 1, count, at: part.offset + 6 + before * 2, table)
                && covers(part, characters, index - 1, -1, before, at: part.offset + 4, table)
                && covers(part, characters, index + count, 1, after, at: part.offset + 8 + (before + count) * 2, table)
        }
    }

    /// Whether a rule for the glyph's class holds there.
    private func mayFollow(
        _ part: LookupPart, _ characters: UnsafeBufferPointer<PlainCharacters.Character>, _ index: Int, _ first: UInt16,
        _ table: borrowing FontTable
    ) -> Bool {
        guard let number = table.coverage(Int(first), at: part.coverage), let inputs = table.uint16(part.offset + 6),
            let own = inputs == 0 ? 0 : table.glyphClass(Int(first), at: part.offset + inputs), let setCount = table.uint16(part.offset + 10)
        else { return true }
        if number < 0 || own >= setCount { return false }
        guard let set = table.uint16(part.offset + 12 + own * 2), let count = set == 0 ? 0 : table.uint16(part.offset + set) else { return true }
        for rule in 0..<count {
            guard let start = table.uint16(part.offset + set + 2 + rule * 2) else { return true }
            let rule = part.offset + set + start
            guard let before = table.uint16(rule), let length = table.uint16(rule + 2 + before * 2), length > 0,
                let after = table.uint16(rule + 2 + (before + length) * 2)
            else { return true }
            let isMet =
                hasClasses(part, characters, index + 1, 1, length - 1, at: rule + 4 + before * 2, definition: 6, table)
                && hasClasses(part, characters, index - 1, -1, before, at: rule + 2, definition: 4, table)
                && hasClasses(part, characters, index + length, 1, after, at: rule + 4 + (before + length) * 2, definition: 8, table)
            if isMet { return true }
        }
        return false
    }

    /// Whether the glyphs from `index` on, in the direction of `step`, are of so many classes, one each.
    private func hasClasses(
        _ part: LookupPart, _ characters: UnsafeBufferPointer<PlainCharacters.Character>, _ index: Int, _ step: Int, _ count: Int,
        at list: Int, definition: Int, _ table: borrowing FontTable
    ) -> Bool {
        for number in 0..<count {
            let place = index + number * step
            guard characters.indices.contains(place) else { return false }
            let glyph = glyph(characters[place].slot)
            guard let wanted = table.uint16(list + number * 2), let offset = table.uint16(part.offset + definition),
                let nominal = offset == 0 ? 0 : table.glyphClass(Int(glyph.nominal), at: part.offset + offset),
                let shown = offset == 0 ? 0 : table.glyphClass(Int(glyph.shown), at: part.offset + offset)
            else { return true }
            if nominal != wanted, shown != wanted { return false }
        }
        return true
    }

    /// Whether the glyphs from `index` on, in the direction of `step`, lie in so many coverages, one each.
    private func covers(
        _ part: LookupPart, _ characters: UnsafeBufferPointer<PlainCharacters.Character>, _ index: Int, _ step: Int, _ count: Int,
        at list: Int, _ table: borrowing FontTable
    ) -> Bool {
        for number in 0..<count {
            let place = index + number * step
            guard characters.indices.contains(place) else { return false }
            let glyph = glyph(characters[place].slot)
            guard let offset = table.uint16(list + number * 2), let nominal = table.coverage(Int(glyph.nominal), at: part.offset + offset),
                let shown = table.coverage(Int(glyph.shown), at: part.offset + offset)
            else { return true }
            if nominal < 0, shown < 0 { return false }
        }
        return true
    }

    /// Whether a ligature begins there.
    private func mayJoin(
        _ part: LookupPart, _ characters: UnsafeBufferPointer<PlainCharacters.Character>, _ index: Int, _ first: UInt16
    ) -> Bool {
        guard let number = gsub.coverage(Int(first), at: part.coverage) else { return true }
        if number < 0 { return false }
        guard let place = gsub.uint16(part.offset + 6 + number * 2), let count = gsub.uint16(part.offset + place) else { return true }
        ligatures: for ligature in 0..<count {
            guard let start = gsub.uint16(part.offset + place + 2 + ligature * 2) else { return true }
            let ligature = part.offset + place + start
            guard let length = gsub.uint16(ligature + 2) else { return true }
            for component in 1..<max(1, length) {
                guard index + component < characters.count else { continue ligatures }
                guard let wanted = gsub.uint16(ligature + 2 + component * 2) else { return true }
                let glyph = glyph(characters[index + component].slot)
                if wanted != Int(glyph.nominal), wanted != Int(glyph.shown) { continue ligatures }
            }
            return true
        }
        return false
    }
}
