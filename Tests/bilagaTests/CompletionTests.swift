import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import bilaga

struct CompletionTests {
    /// What bash offers for the last word of a command line.
    private func bash(_ words: String...) throws -> Set<String> {
        let script =
            bashCompletion(allCommands) + """
                compopt() { :; }
                COMP_WORDS=("$@")
                COMP_CWORD=$(($# - 1))
                _bilaga
                printf '%s\\n' "${COMPREPLY[@]}"
                """
        let lines = try run("bash", ["-c", script, "bash"] + words).split(separator: "\n").map(String.init)
        return Set(lines)
    }

    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = URL(filePath: repositoryRoot)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return output
    }

    @Test func bashFillsInCommandsOptionsAndValues() throws {
        #expect(try bash("bilaga", "") == Set(allCommands.map(\.name) + ["help", "version", "--help", "--version"]))
        #expect(try bash("bilaga", "ex") == ["extract", "explain"])
        #expect(try bash("bilaga", "build", "--st") == ["--standard"])
        #expect(try bash("bilaga", "build", "--standard", "") == ["ua1", "ua2"])
        // Bash parts `--standard=ua` into three words.
        #expect(try bash("bilaga", "build", "--standard", "=", "") == ["ua1", "ua2"])
        #expect(try bash("bilaga", "build", "--standard", "=") == ["ua1", "ua2"])
        #expect(try bash("bilaga", "build", "--dum") == [])
        #expect(try bash("bilaga", "completion", "") == ["bash", "zsh", "fish"])
        #expect(try bash("bilaga", "help", "che") == ["check"])
    }

    @Test func bashFillsInFoldersAndFiles() throws {
        #expect(try bash("bilaga", "build", "fixtures/2024-09") == ["fixtures/2024-09-19"])
        #expect(try bash("bilaga", "build", "--out", "fix") == ["fixtures"])
        // No file where a folder is asked for, and none but those that it can be.
        #expect(try bash("bilaga", "build", "READ") == [])
        #expect(try bash("bilaga", "extract", "READ") == [])
        #expect(try bash("bilaga", "ledger", "READ") == ["README.md"])
    }

    /// Every option that is shown in the help can be filled in, and no other, with every shell.
    @Test(arguments: Shell.allCases) func everyShellKnowsTheWholeTable(shell: Shell) {
        for language in FirstContactTests.languages {
            let script = shell.script(for: allCommands, language)
            for option in allCommands.flatMap(\.options) {
                let name = shell == .fish ? "-l \(option.name.dropFirst(2)) " : option.name
                #expect(script.contains(name) != option.isHidden, "\(shell): \(option.name)")
            }
        }
    }

    @Test(arguments: Shell.allCases) func theShellItselfCanReadIt(shell: Shell) throws {
        guard try !run("which", [shell.rawValue]).isEmpty else { return }
        let path = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try shell.script(for: allCommands, .swedish).write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try run(shell.rawValue, ["-n", path]) == "")
    }

    @Test func thePlaceholderSaysWhatCanBeFilledIn() {
        #expect(ValueKind(placeholder: "[MEETING") == .folder)
        #expect(ValueKind(placeholder: "FILE") == .file(ending: nil))
        #expect(ValueKind(placeholder: "FILE.pdf") == .file(ending: ".pdf"))
        #expect(ValueKind(placeholder: "FILE[:FIELD]") == .file(ending: nil))
        #expect(importCommand.argumentKind == .file(ending: ".docx"))
        #expect(ValueKind(placeholder: "ua1|ua2") == .choices(["ua1", "ua2"]))
        #expect(ValueKind(placeholder: "pdf,html,xlsx") == .choices(["pdf", "html", "xlsx"]))
        #expect(ValueKind(placeholder: "N|name …") == .text)
        #expect(newCommand.argumentKind == .folder)
    }
}
