/// The building blocks of a font in the Compact Font Format (Adobe Technical Note 5176): numbers, lists, dictionaries and the tables
/// that say which glyph is which. Safe with any bytes.
struct CompactFontFile {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func has(_ offset: Int, _ count: Int) -> Bool { offset >= 0 && count >= 0 && offset <= bytes.count && count <= bytes.count - offset }

    func number(_ offset: Int, _ size: Int) -> Int? {
        guard has(offset, size) else { return nil }
        return bytes[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
    }

    /// A list of byte strings (5), and where it ends.
    func index(_ offset: Int) -> (items: [Range<Int>], end: Int)? {
        guard let count = number(offset, 2) else { return nil }
        if count == 0 { return ([], offset + 2) }
        guard let size = number(offset + 2, 1), (1...4).contains(size), has(offset + 3, size * (count + 1)) else { return nil }
        let base = offset + 2 + size * (count + 1)
        var items: [Range<Int>] = []
        items.reserveCapacity(count)
        var start = number(offset + 3, size) ?? 0
        for item in 1...count {
            guard let end = number(offset + 3 + size * item, size), start >= 1, end >= start, has(base + start, end - start) else { return nil }
            items.append(base + start..<base + end)
            start = end
        }
        return (items, base + start)
    }

    /// Operands by operator (4); operators of two bytes are 0x0C00 and the second.
    func dictionary(_ range: Range<Int>) -> [Int: [Double]]? {
        var result: [Int: [Double]] = [:]
        var operands: [Double] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard let first = number(place, 1) else { return nil }
            place += 1
            switch first {
            case 0...21:
                var name = first
                if first == 12 {
                    name = 0x0C00 | (number(place, 1) ?? 0)
                    place += 1
                }
                result[name] = operands
                operands = []
            case 29:
                guard let value = number(place, 4) else { return nil }
                operands.append(Double(Int32(truncatingIfNeeded: value)))
                place += 4
            case 30:
                guard let (value, next) = real(place, range.upperBound) else { return nil }
                operands.append(value)
                place = next
            case 28, 32...254:
                guard let (value, next) = operand(first, place..<range.upperBound) else { return nil }
                operands.append(value)
                place = next
            default: return nil
            }
            if operands.count > 48 { return nil }
        }
        return result
    }

    /// A number after its first byte, and where the next begins; also those of charstrings (5177 3.2).
    func operand(_ first: Int, _ rest: Range<Int>) -> (value: Double, next: Int)? {
        let place = rest.lowerBound
        switch first {
        case 28: return number(place, 2).map { (Double(Int16(truncatingIfNeeded: $0)), place + 2) }
        case 32...246: return (Double(first - 139), place)
        case 247...250: return number(place, 1).map { (Double((first - 247) * 256 + $0 + 108), place + 1) }
        case 251...254: return number(place, 1).map { (Double(-(first - 251) * 256 - $0 - 108), place + 1) }
        case 255: return number(place, 4).map { (Double(Int32(truncatingIfNeeded: $0)) / 65536, place + 4) }
        default: return nil
        }
    }

    private func real(_ start: Int, _ end: Int) -> (value: Double, next: Int)? {
        var text = ""
        for place in start..<min(end, start + 24) {
            guard let byte = number(place, 1) else { return nil }
            for half in [byte >> 4, byte & 15] {
                switch half {
                case 0...9: text += String(half)
                case 10: text += "."
                case 11: text += "e"
                case 12: text += "e-"
                case 14: text += "-"
                case 15: return Double(text).map { ($0, place + 1) }
                default: return nil
                }
            }
        }
        return nil
    }

    /// What each glyph is (13): a string, or of a font for CIDs a character. Nil for a set of experts' glyphs.
    func characterSet(_ offset: Int, glyphs: Int, isForIdentifiers: Bool) -> [Int]? {
        if offset <= 2, !isForIdentifiers { return offset == 0 ? Array(0..<min(glyphs, 229)) : nil }
        if offset <= 2 { return Array(0..<glyphs) }
        guard let format = number(offset, 1), format <= 2 else { return nil }
        var result = [0]
        var place = offset + 1
        while result.count < glyphs {
            guard let first = number(place, 2) else { return nil }
            place += 2
            let more = format == 0 ? 0 : number(place, format)
            guard let more else { return nil }
            place += format
            for step in 0...min(more, glyphs - result.count - 1) { result.append(first + step) }
        }
        return result
    }

    /// Which part each glyph belongs to (19).
    func partSelection(_ offset: Int, glyphs: Int) -> [Int]? {
        switch number(offset, 1) {
        case 0?:
            guard has(offset + 1, glyphs) else { return nil }
            return bytes[offset + 1..<offset + 1 + glyphs].map(Int.init)
        case 3?:
            guard let count = number(offset + 1, 2), count > 0 else { return nil }
            var result = [Int](repeating: 0, count: glyphs)
            for range in 0..<count {
                let place = offset + 3 + 3 * range
                guard let first = number(place, 2), let part = number(place + 2, 1), let next = number(place + 3, 2), first <= next else { return nil }
                for glyph in first..<max(first, min(next, glyphs)) { result[glyph] = part }
            }
            return result
        default: return nil
        }
    }

    /// Codes of the glyphs from the first on, and codes of strings besides (12).
    func encoding(_ offset: Int) -> (codes: [Int], more: [(code: Int, string: Int)])? {
        guard let format = number(offset, 1), let count = number(offset + 1, 1) else { return nil }
        var codes: [Int] = []
        var place = offset + 2
        for _ in 0..<count {
            guard let first = number(place, 1) else { return nil }
            place += 1
            var more = 0
            if format & 0x7F == 1 {
                guard let left = number(place, 1) else { return nil }
                more = left
                place += 1
            } else if format & 0x7F != 0 {
                return nil
            }
            for step in 0...more { codes.append(first + step) }
        }
        guard format & 0x80 != 0 else { return (codes, []) }
        guard let extra = number(place, 1) else { return nil }
        var besides: [(Int, Int)] = []
        for item in 0..<extra {
            guard let code = number(place + 1 + 3 * item, 1), let string = number(place + 2 + 3 * item, 2) else { return nil }
            besides.append((code, string))
        }
        return (codes, besides)
    }

    /// A string by its number (10): the standard's own come first.
    func string(_ number: Int, _ own: [Range<Int>]) -> String {
        let standard = GlyphNames.standardStrings
        if number < standard.count { return standard[number] }
        let index = number - standard.count
        return own.indices.contains(index) ? String(decoding: bytes[own[index]], as: UTF8.self) : ""
    }
}
