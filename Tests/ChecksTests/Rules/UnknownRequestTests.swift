import Testing

@testable import Checks

@Suite struct UnknownRequestTests {
    @Test func anAnswerToNothingSuggestsWhatWasMeant() throws {
        let (found, _) = try judged(meeting: [("  seniora-rådgivare:", "  senior-rådgivare:")])
        // That the request itself is left without an answer is not told as well.
        #expect(found.map(\.code.id) == ["CK082"])
        #expect(found[0].replacement == "seniora-rådgivare")
    }

    @Test func anAnswerToNothingLikeIt() throws {
        let (found, _) = try judged(meeting: [("  seniora-rådgivare:", "  parkering:\n    {status: utgår, svar: Nej.}\n  seniora-rådgivare:")])
        #expect(found.map(\.code.id) == ["CK082"])
        #expect(found[0].replacement == nil)
    }

    @Test func theMeetingMayStandBeforeTheKey() throws {
        #expect(try findings(meeting: [("  seniora-rådgivare:", "  2024-05-23/seniora-rådgivare:")]) == [])
    }
}
