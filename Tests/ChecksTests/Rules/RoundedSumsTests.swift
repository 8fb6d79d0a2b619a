import Testing

@testable import Checks

@Suite struct RoundedSumsTests {
    @Test func isToldOnceATableUnlessTheRegisterExpectsIt() throws {
        let sums = [("pilot", "FIC", false), ("pilot", "UVAS", false), ("matris", "Totalt", true)]
        #expect(try findings(roundings: sums) == ["CK002"])
        #expect(try findings(roundings: sums.map { ($0.0, $0.1, false) }) == ["CK002", "CK002"])
        #expect(try findings(roundings: sums.map { ($0.0, $0.1, true) }) == [])
    }
}
