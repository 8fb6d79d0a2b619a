import Testing

@testable import Checks

@Suite struct ForecastRoundsTests {
    @Test(arguments: [("månad: sept.", "månad: 9", "9"), ("månad: sept.", "månad: maj", "maj"), ("omgång: 2", "omgång: 4", "4")])
    func roundsAreTellableApart(old: String, new: String, told: String) throws {
        #expect(try findings(budget: [(old, new)]).first == "CK215: \(told)")
    }

    @Test func outcomesAndTheirDayMoveTogether() throws {
        #expect(try findings(budget: [("utfall-till: 2024-08-31", "utfall-till: 2024-04-30")], before: []).contains("CK216: 2024-04-30"))
        #expect(try findings(before: []) == [])
    }

    @Test func anOutcomeWithoutAnAllocation() throws {
        #expect(try findings(budget: [("samhällsforum: {2022: 1 900 000}", "samhällsforum: {2022: –}")]).contains("CK218: samhällsforum"))
    }
}
