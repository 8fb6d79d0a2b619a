import Testing

@testable import Checks

@Suite struct UnknownExplanationTests {
    @Test func anExplanationOfNothingSuggestsWhatWasMeant() throws {
        let (found, _) = try judged(budget: [("förklaringar:\n", "förklaringar:\n  ändringar: {processtod: Rättat.}\n")])
        #expect(found.map(\.code.id) == ["CK019"])
        #expect(found[0].replacement == "processtöd")
    }
}
