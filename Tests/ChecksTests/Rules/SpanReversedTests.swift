import Testing

@testable import Checks

@Suite struct SpanReversedTests {
    @Test(arguments: [
        ("Det pågår vecka 38–36.", "38–36"), ("Planen gäller 2028–2025.", "2028–2025"), ("Träffen är den 14–12 oktober.", "14–12"),
        ("Lokalen är öppen kl. 16–9.", "16–9"), ("Se sidorna 12–9.", "12–9"), ("Skolan hölls från den 19 till den 8 juni.", "19 till den 8"),
        ("Konståkningen får tisdagar 61.30–18.00.", "61.30–18.00"),
    ])
    func backwards(prose: String, span: String) throws { #expect(try findings(prose: prose) == ["CK214: \(span)"]) }

    @Test(arguments: [
        "Det pågår vecka 51–2.", "Laget vann med 3–1.", "Det beslutades med 9–6.", "Jouren är kl. 22–6.", "Ring 016-710 10 00.",
        "Lokalen är öppen kl. 8.30–16.30.", "Planen gäller 2024–2027.", "Båten var ur drift från den 30 mars till den 2 april.",
        "Skolan hölls från den 8 till den 19 juni.",
    ])
    func forwards(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The course was held from 19 to 8 June.", language: .english) == ["CK214: 19 to 8"])
        #expect(try findings(prose: "The course ran from 28 November to 5 January.", language: .english) == [])
    }

    @Test func daysWithTheirYears() throws {
        func told(_ prose: String) throws -> [String] { try findings(prose: prose).filter { $0.hasPrefix("CK214") } }
        #expect(try told("Projektet pågår 2026-03-01–2025-12-31.") == ["CK214: 2026-03-01–2025-12-31"])
        #expect(try told("Projektet pågår 1 mars 2026–31 december 2025.") == ["CK214: 1 mars 2026–31 december 2025"])
        #expect(try told("Projektet pågår 2025-03-01–2025-12-31. Det flyttades från den 1 mars 2026 till den 31 december 2025.") == [])
        #expect(try told("Mötena är 2026-03-01, 2025-12-31 och 1 mars–31 december 2025.") == [])
    }
}
