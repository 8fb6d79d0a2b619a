import Diagnostics
import DocumentTree
import Style

extension DocumentBuilder {
    /// A table that a person wrote with pipes: words and figures, no sums to check. The first column names the
    /// rows unless it is aligned as figures; columns aligned to the right hold figures.
    mutating func convertTable(_ index: Int, in source: inout MarkdownSource, to blocks: inout [Block]) {
        let node = source.tree.nodes[index]
        var alignments = source.tree.bytes(node.literal).map { byte -> ColumnAlignment in
            switch byte {
            case UInt8(ascii: "r"): .end
            case UInt8(ascii: "c"): .centre
            default: .start
            }
        }
        if alignments.isEmpty { return }
        let isAligned = source.tree.bytes(node.literal).map { $0 != 0 }
        let children = source.tree.children(of: index).map { child in
            checkRow(child, columns: alignments.count, in: source)
            return (index: child, cells: rowCells(child, count: alignments.count, in: &source))
        }
        // A column of figures alone is one of figures, whatever nobody has said of it.
        for column in alignments.indices.dropFirst() where !isAligned[column] {
            let cells = children.filter { !source.tree.nodes[$0.index].flag }.map { $0.cells[column] }.filter { !$0.isEmpty }
            if !cells.isEmpty, cells.allSatisfy(isFigure) { alignments[column] = .end }
        }
        let columns = alignments.enumerated().map { number, alignment in
            TableColumn(
                name: "kolumn-\(number + 1)", alignment: alignment, isRowHeader: number == 0 && alignment == .start)
        }
        var head: [TableHeaderRow] = []
        var rows: [TableRow] = []
        for (child, cells) in children {
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
        let range = source.map.lineRange(Int(node.line))
        if rows.isEmpty {
            // A template's rows may all be values that were not given; a person's words would be lost.
            var message = Diagnostic(.tableWithoutRows, at: range)
            if source.isTemplate { message.severity = .warning }
            diagnostics.report(message)
            return
        }
        var table = Table(
            id: .none, anchor: anchors.unique("tabell"), captionID: .none, caption: [], columns: columns, headID: .none,
            head: head, bodyID: .none, rows: rows, range: range)
        checkHeadings(of: &table)
        blocks.append(.table(table))
    }

    /// A column with content has a heading that shows; the corner above the rows' names may be empty.
    mutating func checkHeadings(of table: inout Table) {
        for row in table.head.indices {
            for index in table.head[row].cells.indices {
                let cell = table.head[row].cells[index]
                guard !VisibleText.isVisible(cell.inlines.plainText) else { continue }
                table.head[row].cells[index].inlines = []
                let isFilled = table.rows.contains { $0.hasContent(in: cell.column..<cell.column + cell.columnSpan) }
                if cell.column > 0, isFilled { tellInvisible(.columnHeading, at: table.range) }
            }
        }
    }

    /// Rows with more cells than the table has columns lose them, and a line without any `|` is no row to its writer.
    private mutating func checkRow(_ row: Int, columns: Int, in source: MarkdownSource) {
        let node = source.tree.nodes[row]
        let line = source.map.lineBytes(Int(node.line))
        let start = min(max(line.lowerBound, source.map.offset(line: node.line, column: node.column) ?? line.lowerBound), line.upperBound)
        let cells = sourceCells(source.map.bytes[start..<line.upperBound])
        if cells.count > columns {
            var arguments = ["antal": String(cells.count), "kolumner": String(columns)]
            if source.map.bytes[line].contains(UInt8(ascii: "`")) { arguments["kod"] = "`…`" }
            diagnostics.report(
                .extraCells, at: source.map.sourceRange(cells[columns].lowerBound, cells[cells.count - 1].upperBound), arguments)
        } else if columns > 1, cells.count == 1, !source.map.bytes[start..<line.upperBound].contains(UInt8(ascii: "|")) {
            diagnostics.report(.rowWithoutPipes, at: source.map.lineRange(Int(node.line)))
        }
    }

    /// The cells of a row as cmark cuts it: at every `|` that no `\` stands before, in code too.
    private func sourceCells(_ row: ArraySlice<UInt8>) -> [Range<Int>] {
        var bytes = row
        func trim() {
            while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes = bytes.dropLast() }
            while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
        }
        trim()
        if bytes.first == UInt8(ascii: "|") { bytes = bytes.dropFirst() }
        var cells: [Range<Int>] = []
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex {
                index += 2
                continue
            }
            if bytes[index] == UInt8(ascii: "|") {
                cells.append(start..<index)
                start = index + 1
            }
            index += 1
        }
        if start < bytes.endIndex { cells.append(start..<bytes.endIndex) }
        return cells.map { cell in
            var cell = cell
            while cell.count > 1, bytes[cell.lowerBound] == 0x20 { cell = cell.lowerBound + 1..<cell.upperBound }
            while cell.count > 1, bytes[cell.upperBound - 1] == 0x20 { cell = cell.lowerBound..<cell.upperBound - 1 }
            return cell
        }
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

    private func isFigure(_ inlines: [Inline]) -> Bool {
        guard inlines.count == 1 else { return false }
        switch inlines[0] {
        case .figure: return true
        case .text(let text, _): return figure(text) != nil
        default: return false
        }
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

    /// A figure as it is printed: no-break spaces and a real minus; nil for what is not only a figure, as a day or a span.
    private func figure(_ text: String) -> String? {
        var result = ""
        var hasDigit = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9":
                hasDigit = true
                result.unicodeScalars.append(scalar)
            case " ", "\u{A0}", "\u{202F}": result.unicodeScalars.append("\u{A0}")
            case "-", "\u{2212}", "\u{2013}":
                if hasDigit { return nil }
                result.unicodeScalars.append("\u{2212}")
            case ",", ".", "%", "+": result.unicodeScalars.append(scalar)
            default: return nil
            }
        }
        return hasDigit ? result : nil
    }
}

extension TableRow {
    /// Whether anything stands in some columns.
    fileprivate func hasContent(in columns: Range<Int>) -> Bool {
        var column = 0
        for cell in cells {
            if columns.contains(column), cell.content.isVisible { return true }
            column += cell.columnSpan
        }
        return false
    }
}

extension CellContent {
    fileprivate var isVisible: Bool {
        switch self {
        case .empty: false
        case .text(let inlines): VisibleText.isVisible(inlines.plainText)
        default: true
        }
    }
}
