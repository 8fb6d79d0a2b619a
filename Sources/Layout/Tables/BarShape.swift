import DocumentTree
import Style

/// A bar in a cell as rules: track, bar, mark. All are artifacts, for the figure beside says the same.
enum BarShape {
    /// Of the track and the room beyond it.
    static let width = Length.points(58)
    /// Between the bar and its figure.
    static let gap = Length.points(7)
    private static let height = Length.points(6.5)
    private static let stripe = Length.points(1)

    /// - Parameters:
    ///   - x: of the track's beginning.
    ///   - middle: of the line of figures, from the strip's top.
    static func rules(_ bar: CellBar, x: Length, middle: Length) -> [StripRule] {
        let track = width * 1000 / (1000 + CellBar.overflow)
        let top = middle - height / 2
        func rule(_ from: Length, _ to: Length, _ colour: ColourRole, reach: Length = .zero) -> StripRule {
            StripRule(
                rect: Rect(x: x + from, y: top - reach, width: to - from, height: height + reach * 2), colour: colour)
        }
        var rules = [rule(.zero, track, .rule)]
        let share = min(max(0, bar.share), 1000)
        if share > 0 { rules.append(rule(.zero, track * share / 1000, .accent)) }
        // Beyond the whole: stripes that leave the track, so that no colour is needed to see it.
        if bar.share > 1000 {
            let end = track * min(bar.share, 1000 + CellBar.overflow) / 1000
            rules.append(rule(track, track + stripe * 3 / 4, .ink, reach: .points(1.5)))
            var from = track + stripe * 2
            while from < max(end, track + stripe * 4) {
                rules.append(rule(from, from + stripe, .ink))
                from = from + stripe * 2
            }
        }
        if let mark = bar.mark {
            let place = track * min(max(0, mark), 1000) / 1000
            // A sliver of paper on either side keeps the mark apart from the bar.
            rules.append(rule(place - .points(1.25), place + .points(1.25), .paper))
            rules.append(rule(place - .points(0.5), place + .points(0.5), .ink, reach: .points(2)))
        }
        return rules
    }
}
