import Testing

@testable import Checks

@Suite struct SpeltOtherwiseTests {
    private static let often = "Stationen i Skärvik är ny. Den i Skärvik har tre lag, och mellan Skärvik och staden går en buss. Enheten övar, och enheten kör."

    @Test(arguments: [
        ("Nio bor i Skärvk och arbetar där.", "CK253: Skärvk"), ("Nio bor i Skörvik och arbetar där.", "CK253: Skörvik"),
        ("Nio hör till enehten på natten.", "CK253: enehten"),
    ])
    func aLetterIsWrong(prose: String, told: String) throws { #expect(try findings(prose: Self.often + " " + prose) == [told]) }

    @Test(arguments: [
        "Nio bor i Skärviks hamn.", "Nio bor i Hamnvik och arbetar där.", "Anna Skärvig och Jan Skörvik bor där.", "“Skärvk är bäst”, stod det.",
        "Enhetens chef är ny.",
    ])
    func itIsAnotherWord(prose: String) throws { #expect(try findings(prose: Self.often + " " + prose) == []) }

    @Test func wordsThatAreTwins() throws {
        #expect(try findings(prose: "The field was wet. The field dried. The papers were filed there.", language: .english) == [])
        #expect(try findings(prose: "The office is closed. The office opens soon. Ask the offcie today.", language: .english) == ["CK253: offcie"])
    }
}
