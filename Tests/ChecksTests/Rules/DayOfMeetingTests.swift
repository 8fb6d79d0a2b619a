import Testing

@testable import Checks

@Suite struct DayOfMeetingTests {
    @Test func theDayBesideTheMeeting() throws {
        #expect(try findings(prose: "Styrelsen tar ställning till förslaget den 20 september.") == ["CK212: 20 september"])
        #expect(try findings(prose: "Förslaget presenteras den 18 september, se bilaga 3.") == ["CK212: 18 september"])
    }

    @Test(arguments: [
        "Styrelsen tar ställning till förslaget den 19 september.", "Den 18 september hölls öppet hus, dagen före styrelsemötet.",
        "Styrelsen fick handlingarna den 17 september.", "Workshopen är den 20 september.",
    ])
    func otherDays(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func whatIsToComeInThePast() throws {
        #expect(try findings(prose: "Utvärderingen blir klar i november 2014.") == ["CK213: november 2014"])
        #expect(try findings(prose: "Nästa omgång startar våren 2014.") == ["CK213: 2014"])
        #expect(try findings(prose: "Nästa mätning är i mars 2014.") == ["CK213: mars 2014"])
        #expect(try findings(prose: "Kommunen har förlängt avtalet till och med den 31 december 2018.") == ["CK213: 31 december 2018"])
        #expect(try findings(prose: "Det förra avtalet förlängdes 2012 och har sedan ersatts. Nästa revision omfattar åren 2015–2019.") == [])
        #expect(try findings(prose: "Avtalet från november 2014 ska ersättas. Projektet startade 2014 och avslutas i år.") == [])
    }

    @Test func aDistanceFromTheHeadOfTheFile() throws {
        // The day of the file's head, or of the meeting, is of their year: no other may be meant.
        #expect(
            try findings(summary: [("Mötet hölls samma dag", "Det var fredagen den 19 september. Mötet hölls samma dag")]) == [
                "CK060: fredagen den 19 september"
            ])
    }

    @Test func theHeadOfTheFile() throws {
        #expect(try findings(summary: [("Mötet hölls samma dag", "Lokalen på Karlskatan var bra. Mötet hölls samma dag")]) == ["CK226: Karlskatan"])
        #expect(try findings(summary: [("Mötet hölls samma dag", "Mötet hölls den 12 september, samma dag")]) == ["CK226: 12 september"])
    }

    @Test func theNextMeetingAndTheOneBefore() throws {
        #expect(try findings(prose: "Frågan tas upp vid nästa möte, den 25 november.") == ["CK212: 25 november"])
        #expect(try findings(prose: "Nästa styrelsemöte är den 3 december.") == ["CK212: 3 december"])
        #expect(try findings(prose: "Vid förra mötet, den 22 maj, godkändes planen.", earlier: []) == ["CK212: 22 maj"])
        #expect(try findings(prose: "Frågan tas upp vid nästa möte, den 26 november. Vid förra mötet, den 23 maj, godkändes planen.", earlier: []) == [])
        // A group's own meetings.
        #expect(try findings(prose: "Arbetsgruppens nästa möte är den 3 oktober. Nästa träff är den 25 november.") == [])
        #expect(try findings(prose: "Nästa möte med brukarrådet är den 25 november.") == [])
    }

    @Test func aDayBesideAMeetingThatIsNamed() throws {
        #expect(try findings(prose: "Frågan besvaras vid styrelsemötet den 27 november.") == ["CK212: 27 november"])
        #expect(try findings(prose: "Frågan besvaras vid styrelsemötet den 26 november.") == [])
        #expect(try findings(prose: "Frågan besvaras vid styrelsemötet den 10 december.") == [])
        #expect(try findings(prose: "Det följer planen som styrelsen beslutade om den 22 maj.", earlier: []) == ["CK212: 22 maj"])
        #expect(try findings(prose: "Det följer planen som styrelsen beslutade om den 23 maj.", earlier: []) == [])
        #expect(try findings(prose: "Det följer planen som kommunstyrelsen beslutade om den 22 maj.", earlier: []) == [])
        #expect(try findings(prose: "Föregående styrelsemöte hölls den 22 maj.", earlier: []) == ["CK212: 22 maj"])
        #expect(try findings(prose: "Föregående styrelsemöte hölls den 23 maj.", earlier: []) == [])
    }
}
