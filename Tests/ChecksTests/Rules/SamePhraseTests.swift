import Testing

@testable import Checks

@Suite struct SamePhraseTests {
    private func told(_ agenda: String, _ prose: String) throws -> [String] {
        try findings(meeting: [("text: Läget per mål, utsänt i förväg.", "text: \(agenda)")], prose: prose).filter { $0.hasPrefix("CK269") }
    }

    @Test(arguments: [
        ("Förbundet har 193 anställda i utryckning.", "Förbundet har 199 anställda i utryckning, 86 på heltid och 113 i beredskap.", "CK269: 193"),
        ("Fyra av åtta indikatorer bedöms nås under året.", "Fem av åtta indikatorer bedöms nås under året och tre nås delvis.", "CK269: Fyra"),
        ("Prognosen är 226,2 mnkr, ett underskott på 2,6 mnkr.", "Prognosen för helåret är 232,6 mnkr, ett underskott på 2,6 mnkr.", "CK269: 226,2 mnkr"),
    ])
    func anotherFigureInTheSameWords(agenda: String, prose: String, wanted: String) throws { #expect(try told(agenda, prose) == [wanted]) }

    @Test(arguments: [
        ("Förbundet har 199 anställda i utryckning.", "Förbundet har 199 anställda i utryckning."),
        // Of another time, of something else, or of several.
        ("Förbundet har 193 anställda i utryckning.", "I april var det annorlunda: förbundet har 199 anställda i utryckning i augusti."),
        ("Förbundet har 190 anställda i utryckning.", "Förbundet har 84 anställda i heltidsstyrkorna."),
        ("Fyra av åtta indikatorer bedöms nås.", "Fem av tolv indikatorer bedöms nås."),
        ("Kostnaden för insatsen är 150 000 kr för äldre.", "Kostnaden för insatsen är 200 000 kr för barn och unga."),
        ("Skolan minskar antalet anställda med 30.", "Hemtjänsten minskar antalet anställda med 40."),
        ("Fyra av åtta indikatorer bedöms nås under året.", "Fem av åtta indikatorer bedöms nås under året. Sex av åtta indikatorer bedöms nås under året."),
        ("Det finns mer om mål 2 i rapporten från processledarna.", "Det finns mer om mål 3 i rapporten från processledarna."),
    ])
    func others(agenda: String, prose: String) throws { #expect(try told(agenda, prose) == []) }
}
