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

    init(shape: LineShape, tolerance: Double, isLastResort: Bool) {
        self.shape = shape
        self.tolerance = tolerance
        self.isLastResort = isLastResort
    }

    /// The breakpoints that end the lines, the paragraph's end included; nil when no way is good enough.
    mutating func lines(_ breakpoints: [Breakpoint]) -> [Int32]? {
        nodes.reserveCapacity(breakpoints.count * 2)
        nodes.append(Node(breakpoint: 0, previous: -1, demerits: 0, fitness: 1, hyphensInARow: 0))
        let found = breakpoints.withUnsafeBufferPointer { breakpoints in
            for index in 1..<max(1, breakpoints.count) {
                if !tryLines(endingAt: index, breakpoints) { return false }
            }
            return true
        }
        guard found else { return nil }
        return path()
    }

    /// Makes a node for the best line that ends at a breakpoint (one per fitness class), and lets go of starts
    /// that are now too far behind. False when no start is left.
    private mutating func tryLines(endingAt index: Int, _ breakpoints: UnsafeBufferPointer<Breakpoint>) -> Bool {
        let end = breakpoints[index]
        let isFinal = end.kind == .forced || end.kind == .end
        var best = (Best(), Best(), Best(), Best())
        let count = nodes.count
        var start = firstActive
        while start < count {
            let node = nodes[start]
            let from = breakpoints[Int(node.breakpoint)]
            let line = shape.line(from, end, isFirst: node.breakpoint == 0, isFinal: isFinal)
            if line.ratio < -1 {
                if start == firstActive, line.isTooLongForGood { firstActive += 1 }
            } else if line.ratio <= tolerance {
                let fitness = shape.fitness(line.ratio)
                var demerits = node.demerits + shape.demerits(line, end)
                demerits += shape.consecutive(
                    end, after: from, fitness, node.fitness, hyphensInARow: Int(node.hyphensInARow), isFinal)
                switch fitness {
                case 0: best.0.consider(demerits, start)
                case 1: best.1.consider(demerits, start)
                case 2: best.2.consider(demerits, start)
                default: best.3.consider(demerits, start)
                }
            } else if node.breakpoint != 0 {
                // Too short; from a later start it is shorter still. (The first line may have an indent.)
                break
            }
            start += 1
        }
        add(best.0, 0, index, end)
        add(best.1, 1, index, end)
        add(best.2, 2, index, end)
        add(best.3, 3, index, end)
        if firstActive == count, nodes.count == count {
            // Every start is too far behind and the line is too long.
            guard isLastResort else { return false }
            add(Best(demerits: nodes[count - 1].demerits, node: count - 1), 0, index, end)
        }
        if isFinal {
            guard nodes.count > count || isLastResort else { return false }
            if nodes.count == count {
                add(Best(demerits: nodes[count - 1].demerits, node: count - 1), 0, index, end)
            }
            firstActive = count
        }
        return true
    }

    private struct Best {
        var demerits = Double.infinity
        var node = -1

        @inline(__always)
        mutating func consider(_ demerits: Double, _ node: Int) {
            if demerits < self.demerits {
                self.demerits = demerits
                self.node = node
            }
        }
    }

    @inline(__always)
    private mutating func add(_ best: Best, _ fitness: UInt8, _ index: Int, _ end: Breakpoint) {
        guard best.node >= 0 else { return }
        let hyphens = end.kind == .hyphenated ? nodes[best.node].hyphensInARow &+ 1 : 0
        nodes.append(
            Node(
                breakpoint: Int32(truncatingIfNeeded: index), previous: Int32(truncatingIfNeeded: best.node),
                demerits: best.demerits, fitness: fitness, hyphensInARow: min(hyphens, 3)))
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
