import DocumentTree

/// Builds documents for tests, with nodes numbered as they are made.
struct DocumentBuilder {
    var next: Int32 = 0
    var blocks: [Block] = []
    var footnotes: [Footnote] = []

    mutating func id() -> NodeID {
        next += 1
        return NodeID(next - 1)
    }

    func document(title: String = "Provtryck") -> Document {
        Document(
            language: "sv", title: title, label: "Bilaga 1", blocks: blocks, footnotes: footnotes, nodeCount: next)
    }

    // MARK: Text

    mutating func heading(_ level: Int, _ words: String) {
        blocks.append(
            .heading(Heading(id: id(), level: level, inlines: [.text(words, nil)], anchor: "r\(next)")))
    }

    mutating func paragraph(_ words: String, _ role: ParagraphRole = .body) {
        blocks.append(text(words, role))
    }

    mutating func text(_ words: String, _ role: ParagraphRole = .body) -> Block {
        .paragraph(Paragraph(id: id(), role: role, inlines: [.text(words, nil)]))
    }

    mutating func paragraph(_ inlines: [Inline]) {
        blocks.append(.paragraph(Paragraph(id: id(), inlines: inlines)))
    }

    mutating func item(_ blocks: (inout DocumentBuilder) -> [Block]) -> ListItem {
        let (item, label, body) = (id(), id(), id())
        return ListItem(id: item, labelID: label, bodyID: body, blocks: blocks(&self))
    }

    mutating func list(start: Int? = nil, _ words: [String]) -> Block {
        let list = id()
        return .list(List(id: list, start: start, tight: true, items: words.map { word in item { [$0.text(word)] } }))
    }

    mutating func callout(_ label: String, _ words: String, _ role: CalloutRole = .goal) {
        let callout = id()
        let paragraph = Paragraph(id: id(), role: .eyebrow, inlines: [.text(label, nil)])
        blocks.append(.callout(Callout(id: callout, role: role, label: paragraph, blocks: [text(words)])))
    }

    mutating func keyFigures(_ figures: [(String, String)]) {
        let all = id()
        blocks.append(
            .keyFigures(
                KeyFigures(
                    id: all,
                    items: figures.map {
                        KeyFigure(id: id(), valueID: id(), value: PrintedFigure(words: $0.0), noteID: id(), note: [.text($0.1, nil)])
                    })))
    }

    mutating func facts(_ facts: [(String, [String])]) {
        let all = id()
        blocks.append(
            .definitions(
                DefinitionList(
                    id: all,
                    items: facts.map { term, lines in
                        DefinitionItem(
                            id: id(), termID: id(), term: [.text(term, nil)], descriptionID: id(),
                            blocks: lines.map { text($0) })
                    })))
    }

    // MARK: Tables

    struct Row {
        var kind = RowKind.data
        var indent = 0
        var italic = false
        var cells: [String]
        /// Column → note index.
        var marks: [Int: Int] = [:]
    }

    /// A table whose first column holds words and whose others hold figures, unless `texts` says otherwise.
    /// Header cells: (words, column, column span, row span) in rows.
    mutating func table(
        _ caption: String, unit: String? = "kr", head: [[(String, Int, Int, Int)]], columns: Int, texts: Set<Int> = [0],
        sums: Set<Int> = [], rows: [Row], notes: [(String?, String)] = []
    ) {
        let (table, captionID, headID) = (id(), id(), id())
        let headRows = head.map { row in
            TableHeaderRow(
                id: id(),
                cells: row.map {
                    TableHeaderCell(
                        id: id(), inlines: [.text($0.0, nil)], column: $0.1, columnSpan: $0.2, rowSpan: $0.3)
                })
        }
        let bodyID = id()
        let bodyRows = rows.map { row in
            TableRow(
                id: id(), kind: row.kind, indent: row.indent, italic: row.italic,
                cells: row.cells.enumerated().map { column, words in
                    TableCell(
                        id: id(),
                        content: words.isEmpty
                            ? .empty : texts.contains(column) ? .text([.text(words, nil)]) : .figure(PrintedFigure(words: words)),
                        marks: row.marks[column].map { [CellMark(id: id(), note: $0)] } ?? [])
                })
        }
        let tableNotes = notes.map {
            TableNote(id: id(), mark: $0.0, labelID: id(), inlines: [.text($0.1, nil)])
        }
        blocks.append(
            .table(
                Table(
                    id: table, anchor: "tabell-\(table.value)", captionID: captionID,
                    caption: [.text(caption, nil)], unit: unit,
                    columns: (0..<columns).map {
                        TableColumn(
                            name: "k\($0)", alignment: texts.contains($0) ? .start : .end, isRowHeader: $0 == 0,
                            isSum: sums.contains($0))
                    },
                    headID: headID, head: headRows, bodyID: bodyID, rows: bodyRows, notes: tableNotes)))
    }
}

/// "1234567" as it is printed, with no-break spaces.
func kr(_ value: Int) -> String {
    var digits = String(abs(value))
    var result = ""
    while digits.count > 3 {
        result = "\u{A0}" + digits.suffix(3) + result
        digits = String(digits.dropLast(3))
    }
    return (value < 0 ? "−" : "") + digits + result
}
