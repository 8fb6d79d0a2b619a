import Diagnostics
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Pack

/// What a faculty board's year with ledgers showed: which files, which years and whose books the figures are of.
@Suite struct FacultyLedgerTests {
    /// A copy of the organisation in English, whose seed grants have no pace.
    private static func centre(_ changes: [(old: String, new: String)]) throws -> (folder: String, request: BuildRequest) {
        let folder = scratchPath()
        try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/centre", toPath: folder)
        for meeting in ["2026-04-16", "2026-10-15"] {
            let path = "\(folder)/\(meeting)/budget.yaml"
            var text = try String(contentsOfFile: path, encoding: .utf8)
            for change in changes { text = text.replacingOccurrences(of: change.old, with: change.new) }
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        var request = BuildRequest()
        request.meetings = ["\(folder)/2026-10-15"]
        request.templates = [repositoryRoot + "/templates"]
        request.formats = [.html]
        request.out = folder + "/ut"
        return (folder, request)
    }

    /// The words of each row of the table of forecasts, and of what stands below it.
    private static func forecasts(_ request: BuildRequest, _ folder: String) async throws -> (rows: [String], notes: String) {
        let built = await build(request)
        #expect(built.map(\.succeeded) == [true], "\(built.flatMap(\.diagnostics.items).map(\.code.id))")
        let page = try String(contentsOfFile: folder + "/ut/2026-10-15/bilaga-1-budget.html", encoding: .utf8)
        let table = try #require(page.components(separatedBy: "id=\"tabell-prognoser\"").dropFirst().first)
        func words(_ text: String) -> String {
            text.replacing(/<[^>]*>/, with: " ").replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let parts = table.components(separatedBy: "</table>")
        return (parts[0].components(separatedBy: "<tr").dropFirst().map(words), words(parts.dropFirst().joined().components(separatedBy: "<h2")[0]))
    }

    @Test func nextYearsAllotmentIsNotInTheSumOfTheYear() async throws {
        let (folder, request) = try Self.centre([
            ("2026: 1 000 000, 2027: –}", "2026: 1 000 000, 2027: 1 200 000}"),
            ("      tilldelat: 22 300 000\n", "      tilldelat-2027: 1 200 000\n      tilldelat: 23 500 000\n"),
        ])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (rows, _) = try await Self.forecasts(request, folder)
        let total = try #require(rows.last { $0.contains("Total") })
        #expect(total.contains("11,100,000"), "\(total)")
        #expect(!rows.contains { $0.contains("12,300,000") || $0.contains("1,200,000") }, "\(rows)")
    }

    @Test func nextYearsForecastStandsBelowTheSumAndIsSaidToBeOutOfIt() async throws {
        let (folder, request) = try Self.centre([
            ("2026: 1 000 000, 2027: –}", "2026: 1 000 000, 2027: 1 200 000}"),
            ("      tilldelat: 22 300 000\n", "      tilldelat-2027: 1 200 000\n      tilldelat: 23 500 000\n"),
            ("      seed: {2026: 1 000 000}", "      seed: {2026: 1 000 000, 2027: 1 100 000}"),
        ])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (rows, notes) = try await Self.forecasts(request, folder)
        let total = try #require(rows.lastIndex { $0.contains("Total") })
        let next = try #require(rows.lastIndex { $0.contains("Seed grants for new ideas 2027") })
        #expect(total < next)
        #expect(rows[total].contains("11,100,000") && !rows[total].contains("12,300,000"), "\(rows[total])")
        #expect(notes.contains("The rows below the total are funds of 2027"), "\(notes)")
    }

    /// Money of the year that is left for the next one is forecast in two rows of one budget.
    @Test func whatIsLeftForTheNextYearIsInTheSum() async throws {
        let (folder, request) = try Self.centre([("      seed: {2026: 1 000 000}", "      seed: {2026: 600 000, 2027: 400 000}")])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (rows, _) = try await Self.forecasts(request, folder)
        let total = try #require(rows.lastIndex { $0.contains("Total") })
        let next = try #require(rows.lastIndex { $0.contains("Seed grants for new ideas 2027") })
        #expect(next < total)
        #expect(rows[total].contains("11,100,000"), "\(rows[total])")
    }

    // MARK: Which files

    @Test func theNextMeetingKeepsItsLinksAndNamesTheLedgersToExport() throws {
        let copy = try LedgerCopy("universitet")
        let made = try nextMeeting(after: copy.meeting, body: nil, on: CalendarDate(iso: "2026-11-12"), copy.request)
        #expect(made.ledgers == ["underlag/2025.se", "underlag/2026.se"])
        let text = try String(contentsOfFile: "\(made.folder)/budget.yaml", encoding: .utf8)
        let before = try copy.text("2026-09-10/budget.yaml")
        func links(_ text: String) -> [Substring] { text.split(separator: "\n").filter { $0.contains("{ur:") } }
        #expect(links(text) == links(before))
        #expect(links(before).count > 3)
    }

    @Test func whatIsTypedAmongTheLinksOfStatedSumsGoes() throws {
        let copy = try LedgerCopy("universitet")
        let file = "2026-09-10/budget.yaml"
        try copy.replace("\nangivna:\n", "\nangivna:\n  forskning: {budget: 1 000}\n", in: file)
        let made = try nextMeeting(after: copy.meeting, body: nil, on: CalendarDate(iso: "2026-11-12"), copy.request)
        let text = try String(contentsOfFile: "\(made.folder)/budget.yaml", encoding: .utf8)
        #expect(text.contains("\nangivna:\n  forskning:\n"), "\(text)")
    }

    @Test(arguments: ["datum: 24/9 2026", "datum:", "dautm: 2026-09-24"])
    func aMeetingThatCannotBeReadMakesNoOtherLineWrong(date: String) throws {
        let copy = try LedgerCopy("kommun")
        try copy.replace("datum: 2026-09-24", date, in: "2026-09-24/mote.yaml")
        let told = copy.check()
        let places = Set(told.diagnostics.items.compactMap { item in item.range.map { told.sources[$0.file].path } })
        #expect(places.allSatisfy { $0.hasSuffix("mote.yaml") }, "\(told.diagnostics.items.map { ($0.code.id, $0.arguments) })")
        #expect(told.diagnostics.hasErrors)
    }

    @Test func anEmptyMeetingFileMakesNoOtherLineWrong() throws {
        let copy = try LedgerCopy("kommun")
        try Data().write(to: URL(fileURLWithPath: copy.meeting + "/mote.yaml"))
        let told = copy.check()
        #expect(!told.diagnostics.items.contains { ["IN020", "IN003"].contains($0.code.id) })
        try Data([0x64, 0x61, 0xE4, 0x3A, 0x20, 0xF6, 0x0A]).write(to: URL(fileURLWithPath: copy.meeting + "/mote.yaml"))
        #expect(!copy.check().diagnostics.items.contains { ["IN020", "IN003"].contains($0.code.id) })
    }

    @Test func aCostTypeOfAnotherFileIsToldWithBothFiles() throws {
        let copy = try LedgerCopy("arbetsbok")
        try copy.replace("kostnadsslag: {ur: underlag/uttag.xlsx}", "kostnadsslag: {ur: underlag/gammal.csv}", in: "2026-05-27/budget.yaml")
        try "Konto;Verksamhet;Projekt;Period;Belopp\r\n5010;3500;;202601;-1000,00\r\n6010;3100;;202604;-500,00\r\n".write(
            toFile: copy.meeting + "/underlag/gammal.csv", atomically: true, encoding: .utf8)
        let result = copy.check()
        let text = render(result.diagnostics.items.filter { $0.code.id == "TB002" }, sources: result.sources)
        #expect(text.contains("enligt underlag/uttag.xlsx, men delarna i underlag/gammal.csv ger"), "\(text)")
        #expect(!text.contains("angiven radsumma"), "\(text)")
    }

    // MARK: What they call it

    @Test(arguments: ["{sie: 20, tabell: Verksamhet}", "20", "Verksamhet", "{sie: 20}"])
    func aNumberIsOfSIEAndAHeadingOfTables(words: String) throws {
        let copy = try LedgerCopy("arbetsbok")
        try copy.replace("  verksamhet: Verksamhet", "  verksamhet: \(words)", in: "register/redovisning.yaml")
        #expect(copy.check().diagnostics.items.map(\.code.id) == [])
    }

    @Test func aSuggestionIsNeverTheWordItself() throws {
        let copy = try LedgerCopy("arbetsbok")
        try copy.replace("  verksamhet: Verksamhet", "  verksamhet: Verksamhett", in: "register/redovisning.yaml")
        let result = copy.check()
        let text = render(result.diagnostics.items, sources: result.sources)
        #expect(text.contains("inget som heter ”Verksamhett”, som ”verksamhet” heter enligt dimensioner. Menade du ”verksamhet”?"), "\(text)")
    }

    // MARK: Whose books

    @Test func booksOfAnotherCompanyAreTold() throws {
        let copy = try LedgerCopy("universitet")
        try copy.replace("#FNAMN \"Sunds universitet\"", "#FNAMN \"Norra högskolan\"", in: "2026-09-10/underlag/2025.se")
        #expect(copy.check().diagnostics.items.map(\.code.id) == ["RM029"])
        // By the number they are one.
        for year in ["2025", "2026"] { try copy.replace("#SIETYP 4", "#SIETYP 4\r\n#ORGNR 202100-4321", in: "2026-09-10/underlag/\(year).se") }
        #expect(copy.check().diagnostics.items.map(\.code.id) == [])
        try copy.replace("organisation:\n", "organisation:\n  organisationsnummer: 202100-1234\n", in: "register/register.yaml")
        #expect(Set(copy.check().diagnostics.items.map(\.code.id)) == ["RM030"])
        try copy.replace("202100-1234", "162021004321", in: "register/register.yaml")
        #expect(copy.check().diagnostics.items.map(\.code.id) == [])
    }
}
