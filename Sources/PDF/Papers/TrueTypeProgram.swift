/// What a TrueType program says of its glyphs (ISO/IEC 14496-22): how many there are, how wide they are, and which one a
/// character has. Safe with any bytes.
struct TrueTypeProgram: GlyphWidths {
    private let bytes: [UInt8]
    private var tables: [String: Range<Int>] = [:]
    private let unitsPerEm: Int
    private let glyphCount: Int
    private let widthCount: Int
    private var symbols: [Int: Int] = [:]
    private var characters: [Int: Int] = [:]

    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count > 12 else { return nil }
        func number(_ offset: Int, _ size: Int) -> Int? {
            guard offset >= 0, offset + size <= bytes.count else { return nil }
            return bytes[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
        }
        for index in 0..<min(64, number(4, 2) ?? 0) {
            let entry = 12 + 16 * index
            guard entry + 16 <= bytes.count, let offset = number(entry + 8, 4), let length = number(entry + 12, 4),
                offset <= bytes.count, length <= bytes.count - offset
            else { continue }
            tables[String(decoding: bytes[entry..<entry + 4], as: UTF8.self)] = offset..<offset + length
        }
        guard let head = tables["head"], let most = tables["maxp"], let horizontal = tables["hhea"], tables["hmtx"] != nil,
            let units = number(head.lowerBound + 18, 2), units > 0, let count = number(most.lowerBound + 4, 2),
            let widths = number(horizontal.lowerBound + 34, 2), widths > 0
        else { return nil }
        (unitsPerEm, glyphCount, widthCount) = (units, count, widths)
        readCharacters()
    }

    /// In millionths of an em; nil for a glyph that there is none of.
    func width(_ glyph: Int) -> Int? {
        guard (0..<glyphCount).contains(glyph), let table = tables["hmtx"] else { return nil }
        guard let width = number(table.lowerBound + 4 * min(glyph, widthCount - 1), 2, in: table) else { return nil }
        return width * 1_000_000 / unitsPerEm
    }

    /// Glyphs have numbers here, and codes lead to them by the tables of characters.
    func glyph(name: String) -> Int { 0 }
    func glyph(code: Int) -> Int { symbol(code) }

    /// The glyph of a code of a symbolic font; 0 for none.
    func symbol(_ code: Int) -> Int { symbols[code] ?? symbols[0xF000 + code] ?? 0 }

    /// The glyph of a character; 0 for none.
    func glyph(_ character: Int) -> Int { characters[character] ?? 0 }

    private func number(_ offset: Int, _ size: Int, in range: Range<Int>) -> Int? {
        guard offset >= range.lowerBound, offset + size <= range.upperBound else { return nil }
        return bytes[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
    }

    private mutating func readCharacters() {
        guard let table = tables["cmap"] else { return }
        let count = number(table.lowerBound + 2, 2, in: table) ?? 0
        for index in 0..<min(count, 32) {
            let entry = table.lowerBound + 4 + 8 * index
            guard let platform = number(entry, 2, in: table), let encoding = number(entry + 2, 2, in: table),
                let offset = number(entry + 4, 4, in: table)
            else { continue }
            let start = table.lowerBound + offset
            switch (platform, encoding) {
            case (3, 0): symbols = read(start, table)
            case (1, 0): if symbols.isEmpty { symbols = read(start, table) }
            case (3, 1), (0, _): characters = read(start, table)
            default: break
            }
        }
    }

    private func read(_ start: Int, _ table: Range<Int>) -> [Int: Int] {
        var map: [Int: Int] = [:]
        switch number(start, 2, in: table) {
        case 0?: for code in 0..<256 { if let glyph = number(start + 6 + code, 1, in: table), glyph > 0 { map[code] = glyph } }
        case 6?:
            let first = number(start + 6, 2, in: table) ?? 0
            for index in 0..<(number(start + 8, 2, in: table) ?? 0) {
                if let glyph = number(start + 10 + 2 * index, 2, in: table), glyph > 0 { map[first + index] = glyph }
            }
        case 4?: readSegments(start, table, &map)
        default: break
        }
        return map
    }

    private func readSegments(_ start: Int, _ table: Range<Int>, _ map: inout [Int: Int]) {
        let count = (number(start + 6, 2, in: table) ?? 0) / 2
        let (ends, starts) = (start + 14, start + 16 + 2 * count)
        for segment in 0..<count {
            guard let last = number(ends + 2 * segment, 2, in: table), let first = number(starts + 2 * segment, 2, in: table),
                let delta = number(starts + 2 * count + 2 * segment, 2, in: table),
                let offset = number(starts + 4 * count + 2 * segment, 2, in: table), first <= last, map.count < 1 << 16
            else { return }
            for code in first...last {
                var glyph = code
                if offset > 0 {
                    let place = starts + 4 * count + 2 * segment + offset + 2 * (code - first)
                    glyph = number(place, 2, in: table) ?? 0
                    if glyph == 0 { continue }
                }
                glyph = (glyph + delta) & 0xFFFF
                if glyph > 0 { map[code] = glyph }
            }
        }
    }
}
