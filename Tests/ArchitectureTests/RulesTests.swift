import Foundation
import Testing

/// A rule that nobody runs is silent about everything, and nothing else would tell.
struct RulesTests {
    @Test func everyRuleThatIsWrittenIsRun() throws {
        let checks = ModuleTable.root.appending(path: "Sources/Checks")
        let sources = try #require(FileManager.default.enumerator(at: checks, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" }
        let table = try String(contentsOf: checks.appending(path: "Running/AllRules.swift"), encoding: .utf8)
        let shape = /@Sendable func (\w+)\(_ context: CheckContext, _ found: inout Examination\)/
        var rules: [String] = []
        for source in sources { rules += try String(contentsOf: source, encoding: .utf8).matches(of: shape).map { String($0.1) } }
        #expect(rules.count > 100)
        #expect(rules.filter { !table.contains("Rule(\($0),") && !table.contains("\n        \($0),") } == [], "not in Running/AllRules.swift")
    }
}
