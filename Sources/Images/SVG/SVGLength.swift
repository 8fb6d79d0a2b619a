/// What lengths are told in: the type and the view that they stand in (CSS Values 4, SVG 2 8.9).
struct SVGUnits {
    var fontSize = 16.0
    var rootFontSize = 16.0
    /// Of the nearest viewport, in its own units.
    var width = 0.0
    var height = 0.0

    enum Direction { case horizontal, vertical, other }

    func full(_ direction: Direction) -> Double {
        switch direction {
        case .horizontal: width
        case .vertical: height
        // The diagonal, of a square that has the viewport's.
        case .other: ((width * width + height * height) / 2).squareRoot()
        }
    }

    /// In user units (CSS pixels); nil for what is no length.
    func length(_ text: String, _ direction: Direction) -> Double? {
        var scanner = SVGScanner(text)
        scanner.skipSpace()
        guard let length = length(&scanner, direction) else { return nil }
        scanner.skipSpace()
        return scanner.isAtEnd ? length : nil
    }

    /// A list with white space or commas between; nil for what is none.
    func lengths(_ text: String, _ direction: Direction, limit: Int = 20_000) -> [Double]? {
        var scanner = SVGScanner(text)
        var result: [Double] = []
        scanner.skipSpace()
        while !scanner.isAtEnd {
            guard result.count < limit, let value = length(&scanner, direction) else { return nil }
            result.append(value)
            guard scanner.skipOneSeparator() else { return nil }
        }
        return result
    }

    private func length(_ scanner: inout SVGScanner, _ direction: Direction) -> Double? {
        guard let value = scanner.number() else { return nil }
        if scanner.take(UInt8(ascii: "%")) { return value / 100 * full(direction) }
        let unit: Double
        switch scanner.word().lowercased() {
        case "", "px": unit = 1
        case "pt": unit = 96.0 / 72
        case "pc": unit = 16
        case "mm": unit = 96 / 25.4
        case "q": unit = 24 / 25.4
        case "cm": unit = 960 / 25.4
        case "in": unit = 96
        case "em": unit = fontSize
        case "ex": unit = fontSize / 2
        case "rem": unit = rootFontSize
        default: return nil
        }
        let length = value * unit
        return length.magnitude <= 10_000_000 ? length : nil
    }
}
