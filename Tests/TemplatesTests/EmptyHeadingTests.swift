import Inputs
import Testing

@testable import Templates

/// A heading under which nothing came is not printed.
@Suite struct EmptyHeadingTests {
    private func markdown(_ body: String, _ bench: Bench = Bench()) -> String {
        bench.set("text", .absent)
        bench.set("rader", list())
        return bench.fill(body: body).map { String(decoding: $0.markdown, as: UTF8.self) } ?? ""
    }

    @Test func aHeadingWithoutAnythingGoes() {
        #expect(markdown("## A\n\n{{{text}}}\n\n## B\n\nOrd.\n") == "## B\n\nOrd.\n")
        #expect(markdown("Ord.\n\n## A\n\n{{#rader}}\n- {{.}}\n{{/rader}}\n") == "Ord.\n\n")
    }

    @Test func itGoesWithTheHeadingsBelowIt() {
        #expect(markdown("## A\n\n### A1\n\n### A2\n\n## B\n\nOrd.\n") == "## B\n\nOrd.\n")
        #expect(markdown("## A\n\n### A1\n\n### A2\n\nOrd.\n") == "## A\n\n### A2\n\nOrd.\n")
    }

    @Test func whatLooksLikeAHeadingInCodeIsText() {
        #expect(markdown("## A\n\n```\n## inte en rubrik\n```\n") == "## A\n\n```\n## inte en rubrik\n```\n")
        #expect(markdown("#A\n\n####### B\n") == "#A\n\n####### B\n")
    }

    @Test func placesInTheTemplateStayTrue() throws {
        let bench = Bench()
        let body = "Först {{ett}} ord.\n\n## A\n\n{{{text}}}\n\n## B {{ett}}\n\nSist {{ett}} ord.\n"
        bench.set("ett", text("1"))
        bench.set("text", .absent)
        let filled = try #require(bench.fill(body: body))
        let source = Array("---\ntitel: Prov\n---\n\(body)".utf8)
        for segment in filled.segments {
            let copied = filled.markdown[Int(segment.start)..<Int(segment.start + segment.length)]
            #expect(copied.elementsEqual(source[Int(segment.sourceStart)..<Int(segment.sourceStart + segment.length)]))
        }
        let text = String(decoding: filled.markdown, as: UTF8.self)
        #expect(!text.contains("## A") && text.contains("## B") && text.hasSuffix(" ord.\n"))
    }
}
