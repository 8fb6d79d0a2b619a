import Diagnostics
import DocumentTree
import Inputs
import Testing

@testable import Templates

/// The fenced blocks other than tables.
@Suite struct BlockTests {
    private func bench() -> Bench {
        let bench = Bench()
        bench.set("plats", text("Rum: 7"))
        bench.set("tom", .absent)
        bench.set("deltog", list(text("A"), text("B")))
        bench.set("belopp", kr(1_500))
        return bench
    }

    @Test func factsAreTermsWithParagraphs() {
        let body = """
            ```fakta
            Plats: {{plats}}
            Dnr: {{tom}}
            Deltog: |
              {{#deltog}}
              {{.}}
              {{/deltog}}

            {{plats}}: sist
            ```
            """
        let bench = bench()
        #expect(bench.dump(body: body) == "facts:\n  Plats: Rum: 7\n  Deltog: A / B\n  Rum: 7: sist")
        #expect(bench.transcript == "")
        _ = bench.fill(body: "```fakta\nbara text\n```")
        #expect(bench.reports == ["TM020 bara text"])
    }

    @Test func keyFiguresAreAtMostThree() {
        let item = "- värde: belopp | tal\n  text: av {{belopp}}\n"
        let bench = bench()
        #expect(bench.dump(body: "```nyckeltal\n\(item)```") == "key figures:\n  1␣500 · av 1␣500␣kr")
        _ = bench.fill(body: "```nyckeltal\n\(item)\(item)\(item)\(item)```")
        #expect(bench.diagnostics.items.map(\.code.id) == ["TM019"])
    }

    @Test func contentsAndPageBreaks() throws {
        let bench = bench()
        let filled = try #require(bench.fill(body: "```innehåll\nnivåer: 1\n```\n\n```sidbrytning\n```\n"))
        #expect(filled.dump().contains("contents, 1 levels"))
        #expect(filled.dump().contains("page break"))
        _ = bench.fill(body: "```innehåll\nnivåer: 9\n```")
        _ = bench.fill(body: "```innehåll\nnivå: 2\n```")
        #expect(bench.reports == ["TM017 9", "TM012 nivå"])
    }

    @Test func aBlockStandsInAParagraphOfItsOwn() throws {
        let filled = try #require(bench().fill(body: "Före\n```sidbrytning\n```\nEfter"))
        #expect(String(decoding: filled.markdown, as: UTF8.self) == "Före\n\n\u{E000}0\u{E001}\n\nEfter")
    }

    @Test func otherCodeIsLeftToMarkdown() {
        let bench = bench()
        #expect(bench.dump(body: "```yaml\na: {{plats}}\n```") == "```yaml\na: ‹Rum: 7›\n```")
        _ = bench.fill(body: "```tabell\nid: x")
        #expect(bench.reports.contains("TM009 tabell"))
    }

    @Test func blocksWithinSectionsAreFilledForEachItem() throws {
        let body = "{{#deltog}}\n```fakta\nVem: {{.}}\n```\n{{/deltog}}\n"
        #expect(bench().dump(body: body).contains("Vem: B"))
    }

    @Test func codesAreUniqueAndSpeakBothLanguages() {
        #expect(Set(templatesCodes.map(\.id)).count == templatesCodes.count)
        for code in templatesCodes {
            #expect(!code.swedish.summary.isEmpty && !code.english.summary.isEmpty)
            #expect(code.swedish.summary != code.english.summary)
            #expect(code.swedish.reason.isEmpty == code.english.reason.isEmpty)
            #expect(code.swedish.fix.isEmpty == code.english.fix.isEmpty)
        }
    }
}
