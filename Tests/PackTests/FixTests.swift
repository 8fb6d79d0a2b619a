import Diagnostics
import Foundation
import Testing

@testable import Pack

struct FixTests {
    @Test func misspeltKeysAndAliasesAreMended() throws {
        let copy = try MeetingCopy()
        let budget = try copy.text("2024-09-19/budget.yaml")
        let register = try copy.text("register/register.yaml")
        try copy.replace("överskott:", "överskot:", in: "2024-09-19/budget.yaml")
        try copy.replace("  processtöd: {2022: 2 800", "  Övergripande processstöd: {2022: 2 800", in: "2024-09-19/budget.yaml")
        try copy.replace("  mdu: 4", "  \"mud\": 4", in: "2024-09-19/budget.yaml")
        try copy.replace("{namn: Samhällsforum, grupp:", "{namn: Samhällsforum, grup:", in: "register/register.yaml")

        let fixed = fix(copy.request)
        #expect(fixed.results.allSatisfy { $0.diagnostics.isEmpty })
        #expect(try copy.text("2024-09-19/budget.yaml") == budget.replacingOccurrences(of: "  mdu: 4", with: "  \"mdu\": 4"))
        #expect(try copy.text("register/register.yaml") == register)
        let diff = fixed.diff(colour: false).replacingOccurrences(of: copy.folder + "/", with: "")
        #expect(diff.contains("--- 2024-09-19/budget.yaml\n+++ 2024-09-19/budget.yaml\n@@ -"))
        #expect(diff.contains("\n-överskot: 4 150 000\n"))
        #expect(diff.contains("\n+överskott: 4 150 000\n"))
        #expect(diff.contains("-  samhällsforum: {namn: Samhällsforum, grup: avslutad}\n+  samhällsforum:"))
    }

    @Test func aFigureIsNeverTouched() throws {
        let copy = try MeetingCopy()
        try copy.replace("2022: 2 506 744", "2022: 2 5O6 744", in: "2024-09-19/budget.yaml")
        try copy.replace("mål: 3", "mål: 33", in: "2024-09-19/processledarrapport/mål-3.md")
        let before = try copy.text("2024-09-19/budget.yaml") + copy.text("2024-09-19/processledarrapport/mål-3.md")
        let fixed = fix(copy.request)
        #expect(fixed.changes.isEmpty)
        #expect(fixed.diff(colour: false) == "")
        #expect(fixed.results.contains { $0.diagnostics.hasErrors })
        #expect(try copy.text("2024-09-19/budget.yaml") + copy.text("2024-09-19/processledarrapport/mål-3.md") == before)
    }

    /// Bullets pasted from Word, a heading without its space, and numbers that the agenda sets itself.
    @Test func whatIsPlainlyMeantIsMended() throws {
        let copy = try MeetingCopy()
        let meeting = try copy.text("2024-09-19/mote.yaml")
        let heading = try #require(meeting.split(separator: "\n").first { $0.hasPrefix("  - rubrik: ") }).dropFirst(12)
        try copy.replace("rubrik: \(heading)", "rubrik: 1. \(heading)", in: "2024-09-19/mote.yaml")
        let report = try copy.text("2024-09-19/processledarrapport/mål-1.md")
        try (report + "\n•\tFörsta kommunen\n•\tAndra\n\n###Längre ned\n\nText.\n")
            .write(toFile: copy.meeting + "/processledarrapport/mål-1.md", atomically: true, encoding: .utf8)
        let fixed = fix(copy.request)
        #expect(fixed.results.flatMap(\.diagnostics.items).map(\.code.id) == [])
        #expect(try copy.text("2024-09-19/mote.yaml") == meeting)
        #expect(
            try copy.text("2024-09-19/processledarrapport/mål-1.md")
                == report + "\n- Första kommunen\n- Andra\n\n### Längre ned\n\nText.\n")
    }

    /// The key that is meant stands there already: the proposal would make it stand twice.
    @Test func aReplacementThatMakesAnotherFaultIsTakenBack() throws {
        let copy = try MeetingCopy()
        try copy.replace("överskott: 4 150 000", "överskott: 4 150 000\növerskot: 4 150 000", in: "2024-09-19/budget.yaml")
        try copy.replace("finansiering:", "finanisering:", in: "2024-09-19/budget.yaml")
        let fixed = fix(copy.request)
        let after = try copy.text("2024-09-19/budget.yaml")
        #expect(after.contains("\növerskot: 4 150 000\n"))
        #expect(after.contains("\nfinansiering:"))
        #expect(fixed.results.flatMap(\.diagnostics.items).map(\.code.id) == ["IN001"])
    }

    @Test func aFileKeepsItsPermissions() throws {
        let copy = try MeetingCopy()
        let path = copy.meeting + "/budget.yaml"
        try copy.replace("överskott:", "överskot:", in: "2024-09-19/budget.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        _ = fix(copy.request)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.meeting).allSatisfy { !$0.hasPrefix(".") })
    }

    @Test(arguments: [
        ("a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"),
        ("a\n", "a\nb\n", "@@ -1,1 +1,2 @@\n a\n+b\n"),
        ("a\nb\n", "b\n", "@@ -1,2 +1,1 @@\n-a\n b\n"),
    ])
    func aDiffIsUnified(old: String, new: String, expected: String) {
        #expect(unifiedDiff("f", Array(old.utf8), Array(new.utf8), colour: false) == "--- f\n+++ f\n" + expected)
    }

    @Test func changesFarApartAreHunksOfTheirOwn() {
        let old = (1...30).map { "\($0)\n" }.joined()
        let new = old.replacingOccurrences(of: "\n5\n", with: "\nfem\n").replacingOccurrences(of: "\n25\n", with: "\ntjugofem\n")
        let diff = unifiedDiff("f", Array(old.utf8), Array(new.utf8), colour: false)
        #expect(diff.components(separatedBy: "@@ -").count == 3)
        #expect(diff.contains("@@ -2,7 +2,7 @@"))
        #expect(diff.contains("@@ -22,7 +22,7 @@"))
    }
}
