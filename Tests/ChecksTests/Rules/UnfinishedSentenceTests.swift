import Testing

@testable import Checks

@Suite struct UnfinishedSentenceTests {
    @Test func aParagraphThatStops() throws {
        #expect(try findings(prose: "Arbetet har gått framåt under våren och") == ["CK234: under våren och"])
        #expect(try findings(prose: "Arbetet har gått framåt i") == ["CK234: gått framåt i"])
    }

    @Test(arguments: [
        "Arbetet har gått framåt under våren.", "De som berättade var\n\n- en lektor,\n- en följeforskare.", "*Där alla får vara med och*",
        "Kommunhuset, Storgatan 1",
        "Ta ut filerna igen med\n\n```\npdfdetach -saveall paket.pdf\n```\n", "När allt stämmer står det\n\n```text\ninga fel\n```\n\nDå är det klart.",
        "Vad är det som det handlar om?", "Rapporten finns på www.exempel.se",
    ])
    func whatNeedsNoStop(prose: String) throws { #expect(try findings(prose: prose) == []) }
}
