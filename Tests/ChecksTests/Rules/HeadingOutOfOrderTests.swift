import Testing

@testable import Checks

@Suite struct HeadingOutOfOrderTests {
    @Test func numbersOfHeadingsCountOn() throws {
        #expect(
            try findings(prose: "## 1. Bygget\n\nKlart.\n\n## 2. Huset\n\nKlart.\n\n## 4. Frågor\n\nInga.").filter { $0.hasPrefix("CK244") } == ["CK244: 4"])
        #expect(
            try findings(prose: "## 1. Bygget\n\nKlart.\n\n### 1. Taket\n\nKlart.\n\n## 2. Frågor\n\n### 1. Golvet\n\nInga.").filter { $0.hasPrefix("CK244") }
                == [])
        #expect(try findings(prose: "## 3. Bygget\n\nKlart.\n\n## 4. Frågor\n\nInga.\n\n## Annat\n\n## 2024\n\nInga.").filter { $0.hasPrefix("CK244") } == [])
    }
}
