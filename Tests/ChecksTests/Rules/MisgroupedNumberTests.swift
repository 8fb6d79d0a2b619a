import Testing

@testable import Checks

@Suite struct MisgroupedNumberTests {
    @Test(arguments: ["1 120 00", "12 5000", "1,200 000", "1 2000 000", "45 00 000", "1,200"])
    func groupsThatAreNone(number: String) throws {
        #expect(try findings(prose: "Kostnaden för lokalerna blev \(number) kr.") == ["CK260: \(number)"])
    }

    @Test(arguments: [
        "Kostnaden blev 1 120 000 kr.", "Kostnaden blev 12500 kr.", "Avgiften är 1 250,50 kr.", "Kostnaden 2031 120 000 kr är en gissning.",
        "Vecka 12 5000 kr till var och en.", "Ring 021-12 34 56.", "Omsättningen är 1,125 mnkr.", "Numret är 12 5000.",
    ])
    func groupsOfThree(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The cost was SEK 1,120,00.", language: .english) == ["CK260: 1,120,00"])
        #expect(try findings(prose: "The cost was SEK 1,200 000.", language: .english) == ["CK260: 1,200 000"])
        #expect(try findings(prose: "The cost was SEK 1,120,000.50.", language: .english) == [])
    }

    /// A comma is where decimals begin.
    @Test func aFactWithAComma() throws {
        #expect(try findings(meeting: [("initiativ-äldre: 7", "initiativ-äldre: 9,874")]).contains("CK260: 9,874"))
        #expect(try findings(meeting: [("initiativ-äldre: 7", "initiativ-äldre: 9,87")]).filter { $0.hasPrefix("CK260") } == [])
    }

    @Test func thingsThatAreCounted() throws {
        #expect(try findings(prose: "Mottagningen hade 6 4200 besök i våras.") == ["CK260: 6 4200"])
        #expect(try findings(prose: "Mottagningen hade 64 200 besök i våras.") == [])
        #expect(try findings(prose: "Linje 6 4200 resenärer. Under vecka 6 4200 besök. Ring 08-6 4200 vardagar.") == [])
    }
}
