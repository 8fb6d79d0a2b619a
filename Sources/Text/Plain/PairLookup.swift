extension PlainWords {
    /// What stands between two glyphs.
    @inline(never)
    func lookUp(_ left: UInt16, _ right: UInt16) -> PlainPair {
        var pair = PlainPair(key: UInt32(left) << 16 | UInt32(right))
        pair.isRefused = true
        guard let advance = advance(Int(left), Int(right)), let kern = kerning(pair.key), let small = Int16(exactly: advance) else { return pair }
        pair.advance = small
        pair.kern = kern
        pair.isRefused = false
        return pair
    }

    /// What `GPOS` adds to the first's advance. Of each lookup the first part that has the pair says so.
    private func advance(_ left: Int, _ right: Int) -> Int? {
        var sum = 0
        var done: Int?
        for (index, part) in lookups.positioning.enumerated() where part.kind == .pair && part.lookup != done {
            guard let number = gpos.coverage(left, at: part.coverage), let format = gpos.uint16(part.offset) else { return nil }
            if number < 0 { continue }
            let hasValue = gpos.uint16(part.offset + 4) == 4
            if format == 1 {
                guard let place = listedPair(part, number, right, hasValue) else { return nil }
                if place < 0 { continue }
                guard let value = hasValue ? gpos.int16(place + 2) : 0 else { return nil }
                sum += value
            } else if format == 2 {
                guard let first = gpos.uint16(part.offset + 8), let second = gpos.uint16(part.offset + 10),
                    let firstCount = gpos.uint16(part.offset + 12), let secondCount = gpos.uint16(part.offset + 14),
                    let one = gpos.glyphClass(left, at: part.offset + first), let other = gpos.glyphClass(right, at: part.offset + second)
                else { return nil }
                if one >= firstCount || other >= secondCount { continue }
                guard let value = hasValue ? gpos.int16(part.offset + 16 + (one * secondCount + other) * 2) : 0 else { return nil }
                // To some versions of HarfBuzz a glyph without a class is no pair's, and others look no further.
                if other == 0 {
                    guard value == 0, let isLast = isLast(index, left) else { return nil }
                    if !isLast { return nil }
                }
                sum += value
            } else {
                continue
            }
            done = part.lookup
        }
        return sum
    }

    /// Whether no later part of the same lookup begins with the glyph.
    private func isLast(_ index: Int, _ glyph: Int) -> Bool? {
        for part in lookups.positioning[(index + 1)...] where part.lookup == lookups.positioning[index].lookup {
            guard let number = gpos.coverage(glyph, at: part.coverage) else { return nil }
            if number >= 0 { return false }
        }
        return true
    }

    /// Where a list has a second glyph; -1 where it has not.
    private func listedPair(_ part: LookupPart, _ number: Int, _ right: Int, _ hasValue: Bool) -> Int? {
        guard let count = gpos.uint16(part.offset + 8), number < count, let set = gpos.uint16(part.offset + 10 + number * 2),
            let length = gpos.uint16(part.offset + set)
        else { return nil }
        let list = part.offset + set + 2
        let size = hasValue ? 4 : 2
        return gpos.search(length, size: size, at: list) { right - $0 }.map { $0 < 0 ? -1 : list + $0 * size }
    }

    /// What the old table puts between them.
    private func kerning(_ key: UInt32) -> Int16? {
        var (low, high) = (0, lookups.kernPairs.count - 1)
        while low <= high {
            let middle = (low + high) / 2
            let place = lookups.kernPairs.offset + middle * 6
            guard let value = kern.uint32(place) else { return nil }
            if value == Int(key) { return kern.int16(place + 4).map { Int16(truncatingIfNeeded: $0) } }
            if Int(key) < value { high = middle - 1 } else { low = middle + 1 }
        }
        return 0
    }
}
