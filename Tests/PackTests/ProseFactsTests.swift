import Diagnostics
import DocumentTree
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Pack

/// Facts in the meeting's own texts, from other bilagor, and values that nothing prints.
@Suite struct ProseFactsTests {
    /// The document tree of each chosen bilaga, as text.
    private func dumped(_ request: BuildRequest) -> (text: String, transcript: String) {
        let (text, results) = dump(.document, request)
        let words = results.map { render($0.diagnostics.items, sources: $0.sources) }.joined()
        return (text.replacingOccurrences(of: "\u{A0}", with: " ").replacingOccurrences(of: "␣", with: " "), words)
    }

    @Test func aReportTakesTheBudgetsFiguresWhateverIsMade() throws {
        for (only, goals) in [([], []), (["2"], []), ([], ["5"]), (["2"], ["5"])] as [([String], [String])] {
            let copy = try MeetingCopy()
            var request = copy.request
            request.only = only
            request.goals = goals
            let (text, transcript) = dumped(request)
            #expect(transcript == "")
            #expect(text.contains("10 mnkr"), "\(only) \(goals)")
            #expect(text.contains("30 000 kr"), "\(only) \(goals)")
            #expect(!text.contains("{{"))
        }
    }

    @Test func whatTheBudgetLacksIsToldToAReportThatNeedsIt() throws {
        let copy = try MeetingCopy()
        try copy.replace("mål-externa: 10 000 000", "mål-externa: 1O mnkr", in: "2024-09-19/budget.yaml")
        var request = copy.request
        request.only = ["2"]
        let codes = check(request).flatMap(\.diagnostics.items).map(\.code.id)
        // The slip itself, and nothing that follows from it.
        #expect(codes == ["IN007"])
        // An agenda item that takes a figure of the budget is not printed with bilaga 4.
        request.only = ["4"]
        #expect(check(request).flatMap(\.diagnostics.items).map(\.code.id) == [])
    }

    @Test func aValueIsNeverTakenForMarkup() throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "  initiativ-barn-unga: 13", "  initiativ-barn-unga: 13\n  namn: \"*ett* [två](x) <b> `tre`\"", in: "2024-09-19/mote.yaml")
        try copy.replace(
            "mycket bra.", "mycket bra, se {{fakta.namn}} och **{{fakta.namn}}**, `{{fakta.namn}}` och \\{{så}}.",
            in: "2024-09-19/processledarrapport/mål-4.md")
        var request = copy.request
        request.only = ["2"]
        let (text, transcript) = dumped(request)
        // That the marks are printed as they stand is told, and nothing else.
        #expect(
            transcript.hasPrefix("varning[IN027]") && transcript.components(separatedBy: "[").filter { $0.hasPrefix("IN") || $0.hasPrefix("CK") }.count == 1)
        #expect(text.components(separatedBy: "*ett* [två](x) <b> `tre`").count == 4)
        #expect(text.contains("{{så}}"))
    }

    @Test func namesAndPromisesInTakenWordsAreJudgedAndPointAtTheTag() throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "  initiativ-barn-unga: 13", "  initiativ-barn-unga: 13\n  område: Välsmående självständiga äldre\n  bilaga: bilaga 7",
            in: "2024-09-19/mote.yaml")
        try copy.replace(
            "mycket bra.", "mycket bra, se {{fakta.område}} i {{fakta.bilaga}}.", in: "2024-09-19/processledarrapport/mål-4.md")
        let result = try #require(check(copy.request).first)
        let inReport = result.diagnostics.items.compactMap { item -> String? in
            guard let range = item.range, let file = result.sources.file(range.file), file.path.hasSuffix("mål-4.md") else { return nil }
            #expect(item.replacement == nil)
            return item.code.id + " " + String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
        }
        #expect(inReport.sorted() == ["CK030 {{fakta.område}}", "CK040 {{fakta.bilaga}}"])
    }

    @Test func aFigureThatIsTakenRaisesNoHint() throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "mycket bra.", "mycket bra: {{budget.utfall.processtöd[2024]}}.", in: "2024-09-19/processledarrapport/mål-4.md")
        #expect(check(copy.request).flatMap(\.diagnostics.items).map(\.code.id) == [])
        try copy.replace("{{budget.utfall.processtöd[2024]}}", "1 849 992 kr", in: "2024-09-19/processledarrapport/mål-4.md")
        let found = try #require(check(copy.request).flatMap(\.diagnostics.items).first)
        #expect(found.code.id == "CK051")
        #expect(found.replacement == "{{budget.utfall.processtöd[2024]}}")
        // What it proposes prints the same, and is never put in by the program.
        let before = try copy.text("2024-09-19/processledarrapport/mål-4.md")
        #expect(fix(copy.request).changes.isEmpty)
        #expect(try copy.text("2024-09-19/processledarrapport/mål-4.md") == before)
    }

    @Test func textsOfTheRegisterAndTitlesTakeFactsToo() throws {
        let copy = try MeetingCopy()
        try copy.replace("med minst 10 Mkr.", "med minst {{budget.uppväxling.mål-externa | mnkr}}.", in: "register/register.yaml")
        try copy.replace("  - sammanfattning", "  - slag: sammanfattning\n    titel: Möte {{möte.datum | isodatum}}", in: "2024-09-19/mote.yaml")
        let (text, transcript) = dumped(copy.request)
        #expect(transcript == "")
        #expect(text.contains("med minst "))
        #expect(text.contains("Möte 2024-09-19"))
        #expect(!text.contains("{{"))
    }

    // MARK: What nothing prints

    private func unused(_ copy: MeetingCopy, only: [String] = []) -> [String] {
        var request = copy.request
        request.only = only
        return check(request).flatMap(\.diagnostics.items).filter { $0.code.id == "CK073" }.compactMap { $0.arguments["namn"] }
    }

    @Test func aValueThatNothingPrintsIsTold() throws {
        let copy = try MeetingCopy()
        try copy.replace("utmaningar: |", "inriktning-till: x\nutmaningar: |", in: "2024-09-19/kommunikationsmal.yaml")
        #expect(unused(copy) == [])  // an unknown key is an error of its own, and then nothing is judged
        let other = try MeetingCopy()
        try other.replace(
            "\nkostnadsslag:", "\nkostnadsslag:\n  samhällsforum: {personal: 12 000, drift: 3 000, oh: –}", in: "2024-09-19/budget.yaml")
        try other.replace("  initiativ-äldre: 7", "  initiativ-äldre: 7\n  deltagare: 17\n  tomt: –", in: "2024-09-19/mote.yaml")
        // The group once, and not each of its amounts; a dash has nothing to lose.
        #expect(unused(other) == ["fakta.deltagare", "kostnadsslag.samhällsforum"])
        #expect(unused(other, only: ["1"]) == [])
    }

    @Test func aFieldThatIsForAChecksSakeIsNotTold() throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "    interna: {beslutat: 1 214 000}", "    interna: {beslutat: 1 214 000}\n    mot-mål: 30 000", in: "2024-09-19/budget.yaml")
        #expect(unused(copy) == [])
    }

    @Test func aParagraphThatIsOnlyAskedForIsNotPrinted() throws {
        let copy = try MeetingCopy()
        let folder = copy.folder + "/mallar"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var template = try String(contentsOfFile: repositoryRoot + "/templates/sammanfattning.md", encoding: .utf8)
        template = template.replacingOccurrences(
            of: "{{{sammanfattning.text}}}", with: "{{#sammanfattning.text finns}}Det finns en text.{{/sammanfattning.text finns}}")
        try template.write(toFile: folder + "/sammanfattning.md", atomically: true, encoding: .utf8)
        var request = copy.request
        request.templates.insert(folder, at: 0)
        let found = check(request).flatMap(\.diagnostics.items).filter { $0.code.id == "CK073" }
        #expect(found.compactMap { $0.arguments["namn"] } == ["text"])
    }

    /// The fixtures of other kinds and languages, each with its own templates.
    @Test(arguments: [("bilder", "templates"), ("diagram", "templates"), ("eget-slag", "templates"), ("engelska", "templates"), ("tillganglighet", "mallar")])
    func everyFixturePrintsAllThatItHas(name: String, templates: String) {
        var request = BuildRequest()
        request.meetings = ["\(repositoryRoot)/Tests/Fixtures/\(name)"]
        request.templates = ["\(repositoryRoot)/Tests/Fixtures/\(name)/\(templates)", repositoryRoot + "/templates"]
        #expect(check(request).flatMap(\.diagnostics.items).filter { $0.code.id == "CK073" }.isEmpty)
    }

    @Test func theRegisterCanTurnItOff() throws {
        let copy = try MeetingCopy()
        try copy.replace("  initiativ-äldre: 7", "  initiativ-äldre: 7\n  deltagare: 17", in: "2024-09-19/mote.yaml")
        try copy.replace("# Sådant som kontrollerna", "kontroller:\n  CK073: av\n\n# Sådant som kontrollerna", in: "register/register.yaml")
        #expect(unused(copy) == [])
    }
}
