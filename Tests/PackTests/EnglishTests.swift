import Diagnostics
import Foundation
import Style
import TestSupport
import Testing

@testable import Pack

/// Tests/Fixtures/engelska: a meeting with `språk: en`, whose own texts are all English. Whatever is Swedish in what
/// comes out was put there by the program.
@Suite struct EnglishTests {
    let repository = repositoryRoot

    private var request: BuildRequest {
        var request = BuildRequest()
        request.meetings = ["\(repository)/Tests/Fixtures/engelska/2024-09-19"]
        request.templates = ["\(repository)/Tests/Fixtures/engelska/templates", "\(repository)/templates"]
        return request
    }

    /// The words that only Swedish has among the two catalogues.
    private var swedishOnly: Set<String> {
        func texts(_ value: Any) -> [String] {
            switch value {
            case let text as String: [text]
            case let phrase as PhrasePattern: [phrase.pattern]
            default: Mirror(reflecting: value).children.flatMap { texts($0.value) }
            }
        }
        func words(_ texts: [String]) -> Set<String> {
            Set(
                texts.flatMap { text in
                    var text = text
                    while let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") {
                        text.removeSubrange(open...close)
                    }
                    return self.words(in: text)
                })
        }
        return words(texts(Words.swedish)).subtracting(words(texts(Words.english)))
    }

    private func words(in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }

    @Test func noSwedishWordIsLeftInThePages() async throws {
        var request = request
        request.out = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: request.out) }
        let result = try #require(await build(request).first)
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let folder = try #require(result.folder)
        let foreign = swedishOnly
        #expect(foreign.contains("saknas") && foreign.contains("hoppa") && foreign.contains("kr"))
        for name in ["index", "bilaga-1-survey"] {
            var html = try String(contentsOfFile: "\(folder)/\(name).html", encoding: .utf8)
            #expect(html.contains("<html lang=\"en\">"))
            if let start = html.range(of: "<style>"), let end = html.range(of: "</style>") {
                html.removeSubrange(start.lowerBound..<end.upperBound)
            }
            // What a reader meets: texts, and the attributes that are read out.
            var seen = html.replacing(#/<[^>]*>/#, with: " ")
            for match in html.matches(of: #/(?:aria-label|title|alt)="([^"]*)"/#) { seen += " " + match.1 }
            let left = words(in: seen).filter { foreign.contains($0) }
            #expect(left == [], "\(name)")
        }
        let page = try String(contentsOfFile: "\(folder)/bilaga-1-survey.html", encoding: .utf8)
        for words in [
            "Appendix\u{A0}1", "Item\u{A0}1", "August 2024", "SEK\u{A0}2.9\u{A0}million", "SEK\u{A0}4,100,000", "Show the figures",
            "Difference = Budget minus Outcome.", "Share: one of three is above the mark (66.7%): Events.", "Rounding:",
            "no figure", "negative, without shares", "Today, 19\u{A0}September", "Measured by", "Decision",
        ] { #expect(page.contains(words), "\(words)") }
    }

    /// The templates supplied stand in English for every kind of bilaga.
    @Test func everyKindOfBilagaBuildsInEnglish() async throws {
        let copy = try MeetingCopy()
        try copy.replace("styrelse: ", "språk: en\nstyrelse: ", in: "2024-09-19/mote.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        let result = try #require(await build(request).first)
        #expect(result.diagnostics.items.filter { $0.severity == .error }.map(\.code.id) == [])
        let folder = try #require(result.folder)
        for page in try FileManager.default.contentsOfDirectory(atPath: folder).filter({ $0.hasSuffix(".html") }) {
            let html = try String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8)
            #expect(html.contains("<html lang=\"en\">"))
        }
    }

    /// The texts, alternatives and links of the PDF, and what stands around its pages.
    @Test func noSwedishWordIsLeftInThePDF() throws {
        let foreign = swedishOnly
        for kind in [DumpKind.document, .tags] {
            let (text, results) = dump(kind, request)
            let succeeded = results.allSatisfy { $0.succeeded }
            #expect(succeeded)
            // The dump's own words (TH, Lbl, rubrik …) are not the document's: those stand in quotes, and
            // those of links in parentheses.
            let quoted = text.matches(of: #/”([^”]*)”|→.*\(([^)]*)\)/#)
                .map { String($0.1 ?? $0.2 ?? "") }.joined(separator: " ")
            #expect(quoted.contains("Back to the text, note 1") || kind == .document)
            let left = words(in: quoted).filter { foreign.contains($0) }
            #expect(left == [])
        }
        let words = Words.english
        #expect(words.pageOfPages(["page": "2", "pages": "9"]) == "page 2 of 9")
        #expect(words.recordNumber(["number": "SHK 2024/09"]) == "Reg. no. SHK 2024/09")
    }

    /// What an English text refers to and says is held against the meeting as a Swedish one's is.
    @Test func whatTheTextSaysIsHeldAgainstTheMeeting() throws {
        let folder = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.copyItem(atPath: "\(repository)/Tests/Fixtures/engelska", toPath: folder)
        let path = "\(folder)/2024-09-19/survey.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let slips = """
            It is told in appendix 9 and belongs to goal 77. We meet on Friday 19 September, and again on 31 February.

              TODO: the figures. A list is presented in the financial statement.
            """
        try text.replacing("The board gave SEK 4.1 million.[^1]", with: slips + "[^1]").write(toFile: path, atomically: true, encoding: .utf8)
        var request = BuildRequest()
        request.meetings = ["\(folder)/2024-09-19"]
        request.templates = ["\(folder)/templates", "\(repository)/templates"]
        let found = check(request).flatMap { result in
            result.diagnostics.items.map { item in
                let range = item.range
                let file = range.flatMap { result.sources.file($0.file) }
                let words = range.flatMap { range in file.map { String(decoding: $0.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) } }
                return "\(item.code.id): \(words ?? "")"
            }
        }
        #expect(
            found.sorted() == [
                "CK040: appendix 9", "CK041: goal 77", "CK044: financial statement", "CK060: Friday 19 September", "CK070: TODO",
                "CK091: 31 February",
            ])
    }
}
