import Diagnostics

/// Columns that add up others of the same row: the months of a quarter, all of a year.
struct RowTotals {
    struct Difference {
        /// The first of the ledger's rows that the table's row became.
        var firstRow: Int
        var rowCount: Int
        var cell: Grid.Cell
        var stated: Int64
        var computed: Int64
        var parts: [Int]
    }

    private let totals: [PeriodSeries.Total]
    private let isCumulated: Bool
    private var held: [Int]
    private(set) var differences: [[Difference]]

    init(_ columns: TableColumns) {
        if case .series(let series) = columns.amounts {
            (totals, isCumulated) = (series.totals, series.isCumulated)
        } else {
            (totals, isCumulated) = ([], false)
        }
        held = [Int](repeating: 0, count: totals.count)
        differences = totals.map { _ in [] }
    }

    mutating func hold(_ row: Grid.Row, _ view: RowView, _ amounts: TableAmounts, firstRow: Int, values: [(slot: Int, öre: Int64)]) {
        for (index, total) in totals.enumerated() {
            guard let cell = view.cell(total.column), let stated = amounts.perhaps(cell) else { continue }
            held[index] += 1
            var computed: Int64 = 0
            for value in values where total.parts.contains(value.slot) { computed &+= value.öre }
            guard computed != stated else { continue }
            differences[index].append(
                Difference(firstRow: firstRow, rowCount: values.count, cell: cell, stated: stated, computed: computed, parts: total.parts))
        }
    }

    /// Of a row of sums: columns that are not what its own amounts come to.
    func corners(_ view: RowView, _ amounts: TableAmounts, _ values: [Int64?]) -> [TableRows.Corner] {
        // Of what is cumulated the last column is the whole.
        guard !isCumulated else { return [] }
        return totals.compactMap { total in
            let parts = total.parts.compactMap { values[$0] }
            guard !parts.isEmpty, let cell = view.cell(total.column), let stated = amounts.perhaps(cell) else { return nil }
            let computed = parts.reduce(0, &+)
            return computed == stated ? nil : TableRows.Corner(cell: cell, stated: stated, computed: computed)
        }
    }

    /// A column that agrees with few of its rows is no sum of them, unless its heading says so.
    var isOtherwise: Int? {
        totals.indices.first { !totals[$0].isCertain && differences[$0].count * 2 > held[$0] }.map { totals[$0].column }
    }

    /// Of columns that are sums, what does not agree.
    var all: [Difference] { differences.flatMap { $0 }.sorted { $0.cell.start < $1.cell.start } }
}
