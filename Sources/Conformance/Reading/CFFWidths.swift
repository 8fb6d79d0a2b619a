/// The advances of a bare CFF program (Adobe technical notes 5176 and 5177): what each charstring says before its
/// first operator.
struct CFFWidths {
    private let font: [UInt8]

    /// Thousandths of an em by glyph; empty when the program cannot be read.
    static func read(_ font: [UInt8]) -> [Double] {
        CFFWidths(font: font).widths() ?? []
    }

    private func widths() -> [Double]? {
        guard font.count > 4 else { return nil }
        let (_, afterNames) = index(Int(font[2]))
        let (tops, afterTops) = index(afterNames)
        let (_, afterStrings) = index(afterTops)
        let (globals, _) = index(afterStrings)
        guard let first = tops.first else { return nil }
        let top = dictionary(first)
        guard let charStrings = top[17]?.first else { return nil }
        let matrix = top[1207]?.first ?? 0.001
        let (glyphs, _) = index(Int(charStrings))
        var fonts: [Metrics] = []
        if let array = top[1236]?.first {
            for entry in index(Int(array)).0 { fonts.append(metrics(dictionary(entry))) }
        } else {
            fonts = [metrics(top)]
        }
        let selection = top[1237]?.first.map { select(Int($0), glyphs.count) } ?? []
        return glyphs.enumerated().map { glyph, range in
            let font = fonts[selection.indices.contains(glyph) ? min(selection[glyph], fonts.count - 1) : 0]
            var operands: [Double] = []
            let own = width(range, &operands, font.routines, globals, 0) ?? nil
            return (own.map { font.nominal + $0 } ?? font.standard) * matrix * 1000
        }
    }

    private struct Metrics {
        var standard = 0.0
        var nominal = 0.0
        var routines: [Range<Int>] = []
    }

    /// defaultWidthX, nominalWidthX and the subroutines of a font's Private dictionary.
    private func metrics(_ dictionary: [Int: [Double]]) -> Metrics {
        guard let place = dictionary[18], place.count == 2 else { return Metrics() }
        let (size, offset) = (Int(place[0]), Int(place[1]))
        guard offset >= 0, size >= 0, offset + size <= font.count else { return Metrics() }
        let own = self.dictionary(offset..<offset + size)
        let routines = own[19]?.first.map { index(offset + Int($0)).0 } ?? []
        return Metrics(standard: own[20]?.first ?? 0, nominal: own[21]?.first ?? 0, routines: routines)
    }

    /// FDSelect, formats 0 and 3.
    private func select(_ offset: Int, _ count: Int) -> [Int] {
        guard offset < font.count else { return [] }
        if font[offset] == 0 {
            return (0..<count).map { offset + 1 + $0 < font.count ? Int(font[offset + 1 + $0]) : 0 }
        }
        var result = [Int](repeating: 0, count: count)
        let ranges = number(offset + 1, 2)
        for range in 0..<ranges {
            let place = offset + 3 + 3 * range
            guard place + 5 <= font.count else { break }
            let (first, end) = (number(place, 2), number(place + 3, 2))
            for glyph in first..<max(first, min(end, count)) { result[glyph] = Int(font[place + 2]) }
        }
        return result
    }

    // MARK: Charstrings

    /// The width that a charstring begins with: an operand more than its first operator takes. Nil when the
    /// operator does not stand here (in a subroutine), nil within when there is no such operand.
    private func width(
        _ range: Range<Int>, _ operands: inout [Double], _ locals: [Range<Int>], _ globals: [Range<Int>], _ depth: Int
    ) -> Double?? {
        if depth > 10 { return nil }
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = Int(font[position])
            switch byte {
            case 28, 32...254: operands.append(operand(byte, &position))
            case 255:
                operands.append(Double(Int32(truncatingIfNeeded: number(position + 1, 4))) / 65536)
                position += 5
            case 10, 29:
                let routines = byte == 10 ? locals : globals
                let bias = routines.count < 1240 ? 107 : routines.count < 33_900 ? 1131 : 32_768
                let number = Int(operands.popLast() ?? -1e6) + bias
                guard routines.indices.contains(number) else { return .some(nil) }
                if let found = width(routines[number], &operands, locals, globals, depth + 1) { return found }
                position += 1
            case 11: return nil
            case 1, 3, 18, 23, 19, 20: return .some(operands.count % 2 == 1 ? operands.first : nil)
            case 21: return .some(operands.count > 2 ? operands.first : nil)
            case 4, 22: return .some(operands.count > 1 ? operands.first : nil)
            case 14: return .some(operands.count == 1 || operands.count == 5 ? operands.first : nil)
            default: return .some(nil)
            }
        }
        return nil
    }

    // MARK: Data

    private func index(_ offset: Int) -> ([Range<Int>], Int) {
        let count = number(offset, 2)
        guard count > 0, offset + 3 <= font.count else { return ([], offset + 2) }
        let size = Int(font[offset + 2])
        let base = offset + 3 + (count + 1) * size - 1
        var result: [Range<Int>] = []
        for entry in 0..<count {
            let start = base + number(offset + 3 + entry * size, size)
            let end = base + number(offset + 3 + (entry + 1) * size, size)
            guard start <= end, end <= font.count else { return (result, font.count) }
            result.append(start..<end)
        }
        return (result, result.last?.upperBound ?? offset + 2)
    }

    /// Operands by operator; a two-byte operator 12 n is 1200 + n.
    private func dictionary(_ range: Range<Int>) -> [Int: [Double]] {
        var result: [Int: [Double]] = [:]
        var operands: [Double] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = Int(font[position])
            switch byte {
            case 12:
                result[1200 + number(position + 1, 1)] = operands
                operands = []
                position += 2
            case 0...21:
                result[byte] = operands
                operands = []
                position += 1
            case 28, 32...254: operands.append(operand(byte, &position))
            case 29:
                operands.append(Double(Int32(truncatingIfNeeded: number(position + 1, 4))))
                position += 5
            case 30:
                let (value, next) = real(position + 1)
                operands.append(value)
                position = next
            default: position += 1
            }
        }
        return result
    }

    /// The forms of whole numbers that charstrings and dictionaries have in common: 28, and 32 to 254.
    private func operand(_ byte: Int, _ position: inout Int) -> Double {
        let start = position
        switch byte {
        case 28:
            position += 3
            return Double(Int16(truncatingIfNeeded: number(start + 1, 2)))
        case 32...246:
            position += 1
            return Double(byte - 139)
        case 247...250:
            position += 2
            return Double((byte - 247) * 256 + number(start + 1, 1) + 108)
        default:
            position += 2
            return Double(-(byte - 251) * 256 - number(start + 1, 1) - 108)
        }
    }

    private func real(_ start: Int) -> (Double, Int) {
        var text = ""
        var position = start
        while position < font.count {
            let byte = font[position]
            position += 1
            for nibble in [byte >> 4, byte & 15] {
                switch nibble {
                case 0...9: text += String(nibble)
                case 10: text += "."
                case 11: text += "E"
                case 12: text += "E-"
                case 14: text += "-"
                default: return (Double(text) ?? 0, position)
                }
            }
        }
        return (Double(text) ?? 0, position)
    }

    private func number(_ offset: Int, _ size: Int) -> Int {
        guard offset >= 0, offset + size <= font.count else { return 0 }
        return font[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
    }
}
