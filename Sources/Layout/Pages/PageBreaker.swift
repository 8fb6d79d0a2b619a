import Style

/// Chooses where pages begin, for a whole section at once: the cheapest way over all its strips
/// (`BreakCost`, and the emptiness that a break leaves), in time proportional to strips × strips on a page.
struct PageBreaker {
    let galley: Galley
    /// Height of the type area of the section's pages.
    let height: Int

    /// Between the text and the footnotes: space, rule, space.
    static let footnoteSeparator = Length.points(14)

    /// What an empty page would cost: partly in proportion, so that pages fill up from the front, partly by
    /// the square, so that one large gap is worse than two small ones.
    private let emptiness = (linear: 1_200, square: 1_500)
    private let page = 60
    private let overfull = 1_000_000_000

    /// The strips that begin a page, the first of the section included.
    func breaks(in section: GalleySection) -> [Int] {
        let first = section.first
        let count = section.end - first
        guard count > 0 else { return [] }
        let sums = Sums(galley, section)

        var best = [Int](repeating: Int.max, count: count + 1)
        var from = [Int](repeating: 0, count: count + 1)
        best[0] = 0
        for end in 1...count {
            var start = end - 1
            while start >= 0 {
                let used = sums.height(start, end)
                let isOverfull = used > height
                // A strip that is taller than a page has a page of its own all the same.
                if isOverfull && start < end - 1 { break }
                var cost = best[start] + page
                if isOverfull { cost += overfull }
                if end < count {
                    let empty = max(0, height - used) * 1_000 / max(1, height)
                    cost += galley.strips[first + end].breakCost
                    cost += emptiness.linear * empty / 1_000 + emptiness.square * empty / 1_000 * empty / 1_000
                } else if used * 8 < height, start > 0 {
                    // A last page with next to nothing on it.
                    cost += 200
                }
                if cost < best[end] {
                    best[end] = cost
                    from[end] = start
                }
                if isOverfull { break }
                start -= 1
            }
        }

        var breaks: [Int] = []
        var end = count
        while end > 0 {
            breaks.append(first + from[end])
            end = from[end]
        }
        return breaks.reversed()
    }

    /// Running sums, so that the height of any stretch of strips is known in one step.
    private struct Sums {
        private var heights: [Int] = [0]
        private var gaps: [Int] = []
        private var notes: [Int] = [0]
        private var continuations: [Int] = []

        init(_ galley: Galley, _ section: GalleySection) {
            let noteHeights = galley.footnotes.map { note in note.reduce(0) { $0 + $1.gap.raw + $1.height.raw } }
            let headHeights = galley.continuations.map { head in head.reduce(0) { $0 + $1.gap.raw + $1.height.raw } }
            for strip in galley.strips[section.first..<section.end] {
                heights.append(heights[heights.count - 1] + strip.gap.raw + strip.height.raw)
                gaps.append(strip.gap.raw)
                continuations.append(strip.continuation >= 0 ? headHeights[Int(strip.continuation)] : 0)
                var note = 0
                for index in Int(strip.footnoteStart)..<Int(strip.footnoteStart + strip.footnoteCount) {
                    let number = Int(galley.footnoteReferences[index]) - 1
                    if noteHeights.indices.contains(number) { note += noteHeights[number] }
                }
                notes.append(notes[notes.count - 1] + note)
            }
        }

        /// Height of a page from strip `start` up to `end`, counted within the section.
        func height(_ start: Int, _ end: Int) -> Int {
            let note = notes[end] - notes[start]
            let text = heights[end] - heights[start] - gaps[start] + continuations[start]
            return note > 0 ? text + note + PageBreaker.footnoteSeparator.raw : text
        }
    }
}
