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
        let items = try told("\ndatum: 2024-09-19", "\ndatum: 2034-09-19", in: "2024-09-19/mote.yaml")
        #expect(items.contains { $0.code.id == "CK092" })
        #expect(items.count { $0.severity != .error && $0.code.id != "CK092" && $0.code.id.hasPrefix("CK09") } == 0)
    }
}
