/// Paths as points along them: for lengths, for the box that holds them, and for what lies under a text.
enum SVGOutline {
    /// Straight pieces; a curve is cut into `pieces`.
    static func lines(_ segments: [SVGSegment], pieces: Int = 12) -> [[SVGPoint]] {
        var result: [[SVGPoint]] = []
        var current: [SVGPoint] = []
        func finished() -> [[SVGPoint]] { current.count > 1 ? result + [current] : result }
        for segment in segments {
            switch segment {
            case .move(let to):
                if current.count > 1 { result.append(current) }
                current = [to]
            case .line(let to): current.append(to)
            case .curve(let one, let two, let to):
                guard let from = current.last else { continue }
                for step in 1...pieces {
                    let t = Double(step) / Double(pieces)
                    let u = 1 - t
                    current.append(
                        from * (u * u * u) + one * (3 * u * u * t) + two * (3 * u * t * t) + to * (t * t * t))
                }
            case .close:
                guard let first = current.first else { continue }
                current.append(first)
                result.append(current)
                current = [first]
            }
        }
        return finished()
    }

    static func length(_ segments: [SVGSegment]) -> Double {
        lines(segments, pieces: 32).reduce(0) { sum, line in
            sum + zip(line, line.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
        }
    }

    static func distance(_ one: SVGPoint, _ two: SVGPoint) -> Double {
        let difference = two - one
        return (difference.x * difference.x + difference.y * difference.y).squareRoot()
    }

    /// nil for nothing.
    static func box(_ segments: [SVGSegment]) -> SVGBox? {
        var box: SVGBox?
        var current = SVGPoint(x: 0, y: 0)
        func take(_ point: SVGPoint) {
            guard var known = box else {
                box = SVGBox(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
                return
            }
            known.take(point)
            box = known
        }
        for segment in segments {
            switch segment {
            case .move(let to), .line(let to):
                take(to)
                current = to
            case .curve(let one, let two, let to):
                take(to)
                for t in extremes(current.x, one.x, two.x, to.x) + extremes(current.y, one.y, two.y, to.y) {
                    let u = 1 - t
                    take(current * (u * u * u) + one * (3 * u * u * t) + two * (3 * u * t * t) + to * (t * t * t))
                }
                current = to
            case .close: break
            }
        }
        return box
    }

    /// Where a curve turns back in one direction.
    private static func extremes(_ p0: Double, _ p1: Double, _ p2: Double, _ p3: Double) -> [Double] {
        let a = p3 - 3 * p2 + 3 * p1 - p0
        let b = 2 * (p2 - 2 * p1 + p0)
        let c = p1 - p0
        var found: [Double] = []
        if a.magnitude < 1e-9 {
            if b.magnitude > 1e-9 { found.append(-c / b) }
        } else {
            let root = b * b - 4 * a * c
            if root >= 0 {
                found.append((-b + root.squareRoot()) / (2 * a))
                found.append((-b - root.squareRoot()) / (2 * a))
            }
        }
        return found.filter { $0 > 0 && $0 < 1 }
    }
}

struct SVGBox: Hashable {
    var minX: Double
    var minY: Double
    var maxX: Double
    var maxY: Double

    var width: Double { maxX - minX }
    var height: Double { maxY - minY }
    var corners: [SVGPoint] {
        [
            SVGPoint(x: minX, y: minY), SVGPoint(x: maxX, y: minY), SVGPoint(x: maxX, y: maxY), SVGPoint(x: minX, y: maxY),
        ]
    }

    mutating func take(_ point: SVGPoint) {
        minX = min(minX, point.x)
        minY = min(minY, point.y)
        maxX = max(maxX, point.x)
        maxY = max(maxY, point.y)
    }

    func contains(_ point: SVGPoint) -> Bool { point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY }

    func grown(by margin: Double) -> SVGBox {
        SVGBox(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
    }
}
