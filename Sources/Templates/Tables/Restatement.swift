import DocumentTree
import Inputs

/// A row with amounts that are other than they were at the last meeting, each with what it was.
struct Restatement {
    var row: Int
    var cells: [(column: Int, before: Amount)]
    /// The reason that was given; absent when none was.
    var explanation: Value
}

extension Filler {
    /// Holds every row against what its columns' `förra` says of the last meeting, and marks the cells that differ.
    /// A figure that was not there before is new and has not been restated.
    func restatements(_ template: TableTemplate, in grid: inout Grid) -> [Restatement] {
        guard earlierDate != nil else { return [] }
        let compared = grid.columns.indices.filter { grid.columns[$0].template.before != nil }
        guard !compared.isEmpty else { return [] }
        var result: [Restatement] = []
        for row in grid.rows.indices where grid.rows[row].kind == .data && grid.rows[row].template.loop != nil {
            var restatement = Restatement(row: row, cells: [], explanation: .absent)
            for column in compared {
                guard let expression = grid.columns[column].template.before,
                    let now = grid.rows[row].cells[column].value.amount
                else { continue }
                let frames = grid.rows[row].frames + grid.columns[column].frames
                guard let before = evaluator.with(frames, { evaluator.evaluate(expression) }).amount, before != now
                else { continue }
                restatement.cells.append((column, before))
                grid.rows[row].cells[column].isRestated = true
                if let reason = grid.columns[column].template.reason, !restatement.explanation.isGiven {
                    restatement.explanation = evaluator.with(frames) { evaluator.evaluate(reason) }
                }
            }
            if !restatement.cells.isEmpty { result.append(restatement) }
        }
        return result
    }

    /// "Följeforskning: ändrat sedan mötet den 23 maj 2024, då Utfall 2023 var 1 048 187 kr. En faktura …"
    func text(of restatement: Restatement, _ template: TableTemplate, in grid: Grid) -> [Inline] {
        let was = restatement.cells.map { cell in
            words.tables.restatedCell([
                "column": grid.columns[cell.column].fullHeading,
                "amount": formats.numbers.text(cell.before, in: amountUnit(grid.columns[cell.column], template) ?? .kr),
            ])
        }
        let name = rowName(restatement.row, in: grid)
        let cells = words.numbers.listed(was)
        let date = earlierDate.map(formats.dates.long) ?? ""
        let text = words.tables.restated(["row": name, "date": date, "cells": cells])
        guard case .prose(var prose) = restatement.explanation.kind, restatement.explanation.isGiven else {
            return [.text(text, nil)]
        }
        evaluator.use(restatement.explanation)
        prose.markdown = InsertionMarker.neutralised(prose.markdown)
        let range = restatement.explanation.range
        let index = insert(.prose(prose, range?.file), tag: range)
        return [.text(text + " ", nil), .text(InsertionMarker.text(index), range)]
    }

    /// The date of the meeting that `förra` is of.
    private var earlierDate: CalendarDate? {
        guard case .record(let earlier)? = evaluator.rootValue(FillContext.earlierName)?.kind,
            case .record(let meeting)? = earlier["möte"]?.kind, case .date(let date)? = meeting["datum"]?.kind
        else { return nil }
        return date
    }
}
