import DocumentTree

/// Small documents that hold one of each thing that has a tag.
enum SampleDocuments {
    static let noNode = NodeID.none

    static func text(_ words: String) -> Inline { .text(words, nil) }

    static func paragraph(_ inlines: Inline..., role: ParagraphRole = .body) -> Block {
        .paragraph(Paragraph(id: noNode, role: role, inlines: inlines))
    }

    static func heading(_ level: Int, _ words: String, _ anchor: String) -> Block {
        .heading(Heading(id: noNode, level: level, inlines: [text(words)], anchor: anchor))
    }

    static func item(_ blocks: Block...) -> ListItem {
        ListItem(id: noNode, labelID: noNode, bodyID: noNode, blocks: blocks)
    }

    static func link(_ words: String, _ target: LinkTarget) -> Inline {
        .link(Link(id: noNode, target: target, inlines: [text(words)]))
    }

    static func document(_ title: String, _ blocks: [Block], footnotes: [Footnote] = []) -> Document {
        var document = Document(language: "sv", title: title, label: "Bilaga 1", blocks: blocks, footnotes: footnotes)
        document.number()
        return document
    }

    // MARK: Prose

    static var prose: Document {
        document(
            "Provrapport",
            [
                paragraph(text("Bilaga 1"), role: .eyebrow),
                heading(1, "Provrapport", "provrapport"),
                paragraph(
                    text("Läget är gott, skriver gruppen om sina "),
                    .foreign(Foreign(id: noNode, language: "en", inlines: [text("impact stories")])),
                    text(", och hänvisar till "), link("webbplatsen", .url("https://www.exempel.se/år")),
                    text(" och till "), link("bilaga 2", .anchor(Anchor(document: "bilaga-2"))),
                    text(". Filen heter "), .code(InlineCode(id: noNode, text: "budget.yaml")),
                    text(" och har en not"), .footnoteReference(FootnoteReference(id: noNode, number: 1)),
                    text(".")),
                heading(2, "Mål och medel", "mal"),
                .callout(
                    Callout(
                        id: noNode, role: .goal,
                        label: Paragraph(id: noNode, role: .eyebrow, inlines: [text("Mål 1")]),
                        blocks: [paragraph(text("Fler ska få ett meningsfullt arbete nära hemmet."))])),
                .list(
                    List(
                        id: noNode, start: nil, tight: true,
                        items: [
                            item(paragraph(text("Första punkten, se "), link("mål och medel", .anchor(Anchor(name: "mal"))))),
                            item(
                                paragraph(text("Andra punkten")),
                                .list(
                                    List(
                                        id: noNode, start: 1, tight: true,
                                        items: [item(paragraph(text("inuti"))), item(paragraph(text("också inuti")))]))),
                        ])),
                .definitions(
                    DefinitionList(
                        id: noNode,
                        items: [
                            DefinitionItem(
                                id: noNode, termID: noNode, term: [text("Datum")], descriptionID: noNode,
                                blocks: [paragraph(text("19 september 2024"))])
                        ])),
                .quote(Quote(id: noNode, blocks: [paragraph(text("Ett citat i sitt eget stycke."))])),
            ],
            footnotes: [
                Footnote(id: noNode, labelID: noNode, number: 1, blocks: [paragraph(text("Noten själv."))])
            ])
    }

    /// Long compounds in a paragraph of several lines: some are hyphenated.
    static var compounds: Document {
        let words =
            "Kommunikations- och verksamhetsutvecklare följer upp arbetsmarknadsinsatserna tillsammans med "
            + "samhällsbyggnadsförvaltningen, folkhälsomyndighetens regionkontor och kompetensförsörjningsrådet, "
            + "medan finansieringsöverenskommelserna och kvalitetssäkringsrutinerna ses över av "
            + "förvaltningsledningen. "
        return document(
            "Långa ord",
            [heading(1, "Långa ord", "ord")] + (0..<6).map { _ in paragraph(text(words + words)) })
    }

    // MARK: Tables

    static func column(_ name: String, _ alignment: ColumnAlignment, rowHeader: Bool = false) -> TableColumn {
        TableColumn(name: name, alignment: alignment, isRowHeader: rowHeader)
    }

    static func head(_ words: String, _ column: Int, columns: Int = 1, rows: Int = 1) -> TableHeaderCell {
        TableHeaderCell(id: noNode, inlines: [text(words)], column: column, columnSpan: columns, rowSpan: rows)
    }

    static func row(_ kind: RowKind = .data, _ name: String, _ figures: String..., marks: [CellMark] = []) -> TableRow {
        var cells = [TableCell(id: noNode, content: .text([text(name)]))]
        for (index, figure) in figures.enumerated() {
            cells.append(
                TableCell(
                    id: noNode, content: figure.isEmpty ? .empty : .figure(PrintedFigure(words: figure)), marks: index == 0 ? marks : []))
        }
        return TableRow(id: noNode, kind: kind, cells: cells)
    }

    /// Headers in two rows, a group, a note.
    static func grouped(rows count: Int = 1) -> Block {
        var rows = [
            TableRow(
                id: noNode, kind: .group,
                cells: [TableCell(id: noNode, content: .text([text("Fokus")]), columnSpan: 4)])
        ]
        for index in 0..<count {
            rows.append(
                row(
                    .data, "Post \(index + 1)", "1\u{A0}000", "2\u{A0}000", "3\u{A0}000",
                    marks: index == 0 ? [CellMark(id: noNode, note: 0)] : []))
        }
        rows.append(row(.total, "Summa", "1\u{A0}000", "", "−3\u{A0}000"))
        return .table(
            Table(
                id: noNode, anchor: "tabell-matris", captionID: noNode, caption: [text("Tilldelat och utfall")],
                outlineLevel: 2, unit: "kr",
                columns: [
                    column("namn", .start, rowHeader: true), column("a", .end), column("b", .end), column("c", .end),
                ],
                headID: noNode,
                head: [
                    TableHeaderRow(
                        id: noNode,
                        cells: [head("Post", 0, rows: 2), head("Tilldelat", 1, columns: 2), head("Utfall", 3, rows: 2)]),
                    TableHeaderRow(id: noNode, cells: [head("2023", 1), head("2024", 2)]),
                ],
                bodyID: noNode, rows: rows,
                notes: [TableNote(id: noNode, mark: "1", labelID: noNode, inlines: [text("Avrundat till hela kronor.")])]))
    }

    static func tables(rows: Int = 1) -> Document {
        document(
            "Budget", [heading(1, "Budget", "budget"), grouped(rows: rows), paragraph(text("Efter tabellen."))])
    }

    /// A pack's front page: contents with links into the other parts.
    static var contents: Document {
        func entry(_ level: Int, _ label: String?, _ title: String, _ target: Anchor) -> ContentsEntry {
            ContentsEntry(
                id: noNode, linkID: noNode, level: level, label: label, title: title, target: target, page: "B1:1")
        }
        return document(
            "Styrelsepaket",
            [
                heading(1, "Styrelsepaket", "paket"),
                .contents(
                    Contents(
                        id: noNode,
                        entries: [
                            entry(1, "Bilaga 1", "Provrapport", Anchor(document: "bilaga-1")),
                            entry(2, nil, "Mål och medel", Anchor(document: "bilaga-1", name: "mal")),
                            entry(1, "Bilaga 2", "Budget", Anchor(document: "bilaga-2")),
                        ])),
            ])
    }
}
