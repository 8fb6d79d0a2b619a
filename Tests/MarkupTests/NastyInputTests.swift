import Diagnostics
import Testing

@testable import Markup

/// Input that is made to hurt a parser: it must end in a tree or an error, never in a crash or a hang.
@Suite struct NastyInputTests {
    @Test(arguments: [
        String(repeating: "> ", count: 90) + "x",
        String(repeating: "- ", count: 60) + "x",
        String(repeating: "*a **a ", count: 4_000),
        String(repeating: "[", count: 30_000),
        String(repeating: "![[]()", count: 8_000),
        String(repeating: "_a __a ", count: 4_000),
        String(repeating: "`", count: 100) + String(repeating: "a`` ", count: 8_000),
        String(repeating: "<a ", count: 15_000),
        String(repeating: "www.", count: 12_000),
        String(repeating: "a@b", count: 12_000),
        String(repeating: "[^a]: x\n\n", count: 3_000),
        "|" + String(repeating: "a|", count: 100) + "\n|" + String(repeating: "-|", count: 100) + "\n"
            + String(repeating: "|x|\n", count: 150),
        String(repeating: "\u{0}\u{FFFD}\r", count: 3_000),
        "\u{E000}\u{E000}0\u{E001}\u{E001}",
    ])
    func ends(markdown: String) {
        let built = build("«0»\n\n- «0»\n\n> [!mål] «0»", prose(markdown))
        #expect(built.document.nodeCount > 0)
    }

    @Test func depthIsCapped() {
        #expect(build(String(repeating: "> ", count: 60) + "x").codes == ["MD016"])
        #expect(build(String(repeating: "- ", count: 5_000) + "x").codes == ["MD016"])
        #expect(build(String(repeating: "**a ", count: 80) + String(repeating: "b**", count: 80)).codes == ["MD016"])
    }

    @Test func stretchesAreCappedAndSaidWhere() {
        let source = "kort\n\n" + String(repeating: "ord ", count: 20_000)
        let built = build(source)
        #expect(built.codes == ["MD017"])
        #expect(built.diagnostics[0].range?.start == 6)
    }

    @Test func endlessWordsAreCapped() {
        #expect(build("kort\n\n" + String(repeating: "www.a_b_", count: 8_000)).codes == ["MD017"])
        #expect(build("https://example.org/" + String(repeating: "a", count: 1_900)).codes == [])
    }

    @Test func tablesAreCapped() {
        let row = String(repeating: "|a", count: 200) + "|\n"
        let rule = String(repeating: "|-", count: 200) + "|\n"
        #expect(build(row + rule + String(repeating: "|x|\n", count: 200)).codes == ["MD018"])
    }

    @Test func longTextOfManyParagraphsIsFine() {
        let built = build(String(repeating: "Ett stycke med ord.\n\n", count: 10_000))
        #expect(built.codes == [])
        #expect(built.document.blocks.count == 10_001)
    }

    @Test func parallelParsesGiveTheSameTree() async {
        let source = "| a | b |\n|---|---|\n| www.example.org | *x* |\n\n~a~ x@y.se[^1]\n\n[^1]: not"
        let expected = build(source).document.dump()
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<64 { group.addTask { build(source).document.dump() } }
            for await dump in group { #expect(dump == expected) }
        }
    }
}
