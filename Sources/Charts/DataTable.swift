public import DocumentTree
import Style

extension Chart {
    /// The figures that the chart is drawn from, in full. Categories stand as rows and series as columns, unless there
    /// are more series: many rows can be read on a telephone, many columns cannot.
    public func dataTable(anchor: String, caption: String) -> Table {
        let figures = Figures(self)
        var lines = series
        if !targets.isEmpty { lines.append(ChartSeries(name: targetName, values: targets, figures: targetFigures)) }
        let names = lines.map(\.name)
        func cell(_ category: Int, _ line: Int) -> TableCell {
            if kind == .shares, line < series.count { return TableCell(id: .none, content: share(category, line, figures)) }
            let line = lines[line]
            return TableCell(
                id: .none,
                content: content(
                    category < line.values.count ? line.values[category] : .missing,
                    category < line.figures.count ? line.figures[category] : nil, figures))
        }
        let isTurned = lines.count > categories.count
        let headings = isTurned ? categories : names
        let labels = isTurned ? names : categories
        var columns = [TableColumn(name: "namn", alignment: .start, isRowHeader: true)]
        var head = [TableHeaderCell(id: .none, inlines: [], column: 0)]
        for (index, heading) in headings.enumerated() {
            columns.append(TableColumn(name: "serie-\(index + 1)", alignment: .end))
            head.append(TableHeaderCell(id: .none, inlines: [.text(heading, nil)], column: index + 1))
        }
        let rows = labels.enumerated().map { index, label in
            TableRow(
                id: .none,
                cells: [TableCell(id: .none, content: .text([.text(label, nil)]))]
                    + headings.indices.map { isTurned ? cell($0, index) : cell(index, $0) })
        }
        return Table(
            id: .none, anchor: anchor, captionID: .none, caption: [.text(caption, nil)],
            unit: quantity == .money && kind != .shares ? words.numbers.kr.name : nil, columns: columns, headID: .none,
            head: [TableHeaderRow(id: .none, cells: head)], bodyID: .none, rows: rows)
    }

    /// What the chart shows: a share of its row. Amounts beside shares would be sums of their own, which the table that they come from
    /// may print otherwise.
    private func share(_ category: Int, _ line: Int, _ figures: Figures) -> CellContent {
        guard let parts = parts(of: category) else { return .text([.text(reasonWithoutParts(category), nil)]) }
        let value = category < series[line].values.count ? series[line].values[category] : .missing
        if case .value = value { return .figure(figures.share(parts[line])) }
        return content(value, nil, figures)
    }

    private func content(_ value: ChartValue, _ figure: ChartFigure?, _ figures: Figures) -> CellContent {
        switch value {
        // As in a table: what is not there is not lacking.
        case .missing: .empty
        case .withheld: .text([.text(gapWords(value), nil)])
        case .none: .figure(PrintedFigure(words: "–"))
        case .value(let number): .figure(figures.exact(number, figure))
        }
    }
}
