import Diagnostics
import Inputs
import Testing

@testable import Ledgers

@Suite struct MappingTests {
    @Test(
        arguments: [
            ("5", "5010", true), ("5", "6010", false), ("50-56", "5610", true), ("50-56", "57", false), ("4011-4999", "4511", true), ("4011–4999", "45", false),
            ("50 - 56", "5010", true), ("5010, 6010", "6010", true), ("5010", "50101", true), ("85*", "8521", true),
        ] as [(String, String, Bool)])
    func accounts(pattern: String, account: String, isMeant: Bool) {
        #expect(PatternSet(pattern, isAccount: true).matches(account) == isMeant)
    }

    @Test(
        arguments: [
            ("7101", "7101", true), ("7101", "71011", false), ("71*", "7101", true), ("2310-2319", "2312", true), ("2310-2319", "23120", false),
            ("*", "x", true),
        ] as [(String, String, Bool)])
    func codes(pattern: String, code: String, isMeant: Bool) {
        #expect(PatternSet(pattern, isAccount: false).matches(code) == isMeant)
    }

    @Test(arguments: ["50-560", "60-50", "a*b*", ""]) func noPatterns(_ text: String) { #expect(!PatternSet(text, isAccount: true).faults.isEmpty) }

    /// Balances of each dimension by itself cannot tell lines apart by both.
    @Test func dimensionsThatAreNotCombinedAreTold() throws {
        let reading = Reading(
            "#SIETYP 3\n#RAR 0 20260101 20261231\n#KONTO 5010 \"Löner\"\n#RES 0 5010 100.00\n#OUB 0 5010 {1 10} 100.00\n#OUB 0 5010 {6 77} 100.00\n")
        let ledger = try #require(reading.ledger)
        #expect(ledger.movements(0, .outcome, dimensions: [1, 6]).apart == [1, 6])
        let rows = ledger.movements(0, .outcome, dimensions: [6]).rows
        #expect(rows.map(\.öre) == [10_000])
        #expect(ledger.code(6, of: rows[0]) == "77")
    }

    /// What the rows of objects leave of an account's total has no object.
    @Test func theRestOfATotalIsARowOfItsOwn() throws {
        let ledger = try #require(
            Reading("#SIETYP 3\n#RAR 0 20260101 20261231\n#KONTO 5010 \"Löner\"\n#RES 0 5010 100.00\n#OUB 0 5010 {6 77} 70.00\n").ledger)
        #expect(ledger.movements(0, .outcome, dimensions: [6]).rows.map(\.öre) == [7_000, 3_000])
        #expect(ledger.movements(0, .outcome, dimensions: []).rows.map(\.öre).reduce(0, +) == 10_000)
    }

    @Test func aFirstMappingIsMadeOfNames() throws {
        let ledger = try #require(
            Reading(
                "#SIETYP 4\n#RAR 0 20260101 20261231\n#KONTO 5010 \"Löner\"\n#KONTO 5020 \"Löner, timme\"\n#OBJEKT 6 7101 \"Samordning och kansli\"\n#OBJEKT 6 9 \"Annat\"\n"
                    + "#VER A 1 20260131\n{\n#TRANS 5010 {6 7101} 5\n#TRANS 5020 {6 9} 5\n#TRANS 1910 {} -10\n}\n"
            ).ledger)
        let text = suggestMapping(
            ledger, lines: [NamedEntry(key: "kansli", names: ["Samordning och kansli"]), NamedEntry(key: "annan", names: ["Helt annan"])],
            costTypes: [NamedEntry(key: "personal", names: ["Personal"])], .swedish)
        #expect(text.contains("kontoplan: kommunbas"))
        #expect(text.contains("  kansli:\n    - projekt: 7101"))
        #expect(text.contains("  personal: 50-59"))
        #expect(text.contains("# - projekt: 9"))
    }
}
