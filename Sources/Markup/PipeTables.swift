import Diagnostics
import DocumentTree
import Style

extension DocumentBuilder {
    /// A table that a person wrote with pipes: words and figures, no sums to check. The first column names the
    /// rows unless it is aligned as figures; columns aligned to the right hold figures.
    mutating func convertTable(_ index: Int, in source: inout MarkdownSource, to blocks: inout [Block]) {
        let node = source.tree.nodes[index]
        let alignments = source.tree.bytes(node.literal).map { byte -> ColumnAlignment in
            switch byte {
            case UInt8(ascii: "r"): .end
            case UInt8(ascii: "c"): .centre
            default: .start
            }
        }
        if alignments.isEmpty { return }
        let columns = alignments.enumerated().map { number, alignment in
            TableColumn(
                name: "kolumn-\(number + 1)", alignment: alignment, isRowHeader: number == 0 && alignment == .start)
        }
        var head: [TableHeaderRow] = []
        var rows: [TableRow] = []
        for child in source.tree.children(of: index) {
            let cells = rowCells(child, count: columns.count, in: &source)
            if source.tree.nodes[child].flag {
                let header = cells.enumerated().map { number, inlines in
                    TableHeaderCell(id: .none, inlines: inlines, column: number)
                }
                head.append(TableHeaderRow(id: .none, cells: header))
            } else {
                let cells = zip(cells, alignments).map { inlines, alignment in
                    TableCell(id: .none, content: cellContent(inlines, alignment))
                }
                rows.append(
                    TableRow(id: .none, cells: cells, range: source.map.lineRange(Int(source.tree.nodes[child].line))))
            }
        }
        blocks.append(
            .table(
                Table(
                    id: .none, anchor: anchors.unique("tabell"), captionID: .none, caption: [], columns: columns,
                    headID: .none, head: head, bodyID: .none, rows: rows,
                    range: source.map.lineRange(Int(node.line)))))
    }

    /// Exactly `count` cells; GFM fills up and cuts off, so the count is held here too.
    private mutating func rowCells(_ row: Int, count: Int, in source: inout MarkdownSource) -> [[Inline]] {
        var cells: [[Inline]] = []
        for cell in source.tree.children(of: row).prefix(count) {
            cells.append(convertInlines(source.tree.children(of: cell), in: &source))
        }
        while cells.count < count { cells.append([]) }
        return cells
    }

    private func cellContent(_ inlines: [Inline], _ alignment: ColumnAlignment) -> CellContent {
        if inlines.isEmpty { return .empty }
        guard alignment == .end, inlines.count == 1 else { return .text(inlines) }
        switch inlines[0] {
        case .figure(let figure, _): return .figure(figure)
        case .text(let text, let range):
            guard let figure = figure(text) else { return .text(inlines) }
            return .figure(PrintedFigure(words: figure, value: NumberFormat(words.numbers).read(text), at: FigurePlace(range)))
        default: return .text(inlines)
        }
    }

    /// A figure as it is printed: no-break spaces and a real minus; nil for what is not only a figure.
    private func figure(_ text: String) -> String? {
        var result = ""
        var hasDigit = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9":
                hasDigit = true
                result.unicodeScalars.append(scalar)
            case " ", "\u{A0}", "\u{202F}": result.unicodeScalars.append("\u{A0}")
            case "-", "\u{2212}", "\u{2013}": result.unicodeScalars.append("\u{2212}")
            case ",", ".", "%", "+": result.unicodeScalars.append(scalar)
            default: return nil
            }
        }
        return hasDigit ? result : nil
    }
}
