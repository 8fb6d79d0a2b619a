import Diagnostics
import DocumentTree
import Foundation
import Testing

@testable import Pack

/// A figure that an earlier meeting printed otherwise is marked, and told of under its table.
@Suite struct RestatedTests {
    @Test func anExplainedChangeIsANoteAtItsCell() async throws {
        let copy = try MeetingCopy()
        let file = "2024-09-19/budget.yaml"
        try copy.replace("2022: 2 506 744, 2023: 2 931 269", "2022: 2 506 745, 2023: 2 931 268", in: file)
        try copy.replace(
            "förklaringar:\n", "förklaringar:\n  ändringar:\n    processtöd: En faktura är flyttad.\n    överskott: Räknat om.\n", in: file)
        var request = copy.request
        request.out = copy.folder + "/ut"
        request.formats = [.html]
        request.only = ["1"]
        let result = try #require(await Pack.build(request).first)
        let folder = try #require(result.folder, "\(render(result.diagnostics.items, sources: result.sources))")
        let bytes = try #require(wholeFile("\(folder)/bilaga-1-budget.html"))
        let page = String(decoding: bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
        #expect(
            page.contains(
                "Övergripande processtöd: ändrat sedan mötet den 23 maj 2024, då Utfall 2022 var 2 506 744 kr och Utfall 2023 var "
                    + "2 931 269 kr. En faktura är flyttad."))
        // What no note has told stands in a list of its own, once.
        #expect(page.contains("Sedan förra mötet har också detta ändrats"))
        #expect(page.components(separatedBy: "En faktura är flyttad.").count == 2)
        #expect(page.components(separatedBy: "Räknat om.").count == 2)
    }

    /// The file is read once and asked for twice; that it has errors must be known both times.
    @Test func anEarlierFileWithErrorsIsNotComparedWith() async throws {
        let copy = try MeetingCopy()
        try copy.replace("event: {2022: 729 298", "event: {2022: sjuhundra", in: "2024-05-23/budget.yaml")
        try copy.replace("2022: 2 506 744, 2023: 2 931 269", "2022: 2 506 745, 2023: 2 931 268", in: "2024-09-19/budget.yaml")
        let result = try #require(check(copy.request).first)
        // What has changed is not told, and that it could not be is, once.
        #expect(result.diagnostics.items.map(\.code.id) == ["PK028"])
    }
}
