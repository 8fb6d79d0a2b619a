/// A point in user units.
struct SVGPoint: Hashable {
    var x: Double
    var y: Double

    static func + (left: SVGPoint, right: SVGPoint) -> SVGPoint { SVGPoint(x: left.x + right.x, y: left.y + right.y) }
    static func - (left: SVGPoint, right: SVGPoint) -> SVGPoint { SVGPoint(x: left.x - right.x, y: left.y - right.y) }
    static func * (left: SVGPoint, right: Double) -> SVGPoint { SVGPoint(x: left.x * right, y: left.y * right) }
}

enum SVGSegment: Hashable {
    case move(SVGPoint)
    case line(SVGPoint)
    case curve(SVGPoint, SVGPoint, SVGPoint)
    case close
}

/// The matrix [a c e; b d f] of SVG 2, 8.2.
struct SVGMatrix: Hashable {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    func apply(_ p: SVGPoint) -> SVGPoint { SVGPoint(x: a * p.x + c * p.y + e, y: b * p.x + d * p.y + f) }

    /// `inner` first, then this.
    func times(_ inner: SVGMatrix) -> SVGMatrix {
        SVGMatrix(
            a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b, c: a * inner.c + c * inner.d,
            d: b * inner.c + d * inner.d, e: a * inner.e + c * inner.f + e, f: b * inner.e + d * inner.f + f)
    }

    /// How much lengths grow, on the average of all directions.
    var scale: Double { (a * d - b * c).magnitude.squareRoot() }

    /// Neither turned, skewed, mirrored nor stretched more one way than the other: what text can be set under.
    var isUpright: Bool {
        b.magnitude < 1e-6 && c.magnitude < 1e-6 && a > 0 && (a - d).magnitude < 1e-3 * a.magnitude
    }

    var isFinite: Bool { [a, b, c, d, e, f].allSatisfy { $0.isFinite && $0.magnitude < 1e9 } }

    /// `translate(…) rotate(…)` and the others; nil when it cannot be read.
    static func parse(_ text: String) -> SVGMatrix? {
        var scanner = SVGScanner(text)
        var result = SVGMatrix()
        scanner.skipSpace()
        while !scanner.isAtEnd {
            let name = scanner.word()
            scanner.skipSpace()
            guard scanner.take(UInt8(ascii: "(")) else { return nil }
            scanner.skipSpace()
            var values: [Double] = []
            while !scanner.take(UInt8(ascii: ")")) {
                guard let value = scanner.number(), values.count < 6 else { return nil }
                values.append(value)
                scanner.skipSeparator()
            }
            guard let step = SVGMatrix(name, values) else { return nil }
            result = result.times(step)
            guard result.isFinite else { return nil }
            scanner.skipSeparator()
        }
        return result
    }

    init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
    }

    private init?(_ name: String, _ v: [Double]) {
        switch (name, v.count) {
        case ("matrix", 6): self.init(a: v[0], b: v[1], c: v[2], d: v[3], e: v[4], f: v[5])
        case ("translate", 1): self.init(e: v[0])
        case ("translate", 2): self.init(e: v[0], f: v[1])
        case ("scale", 1): self.init(a: v[0], d: v[0])
        case ("scale", 2): self.init(a: v[0], d: v[1])
        case ("rotate", 1), ("rotate", 3):
            let (sine, cosine) = sineAndCosine(degrees: v[0])
            let turn = SVGMatrix(a: cosine, b: sine, c: -sine, d: cosine)
            if v.count == 1 {
                self = turn
            } else {
                self = SVGMatrix(e: v[1], f: v[2]).times(turn).times(SVGMatrix(e: -v[1], f: -v[2]))
            }
        case ("skewX", 1), ("skewY", 1):
            let (sine, cosine) = sineAndCosine(degrees: v[0])
            guard cosine.magnitude > 1e-6 else { return nil }
            self = name == "skewX" ? SVGMatrix(c: sine / cosine) : SVGMatrix(b: sine / cosine)
        default: return nil
        }
    }
}

/// By series, from arithmetic that every machine does alike: the C library's functions may differ in the last
/// bit, and then so might a byte of the output.
func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
    let turned = degrees.truncatingRemainder(dividingBy: 360)
    let quarters = (turned / 90).rounded()
    let angle = (turned - quarters * 90) * Double.pi / 180
    let square = angle * angle
    // |angle| is at most π/4: eight terms leave nothing.
    var sine = 0.0
    var cosine = 0.0
    for term in stride(from: 15, through: 1, by: -2) {
        sine = 1 - sine * square / Double((term + 1) * (term + 2))
        cosine = 1 - cosine * square / Double(term * (term + 1))
    }
    sine *= angle
    switch Int(quarters) & 3 {
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    case 3: return (-cosine, sine)
    default: return (sine, cosine)
    }
}
