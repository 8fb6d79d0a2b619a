import Testing

@testable import Checks

@Suite struct AgendaCoversAttachmentsTests {
    @Test func aBilagaWithoutAnItem() throws {
        let found = try findings(meeting: [("    bilaga: kommunikationsmål\n", "")])
        #expect(found == ["CK043: kommunikationsmål"])
    }

    @Test func aMentionOutsideTheAgendaIsNotEnough() throws {
        let found = try findings(meeting: [("    bilaga: sammanfattning\n", "")])
        #expect(found == ["CK043: sammanfattning"])
    }

    @Test func aMentionInTheItemsTextIsEnough() throws {
        let found = try findings(
            meeting: [("    bilaga: kommunikationsmål\n", ""), ("kommunikationsstrategi.", "kommunikationsstrategi, bilaga 3.")])
        #expect(found == [])
    }
}
