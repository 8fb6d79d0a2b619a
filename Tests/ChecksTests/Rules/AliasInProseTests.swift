import Testing

@testable import Checks

@Suite struct AliasInProseTests {
    @Test func anAliasIsReplacedByTheName() throws {
        let (found, sources) = try judged(prose: "Läget i *Välsmående självständiga äldre* är gott.")
        #expect(found.map(\.code.id) == ["CK030"])
        #expect(found[0].replacement == "Välmående självständiga äldre")
        let range = try #require(found[0].range)
        #expect(String(decoding: sources[range.file].bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) == "Välsmående självständiga äldre")
    }

    @Test func overALineBreakItIsFoundButNotReplaced() throws {
        let (found, _) = try judged(prose: "Läget i *Välsmående självständiga\näldre* är gott.")
        #expect(found.map(\.code.id) == ["CK030"])
        #expect(found[0].replacement == nil)
    }
}
