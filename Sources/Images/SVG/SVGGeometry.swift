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

    /// Turned at most, and grown the same in all directions: what a round pen stays round under.
    var keepsRound: Bool {
        let size = max(a.magnitude, b.magnitude, c.magnitude, d.magnitude) * 1e-3
        return ((a - d).magnitude < size && (b + c).magnitude < size) || ((a + d).magnitude < size && (b - c).magnitude < size)
    }

    var determinant: Double { a * d - b * c }

    /// nil where it flattens everything.
    var inverse: SVGMatrix? {
        let size = determinant
        guard size.magnitude > 1e-12 else { return nil }
        return SVGMatrix(
            a: d / size, b: -b / size, c: -c / size, d: a / size, e: (c * f - d * e) / size, f: (b * e - a * f) / size)
    }

    var isFinite: Bool { [a, b, c, d, e, f].allSatisfy { $0.isFinite && $0.magnitude < 1e9 } }

    /// `translate(…) rotate(…)` and the others, as the attribute has them; nil when it cannot be read.
    static func parse(_ text: String) -> SVGMatrix? { parse(text, units: nil) }

    /// As CSS has them (CSS Transforms 1): with units, and commas between.
    static func parseCSS(_ text: String, _ units: SVGUnits) -> SVGMatrix? {
        if text.lowercased() == "none" { return SVGMatrix() }
        return parse(text, units: units)
    }

    private static func parse(_ text: String, units: SVGUnits?) -> SVGMatrix? {
        var scanner = SVGScanner(text)
        var result = SVGMatrix()
        scanner.skipSpace()
        while !scanner.isAtEnd {
            let name = scanner.word()
            scanner.skipSpace()
            guard scanner.take(UInt8(ascii: "(")) else { return nil }
            var values: [Double] = []
            scanner.skipSpace()
            while !scanner.take(UInt8(ascii: ")")) {
                guard var value = scanner.number(), values.count < 6 else { return nil }
                if let units, !scale(&value, name, isVertical: name == "translateY" || values.count == 1, units, &scanner) { return nil }
                values.append(value)
                scanner.skipSpace()
                if scanner.take(UInt8(ascii: ",")) { scanner.skipSpace() }
            }
            guard let step = SVGMatrix(name, values, isCSS: units != nil) else { return nil }
            result = result.times(step)
            guard result.isFinite else { return nil }
            scanner.skipSeparator()
        }
        return result
    }

    /// Takes the unit after a value; false for one that does not belong there.
    private static func scale(
        _ value: inout Double, _ name: String, isVertical: Bool, _ units: SVGUnits, _ scanner: inout SVGScanner
    ) -> Bool {
        let isLength = name.hasPrefix("translate")
        if scanner.take(UInt8(ascii: "%")) {
            // Of the view, since transform-box is view-box by itself.
            guard isLength else { return false }
            value *= (isVertical ? units.height : units.width) / 100
            return true
        }
        let unit = scanner.word().lowercased()
        switch unit {
        case "": return !isLength && !name.hasPrefix("rotate") && !name.hasPrefix("skew") || value == 0
        case "deg": return name.hasPrefix("rotate") || name.hasPrefix("skew")
        case "turn", "grad", "rad":
            guard name.hasPrefix("rotate") || name.hasPrefix("skew") else { return false }
            value *= unit == "turn" ? 360 : unit == "grad" ? 0.9 : 180 / Double.pi
            return true
        default:
            guard isLength, let length = units.length("\(1)" + unit, .other) else { return false }
            value *= length
            return true
        }
    }

    init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
    }

    private init?(_ name: String, _ v: [Double], isCSS: Bool) {
        switch (name, v.count) {
        case ("translateX", 1) where isCSS: self.init(e: v[0])
        case ("translateY", 1) where isCSS: self.init(f: v[0])
        case ("scaleX", 1) where isCSS: self.init(a: v[0])
        case ("scaleY", 1) where isCSS: self.init(d: v[0])
        case ("skew", 1...2) where isCSS:
            guard let x = SVGMatrix("skewX", [v[0]], isCSS: true), let y = SVGMatrix("skewY", [v.count > 1 ? v[1] : 0], isCSS: true)
            else { return nil }
            self.init(b: y.b, c: x.c)
        case ("matrix", 6): self.init(a: v[0], b: v[1], c: v[2], d: v[3], e: v[4], f: v[5])
        case ("translate", 1): self.init(e: v[0])
        case ("translate", 2): self.init(e: v[0], f: v[1])
        case ("scale", 1): self.init(a: v[0], d: v[0])
        case ("scale", 2): self.init(a: v[0], d: v[1])
        case ("rotate", 1),
            // Around a point only in an attribute.
            ("rotate", 3) where !isCSS:
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
