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
        case lines([Int32], starts: [Int32], shifts: [(start: Int, offset: Int)], FileID)
        case unknown
    }

    private let origin: Origin
    /// What is parsed.
    private(set) var bytes: [UInt8]
    private var lineStarts: [Int32]
    /// What was cut out of the text before it was parsed (comments), in bytes of the whole text.
    private var removed: [Range<Int>] = []
    /// The same: from which of `bytes` on how many are missing before it.
    private var cuts: [(start: Int, skipped: Int)] = []
    /// Whether places are exact to the byte, so that what stands there can be replaced.
    let isExact: Bool
    /// Just after the last literal that was found.
    private var cursor = 0

    init(_ filled: FilledTemplate) {
        self.init(bytes: filled.markdown, origin: .segments(filled.segments), isExact: true)
    }

    init(_ prose: Prose, _ marked: MarkedProse, file: FileID?) {
        if let file, !prose.lineOffsets.isEmpty {
            let starts = SourceMap.lineStarts(of: marked.bytes)
            self.init(
                bytes: marked.bytes, origin: .lines(prose.lineOffsets, starts: starts, shifts: marked.shifts, file),
                isExact: prose.isExact)
        } else {
            self.init(bytes: marked.bytes, origin: .unknown, isExact: false)
        }
    }

    private init(bytes: [UInt8], origin: Origin, isExact: Bool) {
        self.bytes = bytes
        self.origin = origin
        self.isExact = isExact
        lineStarts = SourceMap.lineStarts(of: bytes)
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int32] {
        var starts: [Int32] = [0]
        for index in bytes.indices where bytes[index] == 0x0A { starts.append(Int32(clamping: index + 1)) }
        return starts
    }

    /// Takes stretches out of the text, in order and apart from each other. Places go on being those of the whole text.
    mutating func cut(_ ranges: [Range<Int>]) {
        let new = ranges.filter { !$0.isEmpty }.map { original($0.lowerBound)..<original($0.upperBound - 1) + 1 }
        removed = (removed + new).sorted { $0.lowerBound < $1.lowerBound }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var position = 0
        for range in ranges where range.lowerBound >= position {
            kept += bytes[position..<range.lowerBound]
            position = range.upperBound
        }
        bytes = kept + bytes[position...]
        cuts = []
        var skipped = 0
        var end = 0
        for range in removed where range.upperBound > end {
            let start = max(range.lowerBound, end)
            skipped += range.upperBound - start
            end = range.upperBound
            cuts.append((end - skipped, skipped))
        }
        lineStarts = SourceMap.lineStarts(of: bytes)
        cursor = 0
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
        var (start, end) = (lineBytes(line).lowerBound, lineBytes(line).upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D { end -= 1 }
        return sourceRange(start, end)
    }

    /// Where a line stands among the bytes, without its line end.
    func lineBytes(_ line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = Int(lineStarts[line - 1])
        return start..<(line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count)
    }

    /// The line that a byte stands in, from 1.
    func line(of offset: Int) -> Int { lastIndex(in: lineStarts.count) { Int(lineStarts[$0]) <= offset } + 1 }

    /// The byte at which something stands that cmark places at `line` and `column`.
    func offset(line: Int32, column: Int32) -> Int? {
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

    /// The place in the file of bytes of the text; nil where the program made it.
    func sourceRange(_ start: Int, _ end: Int) -> SourceRange? {
        let start = original(start)
        let end = max(start, end > 0 ? original(end - 1) + 1 : 0)
        switch origin {
        case .unknown:
            return nil
        case .lines(let offsets, let starts, let shifts, let file):
            guard let from = position(start, in: offsets, starts, shifts) else { return nil }
            return SourceRange(file: file, start: from, end: max(from, position(end, in: offsets, starts, shifts) ?? from))
        case .segments(let segments):
            guard let from = position(start, in: segments) else { return nil }
            let to = position(end, in: segments)
            let end = to.map { $0.file == from.file ? $0.offset : from.offset } ?? from.offset
            return SourceRange(file: from.file, start: from.offset, end: max(from.offset, end))
        }
    }

    /// Where a byte stood before anything was cut out.
    private func original(_ offset: Int) -> Int {
        guard !cuts.isEmpty else { return offset }
        // Of several at one place the last counts, which is behind them all.
        let cut = cuts[lastIndex(in: cuts.count) { cuts[$0].start <= offset }]
        return cut.start <= offset ? offset + cut.skipped : offset
    }

    private func position(
        _ offset: Int, in offsets: [Int32], _ starts: [Int32], _ shifts: [(start: Int, offset: Int)]
    ) -> Int? {
        let line = lastIndex(in: starts.count) { Int(starts[$0]) <= offset }
        guard line < offsets.count else { return offsets.last.map { Int($0) } }
        if !shifts.isEmpty {
            let shift = shifts[lastIndex(in: shifts.count) { shifts[$0].start <= offset }]
            if shift.start <= offset, shift.start >= Int(starts[line]) { return shift.offset + offset - shift.start }
        }
        return Int(offsets[line]) + offset - Int(starts[line])
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
