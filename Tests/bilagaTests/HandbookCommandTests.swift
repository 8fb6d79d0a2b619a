import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import bilaga

/// Every command that the handbook, the references and the README show can be given, and those in blocks of their own are run,
/// each in a room that has what its page speaks of.
struct HandbookCommandTests {
    private static let pages: [String] = {
        let handbook = (try? FileManager.default.contentsOfDirectory(atPath: repositoryRoot + "/docs/handbok"))?.sorted() ?? []
        return handbook.filter { $0.hasSuffix(".md") }.map { "docs/handbok/" + $0 } + ["README.md", "docs/kommandot.md", "docs/mallar.md"]
    }()

    private static func text(_ page: String) throws -> String {
        try String(contentsOf: URL(filePath: repositoryRoot).appending(path: page), encoding: .utf8)
    }

    /// The lines of a page's blocks of code that are commands.
    private static func lines(_ page: String) throws -> [String] {
        var isCode = false
        var lines: [String] = []
        for line in try text(page).split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("```") { isCode.toggle() } else if isCode, words.hasPrefix("bilaga ") || words.hasPrefix("cd ") { lines.append(String(words)) }
        }
        // A comment after a command begins after two blanks or more.
        return lines.map { line in String(line[..<(line.range(of: "  #")?.lowerBound ?? line.endIndex)]) }
    }

    // MARK: - Every command can be given

    @Test(arguments: pages) func theTableKnowsEveryCommand(page: String) throws {
        let inline = try Self.text(page).matches(of: /`(bilaga [a-z][^`]*)`/).map { String($0.1) }
        for line in try Self.lines(page) + inline where line.hasPrefix("bilaga ") {
            // What a shell makes of it, as far as the handbook goes.
            let words = line.prefix { $0 != ">" }.split(separator: " ").dropFirst().map(String.init)
            guard let name = words.first, name != "help", name != "version" else { continue }
            // "bilaga är", "bilaga 1": the word, not the program.
            guard let command = allCommands.first(where: { $0.name == name }) else {
                #expect(name.contains { !$0.isASCII || !$0.isLetter } || name == "som", "\(page): \(line)")
                continue
            }
            // A value that is only meant may be left out in a sentence: `bilaga build --out`.
            let given = words.dropFirst().filter { $0 != "…" }
            let last = command.options.first { $0.name == given.last }
            #expect(throws: Never.self, "\(page): \(line)") {
                try parseOptions((given + (last?.value == nil ? [] : ["värde"]))[...], command.options, isFolder: { $0.contains("/") })
            }
        }
    }

    // MARK: - Those in blocks do what they are there for

    /// Pages whose commands build on each other; those of others are run each in a room of its own.
    private static let stories: Set<String> = ["arkiv", "din-forsta-organisation", "protokoll", "sena-handlingar", "text-ur-word"]

    /// What a person answers, where nobody can be asked here.
    private static let answers = [
        "bilaga init samhällskontraktet": " --organisation Samhällskontraktet --line Kansli --goal 'Ett mål: Det nås.' --date 2024-09-19 --yes"
    ]

    /// What has been done already when a page, or a command by itself, begins.
    private static let before = [
        "bilaga send moten/2024-09-19": "bilaga build moten/2024-09-19",
        "sena-handlingar": """
        bilaga build moten/2024-09-19
        mkdir arkiv && cp -R out/2024-09-19 arkiv/
        sed -i.bak 's/^plats: .*/plats: Stadshuset/' moten/2024-09-19/mote.yaml && rm moten/2024-09-19/mote.yaml.bak
        """,
        "text-ur-word": """
        bilaga build moten/2024-09-19 --only 2 --goal 3 --format docx --out word
        mv "$(find word -name '*.docx')" rapport.docx
        rm moten/2024-09-19/processledarrapport/mål-3.md
        bilaga minutes moten/2024-09-19
        """,
    ]

    /// What ends otherwise than well, since the page is about that.
    private static let faulty = ["bilaga check fixtures/printed/2024-09-19"]

    @Test(arguments: pages.filter { $0.hasPrefix("docs/handbok/") }) func theCommandsOfThePageRun(page: String) throws {
        let program = try #require(ReproducibilityTests.program, "the program is not built")
        let name = URL(filePath: page).deletingPathExtension().lastPathComponent
        // A preview runs until it is ended; Tests/browser tries it.
        let lines = try Self.lines(page).filter { !$0.hasPrefix("bilaga preview") }
        let stories = Self.stories.contains(name) ? [lines] : lines.map { [$0] }
        for story in stories where !story.isEmpty {
            let room = scratchPath()
            defer { try? FileManager.default.removeItem(atPath: room) }
            try Self.furnish(room, name, story.joined(separator: "\n"), program)
            var script =
                "set -e; cd '\(room)'\nbilaga() { '\(program)' \"$@\"; }\n\(Self.before[name] ?? story.compactMap { Self.before[$0] }.joined(separator: "\n"))\n"
            for line in story {
                let whole = line + (Self.answers[line] ?? "")
                script += Self.faulty.contains(line) ? "! \(whole)\n" : "\(whole)\n"
            }
            let (status, output) = try Self.run("bash", ["-c", script])
            #expect(status == 0, "\(page): \(story.joined(separator: "; "))\n\(output)")
        }
    }

    @Test func theMessageInTheReadmeIsShownAsItIs() throws {
        let program = try #require(ReproducibilityTests.program, "the program is not built")
        let room = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: room) }
        let made = try Self.run(
            "bash",
            [
                "-c",
                """
                mkdir '\(room)' && cd '\(room)' && cp -R '\(repositoryRoot)'/fixtures/{2024-05-23,2024-09-19,register} . &&
                sed -i.bak 's/285 001/285 100/' 2024-09-19/budget.yaml && rm 2024-09-19/*.bak
                '\(program)' check 2024-09-19 --language en
                """,
            ])
        let message = made.output.components(separatedBy: "\n\n")[0]
        #expect(message.hasPrefix("error["))
        #expect(try Self.text("README.md").contains("```\n\(message)\n```"), "README.md has another message than:\n\(message)")
    }

    /// What the page speaks of: the fixtures as the reader has them, meetings called moten, or an organisation of one's own.
    private static func furnish(_ room: String, _ page: String, _ story: String, _ program: String) throws {
        let files = FileManager.default
        let fixtures = repositoryRoot + "/fixtures"
        func copy(_ source: String, _ target: String) throws {
            let place = URL(filePath: "\(room)/\(target)")
            try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try files.copyItem(atPath: source, toPath: place.path)
        }
        try files.createDirectory(atPath: room, withIntermediateDirectories: true)
        for name in ["fixtures", "templates"] {
            try files.createSymbolicLink(atPath: "\(room)/\(name)", withDestinationPath: "\(repositoryRoot)/\(name)")
        }
        if story.contains("moten/styrelsen/") || story.contains("bilaga new") {
            try files.removeItem(atPath: "\(room)/fixtures")
            try files.removeItem(atPath: "\(room)/templates")
            let begun = try run(
                "bash",
                ["-c", "cd '\(room)' && '\(program)' init . --organisation Vår --line Kansli --goal 'Ett mål: Det nås.' --date 2024-09-19 --yes"])
            #expect(begun.status == 0, "\(begun.output)")
        } else if page == "din-egen-budget" {
            try copy(fixtures + "/namnden", "moten")
            try copy(fixtures + "/namnden/mallar", "mallar")
        } else if page == "publicera" {
            try copy(repositoryRoot + "/Tests/Fixtures/sekretess", "moten")
        } else if story.contains("moten/") {
            for name in ["2024-05-23", "2024-09-19", "register"] { try copy("\(fixtures)/\(name)", "moten/\(name)") }
            try copy(repositoryRoot + "/templates/budget.md", "moten/mallar/budget.md")
        } else if story.contains("underlag/") {
            let meeting = fixtures + "/redovisning/kommun/2026-09-24"
            try copy(fixtures + "/redovisning/kommun/register", "register")
            try copy(meeting + "/underlag/2026.se", "underlag/utfall.se")
            try copy(meeting + "/budget.yaml", "budget.yaml")
        }
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        // A locale without Swedish: the handbook holds there too.
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/", "LC_ALL": "C.UTF-8"]
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
