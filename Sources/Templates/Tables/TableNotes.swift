import DocumentTree
import Inputs

/// The notes under a table, in order: rounding of amounts and of shares, what has changed since the last meeting, what each difference column
/// takes from what, then the template's own.
struct TableNotes {
    var notes: [TableNote] = []
    /// Index of the rounding note, which cells refer to.
    var rounding: Int?
    /// Index of the note on sums of shares, by column within each row.
    var shares: [Int: [Int: Int]] = [:]
    /// Index of the note on a row's restated cells, by row.
    var restated: [Int: Int] = [:]
    /// Index of the note on what is withheld, by the law.
    var withheld: [String: Int] = [:]
}

extension Filler {
    func notes(_ template: TableTemplate, roundings: [RoundingNote], restatements: [Restatement], in grid: Grid) -> TableNotes {
        var result = TableNotes()
        func add(_ inlines: [Inline], mark: String? = nil) {
            result.notes.append(TableNote(id: .none, mark: mark, labelID: .none, inlines: inlines))
        }
        if !roundings.isEmpty {
            result.rounding = 0
            add([.text(RoundingText(roundings).text(language), nil)], mark: "1")
        }
        var shares = shareRoundings(template, in: grid)
        while let first = shares.first {
            // Those that come to the same are spoken of together.
            let same = shares.filter { $0.sum == first.sum && $0.whole == first.whole && $0.places == first.places }
            shares.removeAll { $0.sum == first.sum && $0.whole == first.whole && $0.places == first.places }
            let isMarked = same.contains { $0.row != nil }
            for rounding in same {
                if let row = rounding.row { result.shares[row.index, default: [:]][rounding.columnIndex] = result.notes.count }
            }
            add([.text(text(of: same), nil)], mark: isMarked ? String(result.notes.count + 1) : nil)
        }
        for restatement in restatements {
            result.restated[restatement.row] = result.notes.count
            add(text(of: restatement, template, in: grid), mark: String(result.notes.count + 1))
        }
        for row in grid.rows {
            for case .withheld(let law, _) in row.cells.map(\.value.kind) where result.withheld[law] == nil {
                result.withheld[law] = result.notes.count
                add([.text(words.withheldNote(["law": law]), nil)], mark: String(result.notes.count + 1))
            }
        }
        for text in barTexts(grid) { add([.text(text.endingInOneStop, nil)]) }
        for text in differenceTexts(grid) { add([.text(text.endingInOneStop, nil)]) }
        for note in template.notes where note.condition.map(evaluator.truth) ?? true {
            switch note.content {
            case .text(let text):
                let words = inlines(text)
                if !words.isEmpty { add(words) }
            case .value(let expression):
                let (value, figure) = evaluator.rendered(expression)
                guard value.isGiven else { continue }
                if case .prose(var prose) = value.kind {
                    evaluator.use(value)
                    prose.markdown = InsertionMarker.neutralised(prose.markdown)
                    let index = insert(.prose(prose, value.range?.file), tag: expression.range)
                    add([.text(InsertionMarker.text(index), expression.range)])
                } else if let figure {
                    evaluator.use(value)
                    add([.figure(figure, value.range ?? expression.range)])
                } else {
                    add([.text(evaluator.printed(value, at: expression.range), value.range ?? expression.range)])
                }
            }
        }
        return result
    }
}

extension String {
    /// What a heading ends with may be an abbreviation: "Prognos 2 sept." and the sentence's own point are one.
    fileprivate var endingInOneStop: String { hasSuffix("..") && !hasSuffix("...") ? String(dropLast()) : self }
}
