import DocumentTree
import Testing

@testable import Templates

/// Every figure of the eight tables of bilaga 1, as the source document prints them, must be what the
/// template prints for the same meeting.
@Suite struct BudgetFiguresTests {
    /// Rows of `name | figure | …`; an empty field is an empty cell.
    private func expect(_ anchor: String, _ lines: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let bench = try #require(MeetingBench())
        let table = try #require(bench.fill("budget")?.tables.first { $0.anchor == "tabell-" + anchor })
        let expected = lines.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { field in
                String(field.drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
            }
        }
        let printed = table.printedRows
        for (row, line) in expected.enumerated() {
            #expect((row < printed.count ? printed[row] : []) == line, sourceLocation: sourceLocation)
        }
        #expect(printed.count == expected.count, sourceLocation: sourceLocation)
    }

    @Test func financing() throws {
        try expect(
            "finansiering",
            """
            Eskilstuna kommun | 20 000 000
            Västerås stad | 20 000 000
            Mälardalens universitet | 4 400 000
            Delsumma | 44 400 000
            Överskott från tidigare period | 4 150 000
            Tillgängligt totalt | 48 550 000
            """)
    }

    /// The source leaves the subtotals of 2022 and 2025 blank: 4 950 000 and 0 are the computed ones.
    @Test func matrix() throws {
        try expect(
            "matris",
            """
            Övergripande processtöd | 2 800 000 | 2 900 000 | 2 900 000 | – | 8 600 000 | 2 506 744 | 2 931 269 | 1 849 992 | – | 7 288 005
            Följeforskning | 1 500 000 | 1 100 000 | 500 000 | – | 3 100 000 | 1 568 781 | 1 048 187 | 285 001 | – | 2 901 969
            Event och kommunikation | 650 000 | 500 000 | 700 000 | – | 1 850 000 | 729 298 | 450 847 | 490 935 | – | 1 671 080
            Välmående självständiga äldre | | 3 300 000 | 3 500 000 | – | 6 800 000 | | 2 080 194 | 1 867 638 | – | 3 947 832
            Alla barn och unga lyckas | | 3 300 000 | 3 500 000 | – | 6 800 000 | | 2 953 728 | 1 689 816 | – | 4 643 543
            Delsumma grundbudget | 4 950 000 | 11 100 000 | 11 100 000 | 0 | 27 150 000 | 4 804 823 | 9 464 225 | 6 183 382 | 0 | 20 452 429
            Pilotprojekt och seed money | 4 600 000 | 7 000 000 | 8 500 000 | | 20 100 000 | 349 272 | 111 091 | 1 502 229 | – | 1 962 591
            Samhällsforum | 1 900 000 | | | | 1 900 000 | 1 037 366 | | | | 1 037 366
            Samhällslabbet | 1 900 000 | | | | 1 900 000 | 985 001 | | | | 985 001
            Samhällsakademin | 1 900 000 | | | | 1 900 000 | 1 066 458 | | | | 1 066 458
            Totalt | 15 250 000 | 18 100 000 | 19 600 000 | 0 | 52 950 000 | 8 242 920 | 9 575 315 | 7 685 610 | 0 | 25 503 845
            """)
    }

    @Test func baseBudget() throws {
        try expect(
            "grundbudget",
            """
            Övergripande processtöd | 2 900 000 | 2 900 000 | 1 849 992 | 0 | 63,8 %
            Följeforskning | 500 000 | 500 000 | 285 001 | 0 | 57,0 %
            Event och kommunikation | 700 000 | 700 000 | 490 935 | 0 | 70,1 %
            Välmående självständiga äldre | 3 500 000 | 3 500 000 | 1 867 638 | 0 | 53,4 %
            Alla barn och unga lyckas | 3 500 000 | 3 500 000 | 1 689 816 | 0 | 48,3 %
            Summa | 11 100 000 | 11 100 000 | 6 183 382 | 0 | 55,7 %
            varav OH-kostnader | | | 1 321 972 | |
            """)
    }

    @Test func costTypes() throws {
        try expect(
            "kostnadsslag",
            """
            Övergripande processtöd | 1 337 484 | 57 764 | 454 745 | 1 849 992
            Följeforskning | 211 941 | 1 000 | 72 060 | 285 001
            Event och kommunikation | 148 021 | 292 586 | 50 327 | 490 935
            Välmående självständiga äldre | 920 345 | 558 682 | 388 611 | 1 867 638
            Alla barn och unga lyckas | 825 110 | 508 475 | 356 230 | 1 689 816
            Summa | 3 442 902 | 1 418 508 | 1 321 972 | 6 183 382
            """)
    }

    @Test func pilots() throws {
        try expect(
            "pilot",
            """
            Övergripande utveckling | 4 250 000 |
            Future Impact Champion | | 1 200 000
            Fokus Välmående äldre
            Måltider och möten | | 100 000
            Service/tjänster | | 100 000
            Civilsamhälle | | 337 500
            Trygghetsläsning | | 260 000
            Fokus Alla barn och unga
            Horizonansökan | | 1 205
            Demokratisk vardagspraktik | | 864 000
            Normförskjutning i skolan | | 432 000
            Samverkan för fler i förskolan | | 648 000
            UVAS: vart, vem, varför | | 18 500
            Portfölj lärande | | 37 500
            Studentcoacher | | 250 000
            Återstår till 2025 | 4 250 000 |
            Summa | 8 500 000 | 4 248 705
            """)
    }

    @Test func growth() throws {
        try expect(
            "uppvaxling",
            """
            Externa medel
            Sponsring pensionärernas bössa | | 30 000
            Totalt externa medel | 10 000 000 | 30 000
            Interna medel
            Processledare forskning och utbildning | | 650 000
            Samverkansforskning | | 175 000
            Postdoktor, 2 st. | | 256 500
            Doktorand | | 132 500
            Totalt interna medel | | 1 214 000
            Summa | 10 000 000 | 1 244 000
            """)
    }

    @Test func research() throws {
        try expect(
            "forskning",
            """
            UKK | 2 500 000 | 849 797 | 849 797
            HVV | 2 500 000 | 1 668 616 | 3 758 903
            EST | 2 500 000 | 2 062 409 | 4 069 958
            IDT | 2 500 000 | 1 553 229 | 3 365 427
            Summa | 10 000 000 | 6 134 051 | 12 044 085
            """)
    }

    /// The source says budget minus forecast and prints forecast minus budget; here it is as it says, and as in the first table.
    @Test func forecasts() throws {
        try expect(
            "prognoser",
            """
            Övergripande processtöd | 2 900 000 | 1 849 992 | 2 900 000 | 2 900 000 | | 0
            Följeforskning | 500 000 | 285 001 | 500 000 | 500 000 | | 0
            Event och kommunikation | 700 000 | 490 935 | 700 000 | 700 000 | | 0
            Välmående självständiga äldre | 3 500 000 | 1 867 638 | 3 500 000 | 3 500 000 | | 0
            Alla barn och unga lyckas | 3 500 000 | 1 689 816 | 3 500 000 | 3 500 000 | | 0
            Delsumma grundbudget | 11 100 000 | 6 183 382 | 11 100 000 | 11 100 000 | | 0
            Pilotprojekt och seed money 2024 | 8 500 000 | 1 502 229 | 4 250 000 | 4 250 000 | | 4 250 000
            Pilotprojekt och seed money 2025 | | – | 4 250 000 | 4 250 000 | | −4 250 000
            Summa | 19 600 000 | 7 685 610 | 19 600 000 | 19 600 000 | | 0
            """)
    }

    /// The ±1 of the source, and no other: each has its mark and its record.
    @Test func roundingIsNotedWhereTheSourceIsOffByOne() throws {
        let bench = try #require(MeetingBench())
        let filled = try #require(bench.fill("budget"))
        let cells = filled.roundings.map { "\($0.table) \($0.row) / \($0.column): \($0.difference)" }
        #expect(
            cells == [
                "tabell-kostnadsslag Övergripande processtöd / Summa: -1",
                "tabell-kostnadsslag Event och kommunikation / Summa: 1",
                "tabell-kostnadsslag Alla barn och unga lyckas / Summa: 1",
                "tabell-kostnadsslag Summa / Personal: 1",
                "tabell-kostnadsslag Summa / Drift och konsulter: 1",
                "tabell-kostnadsslag Summa / OH: -1",
                "tabell-prognoser Summa / Utfall t.o.m. 31\u{A0}aug.: -1",
                "tabell-matris Alla barn och unga lyckas / Utfall Totalt: -1",
                "tabell-matris Delsumma grundbudget / Utfall Totalt: -1",
                "tabell-matris Pilotprojekt och seed money / Utfall Totalt: -1",
                "tabell-matris Totalt / Utfall 2023: -1",
                "tabell-matris Totalt / Utfall 2024: -1",
            ])
        for table in filled.tables {
            let marked = table.rows.flatMap(\.cells).filter { !$0.marks.isEmpty }.count
            #expect(marked == filled.roundings.filter { $0.table == table.anchor }.count)
            #expect(table.notes.filter { $0.mark == "1" }.count == min(1, marked))
        }
    }

    @Test func keyFiguresSayWhatTheyAreMeasuredAgainst() throws {
        let bench = try #require(MeetingBench())
        let dump = try #require(bench.fill("budget")).dump().replacing("␣", with: " ")
        #expect(dump.contains("6 183 382 · utfall i grundbudgeten 2024: 55,7 % av budgeten när 66,7 % av året har gått"))
        #expect(dump.contains("−4 400 000 · tillgängliga medel minus tilldelade medel"))
    }
}
