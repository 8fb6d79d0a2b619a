import DocumentTree

/// Documents that show every kind of block, with words written for the purpose.
enum SampleDocuments {
    static let prose =
        "Verksamheten har under perioden vuxit från enstaka försök till ett sammanhållet program. Parterna delar på kostnaderna och på lärandet, och uppföljningen görs gemensamt två gånger om året. Det som återstår är att knyta initiativens resultat till den ordinarie verksamhetsplaneringen."

    static var budget: DocumentBuilder {
        var d = DocumentBuilder()
        d.paragraph("Bilaga 1", .eyebrow)
        d.heading(1, "Budget och utfall 2022–2025")
        d.paragraph("Utfall till och med 31 augusti 2024. Belopp i kronor.", .subtitle)
        d.keyFigures([
            (kr(6_183_382), "utfall i grundbudgeten 2024: 55,7 % av budgeten när 66,7 % av året har gått"),
            (kr(11_100_000), "prognos för helåret enligt prognos 2, mot budgeten \(kr(11_100_000)) kr"),
            (kr(-4_400_000), "tillgängliga medel minus tilldelade medel för hela perioden"),
        ])
        d.paragraph(prose)
        d.heading(2, "Finansiering")
        d.table(
            "Finansiering 2022–2025", head: [[("Finansiär", 0, 1, 1), ("Summa 2022–2025", 1, 1, 1)]], columns: 2,
            rows: [
                .init(cells: ["Eskilstuna kommun", kr(17_500_000)]),
                .init(cells: ["Västerås stad", kr(17_500_000)]),
                .init(cells: ["Lärosätet", kr(8_750_000)]),
                .init(kind: .subtotal, cells: ["Delsumma", kr(43_750_000)]),
                .init(cells: ["Överskott från tidigare period", kr(4_800_000)]),
                .init(kind: .total, cells: ["Tillgängligt totalt", kr(48_550_000)]),
            ])
        d.heading(2, "Grundbudget 2024")
        d.table(
            "Budget, prognos och utfall för grundbudgeten 2024",
            head: [
                [
                    ("Budgetpost", 0, 1, 1), ("Budget 2024", 1, 1, 1), ("Prognos", 2, 1, 1),
                    ("Utfall t.o.m. 31 aug.", 3, 1, 1), ("Differens", 4, 1, 1), ("Förbrukat", 5, 1, 1),
                ]
            ], columns: 6,
            rows: [
                .init(cells: ["Övergripande processtöd", kr(2_900_000), kr(2_900_000), kr(1_849_992), "0", "63,8 %"], marks: [3: 0]),
                .init(cells: ["Följeforskning", kr(500_000), kr(500_000), kr(285_001), "0", "57,0 %"]),
                .init(cells: ["Event och kommunikation", kr(700_000), kr(700_000), kr(490_935), "0", "70,1 %"], marks: [5: 0]),
                .init(cells: ["Välmående och självständiga äldre", kr(3_500_000), kr(3_500_000), kr(1_867_638), "0", "53,4 %"]),
                .init(cells: ["Alla barn och unga lyckas", kr(3_500_000), kr(3_500_000), kr(1_689_816), "0", "48,3 %"]),
                .init(kind: .total, cells: ["Summa", kr(11_100_000), kr(11_100_000), kr(6_183_382), "0", "55,7 %"]),
                .init(kind: .ofWhich, cells: ["varav OH-kostnader", "", "", kr(1_321_972), "", ""]),
            ],
            notes: [
                ("1", "Avrundning: delarna är avrundade till hela kronor var för sig och kan avvika högst 1 kr från summan."),
                (nil, "Differens = budget minus prognos. Förbrukat = utfall i procent av budget; 66,7 % av året har gått."),
            ])
        d.heading(2, "Pilotprojekt och seed money")
        d.table(
            "Pilotprojekt och seed money 2024",
            head: [[("Insats", 0, 1, 1), ("Budget 2024", 1, 1, 1), ("Beslutat 2024", 2, 1, 1)]], columns: 3,
            rows: [
                .init(cells: ["Övergripande utveckling", kr(600_000), ""]),
                .init(indent: 1, italic: true, cells: ["Ledarskapsprogram", "", kr(250_000)]),
                .init(kind: .group, cells: ["Fokus Välmående och självständiga äldre", "", ""]),
                .init(indent: 1, italic: true, cells: ["Digital hemtjänst i vardagen", "", kr(175_000)]),
                .init(indent: 1, italic: true, cells: ["Mötesplatser mot ensamhet", "", kr(400_000)]),
                .init(kind: .group, cells: ["Fokus Alla barn och unga lyckas", "", ""]),
                .init(indent: 1, italic: true, cells: ["Skolnärvaro", "", kr(320_000)]),
                .init(cells: ["Återstår till 2025", kr(1_205_000), ""]),
                .init(kind: .total, cells: ["Summa", kr(1_805_000), kr(1_145_000)]),
            ])
        d.heading(2, "Tilldelade medel och utfall per år")
        d.matrix()
        d.heading(2, "Efter tabellen")
        d.paragraph(prose)
        return d
    }

    static var report: DocumentBuilder {
        var d = DocumentBuilder()
        d.paragraph("Bilaga 2", .eyebrow)
        d.heading(1, "Processledarrapport")
        d.paragraph("Läget per mål inför styrelsemötet den 19 september 2024.", .subtitle)
        d.paragraph(
            "Rapporten följer styrelsens fem övergripande mål. Den är skriven för att kunna läsas i förväg, så att mötet kan ägnas åt det som kräver samtal och beslut."
        )
        for (number, title) in [
            (1, "Utveckling och innovation"), (2, "Styrning, ledning och uppföljning"), (3, "Forskning och utbildning"),
        ] {
            d.heading(2, "Mål \(number) · \(title)")
            d.callout(
                "Styrelsens mål",
                "Samtliga parter upplever att verksamheten har bidragit till utveckling och innovation utifrån respektive parts behov och identifierade samhällsutmaningar."
            )
            let note = d.id()
            d.paragraph([
                .text("Under hösten har ", nil), .emphasis([.text("Alla barn och unga lyckas", nil)]),
                .text(" gått in i en ny fas", nil), .footnoteReference(FootnoteReference(id: note, number: number)),
                .text(", med ", nil), .strong([.text("tretton", nil)]), .text(" initiativ. Se ", nil),
                .link(
                    Link(
                        id: d.id(), target: .anchor(Anchor(document: "bilaga-4")),
                        inlines: [.text("sammanfattningen i bilaga 4", nil)])),
                .text(" och handboken i ", nil), .code(InlineCode(id: d.id(), text: "docs/handbok")), .text(".", nil),
            ])
            let list = d.id()
            let first = d.item {
                [
                    $0.text(
                        "Tretton initiativ pågår, och sju har lämnat över sina resultat. Lärandet mellan fokusområdena är nu organiserat, med gemensamma avstämningar varje månad."
                    )
                ]
            }
            let second = d.item { [$0.text("Pilotomgången av ledarskapsprogrammet är genomförd med 17 deltagare.")] }
            let third = d.item {
                [
                    $0.text("Fyra områden behöver förstärkas enligt initiativens lärandemöten:"),
                    $0.list(["kommunernas förmåga att leda förändring,", "förankringen i den politiska ledningen,", "tid för initiativägare att delta."]),
                ]
            }
            d.blocks.append(.list(List(id: list, start: nil, tight: true, items: [first, second, third])))
            d.heading(3, "Nästa steg")
            let steps = d.list(start: 9, ["Handboken går på remiss.", "Utvärderingen presenteras för styrelsen.", "Budgeten för 2025 läggs fast."])
            d.blocks.append(steps)
            let (footnote, label) = (d.id(), d.id())
            d.footnotes.append(
                Footnote(
                    id: footnote, labelID: label, number: number,
                    blocks: [
                        d.text("Fasen beslutades av styrelsen i maj och omfattar även de initiativ som startade före årsskiftet, enligt planen för perioden.")
                    ]))
        }
        d.heading(2, "Fakta")
        d.facts([
            ("Datum", ["19 september 2024"]), ("Tid", ["kl. 15.00–16.00"]), ("Plats", ["Stadshuset, sal 3"]),
            ("Deltog", ["Ordförande, Eskilstuna kommun", "Vice ordförande, Västerås stad", "Prorektor, lärosätet"]),
        ])
        let quote = d.id()
        d.blocks.append(.quote(Quote(id: quote, blocks: [d.text("Det viktigaste är inte att alla gör samma sak, utan att alla vet varför.")])))
        d.blocks.append(.code(CodeBlock(id: d.id(), text: "bilaga build fixtures/2024-09-19 --out out\nbilaga check fixtures/2024-09-19\n")))
        d.blocks.append(.thematicBreak(d.id()))
        d.paragraph("Rapporten är godkänd av processledaren.", .note)
        d.table(
            "Delmål, målgrupper och kanaler", unit: nil,
            head: [[("Mål", 0, 1, 1), ("Delmål", 1, 1, 1), ("Målgrupper", 2, 1, 1), ("Kanaler", 3, 1, 1)]], columns: 4,
            texts: [0, 1, 2, 3],
            rows: [
                .init(cells: [
                    "1. Gemensam bild", "Alla medarbetare i programmet kan beskriva vad samarbetet syftar till och hur den egna verksamheten berörs.",
                    "Chefer, politiker, medarbetare", "Intranät, möten, nyhetsbrev",
                ]),
                .init(cells: ["2. Lärande", "Resultat från initiativen sprids inom tre månader efter avslut.", "Initiativägare, forskare", "Seminarier"]),
            ])
        return d
    }

    static var longTable: DocumentBuilder {
        var d = DocumentBuilder()
        d.heading(1, "Verifikationer")
        d.paragraph(prose)
        var rows: [DocumentBuilder.Row] = []
        for month in 1...12 {
            rows.append(.init(kind: .group, cells: ["Månad \(month)", "", "", ""]))
            for number in 1...11 {
                rows.append(.init(cells: ["Verifikation \(month)-\(number)", kr(number * 12_345), kr(month * 7_000), kr(number * month)]))
            }
            rows.append(.init(kind: .subtotal, cells: ["Delsumma", kr(814_770), kr(month * 77_000), kr(66 * month)]))
        }
        rows.append(.init(kind: .total, cells: ["Summa", kr(9_777_240), kr(6_006_000), kr(5_148)]))
        d.table(
            "Alla verifikationer under året",
            head: [
                [("Verifikation", 0, 1, 2), ("Belopp", 1, 2, 1), ("Antal", 3, 1, 2)],
                [("Budget", 1, 1, 1), ("Utfall", 2, 1, 1)],
            ], columns: 4, rows: rows, notes: [(nil, "Beloppen är påhittade.")])
        d.paragraph(prose)
        return d
    }

    static var contents: DocumentBuilder {
        var d = DocumentBuilder()
        d.heading(1, "Styrelsepaket 19 september 2024")
        d.heading(2, "Innehåll")
        let all = d.id()
        var entries: [ContentsEntry] = []
        for number in 1...4 {
            let titles = ["Budget och utfall 2022–2025", "Processledarrapport", "Kommunikationsmål", "Sammanfattning av möte med styrelse och Core Team"]
            entries.append(
                ContentsEntry(
                    id: d.id(), linkID: d.id(), level: 1, label: "Bilaga \(number)", title: titles[number - 1],
                    target: Anchor(document: "bilaga-\(number)"), page: String(number * 3)))
            for section in ["Finansiering", "Tilldelade medel och utfall per år"] {
                entries.append(
                    ContentsEntry(
                        id: d.id(), linkID: d.id(), level: 2, label: nil, title: section,
                        target: Anchor(document: "bilaga-\(number)", name: "x"), page: String(number * 3 + 1)))
            }
        }
        d.blocks.append(.contents(Contents(id: all, entries: entries)))
        return d
    }
}

extension DocumentBuilder {
    /// Eleven columns under two grouped headers: too wide for portrait.
    mutating func matrix() {
        var lower: [(String, Int, Int, Int)] = []
        for (index, year) in ["2022", "2023", "2024", "2025", "Totalt", "2022", "2023", "2024", "2025", "Totalt"].enumerated() {
            lower.append((year, index + 1, 1, 1))
        }
        func row(_ name: String, _ factor: Int, _ kind: RowKind = .data) -> Row {
            let years = [2_900_000, 3_450_000, 3_500_000, 3_500_000].map { $0 * factor }
            let spent = [1_962_592, 2_784_301, 1_849_992].map { $0 * factor }
            return Row(
                kind: kind,
                cells: [name] + years.map(kr) + [kr(years.reduce(0, +))] + spent.map(kr) + ["–", kr(spent.reduce(0, +))])
        }
        table(
            "Tilldelade medel och utfall per budgetpost",
            head: [[("Budgetpost", 0, 1, 2), ("Tilldelade medel per beslutsår", 1, 5, 1), ("Utfall", 6, 5, 1)], lower],
            columns: 11, sums: [5, 10],
            rows: [
                row("Övergripande processtöd", 1), row("Följeforskning", 1), row("Event och kommunikation", 1),
                row("Välmående och självständiga äldre", 1), row("Alla barn och unga lyckas", 1),
                row("Delsumma grundbudget", 5, .subtotal), row("Pilotprojekt och seed money", 1),
                row("Avslutade satsningar", 1), row("Totalt", 7, .total),
            ], notes: [(nil, "Tilldelningen överstiger finansieringen med 4 400 000 kr.")])
    }
}
