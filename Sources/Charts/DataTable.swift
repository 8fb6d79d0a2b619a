public import DocumentTree

extension Chart {
    /// The figures that the chart is drawn from, in full: categories as rows, series as columns.
    public func dataTable(anchor: String, caption: String) -> Table {
        let figures = Figures(self)
        let headings = series.map(\.name) + (targets.isEmpty ? [] : [targetName])
        var columns = [TableColumn(name: "namn", alignment: .start, isRowHeader: true)]
        var head = [TableHeaderCell(id: .none, inlines: [], column: 0)]
        for (index, heading) in headings.enumerated() {
            columns.append(TableColumn(name: "serie-\(index + 1)", alignment: .end))
            head.append(TableHeaderCell(id: .none, inlines: [.text(heading, nil)], column: index + 1))
        }
        var rows: [TableRow] = []
        for (index, category) in categories.enumerated() {
            var cells = [TableCell(id: .none, content: .text([.text(category, nil)]))]
            for values in series.map(\.values) + (targets.isEmpty ? [] : [targets]) {
                cells.append(TableCell(id: .none, content: content(index < values.count ? values[index] : .missing, figures)))
            }
            rows.append(TableRow(id: .none, cells: cells))
        }
        return Table(
            id: .none, anchor: anchor, captionID: .none, caption: [.text(caption, nil)],
            unit: quantity == .money ? "kr" : nil, columns: columns, headID: .none,
            head: [TableHeaderRow(id: .none, cells: head)], bodyID: .none, rows: rows)
    }

    private func content(_ value: ChartValue, _ figures: Figures) -> CellContent {
        switch value {
        case .missing: .empty
        case .none: .figure("–")
        case .value(let number): .figure(figures.exact(number))
        }
    }
}
