import Diagnostics
import DocumentTree
import Foundation
import TestSupport
import Testing

@testable import Pack

/// What the first pages say is other than at the last meeting.
@Suite struct SinceLastTests {
    private func firstPages(_ request: BuildRequest, isPublished: Bool = false) throws -> Document {
        var general = MeetingResult(meeting: "")
        var builder = try #require(PackBuilder(request, &general), "\(render(general.diagnostics.items, sources: general.sources))")
        let place = try #require(findMeetings(request.meetings, out: nil, diagnostics: &general.diagnostics).first)
        if isPublished { builder.edition = .published }
        let (meeting, result) = builder.examine(place)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let examined = try #require(meeting)
        return try #require(examined.first).document
    }

    /// The rows of the table of figures, their cells parted by bars.
    private func rows(_ document: Document) -> [String] {
        var rows: [String] = []
        for case .table(let table) in document.blocks where table.anchor.hasPrefix("tabell-andrade-siffror") {
            for row in table.rows {
                rows.append(
                    row.cells.map { cell in
                        switch cell.content {
                        case .figure(let figure): figure.text
                        case .text(let inlines): inlines.plainText
                        case .bar(let bar): bar.figure.text
                        case .empty: ""
                        }
                    }.joined(separator: " | ").replacing("\u{A0}", with: " "))
            }
        }
        return rows
    }

    private func words(_ document: Document) -> String { document.allWords.replacing("\u{A0}", with: " ") }

    private func request(_ meeting: String, templates: [String] = []) -> BuildRequest {
        var request = BuildRequest()
        request.meetings = ["\(repositoryRoot)/fixtures/\(meeting)"]
        request.templates = templates.map { "\(repositoryRoot)/fixtures/\($0)" } + [repositoryRoot + "/templates"]
        return request
    }

    /// A line that everybody does not get is there whether it has changed or not, and so is the sum with it.
    @Test(arguments: ["1 867 638", "874 096"]) func whatIsWithheldIsAMarkAmongThem(now: String) throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "äldre: {2023: 2 080 194, 2024: 1 867 638, 2025: –}",
            "äldre: {2023: 2 080 194, 2024: {värde: \(now), sekretess: 21 kap. 7 § OSL}, 2025: –}", in: "2024-09-19/budget.yaml")
        var request = copy.request
        request.isPublic = true
        let found = rows(try firstPages(request, isPublished: true))
        let line = try #require(found.firstIndex { $0.hasSuffix("| utelämnad | utelämnad | utelämnad") && !$0.hasPrefix("Summa") })
        #expect(found[line...].contains("Summa | utelämnad | utelämnad | utelämnad"), "\(found)")
        #expect(found.contains("Event och kommunikation | 201 715 | 490 935 | 289 220"))
        #expect(!found.joined().contains("874 096"))
    }

    @Test func theFirstMeetingHasNoSuchPage() throws {
        #expect(try !words(firstPages(request("2024-05-23"))).contains("Sedan förra mötet"))
    }

    @Test func figuresAreToldByRoleBeforeAndNow() throws {
        let document = try firstPages(request("2024-09-19"))
        let rows = rows(document)
        #expect(rows.first == "Utfall 2024, till och med 31 augusti 2024 (förut 30 april 2024)")
        #expect(rows.contains("Event och kommunikation | 201 715 | 490 935 | 289 220"))
        #expect(rows.contains("Civilsamhälle (ny) |  | 337 500 | 337 500"))
        // What is as it was is summed up, so that the sum holds; and a sum is the one that the bilaga prints.
        #expect(rows.contains("Oförändrade: 7 | 2 715 705 | 2 715 705 | 0"))
        #expect(rows.contains("Summa | 3 590 493 | 7 685 610 | 4 095 117"))
        // The money that cost types divide is told once.
        #expect(!rows.contains { $0.contains("Personal") })
        #expect(words(document).contains("Civilsamhälle, Trygghetsläsning, Samverkan för fler i förskolan, Portfölj lärande och Studentcoacher"))
        #expect(words(document).contains("Medskick: 2 pågår, 1 besvarat"))
        #expect(document.outline.map(\.title).contains("Sedan förra mötet"))
    }

    @Test func anotherOrganisationsFiguresHaveItsOwnWords() throws {
        let rows = try rows(firstPages(request("namnden/2026-05-27", templates: ["namnden/mallar"])))
        #expect(rows.first == "Förbrukat 2026, till och med 30 april 2026 (förut 28 februari 2026)")
        #expect(rows.contains("Helårsprognos 2026, april (förut februari)"))
        #expect(rows.contains("Kulturskolan | 16 240 000 | 16 090 000 | −150 000"))
        #expect(rows.contains("Beviljat 2026"))
    }

    @Test func inEnglish() throws {
        let document = try firstPages(request("centre/2026-10-15"))
        let rows = rows(document)
        #expect(rows.first == "Outcome 2026, up to 31 August 2026 (before, 31 March 2026)")
        #expect(rows.contains("Forecast 2026, October (before, April)"))
        #expect(words(document).contains("This is new or has changed since the meeting of 16 April 2026."))
    }

    @Test func nothingChangedIsOneSentence() throws {
        let copy = try MeetingCopy()
        for file in ["budget.yaml"] {
            try FileManager.default.removeItem(atPath: "\(copy.meeting)/\(file)")
            try FileManager.default.copyItem(atPath: "\(copy.folder)/2024-05-23/\(file)", toPath: "\(copy.meeting)/\(file)")
        }
        let mote = try copy.text("2024-09-19/mote.yaml")
        // Nobody had asked for anything.
        try FileManager.default.removeItem(atPath: "\(copy.folder)/2024-05-23/medskick.yaml")
        let answers = mote.range(of: "# Svar på det")!.lowerBound..<mote.range(of: "# Bilagornas ordning")!.lowerBound
        try mote.replacingCharacters(in: answers, with: "").write(toFile: "\(copy.meeting)/mote.yaml", atomically: true, encoding: .utf8)
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(copy.request, &general))
        let place = try #require(findMeetings(copy.request.meetings, out: nil, diagnostics: &general.diagnostics).first)
        let document = try #require(builder.examine(place).meeting?.first?.document)
        #expect(words(document).contains("Inget har ändrats sedan styrelsemötet den 23 maj 2024: siffror, mål, namn och initiativ är desamma."))
        #expect(rows(document).isEmpty)
    }

    @Test func itCanBeTurnedOff() throws {
        let copy = try MeetingCopy()
        try copy.replace("# Bilagornas ordning", "sedan-förra-mötet: nej\n# Bilagornas ordning", in: "2024-09-19/mote.yaml")
        #expect(try !words(firstPages(copy.request)).contains("Sedan förra mötet"))
    }

    /// The register keeps how goals were worded; the earlier pack keeps its wording, and this one says which words differ.
    @Test func wordingsAndNamesThatHaveChanged() throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "väl fungerande och ändamålsenlig kommunikation\n      för Samhällskontraktets verksamhet.\n",
            "väl fungerande och ändamålsenlig kommunikation\n      för Samhällskontraktets verksamhet.\n    tidigare:\n      - {lydelse: Alla parter upplever att det finns en öppen kommunikation., till: 2024-06-30}\n",
            in: "register/register.yaml")
        try copy.replace(
            "    namn: Event och kommunikation\n", "    namn: Event och kommunikation\n    tidigare: [{namn: Evenemang, till: 2024-06-30}]\n",
            in: "register/register.yaml")
        let document = try firstPages(copy.request)
        #expect(words(document).contains("Nytt namn: Event och kommunikation, förut Evenemang"))
        var strong: [String] = []
        for case .table(let table) in document.blocks where table.anchor == "tabell-andrade-lydelser" {
            for row in table.rows {
                for cell in row.cells {
                    guard case .text(let inlines) = cell.content else { continue }
                    for case .strong(let inner) in inlines { strong.append(inner.plainText) }
                }
            }
        }
        #expect(strong.contains("Alla") && strong.contains("Samtliga") && strong.contains("öppen kommunikation."))

        // The meeting before is rendered with the wording that it had.
        var earlier = copy.request
        earlier.meetings = ["\(copy.folder)/2024-05-23"]
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(earlier, &general))
        let place = try #require(findMeetings(earlier.meetings, out: nil, diagnostics: &general.diagnostics).first)
        let parts = try #require(builder.examine(place).meeting?.parts)
        #expect(parts.contains { $0.document.allWords.contains("Alla parter upplever att det finns en öppen kommunikation.") })
    }

    /// A table in thousands is told in thousands.
    @Test func changesAreToldInTheUnitOfTheTable() throws {
        let copy = try MeetingCopy()
        let folder = copy.folder + "/mallar"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let template = try String(contentsOfFile: repositoryRoot + "/templates/budget.md", encoding: .utf8)
        try template.replacing("enhet: kr\n", with: "enhet: tkr\n").write(toFile: folder + "/budget.md", atomically: true, encoding: .utf8)
        var request = copy.request
        request.templates.insert(folder, at: 0)
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(request, &general))
        let place = try #require(findMeetings(request.meetings, out: nil, diagnostics: &general.diagnostics).first)
        let document = try #require(builder.examine(place).meeting?.first?.document)
        #expect(rows(document).contains("Event och kommunikation | 202 | 491 | 289"))
    }
}
