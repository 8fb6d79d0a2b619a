import Testing

@testable import Checks

@Suite struct RoundedSumsTests {
    @Test func isToldOnceATableUnlessTheRegisterExpectsIt() throws {
        let sums = [("pilot", "FIC"), ("pilot", "UVAS"), ("matris", "Totalt")]
        #expect(try findings(roundings: sums) == ["CK002"])
        #expect(try findings(register: [("  matris: 1 kr\n", "")], roundings: sums) == ["CK002", "CK002"])
    }
}
