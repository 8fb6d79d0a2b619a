import Diagnostics
import DocumentTree
import Foundation
import Pack
import PDF
import Style
import TestSupport
import Testing

/// A written file and the documents it was made of.
struct Sample: Sendable {
    var name: String
    var path: String
    /// What it was written from.
    var input: PDFInput
    var theme: Theme

    var documents: [Document] { input.parts.map(\.document) }
}

/// Meetings that are built once for all tests.
enum Samples {
    static let repository = repositoryRoot

    static let september = Task { try await build("fixtures/2024-09-19", templates: ["templates"]) }
    static let demanding = Task { try await build(demandingMeeting, templates: demandingTemplates) }
    static let charts = Task {
        try await build("Tests/Fixtures/diagram/2024-09-19", templates: ["Tests/Fixtures/diagram/templates", "templates"])
    }
    /// Text that runs both ways.
    static let bothWays = Task {
        try await build(
            "Tests/Fixtures/hoger-till-vanster/2025-02-11", templates: ["Tests/Fixtures/hoger-till-vanster/mallar", "templates"])
    }
    static let pictures = Task {
        try await build("Tests/Fixtures/bilder/2024-11-26", templates: ["Tests/Fixtures/bilder/templates", "templates"])
    }
    static let sources = Task {
        try await build("fixtures/2024-09-19", templates: ["templates"]) { $0.attachesSources = true }
    }

    // The same in the standards of 2024.
    static let september2024 = Task {
        try await build("fixtures/2024-09-19", templates: ["templates"]) { $0.standard = .archive2024 }
    }
    static let demanding2024 = Task {
        try await build(demandingMeeting, templates: demandingTemplates) { $0.standard = .archive2024 }
    }
    static let sources2024 = Task {
        try await build("fixtures/2024-09-19", templates: ["templates"]) {
            $0.attachesSources = true
            $0.standard = .archive2024
        }
    }

    private static let demandingMeeting = "Tests/Fixtures/tillganglighet/2025-01-15"
    private static let demandingTemplates = ["Tests/Fixtures/tillganglighet/mallar", "templates"]

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
        let folder = scratchPath()
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func build(
        _ meeting: String, templates: [String], _ change: @Sendable (inout BuildRequest) -> Void = { _ in }
    ) async throws -> [Sample] {
        var request = BuildRequest()
        request.meetings = ["\(repository)/\(meeting)"]
        request.templates = templates.map { $0.hasPrefix("/") ? $0 : "\(repository)/\($0)" }
        request.formats = [.pdf]
        request.out = temporaryFolder()
        change(&request)
        let result = try #require(await Pack.build(request).first)
        try #require(result.succeeded, "\(render(result.diagnostics.items, sources: result.sources))")
        let folder = try #require(result.folder)
        let pack = try #require(place(request).first)
        return pack.files.map {
            Sample(name: $0.name, path: "\(folder)/\($0.name).pdf", input: $0.input, theme: pack.theme)
        }
    }
}
