import Testing

@testable import Checks

/// Shares beside the figures that they are of, wherever these stand.
@Suite struct ShareBesideTests {
    @Test(arguments: [
        ("Av 48 avslutade gick 27 till arbete eller studier, 65 procent.", "65"),
        ("Under våren har 27 av de 48 som avslutade gått till arbete, 65 procent.", "65"),
        ("Insatsen har 36 deltagare, varav 26 kvinnor (62 procent).", "62"), ("Insatsen har 36 deltagare, varav 26 kvinnor, 62 procent.", "62"),
        ("Hittills gick 68 personer (75 %) av 120 till arbete.", "75"), ("Hittills gick 68 personer, 75 procent, av de 120 vidare.", "75"),
        ("Av de 48 gick 18 till arbete och 9 till studier, tillsammans 27 personer eller 65 procent.", "65"),
        ("Blanketten prövas till och med den 30 september och har hittills använts för 74 av 166 nya\ndeltagare, 54 procent.", "54"),
        ("Av 166 nya deltagare\nkom 74 från vården,\n54 procent.", "54"), ("I enkäten var 65 procent (27 av 48) nöjda.", "65"),
        ("I enkäten var 65 procent, 27 av 48, nöjda.", "65"),
    ])
    func whatIsAnother(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK204: \(told)"]) }

    @Test(arguments: [
        "Av 48 avslutade gick 27 till arbete eller studier, 56 procent.", "Under våren har 27 av de 48 som avslutade gått till arbete, 56 procent.",
        "Insatsen har 36 deltagare, varav 26 kvinnor (72 procent).", "Hittills gick 68 personer (57 %) av 120 till arbete.",
        "Av de 48 gick 18 till arbete och 9 till studier, tillsammans 27 personer eller 56 procent.",
        "Av de 48 gick 18 till arbete och 9 till studier, 56 procent.", "I enkäten var 56 procent (27 av 48) nöjda.",
        // Of something else than the two.
        "Av 48 avslutade gick 27 till arbete, 65 procent av dem på heltid.", "Av 48 avslutade gick 27 till arbete, och målet är 40 procent.",
        "Av 40 tillfrågade svarade 30, och av dem var 20 nöjda, 67 procent.", "Av 48 avslutade gick 27 till arbete, mot 65 procent förra året.",
        "Av 48 avslutade gick 27 till arbete, men andelen kvinnor var lägre, 65 procent.", "Av 48 avslutade gick 27 till arbete (målet är 40 procent).",
        "Insatsen har 36 deltagare, varav 26 kvinnor (62 procent i fjol).", "Vi når 65 procent, 27 av våra 48 kommuner har svarat.",
        "Av 48 avslutade gick knappt 27 till arbete, vilket är en ökning med 12 procent.", "Av 48 rum är 27 uthyrda, ungefär 55 procent.",
    ])
    func whatIsRightOrOfSomethingElse(prose: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK20") } == []) }

    @Test func inEnglish() throws {
        func told(_ prose: String) throws -> [String] { try findings(prose: prose, language: .english).filter { $0.hasPrefix("CK20") } }
        #expect(try told("Of the 140 participants who left, 80 went on to work or studies, 62 per cent.") == ["CK204: 62"])
        #expect(try told("The course has 36 participants, 26 of whom are women (62 per cent).") == ["CK204: 62"])
        #expect(try told("So far 68 people (75 %) of the 120 have left.") == ["CK204: 75"])
        #expect(try told("Of the 140 participants who left, 80 went on to work or studies, 57 per cent.") == [])
        #expect(try told("The course has 36 participants, 26 of whom are women (72 per cent).") == [])
        #expect(try told("Of the 140 who left, 80 went on to work, but fewer of the men, 40 per cent.") == [])
    }

    @Test(arguments: [
        ("Av 39 avslutade gick 26 till arbete eller studier. Det är tre fjärdedelar.", "tre fjärdedelar"),
        ("Av 39 avslutade gick 26 till arbete eller studier, alltså hälften.", "hälften"), ("I våras var 26 av 39 klara. Det är hälften.", "hälften"),
    ])
    func byItsName(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK204: \(told)"]) }

    @Test(arguments: [
        "Av 39 avslutade gick 26 till arbete eller studier. Det är två tredjedelar.", "Av 52 avslutade gick 24 till arbete. Det är nästan hälften.",
        "Av 52 avslutade gick 24 till arbete, nära hälften.", "I våras var 26 av 39 klara. Det är mer än hälften.",
        "I våras var 26 av 39 klara. Det är hälften så många som i fjol.", "I våras var 26 av 39 klara. Hälften är kvinnor.",
    ])
    func byItsNameAndRight(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func byItsNameInEnglish() throws {
        #expect(try findings(prose: "Of 39 who left, 26 went to work. That is three quarters.", language: .english) == ["CK204: three quarters"])
        #expect(try findings(prose: "Of 39 who left, 26 went to work. That is two thirds.", language: .english) == [])
    }
}
