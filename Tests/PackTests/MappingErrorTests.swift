import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// fixtures/errors/mappning: changes to one of the organisations of fixtures/redovisning (named on the first line), each with
/// what `bilaga check` then says in both languages. The name begins with the code that it is there for.
struct MappingErrorTests {
    static let folder = "fixtures/errors/mappning"
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: repositoryRoot + "/" + folder)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()

    @Test(arguments: names) func transcripts(name: String) throws {
        let spec = try String(contentsOfFile: "\(repositoryRoot)/\(Self.folder)/\(name)", encoding: .utf8)
        let lines = spec.split(separator: "\n", maxSplits: 1)
        let copy = try LedgerCopy(String(try #require(lines.first).dropFirst()))
        for change in MeetingErrorTests.Change.parse(String(lines[1])) { try change.apply(to: copy.folder) }
        let result = copy.check()
        #expect(
            result.diagnostics.items.contains { $0.code.id == name.prefix(5) }, "\(name) does not raise its code: \(result.diagnostics.items.map(\.code.id))")
        #expect(result.diagnostics.items.flatMap(\.missingArguments) == [])
        for language in MessageLanguage.allCases {
            let transcript = render(result.diagnostics.items, sources: result.sources, language: language)
                .replacingOccurrences(of: copy.folder + "/", with: "").replacingOccurrences(of: copy.folder, with: ".")
                .replacingOccurrences(of: repositoryRoot + "/", with: "")
            expectFile(transcript, "\(Self.folder)/\(name.dropLast(4)).\(language.rawValue)")
        }
    }
}
