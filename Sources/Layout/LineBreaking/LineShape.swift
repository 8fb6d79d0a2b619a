/// What lines should look like, as numbers: how far a line is from its ideal, and what that costs.
struct LineShape {
    let width: Int
    let firstIndent: Int
    let justified: Bool
    /// Ragged: the shortfall that counts as an adjustment ratio of 1.
    let raggedStretch: Double
    /// Last lines shorter than this look left over.
    let runtWidth: Int

    init(width: Int, firstIndent: Int, justified: Bool, em: Int) {
        self.width = max(1, width)
        self.firstIndent = firstIndent
        self.justified = justified
        // A margin that wanders by a sixteenth of the measure still reads as a margin; in narrow columns the
        // letters set the limit.
        raggedStretch = Double(max(self.width / 16, em * 2, 1))
        runtWidth = min(self.width / 6, em * 5)
    }

    struct Line {
        /// Stretch needed per stretch at hand; negative is shrink, under −1 more than there is.
        var ratio: Double
        /// Too long even without the hyphen: so is every longer line from the same start.
        var isTooLongForGood = false
        /// A last line that is all but empty, and one with a single word on it.
        var isRunt = false
        var isStump = false
    }

    @inline(__always)
    func line(_ start: Breakpoint, _ end: Breakpoint, isFirst: Bool, isFinal: Bool) -> Line {
        let room = isFirst ? width - firstIndent : width
        let content = end.widthBefore - start.widthAfter
        let natural = content + Int(end.hyphenWidth)
        let spaces = end.spacesBefore - start.spacesAfter
        if natural > room {
            // Word spaces shrink by a third at most, and only in justified text.
            let shrink = justified ? spaces / 3 : 0
            if natural - shrink > room { return Line(ratio: -2, isTooLongForGood: content - shrink > room) }
            return Line(ratio: -Double(natural - room) / Double(max(1, shrink)))
        }
        if isFinal {
            guard !isFirst else { return Line(ratio: 0) }
            let isStump = spaces == 0 && natural < room / 3
            return Line(ratio: 0, isRunt: natural < runtWidth || isStump, isStump: isStump)
        }
        let shortfall = Double(room - natural)
        // Word spaces stretch by half; with none on the line any shortfall is far too much.
        return Line(ratio: shortfall / (justified ? max(1, Double(spaces) / 2) : raggedStretch))
    }

    /// Tight, decent, loose, very loose: lines of far apart classes look bad below each other.
    @inline(__always)
    func fitness(_ ratio: Double) -> UInt8 {
        if !justified { return 1 }
        return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
    }

    @inline(__always)
    func demerits(_ line: Line, _ end: Breakpoint) -> Double {
        let ratio = line.ratio.magnitude
        // Beyond 10 all lines are hopeless, yet the less hopeless is the better one.
        let badness = ratio < 10 ? 100 * ratio * ratio * ratio : 100_000 + ratio
        let penalty = Double(end.penalty)
        return (10 + badness) * (10 + badness) + penalty * penalty + (line.isRunt ? line.isStump ? stump : 250_000 : 0)
    }

    /// A single word on the last line. A ragged line above it may be shorter by a sixth of the measure instead.
    private var stump: Double { justified ? 400_000 : 4_000_000 }

    /// More hyphens below each other than this only where there is no other way.
    static var mostHyphensInARow: UInt8 { 2 }

    /// What two lines cost each other: the one that starts at `start`, and the one before it.
    @inline(__always)
    func consecutive(
        _ start: Breakpoint, _ fitness: UInt8, _ previous: UInt8, hyphensInARow: UInt8, _ isFinal: Bool, isStump: Bool
    ) -> Double {
        var demerits = 0.0
        if hyphensInARow > 1 { demerits += hyphensInARow <= Self.mostHyphensInARow ? 30_000 : 1e12 }
        // The word cut in two to fill the last line but one leaves a stump on the last: alone there, it is worse than
        // a loose line above it.
        if isFinal, start.kind == .hyphenated { demerits += isStump ? 200_000 : 30_000 }
        if fitness > previous &+ 1 || previous > fitness &+ 1 { demerits += 10_000 }
        return demerits
    }
}
