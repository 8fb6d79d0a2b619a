import Diagnostics
import DocumentTree

// Where words stand in the user's files, on pages that lead back there. Pages to be read have none of it.

extension Renderer {
    var showsPlaces: Bool { context.placeName != nil }

    /// ` data-plats="…"` in the tag that is being written.
    mutating func writePlace(_ range: SourceRange?) {
        guard let name = context.placeName, let range, let place = name(range) else { return }
        out.attribute("data-plats", place)
    }

    /// The place of a figure; one that the program computed says so.
    mutating func writePlace(_ figure: PrintedFigure) {
        guard showsPlaces else { return }
        switch figure.place {
        case .given(let range): writePlace(range)
        case .computed: if figure.value != nil { out.raw(" data-raknad") }
        }
    }

    /// Words or a figure with their place around them.
    mutating func writePlaced(_ inline: Inline) {
        out.raw("<span")
        switch inline {
        case .text(_, let range): writePlace(range)
        case .figure(let figure, let range):
            writePlace(figure)
            if figure.place == .computed { writePlace(range) }
        default: break
        }
        out.raw(">")
        writeUnbroken(inline.words ?? "")
        out.raw("</span>")
    }

    /// Which cell of its table this is, and which ones its sum is made of: `+3,2 -4,2`.
    mutating func writeTerms(_ cell: TableCell, row: Int, column: Int) {
        guard showsPlaces else { return }
        out.attribute("data-cell", "\(row),\(column)")
        guard let sum = cell.sum else { return }
        out.attribute("data-summa", sum.terms.map { "\($0.isSubtracted ? "-" : "+")\($0.row),\($0.column)" }.joined(separator: " "))
    }
}
