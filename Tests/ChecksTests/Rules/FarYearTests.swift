import Testing

@testable import Checks

@Suite struct FarYearTests {
    @Test func aYearThatCannotBeMeant() throws {
        #expect(try findings(prose: "Det förlängs till och med 2652, med start hösten 2205.") == ["CK103: 2652", "CK103: 2205"])
        #expect(try findings(prose: "Vi når 2500 personer till och med 2030. Huset är från 1912.").filter { $0.hasPrefix("CK103: 2") } == [])
    }

    @Test func aDayOfTheMeetingInAnotherYear() throws {
        #expect(try findings(prose: "Styrelsen möts 19 september 2023.") == ["CK104: 19 september 2023"])
        #expect(try findings(prose: "Styrelsen möttes 14 september 2023.") == [])
    }
}
