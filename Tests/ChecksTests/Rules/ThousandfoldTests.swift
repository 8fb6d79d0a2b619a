import Testing

@testable import Checks

@Suite struct ThousandfoldTests {
    @Test func thousandsReadAsKronorAreToldOnce() throws {
        let found = try findings(budget: [("event: {2024: 700 000}", "event: {2024: 700}")], before: [])
        #expect(found == ["CK016: 700"])
    }
}
