import Testing

@testable import Checks

@Suite struct CountedListTests {
    @Test func itemsThatAreSharesOfTheCount() throws {
        #expect(try findings(prose: "Rådgivningen har lett till 6 ansökningar:\n\n- fyra om diken,\n- två om röjning.") == [])
    }

    @Test(arguments: [
        ("Det behöver göras på tre sätt:\n\n- snabbt,\n- rätt.", "tre"), ("Tre saker återstår:\n\n- tid,\n- pengar.", "Tre"),
        ("Gruppen har fyra förslag:\n\n1. ett,\n2. två,\n3. tre.", "fyra"), ("Vi har arbetat på fyra sätt.\n\n- först så,\n- sedan så.", "fyra"),
        ("Fyra saker är viktiga: tid, tålamod och tydlighet.", "Fyra"), ("Det finns 5 skäl till detta:\n\n- pengar,\n- tid.", "5"),
        ("Fyra bränder krävde hjälp:\n\n- den i juni,\n- den i juli,\n- den i augusti.", "Fyra"),
        ("Vi gick igenom de fyra frågor som är i fokus i år:\n\n- tid,\n- pengar.", "fyra"),
    ])
    func theNumberIsTheLengthOfTheList(prose: String, word: String) throws {
        #expect(try findings(prose: prose) == ["CK203: \(word)"])
    }

    @Test(arguments: [
        "Det behöver göras på två sätt:\n\n- snabbt,\n- rätt.", "Av fyra mål redovisas här två:\n\n- det första,\n- det andra.",
        "Efter två år är det dags att summera:\n\n- verksamheten fungerar,\n- lokalerna räcker inte,\n- personalen trivs.",
        "Tre saker är viktiga: tid, tålamod och tydlighet.", "Två frågor återstår: vem som betalar och när det ska vara klart.",
        "Två skolor var med. Skolorna fick svara på:\n\n- om maten,\n- om städningen,\n- om tiden.",
        "Fyra skolor var med. Eleverna fick tre frågor:\n\n- om maten,\n- om städningen,\n- om tiden.",
        "Tolv personer svarade på vad som är viktigast:\n\n- ett,\n- två,\n- tre.", "Tre lärare undrade samma sak:\n\n- när,\n- hur.",
        "Vi träffade tre skolor och fick flera synpunkter, som handlade om\n\n- maten,\n- städningen.",
    ])
    func otherNumbersAreNone(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "Four courses were given in Norrvik:\n\n- snow,\n- mires,\n- birds.", language: .english) == ["CK203: Four"])
        #expect(try findings(prose: "There are three reasons:\n\n- time,\n- money.", language: .english) == ["CK203: three"])
        #expect(try findings(prose: "There are two reasons:\n\n- time,\n- money.", language: .english) == [])
    }

    @Test(arguments: [
        ("Förbundet har sex medlemmar: Försäkringskassan, Region Ljusnan, Norrhede, Lövnäs och Skärvik.", "sex"),
        ("Tre av fem insatser ökade: Steget vidare, Samverkansteam unga, Hälsokraft och Språkspåret.", "Tre"),
        ("Fyra av fem insatser ökade: Steget vidare, Samverkansteam unga och Hälsokraft.", "Fyra"),
        ("Vi träffade tre kommuner: Norrhede och Lövnäs.", "tre"),
    ])
    func asManyNames(prose: String, word: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK203") } == ["CK203: \(word)"]) }

    @Test func aPartOfAllIsWhatIsListed() throws {
        let found = try judged(prose: "Fyra av fem insatser ökade: Steget vidare, Samverkansteam unga och Hälsokraft.").diagnostics.filter {
            $0.code.id == "CK203"
        }
        #expect(found.map(\.arguments["sagt"]) == ["Fyra"] && found.map(\.arguments["antal"]) == ["3"])
    }

    @Test(arguments: [
        "Förbundet har fem medlemmar: Försäkringskassan, Region Ljusnan, Norrhede, Lövnäs och Skärvik.",
        "Fyra av fem insatser ökade: Steget vidare, Samverkansteam unga, Hälsokraft och Språkspåret.",
        "Fyra av fem insatser har samma problem: personal, lokaler och pengar.", "Styrelsen har två ledamöter: Anna Ek, Norrhede, och Bo Ask, Lövnäs.",
        "Vi träffade tolv personer: Norrhede och Lövnäs.", "Tre personer svarade: Norrhede och Lövnäs.",
        "Kansliet har två enheter: Kultur och fritid samt Skola.", "Tre är klara: Kansli och styrelse, Skola och Omsorg.",
    ])
    func asManyNamesAsItSays(prose: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK203") } == []) }

    @Test func namesInEnglish() throws {
        #expect(try findings(prose: "The board has six members: Norrhede, Ljusnan, Skärvik and Havsnäs.", language: .english).first == "CK203: six")
        #expect(
            try findings(prose: "The board has four members: Norrhede, Ljusnan, Skärvik and Havsnäs.", language: .english).filter { $0.hasPrefix("CK203") }
                == [])
    }

    @Test func asManyAsTheFileHas() throws {
        func told(_ prose: String) throws -> [String] { try findings(prose: prose, steps: []).filter { $0.hasPrefix("CK203") } }
        #expect(try told("Styrelsen antar de sex kommunikationsmålen.") == ["CK203: sex"])
        #expect(try told("Alla sex kommunikationsmål gäller.") == ["CK203: sex"])
        for prose in [
            "Styrelsen antar de fyra kommunikationsmålen.", "Vi börjar med de två kommunikationsmålen.",
            "Alla sex kommunikationsmål som styrelsen har haft gäller.",
            "De tolv kommunikationsmålen i kommunen är andra.", "Förra året hade vi de sex kommunikationsmålen.", "De sex målen gäller.",
        ] { #expect(try told(prose) == [], "\(prose)") }
    }
}
