import Testing

@testable import Checks

@Suite struct FallingOutcomeTests {
    @Test func theYearsOutcomeDoesNotFall() throws {
        let found = try findings(
            budget: [("2024: 1 849 992", "2024: 849 992")], register: [("takt: 20 %", "takt: 50 %")], before: [])
        #expect(found == ["CK001: 849 992", "CK011: 849 992"])
    }

    @Test func norDoesACostTypeOrResearch() throws {
        let found = try findings(
            budget: [("personal: 1 337 484", "personal: 337 484"), ("upptecknat: 849 797", "upptecknat: 49 797")], before: [])
        #expect(found == ["CK001: 1 849 992", "CK011: 337 484", "CK011: 49 797"])
    }
}
