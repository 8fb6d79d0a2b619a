import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Pack

/// The meetings as they stand, which nothing may be said of.
@Suite struct SilentOrganisationTests {
    @Test(arguments: Organisation.all + Organisation.others)
    func nothingIsSaidOfTheMeetingsAsTheyStand(organisation: Organisation) throws {
        let copy = try OrganisationCopy(organisation)
        for meeting in organisation.meetings {
            let (result, rules) = try copy.judged(meeting)
            #expect(render(result.diagnostics.items, sources: result.sources) == "", "\(meeting)")
            #expect(!rules.isEmpty)
        }
    }

    /// No rule that a slip is about is silent for want of something to be held against, but for those without a slip.
    @Test(arguments: Organisation.all)
    func whatHasASlipIsHeldAgainstSomething(organisation: Organisation) throws {
        let rules = try OrganisationCopy(organisation).judged().rules
        for slip in Slip.allCases where organisation.slips[slip] != nil {
            guard let rule = rules.first(where: { $0.code == slip.code }) else { continue }
            // What only one organisation states is added by its slip.
            if slip == .internalFundsAgainstTarget || slip == .reversedDifference || slip == .explanationOfNothing { continue }
            guard case .held = rule.outcome else {
                Issue.record("\(slip.code) is \(rule.outcome.word)")
                continue
            }
        }
    }

    /// Which rules were held against something in each organisation, and which did not apply to it.
    @Test func eachRuleIsHeldOrSaysThatItDoesNotApply() throws {
        var columns: [[String: String]] = []
        for organisation in Organisation.all {
            var column: [String: String] = [:]
            for rule in try OrganisationCopy(organisation).judged().rules { column[rule.code] = rule.outcome.word }
            columns.append(column)
        }
        var text = ""
        for code in Set(columns.flatMap(\.keys)).sorted() {
            let words = columns.map { ($0[code] ?? "–").padding(toLength: 16, withPad: " ", startingAt: 0) }
            text += "\(code)  \(words.joined())".trimmingCharacters(in: .whitespaces) + "\n"
        }
        let head = Organisation.all.map { $0.name.padding(toLength: 16, withPad: " ", startingAt: 0) }.joined()
        expectFile("       " + head.trimmingCharacters(in: .whitespaces) + "\n" + text, "Tests/Golden/organisationer/kontroller.txt")
    }

    @Test(arguments: [Organisation.nämnd, .centre])
    func theLastMeetingIsBuiltInBothFormats(organisation: Organisation) async throws {
        let copy = try OrganisationCopy(organisation)
        var request = copy.request(organisation.last)
        request.out = copy.folder + "/ut"
        let result = try #require(await build(request).first)
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let names = result.outputs.map(\.name)
        #expect(names.contains("index.html") && names.count { $0.hasSuffix(".pdf") } == 4, "\(names)")
        let page = try String(contentsOfFile: "\(copy.folder)/ut/\(organisation.last)/index.html", encoding: .utf8)
        #expect(!page.contains("{{"))
        // A board of another kind has its own words everywhere.
        #expect(page.firstMatch(of: /[Ss]tyrelse/) == nil)
    }
}
