import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Figures that are withheld in the September meeting, wherever they are added up or drawn.
@Suite struct WithheldFigureTests {
    private func published(_ change: (MeetingCopy) throws -> Void) async throws -> (result: MeetingResult, page: String) {
        let copy = try MeetingCopy()
        try change(copy)
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.html]
        request.isPublic = true
        let result = try #require(await build(request).first)
        let page = (try? String(contentsOfFile: copy.folder + "/out/2024-09-19-offentlig/bilaga-1-budget.html", encoding: .utf8)) ?? ""
        return (result, strippedMarkup(page).replacing("\u{A0}", with: " "))
    }

    /// A sum that one table may not print is in no row, text or chart of another.
    @Test func aSumThatWouldTellIsNowhere() async throws {
        let (result, page) = try await published { copy in
            try copy.replace(
                "äldre: {2023: 2 080 194, 2024: 1 867 638, 2025: –}", "äldre: {2023: 2 080 194, 2024: {värde: 1 867 638, sekretess: 21 kap. 7 § OSL}, 2025: –}",
                in: "2024-09-19/budget.yaml")
        }
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        for figure in ["1 867 638", "1 868", "6 183 382", "1 321 972", "388 611"] { #expect(!page.contains(figure), "\(figure)") }
        #expect(page.contains("490 935"))
        // A chart says so as the table does.
        #expect(page.contains("Utelämnat:") && !page.contains("Uppgift saknas"), "\(page)")
    }

    /// Nobody need write it as it is marked.
    @Test(arguments: ["1 867 638,00 kr", "1,867638 mnkr", "1 867,638 tkr"])
    func itIsFoundHoweverItIsTyped(typed: String) async throws {
        let (result, _) = try await published { copy in
            try copy.replace("2024: 1 867 638", "2024: {värde: 1 867 638, sekretess: 21 kap. 7 § OSL}", in: "2024-09-19/budget.yaml")
            try copy.replace("Bilagan redovisar", "Det blev \(typed). Bilagan redovisar", in: "2024-09-19/budget.yaml")
        }
        #expect(result.diagnostics.items.map(\.code.id).contains("PK340"), "\(render(result.diagnostics.items, sources: result.sources))")
    }

    /// What the pack's tables leave out stands in no bilaga that is made by itself, and not in the minutes.
    @Test func aPartOfThePackIsSearchedForWhatTheWholeLeavesOut() async throws {
        let copy = try MeetingCopy()
        try copy.replace("2024: 1 867 638", "2024: {värde: 1 867 638, sekretess: 21 kap. 7 § OSL}", in: "2024-09-19/budget.yaml")
        try copy.replace("Underlaget beskriver", "Utfallet var 6 183 382 kr. Underlaget beskriver", in: "2024-09-19/kommunikationsmal.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.html]
        request.isPublic = true
        request.only = ["3"]
        let result = try #require(await build(request).first)
        #expect(result.diagnostics.items.map(\.code.id).contains("PK341"), "\(render(result.diagnostics.items, sources: result.sources))")
    }

    /// Shares of what is left would be other shares.
    @Test func nothingIsDrawnOfAWholeWithAPartWithheld() async throws {
        let (result, page) = try await published { copy in
            try copy.replace(
                "äldre: {personal: 920 345, drift: 558 682, oh: 388 611}",
                "äldre: {personal: 920 345, drift: 558 682, oh: {värde: 388 611, sekretess: 21 kap. 7 § OSL}}", in: "2024-09-19/budget.yaml")
        }
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        // 920 345 of 1 479 027.
        #expect(!page.contains("62 %") && !page.contains("38 %"))
        #expect(page.contains("72 %"))
    }

    @Test func anAnswerThatIsWithheldIsStillAnAnswer() async throws {
        let copy = try MeetingCopy()
        try copy.replace("  seniora-rådgivare:\n", "  seniora-rådgivare:\n    sekretess: 39 kap. 2 § OSL\n", in: "2024-09-19/mote.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.html]
        request.isPublic = true
        let result = try #require(await build(request).first)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let page = try String(contentsOfFile: copy.folder + "/out/2024-09-19-offentlig/index.html", encoding: .utf8)
        #expect(page.contains("Besvarat") && !page.contains("Ej besvarat"))
    }

    /// Most whole texts can be left out: what everybody says stops nothing.
    @Test func aWholeReportIsLeftOut() async throws {
        let copy = try MeetingCopy()
        try copy.replace("  - processledarrapport\n", "  - {slag: processledarrapport, sekretess: 39 kap. 2 § OSL}\n", in: "2024-09-19/mote.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        request.isPublic = true
        let result = try #require(await build(request).first)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
    }
}
