import Testing

@testable import Checks

@Suite struct NameFormTests {
    @Test func otherCapitals() throws {
        #expect(try findings(prose: "Arbetet vid Mälardalens Universitet går bra.") == ["CK210: Mälardalens Universitet"])
        #expect(try findings(prose: "Arbetet vid Mälardalens universitet går bra, liksom MÄLARDALENS UNIVERSITET.") == [])
    }

    @Test func ampersandAndPlural() throws {
        #expect(try findings(prose: "Vi har Event & kommunikation i år.") == ["CK210: Event & kommunikation"])
        #expect(try findings(prose: "Vi har Pilotprojekt och seed money. Stödet till Pilotprojekt och seed money är klart.") == [])
        #expect(try findings(prose: "De båda Samhällskontrakten är lika.") == ["CK210: Samhällskontrakten"])
    }

    @Test func lettersThatChangedPlaces() throws {
        #expect(try findings(prose: "Deltagarna i FCI är nöjda.") == ["CK211: FCI"])
        #expect(try findings(prose: "Deltagarna i FIC är nöjda, och CIF (centrum för idrott) likaså.") == [])
    }

    @Test func theDefiniteFormWithinAName() throws {
        func told(_ prose: String) throws -> [String] {
            try findings(register: [("Portfölj lärande", "Digital väg in")], prose: prose).filter { $0.hasPrefix("CK210") }
        }
        #expect(try told("Digitala vägen in är ny.") == ["CK210: Digitala vägen in"])
        #expect(try told("Digital väg in är ny. Den digitala vägen in i arbetslivet är lång, och den digitala vägen är ny.") == [])
    }
}
