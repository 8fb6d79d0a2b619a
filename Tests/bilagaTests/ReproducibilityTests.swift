import Foundation
import TestSupport
import Testing

/// The program itself, run under one environment and another: the same inputs give the same bytes.
@Suite struct ReproducibilityTests {
    static let repository = repositoryRoot

    /// The program stands beside the tests that SwiftPM built.
    static var program: String? {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appending(path: "bilaga").path
            if FileManager.default.isExecutableFile(atPath: candidate), candidate.contains(".build") { return candidate }
        }
        let usual = "\(repository)/.build/debug/bilaga"
        return FileManager.default.isExecutableFile(atPath: usual) ? usual : nil
    }

    /// Runs a shell line with an environment of its own and returns its exit status.
    private func run(_ line: String, _ environment: [String: String], in folder: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func files(in folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
        }
        return files
    }

    @Test(arguments: ["", "--attach-sources"])
    func anotherEnvironmentGivesTheSameBytes(option: String) throws {
        let program = try #require(Self.program, "the program is not built")
        let room = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: room) }
        // A home with a font of its own, beside those of the theme.
        let home = "\(room)/hem"
        try FileManager.default.createDirectory(atPath: "\(home)/.local/share/fonts", withIntermediateDirectories: true)
        try? FileManager.default.copyItem(
            atPath: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", toPath: "\(home)/.local/share/fonts/Egen.ttf")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

        let one = try run(
            "umask 022; exec '\(program)' build fixtures/2024-09-19 --out '\(room)/ett' --jobs 1 \(option)",
            ["PATH": path, "HOME": "/", "TZ": "UTC", "LC_ALL": "C", "LANG": "C"], in: Self.repository)
        let two = try run(
            "umask 077; exec '\(program)' build '\(Self.repository)/fixtures/2024-09-19' --out två/ut --jobs 8 \(option)",
            [
                "PATH": path, "HOME": home, "XDG_DATA_HOME": "\(home)/.local/share", "TZ": "Pacific/Kiritimati",
                "LC_ALL": "tr_TR.UTF-8", "LANG": "sv_SE.UTF-8", "SOURCE_DATE_EPOCH": "1",
            ], in: room)
        #expect(one == 0)
        #expect(two == 0)
        let first = try files(in: "\(room)/ett/2024-09-19")
        let second = try files(in: "\(room)/två/ut/2024-09-19")
        #expect(first.keys.sorted() == second.keys.sorted())
        #expect(first.keys.contains("styrelsepaket.pdf") && first.keys.contains("manifest.json"))
        for (name, bytes) in first { #expect(second[name] == bytes, "\(name) differs") }
    }
}
