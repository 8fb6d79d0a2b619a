import Testing

@testable import Checks

@Suite struct AgendaCoversAttachmentsTests {
    @Test func aBilagaWithoutAnItem() throws {
        let found = try findings(meeting: [("    bilaga: kommunikationsmål\n", "")])
        #expect(found == ["CK043: kommunikationsmål"])
    }

    @Test func aMentionInTheMeetingsOwnTextIsEnough() throws {
        let found = try findings(
            meeting: [("    bilaga: kommunikationsmål\n", ""), ("kommunikationsstrategi.", "kommunikationsstrategi, bilaga 3.")])
        #expect(found == [])
    }
}
