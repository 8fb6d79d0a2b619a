/// What is held against Markdown before cmark sees it.
///
/// cmark-gfm 0.29.0.gfm.6 takes quadratic time on some inputs, and its tables fill in missing cells; all
/// such inputs need one long stretch of lines without a blank line between, or deep markers on one line.
/// Nobody writes such text, so it is stopped here with an error that says where.
enum MarkdownLimits {
    /// Bytes of a whole text.
    static let maximumSize = 4 << 20
    /// Bytes of lines in a row without a blank line: a paragraph, a list, a table.
    static let maximumStretch = 64 << 10
    /// Bytes in a row without a space: autolinks are looked for from each of them.
    static let maximumWord = 4_000
    /// Container markers (`>`, `-`, `1.`) at the start of one line.
    static let maximumMarkers = maximumNesting * 2
    /// Columns times rows of what could become a table.
    static let maximumCells = 20_000

    enum Violation: Equatable {
        case tooLarge
        /// Line from 1.
        case stretchTooLong(line: Int)
        case wordTooLong(line: Int)
        case tooManyMarkers(line: Int)
        case tooManyCells(line: Int)
    }

    /// The first violation, or nil.
    ///
    /// - Parameter stretches: how many there are, up to a violation.
    static func violation(in bytes: [UInt8], stretches: inout Int) -> Violation? {
        if bytes.count > maximumSize { return .tooLarge }
        var line = 1
        var stretch = Stretch(line: 1)
        var index = 0
        while index < bytes.count {
            let lineStart = index
            var pipes = 0
            var isBlank = true
            var word = 0
            while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
                let byte = bytes[index]
                if byte == UInt8(ascii: "|") { pipes += 1 }
                word = byte == 0x20 || byte == 0x09 ? 0 : word + 1
                if word > maximumWord { return .wordTooLong(line: line) }
                // Container markers alone do not end a stretch.
                if byte != 0x20, byte != 0x09, byte != UInt8(ascii: ">") { isBlank = false }
                index += 1
            }
            if markers(in: bytes[lineStart..<index]) > maximumMarkers { return .tooManyMarkers(line: line) }
            if isBlank {
                stretch = Stretch(line: line + 1)
            } else {
                if stretch.lines == 0 { stretches += 1 }
                stretch.bytes += index - lineStart + 1
                stretch.lines += 1
                stretch.pipes = max(stretch.pipes, pipes)
                if stretch.bytes > maximumStretch { return .stretchTooLong(line: stretch.line) }
                if stretch.pipes > 0, stretch.pipes * stretch.lines > maximumCells {
                    return .tooManyCells(line: stretch.line)
                }
            }
            if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
            index += 1
            line += 1
        }
        return nil
    }

    private struct Stretch {
        var line: Int
        var bytes = 0
        var lines = 0
        var pipes = 0
    }

    /// How many containers the start of a line opens at most.
    private static func markers(in line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            switch byte {
            case 0x20, 0x09: break
            case UInt8(ascii: ">"): count += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                // A list marker is followed by a space; a rule or an emphasis is not.
                if index + 1 < line.endIndex, line[index + 1] == 0x20 || line[index + 1] == 0x09 { count += 1 }
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "."), UInt8(ascii: ")"): count += 1
            default: return count
            }
            index += 1
        }
        return count
    }
}
