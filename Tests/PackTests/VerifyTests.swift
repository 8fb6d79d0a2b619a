import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// A pack is built from a copy of a meeting, then something is changed, and `verify` must say what.
@Suite struct VerifyTests {
    let repository = repositoryRoot
    let room = scratchPath()

    private var meeting: String { "\(room)/in/2024-09-19-prov" }
    private var pack: String { "\(room)/out/2024-09-19-prov" }

    private func prepare() throws -> BuildRequest {
        try FileManager.default.createDirectory(atPath: "\(room)/in", withIntermediateDirectories: true)
        // With the meeting before it, whose requests it answers.
        for (from, to) in [
            ("fixtures/2024-09-19", "in/2024-09-19-prov"), ("fixtures/2024-05-23", "in/2024-05-23"), ("fixtures/register", "in/register"),
            ("templates", "mallar"),
        ] {
            try FileManager.default.copyItem(atPath: "\(repository)/\(from)", toPath: "\(room)/\(to)")
        }
        // What is asked for at it is due before the meeting that a test makes of it.
        try FileManager.default.removeItem(atPath: "\(meeting)/medskick.yaml")
        var request = BuildRequest()
        request.meetings = [meeting]
        request.out = "\(room)/out"
        request.templates = ["\(room)/mallar"]
        return request
    }

    private func replace(_ old: String, _ new: String, in file: String) throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains(old))
        try text.replacingOccurrences(of: old, with: new).write(toFile: file, atomically: true, encoding: .utf8)
    }

    private func build(_ request: BuildRequest) async throws {
        let result = try #require(await Pack.build(request).first)
        #expect(render(result.diagnostics.items.filter { $0.severity == .error }, sources: result.sources) == "")
    }

    @Test func anUntouchedPackComesOutByteForByte() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let request = try prepare()
        try await build(request)
        let result = try await verify(pack, meeting: nil, request)
        #expect(result.isVerified)
        #expect(result.files.contains { $0.name == "styrelsepaket.pdf" })
        #expect(result.differences.isEmpty)
        #expect(result.strangers.isEmpty)
    }

    /// The standard that was asked for is asked for again; the theme's own is an input.
    @Test func aPackOfAnotherStandardComesOutByteForByte() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        var request = try prepare()
        request.standard = .archive2024
        request.formats = [.pdf]
        try await build(request)
        let written = try #require(wholeFile("\(pack)/styrelsepaket.pdf"))
        #expect(written.starts(with: "%PDF-2.0\n".utf8))
        request.standard = nil
        #expect(try await verify(pack, meeting: nil, request).isVerified)

        try replace("sida:\n", "standard: arkiv-2024\nsida:\n", in: "\(room)/mallar/tema.yaml")
        try await build(request)
        // Asked for or the theme's, it is the same file.
        #expect(wholeFile("\(pack)/styrelsepaket.pdf") == written)
        #expect(try await verify(pack, meeting: nil, request).isVerified)
    }

    /// What was built piece by piece is asked for piece by piece.
    @Test func aPackOfSeveralBuildsIsVerifiedWithTheirOwnOptions() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        var request = try prepare()
        request.only = ["budget"]
        request.formats = [.pdf]
        try await build(request)
        request.only = ["2"]
        request.goals = ["3"]
        request.formats = [.html]
        try await build(request)
        let result = try await verify(pack, meeting: meeting, request)
        #expect(result.files.map(\.name) == ["bilaga-1-budget.pdf", "bilaga-2-mal-3.html"])
        #expect(result.isVerified)
    }

    @Test func changedInputsTemplatesAndFilesAreNamed() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let request = try prepare()
        try await build(request)
        try replace("halvfet", "fet", in: "\(room)/mallar/tema.yaml")
        try FileManager.default.removeItem(atPath: "\(pack)/bilaga-2-processledarrapport.pdf")
        try "x".write(toFile: "\(pack)/index.html", atomically: true, encoding: .utf8)
        try "x".write(toFile: "\(pack)/anteckning.txt", atomically: true, encoding: .utf8)
        let result = try await verify(pack, meeting: meeting, request)
        #expect(!result.isVerified)
        #expect(result.differences.map(\.name).contains("templates/tema.yaml"))
        #expect(result.differences.allSatisfy { $0.kind == .template || $0.kind == .font })
        #expect(result.strangers == ["anteckning.txt"])
        func file(_ name: String) throws -> Verification.File { try #require(result.files.first { $0.name == name }) }
        #expect(try file("bilaga-2-processledarrapport.pdf").onDisk == .missing)
        #expect(try file("bilaga-1-budget.pdf").onDisk == .asRegistered)
        #expect(try file("bilaga-1-budget.pdf").rebuilt == .different)
        #expect(try file("index.html").onDisk == .changed)
    }

    /// Inputs that no longer build are told of, and so is what changed in them.
    @Test func inputsWithErrorsAreNamedAsChanged() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let request = try prepare()
        try await build(request)
        try replace("styrelse:", "styrlese:", in: "\(meeting)/mote.yaml")
        let result = try await verify(pack, meeting: meeting, request)
        #expect(!result.isVerified)
        #expect(result.diagnostics.hasErrors)
        #expect(result.files.allSatisfy { $0.onDisk == .asRegistered && $0.rebuilt == .notMade })
        #expect(result.differences.contains { $0.name == "2024-09-19-prov/mote.yaml" && $0.change == .changed })
    }

    @Test func aFolderWithoutManifestCannotBeVerified() async throws {
        await #expect(throws: VerifyFailure.self) {
            try await verify("\(repository)/fixtures/2024-09-19", meeting: nil, BuildRequest())
        }
    }

    @Test func theNextMeetingIsToldThatTheLayoutChanged() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        var request = try prepare()
        try await build(request)
        try FileManager.default.copyItem(atPath: meeting, toPath: "\(room)/in/2024-11-25")
        try replace("2024-09-19", "2024-11-25", in: "\(room)/in/2024-11-25/mote.yaml")
        request.meetings = ["\(room)/in/2024-11-25"]

        func layoutNotes() async -> [Diagnostic] {
            (await Pack.build(request).first)?.diagnostics.items.filter { $0.code.id == "PK020" } ?? []
        }
        #expect(await layoutNotes().isEmpty)
        try replace("halvfet", "fet", in: "\(room)/mallar/tema.yaml")
        let note = try #require(await layoutNotes().first)
        #expect(note.severity == .note)
        #expect(note.arguments["vad"]?.contains("templates/tema.yaml") == true)
        #expect(FileManager.default.fileExists(atPath: "\(room)/out/2024-11-25/styrelsepaket.pdf"))
    }

    @Test func aPackMadeWithOtherTemplatesIsReplacedWithAWord() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let request = try prepare()
        func notes() async -> [Diagnostic] {
            (await Pack.build(request).first)?.diagnostics.items.filter { $0.code.id == "PK025" } ?? []
        }
        #expect(await notes().isEmpty)
        #expect(await notes().isEmpty)
        try replace("halvfet", "fet", in: "\(room)/mallar/tema.yaml")
        let note = try #require(await notes().first)
        #expect(note.severity == .note)
        #expect(note.arguments["vad"]?.contains("templates/tema.yaml") == true)
        // Told once: the pack that is there now was made with these.
        #expect(await notes().isEmpty)
    }
}
