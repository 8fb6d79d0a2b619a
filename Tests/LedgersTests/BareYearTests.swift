import Diagnostics
import Inputs
import Testing

@testable import Ledgers

/// Years of which a SIE file has too little, or other months than the calendar's.
@Suite struct BareYearTests {
    private let head = "#FLAGGA 0\n#SIETYP 4\n#DIM 6 Projekt\n#OBJEKT 6 7101 Kansli\n#KONTO 1910 Kassa\n#KONTO 5010 Löner\n"
    private let voucher = "#VER A 1 20260131\n{\n#TRANS 5010 {6 7101} 80.00\n#TRANS 1910 {} -80.00\n}\n"

    private func selection(_ name: String, _ text: String) -> Selection {
        Selection(conditions: [.init(name: name, patterns: PatternSet(text, isAccount: name == accountKey))])
    }

    private func mapping(_ lines: [(String, Selection)]) -> Mapping {
        var mapping = Mapping(results: PatternSet("3-8", isAccount: true))
        mapping.lines = lines.map { Mapping.Named(key: $0.0, selections: [$0.1]) }
        return mapping
    }

    private var byProject: Mapping { mapping([("kansli", selection("projekt", "7101")), ("utan", selection("projekt", "–"))]) }

    private func question(_ period: [Int] = [2025, 2026], year: Int = 2026) -> LedgerQuestion {
        var time = FigureTime()
        (time.year, time.period) = (year, period)
        var question = LedgerQuestion(.outcome, time)
        question.tellsIdleLines = false
        return question
    }

    private func map(_ text: String, _ mapping: Mapping, _ question: LedgerQuestion) throws -> (mapped: MappedLedger, codes: [String]) {
        let ledger = try #require(Reading(text).ledger)
        var diagnostics = DiagnosticList()
        let mapped = mapLedgers([(ledger, "2026.se")], mapping, question, diagnostics: &diagnostics)
        return (mapped, diagnostics.items.map(\.code.id))
    }

    private var remembering: String {
        head + "#RAR 0 20260101 20261231\n#RAR -1 20250101 20251231\n#RES 0 5010 80.00\n#RES -1 5010 500.00\n" + voucher
    }

    /// It is no amount without a project.
    @Test func aYearThatAFileOnlyRemembersIsTold() throws {
        let found = try map(remembering, byProject, question())
        #expect(found.codes == ["RM031"])
        #expect(found.mapped.yearsFound == [2026])
        #expect(found.mapped.isBare(2025))
        #expect(found.mapped.sum(1, 2025) == nil)
    }

    @Test func aYearThatNobodyAsksForIsNotTold() throws {
        #expect(try map(remembering, byProject, question([2026])).codes == [])
        var ofTheYear = question()
        ofTheYear.isOfFiscalYear = true
        let found = try map(remembering, byProject, ofTheYear)
        #expect(found.codes == [])
        #expect(found.mapped.sum(0, 2026)?.öre == 8_000)
    }

    /// Accounts are enough where lines are told apart by them.
    @Test func accountsAreEnoughForLinesOfAccounts() throws {
        let found = try map(remembering, mapping([("löner", selection(accountKey, "5"))]), question())
        #expect(found.codes == [])
        #expect(found.mapped.sum(0, 2025)?.öre == 50_000)
    }

    @Test func aYearWithObjectsIsCounted() throws {
        let found = try map(remembering + "#OUB -1 5010 {6 7101} 500.00\n", byProject, question())
        #expect(found.codes == [])
        #expect(found.mapped.sum(0, 2025)?.öre == 50_000)
    }

    @Test func aFileOfBalancesWithoutObjectsIsTold() throws {
        #expect(try map(head + "#RAR 0 20260101 20261231\n#RES 0 5010 80.00\n", byProject, question([2026])).codes == ["RM031"])
    }

    /// Totals per account are no line's own, so there is nothing to hold against the vouchers.
    @Test func totalsPerAccountStateNothingOfProjects() throws {
        var stated = question([2026])
        (stated.prefersBalances, stated.isTold) = (true, false)
        let found = try map(remembering, byProject, stated)
        #expect(found.mapped.hasBareYears)
        #expect(found.codes == [])
    }

    // MARK: Broken fiscal years

    @Test func aDayOutsideTheFiscalYearIsTold() throws {
        let text =
            head + "#RAR 0 20260701 20270630\n#RAR -1 20250701 20260630\n#RES -1 5010 500.00\n"
            + voucher.replacing("20260131", with: "20260831")
        let byAccount = mapping([("löner", selection(accountKey, "5"))])
        var asked = question([2026])
        asked.time.outcomeDate = CalendarDate(year: 2026, month: 12, day: 31)
        #expect(try map(text, byAccount, asked).codes.contains("RM032"))
        asked.time.year = 2027
        let found = try map(text, byAccount, asked)
        #expect(!found.codes.contains("RM032"))
        #expect(found.mapped.sum(0, 2027)?.öre == 8_000)
        #expect(found.mapped.uses.first?.brokenYear != nil)
    }

    // MARK: Objects told by several combinations

    @Test(
        arguments: [
            // By both, and again by each.
            ("#PBUDGET 0 202601 5010 {1 10 6 7101} 60\n#PBUDGET 0 202601 5010 {6 7101} 60\n#PBUDGET 0 202601 5010 {1 10} 60\n", [6], 6_000),
            ("#PBUDGET 0 202601 5010 {1 10 6 7101} 60\n#PBUDGET 0 202601 5010 {6 7101} 60\n#PBUDGET 0 202601 5010 {1 10} 60\n", [], 6_000),
            // Each combination once.
            ("#PBUDGET 0 202601 5010 {1 10 6 7101} 60\n#PBUDGET 0 202601 5010 {6 7101} 25\n", [6], 8_500),
        ] as [(String, Set<Int>, Int64)]) func eachKronaCountsOnce(text: String, dimensions: Set<Int>, sum: Int64) throws
    {
        let ledger = try #require(Reading(head + "#RAR 0 20260101 20261231\n" + text + voucher).ledger)
        #expect(ledger.movements(0, .budget, dimensions: dimensions).rows.reduce(Int64(0)) { $0 + $1.öre } == sum)
    }

    // MARK: Slips of one kind

    /// Before last year is closed its result is on no account of the balance.
    @Test func openingBalancesWithoutLastYearsResultAreNoError() {
        let text =
            "#SIETYP 1\n#RAR 0 20260101 20261231\n#RAR -1 20250101 20251231\n#KONTO 1910 Kassa\n#KONTO 5010 Löner\n#IB 0 1910 -500.00\n#UB 0 1910 -580.00\n#RES 0 5010 80.00\n"
        #expect(Reading(text + "#RES -1 5010 500.00\n").codes == [])
        #expect(Reading(text + "#RES -1 5010 400.00\n").codes == ["LE016"])
    }

    @Test func manySlipsOfOneKindAreOneMessage() {
        let accounts = (1...6).map { "#KONTO 501\($0) Löner\n#RES 0 501\($0) 1.00\n" }.joined()
        let reading = Reading("#SIETYP 4\n#RAR 0 20260101 20261231\n" + accounts + voucher)
        #expect(reading.codes.filter { $0 == "LE015" } == ["LE015"])
        let months = (1...6).map { "#VER A 1 20260\($0)28\n{\n#TRANS 5010 {} \($0).00\n#TRANS 1910 {} -\($0).00\n}\n" }.joined()
        #expect(Reading("#SIETYP 4\n#RAR 0 20260101 20261231\n" + months).codes == ["LE061"])
    }
}
