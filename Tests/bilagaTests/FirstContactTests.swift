import Diagnostics
import Inputs
import Testing

@testable import bilaga

struct FirstContactTests {
    static let languages: [MessageLanguage] = [.swedish, .english]

    /// With the prompt below it, on the smallest terminal there is.
    @Test(arguments: languages) func allCommandsAreSeenAtOnce(language: MessageLanguage) {
        let lines = overview(language).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 23)
        for line in lines { #expect(line.count <= 80, "\(line.count) characters: \(line)") }
        for command in allCommands { #expect(lines.contains { $0.hasPrefix("  \(command.name) ") }, "\(command.name)") }
    }

    @Test(arguments: languages) func theHelpOfACommandIsNoWiderThanATerminal(language: MessageLanguage) {
        for command in allCommands {
            let text = helpText(for: command, language)
            for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(command.name): \(line)") }
            for option in command.options { #expect(text.contains("  \(option.name)") != option.isHidden, "\(command.name) \(option.name)") }
        }
    }

    @Test(arguments: [false, true]) func withoutAnythingThreeLinesLeadOn(isInProject: Bool) {
        let lines = firstLines(isInProject: isInProject, .swedish).split(separator: "\n")
        #expect(lines.count == 4)
        for line in lines {
            #expect(line.count <= 80)
            // Each names something that there is.
            let words = line.split(separator: " ")
            #expect(words.first == "bilaga")
            #expect(words[1] == "--help" || allCommands.contains { $0.name == words[1] }, "\(line)")
        }
        #expect(lines.contains { $0.contains("MÖTE") } != isInProject)
    }

    @Test(arguments: [("biuld", "build"), ("bygg", "build"), ("kontrolera", "check"), ("FÖRKLARA", "explain"), ("halp", "help")])
    func anUnknownCommandIsGuessed(typed: String, meant: String) {
        let words = unknownCommand(typed, isFolder: false)
        #expect(words.swedish.contains("Menade du ”\(meant)”?"))
        #expect(words.english.contains("Did you mean “\(meant)”?"))
    }

    @Test func theHelpOfWhatIsNoCommandIsAnError() {
        #expect(help(["xyzzy"], .swedish) == 2)
        #expect(help(["--language", "de"], .swedish) == 2)
        #expect(help(["build", "--language", "en"], .swedish) == 0)
    }

    @Test func whatIsNearNothingLeadsToTheList() {
        #expect(unknownCommand("xyzzy", isFolder: false).swedish.hasSuffix("bilaga --help visar alla."))
    }

    @Test func aFolderInTheCommandsPlaceIsUnderstood() {
        #expect(unknownCommand("möten/a", isFolder: true).swedish.hasSuffix("bilaga build möten/a"))
    }

    @Test func wordsThatAreNoCommandsMeanOneCommandEach() {
        let words = allCommands.flatMap(\.otherWords)
        #expect(Set(words).count == words.count)
        #expect(Set(words).isDisjoint(with: allCommands.map(\.name)))
    }

    @Test func anOptionOfAnotherCommandIsPointedOut() throws {
        let error = try #require(throws: UsageError.self) {
            try parseOptions(["--fix"], buildCommand.options, isFolder: { _ in false })
        }
        #expect(error.message.swedish == "Okänd flagga ”--fix” här. Den hör till bilaga check.")
    }

    /// The first meeting that `init` proposes is not remarked on by the first `check`.
    @Test func theFirstMeetingIsOnNoWeekend() throws {
        for day in 23...29 {
            let proposed = proposedDate(today: try #require(CalendarDate(iso: "2026-11-\(day)")))
            #expect(proposed.weekday <= 5, "\(proposed.iso)")
            #expect(proposed >= (try #require(CalendarDate(iso: "2026-12-21"))) && proposed.iso <= "2026-12-28")
        }
    }
}
