import Style

/// A section whose last page has next to nothing on it (a note alone, two closing lines, one line of contents, an item of
/// the agenda) is pulled together, so that it ends on the page before. The air above the title of the pack's first page
/// yields first, then the space between blocks, little by little and no further than it takes.
struct PullTogether {
    let height: Int
    let section: GalleySection
    let pages: [PageStart]

    /// So much of the space between blocks is left at least, in per cent.
    private static let shares = [90, 80, 70, 60]
    /// What is less than this is not felt as space, and stays.
    private static let least = Length.points(4)
    /// The air above the title of the first page that is left at least.
    private static let leastAir = Length.millimetres(10)

    /// The galley with less space in it and its pages then, where those are fewer; nil where all stays as it is.
    func tightened(_ galley: Galley) -> (galley: Galley, pages: [PageStart])? {
        guard pages.count > 1, let last = pages.last else { return nil }
        let used = used(from: last.strip, galley)
        var tighter = galley
        // Air is what the first page has to spare: it yields for a little more than next to nothing too.
        guard used * (galley.titleStrip == nil ? 6 : 4) < height else { return nil }
        if let air = galley.titleStrip, (section.first..<section.end).contains(air) {
            let whole = galley.strips[air].gap
            for share in [75, 50, 25, 0] {
                let gap = max(min(whole, Self.leastAir), whole * share / 100)
                if gap == tighter.strips[air].gap { continue }
                tighter.strips[air].gap = gap
                if let found = fewer(tighter) { return found }
            }
        }
        guard used * 6 < height else { return nil }
        for share in Self.shares {
            var tried = tighter
            for index in section.first..<section.end where index != galley.titleStrip {
                let gap = galley.strips[index].gap
                tried.strips[index].gap = max(min(gap, Self.least), gap * share / 100)
            }
            if let found = fewer(tried) { return found }
        }
        return nil
    }

    private func fewer(_ galley: Galley) -> (galley: Galley, pages: [PageStart])? {
        let starts = PageBreaker(galley: galley, height: height).breaks(in: section)
        return starts.count < pages.count ? (galley, starts) : nil
    }

    private func used(from first: Int, _ galley: Galley) -> Int {
        (first..<section.end).reduce(0) { sum, index in
            sum + galley.strips[index].height.raw + (index > first ? galley.strips[index].gap.raw : 0)
        }
    }
}
