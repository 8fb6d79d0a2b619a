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
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", repositoryRoot + "/Tests/hold-ledgers", try #require(command), Self.folder]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(output)")
    }
}
