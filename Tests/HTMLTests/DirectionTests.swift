import DocumentTree
import Style
import Testing

@testable import HTML

/// `dir` where a block, or words in it, run the other way; nothing of it on other pages.
@Suite struct DirectionTests {
    private func body(_ blocks: [Block]) -> String {
        var document = Document(language: "sv", title: "Prov", label: nil, blocks: blocks, footnotes: [])
        document.number()
        let context = HTMLContext(
            theme: Theme(), organisation: "Språkrådet", board: "Styrelsen", date: "2025-02-11", recordNumber: "")
        let page = String(decoding: renderHTML(document, context), as: UTF8.self)
        guard let start = page.range(of: "<main"), let end = page.range(of: "</main>") else { return page }
        return String(page[start.lowerBound..<end.lowerBound])
    }

    private func paragraph(_ inlines: Inline...) -> Block { .paragraph(Paragraph(id: .none, inlines: inlines)) }

    @Test func blocksHaveTheDirectionOfTheirFirstLetter() {
        let html = body([
            paragraph(.text("12 שלום", nil)), paragraph(.text("Ordet שלום", nil)), paragraph(.text("Ord", nil)),
            .heading(Heading(id: .none, level: 2, inlines: [.text("مرحبا", nil)], anchor: "a")),
        ])
        #expect(html.contains("<p dir=\"rtl\">12 שלום</p>"))
        #expect(html.contains("<p>Ordet שלום</p>"))
        #expect(html.contains("<p>Ord</p>"))
        #expect(html.contains("<h2 id=\"a\" dir=\"rtl\">مرحبا</h2>"))
    }

    @Test func figuresCodeAndForeignWordsAreIsolatedWhereSomethingRunsToTheLeft() {
        let figure = Inline.figure(PrintedFigure(words: "−5"), nil)
        let code = Inline.code(InlineCode(id: .none, text: "x\ty"))
        let foreign = Inline.foreign(Foreign(id: .none, language: "ar", inlines: [.text("ماء 24", nil)]))
        #expect(
            body([paragraph(.text("שלום ", nil), figure, .text(" ", nil), code)])
                .contains("<p dir=\"rtl\">שלום <bdi dir=\"ltr\">−5</bdi> <code dir=\"ltr\">x   y</code></p>"))
        #expect(body([paragraph(.text("Vid ", nil), foreign)]).contains("<p>Vid <span lang=\"ar\" dir=\"rtl\">ماء 24</span></p>"))
        #expect(body([paragraph(.text("Hej ", nil), figure, code)]).contains("<p>Hej −5<code>x   y</code></p>"))
    }

    @Test func itemsHaveTheirOwnDirectionAndNestedOnesTurnBack() {
        func item(_ words: String, _ more: Block...) -> ListItem {
            ListItem(id: .none, labelID: .none, bodyID: .none, blocks: [paragraph(.text(words, nil))] + more)
        }
        let inner = Block.list(List(id: .none, tight: true, items: [item("Svenska"), item("שלום")]))
        let html = body([.list(List(id: .none, tight: true, items: [item("מים", inner), item("Vatten")]))])
        #expect(html.contains("<li dir=\"rtl\">מים<ul"))
        #expect(html.contains("<li dir=\"ltr\">Svenska</li>\n<li>שלום</li>"))
        #expect(html.contains("<li>Vatten</li>"))
    }

    @Test func codeIsLeftToRightAndItsTabsAreSpaces() {
        #expect(body([.code(CodeBlock(id: .none, text: "a\n\tשלום"))]).contains("<pre tabindex=\"0\"><code>a\n    שלום</code></pre>"))
    }
}
