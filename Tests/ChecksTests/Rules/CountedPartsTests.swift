import Testing

@testable import Checks

@Suite struct CountedPartsTests {
    /// “nearly” is said of the count as well.
    @Test func aboutIsAbout() throws {
        #expect(try findings(prose: "Nästan tre av fyra (73 procent) svarade.") == [])
        #expect(try findings(prose: "Nästan tre av fyra (63 procent) svarade.") == ["CK204: 63"])
    }

    @Test(arguments: [
        ("Enkäten besvarades av 30 av 40 deltagare, alltså 85 procent.", "CK204: 85"), ("Av 50 ansökningar beviljades 20, vilket är 60 procent.", "CK204: 60"),
        ("Hittills har 12 av 16 enheter (65 %) infört rutinen.", "CK204: 65"), ("Av de 25 deltagarna var 14 kvinnor och 13 män.", "CK205: 25"),
        ("Stödet är 120 000 kr från staten och 80 000 kr från regionen, sammanlagt 220 000 kr.", "CK205: 220 000"),
        ("Av 60 tillsynsbesök ledde 15, eller 35 procent, till ett föreläggande.", "CK204: 35"),
        ("Hittills har 342 hembesök gjorts, 197 i Havsnäs, 98 i Lindeby och 79 i Skärvik.", "CK205: 342"),
        ("Av de 412 barn som väntar har 103 väntat mer än 30 dagar, alltså 52 procent.", "CK204: 52"),
    ])
    func whatDoesNotAddUp(prose: String, told: String) throws { #expect(try findings(prose: prose) == [told]) }

    @Test(arguments: [
        "Enkäten besvarades av 30 av 40 deltagare, alltså 75 procent.", "Av 42 skolor har 31 en trädgård, en ökning med 12 procent.",
        "Av de 18 som svarade var 11 kvinnor och 7 män.", "Vid mötet var 25 personer, varav 14 kvinnor, 9 män och 2 som inte ville svara.",
        "Stödet är 120 000 kr från staten och 80 000 kr från regionen, sammanlagt 200 000 kr.", "Av 61 sökande antogs 24, 14 kvinnor och 10 män.",
        "Hittills har 342 hembesök gjorts, 197 i Havsnäs, 98 i Lindeby och 47 i Skärvik.",
        "Bolaget har 212 lägenheter, bland annat 40 i Norrby, 31 i Söder och 12 i Hamnen.",
        "Knappt 30 av 40 var nöjda, och 65 procent av dem kommer igen.",
    ])
    func whatDoes(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The course had 18 participants, 11 women and 9 men.", language: .english) == ["CK205: 18"])
        #expect(try findings(prose: "Of the 25 participants 14 were women and 13 were men.", language: .english) == ["CK205: 25"])
        #expect(try findings(prose: "Of the 2,140 hours 1,926 passed, which is 80 per cent.", language: .english) == ["CK204: 80"])
    }

    @Test func theWholeBeforeItsParts() throws {
        #expect(try findings(prose: "Totalt 900 tkr är beviljat, 450 tkr från staten, 300 tkr från regionen och 250 tkr från stiftelsen.") == ["CK205: 900"])
        #expect(try findings(prose: "Totalt 900 tkr är beviljat, bland annat 450 tkr från staten, 300 tkr från regionen och 100 tkr från en fond.") == [])
    }

    @Test func whatIsDividedIsDividedToTheLast() throws {
        #expect(
            try findings(prose: "Fördelningen är 45 procent kommuner, 35 procent regioner och 30 procent universitet.") == [
                "CK205: 45 procent kommuner, 35 procent regioner och 30"
            ])
        #expect(try findings(prose: "Kostnaden delas med 60 procent för kommunen och 30 procent för regionen.") == [])
        #expect(try findings(prose: "I enkäten nämner 70 procent tiden, 55 procent lokalerna och 40 procent lönen.") == [])
    }

    @Test(arguments: [
        ("Av de 1 150 hade 989 väntat högst 90 dagar, alltså 68 procent.", "CK204: 68"),
        ("Av de 1 150 hade 989 väntat högst nittio dagar, alltså 68 procent.", "CK204: 68"),
        ("Vi gick igenom 150 remisser. I 9 av dem, 16 procent, saknades uppgifter.", "CK204: 16"),
        ("Förbrukat är 77,9 mnkr av 115,6 mnkr, 64,7 procent.", "CK204: 64,7"), ("Målet gäller 75 procent av de 1 860, det vill säga 1 359.", "CK204: 75"),
        ("Vi fick in 37 klagomål: 15 om bemötande, 12 om väntetider och 11 om information.", "CK205: 37"),
        ("Vi fick 37 klagomål under det första halvåret: 15 om bemötande, 12 om väntetider och 11 om information.", "CK205: 37"),
        ("Arton antogs: tolv kvinnor och sju män.", "CK205: Arton"), ("Av 240 har 96 svarat. Resten, 154, får en påminnelse.", "CK205: 154"),
        ("Hälften av de 62, 36 stycken, är klara.", "CK205: 36"), ("Var tredje recept av 480, 140 stycken, förnyas.", "CK205: 140"),
        ("Kommunerna betalar 940 000 kr, 740 000 kr var.", "CK205: 740 000"),
        ("Hyran är 2 400 000 kr, alltså 250 000 kr i månaden.", "CK205: 250 000"),
        ("Avgiften är 350 kr per deltagare, totalt 48 000 kr för 240.", "CK205: 48 000"),
        ("Avtalet gäller i fem år, från 1 januari 2027 till 31 december 2032.", "CK205: fem"),
        ("Utställningen visas i sex veckor, från 13 oktober till 7 december.", "CK205: sex"),
    ])
    func whatDoesNotAgreeWithWhatIsBeside(prose: String, told: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK20") } == [told]) }

    @Test(arguments: [
        "Av de 1 150 hade 989 väntat högst 90 dagar, alltså 86 procent.", "Vi gick igenom 150 remisser. I 9 av dem, 6 procent, saknades uppgifter.",
        "Förbrukat är 77,9 mnkr av 115,6 mnkr, 67,4 procent.", "Målet gäller 75 procent av de 1 860, det vill säga 1 395.",
        "Vi fick in 37 klagomål: 15 om bemötande, 12 om väntetider och 10 om information.",
        "Arbetet kräver tre saker: ett system, en rutin och två möten.", "Vi fick 40 svar: 12 ville ha kurser och 20 ville ha fler möten.",
        "Arton antogs: tolv kvinnor och sex män.", "Av 240 har 96 svarat. Resten, 144, får en påminnelse.",
        "Av 10 kommuner har 6 svarat. Övriga 21 regioner frågas senare.", "Hälften av de 62, 31 stycken, är klara.",
        "Hälften av de 62 eleverna, 12 lärare och en rektor var med.", "Var tredje recept av 480, 160 stycken, förnyas.",
        "Kommunerna betalar 940 000 kr, 470 000 kr var.", "Hyran är 2 400 000 kr, alltså 200 000 kr i månaden.",
        "Hyran är 1 000 000 kr, alltså 83 000 kr i månaden.", "Avgiften är 350 kr per deltagare, totalt 84 000 kr för 240.",
        "Avtalet gäller i fem år, från 1 januari 2027 till 31 december 2031.", "Utställningen visas i åtta veckor, från 13 oktober till 7 december.",
    ])
    func whatAgrees(prose: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK20") } == []) }

    @Test func besideInEnglish() throws {
        func told(_ prose: String) throws -> [String] { try findings(prose: prose, language: .english).filter { $0.hasPrefix("CK20") } }
        #expect(try told("We had 37 complaints: 15 about service, 12 about waiting and 11 about information.") == ["CK205: 37"])
        #expect(try told("We read 150 referrals. In 9 of them, 16 percent, facts were missing.") == ["CK204: 16"])
        #expect(try told("The two towns pay SEK 940,000, SEK 740,000 each.") == [])
        #expect(try told("The rent is SEK 2,400,000 a year.") == [])
    }
}
