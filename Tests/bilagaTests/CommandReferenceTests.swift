import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack
@testable import bilaga

struct CommandReferenceTests {
    /// What the tables of docs/kommandot.md say is what the program's own table says. RECORD_GOLDENS=1 makes them anew.
    @Test func theReferenceIsMadeOfTheTable() throws {
        let path = "docs/kommandot.md"
        let page = try String(contentsOf: URL(filePath: repositoryRoot).appending(path: path), encoding: .utf8)
        let made = referencePage(page)
        #expect(difference(made, from: path) == nil)
        for command in allCommands { #expect(made.contains("<!-- bilaga \(command.name): "), "docs/kommandot.md lacks \(command.name)") }
        // What people have written speaks of no option that there is not.
        let names = Set(allCommands.flatMap(\.options).map(\.name)).union(["--version"])
        for match in made.matches(of: /`(--[a-z-]+)/) { #expect(names.contains(String(match.1)), "\(match.1)") }
    }

    @Test func aNewCommandGetsItsPlaceInTheReference() {
        let page = "<!-- bilaga new: gjort av programmets tabell -->\nx\n<!-- /bilaga new -->\n\nSkrivet av någon.\n\n## bilaga help\n"
        let made = referencePage(page)
        #expect(made.hasPrefix("<!-- bilaga init: "))
        let next = allCommands[(allCommands.firstIndex { $0.name == "new" } ?? 0) + 1].name
        #expect(made.contains("<!-- /bilaga new -->\n\nSkrivet av någon.\n\n<!-- bilaga \(next): "))
        #expect(made.hasSuffix("<!-- /bilaga \(allCommands.last?.name ?? "") -->\n\n## bilaga help\n"))
        #expect(referencePage(made) == made)
    }

    @Test func theManualPagesAreMadeOfTheTable() {
        #expect(difference(manualPage(.english), from: "docs/man/bilaga.1") == nil)
        #expect(difference(manualPage(.swedish), from: "docs/man/sv/bilaga.1") == nil)
    }

    /// The newest part of the change log is about this version, or about what comes after it.
    @Test func theChangeLogKnowsTheVersion() throws {
        let log = try String(contentsOf: URL(filePath: repositoryRoot).appending(path: "CHANGELOG.md"), encoding: .utf8)
        #expect(log.contains("\n## \(toolVersion)"))
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
