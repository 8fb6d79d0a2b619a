import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// A meeting written by a test, in a folder of its own.
final class WrittenMeeting {
    let folder: String
    init(_ files: KeyValuePairs<String, String>) throws {
        folder = scratchPath()
        for (name, text) in files {
            let path = URL(fileURLWithPath: folder + "/" + name)
            try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: path, atomically: true, encoding: .utf8)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func build(_ meeting: String) async throws -> MeetingResult {
        var request = BuildRequest()
        request.meetings = ["\(folder)/\(meeting)"]
        request.templates = [repositoryRoot + "/templates"]
        request.out = folder + "/out"
        return try #require(await Pack.build(request).first)
    }

    func page(_ meeting: String, _ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/out/\(meeting)/\(name).html", encoding: .utf8)
            .replacingOccurrences(of: "\u{A0}", with: " ")
    }
}

/// The templates supplied serve whoever has figures, with what they have: other groups and cost types, and none of pilots,
/// academies, leveraged funds, forecasts or surplus.
@Suite struct AnyOrganisationTests {
    private func register(_ words: String = "") -> String {
        """
        organisation: {namn: Norrby kommun}
        \(words)
        organisationer:
          kommunen: {namn: Norrby kommun}
        mål:
          1: {rubrik: Trygghet, lydelse: Alla är trygga.}
        grupper:
          skola: {namn: Skola, takt: ja}
          fritid: {namn: Fritid, takt: ja}
          nedlagt: {namn: Nedlagt, avslutad: ja}
        budgetposter:
          grundskola: {namn: Grundskola, grupp: skola}
          förskola: {namn: Förskola, grupp: skola}
          bad: {namn: Badhus, grupp: fritid}
          is: {namn: Ishall, grupp: nedlagt}
        kostnadsslag:
          löner: {namn: Löner}
          lokaler: {namn: Lokaler, varav: lokaler}
        """
    }

    private func budget(_ more: String = "") -> String {
        """
        år: 2025
        utfall-till: 2025-06-30
        period: [2025, 2026]
        finansiering: {kommunen: 220 mnkr}
        tilldelning:
          grundskola: {2025: 60 mnkr, 2026: 62 mnkr}
          förskola: {2025: 40 mnkr, 2026: 41 mnkr}
          bad: {2025: 5 mnkr, 2026: 5 mnkr}
          is: {2025: –}
        utfall:
          grundskola: {2025: 30 000 000}
          förskola: {2025: 20 100 000}
          bad: {2025: 2 400 000}
          is: {2025: –}
        kostnadsslag:
          grundskola: {löner: 24 000 000, lokaler: 6 000 000}
          förskola: {löner: 16 000 000, lokaler: 4 100 000}
          bad: {löner: 1 000 000, lokaler: 1 400 000}
        \(more)
        """
    }

    private let words = """
        benämningar:
          organ: nämnd
          organet: nämnden
          mötet: sammanträdet
          dagordning: Föredragningslista
          paket: Nämndhandlingar
          paketet: nämndhandlingarna
        """

    private func meeting(_ more: String = "") -> String {
        """
        styrelse: Bildningsnämnden
        datum: 2025-08-19
        \(more)
        dagordning:
          - {rubrik: Ekonomi, bilaga: budget}
        bilagor: [budget]
        """
    }

    /// A body that meets in two languages has words in both.
    @Test(arguments: ["sv", "en"]) func wordsInTheLanguageOfTheMeeting(language: String) async throws {
        let both = words + "\n  en:\n    organet: the committee\n    paket: Committee papers\n    paketet: the committee papers\n    dagordning: List of items"
        let written = try WrittenMeeting([
            "register/register.yaml": register(both), "2025-08-19/mote.yaml": meeting("språk: \(language)"), "2025-08-19/budget.yaml": budget(),
        ])
        let result = try await written.build("2025-08-19")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let page = try written.page("2025-08-19", try #require(result.outputs.map(\.name).first { $0.hasSuffix("budget.html") }).replacing(".html", with: ""))
        #expect(page.contains("nämndhandlingar") == (language == "sv"))
        #expect(page.contains("committee papers") == (language == "en"))
    }

    /// Goals and budget lines are for those who have them.
    @Test func aRegisterWithoutGoalsAndLines() async throws {
        let written = try WrittenMeeting([
            "register/register.yaml": "organisation: {namn: Norrby kommun}\norganisationer:\n  kommunen: {namn: Norrby kommun}",
            "2025-08-19/mote.yaml": """
            styrelse: Bildningsnämnden
            datum: 2025-08-19
            dagordning:
              - {rubrik: Samtal, bilaga: sammanfattning}
            bilagor: [sammanfattning]
            """,
            "2025-08-19/sammanfattning.md": "---\ndatum: 2025-08-19\ntid: 13.00–14.00\nplats: Norrby\ndeltog: [Nämnden]\n---\nVi talade om hösten.",
        ])
        let result = try await written.build("2025-08-19")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
    }

    @Test func aCommitteeHasItsOwnWordsAndFigures() async throws {
        let written = try WrittenMeeting([
            "register/register.yaml": register(words), "2025-08-19/mote.yaml": meeting(), "2025-08-19/budget.yaml": budget(),
        ])
        let result = try await written.build("2025-08-19")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        #expect(result.outputs.map(\.name).contains("namndhandlingar.pdf"))
        let index = try written.page("2025-08-19", "index")
        #expect(index.contains("Nämndhandlingar 2025-08-19") || index.contains("Nämndhandlingar <"))
        #expect(index.contains("id=\"foredragningslista\""))
        let page = try written.page("2025-08-19", "bilaga-1-budget")
        #expect(page.contains("Till nämndhandlingarna") && page.contains("index.html#foredragningslista"))
        for text in ["styrelse", "Styrelse", "Pilot", "Uppväxling", "Forskning", "Prognos", "Överskott", "Core Team"] {
            #expect(!page.contains(text) && !index.contains(text), "\(text)")
        }
        for text in ["varav lokaler", "Skola", "Fritid", "Delsumma", "Hela budgeten", "Nedlagt", "Budget 2025"] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(page.contains(">11 500 000<"))
    }

    @Test func aMeetingInEnglishHasTheTemplatesInEnglish() async throws {
        let written = try WrittenMeeting([
            "register/register.yaml": register(), "2025-08-19/mote.yaml": meeting("språk: en"), "2025-08-19/budget.yaml": budget(),
        ])
        let result = try await written.build("2025-08-19")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        #expect(result.outputs.map(\.name).contains("board-pack.pdf"))
        let index = try written.page("2025-08-19", "index")
        #expect(index.contains("Board pack") && index.contains("id=\"agenda\"") && index.contains("Contents"))
        let page = try written.page("2025-08-19", "bilaga-1-budget")
        for text in ["Budget and outcome 2025–2026", "of which lokaler", "Outcome by type of cost", "Financing", "To the board pack"] {
            #expect(page.contains(text), "\(text)")
        }
        for text in ["Utfall", "Finansiering", "Summa", "Kontroller"] { #expect(!page.contains(text), "\(text)") }
    }

    /// One group, one year, no types of cost: the shortest budget there is.
    @Test func theLeastThatABudgetCanBe() async throws {
        let written = try WrittenMeeting([
            "register/register.yaml": """
            organisation: {namn: Föreningen}
            organisationer: {alla: {namn: Medlemmarna}}
            mål: {1: {rubrik: Glädje, lydelse: Alla är glada.}}
            grupper: {drift: {namn: Drift}}
            budgetposter: {lokal: {namn: Lokal, grupp: drift}}
            """,
            "2025-08-19/mote.yaml": meeting(),
            "2025-08-19/budget.yaml": """
            år: 2025
            utfall-till: 2025-06-30
            period: [2025]
            finansiering: {alla: 100 000}
            tilldelning: {lokal: {2025: 90 000}}
            utfall: {lokal: {2025: 44 000}}
            """,
        ])
        let result = try await written.build("2025-08-19")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let page = try written.page("2025-08-19", "bilaga-1-budget")
        #expect(page.contains("Budget och utfall 2025<") && page.contains("Drift 2025"))
        #expect(!page.contains("per kostnadsslag") && !page.contains("per år"))
    }
}
