import DocumentTree
import Style

/// Names with their fills, in rows; a name that is wider than the whole is on several lines.
struct Legend {
    private struct Entry {
        var index: Int
        var x: Length
        var lines: [String]
    }
    private let fills: [Fill]
    private let width: Length
    private let size: Length
    private var rows: [[Entry]] = []

    private static let swatch = Length.points(12)
    private static let gap = Length.points(4)
    private var leading: Length { size * 13 / 8 }
    private var lineLeading: Length { size * 12 / 10 }

    init(_ names: [String], fills: [Fill], width: Length, size: Length) {
        self.fills = fills
        self.size = size
        self.width = width
        let room = max(.points(20), width - Self.swatch - Self.gap)
        var row: [Entry] = []
        var x = Length.zero
        for (index, name) in names.enumerated() {
            let lines = TextWidth.wrap(name, width: room, size: size)
            var widest = Length.zero
            for line in lines { widest = max(widest, TextWidth.of(line, size: size)) }
            let own = Self.swatch + Self.gap + widest
            if x > .zero, x + own > width {
                rows.append(row)
                row = []
                x = .zero
            }
            row.append(Entry(index: index, x: x, lines: lines))
            x = x + own + .points(14)
        }
        if !row.isEmpty { rows.append(row) }
    }

    private func height(of row: [Entry]) -> Length {
        leading + lineLeading * (max(1, row.map(\.lines.count).max() ?? 1) - 1)
    }

    var height: Length { rows.reduce(.zero) { $0 + height(of: $1) } }

    mutating func draw(_ sketch: inout Sketch, x left: Length = .zero, y top: Length) {
        var y = top
        for row in rows {
            for entry in row {
                var middle = y + leading / 2
                let box = Rect(x: left + entry.x, y: middle - .points(4), width: Self.swatch, height: .points(8))
                fills[entry.index].draw(box, in: &sketch)
                let at = left + entry.x + Self.swatch + Self.gap
                for line in entry.lines {
                    sketch.text(line, x: at, middle: middle)
                    middle = middle + lineLeading
                }
            }
            y = y + height(of: row)
        }
    }
}
