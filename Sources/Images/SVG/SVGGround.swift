import DocumentTree
import Style

/// What has been painted, in order: what lies under a text, and what over it.
struct SVGGround {
    private struct Layer {
        var lines: [[SVGPoint]]
        var box: SVGBox
        var fill: Paint?
        var isEvenOdd: Bool
        var stroke: Paint?
        /// Half the line's width.
        var reach: Double
        var opacity: Double
        /// Into `clips`, those that it is seen through.
        var clips: [Int]
    }

    private struct ClipArea {
        var lines: [[SVGPoint]]
        var isEvenOdd: Bool
    }

    private var layers: [Layer] = []
    private var clips: [ClipArea] = []
    private var openClips: [Int?] = []
    private var openOpacities: [(opacity: Double, layer: Int)] = []
    /// Pieces of lines that may still be looked at: what is more is not judged.
    private var work = 20_000_000

    var count: Int { layers.count }
    /// Under all of it.
    var paper = Colour(hex: 0xFFFFFF)

    mutating func begin(_ clip: SVGClip?, opacity: Double) {
        if let clip {
            clips.append(ClipArea(lines: Self.lines(clip.segments), isEvenOdd: clip.isEvenOdd))
            openClips.append(clips.count - 1)
        } else {
            openClips.append(nil)
        }
        openOpacities.append((opacity, layers.count))
    }

    mutating func end() {
        openClips.removeLast()
        openOpacities.removeLast()
    }

    /// The opacity of the groups that are open, and how many layers lie under the outermost that is not opaque.
    var openOpacity: (opacity: Double, below: Int) {
        let below = openOpacities.first { $0.opacity < 1 }?.layer ?? layers.count
        return (openOpacities.reduce(1) { $0 * $1.opacity }, below)
    }

    /// What stands here is seen through a clip.
    var isClipped: Bool { openClips.contains { $0 != nil } }

    func isInside(_ point: SVGPoint) -> Bool {
        openClips.allSatisfy { clip in clip.map { Self.contains(clips[$0].lines, point, evenOdd: clips[$0].isEvenOdd) } ?? true }
    }

    mutating func add(_ segments: [PathSegment], fill: Paint?, stroke: Stroke?, isEvenOdd: Bool) {
        let lines = Self.lines(segments)
        guard let first = lines.first?.first else { return }
        var box = SVGBox(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
        for line in lines { for point in line { box.take(point) } }
        let reach = stroke.map { Double($0.width.raw) / 2000 } ?? 0
        // Dashes leave what lies under them to be seen in part; what is thinner than a stem crosses letters and hides none.
        let hides = reach >= 1.5 && stroke?.dash.isEmpty != false
        layers.append(
            Layer(
                lines: lines, box: box.grown(by: hides ? reach : 0), fill: fill, isEvenOdd: isEvenOdd,
                stroke: hides ? stroke?.paint : nil, reach: reach,
                opacity: openOpacities.reduce(1) { $0 * $1.opacity }, clips: openClips.compactMap { $0 }))
    }

    /// The colour at a place, of the first `count` layers on the paper; nil when the work is used up.
    mutating func colour(at point: SVGPoint, of count: Int) -> Colour? {
        var seen = paper
        for layer in layers.prefix(count) {
            guard let (colour, opacity) = paint(of: layer, at: point) else { continue }
            guard work > 0 else { return nil }
            seen = seen.mixed(with: colour, opacity)
        }
        return seen
    }

    /// How many of the points something that came later hides.
    mutating func hidden(_ points: [SVGPoint], after count: Int) -> Int {
        points.filter { point in
            for layer in layers.dropFirst(count) {
                if let (_, opacity) = paint(of: layer, at: point), opacity > 0.02 { return true }
                if work <= 0 { return false }
            }
            return false
        }.count
    }

    private mutating func paint(of layer: Layer, at point: SVGPoint) -> (Colour, Double)? {
        guard layer.box.contains(point) else { return nil }
        work -= layer.lines.reduce(1) { $0 + $1.count }
        guard work > 0 else { return nil }
        for clip in layer.clips where !Self.contains(clips[clip].lines, point, evenOdd: clips[clip].isEvenOdd) { return nil }
        if let stroke = layer.stroke, Self.distance(layer.lines, point) <= layer.reach {
            return stroke.seen(at: point).map { ($0.0, $0.1 * layer.opacity) }
        }
        guard let fill = layer.fill, Self.contains(layer.lines, point, evenOdd: layer.isEvenOdd) else { return nil }
        return fill.seen(at: point).map { ($0.0, $0.1 * layer.opacity) }
    }

    // MARK: Lines

    /// In points.
    private static func lines(_ segments: [PathSegment]) -> [[SVGPoint]] {
        func point(_ point: Point) -> SVGPoint { SVGPoint(x: Double(point.x.raw) / 1000, y: Double(point.y.raw) / 1000) }
        return SVGOutline.lines(
            segments.map { segment in
                switch segment {
                case .move(let to): .move(point(to))
                case .line(let to): .line(point(to))
                case .curve(let one, let two, let to): .curve(point(one), point(two), point(to))
                case .close: .close
                }
            })
    }

    private static func contains(_ lines: [[SVGPoint]], _ point: SVGPoint, evenOdd: Bool) -> Bool {
        var winding = 0
        for line in lines {
            guard let first = line.first, let last = line.last else { continue }
            var from = last
            if first == last { from = first }
            for to in line {
                if (from.y <= point.y) != (to.y <= point.y) {
                    let x = from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x)
                    if x > point.x { winding += to.y > from.y ? 1 : -1 }
                }
                from = to
            }
        }
        return evenOdd ? winding % 2 != 0 : winding != 0
    }

    private static func distance(_ lines: [[SVGPoint]], _ point: SVGPoint) -> Double {
        var nearest = Double.infinity
        for line in lines {
            for (from, to) in zip(line, line.dropFirst()) {
                let along = to - from
                let length = along.x * along.x + along.y * along.y
                let toPoint = point - from
                let share = length > 0 ? max(0, min(1, (toPoint.x * along.x + toPoint.y * along.y) / length)) : 0
                nearest = min(nearest, SVGOutline.distance(from + along * share, point))
            }
        }
        return nearest
    }
}

extension Colour {
    /// So much of another over it: 0 to 1.
    func mixed(with other: Colour, _ share: Double) -> Colour {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8(max(0, min(255, (Double(one) * (1 - share) + Double(two) * share).rounded())))
        }
        return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }
}

extension Paint {
    /// Its colour at a place, and how much of what lies under it that hides.
    fileprivate func seen(at point: SVGPoint) -> (Colour, Double)? {
        switch self {
        case .role, .tone: (Colour(hex: 0x1B2A33), 1)
        case .colour(let colour): (colour, 1)
        case .translucent(let colour, let opacity): (colour, Double(opacity) / 1000)
        case .gradient(let gradient): gradient.seen(at: point)
        }
    }
}

extension DrawingGradient {
    fileprivate func seen(at point: SVGPoint) -> (Colour, Double)? {
        let matrix = SVGMatrix(
            a: Double(placed.a) / 1000, b: Double(placed.b) / 1000, c: Double(placed.c) / 1000, d: Double(placed.d) / 1000,
            e: Double(placed.e) / 1000, f: Double(placed.f) / 1000)
        guard let own = matrix.inverse?.apply(point), let first = stops.first, let last = stops.last else { return nil }
        // Around a focus it is told as if the focus were the centre: near enough to judge by.
        let way: Double =
            switch shape {
            case .linear: own.x
            case .radial: (own.x * own.x + own.y * own.y).squareRoot()
            }
        let place = way * 1_000_000
        var before = first
        for stop in stops {
            if place < Double(stop.offset) {
                let span = Double(stop.offset - before.offset)
                let share = span > 0 ? max(0, (place - Double(before.offset)) / span) : 0
                let opacity = Double(before.opacity) * (1 - share) + Double(stop.opacity) * share
                return (before.colour.mixed(with: stop.colour, share), opacity / 1000)
            }
            before = stop
        }
        return (last.colour, Double(last.opacity) / 1000)
    }
}
