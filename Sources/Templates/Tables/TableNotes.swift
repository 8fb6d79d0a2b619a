import Charts
import DocumentTree
import Inputs

/// The notes under a table, in order: rounding, what each difference column takes from what, then the
/// template's own.
struct TableNotes {
    var notes: [TableNote] = []
    /// Index of the rounding note, which cells refer to.
    var rounding: Int?
}

extension Filler {
    func notes(_ template: TableTemplate, roundings: [RoundingNote], in grid: Grid) -> TableNotes {
        var result = TableNotes()
        func add(_ inlines: [Inline], mark: String? = nil) {
            result.notes.append(TableNote(id: .none, mark: mark, labelID: .none, inlines: inlines))
        }
        if !roundings.isEmpty {
            result.rounding = 0
            add([.text(RoundingText(roundings).swedish, nil)], mark: "1")
        }
        for text in barTexts(grid) { add([.text(text, nil)]) }
        for text in differenceTexts(grid) { add([.text(text, nil)]) }
        for note in template.notes {
            switch note.content {
            case .text(let text):
                let words = inlines(text)
                if !words.isEmpty { add(words) }
            case .value(let expression):
                let value = evaluator.evaluate(expression)
                guard value.isGiven else { continue }
                if case .prose(var prose) = value.kind {
                    evaluator.use(value)
                    prose.markdown = InsertionMarker.neutralised(prose.markdown)
                    let index = insert(.prose(prose, value.range?.file), tag: expression.range)
                    add([.text(InsertionMarker.text(index), expression.range)])
                } else {
                    add([.text(evaluator.printed(value, at: expression.range), value.range ?? expression.range)])
                }
            }
        }
        return result
    }

    /// What a column of bars shows, in words: "Förbrukat: fyra av fem ligger under strecket (66,7 %), Event över."
    private func barTexts(_ grid: Grid) -> [String] {
        var texts: [String] = []
        for (index, column) in grid.columns.enumerated() where column.template.format == .stapel {
            var (below, above, over): (Int, [String], [String]) = (0, [], [])
            var marks: [Decimal] = []
            for (number, row) in grid.rows.enumerated() where row.kind == .data {
                guard case .share(let share) = row.cells[index].value.kind else { continue }
                let name = rowName(number, in: grid)
                if DecimalMath.rescaled(share, to: 6) > 1_000_000 { over.append(name) }
                guard let mark = mark(of: column, row.frames) else { continue }
                if !marks.contains(mark) { marks.append(mark) }
                if DecimalMath.rescaled(share, to: 6) > DecimalMath.rescaled(mark, to: 6) { above.append(name) } else { below += 1 }
            }
            var words = ""
            let count = below + above.count
            if count > 0, marks.count == 1 {
                let place = "strecket (\(SwedishNumber.percent(marks[0])))"
                if above.isEmpty {
                    words = count == 1 ? "Raden ligger inte över \(place)." : "Ingen av de \(counted(count)) ligger över \(place)."
                } else if above.count == count {
                    words = count == 1 ? "Raden ligger över \(place)." : "Alla \(counted(count)) ligger över \(place)."
                } else {
                    let names = above.count > 3 ? "" : ": \(above.joined(separator: ", "))"
                    words = "\(counted(above.count).capitalisedFirst) av \(counted(count)) ligger över \(place)\(names)."
                }
            }
            if !over.isEmpty {
                let names = over.count > 3 ? "\(counted(over.count)) rader" : over.joined(separator: ", ")
                words += (words.isEmpty ? "" : " ") + "Över 100\u{A0}% (randigt): \(names)."
            }
            if !words.isEmpty { texts.append("\(column.fullHeading): \(words.lowercasedStart)") }
        }
        return texts
    }

    /// A column that takes one column from another always says which: "Differens = Budget 2024 minus Prognos."
    private func differenceTexts(_ grid: Grid) -> [String] {
        grid.columns.compactMap { column in
            guard case .formula = column.template.source, let names = column.formula?.difference,
                let minuend = grid.columnIndex(names.minuend), let subtrahend = grid.columnIndex(names.subtrahend)
            else { return nil }
            return "\(column.fullHeading) = \(grid.columns[minuend].fullHeading) minus "
                + "\(grid.columns[subtrahend].fullHeading)."
        }
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
