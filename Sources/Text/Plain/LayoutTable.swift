import CHarfBuzz

/// What `GSUB` and `GPOS` are made of (OpenType, “Common table formats”), read with bounds checks. What lies outside of the table
/// is nil, and whoever asks leaves the word to HarfBuzz.
extension FontTable {
    /// The number of a glyph in a coverage table; -1 when it is not in it.
    func coverage(_ glyph: Int, at offset: Int) -> Int? {
        guard let format = uint16(offset), let count = uint16(offset + 2) else { return nil }
        switch format {
        case 1: return search(count, size: 2, at: offset + 4) { glyph - $0 }
        case 2:
            guard let found = searchRange(glyph, count, at: offset + 4) else { return nil }
            guard found >= 0 else { return -1 }
            guard let first = uint16(offset + 4 + found * 6), let number = uint16(offset + 8 + found * 6) else { return nil }
            return number + glyph - first
        default: return -1
        }
    }

    /// The class of a glyph; 0 for those that have none.
    func glyphClass(_ glyph: Int, at offset: Int) -> Int? {
        guard let format = uint16(offset) else { return nil }
        switch format {
        case 1:
            guard let first = uint16(offset + 2), let count = uint16(offset + 4) else { return nil }
            return glyph >= first && glyph - first < count ? uint16(offset + 6 + (glyph - first) * 2) : 0
        case 2:
            guard let count = uint16(offset + 2), let found = searchRange(glyph, count, at: offset + 4) else { return nil }
            return found < 0 ? 0 : uint16(offset + 8 + found * 6)
        default: return 0
        }
    }

    /// Which of `count` records that begin with a number it is; `difference` says how far what is sought lies after that number.
    /// The halves are HarfBuzz's, so that a table that is not in order gives what it gives there.
    func search(_ count: Int, size: Int, at offset: Int, _ difference: (Int) -> Int) -> Int? {
        var (low, high) = (0, count - 1)
        while low <= high {
            let middle = (low + high) / 2
            guard let value = uint16(offset + middle * size) else { return nil }
            let way = difference(value)
            if way == 0 { return middle }
            if way < 0 { high = middle - 1 } else { low = middle + 1 }
        }
        return -1
    }

    /// Which range of glyphs it is in.
    private func searchRange(_ glyph: Int, _ count: Int, at offset: Int) -> Int? {
        var (low, high) = (0, count - 1)
        while low <= high {
            let middle = (low + high) / 2
            guard let first = uint16(offset + middle * 6), let last = uint16(offset + middle * 6 + 2) else { return nil }
            if glyph < first { high = middle - 1 } else if glyph > last { low = middle + 1 } else { return middle }
        }
        return -1
    }
}

/// A part of a lookup of `GSUB` or `GPOS`, extensions looked through.
struct LookupPart: BitwiseCopyable {
    enum Kind {
        /// One glyph for another.
        case single
        case ligature
        /// Lists of coverages for the glyphs that stand beside each other; the second kind also for those before and after.
        case context
        case chain
        /// The same by classes of glyphs.
        case classChain
        /// Two glyphs, of which the first is given another advance.
        case pair
        /// What only HarfBuzz follows.
        case other
    }

    /// Its number in the table's list of lookups.
    var lookup: Int
    var kind: Kind
    /// In its table: of the part, and of the coverage of the first glyph that it is about.
    var offset: Int
    var coverage: Int
}

extension FontTable {
    /// The parts of a lookup, in their order; nil where the table is not what it should be.
    func parts(ofLookup number: Int, isGSUB: Bool) -> [LookupPart]? {
        guard let list = uint16(8), let count = uint16(list), number < count, let place = uint16(list + 2 + number * 2),
            let type = uint16(list + place), let flags = uint16(list + place + 2), let partCount = uint16(list + place + 4)
        else { return nil }
        var parts: [LookupPart] = []
        for index in 0..<partCount {
            guard let start = uint16(list + place + 6 + index * 2) else { return nil }
            var (type, offset) = (type, list + place + start)
            if type == (isGSUB ? 7 : 9) {
                guard let inner = uint16(offset + 2), let away = uint32(offset + 4) else { return nil }
                (type, offset) = (inner, offset + away)
            }
            guard var part = isGSUB ? substituting(type, offset) : positioning(type, offset) else { return nil }
            part.lookup = number
            // It passes over glyphs that are no marks.
            if flags & 0x0006 != 0 { part.kind = .other }
            parts.append(part)
        }
        return parts
    }

    private func substituting(_ type: Int, _ offset: Int) -> LookupPart? {
        switch type {
        case 1: part(.single, offset)
        case 4: part(.ligature, offset)
        case 5: context(offset)
        case 6: chain(offset)
        default: part(.other, offset)
        }
    }

    private func positioning(_ type: Int, _ offset: Int) -> LookupPart? {
        switch type {
        case 2: part(uint16(offset + 4).map { $0 == 0 || $0 == 4 } == true && uint16(offset + 6) == 0 ? .pair : .other, offset)
        case 7: context(offset)
        case 8: chain(offset)
        default: part(.other, offset)
        }
    }

    private func part(_ kind: LookupPart.Kind, _ offset: Int) -> LookupPart? {
        uint16(offset + 2).map { LookupPart(lookup: 0, kind: kind, offset: offset, coverage: offset + $0) }
    }

    private func context(_ offset: Int) -> LookupPart? {
        guard uint16(offset) == 3 else { return part(.other, offset) }
        guard let count = uint16(offset + 2), count > 0 else { return nil }
        return uint16(offset + 6).map { LookupPart(lookup: 0, kind: .context, offset: offset, coverage: offset + $0) }
    }

    private func chain(_ offset: Int) -> LookupPart? {
        guard uint16(offset) == 3 else { return part(uint16(offset) == 2 ? .classChain : .other, offset) }
        guard let before = uint16(offset + 2), let count = uint16(offset + 4 + before * 2), count > 0 else { return nil }
        return uint16(offset + 6 + before * 2).map { LookupPart(lookup: 0, kind: .chain, offset: offset, coverage: offset + $0) }
    }
}
