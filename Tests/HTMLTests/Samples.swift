import DocumentTree
import HTML
import Style

/// Hand-made documents that between them hold every kind of node.
enum Samples {
    static let context = HTMLContext(
        theme: Theme(), organisation: "Samhällskontraktet", board: "Styrelsen", date: "2024-09-19",
        recordNumber: "SHK 2024/09",
        pages: [
            HTMLPageLink(
                document: "bilaga-1", file: "bilaga-1-budget.html", label: "Bilaga 1",
                title: "Budget och utfall 2022–2025"),
            HTMLPageLink(
                document: "bilaga-2", file: "bilaga-2-processledarrapport.html", label: "Bilaga 2",
                title: "Processledarrapport"),
        ], index: "index.html")

    static func page(_ document: Document, _ current: String?, pdf: String? = nil) -> String {
        var context = context
        context.current = current
        context.pdf = pdf
        var document = document
        document.number()
        return String(decoding: renderHTML(document, context), as: UTF8.self)
    }

    static func words(_ text: String) -> [Inline] { [.text(text, nil)] }

    static func paragraph(_ text: String, _ role: ParagraphRole = .body) -> Block {
        .paragraph(Paragraph(id: .none, role: role, inlines: words(text)))
    }

    static func heading(_ level: Int, _ text: String, _ anchor: String) -> Block {
        .heading(Heading(id: .none, level: level, inlines: words(text), anchor: anchor))
    }

    static func row(
        _ name: String, _ figures: [String], kind: RowKind = .data, indent: Int = 0, italic: Bool = false,
        mark: Int? = nil
    ) -> TableRow {
        var cells = [TableCell(id: .none, content: .text(words(name)))]
        for (index, figure) in figures.enumerated() {
            let marks = mark == index ? [CellMark(id: .none, note: 0)] : []
            cells.append(TableCell(id: .none, content: figure.isEmpty ? .empty : .figure(PrintedFigure(words: figure)), marks: marks))
        }
        return TableRow(id: .none, kind: kind, indent: indent, italic: italic, cells: cells)
    }

    static let budget = Document(
        language: "sv", title: "Budget och utfall 2022–2025", label: "Bilaga 1",
        blocks: [
            paragraph("Bilaga\u{A0}1", .eyebrow), heading(1, "Budget och utfall 2022–2025", "budget"),
            paragraph("Utfall till och med den 31\u{A0}augusti 2024. Belopp i kronor.", .subtitle),
            .keyFigures(
                KeyFigures(
                    id: .none,
                    items: [
                        ("6\u{A0}183\u{A0}382\u{A0}kr", "utfall i grundbudgeten 2024: 55,7\u{A0}% av budgeten när 66,7\u{A0}% av året har gått"),
                        ("11\u{A0}100\u{A0}000\u{A0}kr", "prognos för helåret, oförändrad sedan maj"),
                        ("−4\u{A0}400\u{A0}000\u{A0}kr", "tillgängliga medel minus tilldelade medel för hela perioden"),
                    ].map { KeyFigure(id: .none, valueID: .none, value: PrintedFigure(words: $0), noteID: .none, note: words($1)) })),
            paragraph(
                "Bilagan redovisar hela avtalsperioden. Det som är beslutat och det som är förbrukat hålls isär: tilldelade medel är styrelsens beslut per år, utfall är bokfört i redovisningen."
            ),
            heading(2, "Tilldelade medel och utfall per år", "per-ar"), .table(groupedTable),
            heading(2, "Grundbudget 2024", "grundbudget"),
            paragraph("Utfallet följer planen i de flesta posterna."), .table(plainTable),
            .pageBreak, heading(2, "Slutsatser", "slutsatser"), paragraph("Inga avvikelser.", .note),
        ])

    static let report = Document(
        language: "sv", title: "Processledarrapport", label: "Bilaga 2",
        blocks: [
            paragraph("Bilaga\u{A0}2", .eyebrow), heading(1, "Processledarrapport", "processledarrapport"),
            paragraph("Läget per mål inför styrelsemötet den 19\u{A0}september 2024.", .subtitle),
            paragraph("Rapporten följer styrelsens fem övergripande mål.", .lead),
            heading(2, "Mål 1 · Utveckling & innovation", "mal-1"),
            .callout(
                Callout(
                    id: .none, role: .goal, label: Paragraph(id: .none, inlines: words("Styrelsens mål")),
                    blocks: [
                        paragraph("Samtliga parter upplever att verksamheten har bidragit till utveckling och innovation.")
                    ])),
            .list(
                List(
                    id: .none, tight: false,
                    items: [
                        item([
                            .paragraph(
                                Paragraph(
                                    id: .none,
                                    inlines: [
                                        .text("Tretton initiativ pågår inom ", nil),
                                        .emphasis(words("Alla barn och unga lyckas")), .text(" och sju ", nil),
                                        .strong(words("nya")),
                                        .footnoteReference(FootnoteReference(id: .none, number: 1)),
                                        .text(", se ", nil),
                                        .link(
                                            Link(
                                                id: .none,
                                                target: .anchor(Anchor(document: "bilaga-1", name: "tabell-matris")),
                                                inlines: words("bilaga\u{A0}1"))),
                                        .text(".", nil),
                                    ]))
                        ]),
                        item([
                            .paragraph(
                                Paragraph(
                                    id: .none,
                                    inlines: [
                                        .text("Det samlas ", nil),
                                        .foreign(Foreign(id: .none, language: "en", inlines: words("impact stories"))),
                                        .text(" på ", nil),
                                        .link(
                                            Link(
                                                id: .none, target: .url("https://example.org/?a=1&b=2"),
                                                inlines: words("webben"))), .text(".", nil),
                                    ])),
                            .list(
                                List(
                                    id: .none, tight: true,
                                    items: [item([paragraph("förankring,")]), item([paragraph("tid att delta.")])])),
                        ]),
                    ])),
            heading(2, "Mål 2 · Styrning <ledning>", "mal-2"),
            .callout(
                Callout(
                    id: .none, role: .decision, label: Paragraph(id: .none, inlines: words("Beslut")),
                    blocks: [paragraph("Styrelsen godkänner rapporten.")])),
            .callout(
                Callout(
                    id: .none, role: .request, label: Paragraph(id: .none, inlines: words("Medskick")),
                    blocks: [paragraph("Återkom med en plan för lärandet.")])),
            .callout(Callout(id: .none, role: .notice, label: nil, blocks: [paragraph("Mötet är flyttat.")])),
            .quote(Quote(id: .none, blocks: [paragraph("Vi lär av varandra.")])),
            .list(
                List(
                    id: .none, start: 3, tight: true,
                    items: [item([paragraph("tredje")]), item([paragraph("fjärde"), paragraph("stycke")])])),
            .thematicBreak(.none), .code(CodeBlock(id: .none, text: "if a < b && c > d {\n  \"x\"\n}")),
            heading(2, "Sedan förra mötet", "sedan"),
            .table(
                Table(
                    id: .none, anchor: "tabell", captionID: .none, caption: [],
                    columns: [
                        TableColumn(name: "a", alignment: .start, isRowHeader: true),
                        TableColumn(name: "b", alignment: .centre),
                    ], headID: .none,
                    head: [
                        TableHeaderRow(
                            id: .none,
                            cells: [
                                TableHeaderCell(id: .none, inlines: [], column: 0),
                                TableHeaderCell(id: .none, inlines: words("Läge nu"), column: 1),
                            ])
                    ], bodyID: .none,
                    rows: [
                        TableRow(
                            id: .none,
                            cells: [
                                TableCell(id: .none, content: .text(words("1"))),
                                TableCell(id: .none, content: .text(words("13 initiativ"))),
                            ])
                    ])),
            .definitions(
                DefinitionList(
                    id: .none,
                    items: [definition("Datum", ["19\u{A0}september 2024"]), definition("Deltog", ["Ordförande", "Ledamot"])])),
            .paragraph(
                Paragraph(
                    id: .none,
                    inlines: [
                        .text("Rad", nil), .lineBreak, .code(InlineCode(id: .none, text: "a<b")),
                        .text(" åter", nil), .footnoteReference(FootnoteReference(id: .none, number: 1)),
                        .link(
                            Link(
                                id: .none, target: .anchor(Anchor(document: "bilaga-9")), inlines: words(" bilaga 9"))),
                    ])),
        ],
        footnotes: [
            Footnote(
                id: .none, labelID: .none, number: 1, blocks: [paragraph("Räknat per den 31\u{A0}augusti.")])
        ])

    static let start = Document(
        language: "sv", title: "Styrelsepaket 2024-09-19",
        blocks: [
            heading(1, "Styrelsepaket 2024-09-19", "styrelsepaket"),
            paragraph("Styrelsen för Samhällskontraktet", .subtitle),
            .definitions(
                DefinitionList(
                    id: .none,
                    items: [
                        definition("Datum", ["19\u{A0}september 2024"]), definition("Tid", ["kl.\u{A0}15.00–16.00"]),
                        definition("Plats", ["B26, Västerås"]), definition("Diarienummer", ["SHK 2024/09"]),
                    ])),
            heading(2, "Dagordning", "dagordning"),
            .list(
                List(
                    id: .none, start: 1, tight: true,
                    items: [
                        item([paragraph("Föregående mötes protokoll")]),
                        item([
                            .paragraph(
                                Paragraph(
                                    id: .none,
                                    inlines: [
                                        .strong(words("Ekonomi")), .text(". Budget och utfall. ", nil),
                                        .link(
                                            Link(
                                                id: .none, target: .anchor(Anchor(document: "bilaga-1")),
                                                inlines: words("Bilaga\u{A0}1"))),
                                    ]))
                        ]),
                    ])),
            heading(2, "Innehåll", "innehall"),
            .contents(
                Contents(
                    id: .none,
                    entries: [
                        entry(1, "Bilaga 1", "Budget och utfall 2022–2025", "bilaga-1", nil),
                        entry(2, nil, "Tilldelade medel och utfall per år", "bilaga-1", "per-ar"),
                        entry(2, nil, "Grundbudget 2024", "bilaga-1", "grundbudget"),
                        entry(1, "Bilaga 2", "Processledarrapport", "bilaga-2", nil),
                        entry(2, nil, "Mål 1 · Utveckling & innovation", "bilaga-2", "mal-1"),
                    ])),
        ])

    private static func item(_ blocks: [Block]) -> ListItem {
        ListItem(id: .none, labelID: .none, bodyID: .none, blocks: blocks)
    }

    private static func definition(_ term: String, _ paragraphs: [String]) -> DefinitionItem {
        DefinitionItem(
            id: .none, termID: .none, term: words(term), descriptionID: .none, blocks: paragraphs.map { paragraph($0) })
    }

    private static func entry(
        _ level: Int, _ label: String?, _ title: String, _ document: String, _ name: String?
    ) -> ContentsEntry {
        ContentsEntry(
            id: .none, linkID: .none, level: level, label: label, title: title,
            target: Anchor(document: document, name: name), page: "")
    }
}
