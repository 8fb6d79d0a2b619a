import Diagnostics
import Inputs
import Testing

@testable import Ledgers

/// What titles, second tables and rows above others say of the amounts.
@Suite struct TableSayingTests {
    private func reading(_ text: String, choice: TableChoice = TableChoice()) -> Reading { Reading(text, named: "fil.csv", choice: choice) }

    private func total(_ reading: Reading) -> Int64? { reading.ledger?.rows.reduce(0) { $0 + $1.öre } }

    @Test(
        arguments: [
            ("Utfall t.o.m. juni 2026", 1...6, 2026, false), ("Utfall till och med 2026-06-30", 1...6, 2026, false),
            ("Period: 202501-202508", 1...8, 2025, false), ("Period 2026-08-01 – 2026-08-31", 8...8, 2026, false),
            ("Räkenskapsår: 2026-01-01 - 2026-12-31  Period: 2026-01-01 - 2026-06-30", 1...6, 2026, false), ("Utfall januari–juni 2026", 1...6, 2026, false),
            ("Resultatrapport augusti 2026", 8...8, 2026, true), ("Perioden 2026-07-01--2026-08-31", 7...8, 2026, false),
        ] as [(String, ClosedRange<Int>, Int, Bool)]) func titlesSayHowFarAmountsGo(title: String, months: ClosedRange<Int>, year: Int, isDoubtful: Bool)
    {
        let ledger = reading("\(title)\n\nKonto;Belopp\n5010;1\n6010;2\n").ledger
        #expect(ledger?.months == [year: months], "\(title)")
        #expect(ledger?.rows.first?.period == Int32(year * 100 + months.upperBound), "\(title)")
        #expect(ledger?.areMonthsDoubtful == isDoubtful, "\(title)")
    }

    @Test(arguments: ["Utskriven 2026-07-03", "Förvaltning: Utbildning 2026", "Period 202601-202612", "Kontoplan 2024", "Enhet 12", "Räkenskapsår 2025/2026"])
    func titlesThatNameNoMonths(_ title: String) { #expect(reading("\(title)\n\nKonto;Belopp\n5010;1\n6010;2\n").ledger?.months == [:], "\(title)") }

    @Test func whatAnExportIsOfIsNotWhenItWasWritten() {
        #expect(reading("Uttag 2026-09-04, avser 2025\n\nKonto;Belopp\n5010;1\n").ledger?.rows.first?.period == 202_500)
    }

    /// A column that counts from the beginning of the year says so itself.
    @Test func aCumulatedColumnIsNoDoubt() {
        let ledger = reading("Resultatrapport augusti 2026\nKonto;Utfall ack;Årsbudget\n5010;1;2\n").ledger
        #expect(ledger?.areMonthsDoubtful == false)
        #expect(ledger?.months == [2026: 1...8])
    }

    @Test(
        arguments: [
            ("Föregående år", "LE038"), ("Varav EU-medel", "LE038"), ("Antal timmar", "LE038"), ("Bokslut", "LE038"), ("Kansliets egna medel", "LE064"),
            ("Utfall 2026", nil), ("Sida 2 av 2", nil),
        ] as [(String, String?)]) func aSecondTableIsNotAddedWithoutAWord(title: String, code: String?)
    { #expect(reading("Utfall 2026\nKonto;Belopp\n5010;1\n6010;5\n\n\(title)\nKonto;Belopp\n5010;3\n7010;4\n").codes == (code.map { [$0] } ?? [])) }

    @Test func theSameHeadingsOnEachPageAreNothing() {
        let page = "Konto;Belopp\n5010;1\n6010;2\nSkärs kommun\n"
        #expect(reading("Utfall 2026\n" + page + "Konto;Belopp\n7010;3\n7020;4\nSkärs kommun\n").codes == [])
    }

    @Test func aNumberOverTheRowsThatItIsTheSumOfIsNotCounted() {
        let reading = reading("Konto;Benämning;Utfall\n7101;Kansli;30\n5010;Löner;10\n6010;Hyra;20\n7102;Läslust;7\n5010;Löner;4\n6010;Hyra;3\n")
        #expect(reading.codes == ["LE034"])
        #expect(total(reading) == 3_700)
    }

    @Test func aProjectOverItsPartsIsNotCounted() {
        let whole = "71;5010;30\n71;6010;7\n"
        let parts = "7101;5010;10\n7102;5010;20\n7101;6010;7\n"
        #expect(total(reading("Projekt;Konto;Belopp\n" + whole + parts)) == 3_700)
        #expect(total(reading("Projekt;Konto;Belopp\n" + parts + whole)) == 3_700)
        // Of its own, where it comes to something else.
        #expect(total(reading("Projekt;Konto;Belopp\n71;5010;31\n71;6010;8\n" + parts)) == 7_600)
    }

    @Test(
        arguments: [
            ("Summa av Belopp", 100), ("Faktiskt utfall", 100), ("Utfall tusen kr", 100_000), ("Utfall 1000 kr", 100_000), ("Utfall, tusental kronor", 100_000),
        ] as [(String, Int64)]) func headings(heading: String, sum: Int64)
    {
        let ledger = reading("Konto;Projekt;\"\(heading)\"\n5010;1;1\n").ledger
        #expect(ledger?.rows.first?.öre == sum)
    }

    @Test func aSpaceThatDoesNotBreakIsNoLetter() {
        #expect(Reading(Array("Konto;Belopp\n5010;25".utf8) + [0xA0] + Array("635,64\n".utf8), named: "fil.csv").ledger?.rows.first?.öre == 2_563_564)
    }

    @Test func aBudgetThatIsNamedAsOutcomeIsTold() {
        let reading = reading("Konto;Utfall;Årsbudget\n5010;1;2\n", choice: TableChoice(amount: "Årsbudget"))
        #expect(reading.diagnostics.items.map { [$0.code.id, "\($0.severity)"] } == [["LE047", "warning"]])
        #expect(total(reading) == 200)
    }
}
