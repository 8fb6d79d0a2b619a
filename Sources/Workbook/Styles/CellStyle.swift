import DocumentTree
import Style

/// How a cell looks.
struct CellStyle: Hashable {
    var font = CellFont()
    var fill: ColourRole?
    var border = CellBorder()
    /// nil for what is no number.
    var format: String?
    var horizontal: ColumnAlignment?
    var indent = 0
    var wraps = false
    /// Words that begin like a formula stay words when somebody edits the cell.
    var isQuoted = false

    init(_ cell: SheetCell, _ language: DocumentLanguage) {
        switch cell.kind {
        case .caption: font = CellFont(size: 14, isBold: true)
        case .note:
            font = CellFont(size: 10, colour: .muted)
            wraps = true
        case .head(let alignment):
            font.isBold = true
            fill = .tint
            border.bottom = .strong
            wraps = true
            horizontal = alignment
        case .body(let body): set(body)
        }
        switch cell.content {
        case .empty: wraps = false
        case .number(let number, _):
            format = number.formatCode(language)
            wraps = false
            horizontal = .end
        case .text(let text):
            isQuoted = text.plain.unicodeScalars.first.map("=+-@'".unicodeScalars.contains) ?? false
        }
    }

    private mutating func set(_ body: BodyCell) {
        horizontal = body.alignment
        indent = body.indent
        wraps = true
        font.isItalic = body.italic
        font.isBold = body.isSum
        switch body.row {
        case .data: break
        case .group:
            font.isBold = true
            font.colour = .accent
            wraps = false
        case .ofWhich: font.colour = .muted
        case .subtotal:
            font.isBold = true
            border.top = .weak
        case .total:
            font.isBold = true
            border.top = .strong
        }
        if body.endsTable { border.bottom = .weak }
    }
}

struct CellFont: Hashable {
    /// In points.
    var size = 11
    var isBold = false
    var isItalic = false
    var colour = ColourRole.ink
}

struct CellBorder: Hashable {
    enum Line: Hashable {
        case none, weak, strong
    }
    var top = Line.none
    var bottom = Line.none
}
