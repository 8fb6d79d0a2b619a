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

    @Test func whereSomethingIsDealtWith() throws {
        #expect(try findings(prose: "Frågan tas upp under ärende 17.") == ["CK251: ärende 17"])
        #expect(try findings(prose: "The question is taken up under item 17.", language: .english) == ["CK251: item 17"])
        #expect(
            try findings(prose: "Frågan tas upp under ärende 2. Under ärende 14 i nämndens protokoll står mer. Bygglovet söks under ärende BN 2024/114.") == [])
    }
}
