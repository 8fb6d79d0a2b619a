import Inputs
import Testing

@testable import Templates

/// The note names its cells, by the row or the column that a reader adds up.
@Suite struct RoundingTextTests {
    private func rounding(
        _ row: String, _ column: String, _ direction: RoundingNote.Direction, by difference: Int64 = 1
    ) -> RoundingNote {
        RoundingNote(
            table: "t", row: row, column: column, direction: direction, unit: .kr, printed: 10 + difference, computed: 10,
            tolerance: Amount(kronor: 2), isDeclared: true, range: nil)
    }

    @Test func cellsAreNamedByTheirRowOrTheirColumn() {
        let text = RoundingText([
            rounding("A", "Totalt", .row), rounding("Summa", "2023", .column), rounding("Summa", "2024", .column, by: 2),
            rounding("B", "Totalt", .row),
        ])
        #expect(
            text.text(.swedish).replacing("\u{A0}", with: " ").hasSuffix(
                "avviker dessa summor med högst 2 kr från de delar som visas: kolumnen Totalt: A, B; raden Summa: 2023, 2024. "
                    + "En större avvikelse än 2 kr godtas inte."))
        #expect(
            text.text(.english).replacing("\u{A0}", with: " ").hasSuffix(
                "differ by at most SEK 2 from the parts that are shown: the column Totalt: A, B; the row Summa: 2023, 2024. "
                    + "A difference above SEK 2 is not accepted."))
    }

    /// A limit that a printed figure is beyond would contradict the line before it.
    @Test func theLimitIsNotSaidWherePrintedFiguresAreBeyondIt() {
        var stated = rounding("Summa", "2023", .column)
        stated.tolerance = Amount(kronor: 1)
        var printed = rounding("Summa", "2024", .column, by: 2)
        printed.tolerance = nil
        #expect(!RoundingText([stated, printed]).text(.swedish).contains("godtas inte"))
        #expect(RoundingText([stated]).text(.swedish).contains("större avvikelse än 1\u{A0}kr godtas inte"))
    }

    @Test func oneSumIsSpokenOfAsOne() {
        let text = RoundingText([rounding("Summa", "2023", .column)])
        #expect(text.text(.swedish).contains("Därför avviker denna summa med 1\u{A0}kr från"))
        #expect(text.text(.english).contains("This sum therefore differs by SEK\u{A0}1 from"))
    }

    @Test func aLongListIsCutAndSaysSo() {
        let text = RoundingText((1...30).map { rounding("Rad \($0)", "Totalt", .row) })
        #expect(text.text(.swedish).contains("Rad 24; och 6 till, alla markerade i tabellen."))
        #expect(!text.text(.swedish).contains("Rad 25"))
    }
}
