/// One line of a source file as it is shown under a message, with the stretch to underline in columns of
/// the shown text.
struct Excerpt {
    var line: Int
    var text: String
    /// Columns from 0 in `text`.
    var start: Int
    /// At least 1, so that an empty range shows too.
    var width: Int

    /// Lines longer than this are cut around the range.
    static let widest = 100

    /// The first line of `range`, tabs expanded to four columns.
    init(_ file: SourceFile, _ range: SourceRange) {
        let (line, _) = file.textPosition(of: Int(range.start))
        self.line = file.position(of: Int(range.start)).line
        var from = Int(file.lineStarts[line - 1])
        var to = line < file.lineStarts.count ? Int(file.lineStarts[line]) - 1 : file.bytes.count
        if to > from, file.bytes[to - 1] == 0x0D { to -= 1 }
        to = max(from, min(to, file.bytes.count))
        // Of a very long line only the part around the range is looked at.
        let lineStart = from
        let lineEnd = to
        let around = 8 * Excerpt.widest
        if to - from > 4 * around {
            from = Excerpt.boundary(file.bytes, max(from, min(Int(range.start), to) - around))
            to = Excerpt.boundary(file.bytes, min(to, max(from, Int(range.start)) + 2 * around))
        }

        // Each shown scalar with its column, so that the cut can fall between two.
        var shown: [(scalar: Unicode.Scalar, width: Int)] = []
        var column = 0
        var startColumn: Int?
        var endColumn: Int?
        var offset = from
        // A scalar decoder that repairs, since a file that is not UTF-8 must be shown too.
        for scalar in String(decoding: file.bytes[from..<to], as: UTF8.self).unicodeScalars {
            if startColumn == nil, offset >= Int(range.start) { startColumn = column }
            if endColumn == nil, offset >= Int(range.end) { endColumn = column }
            if scalar == "\t" {
                let spaces = 4 - column % 4
                for _ in 0..<spaces { shown.append((" ", 1)) }
                column += spaces
            } else {
                let safe = isHarmful(scalar) ? picture(of: scalar) : scalar
                // A byte order mark at the start is not part of what the user sees.
                let width = offset == 0 && scalar == "\u{FEFF}" ? 0 : displayWidth(of: safe)
                if width > 0 || scalar != "\u{FEFF}" { shown.append((safe, width)) }
                column += width
            }
            offset += scalar == "\u{FFFD}" ? Excerpt.lengthOfRepaired(file.bytes, offset, to) : UTF8.width(scalar)
        }
        start = startColumn ?? column
        let end = Int(range.end) > to ? column : endColumn ?? column
        width = max(1, end - start)
        text = ""
        cut(shown, cutBefore: from > lineStart, cutAfter: to < lineEnd)
    }

    /// Keeps about `widest` columns around the range, with ellipses where something was cut.
    private mutating func cut(_ shown: [(scalar: Unicode.Scalar, width: Int)], cutBefore: Bool, cutAfter: Bool) {
        var total = 0
        for item in shown { total += item.width }
        var first = 0
        var last = total
        if total > Excerpt.widest {
            first = max(0, min(start - 30, total - Excerpt.widest))
            last = min(total, first + Excerpt.widest)
        }
        let isCut = first > 0 || cutBefore
        var view = String.UnicodeScalarView()
        if isCut { view.append("…") }
        var column = 0
        for item in shown {
            if column >= first, column + item.width <= last { view.append(item.scalar) }
            column += item.width
        }
        if last < total || cutAfter { view.append("…") }
        if isCut { start = start - first + 1 }
        width = max(1, min(width, last - first - start + (isCut ? 1 : 0)))
        text = String(view)
        while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    }

    /// The offset of the character that the byte at `offset` is part of.
    private static func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
        var result = offset
        while result > 0, result > offset - 4, result < bytes.count, bytes[result] & 0xC0 == 0x80 { result -= 1 }
        return result
    }

    /// How many bytes a replacement character stands for: its own three, or those of the broken sequence.
    private static func lengthOfRepaired(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
        if offset + 2 < end, bytes[offset] == 0xEF, bytes[offset + 1] == 0xBF, bytes[offset + 2] == 0xBD { return 3 }
        return 1
    }
}

extension UTF8 {
    /// Bytes that a scalar takes.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }
}
