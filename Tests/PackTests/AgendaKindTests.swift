import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// The agenda as boards keep it: what each item is, what is proposed, and what is not taken up after all.
struct AgendaKindTests {
    private func page(_ changes: [(String, String)]) async throws -> (page: String, messages: String) {
        let copy = try MeetingCopy()
        for (old, new) in changes { try copy.replace(old, new, in: "2024-09-19/mote.yaml") }
        var request = copy.request
        request.out = copy.folder + "/ut"
        request.formats = [.html]
        let result = try #require(await build(request).first)
        return ((try? copy.text("ut/2024-09-19/index.html")) ?? "", render(result.diagnostics.items, sources: result.sources))
    }

    @Test func proposalsAreGatheredInTheFirstPages() async throws {
        let (page, messages) = try await page([
            (
                "    föredragande: verksamhetschefen\n    bilaga: budget",
                """
                    slag: beslut
                    tid: 15.05–15.20
                    föredragande: verksamhetschefen
                    förslag-till-beslut:
                      - Rapporten till och med den {{budget.utfall-till | datum}} godkänns.
                      - Överskottet förs över, se [bilaga 1](bilaga-1).
                    bilaga: budget
                """
            )
        ])
        #expect(messages == "")
        let words = page.replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}", with: " ")
        #expect(words.contains("Ekonomi · Bilaga 1 · beslut · kl. 15.05–15.20"))
        let decided = try #require(page.range(of: ">Att besluta</h2>"))
        let section = page[decided.upperBound...].prefix(900)
        #expect(section.contains("31&nbsp;augusti&nbsp;2024") || section.replacing("\u{A0}", with: " ").contains("31 augusti 2024 godkänns"))
        #expect(section.contains("href=\"bilaga-1-budget.html\""))
    }

    @Test func withoutProposalsThereIsNothingToDecide() async throws {
        let (page, messages) = try await page([])
        #expect(messages == "")
        #expect(!page.contains("Att besluta"))
    }

    /// An item that is withdrawn or postponed is still there, so that those after it keep their numbers.
    @Test func whatIsNotTakenUpKeepsItsNumber() async throws {
        let (page, messages) = try await page([
            (
                "  - rubrik: Utvärdering av Almedalen",
                "  - rubrik: Utvärdering av Almedalen\n    läge: bordlagt\n    förslag-till-beslut: [Utvärderingen godkänns.]"
            ),
            ("  - rubrik: Uppföljning eller utvärdering 2024", "  - rubrik: Uppföljning eller utvärdering 2024\n    läge: utgår"),
        ])
        let words = page.replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}", with: " ")
        #expect(words.contains("Utvärdering av Almedalen · bordlagt"))
        #expect(words.contains("Uppföljning eller utvärdering 2024 · utgår"))
        #expect(!words.contains("Att besluta"))
        // Nobody reads a proposal of an item that is not taken up.
        #expect(messages.contains("CK073"))
    }
}
