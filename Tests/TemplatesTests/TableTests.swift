import DocumentTree
import Inputs
import Testing

@testable import Templates

@Suite struct TableTests {
    private func bench() -> Bench {
        let bench = Bench()
        bench.set("år", list(integer(2023), integer(2024)))
        bench.set(
            "poster",
            map([
                "a": record(["namn": text("Alfa"), "slag": text("x"), "belopp": map(["2023": kr(100), "2024": kr(50)])]),
                "b": record(["namn": text("Beta"), "slag": text("x"), "belopp": map(["2023": kr(200)])]),
                "c": record(["namn": text("Gamma"), "slag": text("y"), "belopp": map(["2024": Value(.dash)])]),
            ]))
        return bench
    }

    private let columns = """
        id: t
        rubrik: Tabell
        enhet: kr
        kolumner:
          - id: namn
            rubrik: Post
            värde: rad.namn
          - grupp: Belopp
            kolumner:
              - för varje: år
                id: b-{{kolumn}}
                rubrik: "{{kolumn}}"
                värde: rad.belopp[kolumn]
              - id: totalt
                rubrik: Totalt
                summa av: b-*
          - id: ändring
            rubrik: Ändring
            formel: b-2024 - b-2023
        """

    @Test func headersSpanTheirColumnsAndCoverTheGrid() throws {
        let table = try #require(bench().table(columns + "\nrader:\n  - för varje: poster"))
        let cells = table.head.flatMap { row in row.cells.map { "\($0.inlines.plainText) \($0.column) \($0.columnSpan)×\($0.rowSpan)" } }
        #expect(cells == ["Post 0 1×2", "Belopp 1 3×1", "Ändring 4 1×2", "2023 1 1×1", "2024 2 1×1", "Totalt 3 1×1"])
        #expect(table.columns.map(\.alignment) == [.start, .end, .end, .end, .end])
        #expect(table.columns.map(\.isSum) == [false, false, false, true, false])
        #expect(table.columns.map(\.isRowHeader) == [true, false, false, false, false])
    }

    @Test func absentIsBlankDashIsDashAndDifferencesSayWhatTheyTake() throws {
        let table = try #require(bench().table(columns + "\nrader:\n  - för varje: poster\n  - summa: Summa"))
        #expect(
            table.printedRows == [
                ["Alfa", "100", "50", "150", "−50"], ["Beta", "200", "", "200", ""], ["Gamma", "", "–", "0", ""],
                ["Summa", "300", "50", "350", "−250"],
            ])
        #expect(table.notes.map(\.inlines.plainText) == ["Ändring = Belopp 2024 minus Belopp 2023."])
    }

    @Test func groupsSumWhatTheyHold() throws {
        let rows = """

            rader:
              - grupp: Slag x
                rader:
                  - för varje: poster där slag = "x"
                    indrag: 1
                    kursiv: ja
                  - delsumma: Summa x
              - grupp: Slag z
                rader:
                  - för varje: poster där slag = "z"
              - för varje: poster där slag = "y"
                namn: "{{rad.namn}}*"
              - rad: Övrigt
                celler:
                  b-2023: 7 kr
              - varav: varav något
                celler:
                  b-2023: 3 kr
              - delsumma: Resten
              - summa: Allt
            """
        let bench = bench()
        let table = try #require(bench.table(columns + rows))
        #expect(bench.transcript == "")
        #expect(table.rows.map(\.kind) == [.group, .data, .data, .subtotal, .data, .data, .ofWhich, .subtotal, .total])
        #expect(table.rows[0].cells.map(\.columnSpan) == [5])
        #expect(table.rows[1].indent == 1 && table.rows[1].italic)
        #expect(table.printedRows[3] == ["Summa x", "300", "50", "350", "−250"])
        #expect(table.printedRows[4] == ["Gamma*", "", "–", "0", ""])
        #expect(table.printedRows[6] == ["varav något", "3", "", "", ""])
        // A subtotal sums what no earlier one has summed at its level; a total, everything once.
        #expect(table.printedRows[7][1] == "307")
        #expect(table.printedRows[8][1] == "307")
    }

    @Test func thousandsThatDoNotAddUpAreNoted() throws {
        let bench = Bench()
        let row = record(["namn": text("a"), "belopp": kr(1_400)])
        bench.set("poster", list(row, row, row))
        let table = try #require(
            bench.table(
                """
                id: t
                rubrik: Tabell
                enhet: tkr
                kolumner:
                  - id: namn
                    rubrik: Post
                    värde: rad.namn
                  - id: belopp
                    rubrik: Belopp
                    värde: rad.belopp
                rader:
                  - för varje: poster
                  - summa: Summa
                """))
        #expect(table.printedRows.map { $0[1] } == ["1", "1", "1", "4"])
        #expect(table.rows[3].cells[1].marks.map(\.note) == [0])
        #expect(table.notes[0].inlines.plainText.contains("tusental kronor"))
        #expect(table.notes[0].inlines.plainText.contains("avviker denna summa med 1\u{A0}tkr"))
        // Nobody has stated anything, so there is no tolerance to speak of.
        #expect(table.notes[0].inlines.plainText.hasSuffix("raden Summa: Belopp."))
    }

    @Test func öreThatRoundAwayAreNoted() throws {
        let bench = Bench()
        bench.set("poster", list(record(["namn": text("a"), "belopp": öre(150)]), record(["namn": text("b"), "belopp": öre(150)])))
        let table = try #require(
            bench.table(
                """
                id: t
                rubrik: Tabell
                enhet: kr
                kolumner:
                  - {id: namn, rubrik: Post, värde: rad.namn}
                  - {id: belopp, rubrik: Belopp, värde: rad.belopp}
                rader:
                  - för varje: poster
                  - summa: Summa
                """))
        #expect(table.printedRows.map { $0[1] } == ["2", "2", "3"])
        #expect(table.notes.count == 1)
    }

    @Test(arguments: [
        ("kolumner", "kolumer", ["TM012 kolumer", "TM013 id: t"]),
        ("värde: rad.namn", "vörde: rad.namn", ["TM012 vörde"]),
        ("värde: rad.namn", "värde: rad.nam", ["EX012 nam"]),
        ("enhet: kr", "enhet: sek", ["TM018 sek"]),
        ("summa av: b-*", "summa av: c-*", ["TB004 c-*"]),
        ("formel: b-2024 - b-2023", "formel: ändring + 1", ["TB005"]),
        ("id: totalt", "id: namn", ["TB003"]),
        ("rubrik: Ändring", "rubrik: [x]", ["TM015 [x]"]),
    ])
    func mistakesAreReportedAtTheirPlace(right: String, wrong: String, expected: [String]) {
        let bench = bench()
        _ = bench.table(columns.replacing(right, with: wrong) + "\nrader:\n  - för varje: poster")
        #expect(!bench.reports.isEmpty)
        for code in expected {
            #expect(bench.reports.contains { $0.hasPrefix(code) }, "\(bench.reports)")
        }
    }

    @Test func textsOfCellsAreLiteralAndProseIsLeftToMarkdown() throws {
        let bench = Bench()
        bench.set(
            "rader",
            list(
                record([
                    "namn": text("*a* \u{E000}"), "text": Value(.prose(Prose(markdown: "**b**"))),
                    "lista": list(text("x"), text("y")), "dag": date(2024, 2, 1), "del": Value(.share(Decimal(coefficient: 5, scale: 1))),
                ])))
        let filled = try #require(
            bench.fill(
                body: """
                    ```tabell
                    id: t
                    rubrik: Tabell
                    kolumner:
                      - {id: namn, rubrik: Namn, värde: rad.namn}
                      - {id: prosa, rubrik: Text, värde: rad.text}
                      - {id: lista, rubrik: Lista, värde: rad.lista}
                      - {id: rader, rubrik: Rader, värde: rad.lista, format: rader}
                      - {id: dag, rubrik: Dag, värde: rad.dag}
                      - {id: månad, rubrik: Månad, värde: rad.dag, format: månad}
                      - {id: del, rubrik: Del, värde: rad.del, decimaler: 0}
                      - {id: mall, rubrik: Mall, text: "{{rad.namn}}!"}
                    rader:
                      - för varje: rader
                    ```
                    """))
        #expect(bench.transcript == "")
        #expect(filled.dump().contains("  *a* \u{FFFD} | «**b**» | x, y | x y | 2024-02-01 | februari 2024 | 50␣% | *a* \u{FFFD}!"))
        let table = try #require(filled.tables.first)
        #expect(table.columns.map(\.alignment) == [.start, .start, .start, .start, .start, .start, .end, .start])
    }

    @Test func anEmptyTableIsLeftOutWithAWarning() {
        let bench = bench()
        #expect(bench.table(columns + "\nrader:\n  - för varje: poster där slag = \"q\"") == nil)
        #expect(bench.diagnostics.items.map(\.severity) == [.warning])
    }
}
