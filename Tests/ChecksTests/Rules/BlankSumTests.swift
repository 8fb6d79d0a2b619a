import Testing

@testable import Checks

@Suite struct BlankSumTests {
    @Test func aBlankSubtotalIsToldWithWhatItComesTo() throws {
        let (found, _) = try judged(budget: [("      tilldelat-2022: 4 950 000\n", "")])
        #expect(found.map(\.code.id) == ["CK003"])
        #expect(found[0].arguments["beräknad"] == "4\u{A0}950\u{A0}000\u{A0}kr")
    }

    @Test func aLineOrACostTypeThatIsLeftOut() throws {
        #expect(try judged(budget: [("    event: 1 671 080\n", "")]).diagnostics.map { $0.arguments["nyckel"] } == ["event"])
        #expect(try judged(budget: [("    personal: 3 442 902\n", "")]).diagnostics.map { $0.arguments["nyckel"] } == ["personal"])
        #expect(try judged(budget: [("      utfall: 20 452 429\n", "")]).diagnostics.map { $0.arguments["nyckel"] } == ["utfall"])
    }

    /// Each family of columns as tables have them: no total where no table has one.
    @Test func aDashIsBlankToo() throws {
        let (found, _) = try judged(budget: [("      utfall-2024: 6 183 382\n", "      utfall-2024: –\n")])
        #expect(found.map(\.code.id).contains("CK003"))
    }

    @Test func aYearWithoutFiguresNeedsNoSum() throws {
        #expect(try findings() == [])
    }
}
