import DocumentTree
import Testing

@testable import Conformance

/// Web pages are held against their documents too: what is lost is seen.
@Suite struct WebPageTests {
    private func document(_ blocks: [Block]) -> Document {
        Document(language: "sv", title: "Prov", blocks: blocks)
    }

    @Test func theWordsOfAPage() {
        let page = WebPage(
            Array(
                "<!doctype html><head><title>Ej</title></head><style>a>b{}</style><p title=\"a > b\">A &amp; b&nbsp;c&#229;<svg><text>Ej</text></svg><br>d</p>"
                    .utf8))
        #expect(page.words == "A & b\u{A0}cåd")
    }

    @Test func whatIsLostIsSeen() {
        let paragraph = Block.paragraph(Paragraph(id: .none, inlines: [.text("Styrelsen ", nil), .strong([.text("beslutade", nil)]), .text(" det.", nil)]))
        let whole = Array("<p>Styrelsen <strong>besluta&shy;de</strong> det.</p>".utf8)
        let cut = Array("<p>Styrelsen det.</p>".utf8)
        #expect(PageCheck.findings(whole, document([paragraph])) == [])
        #expect(PageCheck.findings(cut, document([paragraph])).count == 1)
        #expect(PageCheck.findings(whole, document([paragraph, paragraph])).count == 1)
    }
}
