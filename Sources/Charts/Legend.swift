import DocumentTree
import Style

/// Names with their fills, in rows.
struct Legend {
    private let names: [String]
    private let fills: [Fill]
    private let width: Length
    private let size = Length.points(8)
    private var rows: [[(index: Int, x: Length)]] = []

    private static let swatch = Length.points(12)

    init(_ names: [String], fills: [Fill], width: Length) {
        self.names = names
        self.fills = fills
        self.width = width
        var row: [(index: Int, x: Length)] = []
        var x = Length.zero
        for (index, name) in names.enumerated() {
            let own = Self.swatch + .points(4) + TextWidth.of(name, size: size)
            if x > .zero, x + own > width {
                rows.append(row)
                row = []
                x = .zero
            }
            row.append((index, x))
            x = x + own + .points(14)
        }
        if !row.isEmpty { rows.append(row) }
    }

    private var leading: Length { .points(13) }
    var height: Length { leading * rows.count }

    mutating func draw(_ sketch: inout Sketch, x left: Length = .zero, y top: Length) {
        for (number, row) in rows.enumerated() {
            let middle = top + leading * number + leading / 2
            for (index, x) in row {
                let box = Rect(x: left + x, y: middle - .points(4), width: Self.swatch, height: .points(8))
                fills[index].draw(box, in: &sketch)
                let at = left + x + Self.swatch + .points(4)
                sketch.text(names[index], x: at, middle: middle, room: width - x - Self.swatch - .points(4))
            }
        }
    }
}
