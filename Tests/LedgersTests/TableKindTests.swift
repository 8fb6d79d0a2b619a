import Diagnostics
import Testing

@testable import Ledgers

/// Kinds of tables that programs write, each with what it holds: öre by account, or the code of the message that refuses it.
@Suite struct TableKindTests {
    private func sums(_ text: String, choice: TableChoice = TableChoice()) -> (sums: [String: Int64], codes: [String]) {
        let reading = Reading(text, named: "fil.csv", choice: choice)
        guard let ledger = reading.ledger else { return ([:], reading.codes) }
        let found = LedgerSummary(ledger).accounts.compactMap { account in account.result.map { (account.number, $0) } }
        return (Dictionary(found) { $0 + $1 }.filter { $0.value != 0 }, reading.codes)
    }

    @Test(
        arguments: [
            // A running balance is no amount.
            ("Konto;Debet;Kredit;Saldo\n5010;100;;100\n5010;;30;70\n", ["5010": 7_000]),
            ("Konto;IB;Debet;Kredit;UB\n5010;0;100;30;70\n", ["5010": 7_000]),
            // Credits with a sign of their own, and without.
            ("Konto;Debet;Kredit\n5010;100;0\n3010;0;-30\n", ["5010": 10_000, "3010": -3_000]),
            ("Konto;Debet;Kredit\n5010;100;\n3010;;30\n3010;;-5\n3010;;9\n", ["5010": 10_000, "3010": -3_400]),
            ("Konto;D/K;Belopp\n5010;D;100\n5010;K;30\n", ["5010": 7_000]),
            ("Konto;Belopp;Debet/Kredit\n5010;100;Debet\n3010;-30;Kredit\n", ["5010": 10_000, "3010": -3_000]),
            // Sums among the rows.
            ("Konto;Belopp\n5010;7\n5010 Summa;7\n5020;3\n5020 Totalt;3\nTotalsumma;10\n", ["5010": 700, "5020": 300]),
            ("Konto;Namn;Belopp\n5;Personal;10\n5010;a;7\n5020;b;3\n6;Övrigt;1\n6010;c;1\n", ["5010": 700, "5020": 300, "6010": 100]),
            ("Konto;Namn;Belopp\n5010;a;7\n5020;b;3\n50;Summa löner;10\n6010;c;1\n;Summa kostnader;11\n", ["5010": 700, "5020": 300, "6010": 100]),
            ("Konto;Namn;Belopp\n5010;a;7\n6010;c;1\n5999;Summa personal;7\n", ["5010": 700, "6010": 100]),
            ("Konto;Projekt;Belopp\n5010;;10\n5010;7101;6\n5010;7102;4\n5020;;1\n5020;7101;1\n", ["5010": 1_000, "5020": 100]),
            ("Konto;Projekt;Belopp\n5010;7101;6\n5010;7102;4\n5010;Totalt;10\n", ["5010": 1_000]),
            ("Projekt;Konto;Belopp\n7101 Läslust;;10\n7101;5010;6\n7101;5020;4\n7102 Hav;;5\n7102;5010;5\n", ["5010": 1_100, "5020": 400]),
            ("Totalt;;10\nKonto;Namn;Belopp\n5010;Totalentreprenad;7\n5020;Summarisk ersättning;3\n", ["5010": 700, "5020": 300]),
            // Months, quarters and years as columns.
            ("Konto;Jan;Feb;Mar\n5010;1;2;3\n5020;10;;-5\n", ["5010": 600, "5020": 500]),
            ("Konto;2026-01;2026-02;Summa\n5010;1;2;3\n", ["5010": 300]),
            ("Konto;januari 2026;februari 2026\n5010;1;2\n", ["5010": 300]),
            ("Konto;P01;P02;P03\n5010;1;2;3\n", ["5010": 600]),
            ("Konto;1;2;3;4\n5010;1;2;3;4\n", ["5010": 1_000]),
            ("Konto;nov 2025;dec 2025;jan 2026\n5010;1;2;3\n", ["5010": 300]),
            ("Konto;Utfall jan 2026;Budget jan 2026;Utfall feb 2026;Budget feb 2026\n5010;1;9;2;9\n", ["5010": 300]),
            ("Konto;jan 2026;feb 2026;mar 2026;Kv1 2026;Helår 2026\n5010;1;2;3;6;6\n", ["5010": 600]),
            ("Konto;Kv 1;Kv 2\n5010;1;2\n", ["5010": 300]),
            ("Konto;Ack 2026-01;Ack 2026-02;Ack 2026-03\n5010;5;3;4\n", ["5010": 400]),
            ("Konto;Utfall t.o.m. jan 2026;Utfall t.o.m. feb 2026\n5010;5;8\n", ["5010": 800]),
            ("Konto;Utfall 2025;Utfall 2026\n5010;1;2\n", ["5010": 200]),
            ("År;Konto;Jan;Feb\n2026;5010;1;2\n", ["5010": 300]),
            (";;2025;2025;2026;2026\nKonto;Namn;nov;dec;jan;feb\n5010;a;1;2;3;4\n", ["5010": 700]),
            ("Konto;Namn;Utfall;Utfall\n;;2025;2026\n5010;a;1;2\n", ["5010": 200]),
            // Units, periods after the twelfth, headings on every printed page.
            ("Konto;Utfall tkr\n5010;1,5\n", ["5010": 150_000]),
            ("Konto;Period;Belopp\n5010;202612;1\n5010;202613;2\n", ["5010": 300]),
            ("Konto;Belopp\n5010;1\nKonto;Belopp\n5020;2\n", ["5010": 100, "5020": 200]),
            ("Konto;Text;Belopp\n5010;\"Rör 3/4\" fr Bo;1\n", ["5010": 100]),
            ("Konto;Valuta;Belopp SEK\n5010;EUR;1\n", ["5010": 100]),
        ] as [(String, [String: Int64])])
    func figures(text: String, öre: [String: Int64]) {
        let found = sums(text)
        #expect(found.sums == öre, "\(text): \(found.codes)")
    }

    @Test(arguments: [
        ("Konto;Belopp\n5010;1 234 50\n", "LE011"), ("Konto;Belopp\n5010;12,345,67\n", "LE011"), ("Konto;Belopp\n5010;1.23.456,00\n", "LE011"),
        ("Konto;Belopp\n5010;--100\n", "LE011"), ("Konto;Belopp\n5010;-100-\n", "LE011"), ("Konto;Belopp\n5010;10-00\n", "LE011"),
        ("Konto;Belopp\n5010;7\nDiverse;9\n", "LE026"), ("Konto;Belopp\n5010;\"1 234\",50\n", "LE011"),
        ("Konto;jan 2026;mar 2026\n5010;1;2\n", "LE022"), ("Konto;Debet;Kredit;Belopp\n5010;1;;1\n", "LE022"),
        ("Konto;Period;jan 2026;feb 2026\n5010;202601;1;2\n", "LE022"), ("Konto;Namn;Belopp\n5010;a;1\n\nKonto;Namn;Budget\n5020;b;9\n", "LE038"),
    ]) func refusals(text: String, code: String) { #expect(sums(text).codes == [code], "\(text)") }

    /// A slip that sums within sums repeat is told where it is smallest.
    @Test func aSlipIsToldAtTheInnermostSum() {
        let text = "Konto;Belopp\n3010;-5\nSumma intäkter;-5\n5010;7\n5020;9\nSumma personal;15\n6010;1\nSumma övrigt;1\nSumma kostnader;16\nResultat;11\n"
        let reading = Reading(text, named: "fil.csv")
        #expect(reading.codes == ["LE018"])
        #expect(reading.line("LE018") == 6)
    }

    @Test func aMonthsOwnCellIsToldWhereItsSumsMeet() {
        let reading = Reading("Konto;jan 2026;feb 2026;Summa\n5010;1;2;3\n5020;5;6;10\nSumma;5;8;13\n", named: "fil.csv")
        #expect(reading.codes == ["LE032"])
        #expect(reading.diagnostics.items.first?.range.map { reading.sources[$0.file].position(of: Int($0.start)).column } == 6)
    }

    @Test func cumulatedPeriodsCountOnce() throws {
        let ledger = try #require(Reading("Konto;Period;Ack utfall\n5010;202601;100\n5010;202602;150\n5010;202603;170\n", named: "fil.csv").ledger)
        #expect(ledger.rows.map(\.period).max() == 202_603)
        #expect(LedgerSummary(ledger).accounts.map(\.result) == [17_000])
        // It is cumulated whoever names it.
        #expect(
            sums("Konto;Period;Utfall;Ack utfall\n5010;202601;1;100\n5010;202602;1;150\n", choice: TableChoice(amount: "Ack utfall")).sums == ["5010": 15_000])
    }

    @Test func theYearOfMonthsMayStandAboveTheTable() {
        let reading = Reading("Uppföljning 2026\nUtskriven 2027-01-10\n\nKonto;Jan;Feb\n5010;1;2\n", named: "fil.csv")
        #expect(reading.ledger?.rows.map(\.period) == [202_601, 202_602])
    }

    @Test(
        arguments: [
            ("Utfall", nil, nil, false), ("Utfall ack", nil, nil, true), ("Kv 2 2026", 2026, .quarter(2), false), ("202608", 2026, .month(8), false),
            ("aug-26", 2026, .month(8), false), ("Jan–aug 2026", 2026, .month(8), true), ("T1 2026", 2026, .third(1), false), ("2608", 2026, .month(8), false),
        ] as [(String, Int?, AmountHeading.Span?, Bool)])
    func headings(text: String, year: Int?, span: AmountHeading.Span?, isCumulated: Bool) throws {
        let heading = try #require(AmountHeading(text))
        #expect(heading.year == year && heading.span == span && heading.isCumulated == isCumulated)
    }

    @Test(arguments: ["Projekt", "Avvikelse %", "Ansvar 210", "Utfall föregående år", "P", "Kontogrupp 5", ""]) func otherHeadings(text: String) {
        #expect(AmountHeading(text) == nil)
    }
}
