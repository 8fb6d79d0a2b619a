import Foundation
import TestSupport
import Testing

/// A folder of real files, which do not belong to the repository: `BILAGA_LEDGER_DATA=/path swift test --filter LedgerDataTests`.
/// `Tests/hold-ledgers` holds each against readers that are not ours.
@Suite struct LedgerDataTests {
    private static let folder = ProcessInfo.processInfo.environment["BILAGA_LEDGER_DATA"] ?? ""

    @Test(.enabled(if: FileManager.default.fileExists(atPath: folder))) func everyFileGivesRightTotalsOrARightRefusal() throws {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "bilaga").path
        let command = [beside, repositoryRoot + "/.build/debug/bilaga"].first { FileManager.default.isExecutableFile(atPath: $0) }
        let (status, output) = runPython([repositoryRoot + "/Tests/hold-ledgers", try #require(command), Self.folder])
        #expect(status == 0, "\(output)")
    }
}
