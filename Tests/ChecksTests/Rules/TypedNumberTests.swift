import Testing

@testable import Checks

/// The agenda of the September meeting begins with "Verksamheten …"; its first item gets number 1.
@Suite struct TypedNumberTests {
    private func told(_ heading: String, item: Int = 1) throws -> [String] {
        let old = try #require(Self.headings.count >= item ? Self.headings[item - 1] : nil)
        return try findings(meeting: [("rubrik: \(old)", "rubrik: \(heading)")]).filter { $0.hasPrefix("CK142") }
    }

    static let headings: [String] = {
        let lines = (try? Bench.text("fixtures/2024-09-19/mote.yaml"))?.split(separator: "\n") ?? []
        return lines.filter { $0.hasPrefix("  - rubrik: ") }.map { String($0.dropFirst(12)) }
    }()

    @Test(arguments: [
        ("1. Mötet öppnas", "CK142: 1. "), ("1) Mötet öppnas", "CK142: 1) "), ("1 Mötet öppnas", "CK142: 1 "),
        ("§ 1 Mötet öppnas", "CK142: § 1 "), ("\"§1. Mötet öppnas\"", "CK142: §1. "), ("a) Mötet öppnas", "CK142: a) "),
        ("1. mötet öppnas", "CK142: 1. "), ("3. Val av justerare", "CK142: 3. "),
    ])
    func aNumberBeforeTheWordsIsTold(heading: String, expected: String) throws { #expect(try told(heading) == [expected]) }

    @Test(arguments: [
        "19. september firas", "2025 års budget", "3 frågor till nämnden", "§ 12 kommunallagen", "1:a läsningen av budgeten",
        "5G i hela länet", "100 dagar", "1,5 miljoner till skolan",
    ])
    func otherNumbersAreNot(heading: String) throws { #expect(try told(heading) == []) }
}
