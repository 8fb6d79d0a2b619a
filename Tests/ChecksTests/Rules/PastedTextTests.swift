import Testing

@testable import Checks

@Suite struct PastedTextTests {
    @Test func aPartedWord() throws {
        let (found, _) = try judged(prose: "Arbetet med avstav-\nning fortsätter.")
        #expect(found.map(\.code.id) == ["CK230"])
        #expect(found.first?.replacement == "avstavning")
        #expect(try findings(prose: "Frågor om barn-\noch ungdom, skol-\neller fritid.") == [])
    }

    @Test func aHeadingWithoutItsSign() throws {
        #expect(try findings(prose: "Text här.\n\nFörändringar i bemanningen\n\n- En tjänst är utlyst.") == ["CK227: Förändringar i bemanningen"])
        let long = "Arbetet har gått fort under våren, och det mesta av det som var planerat är redan gjort."
        #expect(try findings(prose: "## Läget\n\n\(long)\n\nHembesök\n\n\(long) Och mer.") == ["CK227: Hembesök"])
        #expect(try findings(prose: "\(long)\n\nHembesök\n\n\(long) Och mer.") == [])
        #expect(try findings(prose: "Det är\n\n- primärvården.\n\nBemanningen ser ut så här:\n\n- bra.") == [])
    }

    @Test func aRunningFoot() throws {
        #expect(
            try findings(prose: "**SAMHÄLLSKONTRAKTET**\n\nEtt.\n\n**SAMHÄLLSKONTRAKTET**\n\nTvå.\n\n**SAMHÄLLSKONTRAKTET**") == [
                "CK229: **SAMHÄLLSKONTRAKTET**"
            ])
        // Twice is enough for the organisation's own name.
        #expect(try findings(prose: "**SAMHÄLLSKONTRAKTET**\n\nEtt.\n\n**SAMHÄLLSKONTRAKTET**\n\nTvå.") == ["CK229: **SAMHÄLLSKONTRAKTET**"])
        #expect(try findings(prose: "**VÄLFÄRDSLABBET**\n\nEtt.\n\n**VÄLFÄRDSLABBET**\n\nTvå.") == [])
    }

    @Test func markupByHand() throws {
        #expect(try findings(prose: "Ytan är 5*3*2 meter.") == ["CK235: 5*3*2"])
        #expect(try findings(prose: "Hittills är {budget.utfall | tkr} bokfört.") == ["CK231: {budget.utfall | tkr}"])
        #expect(try findings(prose: "- - en punkt") == ["CK233: - - "])
        #expect(try findings(prose: "Gruppen har träffats och …") == ["CK234: Gruppen har träffats och …"])
        #expect(try findings(prose: "Mängden {a, b} är en mängd, och `{x.y}` är kod. Sedan … så.") == [])
    }

    @Test func theTitleOnceMore() throws {
        #expect(try findings(prose: "## Utveckling och innovation\n\nText.") == ["CK236: Utveckling och innovation"])
        #expect(try findings(prose: "## Läget\n\nText.") == [])
    }
}
