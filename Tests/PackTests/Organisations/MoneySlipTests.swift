import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Pack

/// Every rule about money on every organisation: the same slip gets the same code, at the line of the slip, whatever keys
/// and groups the figures have. And no key decides what is checked: with every key renamed, all that is told is told again,
/// at the same lines.
@Suite struct MoneySlipTests {
    @Test(arguments: Organisation.all, Slip.allCases)
    func isToldAtItsLine(organisation: Organisation, slip: Slip) throws {
        let copy = try OrganisationCopy(organisation)
        guard let made = organisation.slips[slip] else {
            // There is nothing to slip on: the rule says so, and claims nothing.
            let rule = try #require(try copy.judged().rules.first { $0.code == slip.code })
            // CK001 is held against the cost split too.
            if slip == .sameFactDiffers { return }
            if case .notApplicable = rule.outcome { return }
            Issue.record("\(slip.code) is \(rule.outcome.word)")
            return
        }
        let figures = "\(organisation.last)/\(organisation.figures)"
        let edited = made.isEarlier ? "\(organisation.meetings[0])/\(organisation.figures)" : figures
        for edit in made.edits { try copy.replace(edit.old, edit.new, in: edited) }
        let line = try lineNumber(of: made.place, in: copy.text(figures))
        let found = try copy.foundWithNotes()
        // Where the sums know what the amount is to be, that is the one message of it; the rule has found it all the same.
        let isTold = found.contains("\(slip.code) \(figures):\(line)")
        let isKnown = try found.contains("TB014 \(figures):\(line)") && copy.judged().rules.contains { $0.code == slip.code && $0.raised > 0 }
        #expect(isTold || isKnown, "\(found.joined(separator: "\n"))")

        try copy.renameKeys()
        let renamed = try copy.foundWithNotes()
        let transcript = renamed == found ? "" : try copy.transcript()
        #expect(renamed == found, "\(transcript)")
    }

    /// Of the first occurrence, from 1.
    private func lineNumber(of place: String, in text: String) throws -> Int {
        let range = try #require(text.range(of: place), "there is no “\(place)”")
        return text[..<range.lowerBound].count { $0 == "\n" } + 1
    }
}
