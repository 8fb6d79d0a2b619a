import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Three house styles, each building the September pack: everything that they say is seen, and the words are the same.
@Suite struct HouseStyleTests {
    private let repository = repositoryRoot
    private let out = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path

    /// What a theme's pictures are told of: one that leaves no room on the cover, and a mark in the colour of the band.
    @Test func picturesOfAThemeAreHeldAgainstTheirPlace() async throws {
        defer { try? FileManager.default.removeItem(atPath: out) }
        func codes(_ theme: String, _ picture: String) async throws -> [String] {
            let folder = "\(out)-tema"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try theme.write(toFile: "\(folder)/tema.yaml", atomically: true, encoding: .utf8)
            try picture.write(toFile: "\(folder)/bild.svg", atomically: true, encoding: .utf8)
            var request = BuildRequest()
            request.meetings = ["\(repository)/fixtures/2024-09-19"]
            request.out = out
            request.formats = [.html]
            request.templates = [folder, "\(repository)/templates"]
            // PK025: the pack before was made with the theme before.
            return try #require(await build(request).first).diagnostics.items.map(\.code.id).filter { $0 != "PK025" }
        }
        func svg(_ size: String, _ colour: String) -> String {
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\"><path d=\"M1 1h30v8h-30z\" fill=\"\(colour)\"/></svg>"
        }
        let cover = "omslag: {bild: bild.svg}\n"
        #expect(try await codes(cover, svg("200 50", "#0b5d66")) == [])
        #expect(try await codes(cover, svg("200 300", "#0b5d66")) == ["TH058"])
        let mark = "logotyp: {fil: bild.svg, alternativtext: Märket}\nomslag: {band: accent}\n"
        #expect(try await codes(mark, svg("40 10", "#ffffff")) == [])
        #expect(try await codes(mark, svg("40 10", "#0b5d66")) == ["TH059"])
        // White on the paper, without a band and in headers; not what lies on a shape that shows.
        let plain = "logotyp: {fil: bild.svg, alternativtext: Märket}\n"
        #expect(try await codes(plain, svg("40 10", "#ffffff")) == ["TH062"])
        #expect(try await codes(plain, svg("40 10", "#0b5d66\"/><path d=\"M9 3h9v3h-9z\" fill=\"#ffffff")) == [])
        let header = "logotyp: {fil: bild.svg, alternativtext: Märket, höjd-i-sidhuvud: 5 mm}\nomslag: {band: accent}\n"
        #expect(try await codes(header, svg("40 10", "#ffffff")) == ["TH062"])
    }

    /// What lies under the text of each page, and a mark of its own for headers.
    @Test func whatLiesUnderTextIsHeldAsThePaperIs() async throws {
        defer { try? FileManager.default.removeItem(atPath: out) }
        func told(_ theme: String, _ pictures: [String: String]) async throws -> [String] {
            let folder = "\(out)-tema"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try theme.write(toFile: "\(folder)/tema.yaml", atomically: true, encoding: .utf8)
            for (name, picture) in pictures { try picture.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8) }
            var request = BuildRequest()
            request.meetings = ["\(repository)/fixtures/2024-09-19"]
            request.out = out
            request.formats = [.html]
            request.templates = [folder, "\(repository)/templates"]
            return try #require(await build(request).first).diagnostics.items.filter { $0.code.id != "PK025" }
                .map { "\($0.code.id) \($0.arguments["färg"] ?? $0.arguments["text"] ?? "")" }
        }
        func sheet(_ content: String) -> [String: String] {
            ["ark.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 210 297\">\(content)</svg>"]
        }
        // A band in the margin, and a pale field; a dark field where text may stand; words in the text.
        #expect(
            try await told("brevpapper: ark.svg\n", sheet("<path d=\"M0 0h8v297h-8z\" fill=\"#0b5d66\"/><path d=\"M20 200h100v60h-100z\" fill=\"#f6f9f9\"/>"))
                == [])
        #expect(try await told("brevpapper: ark.svg\n", sheet("<path d=\"M20 200h100v60h-100z\" fill=\"#666666\"/>")) == ["TH066 dämpad"])
        #expect(try await told("brevpapper: ark.svg\n", sheet("<text x=\"60\" y=\"150\" font-size=\"12\">Utkast</text>")) == ["TH067 Utkast"])
        #expect(try await told("brevpapper: ark.svg\n", sheet("<text x=\"30\" y=\"290\" font-size=\"5\">Org.nr</text>")) == [])
        // White on the cover's band, in colour in the header.
        func mark(_ colour: String) -> String {
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path d=\"M1 1h30v8h-30z\" fill=\"\(colour)\"/></svg>"
        }
        let theme = "logotyp: {fil: vit.svg, fil-i-sidhuvud: \"%\", alternativtext: Märket}\nomslag: {band: accent}\n"
        let marks = ["vit.svg": mark("#ffffff"), "bla.svg": mark("#0b5d66")]
        #expect(try await told(theme.replacingOccurrences(of: "%", with: "bla.svg"), marks) == [])
        #expect(try await told(theme.replacingOccurrences(of: "%", with: "vit.svg"), marks) == ["TH062 #ffffff"])
    }

    /// Few pixels over the whole width of the paper.
    @Test func aPictureThatIsEnlargedIsTold() async throws {
        defer { try? FileManager.default.removeItem(atPath: out) }
        let folder = "\(out)-tema"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "brevpapper: rak.png\n".write(toFile: "\(folder)/tema.yaml", atomically: true, encoding: .utf8)
        try FileManager.default.copyItem(
            atPath: "\(repository)/Tests/Fixtures/bilder/2024-11-26/bilder/rak.png", toPath: "\(folder)/rak.png")
        var request = BuildRequest()
        request.meetings = ["\(repository)/fixtures/2024-09-19"]
        request.out = out
        request.formats = [.html]
        request.templates = [folder, "\(repository)/templates"]
        let told = try #require(await build(request).first).diagnostics.items.filter { $0.code.id == "TH065" }
        #expect(told.count == 1 && told.first?.arguments["mått"] == "210")
    }

    private func built(_ theme: String, _ formats: Set<OutputFormat>, dump: Bool = false) async throws -> MeetingResult {
        var request = BuildRequest()
        request.meetings = ["\(repository)/fixtures/2024-09-19"]
        request.out = out
        request.formats = formats
        request.templates = ["\(repository)/\(theme)", "\(repository)/templates"]
        return try #require(await build(request).first)
    }

    @Test(arguments: ["Tests/Fixtures/husstilar/kommun", "Tests/Fixtures/husstilar/universitet", "templates/tema-storstil"])
    func theSeptemberPackIsBuilt(theme: String) async throws {
        defer { try? FileManager.default.removeItem(atPath: out) }
        let result = try await built(theme, [.html, .pdf])
        // A family without a semibold is told, and is no hindrance.
        #expect(result.diagnostics.items.filter { $0.code.id != "TX002" }.map(\.code.id) == [])
        let folder = try #require(result.folder)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/styrelsepaket.pdf"))
        let html = try String(contentsOfFile: "\(folder)/bilaga-1-budget.html", encoding: .utf8)
        if theme.hasSuffix("kommun") {
            #expect(
                html.contains("<tr class=\"rand\">")
                    && html.contains("thead th,thead td,thead tr:first-child>:first-child{background:var(--accent);color:var(--paper)}"))
            #expect(html.contains("1\u{A0} Grundbudget 2024"))
            #expect(html.contains("<linearGradient") && html.contains("fill=\"url(#_rit"))
            // Minutes have numbers of their own, and get no others.
            let minutes = try String(contentsOfFile: "\(folder)/bilaga-4-sammanfattning.html", encoding: .utf8)
            #expect(!minutes.contains("1\u{A0} 1. "))
        }
        if theme.hasSuffix("universitet") { #expect(html.contains("--paper:#fdf9f1")) }
    }
}
