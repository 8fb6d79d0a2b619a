import DocumentTree
import Style

/// How the parts of a chart are told apart: by tone and by pattern, so that it can be read in greyscale and by the
/// colour-blind. What is lighter than 3:1 against the paper has an outline that is not.
enum Pattern: CaseIterable {
    case solid, rising, light, dark, lying, falling, blank, standing, crossed

    /// The pattern of a series among `count`.
    static func of(_ series: Int, among count: Int) -> Pattern {
        // A few are told apart by tone alone.
        if count <= 1 { return .solid }
        // The last is what the others are held against, an outcome beside its budget, and the strongest whatever their number.
        if count == 2 { return [Pattern.light, .solid][series % 2] }
        if count == 3 { return [Pattern.light, .rising, .solid][series % 3] }
        return allCases[series % allCases.count]
    }
}

extension Chart {
    /// In the theme's own colour for the series, where it has one.
    func fill(_ series: Int) -> Fill {
        let pattern = Pattern.of(series, among: self.series.count)
        guard !seriesCarryWords.isEmpty else { return Fill(pattern) }
        return Fill(pattern, colour: seriesRole(series) ?? .accent, carriesWords: seriesCarryWords[series % seriesCarryWords.count])
    }

    /// The theme's colour for a series; nil where it has none.
    func seriesRole(_ series: Int) -> ColourRole? {
        seriesCarryWords.isEmpty ? nil : ColourRole.series[series % min(seriesCarryWords.count, ColourRole.series.count)]
    }
}

/// A pattern in a colour.
struct Fill {
    let pattern: Pattern
    private let colour: ColourRole
    /// Words in the colour of the paper can be read on it.
    private let carriesWords: Bool
    private let isOwn: Bool

    init(_ pattern: Pattern) {
        self.pattern = pattern
        (colour, carriesWords, isOwn) = (.accent, true, false)
    }

    init(_ pattern: Pattern, colour: ColourRole, carriesWords: Bool) {
        self.pattern = pattern
        (self.colour, self.carriesWords, isOwn) = (colour, carriesWords, true)
    }

    static let solid = Fill(.solid)
    static let light = Fill(.light)

    /// The tone below the pattern.
    private var ground: Paint {
        switch pattern {
        case .solid: .role(colour)
        case .dark: isOwn ? .tone(colour, percent: 60) : .role(.ink)
        case .light: .tone(colour, percent: 30)
        case .blank: .role(.paper)
        case .rising, .lying, .falling, .standing, .crossed: .tone(colour, percent: 8)
        }
    }

    private var outline: ColourRole { pattern == .dark && !isOwn ? .ink : colour }

    /// The colour of words that stand in it; nil where a pattern would disturb them.
    var textColour: ColourRole? {
        switch pattern {
        case .solid: carriesWords ? .paper : nil
        case .dark: isOwn ? nil : .paper
        case .light, .blank: .ink
        case .rising, .lying, .falling, .standing, .crossed: nil
        }
    }

    func draw(_ rect: Rect, in sketch: inout Sketch) {
        guard rect.size.width > .zero, rect.size.height > .zero else { return }
        let half = Sketch.hairline / 2
        // A tone is a thin paint in a browser: no line of the grid is to shine through.
        if case .tone = ground { sketch.rectangle(rect, fill: .role(.paper)) }
        sketch.rectangle(rect, fill: ground)
        let lines = hatch(rect)
        if !lines.isEmpty { sketch.path(lines, stroke: Stroke(.role(colour), width: .points(0.9))) }
        guard rect.size.width > Sketch.hairline, rect.size.height > Sketch.hairline else { return }
        let inner = Rect(
            x: rect.origin.x + half, y: rect.origin.y + half, width: rect.size.width - half * 2,
            height: rect.size.height - half * 2)
        sketch.rectangle(inner, fill: nil, stroke: Stroke(.role(outline), width: Sketch.hairline))
    }

    private func hatch(_ rect: Rect) -> [PathSegment] {
        let spacing = Length.points(3.2).raw
        switch pattern {
        case .solid, .dark, .light, .blank: return []
        case .rising: return diagonals(rect, spacing, rising: true)
        case .falling: return diagonals(rect, spacing, rising: false)
        case .crossed: return diagonals(rect, spacing * 5 / 4, rising: true) + diagonals(rect, spacing * 5 / 4, rising: false)
        case .lying:
            var lines: [PathSegment] = []
            var y = rect.origin.y.raw + spacing / 2
            while y < rect.origin.y.raw + rect.size.height.raw {
                lines.append(.move(Point(x: rect.origin.x, y: Length(raw: y))))
                lines.append(.line(Point(x: rect.origin.x + rect.size.width, y: Length(raw: y))))
                y += spacing
            }
            return lines
        case .standing:
            var lines: [PathSegment] = []
            var x = rect.origin.x.raw + spacing / 2
            while x < rect.origin.x.raw + rect.size.width.raw {
                lines.append(.move(Point(x: Length(raw: x), y: rect.origin.y)))
                lines.append(.line(Point(x: Length(raw: x), y: rect.origin.y + rect.size.height)))
                x += spacing
            }
            return lines
        }
    }

    /// Lines at 45°, cut at the rectangle's edges.
    private func diagonals(_ rect: Rect, _ spacing: Int, rising: Bool) -> [PathSegment] {
        let (left, top) = (rect.origin.x.raw, rect.origin.y.raw)
        let (width, height) = (rect.size.width.raw, rect.size.height.raw)
        let step = spacing * 7 / 5
        var offset = step / 2
        var lines: [PathSegment] = []
        if offset < width + height { lines.reserveCapacity(2 * ((width + height - offset + step - 1) / step)) }
        while offset < width + height {
            // From the top or left edge down to the right… or mirrored.
            let startX = min(offset, width), startY = max(0, offset - width)
            let endX = max(0, offset - height), endY = min(offset, height)
            let mirrored = { (x: Int) in rising ? x : width - x }
            lines.append(.move(Point(x: Length(raw: left + mirrored(startX)), y: Length(raw: top + startY))))
            lines.append(.line(Point(x: Length(raw: left + mirrored(endX)), y: Length(raw: top + endY))))
            offset += step
        }
        return lines
    }
}
