import Diagnostics
import Inputs
import Templates

/// Finds the place in a user's file or a template that a piece of parsed Markdown came from.
///
/// cmark's columns are right for blocks and mostly right for inlines; after autolinks there are none, and
/// indented continuation lines shift them. So a literal is looked for at the place cmark says and, where it
/// is not, from the last place found onwards.
struct SourceMap {
    private enum Origin {
        case segments([FilledSegment])
        /// File offsets of each line, and of what follows the facts within lines.
        case lines([Int32], shifts: [(start: Int, offset: Int)], FileID)
        case unknown
    }

    private let origin: Origin
    private let bytes: [UInt8]
    private let lineStarts: [Int32]
    /// Just after the last literal that was found.
    private var cursor = 0

    init(_ filled: FilledTemplate) {
        self.init(bytes: filled.markdown, origin: .segments(filled.segments))
    }

    init(_ prose: Prose, _ marked: MarkedProse, file: FileID?) {
        if let file, !prose.lineOffsets.isEmpty {
            self.init(bytes: marked.bytes, origin: .lines(prose.lineOffsets, shifts: marked.shifts, file))
        } else {
            self.init(bytes: marked.bytes, origin: .unknown)
        }
    }

    private init(bytes: [UInt8], origin: Origin) {
        self.bytes = bytes
        self.origin = origin
        var starts: [Int32] = [0]
        for index in bytes.indices where bytes[index] == 0x0A { starts.append(Int32(clamping: index + 1)) }
        lineStarts = starts
    }

    /// The range of a literal that cmark places at `line` and `column` (from 1; 0 for unknown).
    mutating func range(line: Int32, column: Int32, literal: ArraySlice<UInt8>) -> SourceRange? {
        var start = offset(line: line, column: column) ?? cursor
        if !matches(literal, at: start) {
            let from = line > 0 ? max(0, offset(line: line, column: 1) ?? cursor) : cursor
            start = search(literal, from: from) ?? start
        }
        cursor = min(bytes.count, start + literal.count)
        return sourceRange(start, start + literal.count)
    }

    /// The range of a whole line, without the white space around it; nil when there is no such line.
    func lineRange(_ line: Int) -> SourceRange? {
        guard line >= 1, line <= lineStarts.count else { return sourceRange(0, 0) }
        var start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D { end -= 1 }
        return sourceRange(start, end)
    }

    private func offset(line: Int32, column: Int32) -> Int? {
        guard line >= 1, Int(line) <= lineStarts.count else { return nil }
        return min(bytes.count, Int(lineStarts[Int(line) - 1]) + max(0, Int(column) - 1))
    }

    private func matches(_ literal: ArraySlice<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start + literal.count <= bytes.count else { return false }
        return bytes[start..<start + literal.count].elementsEqual(literal)
    }

    private func search(_ literal: ArraySlice<UInt8>, from: Int) -> Int? {
        guard let first = literal.first else { return nil }
        // A few lines are enough, and keep the search linear.
        let last = min(bytes.count - literal.count, from + 1000)
        var index = from
        while index <= last {
            if bytes[index] == first, matches(literal, at: index) { return index }
            index += 1
        }
        return nil
    }

    private func sourceRange(_ start: Int, _ end: Int) -> SourceRange? {
        switch origin {
        case .unknown:
            return nil
        case .lines(let offsets, let shifts, let file):
            guard let from = position(start, in: offsets, shifts) else { return nil }
            return SourceRange(file: file, start: from, end: max(from, position(end, in: offsets, shifts) ?? from))
        case .segments(let segments):
            guard let from = position(start, in: segments) else { return nil }
            let to = position(end, in: segments)
            let end = to.map { $0.file == from.file ? $0.offset : from.offset } ?? from.offset
            return SourceRange(file: from.file, start: from.offset, end: max(from.offset, end))
        }
    }

    private func position(_ offset: Int, in offsets: [Int32], _ shifts: [(start: Int, offset: Int)]) -> Int? {
        let line = lastIndex(in: lineStarts.count) { Int(lineStarts[$0]) <= offset }
        guard line < offsets.count else { return offsets.last.map { Int($0) } }
        if !shifts.isEmpty {
            let shift = shifts[lastIndex(in: shifts.count) { shifts[$0].start <= offset }]
            if shift.start <= offset, shift.start >= Int(lineStarts[line]) { return shift.offset + offset - shift.start }
        }
        return Int(offsets[line]) + offset - Int(lineStarts[line])
    }

    private func position(_ offset: Int, in segments: [FilledSegment]) -> (file: FileID, offset: Int)? {
        guard !segments.isEmpty else { return nil }
        let segment = segments[lastIndex(in: segments.count) { Int(segments[$0].start) <= offset }]
        let inside = min(max(0, offset - Int(segment.start)), Int(segment.length))
        return (segment.file, Int(segment.sourceStart) + inside)
    }

    /// The last index for which the condition holds, 0 if for none; it holds for a beginning of the indexes.
    private func lastIndex(in count: Int, where condition: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low + 1 < high {
            let middle = (low + high) / 2
            if condition(middle) { low = middle } else { high = middle }
        }
        return low
    }
}
