import Testing

@testable import Checks

@Suite struct DividedPartsTests {
    @Test(arguments: [
        ("Av de 48 gick 18 till arbete, 9 till studier och 31 till annat.", "48"),
        ("Av de 48 gick 18 till arbete, 9 till studier och 12 till annat.", "48"), ("Av de 48 bor 18 i Norrhede, 9 i Lövnäs och 31 i Skärvik.", "48"),
        ("Gruppen har fem personer: två från kommunerna, en från regionen och en från Arbetsförmedlingen.", "fem"),
        ("Hyran är 14 500 kr i månaden, alltså 147 000 kr om året.", "147 000"),
    ])
    func whatDoesNotAddUp(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK205: \(told)"]) }

    @Test(arguments: [
        "Av de 48 gick 18 till arbete, 9 till studier och 21 till annat.", "Av de 48 gick 18 till arbete och 9 till studier.",
        "Av de 48 svarade 30 i enkäten, 25 i intervjun och 13 i gruppen.", "Av de 48 gick 18 till arbete, 9 till studier och 8 till vården.",
        "Gruppen har fyra personer: två från kommunerna, en från regionen och en från Arbetsförmedlingen.",
        "Gruppen har fem personer: bland annat två från kommunerna, en från regionen och en från Arbetsförmedlingen.",
        "Mötet tog upp två frågor: en från regionen och en från kommunerna.", "Fem av de sex är klara: två i norr, två i väst och en i söder.",
        "Hyran är 14 500 kr i månaden, alltså 174 000 kr om året.", "Hyran är 14 500 kr i månaden, mot 162 000 kr om året för den förra lokalen.",
        "Hyran är 14 550 kr i månaden, alltså 175 000 kr om året.",
    ])
    func whatDoes(prose: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK20") } == []) }

    @Test func inEnglish() throws {
        func told(_ prose: String) throws -> [String] { try findings(prose: prose, language: .english).filter { $0.hasPrefix("CK20") } }
        #expect(try told("Of the 48, 18 went to work, 9 to studies and 31 to other things.") == ["CK205: 48"])
        #expect(try told("Of the 48, 18 went to work, 9 to studies and 21 to other things.") == [])
        #expect(try told("The rent is SEK 14,500 a month, that is SEK 147,000 a year.") == ["CK205: 147,000"])
        #expect(try told("The rent is SEK 14,500 a month, that is SEK 174,000 a year.") == [])
    }
}
