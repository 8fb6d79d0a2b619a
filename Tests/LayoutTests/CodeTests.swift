import Diagnostics
import DocumentTree
import Style
import Testing

@testable import Layout

/// Code keeps its columns, in a family of one width.
@Suite struct CodeTests {
    private func layOut(_ code: String, theme: Theme = Theme()) throws -> (runs: [SeenRun], codes: [String]) {
        var builder = DocumentBuilder()
        builder.blocks.append(.code(CodeBlock(id: builder.id(), text: code)))
        let result = try LaidOut.result(builder.document(), theme: theme)
        return (result.document.runs, result.diagnostics.items.map(\.code.id))
    }

    /// The width of a character at the size of code.
    private func column(_ runs: [SeenRun]) -> Int {
        let run = runs.first { $0.text.count > 3 }
        return run.map { $0.width.raw / $0.text.count } ?? 0
    }

    @Test func indentationIsKept() throws {
        let (runs, codes) = try layOut("func f() {\n    return 1\n\n\tif x {\n}\n")
        #expect(codes.isEmpty)
        #expect(runs.map(\.text) == ["func f() {\n", "    return 1\n", "\n", "    if x {\n", "}"])
        #expect(Set(runs.map(\.run.origin.x)).count == 1, "spaces are in the text, and lines begin at one edge")
        // Every character has one width, spaces too.
        let column = column(runs)
        for run in runs where run.text.count > 2 { #expect(abs(run.width.raw - column * run.text.count) <= run.text.count) }
    }

    @Test(arguments: [("\tx", "    x"), ("a\tx", "a   x"), ("abcd\tx", "abcd    x"), ("a\tb\nc\tx", "a   b\nc   x"), ("x", "x")])
    func tabsStopEveryFourColumns(_ code: String, _ expected: String) {
        #expect(code.expandingTabs() == expected)
    }

    @Test func aLongLineGoesOnWithAMarkAndStaysInItsColumn() throws {
        let words = (1...30).map { "argument\($0)" }.joined(separator: " ")
        let (runs, codes) = try layOut("  kommando \(words)\nnästa")
        #expect(codes.isEmpty)
        let marks = runs.filter { $0.run.artifact != .none && $0.text == "\u{21B3}" }
        #expect(!marks.isEmpty)
        let theme = Theme()
        for run in runs { #expect(run.right <= theme.page.left + theme.page.measure) }
        let content = runs.filter { $0.run.artifact == .none }
        #expect(content.map(\.text).joined() == "  kommando \(words)\nnästa", "nothing is lost where lines break")
        #expect(content.count == marks.count + 2)
        // It goes on further in than it began.
        #expect(content[1].run.origin.x > content[0].run.origin.x)
        #expect(marks[0].run.origin.x > content[0].run.origin.x)
    }

    @Test func aWordWithoutSpacesIsBrokenAnywhere() throws {
        let (runs, _) = try layOut(String(repeating: "abcdefghij", count: 40))
        let theme = Theme()
        for run in runs { #expect(run.right <= theme.page.left + theme.page.measure) }
        #expect(runs.filter { $0.run.artifact == .none }.map(\.text).joined().count == 400)
    }

    @Test func codeAmongWordsKeepsItsSpaces() throws {
        var builder = DocumentBuilder()
        builder.paragraph([.text("Skriv ", nil), .code(InlineCode(id: builder.id(), text: "a   b")), .text(" här", nil)])
        let runs = try LaidOut.layOut(builder).runs
        #expect(runs.map(\.text) == ["Skriv ", "a   b", " här"])
    }

    @Test func codeAmongWordsIsNeverHyphenated() throws {
        var builder = DocumentBuilder()
        builder.paragraph([
            .text("Skriv ", nil), .code(InlineCode(id: builder.id(), text: String(repeating: "verksamhetsutveckling", count: 8))),
        ])
        let document = try LaidOut.layOut(builder)
        let hyphens = document.glyphs.filter(\.isAddedHyphen)
        #expect(hyphens.isEmpty)
        #expect(document.runs.map(\.text).joined().hasSuffix(String(repeating: "verksamhetsutveckling", count: 8)))
    }

    @Test func aFamilyForCodeThatIsNotThereIsTold() throws {
        var builder = DocumentBuilder()
        builder.blocks.append(.code(CodeBlock(id: builder.id(), text: "x")))
        var theme = Theme()
        #expect(theme.fonts.code == "DejaVu Sans Mono")
        theme.fonts.monospace = "Open Sans"
        #expect(try LaidOut.result(builder.document(), theme: theme).diagnostics.items.isEmpty)
    }
}
