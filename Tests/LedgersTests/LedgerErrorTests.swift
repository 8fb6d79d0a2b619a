import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Ledgers

/// fixtures/errors/redovisning: files that somebody may take for a ledger, or that are damaged, each with what is said of
/// it in both languages. The name begins with the code. `scripts/make-ledger-fixtures` makes the files; RECORD_GOLDENS=1
/// writes the transcripts.
@Suite struct LedgerErrorTests {
    static let folder = "fixtures/errors/redovisning"
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: "\(repositoryRoot)/\(folder)")) ?? [])
        .filter { !$0.hasSuffix(".sv") && !$0.hasSuffix(".en") }.sorted()

    @Test(arguments: names) func transcripts(name: String) throws {
        let bytes = try #require(FileManager.default.contents(atPath: "\(repositoryRoot)/\(Self.folder)/\(name)"))
        let reading = Reading([UInt8](bytes), named: "\(Self.folder)/\(name)")
        #expect(reading.codes.contains(String(name.prefix(5))), "\(name) does not raise its code: \(reading.codes)")
        #expect(reading.diagnostics.items.flatMap(\.missingArguments) == [])
        // What cannot be trusted gives no figures.
        #expect(reading.diagnostics.hasErrors == (reading.ledger == nil), "\(name)")
        for language in MessageLanguage.allCases {
            let transcript = render(reading.diagnostics.items, sources: reading.sources, language: language)
            #expect(difference(transcript, from: "\(Self.folder)/\(name).\(language.rawValue)") == nil)
        }
    }

    @Test func everyCodeOfFilesIsShown() {
        let shown = Set(Self.names.map { String($0.prefix(5)) })
        // A sheet and a column that are asked for by a name: TableTests.
        let missing = ledgerCodes.map(\.id).filter { $0.hasPrefix("LE") && !shown.contains($0) && $0 != "LE025" && $0 != "LE045" }
        #expect(missing == [])
    }
}
