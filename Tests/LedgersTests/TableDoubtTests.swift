import Diagnostics
import Testing

@testable import Ledgers

/// What tables leave unsaid, or say beside the table: read as it is meant, or refused. Never a wrong figure without a word.
@Suite struct TableDoubtTests {
    private func reading(_ text: String, choice: TableChoice = TableChoice()) -> Reading { Reading(text, named: "fil.csv", choice: choice) }
    private func sums(_ text: String, choice: TableChoice = TableChoice()) -> [String: Int64] {
        guard let ledger = reading(text, choice: choice).ledger else { return [:] }
        return Dictionary(LedgerSummary(ledger).accounts.compactMap { account in account.result.map { (account.number, $0) } }) { $0 + $1 }.filter {
            $0.value != 0
        }
    }

    @Test(arguments: ["ÅrPer", "Per", "År och månad", "Ver.per", "Kalendermånad", "Redovisningsper", "Bokf.period", "År/mån"]) func periodHeadings(
        _ heading: String
    ) {
        let ledger = reading("Konto;\(heading);Belopp\n5010;202501;1\n5010;202601;2\n").ledger
        #expect(ledger?.rows.map(\.period) == [202_501, 202_601])
    }

    @Test(
        arguments: [
            // Periods under a heading that nobody knows, in any form.
            ("Konto;Räkneverk;Belopp\n5010;202501;1\n5010;202601;2\n", ["LE046"]), ("Konto;Räkneverk;Belopp\n5010;2025-01;1\n5010;2026-01;2\n", ["LE046"]),
            ("Konto;Räkneverk;Belopp\n5010;2025-01-31;1\n", ["LE046"]), ("Konto;Radens år;Belopp\n5010;2025;1\n5010;2026;2\n", ["LE046"]),
            // Codes that look like them, of a dimension, are none; nor are codes of four digits.
            ("Konto;Projekt;Belopp\n5010;202501;1\n5010;202502;2\n", []), ("Konto;Fritt val;Belopp\n5010;2010;1\n5010;2020;2\n", []),
            // A row without a period, in a table that has them.
            ("Konto;Period;Belopp\n5010;202501;1\n5010;;2\n", ["LE017"]), ("Konto;År;Belopp\n5010;2025;1\n5010;;2\n", ["LE017"]),
            ("Konto;Period;Belopp\n5010;2026-02-30;1\n", ["LE017"]), ("Konto;Period;Belopp\n5010;20260230;1\n", ["LE017"]),
            ("Konto;Period;Belopp\n5010;;0\n5020;202601;1\n", []),
            // Errors in the place of codes.
            ("Konto;Projekt;Belopp\n5010;#N/A;1\n", ["LE024"]), ("Konto;Projekt;Belopp\n5010;#REFERENS!;1\n", ["LE024"]),
            ("Konto;Belopp\n64 10;1\n", ["LE056"]), ("Konto;Belopp\n5010 Hyra 2;1\n", []),
            // Budgets, by the title, are no outcome.
            ("Budget 2026\n\nKonto;Belopp\n5010;1\n", ["LE047"]), ("Budget 2026\nNämnden\nKonto;Jan;Feb\n5010;1;2\n", ["LE047"]),
            ("Utfall och budget 2026\n\nKonto;Belopp\n5010;1\n", []), ("Avvikelse mot budget 2026\n\nKonto;Belopp\n5010;1\n", []),
            // The table twice, and its end.
            ("Konto;Belopp\n5010;1\n5020;2\n5030;3\n5010;1\n5020;2\n5030;3\n", ["LE052"]),
            ("Konto;Belopp\n5010;1\n5010;1\n5020;2\n5020;2\n5030;3\n5030;3\n", []),
            // A file that was cut off.
            ("Konto;Period;Belopp\n5010;202601;1\n5010;2026", ["LE006"]),
            ("Konto;Belopp\n5010;1,25\n5010;1,25\n5010;2,35\n5010;2,75\n5010;3,45\n5020;4812,", ["LE006"]),
            ("Konto;Belopp\n5010;1\n5020;2", []), ("Konto;Belopp\n5010;1\n\nSamtliga belopp i kr", []),
        ] as [(String, [String])]) func doubts(text: String, codes: [String])
    { #expect(reading(text).codes == codes, "\(text)") }

    @Test(
        arguments: [
            ("Ackumulerat utfall 2026\n\nKonto;Jan;Feb\n5010;5;8\n", ["5010": 800]),
            ("Utfall ackumulerat t.o.m. feb 2026\nNämnden\nKonto;Jan;Feb\n5010;5;8\n", ["5010": 800]),
            ("Ackumulerat utfall\n\nKonto;Period;Belopp\n5010;202601;5\n5010;202602;8\n", ["5010": 800]),
            ("Utfall 2026\n\nKonto;Jan;Feb\n5010;5;8\n", ["5010": 1_300]),
            // What a row says that it is.
            ("Konto;Typ;Belopp\n5010;Utfall;1\n5010;Budget;9\n", ["5010": 100]), ("Konto;Typ;Belopp\n5010;A;1\n5010;B;9\n", ["5010": 1_000]),
            // Units beside the table, and what only looks like one.
            ("Konto;Utfall\n5010;2\nSamtliga belopp i tkr\n", ["5010": 200_000]),
            ("Avvikelser över 500 tkr kommenteras\nKonto;Utfall\n5010;2\n", ["5010": 200]),
            ("Kommunbidrag 12 400 tkr, belopp i kr\nKonto;Utfall\n5010;2\n", ["5010": 200]), ("Utfall 2026 tkr\nKonto;Belopp\n5010;2\n", ["5010": 200_000]),
            // A total over its projects, period by period.
            (
                "Konto;Ansvar;Projekt;Period;Belopp\n5010;1;;202601;10\n5010;1;;202601;6\n5010;1;7;202601;4\n5010;1;;202602;9\n5010;1;;202602;7\n5010;1;7;202602;2\n",
                ["5010": 1_900]
            ),
            // Codes as formulas, to keep their noughts.
            ("Konto;Projekt;Belopp\n\"=\"\"5010\"\"\";=\"0071\";1\n", ["5010": 100]),
        ] as [(String, [String: Int64])]) func figures(text: String, öre: [String: Int64])
    { #expect(sums(text) == öre, "\(text): \(reading(text).codes)") }

    @Test func theYearOfATableMayStandInItsTitle() {
        #expect(reading("Utfall 2025-01 – 2025-08\n\nKonto;Belopp\n5010;1\n").ledger?.years.map(\.from.year) == [2025])
        #expect(reading("Utfall 2025 och 2026\n\nKonto;Belopp\n5010;1\n").ledger?.years.count == 0)
    }

    @Test func oneMonthSaysThatItIsOne() {
        #expect(reading("Uppföljning 2026\nKonto;Utfall aug\n5010;1\n").ledger?.months == [2026: 8...8])
        #expect(reading("Uppföljning 2026\nKonto;Utfall ack aug\n5010;1\n").ledger?.months == [2026: 1...8])
        #expect(reading("Konto;maj 2026;jun 2026\n5010;1;2\n").ledger?.months == [2026: 5...6])
    }

    /// What stands over the columns of the year before is no name of theirs.
    @Test func thePriorYearKeepsItsName() {
        let text = ";2026;;Föregående år;\nKonto;Utfall;Budget;Utfall;Budget\n5010;1;2;3;4\n"
        #expect(sums(text) == ["5010": 100])
        #expect(sums(text, choice: TableChoice(amount: "Föregående år Utfall")) == ["5010": 300])
    }

    @Test func blankLabelsAreTheCodeAbove() throws {
        let group = "7101;5010;202601;1\n;5010;202602;2\n;5010;202603;3\n"
        let reading = reading("Projekt;Konto;Period;Belopp\n" + group + group.replacing("7101", with: "7102"))
        let ledger = try #require(reading.ledger)
        #expect(reading.codes == ["LE051"])
        #expect(ledger.rows.map { ledger.code(1, of: $0) } == ["7101", "7101", "7101", "7102", "7102", "7102"])
    }

    @Test func currenciesAndObjectsOfSIE() {
        let head = "#FLAGGA 0\n#SIETYP 4\n#RAR 0 20260101 20261231\n"
        let voucher = "#VER A 1 20260131 \"x\"\n{\n#TRANS 5010 {6 \"1\" 6 \"2\"} 1\n#TRANS 1930 {} -1\n}\n"
        #expect(Reading(head + "#VALUTA EUR\n" + voucher.replacing(" 6 \"2\"", with: "")).codes == ["LE054"])
        #expect(Reading(head + "#VALUTA SEK\n" + voucher).codes == ["LE055"])
    }

    /// Balances of objects come to their account's, where nearly all do.
    @Test func objectsAreHeldAgainstTheirAccountWithoutVouchers() {
        var text = "#FLAGGA 0\n#SIETYP 3\n#RAR 0 20260101 20261231\n"
        for month in 1...6 {
            text +=
                "#PSALDO 0 20260\(month) 5010 {} 300\n#PSALDO 0 20260\(month) 5010 {6 \"1\"} 100\n#PSALDO 0 20260\(month) 5010 {6 \"2\"} \(month == 4 ? 210 : 200)\n"
        }
        let reading = Reading(text + "#RES 0 5010 1800\n")
        #expect(reading.codes == ["LE015"])
        #expect(reading.line("LE015") == 15)
    }
}
