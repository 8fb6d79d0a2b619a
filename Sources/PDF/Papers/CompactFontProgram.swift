/// What a font program in the Compact Font Format says of its glyphs (Adobe Technical Notes 5176 and 5177): which one a character,
/// a name or a code has, and how wide it is. Draws nothing. Safe with any bytes.
struct CompactFontProgram: GlyphWidths {
    private let file: CompactFontFile
    private var charStrings: [Range<Int>] = []
    private var globalRoutines: [Range<Int>] = []
    /// One, or one for each part of a font for CIDs.
    private var parts: [Part] = []
    /// Of a font for CIDs: the part of each glyph.
    private var partOfGlyph: [Int] = []
    private var glyphOfIdentifier: [Int: Int] = [:]
    private var glyphOfName: [String: Int] = [:]
    private var glyphOfCode: [Int: Int] = [:]
    /// Of a font for CIDs; else characters are glyphs.
    private(set) var isForIdentifiers = false

    private struct Part {
        var defaultWidth = 0.0
        var nominalWidth = 0.0
        var routines: [Range<Int>] = []
        /// Ems in a unit.
        var scale = 0.001
    }

    init?(_ bytes: [UInt8]) {
        file = CompactFontFile(Self.table(bytes))
        guard let headerSize = file.number(2, 1), let (_, afterNames) = file.index(headerSize),
            let (tops, afterTops) = file.index(afterNames), let top = tops.first, let (strings, afterStrings) = file.index(afterTops),
            let (globals, _) = file.index(afterStrings), let words = file.dictionary(top),
            let glyphs = words[17]?.first.flatMap({ file.index(whole($0)) })?.items, !glyphs.isEmpty
        else { return nil }
        (charStrings, globalRoutines) = (glyphs, globals)
        let scale = words[0x0C07]?.first
        if words[0x0C1E] != nil {
            isForIdentifiers = true
            guard let list = words[0x0C24]?.first.flatMap({ file.index(whole($0)) })?.items, let select = words[0x0C25]?.first,
                let chosen = file.partSelection(whole(select), glyphs: glyphs.count)
            else { return nil }
            partOfGlyph = chosen
            for range in list {
                guard let own = file.dictionary(range), let part = part(own) else { return nil }
                parts.append(part)
                let inner = own[0x0C07]?.first
                parts[parts.count - 1].scale = inner.map { $0 * (scale ?? 1) } ?? scale ?? 0.001
            }
        } else {
            guard var part = part(words) else { return nil }
            part.scale = scale ?? 0.001
            parts = [part]
        }
        guard readNames(whole(words[15]?.first ?? 0), strings) else { return nil }
        if !isForIdentifiers, !readEncoding(whole(words[16]?.first ?? 0), strings) { return nil }
    }

    /// The table of an OpenType font, or the bytes themselves.
    private static func table(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.starts(with: "OTTO".utf8), bytes.count > 12 else { return bytes }
        for index in 0..<min(64, Int(bytes[4]) << 8 | Int(bytes[5])) {
            let entry = 12 + 16 * index
            guard entry + 16 <= bytes.count else { break }
            func number(_ offset: Int) -> Int { bytes[entry + offset..<entry + offset + 4].reduce(0) { $0 << 8 | Int($1) } }
            let (start, length) = (number(8), number(12))
            if bytes[entry..<entry + 4].elementsEqual("CFF ".utf8), start <= bytes.count, length <= bytes.count - start {
                return Array(bytes[start..<start + length])
            }
        }
        return []
    }

    private func part(_ words: [Int: [Double]]) -> Part? {
        guard let own = words[18], own.count == 2 else { return nil }
        let (size, start) = (whole(own[0]), whole(own[1]))
        guard file.has(start, size), let inner = file.dictionary(start..<start + size) else { return nil }
        var part = Part()
        part.defaultWidth = inner[20]?.first ?? 0
        part.nominalWidth = inner[21]?.first ?? 0
        if let offset = inner[19]?.first {
            guard let found = file.index(start + whole(offset)) else { return nil }
            part.routines = found.items
        }
        return part
    }

    private mutating func readNames(_ offset: Int, _ strings: [Range<Int>]) -> Bool {
        guard let identifiers = file.characterSet(offset, glyphs: charStrings.count, isForIdentifiers: isForIdentifiers) else { return false }
        for (glyph, identifier) in identifiers.enumerated() {
            if isForIdentifiers {
                glyphOfIdentifier[identifier] = glyph
            } else {
                glyphOfName[file.string(identifier, strings)] = glyph
            }
        }
        return true
    }

    private mutating func readEncoding(_ offset: Int, _ strings: [Range<Int>]) -> Bool {
        switch offset {
        case 0:
            for (code, name) in GlyphNames.standardEncoding { glyphOfCode[code] = glyphOfName[name] }
            return true
        case 1: return true
        default:
            guard let (codes, more) = file.encoding(offset) else { return false }
            for (index, code) in codes.enumerated() where index + 1 < charStrings.count { glyphOfCode[code] = index + 1 }
            for (code, identifier) in more { glyphOfCode[code] = glyphOfName[file.string(identifier, strings)] }
            return true
        }
    }

    func glyph(identifier: Int) -> Int { isForIdentifiers ? glyphOfIdentifier[identifier] ?? 0 : identifier }
    func glyph(name: String) -> Int { glyphOfName[name] ?? 0 }
    func glyph(code: Int) -> Int { glyphOfCode[code] ?? 0 }

    func width(_ glyph: Int) -> Int? {
        guard charStrings.indices.contains(glyph) else { return nil }
        let number = isForIdentifiers ? partOfGlyph[glyph] : 0
        guard parts.indices.contains(number), let own = extraWidth(charStrings[glyph], parts[number]) else { return nil }
        let width = (own.map { $0 + parts[number].nominalWidth } ?? parts[number].defaultWidth) * parts[number].scale * 1_000_000
        return abs(width) < 1e12 ? Int(width.rounded()) : nil
    }

    /// The number before the arguments of the first operator that clears the stack (5177 3.1); nil within where there is none.
    private func extraWidth(_ program: Range<Int>, _ part: Part) -> Double?? {
        var stack: [Double] = []
        var places = [program]
        for _ in 0..<20_000 {
            guard var place = places.popLast() else { return nil }
            guard let first = file.number(place.lowerBound, 1), !place.isEmpty else { return nil }
            place = place.lowerBound + 1..<place.upperBound
            if first == 28 || first >= 32 {
                guard let (value, next) = file.operand(first, place), next <= place.upperBound else { return nil }
                stack.append(value)
                if stack.count > 513 { return nil }
                places.append(next..<place.upperBound)
                continue
            }
            func found(_ hasWidth: Bool) -> Double?? { .some(hasWidth ? stack.first : nil) }
            switch first {
            case 1, 3, 18, 23, 19, 20: return found(!stack.count.isMultiple(of: 2))
            case 21: return found(stack.count > 2)
            case 4, 22: return found(stack.count > 1)
            case 14: return found(stack.count == 1 || stack.count == 5)
            case 10, 29:
                let routines = first == 10 ? part.routines : globalRoutines
                let bias = routines.count < 1240 ? 107 : routines.count < 33900 ? 1131 : 32768
                guard let value = stack.popLast(), abs(value) < 131_072, routines.indices.contains(Int(value) + bias), places.count < 12
                else { return nil }
                places.append(place)
                places.append(routines[Int(value) + bias])
            case 11: continue
            default: return nil
            }
        }
        return nil
    }
}

/// An offset; one that is none leads nowhere.
private func whole(_ value: Double) -> Int { abs(value) < 2_147_483_648 ? Int(value) : -1 }

/// A font program that can be asked how wide its glyphs are.
protocol GlyphWidths {
    /// In millionths of an em; nil for a glyph that there is none of, or whose width is not to be read.
    func width(_ glyph: Int) -> Int?
    /// The glyph of a name, or of a code where the PDF file names none; 0 for none.
    func glyph(name: String) -> Int
    func glyph(code: Int) -> Int
}
