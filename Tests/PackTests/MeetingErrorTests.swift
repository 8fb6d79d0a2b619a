import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// fixtures/errors/moten: changes to the valid meetings and to the templates supplied (`mallar/`), each with what `bilaga check` then says in both
/// languages. The name begins with the code that it is there for. RECORD_GOLDENS=1 writes the transcripts.
struct MeetingErrorTests {
    static let folder = "fixtures/errors/moten"
    static let all = ((try? FileManager.default.contentsOfDirectory(atPath: repositoryRoot + "/" + folder)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()
    /// Those that `BILAGA_CASE` names by how they begin, while one is written.
    static let names = all.filter { $0.hasPrefix(ProcessInfo.processInfo.environment["BILAGA_CASE"] ?? "") }

    @Test(arguments: names) func transcripts(name: String) async throws {
        let copy = try MeetingCopy()
        let spec = try String(contentsOfFile: "\(repositoryRoot)/\(MeetingErrorTests.folder)/\(name)", encoding: .utf8)
        for change in Change.parse(spec) { try change.apply(in: copy) }
        var request = copy.request
        // Changed templates come before the ones supplied, as a user's own do.
        if FileManager.default.fileExists(atPath: copy.folder + "/mallar") { request.templates.insert(copy.folder + "/mallar", at: 0) }
        let code = name.prefix(5)
        request.checksPages = code.hasPrefix("LA") || code.hasPrefix("TX")
        request.out = copy.folder + "/ut"
        request.formats = [.pdf]
        // What may not be public is found when it is about to be.
        request.isPublic = code.hasPrefix("PK34") || ["IN373", "TB021"].contains(code)
        let results = request.isPublic ? await build(request) : check(request)
        // By itself, or beneath what else the slip breaks.
        #expect(
            results.flatMap(\.diagnostics.items).contains { $0.code.id == code || $0.notes.contains { $0.swedish.hasPrefix(code) } },
            "\(name) does not raise \(code)")
        #expect(results.flatMap(\.diagnostics.items).flatMap(\.missingArguments) == [])
        for language in MessageLanguage.allCases {
            var findings = Findings()
            for result in results { findings.add(result.diagnostics, from: result.sources) }
            let transcript = render(findings.diagnostics, sources: findings.sources, language: language)
                .replacingOccurrences(of: copy.folder + "/", with: "").replacingOccurrences(of: copy.folder, with: ".")
                .replacingOccurrences(of: repositoryRoot + "/", with: "")
            expectFile(transcript, "\(MeetingErrorTests.folder)/\(name.dropLast(4)).\(language.rawValue)")
        }
    }

    @Test func everyRuleIsShown() {
        let shown = Set(MeetingErrorTests.all.map { String($0.prefix(5)) })
        #expect(catalogue.map(\.id).filter { $0.hasPrefix("CK") && !shown.contains($0) } == [])
    }

    /// What stands in a `.txt`: a file, what to take out, what to put in. A file that is not there is made.
    struct Change {
        var file: String
        var old: [String] = []
        var new: [String] = []

        static func parse(_ text: String) -> [Change] {
            var changes: [Change] = []
            for line in text.split(separator: "\n").map(String.init) {
                if line.hasPrefix("- ") {
                    changes[changes.count - 1].old.append(String(line.dropFirst(2)))
                } else if line == "+" || line.hasPrefix("+ ") {
                    changes[changes.count - 1].new.append(String(line.dropFirst(2)))
                } else {
                    changes.append(Change(file: line))
                }
            }
            return changes
        }

        func apply(in copy: MeetingCopy) throws { try apply(to: copy.folder) }

        func apply(to folder: String) throws {
            let path = "\(folder)/\(file)"
            func current() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
            if !FileManager.default.fileExists(atPath: path) {
                // A template is changed as it is supplied; any other file comes to be.
                try FileManager.default.createDirectory(
                    atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
                let template = repositoryRoot + "/templates/" + file.replacing("mallar/", with: "")
                let text =
                    file.hasPrefix("mallar/") && FileManager.default.fileExists(atPath: template)
                    ? try String(contentsOfFile: template, encoding: .utf8) : ""
                try text.write(toFile: path, atomically: true, encoding: .utf8)
            }
            if old == ["*"] { return try FileManager.default.removeItem(atPath: path) }
            if old.isEmpty {
                let text = try current() + new.joined(separator: "\n") + "\n"
                return try text.write(toFile: path, atomically: true, encoding: .utf8)
            }
            // A removed line takes its line break with it.
            let old = old.joined(separator: "\n") + (new.isEmpty ? "\n" : "")
            let text = try current()
            let range = try #require(text.range(of: old), "\(file) has no \(old)")
            try text.replacingCharacters(in: range, with: new.joined(separator: "\n"))
                .write(toFile: path, atomically: true, encoding: .utf8)
        }
    }
}
