import Style

/// Where a page begins, and in which form its charts stand.
struct PageStart: Equatable {
    var strip: Int
    var isCompact: Bool
}

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
    /// The same where the page ends inside a list, a table or a paragraph: what follows could have filled it, so
    /// that it is never left emptier to spare the next page a gap before a heading.
    private let interrupted = (linear: 3_400, square: 1_500)
    private let page = 200
    /// Charts in their lower form, which is worth less than a tenth of an empty page.
    private let compact = 90
    private let overfull = 1_000_000_000

    /// The best way to a break so far: where its last page begins.
    private struct Way {
        var cost = Int.max
        var start = 0
        var isCompact = false
    }

    /// The pages of the section, the first included.
    func breaks(in section: GalleySection) -> [PageStart] {
        let first = section.first
        let count = section.end - first
        guard count > 0 else { return [] }
        let sums = Sums(galley, section)

        var best = [Way](repeating: Way(), count: count + 1)
        best[0].cost = 0
        for end in 1...count {
            let next = end < count ? galley.strips[first + end] : nil
            let (need, breakCost, opensBlock) = (end < count ? sums.nextNeeds[end] : 0, next?.breakCost ?? 0, next?.opensBlock ?? false)
            var start = end - 1
            while start >= 0 {
                var used = sums.height(start, end)
                var isCompact = false
                if used > height {
                    let saving = sums.saving(start, end)
                    isCompact = saving > 0 && used - saving <= height
                    if isCompact { used -= saving }
                }
                let isOverfull = used > height
                // A strip that is taller than a page has a page of its own all the same.
                if isOverfull && start < end - 1 { break }
                // What it costs at least: mostly more than what was found already, and then the rest need not be known.
                let least = best[start].cost + page + breakCost
                if least >= best[end].cost, !isOverfull {
                    start -= 1
                    continue
                }
                var cost = best[start].cost + (isCompact ? compact : 0) + (isOverfull ? overfull : 0)
                if end < count {
                    cost += page + breakCost + emptinessCost(used, couldGoOn: !opensBlock && used + need <= height)
                } else {
                    cost += lastCost(used, isFirst: start == 0)
                }
                if cost < best[end].cost { best[end] = Way(cost: cost, start: start, isCompact: isCompact) }
                if isOverfull { break }
                start -= 1
            }
        }

        var breaks: [PageStart] = []
        var end = count
        while end > 0 {
            let way = best[end]
            breaks.append(PageStart(strip: first + way.start, isCompact: way.isCompact))
            end = way.start
        }
        return breaks.reversed()
    }

    /// What the last page costs that is filled up to `used`: one with next to nothing on it costs more.
    private func lastCost(_ used: Int, isFirst: Bool) -> Int {
        page + (used * 6 < height && !isFirst ? 900 * (height - used * 6) / max(1, height) : 0)
    }

    /// What it costs that a page is filled up to `used` only.
    @inline(__always)
    private func emptinessCost(_ used: Int, couldGoOn: Bool) -> Int {
        let empty = max(0, height - used) * 1_000 / max(1, height)
        let rate = couldGoOn ? interrupted : emptiness
        return rate.linear * empty / 1_000 + rate.square * empty / 1_000 * empty / 1_000
    }

    /// Running sums, so that the height of any stretch of strips is known in one step.
    private struct Sums {
        private var heights: [Int] = [0]
        private var gaps: [Int] = []
        private var notes: [Int] = [0]
        private var savings: [Int] = [0]
        private var continuations: [Int] = []
        /// Of each strip with those after it that it is hardly ever parted from: the room to go on with it.
        private(set) var nextNeeds: [Int]

        init(_ galley: Galley, _ section: GalleySection) {
            let noteHeights = galley.footnotes.map { note in note.reduce(0) { $0 + $1.gap.raw + $1.height.raw } }
            let headHeights = galley.continuations.map { head in head.reduce(0) { $0 + $1.gap.raw + $1.height.raw } }
            for strip in galley.strips[section.first..<section.end] {
                heights.append(heights[heights.count - 1] + strip.gap.raw + strip.height.raw)
                gaps.append(strip.gap.raw)
                continuations.append(strip.continuation >= 0 ? headHeights[Int(strip.continuation)] : 0)
                let saving = strip.compact >= 0 ? strip.height - galley.compactStrips[Int(strip.compact)].height : .zero
                savings.append(savings[savings.count - 1] + max(.zero, saving).raw)
                var note = 0
                for index in Int(strip.footnoteStart)..<Int(strip.footnoteStart + strip.footnoteCount) {
                    let number = Int(galley.footnoteReferences[index]) - 1
                    if noteHeights.indices.contains(number) { note += noteHeights[number] }
                }
                notes.append(notes[notes.count - 1] + note)
            }
            nextNeeds = [Int](repeating: 0, count: gaps.count)
            for index in gaps.indices.reversed() {
                nextNeeds[index] = heights[index + 1] - heights[index] + notes[index + 1] - notes[index]
                let after = section.first + index + 1
                if after < section.end, galley.strips[after].breakCost >= BreakCost.lonely {
                    nextNeeds[index] += nextNeeds[index + 1]
                }
            }
        }

        /// Height of a page from strip `start` up to `end`, counted within the section.
        func height(_ start: Int, _ end: Int) -> Int {
            let note = notes[end] - notes[start]
            let text = heights[end] - heights[start] - gaps[start] + continuations[start]
            return note > 0 ? text + note + PageBreaker.footnoteSeparator.raw : text
        }

        /// How much lower that page is with its charts in their lower form.
        func saving(_ start: Int, _ end: Int) -> Int { savings[end] - savings[start] }
    }
}
