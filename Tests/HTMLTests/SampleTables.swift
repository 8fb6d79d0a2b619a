import DocumentTree
import HTML
import Style

// Tables of the samples.
extension Samples {
    /// A plain table: one header row, a sum, a row of which, a note on the whole.
    static let plainTable = Table(
        id: .none, anchor: "tabell-grundbudget", captionID: .none,
        caption: words("Budget, prognos och utfall för grundbudgeten 2024"), unit: "kr",
        columns: [
            TableColumn(name: "namn", alignment: .start, isRowHeader: true),
            TableColumn(name: "budget", alignment: .end), TableColumn(name: "prognos", alignment: .end),
            TableColumn(name: "utfall", alignment: .end), TableColumn(name: "differens", alignment: .end),
            TableColumn(name: "andel", alignment: .end),
        ], headID: .none,
        head: [
            TableHeaderRow(
                id: .none,
                cells: ["Budgetpost", "Budget 2024", "Prognos", "Utfall t.o.m. 31\u{A0}aug", "Differens", "Förbrukat"]
                    .enumerated().map { TableHeaderCell(id: .none, inlines: words($1), column: $0) })
        ], bodyID: .none,
        rows: [
            row("Övergripande processtöd", ["2 900 000", "2 900 000", "1 849 992", "0", "63,8 %"], mark: 2),
            row("Följeforskning", ["500 000", "500 000", "285 001", "0", "57,0 %"]),
            row("Event och kommunikation", ["700 000", "700 000", "490 935", "0", "70,1 %"], mark: 2),
            row("Välmående och självständiga äldre", ["3 500 000", "3 500 000", "1 867 638", "0", "53,4 %"]),
            row("Alla barn och unga lyckas", ["3 500 000", "3 500 000", "1 689 816", "0", "48,3 %"]),
            row("Summa", ["11 100 000", "11 100 000", "6 183 382", "0", "55,7 %"], kind: .total),
            row("varav OH-kostnader", ["", "", "1 321 972", "", ""], kind: .ofWhich),
        ].map(noBreak),
        notes: [
            TableNote(
                id: .none, mark: "1", labelID: .none,
                inlines: words(
                    "Avrundning: delarna är avrundade till hela kronor var för sig och kan avvika högst 1\u{A0}kr från summan."
                )),
            TableNote(
                id: .none, mark: nil, labelID: .none, inlines: words("Differens = budget minus prognos.")),
        ])

    /// Grouped columns and grouped rows.
    static let groupedTable: Table = {
        let years = ["2022", "2023", "2024", "2025"]
        var columns = [TableColumn(name: "namn", alignment: .start, isRowHeader: true)]
        var below: [TableHeaderCell] = []
        for (group, name) in ["tilldelat", "utfall"].enumerated() {
            for (index, year) in (years + ["Totalt"]).enumerated() {
                columns.append(TableColumn(name: "\(name)-\(year)", alignment: .end, isSum: year == "Totalt"))
                below.append(TableHeaderCell(id: .none, inlines: words(year), column: 1 + group * 5 + index))
            }
        }
        let above = [
            TableHeaderCell(id: .none, inlines: words("Budgetpost"), column: 0, rowSpan: 2),
            TableHeaderCell(
                id: .none, inlines: words("Tilldelade medel per beslutsår"), column: 1, columnSpan: 5),
            TableHeaderCell(id: .none, inlines: words("Utfall"), column: 6, columnSpan: 5),
        ]
        let rows = [
            TableRow(
                id: .none, kind: .group,
                cells: [TableCell(id: .none, content: .text(words("Grundbudget")), columnSpan: 11)]),
            row(
                "Övergripande processtöd",
                ["2 800 000", "2 900 000", "2 900 000", "", "8 600 000", "2 506 744", "2 931 269", "1 849 992", "", "7 288 005"],
                indent: 1),
            row(
                "Följeforskning",
                ["1 500 000", "1 100 000", "500 000", "", "3 100 000", "1 568 781", "1 048 187", "285 001", "", "2 901 969"],
                indent: 1, italic: true),
            row(
                "Delsumma grundbudget",
                ["4 300 000", "4 000 000", "3 400 000", "", "11 700 000", "4 075 525", "3 979 456", "2 134 993", "", "10 189 974"],
                kind: .subtotal),
            row(
                "Pilotprojekt och seed money",
                ["4 600 000", "7 000 000", "8 500 000", "", "20 100 000", "349 272", "111 091", "1 502 229", "", "1 962 591"],
                mark: 9),
            row(
                "Totalt",
                ["8 900 000", "11 000 000", "11 900 000", "", "31 800 000", "4 424 797", "4 090 547", "3 637 222", "", "12 152 565"],
                kind: .total),
        ].map(noBreak)
        return Table(
            id: .none, anchor: "tabell-matris", captionID: .none,
            caption: words("Tilldelade medel och utfall per budgetpost"), unit: "kr", columns: columns, headID: .none,
            head: [TableHeaderRow(id: .none, cells: above), TableHeaderRow(id: .none, cells: below)], bodyID: .none,
            rows: rows,
            notes: [
                TableNote(
                    id: .none, mark: "1", labelID: .none,
                    inlines: words("Avrundning: raden avviker 1\u{A0}kr från sina delar."))
            ])
    }()

    private static func noBreak(_ row: TableRow) -> TableRow {
        var row = row
        for index in row.cells.indices {
            if case .figure(let figure) = row.cells[index].content {
                row.cells[index].content = .figure(
                    PrintedFigure(words: String(figure.text.map { $0 == " " ? "\u{A0}" : $0 })))
            }
        }
        return row
    }
}
