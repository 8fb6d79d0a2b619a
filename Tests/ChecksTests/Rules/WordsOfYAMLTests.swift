import Testing

@testable import Checks

@Suite struct WordsOfYAMLTests {
    @Test func nothingGiven() throws {
        #expect(try findings(meeting: [("plats: B26, Västerås", "plats: null")]) == ["CK237: null"])
        #expect(try findings(meeting: [("rubrik: Utvärdering av Almedalen", "rubrik: Nej")]) == ["CK237: Nej"])
    }

    @Test func printedQuotes() throws {
        #expect(try findings(meeting: [("rubrik: Utvärdering av Almedalen", "rubrik: ”Utvärdering av Almedalen”")]) == ["CK238: ”Utvärdering av Almedalen”"])
        #expect(try findings(meeting: [("rubrik: Utvärdering av Almedalen", "rubrik: ”Almedalen” och ”Järva”")]) == [])
    }
}
