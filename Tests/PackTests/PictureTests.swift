import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Pictures of the user's, from their files to both outputs, and the logo of a theme.
@Suite struct PictureTests {
    let repository = repositoryRoot
    let out = scratchPath()

    private func built(_ meeting: String, templates: [String], formats: Set<OutputFormat>) async throws -> MeetingResult {
        var request = BuildRequest()
        request.meetings = [meeting.hasPrefix("/") ? meeting : "\(repository)/\(meeting)"]
        request.out = out
        request.formats = formats
        request.templates = templates.map { $0.hasPrefix("/") ? $0 : "\(repository)/\($0)" }
        return try #require(await build(request).first)
    }

    private func count(_ needle: String, in bytes: Data) -> Int {
        var (found, from) = (0, bytes.startIndex)
        while let range = bytes.range(of: Data(needle.utf8), in: from..<bytes.endIndex) {
            found += 1
            from = range.upperBound
        }
        return found
    }

    @Test func standInBothOutputs() async throws {
        defer { try? FileManager.default.removeItem(atPath: out) }
        let result = try await built(
            "Tests/Fixtures/bilder/2024-11-26", templates: ["Tests/Fixtures/bilder/templates", "templates"],
            formats: [.html, .pdf])
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let folder = try #require(result.folder)
        let html = try String(contentsOfFile: "\(folder)/bilaga-1-bilder.html", encoding: .utf8)
        #expect(html.contains("<img alt=\"En rund bricka med genomskinlig kant\" width=\"96\" height=\"96\""))
        // The photo is stored lying down.
        #expect(html.contains("width=\"80\" height=\"120\""))
        #expect(html.contains("<svg role=\"img\" aria-label=\"Former: en båge"))
        #expect(html.contains("src=\"data:image/png;base64,iVBORw0KGgo"))
        #expect(!html.contains("inkscape") && !html.contains("http://www.w3.org/Graphics"))
        // Used twice, there once, with its alpha beside it: four pictures and one mask.
        let pdf = try Data(contentsOf: URL(filePath: "\(folder)/bilaga-1-bilder.pdf"))
        #expect(count("/Subtype/Image", in: pdf) == 5)
        #expect(count("/SMask", in: pdf) == 1)
        let manifest = try String(contentsOfFile: "\(folder)/manifest.json", encoding: .utf8)
        #expect(manifest.components(separatedBy: "bilder/bricka.png").count == 2)
    }

    @Test(arguments: [
        ("![](bricka.png)", "MD021"), ("Se ![en bricka](bricka.png) här.", "MD007"),
        ("![en bild](https://exempel.se/bild.png)", "MD022"), ("![en bild](brikka.png)", "bricka.png"),
        ("![en bild](../../../../../etc/passwd)", "IN"), ("![en text](text.md)", "BI011"),
    ])
    func whatIsWrongIsToldWhereItWasWritten(words: String, expected: String) async throws {
        let copy = out + "-underlag"
        defer { for path in [out, copy] { try? FileManager.default.removeItem(atPath: path) } }
        try FileManager.default.copyItem(atPath: "\(repository)/Tests/Fixtures/bilder", toPath: copy)
        let text = "\(copy)/2024-11-26/bilder/text.md"
        try "---\n---\nFörst.\n\n\(words)\n".write(toFile: text, atomically: true, encoding: .utf8)
        let result = try await built(
            "\(copy)/2024-11-26", templates: ["Tests/Fixtures/bilder/templates", "templates"], formats: [.html])
        let succeeded = result.succeeded
        #expect(!succeeded)
        let told = render(result.diagnostics.items, sources: result.sources)
        #expect(told.contains(expected))
        #expect(told.contains("text.md:5:"))
    }

    /// The same meeting in two themes: the words are the same, the look is not.
    @Test func anotherThemeChangesTheLookAndNothingElse() async throws {
        defer { try? FileManager.default.removeItem(atPath: out) }
        var words: [String] = []
        for templates in [["templates"], ["templates/tema-exempel", "templates"]] {
            let result = try await built("fixtures/2024-09-19", templates: templates, formats: [.html])
            let errors = result.diagnostics.hasErrors
            #expect(!errors)
            let folder = try #require(result.folder)
            let page = try String(contentsOfFile: "\(folder)/bilaga-2-processledarrapport.html", encoding: .utf8)
            let main = page.components(separatedBy: "<main").last ?? ""
            words.append(main.components(separatedBy: "</main>").first ?? "")
            let index = try String(contentsOfFile: "\(folder)/index.html", encoding: .utf8)
            let isOther = templates.count == 2
            #expect(index.contains("aria-label=\"Älvdalarnas samverkansråd\"") == isOther)
            #expect(index.contains("#8a2f52") == isOther)
            #expect(page.contains("class=\"marke\" aria-hidden=\"true\"") == isOther)
        }
        #expect(words[0] == words[1])
    }

    /// A family of the user's own, from files beside the theme instead of installed ones.
    @Test func aThemeBringsItsOwnFonts() async throws {
        let inter = "/usr/share/fonts/opentype/inter"
        let faces = ["Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "Inter-Italic.otf"]
        guard faces.allSatisfy({ FileManager.default.fileExists(atPath: "\(inter)/\($0)") }) else { return }
        let theme = out + "-tema"
        defer { for path in [out, theme] { try? FileManager.default.removeItem(atPath: path) } }
        try FileManager.default.copyItem(atPath: "\(repository)/templates/tema-exempel", toPath: theme)
        for face in faces { try FileManager.default.copyItem(atPath: "\(inter)/\(face)", toPath: "\(theme)/\(face)") }
        let text = try String(contentsOfFile: "\(theme)/tema.yaml", encoding: .utf8)
        try text.replacingOccurrences(of: "  familj: Inter\n", with: "  familj: Inter\n  filer: [\(faces.joined(separator: ", "))]\n")
            .write(toFile: "\(theme)/tema.yaml", atomically: true, encoding: .utf8)
        let result = try await built("fixtures/2024-09-19", templates: [theme, "templates"], formats: [.pdf])
        let told = render(result.diagnostics.items, sources: result.sources)
        let errors = result.diagnostics.hasErrors
        #expect(!errors, "\(told)")
        let folder = try #require(result.folder)
        let manifest = try String(contentsOfFile: "\(folder)/manifest.json", encoding: .utf8)
        #expect(manifest.contains("Inter-Regular.otf"))
    }
}
