/// Path data (SVG 2, 9.3) and the basic shapes as lines and cubic curves.
enum SVGPath {
    static let segmentLimit = 200_000

    /// nil at the first thing that is not path data.
    static func parse(_ text: String) -> [SVGSegment]? {
        var reader = PathReader(text)
        return reader.read() ? reader.segments : nil
    }

    /// Which segments end within an arc: it is drawn in pieces, and has no vertex where they meet.
    static func joints(_ text: String) -> Set<Int> {
        var reader = PathReader(text)
        _ = reader.read()
        return reader.joints
    }

    static func rectangle(x: Double, y: Double, width: Double, height: Double, rx: Double, ry: Double) -> [SVGSegment] {
        func point(_ x: Double, _ y: Double) -> SVGPoint { SVGPoint(x: x, y: y) }
        let (right, bottom) = (x + width, y + height)
        let rx = min(rx, width / 2)
        let ry = min(ry, height / 2)
        if rx <= 0 || ry <= 0 {
            return [
                .move(point(x, y)), .line(point(right, y)), .line(point(right, bottom)), .line(point(x, bottom)), .close,
            ]
        }
        let (kx, ky) = (rx * (1 - kappa), ry * (1 - kappa))
        return [
            .move(point(x + rx, y)), .line(point(right - rx, y)),
            .curve(point(right - kx, y), point(right, y + ky), point(right, y + ry)), .line(point(right, bottom - ry)),
            .curve(point(right, bottom - ky), point(right - kx, bottom), point(right - rx, bottom)),
            .line(point(x + rx, bottom)),
            .curve(point(x + kx, bottom), point(x, bottom - ky), point(x, bottom - ry)), .line(point(x, y + ry)),
            .curve(point(x, y + ky), point(x + kx, y), point(x + rx, y)), .close,
        ]
    }

    /// From the right, clockwise: where dashes begin (SVG 2, 10.4).
    static func ellipse(cx: Double, cy: Double, rx: Double, ry: Double) -> [SVGSegment] {
        func point(_ x: Double, _ y: Double) -> SVGPoint { SVGPoint(x: cx + x * rx, y: cy + y * ry) }
        let k = kappa
        return [
            .move(point(1, 0)), .curve(point(1, k), point(k, 1), point(0, 1)),
            .curve(point(-k, 1), point(-1, k), point(-1, 0)), .curve(point(-1, -k), point(-k, -1), point(0, -1)),
            .curve(point(k, -1), point(1, -k), point(1, 0)), .close,
        ]
    }

    static func polygon(_ numbers: [Double], closed: Bool) -> [SVGSegment] {
        var result: [SVGSegment] = []
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            let point = SVGPoint(x: numbers[index], y: numbers[index + 1])
            result.append(result.isEmpty ? .move(point) : .line(point))
        }
        if closed, !result.isEmpty { result.append(.close) }
        return result
    }

    /// 4/3 · (√2 − 1): the handles of a quarter circle.
    static let kappa = 0.5522847498307936
}

private struct PathReader {
    var scanner: SVGScanner
    var segments: [SVGSegment] = []
    var joints: Set<Int> = []
    private var current = SVGPoint(x: 0, y: 0)
    private var start = SVGPoint(x: 0, y: 0)
    /// The last control point, which S and T mirror.
    private var cubic: SVGPoint?
    private var quadratic: SVGPoint?

    init(_ text: String) { scanner = SVGScanner(text) }

    mutating func read() -> Bool {
        scanner.skipSpace()
        var isFirst = true
        while !scanner.isAtEnd {
            guard var command = scanner.letter() else { return false }
            if isFirst, command | 0x20 != UInt8(ascii: "m") { return false }
            isFirst = false
            if command | 0x20 == UInt8(ascii: "z") {
                segments.append(.close)
                current = start
                (cubic, quadratic) = (nil, nil)
                scanner.skipSpace()
                continue
            }
            var count = 0
            scanner.skipSpace()
            while count == 0 || hasNumber {
                guard segments.count < SVGPath.segmentLimit, draw(command) else { return false }
                scanner.skipSeparator()
                // What follows the first pair of a move is lines.
                if command == UInt8(ascii: "M") { command = UInt8(ascii: "L") }
                if command == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
                count += 1
            }
        }
        return true
    }

    private var hasNumber: Bool {
        var ahead = scanner
        return ahead.number() != nil
    }

    private mutating func number() -> Double? {
        scanner.skipSeparator()
        return scanner.number()
    }

    private mutating func point(_ isRelative: Bool) -> SVGPoint? {
        guard let x = number(), let y = number() else { return nil }
        let point = SVGPoint(x: x, y: y)
        return isRelative ? current + point : point
    }

    private mutating func draw(_ command: UInt8) -> Bool {
        let isRelative = command & 0x20 != 0
        var nextCubic: SVGPoint?
        var nextQuadratic: SVGPoint?
        defer { (cubic, quadratic) = (nextCubic, nextQuadratic) }
        switch command | 0x20 {
        case UInt8(ascii: "m"):
            guard let to = point(isRelative) else { return false }
            segments.append(.move(to))
            (current, start) = (to, to)
        case UInt8(ascii: "l"):
            guard let to = point(isRelative) else { return false }
            line(to)
        case UInt8(ascii: "h"):
            guard let x = number() else { return false }
            line(SVGPoint(x: isRelative ? current.x + x : x, y: current.y))
        case UInt8(ascii: "v"):
            guard let y = number() else { return false }
            line(SVGPoint(x: current.x, y: isRelative ? current.y + y : y))
        case UInt8(ascii: "c"):
            guard let first = point(isRelative), let second = point(isRelative), let to = point(isRelative) else {
                return false
            }
            curve(first, second, to)
            nextCubic = second
        case UInt8(ascii: "s"):
            guard let second = point(isRelative), let to = point(isRelative) else { return false }
            curve(cubic.map { current * 2 - $0 } ?? current, second, to)
            nextCubic = second
        case UInt8(ascii: "q"):
            guard let control = point(isRelative), let to = point(isRelative) else { return false }
            quadraticCurve(control, to)
            nextQuadratic = control
        case UInt8(ascii: "t"):
            guard let to = point(isRelative) else { return false }
            let control = quadratic.map { current * 2 - $0 } ?? current
            quadraticCurve(control, to)
            nextQuadratic = control
        case UInt8(ascii: "a"):
            guard let rx = number(), let ry = number(), let turn = number() else { return false }
            scanner.skipSeparator()
            guard let large = scanner.flag() else { return false }
            scanner.skipSeparator()
            guard let sweep = scanner.flag(), let to = point(isRelative) else { return false }
            arc(rx.magnitude, ry.magnitude, turn, large, sweep, to)
        default: return false
        }
        return true
    }

    private mutating func line(_ to: SVGPoint) {
        segments.append(.line(to))
        current = to
    }

    private mutating func curve(_ first: SVGPoint, _ second: SVGPoint, _ to: SVGPoint) {
        segments.append(.curve(first, second, to))
        current = to
    }

    private mutating func quadraticCurve(_ control: SVGPoint, _ to: SVGPoint) {
        curve(current + (control - current) * (2.0 / 3), to + (control - to) * (2.0 / 3), to)
    }

    /// An elliptical arc as cubic curves (SVG 2, appendix B.2.4), found by halving unit vectors: no
    /// trigonometric function of the C library takes part.
    private mutating func arc(_ rx: Double, _ ry: Double, _ turn: Double, _ large: Bool, _ sweep: Bool, _ to: SVGPoint) {
        guard rx > 1e-9, ry > 1e-9, current != to else { return line(to) }
        let (sine, cosine) = sineAndCosine(degrees: turn)
        /// To where the ellipse is the unit circle, up to its size.
        func straighten(_ p: SVGPoint) -> SVGPoint {
            SVGPoint(x: (cosine * p.x + sine * p.y) / rx, y: (cosine * p.y - sine * p.x) / ry)
        }
        func bend(_ p: SVGPoint) -> SVGPoint {
            SVGPoint(x: cosine * p.x * rx - sine * p.y * ry, y: sine * p.x * rx + cosine * p.y * ry)
        }
        let from = straighten(current)
        let end = straighten(to)
        let half = (end - from) * 0.5
        let distance = (half.x * half.x + half.y * half.y).squareRoot()
        guard distance > 1e-9 else { return line(to) }
        // Radii too small to reach are grown until they do.
        let radius = max(1, distance)
        let height = max(0, radius * radius - distance * distance).squareRoot() * (large == sweep ? -1 : 1)
        let middle = from + half
        let centre = SVGPoint(x: middle.x - half.y / distance * height, y: middle.y + half.x / distance * height)
        let u = (from - centre) * (1 / radius)
        let v = (end - centre) * (1 / radius)
        let before = segments.count
        defer { if segments.count > before { joints.formUnion(before..<segments.count - 1) } }
        for (first, last) in quarterArcs(u, v, large: large, sweep: sweep) {
            let dot = max(-1, min(1, first.x * last.x + first.y * last.y))
            let sine = max(0, 1 - dot * dot).squareRoot()
            // tan of a quarter of the angle, by halving twice.
            let half = sine / (1 + dot)
            let quarter = half / (1 + (1 + half * half).squareRoot())
            let handle = 4.0 / 3 * quarter * (sweep ? 1 : -1)
            let one = SVGPoint(x: first.x - handle * first.y, y: first.y + handle * first.x)
            let two = SVGPoint(x: last.x + handle * last.y, y: last.y - handle * last.x)
            curve(bend(centre + one * radius), bend(centre + two * radius), bend(centre + last * radius))
        }
        // The end exactly, not as computed.
        if case .curve(let one, let two, _)? = segments.last {
            segments[segments.count - 1] = .curve(one, two, to)
            current = to
        }
    }

    /// Divides an arc between unit vectors into pieces of at most a quarter circle.
    private func quarterArcs(
        _ u: SVGPoint, _ v: SVGPoint, large: Bool, sweep: Bool
    ) -> [(SVGPoint, SVGPoint)] {
        let side = sweep ? 1.0 : -1.0
        func middle(_ u: SVGPoint, _ v: SVGPoint, large: Bool) -> SVGPoint {
            let sum = u + v
            let length = (sum.x * sum.x + sum.y * sum.y).squareRoot()
            // Opposite ends: the middle lies a quarter turn on, to the side that the arc sweeps.
            guard length > 1e-6 else { return SVGPoint(x: -u.y * side, y: u.x * side) }
            return sum * ((large ? -1 : 1) / length)
        }
        let half = middle(u, v, large: large)
        // Half of a large arc is more than a quarter turn, but less than half: its middle is the near one.
        let points = [u, middle(u, half, large: false), half, middle(half, v, large: false), v]
        return (0..<4).map { (points[$0], points[$0 + 1]) }
    }
}
