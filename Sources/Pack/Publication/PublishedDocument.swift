import DocumentTree
import Style

extension Document {
    /// Above the first heading within: whoever reads it is to know for whom it is, and whether it is not the whole.
    mutating func markPublic(_ words: Words, leavesOut: Bool) { markEdition(leavesOut ? words.publicEdition : words.wholePublicEdition) }

    /// The same of an edition that is not for everybody: by what law it has what others do not get.
    mutating func markSecret(_ laws: [String], _ words: Words) {
        if !laws.isEmpty { markEdition(words.hasSecret(["laws": words.numbers.listed(laws)])) }
    }

    private mutating func markEdition(_ text: String) {
        let index = blocks.firstIndex { block in
            if case .heading(let heading) = block { return heading.level > 1 }
            return false
        }
        let note = Paragraph(id: .none, role: .lead, inlines: [.text(text, nil)])
        blocks.insert(.paragraph(note), at: index ?? blocks.count)
    }

    /// Fills the table that awaits what was checked with what may be said of it.
    mutating func tellPublished(_ words: Words) {
        for index in blocks.indices {
            guard case .table(var table) = blocks[index], table.awaitsChecks else { continue }
            let cells = [words.tables.check, words.checkedInFull].map { TableCell(id: .none, content: .text([.text($0, nil)])) }
            table.rows = [TableRow(id: .none, cells: cells)]
            table.awaitsChecks = false
            blocks[index] = .table(table)
        }
    }

    /// What stands in the place of a whole bilaga.
    static func withheld(_ label: String, law: String, language: String, _ words: Words) -> Document {
        let title = words.withheldAttachment
        return Document(
            language: language, title: title, label: label,
            blocks: [
                .paragraph(Paragraph(id: .none, role: .eyebrow, inlines: [.text(label, nil)])),
                .heading(Heading(id: .none, level: 1, inlines: [.text(title, nil)], anchor: "utelamnad")),
                .paragraph(Paragraph(id: .none, inlines: [.text(words.withheld(["law": law]), nil)])),
            ])
    }
}
