import Testing

@testable import Checks

@Suite struct AgendaItemReferenceTests {
    @Test func anItemThatTheAgendaHasNot() throws {
        #expect(try findings(prose: "Frågan behandlas under ärende 17 på dagordningen.").contains("CK251: ärende 17"))
        #expect(try findings(meeting: [("text: Läget per mål, utsänt i förväg.", "text: Läget per mål, se ärende 17.")]).contains("CK251: ärende 17"))
    }

    @Test(arguments: [
        "Frågan behandlas under ärende 2 på dagordningen.", "Ärende 14 i nämndens protokoll gällde samma sak.", "Myndighetens ärende 240 avslutades.",
    ])
    func others(prose: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK251") } == []) }
}
