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
        #expect(try findings(steps: [("till: 2024-09-19", "till: 2023-09-19")]).contains("CK104: 2023-09-19"))
    }

    @Test func theLastDayOfARequest() throws {
        func request(_ due: String) -> String { "medskick:\n  plan:\n    ärende: 5\n    text: Gör en plan.\n    senast: \(due)\n" }
        #expect(try findings(own: request("2042-11-26")) == ["CK103: 2042-11-26"])
        #expect(try findings(own: request("2025-11-26")) == ["CK104: 2025-11-26"])
        #expect(try findings(own: request("2024-11-26")) == [])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "It is prolonged to 2652, starting autumn 2205.", language: .english) == ["CK103: 2652", "CK103: 2205"])
        #expect(
            try findings(prose: "We reach 2500 people by 2030. The board meets on September 19, 2023.", language: .english) == ["CK104: September 19, 2023"])
    }
}
