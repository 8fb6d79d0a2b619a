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

    /// Under two names nobody can tell which is meant: both are offered, and neither is written.
    @Test func anAliasOfTwoNamesIsNotReplaced() throws {
        let other = ("alias: [Övergripande processstöd]", "alias: [Övergripande processstöd, Välsmående självständiga äldre]")
        let (found, _) = try judged(register: [other], prose: "Läget i *Välsmående självständiga äldre* är gott.")
        #expect(found.map(\.code.id) == ["CK030"])
        #expect(found[0].replacement == nil)
        #expect(found[0].summary(.swedish).contains("” eller ”"), "\(found[0].summary(.swedish))")
    }

    @Test func overALineBreakItIsFoundButNotReplaced() throws {
        let (found, _) = try judged(prose: "Läget i *Välsmående självständiga\näldre* är gott.")
        #expect(found.map(\.code.id) == ["CK030"])
        #expect(found[0].replacement == nil)
    }
}
