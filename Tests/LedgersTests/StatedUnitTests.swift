import Testing

@testable import Ledgers

/// Units that lines and headings say.
@Suite struct StatedUnitTests {
    @Test(
        arguments: [
            "Utfall t.o.m. 2026-08-31, tkr", "Utfall 2026-08-31 (tkr)", "Utfall 2026-08-31 tkr", "Utfall 202608, tkr", "Utfall 202608 tkr",
            "Utfall 20260831 tkr",
            "Utfall 2026, tkr", "Utfall 31 augusti tkr", "Utfall aug 31 tkr", "Tertial 2 tkr", "Period 1-8 tkr", "Nettokostnad 2026, 1000-tal kronor",
            "1 000-tal kronor", "1000-tals kr", "SEK 1000", "SEK '000", "Belopp i KSEK", "Utfall T kr", "Belopp i tusen kr", "Nettokostnad 2026, tusen kronor",
            "Utfall 2026 (1000 kr)", "kr x 1000", "Belopp 1 000 kr", "Tkr.", "Belopp, tsek",
        ]) func thousands(_ text: String)
    { #expect(statedUnit(text) == 1_000, "\(text)") }

    @Test(arguments: ["Utfall 2026-08, mnkr", "Belopp i MSEK", "Utfall 202608 Mkr", "Milj. kr", "Belopp i miljoner kronor"]) func millions(_ text: String) {
        #expect(statedUnit(text) == 1_000_000, "\(text)")
    }

    @Test(
        arguments: [
            "Avvikelser över 500 tkr kommenteras", "Kommunbidrag 12 400 tkr", "Ramen är 202 608 tkr", "Över 100,000 kr", "Bidrag per elev: 1000 kr",
            "Avgiften är 1000 kr",
            "Mer än fem tusen kronor", "Konto 1000", "Kansliet 2026",
        ]) func none(_ text: String)
    { #expect(statedUnit(text) == nil, "\(text)") }

    /// An amount with its unit is none of the table's; a line by itself is.
    @Test func amountsAreNoUnits() {
        #expect(Reading("Konto;Utfall\n5010;1 000 kr\n6010;1000 kr\n", named: "fil.csv").ledger?.rows.map(\.öre) == [100_000, 100_000])
        #expect(Reading("Ram;1 000 kr\nKonto;Utfall\n5010;1\n", named: "fil.csv").ledger?.rows.map(\.öre) == [100])
        #expect(Reading("Konto;Utfall\n5010;1\ntkr\n", named: "fil.csv").ledger?.rows.map(\.öre) == [100_000])
    }

    @Test(arguments: [
        "Utfall SEK 1000", "Utfall 1000-tal kr", "Utfall (1 000 kr)", "Utfall t kr", "Utfall 2026-08 tkr", "Utfall, tusentals kronor", "Utfall kr x 1000",
    ])
    func headings(_ heading: String) {
        let ledger = Reading("Konto;\"\(heading)\"\n5010;1\n6010;2\n", named: "fil.csv").ledger
        #expect(ledger?.rows.first?.öre == 100_000, "\(heading)")
    }

    @Test(arguments: [("Utfall MSEK", 1_000_000), ("Utfall m kr", 1_000_000), ("Utfall kr", 1), ("Utfall T2 kr", 1)] as [(String, Int64)]) func otherHeadings(
        _ heading: String, unit: Int64
    ) { #expect(Reading("Konto;\(heading)\n5010;1\n6010;2\n", named: "fil.csv").ledger?.rows.first?.öre == unit * 100, "\(heading)") }
}
