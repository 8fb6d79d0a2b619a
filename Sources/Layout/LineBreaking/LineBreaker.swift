import Text

/// Total-fit line breaking (D. E. Knuth and M. F. Plass, “Breaking Paragraphs into Lines”, 1981): of all ways to
/// break a paragraph, the one with the least demerits.
///
/// Only how a line looks and how the line before it ended matter, so the search is a shortest path over the
/// breakpoints. The active nodes are always the newest ones, since a line that is too long stays too long:
/// they need no list, only the number of the first.
struct LineBreaker {
    let shape: LineShape
    /// The largest adjustment ratio that a line may have.
    let tolerance: Double
    /// Lines that cannot be set are set anyway, too long.
    let isLastResort: Bool

    private struct Node {
        var breakpoint: Int32
        var previous: Int32
        var demerits: Double
        var fitness: UInt8
        var hyphensInARow: UInt8
    }

    private var nodes: [Node] = []
    /// The oldest node that a line can still start at.
    private var firstActive = 0
    /// The best line to the breakpoint at hand, by class; `classes` has a bit for each that there is.
    private var best = [Node](
        repeating: Node(breakpoint: 0, previous: -1, demerits: .infinity, fitness: 0, hyphensInARow: 0), count: 16)
    private var classes: UInt32 = 0

    init(shape: LineShape, tolerance: Double, isLastResort: Bool) {
        self.shape = shape
        self.tolerance = tolerance
        self.isLastResort = isLastResort
    }

    /// The breakpoints that end the lines, the paragraph's end included; nil when no way is good enough.
    mutating func lines(_ breakpoints: borrowing Row<Breakpoint>) -> [Int32]? {
        nodes.reserveCapacity(breakpoints.count * 2)
        nodes.append(Node(breakpoint: 0, previous: -1, demerits: 0, fitness: 1, hyphensInARow: 0))
        let found = breakpoints.withItems { breakpoints in
            for index in 1..<max(1, breakpoints.count) {
                if !tryLines(endingAt: index, breakpoints) { return false }
            }
            return true
        }
        guard found else { return nil }
        return path()
    }

    /// Makes a node for the best line that ends at a breakpoint (one per fitness class and number of hyphens in
    /// a row), and lets go of starts that are now too far behind. False when no start is left.
    private mutating func tryLines(endingAt index: Int, _ breakpoints: UnsafeBufferPointer<Breakpoint>) -> Bool {
        let end = breakpoints[index]
        let isFinal = end.kind == .forced || end.kind == .end
        let isHyphenated = end.kind == .hyphenated
        let count = nodes.count
        var start = firstActive
        while start < count {
            let node = nodes[start]
            let from = breakpoints[Int(node.breakpoint)]
            let line = shape.line(from, end, isFirst: node.breakpoint == 0, isFinal: isFinal)
            if line.ratio < -1 {
                if start == firstActive, line.isTooLongForGood { firstActive += 1 }
            } else if line.ratio <= tolerance {
                let hyphens = isHyphenated ? node.hyphensInARow &+ 1 : 0
                if hyphens <= LineShape.mostHyphensInARow || isLastResort {
                    let fitness = shape.fitness(line.ratio)
                    let demerits =
                        node.demerits + shape.demerits(line, end)
                        + shape.consecutive(from, fitness, node.fitness, hyphensInARow: hyphens, isFinal, isStump: line.isStump)
                    consider(demerits, from: start, fitness, hyphens)
                }
            } else if node.breakpoint != 0 {
                // Too short; from a later start it is shorter still. (The first line may have an indent.)
                break
            }
            start += 1
        }
        addBest(index)
        if nodes.count == count, firstActive == count || isFinal {
            // Every start is too far behind, or nothing reaches the end: the last start makes a bad line.
            guard isLastResort else { return false }
            let last = nodes[count - 1]
            nodes.append(
                Node(
                    breakpoint: Int32(truncatingIfNeeded: index), previous: Int32(truncatingIfNeeded: count - 1),
                    demerits: last.demerits, fitness: 1, hyphensInARow: 0))
        }
        if isFinal { firstActive = count }
        return true
    }

    /// Keeps a line when it is the best of its class.
    @inline(__always)
    private mutating func consider(_ demerits: Double, from start: Int, _ fitness: UInt8, _ hyphens: UInt8) {
        let hyphens = min(hyphens, 3)
        let slot = Int(fitness) * 4 + Int(hyphens)
        guard demerits < best[slot].demerits else { return }
        best[slot] = Node(
            breakpoint: 0, previous: Int32(truncatingIfNeeded: start), demerits: demerits, fitness: fitness,
            hyphensInARow: hyphens)
        classes |= 1 << UInt32(slot)
    }

    /// Adds the best lines that `consider` kept, and forgets them.
    private mutating func addBest(_ index: Int) {
        while classes != 0 {
            let slot = classes.trailingZeroBitCount
            classes &= classes - 1
            best[slot].breakpoint = Int32(truncatingIfNeeded: index)
            nodes.append(best[slot])
            best[slot].demerits = .infinity
        }
    }

    /// From the best node at the end back to the start.
    private func path() -> [Int32] {
        var best = firstActive
        for index in firstActive..<nodes.count where nodes[index].demerits < nodes[best].demerits { best = index }
        var path: [Int32] = []
        while best > 0 {
            path.append(nodes[best].breakpoint)
            best = Int(nodes[best].previous)
        }
        path.reverse()
        return path
    }
}
