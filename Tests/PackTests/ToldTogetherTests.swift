import Diagnostics
import TestSupport
import Testing

@testable import Pack

/// One mistyped figure breaks several rules, and is told as one message with the others beneath it.
@Suite struct ToldTogetherTests {
    private func told(_ old: String, _ new: String, in file: String) throws -> [Diagnostic] {
        let copy = try MeetingCopy()
        try copy.replace(old, new, in: file)
        return check(copy.request).flatMap(\.diagnostics.items)
    }

    @Test func amountsThatHaveChangedPlacesAreOneMessage() throws {
        let items = try told(
            "ukk: {budget: 2 500 000, upptecknat: 849 797,", "ukk: {budget: 849 797, upptecknat: 2 500 000,", in: "2024-09-19/budget.yaml")
        #expect(items.map(\.code.id) == ["TB020"])
        // Nothing is lost.
        #expect(items.first?.notes.contains { $0.swedish.contains("ettårsbudgeten") } == true)
        #expect(items.first?.severity == .error)
    }

    @Test(arguments: ["budget", "processledarrapport", "kommunikationsmål", "sammanfattning"])
    func aBilagaThatIsGoneFromTheListIsOneMessage(name: String) throws {
        let items = try told("\n  - \(name)\n", "\n", in: "2024-09-19/mote.yaml")
        #expect(items.map(\.code.id) == ["IN051"], "\(items.map(\.code.id))")
        #expect(items.first?.notes.isEmpty == false)
    }

    @Test func otherLinesAreToldByThemselves() throws {
        let items = try told("    processtöd: 7 288 005", "    processtöd: 7 288 505", in: "2024-09-19/budget.yaml")
        #expect(items.count == 1)
    }

    @Test func aMeetingOfAnotherYearIsToldAsThat() throws {
        let copy = try MeetingCopy()
        let text = try copy.text("2024-09-19/processledarrapport/mål-3.md")
        try copy.replace(text, text + "\nTräffen hålls onsdagen den 30 oktober.\n", in: "2024-09-19/processledarrapport/mål-3.md")
        #expect(check(copy.request).flatMap(\.diagnostics.items).isEmpty)
        try copy.replace("\ndatum: 2024-09-19", "\ndatum: 2034-09-19", in: "2024-09-19/mote.yaml")
        let items = check(copy.request).flatMap(\.diagnostics.items)
        let head = try #require(items.first { $0.code.id == "CK092" })
        #expect(items.count { $0.severity != .error && $0.code.id.hasPrefix("CK09") } == 0)
        // The weekday of the text is another year's now: that stops the pack still, and is told beneath.
        #expect(!items.contains { $0.code.id == "CK060" })
        #expect(head.severity == .error)
        #expect(head.notes.contains { $0.swedish.hasPrefix("CK060") })
    }

    @Test func aYearThatCannotBeReadLeavesNoEmptyColumnsBehind() throws {
        let items = try told("\når: 2024\n", "\når: 20224\n", in: "2024-09-19/budget.yaml")
        #expect(items.count == 1, "\(items.map(\.code.id))")
    }

    @Test(arguments: ["\t", " ", "   "])
    func aFirstKeyInAnotherColumnIsOneMessage(indentation: String) throws {
        let items = try told("\n  uppväxlingsstrategi:\n", "\n\(indentation)uppväxlingsstrategi:\n", in: "2024-09-19/medskick.yaml")
        #expect(items.map(\.code.id) == [indentation == "\t" ? "YA004" : "YA005"])
    }

    @Test func aFirstLineWithinAKeyTooFarInIsOneMessage() throws {
        let items = try told("uppväxlingsstrategi:\n    ä", "uppväxlingsstrategi:\n      ä", in: "2024-09-19/medskick.yaml")
        #expect(items.map(\.code.id) == ["YA005"], "\(items.map(\.code.id))")
    }

    @Test func aListPastedIntoAnotherReportIsOneMessage() throws {
        let copy = try MeetingCopy()
        let list = try copy.text("2024-09-19/processledarrapport/mål-4.md").split(separator: "\n", omittingEmptySubsequences: false)[3..<20]
        let other = try copy.text("2024-09-19/processledarrapport/mål-3.md")
        try copy.replace(other, other + "\n" + list.joined(separator: "\n") + "\n", in: "2024-09-19/processledarrapport/mål-3.md")
        #expect(check(copy.request).flatMap(\.diagnostics.items).count { $0.code.id == "CK201" } == 1)
    }
}
