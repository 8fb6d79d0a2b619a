import DocumentTree
import Inputs
import Testing

@testable import Templates

/// Whoever takes printed figures from each other, or adds up printed shares, is told where that does not come out.
@Suite struct FormulaRoundingTests {
    private func table(_ rows: [Value], unit: String = "kr", formula: String = "a - b", sum: Bool = false) -> Table? {
        let bench = Bench()
        bench.set("rader", Value(.list(rows)))
        return bench.table(
            """
            id: t
            rubrik: Tabell
            enhet: \(unit)
            kolumner:
              - id: namn
                rubrik: Post
                värde: rad.namn
              - id: a
                rubrik: A
                värde: rad.a
              - id: b
                rubrik: B
                värde: rad.b
              - id: d
                rubrik: D
                formel: \(formula)
            rader:
              - för varje: rader
            \(sum ? "  - summa: Summa" : "")
            """)
    }

    private func row(_ name: String, _ a: Value, _ b: Value) -> Value { record(["namn": text(name), "a": a, "b": b]) }

    private func notes(_ table: Table?) -> [String] {
        table?.notes.map { $0.inlines.plainText.replacing("\u{A0}", with: " ") } ?? []
    }

    @Test func aDifferenceThatThePrintedFiguresDoNotGiveIsNoted() throws {
        let table = table([row("Verk", öre(184_999_250), öre(100_000_040))])
        #expect(table?.printedRows == [["Verk", "1 849 993", "1 000 000", "849 992"]])
        #expect(
            notes(table).first
                == "Avrundning: varje belopp är avrundat för sig till hela kronor. Därför avviker detta belopp med 1 kr från vad de belopp som visas ger: kolumnen D: Verk."
        )
        #expect(table?.rows[0].cells[3].marks.map(\.note) == [0])
    }

    @Test func theNoteSpeaksInTheTablesUnit() {
        let note = notes(table([row("Verk", kr(1_500), kr(400))], unit: "tkr")).first
        #expect(note?.contains("avrundat för sig till tusental kronor. Därför avviker detta belopp med 1 tkr från") == true)
        #expect(note?.contains("kr godtas") == false)
    }

    @Test func aFormulasColumnIsHeldAgainstItsSumToo() {
        let rows = [row("X", öre(140), öre(100)), row("Y", öre(240), öre(200)), row("Z", öre(340), öre(300))]
        let table = table(rows, sum: true)
        #expect(table?.printedRows.map { $0[3] } == ["0", "0", "0", "1"])
        #expect(notes(table).first?.contains("raden Summa: A, D") == true)
    }

    @Test func exactAndOtherFormulasGetNone() {
        #expect(notes(table([row("X", kr(5), kr(3))])).contains { $0.contains("Avrundning") } == false)
        #expect(notes(table([row("X", öre(550), öre(350))], formula: "a * 2")).contains { $0.contains("Avrundning") } == false)
        // What is not there adds nothing.
        #expect(notes(table([row("X", öre(550), .absent)], formula: "a - (b annars 0)")).contains { $0.contains("Avrundning") } == false)
        #expect(notes(table([row("X", öre(50), öre(50))], formula: "a + (b annars 0)")).contains { $0.contains("Avrundning") })
    }

    private func shares(_ amounts: [Int64], places: Int = 0, total: String = "  - summa: Summa") -> [String] {
        let bench = Bench()
        bench.set("rader", Value(.list(amounts.enumerated().map { record(["namn": text("R\($0)"), "a": kr($1)]) })))
        bench.set("helt", kr(amounts.reduce(0, +)))
        let table = bench.table(
            """
            id: t
            rubrik: Tabell
            enhet: kr
            kolumner:
              - id: namn
                rubrik: Post
                värde: rad.namn
              - id: a
                rubrik: A
                värde: rad.a
              - id: andel
                rubrik: Andel
                format: procent
                decimaler: \(places)
                formel: andel(a, helt)
            rader:
              - för varje: rader
            \(total)
            """)
        #expect(bench.reports == [])
        return notes(table)
    }

    @Test func sharesThatComeToNinetyNineAreNoted() {
        #expect(
            shares([1, 1, 1]) == [
                "Avrundning: varje andel är avrundad för sig. Därför blir de andelar som visas tillsammans 99 % och inte 100 %: raden Summa: Andel."
            ])
        #expect(shares([1, 1, 4])[0].contains("tillsammans 101 % och inte 100 %"))
        #expect(shares([1, 1, 1], places: 1)[0].contains("tillsammans 99,9 % och inte 100,0 %"))
        #expect(shares([1, 1, 1], total: "")[0].hasSuffix("tillsammans 99 % och inte 100 %: kolumnen Andel."))
        #expect(shares([1, 1, 2]) == [])
    }

    @Test func sharesOfDifferentThingsAddUpToNothing() {
        let bench = Bench()
        let rows = [(50, 100), (49, 100)].map { record(["namn": text("R"), "a": kr(Int64($0.0)), "b": kr(Int64($0.1))]) }
        bench.set("rader", Value(.list(rows)))
        let table = bench.table(
            """
            id: t
            rubrik: Tabell
            kolumner:
              - id: namn
                rubrik: Post
                värde: rad.namn
              - id: andel
                rubrik: Förbrukat
                format: procent
                värde: rad.a / rad.b
            rader:
              - för varje: rader
            """)
        #expect(notes(table) == [])
    }
}
