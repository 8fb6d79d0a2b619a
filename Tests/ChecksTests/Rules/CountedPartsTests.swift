import Testing

@testable import Checks

@Suite struct CountedPartsTests {
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
}
