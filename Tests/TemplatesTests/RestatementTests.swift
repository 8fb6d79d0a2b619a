import Diagnostics
import DocumentTree
import Inputs
import Testing

@testable import Templates

/// Cells that are other than they were at the last meeting.
@Suite struct RestatementTests {
    private func table(before: Value?, explained: Value = .absent, tail: String = "") throws -> (filled: FilledTemplate, bench: Bench) {
        let bench = Bench()
        let item = { (name: String, x: Int64) in record(["namn": text(name), "x": kr(x)]) }
        bench.set("rader", map(["a": item("A", 5), "b": item("B", 7)]))
        bench.set("ändringar", explained)
        if let before {
            let date = try #require(CalendarDate(year: 2024, month: 5, day: 23))
            bench.set("förra", record(["möte": record(["datum": Value(.date(date))]), "x": before]))
        }
        let filled = bench.fill(
            body: """
                ```tabell
                id: t
                rubrik: Tabell
                enhet: kr
                kolumner:
                  - {id: namn, rubrik: Namn, värde: rad.namn}
                  - id: x
                    rubrik: X
                    värde: rad.x
                    förra: förra.x[rad]
                    förklaring: ändringar[rad]
                rader:
                  - för varje: rader
                  - summa: Summa
                ```
                \(tail)
                """)
        #expect(bench.transcript == "")
        return try (#require(filled), bench)
    }

    private func marks(_ table: Table) -> [[Int]] { table.rows.map { $0.cells[1].marks.map(\.note) } }
    private func prose(_ words: String, _ bench: Bench = Bench()) -> Value {
        Value(.prose(Prose(markdown: words)), at: SourceRange(file: bench.add("x", "f"), start: 0, end: 1))
    }

    @Test func aChangedCellIsMarkedAndItsNoteSaysWhatItWas() throws {
        let (filled, _) = try table(before: map(["a": kr(4), "b": kr(7)]))
        let table = filled.tables[0]
        #expect(marks(table) == [[0], [], []])
        #expect(
            table.notes.map { $0.inlines.plainText.replacing("\u{A0}", with: " ") }
                == ["A: ändrat sedan mötet den 23 maj 2024, då X var 4 kr."])
        #expect(table.notes[0].mark == "1")
    }

    @Test func theExplanationStandsInTheNote() throws {
        let (filled, _) = try table(before: map(["a": kr(4), "b": kr(8)]), explained: map(["a": prose("Rättat."), "b": prose("Också.")]))
        #expect(marks(filled.tables[0]) == [[0], [1], []])
        #expect(filled.tables[0].notes.map(\.mark) == ["1", "2"])
        #expect(filled.dump().contains("då X var 4␣kr. «Rättat.»"))
    }

    @Test func whatIsNewOrUnchangedHasNoNote() throws {
        #expect(try table(before: map(["b": kr(7)])).filled.tables[0].notes.isEmpty)
        #expect(try table(before: nil).filled.tables[0].notes.isEmpty)
    }

    @Test func whatANoteHasPrintedIsKnownToBePrinted() throws {
        let tail = "{{#ändringar}}{{^redan-tryckt(.)}}[{{@nyckel}}]{{/redan-tryckt(.)}}{{/ändringar}}"
        let bench = Bench()
        let file = bench.add("ab", "f")
        func explanation(_ start: Int) -> Value {
            Value(.prose(Prose(markdown: "Rättat.")), at: SourceRange(file: file, start: start, end: start + 1))
        }
        let (filled, _) = try table(
            before: map(["a": kr(4), "b": kr(7)]), explained: map(["a": explanation(0), "b": explanation(1)]), tail: tail)
        #expect(filled.dump().contains("[‹b›]") && !filled.dump().contains("[‹a›]"))
    }
}
