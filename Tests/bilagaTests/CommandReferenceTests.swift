import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import bilaga

struct CommandReferenceTests {
    /// docs/kommandot.md names every command and every option that is shown in the help, and no other.
    @Test func theReferenceNamesEveryOption() throws {
        let root = URL(filePath: repositoryRoot)
        let text = try String(contentsOf: root.appending(path: "docs/kommandot.md"), encoding: .utf8)
        let sections = text.components(separatedBy: "\n## ")
        for command in allCommands {
            let section = try #require(
                sections.first { $0.hasPrefix("bilaga \(command.name)") }, "docs/kommandot.md lacks \(command.name)")
            for option in command.options where !option.isHidden && option.name != "--help" {
                #expect(section.contains("`\(option.name)"), "docs/kommandot.md: \(command.name) \(option.name)")
            }
            for match in section.matches(of: /`(--[a-z-]+)/) {
                #expect(command.options.contains { $0.name == String(match.1) }, "\(command.name) has no \(match.1)")
            }
        }
    }

    @Test func anExplanationHasReasonHelpAndExample() throws {
        let code = DiagnosticCode(
            "IN001", sv: MessageText("Okänd nyckel ”{nyckel}”", reason: "Därför.", fix: "Gör."),
            en: MessageText("Unknown key “{nyckel}”", reason: "Because.", fix: "Do."))
        let templates = repositoryRoot + "/templates"
        let swedish = explanation(of: code, .swedish, examplesIn: [templates])
        #expect(swedish.hasPrefix("fel[IN001]: Okänd nyckel ”…”\n\nVarför: Därför.\n\nGör så här: Gör.\n\nExempel:\n\n    fel[IN001]"))
        #expect(explanation(of: code, .english, examplesIn: []).contains("Help: Do."))
    }

    @Test func anUnknownCodeIsGuessed() throws {
        var options = ParsedOptions()
        options.positional = ["IN01"]
        let error = try #require(throws: UsageError.self) { try runExplain(options, .swedish) }
        #expect(error.message.swedish.contains("Menade du IN0"))
    }
}
