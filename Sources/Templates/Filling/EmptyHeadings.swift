import Diagnostics

/// A heading under which nothing came is left out, with the headings below it: a template asks for figures that not
/// everyone has, and a heading of nothing looks as if something were lost.
extension Filler {
    func dropEmptyHeadings() {
        let empty = HeadingScan(markdown).emptyStretches
        guard !empty.isEmpty else { return }
        var kept: [UInt8] = []
        kept.reserveCapacity(markdown.count)
        var moved: [FilledSegment] = []
        var segment = 0
        var position = 0
        for end in empty.map(\.lowerBound) + [markdown.count] {
            while segment < segments.count, Int(segments[segment].start) < end {
                let (start, length) = (Int(segments[segment].start), Int(segments[segment].length))
                let first = max(start, position)
                let last = min(start + length, end)
                if first < last {
                    moved.append(
                        FilledSegment(
                            start: kept.count + first - position, length: last - first, file: segments[segment].file,
                            sourceStart: Int(segments[segment].sourceStart) + first - start))
                }
                // What reaches beyond is looked at again after the gap.
                if start + length > end { break }
                segment += 1
            }
            kept.append(contentsOf: markdown[position..<max(position, end)])
            position = empty.first { $0.lowerBound == end }?.upperBound ?? end
            while segment < segments.count, Int(segments[segment].start) + Int(segments[segment].length) <= position {
                segment += 1
            }
        }
        replaceMarkdown(kept, moved)
    }
}

/// Finds the ATX headings of filled Markdown, and what stands under each.
private struct HeadingScan {
    private struct Heading {
        var start: Int
        var level: Int
        /// Something other than blank lines stands between it and the next heading.
        var hasText = false
    }
    private var headings: [Heading] = []
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        var fence: (mark: UInt8, length: Int)?
        var line = 0
        while line < bytes.count {
            var end = line
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            if let level = fence == nil ? HeadingScan.level(bytes, line, end) : nil {
                headings.append(Heading(start: line, level: level))
            } else if bytes[line..<end].contains(where: { $0 > 0x20 }) {
                if !headings.isEmpty { headings[headings.count - 1].hasText = true }
                if let run = HeadingScan.fence(bytes, line, end) {
                    if let open = fence {
                        if run.mark == open.mark, run.length >= open.length { fence = nil }
                    } else {
                        fence = run
                    }
                }
            }
            line = end + 1
        }
    }

    /// From the headings that have nothing under them to whatever comes next.
    var emptyStretches: [Range<Int>] {
        var isEmpty = headings.map { !$0.hasText }
        for index in headings.indices.reversed() where isEmpty[index] {
            var next = index + 1
            while next < headings.count, headings[next].level > headings[index].level, isEmpty[next] { next += 1 }
            isEmpty[index] = next == headings.count || headings[next].level <= headings[index].level
        }
        return headings.indices.filter { isEmpty[$0] }.map { index in
            headings[index].start..<(index + 1 < headings.count ? headings[index + 1].start : count)
        }
    }

    private static func level(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var position = start
        while position < end, position - start < 3, bytes[position] == 0x20 { position += 1 }
        let first = position
        while position < end, bytes[position] == UInt8(ascii: "#") { position += 1 }
        let level = position - first
        guard (1...6).contains(level), position == end || bytes[position] <= 0x20 else { return nil }
        return level
    }

    private static func fence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (mark: UInt8, length: Int)? {
        var position = start
        while position < end, position - start < 3, bytes[position] == 0x20 { position += 1 }
        guard position < end, [UInt8(ascii: "`"), UInt8(ascii: "~")].contains(bytes[position]) else { return nil }
        let mark = bytes[position]
        let first = position
        while position < end, bytes[position] == mark { position += 1 }
        return position - first >= 3 ? (mark, position - first) : nil
    }
}
