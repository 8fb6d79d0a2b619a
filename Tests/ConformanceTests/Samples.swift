import Diagnostics
import DocumentTree
import Foundation
import TestSupport
import Testing

@testable import Pack

/// A written file and the documents it was made of.
struct Sample: Sendable {
    var name: String
    var path: String
    var documents: [Document]
}

/// Meetings that are built once for all tests.
enum Samples {
    static let repository = repositoryRoot

    static let september = Task { try await build("fixtures/2024-09-19", templates: ["templates"]) }
    static let demanding = Task {
        try await build(
            "Tests/Fixtures/tillganglighet/2025-01-15", templates: ["Tests/Fixtures/tillganglighet/mallar", "templates"])
    }
    /// Text that runs both ways.
    static let bothWays = Task {
        try await build(
            "Tests/Fixtures/hoger-till-vanster/2025-02-11", templates: ["Tests/Fixtures/hoger-till-vanster/mallar", "templates"])
    }
    /// The same in an OpenType font with cubic outlines, from files of the user's own; none when it is not installed.
    static let ownFont = Task { () -> [Sample] in
        let folder = "/usr/share/fonts/opentype/inter"
        guard FileManager.default.fileExists(atPath: "\(folder)/Inter-Regular.otf") else { return [] }
        let templates = temporaryFolder()
        var theme = try String(contentsOfFile: "\(repository)/templates/tema.yaml", encoding: .utf8)
        var files: [String] = []
        for style in ["Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold", "BoldItalic"] {
            try FileManager.default.copyItem(
                atPath: "\(folder)/Inter-\(style).otf", toPath: "\(templates)/Inter-\(style).otf")
            files.append("Inter-\(style).otf")
        }
        theme.replace("familj: Open Sans", with: "familj: Inter\n  filer: [\(files.joined(separator: ", "))]")
        theme.replace("marginal: ojämn", with: "marginal: rak")
        try theme.write(toFile: "\(templates)/tema.yaml", atomically: true, encoding: .utf8)
        return try await build(
            "Tests/Fixtures/tillganglighet/2025-01-15",
            templates: [templates, "Tests/Fixtures/tillganglighet/mallar", "templates"])
    }

    static func temporaryFolder() -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func build(_ meeting: String, templates: [String]) async throws -> [Sample] {
        var request = BuildRequest()
        request.meetings = ["\(repository)/\(meeting)"]
        request.templates = templates.map { $0.hasPrefix("/") ? $0 : "\(repository)/\($0)" }
        request.formats = [.pdf]
        request.out = temporaryFolder()
        let result = try #require(await Pack.build(request).first)
        try #require(result.succeeded, "\(render(result.diagnostics.items, sources: result.sources))")
        let folder = try #require(result.folder)
        let documents = try await documents(request)
        var samples = documents.parts.map { part in
            Sample(name: part.part.fileName, path: "\(folder)/\(part.part.fileName).pdf", documents: [part.document])
        }
        let first = try #require(documents.first)
        samples.append(
            Sample(
                name: first.part.fileName, path: "\(folder)/\(first.part.fileName).pdf",
                documents: [first.document] + documents.parts.map(\.document)))
        return samples
    }

    /// The documents behind the files, by the same steps but for the last.
    private static func documents(_ request: BuildRequest) async throws -> (parts: [SetPart], first: SetPart?) {
        var general = MeetingResult(meeting: "")
        let place = try #require(
            findMeetings(request.meetings, out: request.out, diagnostics: &general.diagnostics).first)
        let builder = try #require(PackBuilder(request, &general))
        let examined = try #require(builder.examine(place).0)
        let typesetter = Typesetter(builder.typography)
        let sets = examined.parts.map { SetPart.set($0, builder.typography.theme, typesetter) }
        let first = examined.first.map { setFirstPages($0, before: sets, typesetter) }
        return (sets, first)
    }
}
