import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
    static let keys = ["utfall", "utfall-till", "överskott", "mål", "äldre", "barn-unga", "tilldelning", "år"]

    @Test(arguments: [
        ("utfal", "utfall"), ("uftall", "utfall"), ("utfall-tll", "utfall-till"), ("overskott", "överskott"),
        ("mal", "mål"), ("ÄLDRE", "äldre"), ("aldre", "äldre"), ("barnunga", "barn-unga"), ("tilldelningar", "tilldelning"),
        ("ar", "år"),
    ])
    func nearMissesAreGuessed(_ text: String, _ meant: String) {
        #expect(closestMatch(to: text, among: SuggestionTests.keys) == meant)
    }

    @Test(arguments: ["zebra", "x", "", "finansiering"]) func farOnesAreNot(_ text: String) {
        #expect(closestMatch(to: text, among: SuggestionTests.keys) == nil)
    }

    @Test func theFirstOfEquallyNearOnesWins() {
        #expect(closestMatch(to: "mal-3", among: ["mål-1", "mål-2"]) == "mål-1")
    }

    @Test(arguments: [
        ("Kommunikationsmål", "kommunikationsmal"), ("Vad är nytt? Å, Ä & Ö!", "vad-ar-nytt-a-a-o"),
        ("ma\u{30A}l 2", "mal-2"), ("—", ""), ("Crème brûlée", "creme-brulee"),
    ])
    func slugsAreForFilesAndLinks(_ text: String, _ expected: String) {
        #expect(slug(text) == expected)
    }
}
