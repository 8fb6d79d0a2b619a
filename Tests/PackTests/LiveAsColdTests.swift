import Diagnostics
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Pack

/// What a live meeting remembers from build to build may not show: after each change all of it is as it would be if the meeting
/// had been opened now.
struct LiveAsColdTests {
    /// A meeting with templates of its own that somebody changes, and the live meeting that follows.
    private final class Desk {
        let copy: MeetingCopy
        let request: BuildRequest
        var live: LiveMeeting
        private var kept: [String: Data] = [:]

        init(templates: Bool = false) throws {
            copy = try MeetingCopy()
            var request = copy.request
            if templates {
                try FileManager.default.copyItem(atPath: repositoryRoot + "/templates", toPath: copy.folder + "/mallar")
                request.templates = [copy.folder + "/mallar"]
            }
            self.request = request
            live = LiveMeeting(request)
        }

        func path(_ file: String) -> String { "\(copy.folder)/\(file)" }

        /// As an editor that saves in place, so that size and time may be the same as before.
        func write(_ text: String, to file: String) throws {
            try FileManager.default.createDirectory(atPath: URL(filePath: path(file)).deletingLastPathComponent().path, withIntermediateDirectories: true)
            try text.write(toFile: path(file), atomically: false, encoding: .utf8)
        }

        func replace(_ old: String, _ new: String, in file: String) throws {
            if kept[file] == nil { kept[file] = try Data(contentsOf: URL(filePath: path(file))) }
            let text = try copy.text(file)
            try #require(text.contains(old), "\(old) in \(file)")
            try write(text.replacingOccurrences(of: old, with: new), to: file)
        }

        func restore() throws {
            for (file, data) in kept { try data.write(to: URL(filePath: path(file))) }
            kept = [:]
        }

        func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }

        /// Builds what stands now, and holds it against a meeting that is opened now.
        func compare(_ what: String) async {
            await live.rebuild()
            var cold = LiveMeeting(request)
            await cold.rebuild()
            let (mine, theirs) = (Shown(live), Shown(cold))
            #expect(live.isCurrent == cold.isCurrent, "\(what)")
            for (own, other) in zip(mine.parts, theirs.parts) where own != other {
                Issue.record("\(what): \(firstDifference(own, other))")
            }
            #expect(mine.parts.count == theirs.parts.count, "\(what)")
        }

        private func firstDifference(_ own: String, _ other: String) -> String {
            let (own, other) = (Array(own.utf8), Array(other.utf8))
            let at = zip(own, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(own.count, other.count)
            func around(_ bytes: [UInt8]) -> String { String(decoding: bytes[max(0, at - 120)..<min(bytes.count, at + 160)], as: UTF8.self) }
            return "\n- \(around(own))\n+ \(around(other))"
        }
    }

    /// All that a live meeting shows, as texts.
    private struct Shown {
        var parts: [String] = []

        init(_ live: LiveMeeting) {
            let sources = live.findings.sources
            // Templates are kept for as long as their files are the same, whether they are used or not.
            parts.append(sources.files.map(\.path).filter { !$0.contains("/templates/") && !$0.contains("/mallar/") }.sorted().joined(separator: "\n"))
            for language in [MessageLanguage.swedish, .english] {
                parts.append(render(live.findings.diagnostics.items, sources: sources, language: language))
            }
            parts.append(live.messages(.swedish).map { "\($0.text) \($0.path ?? "") \($0.line ?? 0) \($0.replacement?.new ?? "")" }.joined(separator: "\n"))
            parts.append(live.findings.rules.map { "\($0.code) \(String(describing: $0.severity)) \($0.outcome) \($0.examined)" }.joined(separator: "\n"))
            parts.append(live.latest.roots.map { $0.value.written(sources) }.sorted().joined(separator: "\n"))
            // Pages that stay from before an error are of another time.
            guard live.isCurrent else { return }
            for page in live.pages {
                parts.append("\(page.name) \(page.label) \(page.title) \(page.sections)")
                parts.append(page.withNamesOfFiles(live.files.paths))
            }
            parts.append(live.papers.map { "\($0.name) \($0.bytes.count)" }.joined(separator: "\n"))
        }
    }

    /// Changes that follow on each other, by what they are of.
    private static let edits: [String: [(what: String, old: String, new: String, file: String)]] = [
        "figures": [
            ("a figure", "2 506 744", "2 506 745", "2024-09-19/budget.yaml"),
            ("a figure of the same length again", "2 506 745", "2 506 746", "2024-09-19/budget.yaml"),
            ("and back", "2 506 746", "2 506 744", "2024-09-19/budget.yaml"),
            ("the day that a text of the agenda takes", "utfall-till: 2024-08-31", "utfall-till: 2024-08-30", "2024-09-19/budget.yaml"),
            ("a sum that is wrong", "äldre: {2023: 3 300 000", "äldre: {2023: 3 300 001", "2024-09-19/budget.yaml"),
            ("a figure of the last meeting", "4 150 000", "4 150 001", "2024-05-23/budget.yaml"),
        ],
        "texts": [
            ("prose", "hela avtalsperioden", "hela den avtalade perioden", "2024-09-19/budget.yaml"),
            (
                "prose that moves all below it", "Näringslivet öppnar en mötesplats", "Näringslivet öppnar\n  en helt egen mötesplats",
                "2024-09-19/processledarrapport/mål-1.md"
            ),
            ("a fact that texts of others take", "initiativ-barn-unga: 13", "initiativ-barn-unga: 14", "2024-09-19/mote.yaml"),
            ("a misspelt name", "Västerås stad.", "Västeras stad.", "2024-09-19/sammanfattning.md"),
            ("a word twice", "gick igenom läget", "gick gick igenom läget", "2024-09-19/sammanfattning.md"),
            ("a consent", "---\nmål: 2", "---\n# godkänt CK209: det ska stå så\nmål: 2", "2024-09-19/processledarrapport/mål-2.md"),
        ],
        "links and errors": [
            ("a link that leads nowhere", "(bilaga-4)", "(bilaga-9)", "2024-09-19/mote.yaml"),
            ("the link mended", "(bilaga-9)", "(bilaga-4)", "2024-09-19/mote.yaml"),
            ("an error of form", "finansiering:", "finansiering", "2024-09-19/budget.yaml"),
            ("a change beside it", "en lektor", "en docent", "2024-09-19/sammanfattning.md"),
            ("the error mended", "finansiering\n", "finansiering:\n", "2024-09-19/budget.yaml"),
        ],
        "the meeting": [
            ("what was asked for then", "till: controllern", "till: processledaren", "2024-09-19/medskick.yaml"),
            ("a heading of the agenda", "rubrik: Utvärdering av Almedalen", "rubrik: Utvärderingen av Almedalen", "2024-09-19/mote.yaml"),
            ("the order of bilagor", "  - budget\n  - processledarrapport", "  - processledarrapport\n  - budget", "2024-09-19/mote.yaml"),
            ("the day", "datum: 2024-09-19", "datum: 2024-09-20", "2024-09-19/mote.yaml"),
        ],
    ]

    @Test(arguments: edits.keys.sorted())
    func changesOfTextsAndFigures(_ kind: String) async throws {
        let desk = try Desk()
        await desk.compare("at first")
        for edit in try #require(Self.edits[kind]) {
            try desk.replace(edit.old, edit.new, in: edit.file)
            await desk.compare(edit.what)
        }
        try desk.restore()
        await desk.compare("all of it taken back")
    }

    @Test func changesOfTheRegister() async throws {
        let desk = try Desk()
        await desk.compare("at first")
        let edits: [(String, String, String)] = [
            ("a name", "namn: Västerås stad", "namn: Västerås kommun"),
            ("what the body is called", "mötet: styrelsemötet", "mötet: sammanträdet"),
            ("an entry's key", "  mdu: {namn: Mälardalens universitet", "  mdh: {namn: Mälardalens universitet"),
            ("and back", "  mdh: {namn: Mälardalens universitet", "  mdu: {namn: Mälardalens universitet"),
        ]
        for (what, old, new) in edits {
            try desk.replace(old, new, in: "register/register.yaml")
            await desk.compare(what)
        }
        try desk.replace("initiativ-äldre: 7", "initiativ-äldre: 8", in: "2024-09-19/mote.yaml")
        await desk.compare("a figure after that")
    }

    @Test func filesThatComeAndGo() async throws {
        let desk = try Desk()
        await desk.compare("at first")
        let report = try desk.copy.text("2024-09-19/processledarrapport/mål-3.md")
        try desk.remove("2024-09-19/processledarrapport/mål-3.md")
        await desk.compare("a file gone")
        try desk.replace("4 400 000", "4 400 001", in: "2024-09-19/budget.yaml")
        await desk.compare("a change meanwhile")
        try desk.write(report, to: "2024-09-19/processledarrapport/mål-3.md")
        await desk.compare("and there again")
        try desk.write("---\nmål: 3\n---\nEn till.\n", to: "2024-09-19/processledarrapport/mål-3b.md")
        await desk.compare("one too many")
        try desk.remove("2024-09-19/processledarrapport/mål-3b.md")
        try desk.replace("  - sammanfattning", "  - sammanfattning\n  - {slag: budget, id: mer}", in: "2024-09-19/mote.yaml")
        await desk.compare("a bilaga more")
        let text = try desk.copy.text("2024-09-19/sammanfattning.md")
        try desk.write(text + "\n![En cirkel](cirkel.svg \"Cirkeln\")\n", to: "2024-09-19/sammanfattning.md")
        await desk.compare("a picture that is not there")
        let circle = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><circle cx=\"20\" cy=\"20\" r=\"15\"/></svg>"
        try desk.write(circle, to: "2024-09-19/cirkel.svg")
        await desk.compare("the picture")
        try desk.write(circle.replacingOccurrences(of: "15", with: "12"), to: "2024-09-19/cirkel.svg")
        await desk.compare("another picture")
        try desk.replace("mål: 1", "mål: 1\nsekretess: 21 kap. 7 § OSL", in: "2024-09-19/processledarrapport/mål-1.md")
        await desk.compare("a mark of secrecy")
        try desk.replace("  - budget", "  - {slag: budget, läge: utgår}", in: "2024-09-19/mote.yaml")
        await desk.compare("a bilaga withdrawn")
    }

    @Test func changesOfTemplatesAndTheme() async throws {
        let desk = try Desk(templates: true)
        await desk.compare("at first")
        let edits: [(String, String, String, String)] = [
            ("a colour", "#0b5d66", "#0b5d67", "mallar/tema.yaml"),
            ("the words of a template", "> [!underrubrik] Gemensamt möte", "> [!underrubrik] Ett gemensamt möte", "mallar/sammanfattning.md"),
            ("an error in a template", "{{sammanfattning.plats}}", "{{sammanfattning.platts}}", "mallar/sammanfattning.md"),
            ("a change meanwhile", "en lektor", "en docent", "2024-09-19/sammanfattning.md"),
            ("the template mended", "{{sammanfattning.platts}}", "{{sammanfattning.plats}}", "mallar/sammanfattning.md"),
            ("a schema", "hjälp:", "hjälp: Alltså –", "mallar/scheman/sammanfattning.yaml"),
            ("an error in a schema", "typ: prosa", "typ: prossa", "mallar/scheman/budget.yaml"),
            ("the schema mended", "typ: prossa", "typ: prosa", "mallar/scheman/budget.yaml"),
        ]
        for (what, old, new, file) in edits {
            guard try desk.copy.text(file).contains(old) else { continue }
            try desk.replace(old, new, in: file)
            await desk.compare(what)
        }
        try desk.write(try desk.copy.text("mallar/sammanfattning.md").replacingOccurrences(of: "Gemensamt", with: "Eget"), to: "mallar/eget.md")
        try desk.replace("  - sammanfattning", "  - sammanfattning\n  - eget", in: "2024-09-19/mote.yaml")
        await desk.compare("a kind of bilaga that was not there")
        try desk.replace("underrubrik", "ingress", in: "mallar/eget.md")
        await desk.compare("its template changed")
        try desk.replace("hjälp:", "hjälp: Ja –", in: "mallar/scheman/sammanfattning.yaml")
        await desk.compare("its schema changed")
    }

    @Test func theMeetingInAnotherLanguageAndBack() async throws {
        let desk = try Desk()
        await desk.compare("at first")
        try desk.replace("styrelse: Styrelsen", "språk: en\nstyrelse: Styrelsen", in: "2024-09-19/mote.yaml")
        await desk.compare("English")
        try desk.restore()
        await desk.compare("Swedish")
    }

    @Test func aLongSessionHoldsNoMoreThanItsLastBuild() async throws {
        let desk = try Desk()
        await desk.live.rebuild()
        await desk.live.rebuild()
        let before = desk.live.rememberedCount
        #expect(before > 0)
        for number in 0..<12 {
            try desk.replace("plats: B26", "plats: B26 \(number)", in: "2024-09-19/mote.yaml")
            await desk.live.rebuild()
            try desk.restore()
        }
        await desk.live.rebuild()
        #expect(desk.live.rememberedCount == before)
    }
}

extension LivePage {
    /// Files by their names, which are numbered in the order in which a session met with them; and without the fonts, which keep
    /// letters that were used once.
    fileprivate func withNamesOfFiles(_ paths: [String]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        text = text.replacing(#/url\(data:font[^)]*\)/#, with: "url(font)")
        return text.replacing(#/data-plats="(\d+):/#) { match in
            let number = Int(match.output.1) ?? -1
            return "data-plats=\"\(paths.indices.contains(number) ? paths[number] : "?"):"
        }
    }
}

extension Value {
    /// With its places, files by their names.
    fileprivate func written(_ sources: SourceSet) -> String {
        let place = range.map { "\(sources[$0.file].path):\($0.start)-\($0.end)" } ?? ""
        switch kind {
        case .list(let items): return "[\(items.map { $0.written(sources) }.joined(separator: ", "))] \(place)"
        case .record(let record), .map(let record):
            return "{\(record.fields.map { "\($0.name): \($0.value.written(sources))" }.joined(separator: ", "))} \(place)"
        case .prose(let prose): return "\(prose.markdown) \(prose.lineOffsets) \(place)"
        default: return "\(kind) \(place)"
        }
    }
}
