import Checks
import Diagnostics
import DocumentTree
import Style

extension ComposedPart {
    /// The lines of the table that says what was checked; nil where the template has none.
    func reportLines(_ checked: CheckedMeeting, in language: String) -> [CheckReportLine]? {
        guard document.blocks.contains(where: { if case .table(let table) = $0 { table.awaitsChecks } else { false } }) else { return nil }
        return checked.report(on: number, sums: checkedSums, roundings: roundings, MessageLanguage(documentLanguage: language))
    }
}

extension Document {
    /// Fills the table that says what was checked.
    mutating func tell(_ lines: [CheckReportLine]) {
        for index in blocks.indices {
            guard case .table(var table) = blocks[index], table.awaitsChecks else { continue }
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
            blocks[index] = .table(table)
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
