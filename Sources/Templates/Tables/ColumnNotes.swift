import Inputs
import Style

// What columns of bars and of differences say of themselves under the table.

extension Filler {
    /// What a column of bars shows, in words: "Förbrukat: en av fem ligger över strecket (66,7 %): Event."
    func barTexts(_ grid: Grid) -> [String] {
        grid.columns.indices.compactMap { index in
            grid.columns[index].template.format == .stapel ? barText(index, grid) : nil
        }
    }

    private func barText(_ index: Int, _ grid: Grid) -> String? {
        let column = grid.columns[index]
        var (below, above, over): (Int, [String], [String]) = (0, [], [])
        var marks: [Decimal] = []
        for (number, row) in grid.rows.enumerated() where row.kind == .data {
            guard case .share(let share) = row.cells[index].value.kind else { continue }
            let name = rowName(number, in: grid)
            let place = DecimalMath.rescaled(share, to: 6)
            if place > 1_000_000 { over.append(name) }
            guard let mark = mark(of: column, row.frames) else { continue }
            if !marks.contains(mark) { marks.append(mark) }
            if place > DecimalMath.rescaled(mark, to: 6) { above.append(name) } else { below += 1 }
        }
        var sentences: [String] = []
        if below + above.count > 0, marks.count == 1 {
            let mark = formats.numbers.percent(marks[0])
            sentences.append(againstMark(column.fullHeading, mark, above, of: below + above.count))
        }
        if !over.isEmpty {
            let names =
                over.count > 3
                ? words.tables.rows(["count": words.numbers.counted(over.count)]) : over.joined(separator: ", ")
            let fields: KeyValuePairs = ["heading": column.fullHeading, "names": names]
            sentences.append(sentences.isEmpty ? words.tables.barsOver(fields) : words.tables.over(fields))
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func againstMark(_ heading: String, _ mark: String, _ above: [String], of count: Int) -> String {
        let phrase =
            switch (above.count, count) {
            case (0, 1): words.tables.onlyBarNotAbove
            case (1, 1): words.tables.onlyBarAbove
            case (0, 2): words.tables.neitherBarAbove
            case (0, _): words.tables.noBarAbove
            case (2, 2): words.tables.bothBarsAbove
            case (count, _): words.tables.allBarsAbove
            case (1, _): words.tables.oneBarAbove
            default: words.tables.someBarsAbove
            }
        return phrase([
            "heading": heading, "mark": mark, "count": words.numbers.counted(count),
            "above": words.numbers.counted(above.count),
            "names": above.count > 3 ? "" : ": " + above.joined(separator: ", "),
        ])
    }

    /// A column that takes one column from another always says which: "Differens = Budget 2024 minus Prognos."
    func differenceTexts(_ grid: Grid) -> [String] {
        grid.columns.compactMap { column in
            guard case .formula = column.template.source, let names = column.formula?.difference,
                let minuend = grid.columnIndex(names.minuend), let subtrahend = grid.columnIndex(names.subtrahend)
            else { return nil }
            return words.tables.difference([
                "heading": column.fullHeading, "minuend": grid.columns[minuend].fullHeading,
                "subtrahend": grid.columns[subtrahend].fullHeading,
            ])
        }
    }
}
