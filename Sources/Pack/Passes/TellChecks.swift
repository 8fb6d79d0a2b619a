import Checks
import Diagnostics
import DocumentTree
import Style

extension ComposedPart {
    /// Fills the table that says what was checked, where the template has one.
    mutating func tell(_ checked: CheckedMeeting, in language: String) {
        for index in document.blocks.indices {
            guard case .table(var table) = document.blocks[index], table.awaitsChecks else { continue }
            let lines = checked.report(
                on: number, sums: checkedSums, roundings: roundings, MessageLanguage(documentLanguage: language))
            table.rows = lines.map { line in
                TableRow(
                    id: .none,
                    cells: [
                        TableCell(id: .none, content: .text([.text(line.matter, nil)])),
                        TableCell(id: .none, content: .text([.text(line.outcome, nil)])),
                    ])
            }
            table.awaitsChecks = false
            table.tellsChecks = true
            document.blocks[index] = .table(table)
        }
    }
}

extension MessageLanguage {
    /// Of a BCP 47 tag; Swedish for one that there are no words in.
    init(documentLanguage tag: String) {
        switch DocumentLanguage(tag: tag) {
        case .swedish: self = .swedish
        case .english: self = .english
        }
    }
}
