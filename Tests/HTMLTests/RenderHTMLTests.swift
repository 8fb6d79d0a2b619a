import DocumentTree
import Foundation
import Style
import Testing

@testable import HTML

@Suite struct RenderHTMLTests {
    /// The style sheet has a golden of its own.
    private func withoutStyle(_ page: String) -> String {
        guard let start = page.range(of: "<style>\n"), let end = page.range(of: "</style>") else { return page }
        return page.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "")
    }

    @Test func pages() throws {
        expectGolden(
            withoutStyle(Samples.page(Samples.budget, "bilaga-1", pdf: "bilaga-1-budget.pdf")), "budget.html")
        expectGolden(withoutStyle(Samples.page(Samples.report, "bilaga-2")), "rapport.html")
        expectGolden(withoutStyle(Samples.page(Samples.start, nil)), "start.html")
    }

    @Test func styleSheetFollowsTheTheme() throws {
        expectGolden(String(decoding: styleSheet(for: Theme()), as: UTF8.self), "stilmall.css")
        var theme = Theme()
        theme.colours.accent = Colour(hex: 0x8A1538)
        theme.fonts.main = "My\"</style>Sans"
        theme.page.left = .points(100)
        let css = String(decoding: styleSheet(for: theme), as: UTF8.self)
        #expect(css.contains("--accent:#8a1538"))
        #expect(css.contains("70.866pt 100pt"))
        #expect(!css.contains("</style"))
    }

    @Test func idsAreUniqueAndReferencesResolve() {
        for page in [
            Samples.page(Samples.budget, "bilaga-1"), Samples.page(Samples.report, "bilaga-2"),
            Samples.page(Samples.start, nil),
        ] {
            let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            var references = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
            for match in page.matches(of: /(?:headers|aria-labelledby|aria-describedby)="([^"]*)"/) {
                references += match.1.split(separator: " ").map(String.init)
            }
            #expect(!references.isEmpty)
            for reference in references { #expect(ids.contains(reference), "#\(reference)") }
        }
    }

    /// Two tables under one heading, two of one caption, charts without any: whoever goes from region to region can tell
    /// them apart (axe: landmark-unique).
    @Test func regionsHaveNamesOfTheirOwn() {
        func table(_ caption: String, _ anchor: String) -> Block {
            .table(
                Table(
                    id: .none, anchor: anchor, captionID: .none, caption: caption.isEmpty ? [] : Samples.words(caption),
                    columns: [TableColumn(name: "a", alignment: .start, isRowHeader: true)], headID: .none,
                    head: [TableHeaderRow(id: .none, cells: [TableHeaderCell(id: .none, inlines: Samples.words("A"), column: 0)])],
                    bodyID: .none, rows: [TableRow(id: .none, cells: [TableCell(id: .none, content: .text(Samples.words("1")))])]))
        }
        let document = Document(
            language: "sv", title: "T", label: nil,
            blocks: [
                Samples.heading(1, "T", "t"), Samples.heading(2, "Kostnader", "k"), table("", "t1"), table("", "t2"), table("", "t3"),
                table("Budget", "t4"), table("Budget", "t5"), Samples.heading(2, "Kostnader", "k-2"), table("", "t6"),
            ], footnotes: [])
        let page = Samples.page(document, "bilaga-1")
        let names = page.matches(of: /role="region" tabindex="0" (aria-[a-z]*)="([^"]*)"/).map { "\($0.1) \($0.2)" }
        #expect(
            names == [
                "aria-labelledby k", "aria-label Kostnader, tabell 2", "aria-label Kostnader, tabell 3", "aria-labelledby t4_rubrik",
                "aria-label Budget, tabell 2", "aria-label Kostnader, tabell 4",
            ])
    }

    @Test func everyDataCellOfAGroupedTableLeadsToAllItsHeaders() {
        let page = Samples.page(Samples.budget, "bilaga-1")
        let cell = page.firstMatch(of: /<td headers="([^"]*)"[^>]*>2\u{A0}931\u{A0}269/)
        let names = cell?.1.split(separator: " ").map { id in
            page.firstMatch(of: try! Regex("<th[^>]* id=\"\(id)\"[^>]*>(?:<span>)?([^<]*)"))?.output[1].substring.map(String.init)
        }
        #expect(names == ["Grundbudget", "Övergripande processtöd", "Utfall", "2023"])
    }

    @Test func nothingInADocumentIsTakenForMarkup() {
        let nasty = "\"><script>alert(1)</script>&amp;\u{0}\u{85}\u{1B}"
        var document = Document(
            language: "sv\" onload=\"x", title: nasty, label: nasty,
            blocks: [
                Samples.heading(2, nasty, "a"), Samples.paragraph(nasty), .code(CodeBlock(id: .none, text: nasty)),
                .paragraph(
                    Paragraph(
                        id: .none,
                        inlines: [
                            .link(Link(id: .none, target: .url("https://x/" + nasty), inlines: Samples.words(nasty))),
                            .foreign(Foreign(id: .none, language: nasty, inlines: Samples.words(nasty))),
                            .code(InlineCode(id: .none, text: nasty)),
                        ])),
            ])
        document.number()
        var context = Samples.context
        context.organisation = nasty
        context.recordNumber = nasty
        context.pdf = nasty
        context.pages.append(HTMLPageLink(document: "bilaga-3", file: nasty, label: nasty, title: nasty))
        let page = String(decoding: renderHTML(document, context), as: UTF8.self)
        #expect(!page.contains("<script"))
        #expect(!page.contains("\" onload"))
        #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
        #expect(page.contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"))
    }

    @Test func darkColoursCanBeRead() {
        for accent: UInt32 in [0x0B5D66, 0x8A1538, 0x000000, 0xFFD700, 0x2020FF] {
            var palette = Palette()
            palette.accent = Colour(hex: accent)
            let dark = palette.dark
            #expect(dark.accent.contrast(to: dark.paper) >= 450)
            #expect(dark.muted.contrast(to: dark.paper) >= 450)
            #expect(dark.ink.contrast(to: dark.tint) >= 450)
        }
    }

    @Test func aSingleBilagaHasNoWayToOtherPages() {
        let context = HTMLContext(
            theme: Theme(), organisation: "O", board: "S", date: "2024-09-19", recordNumber: "",
            pages: [HTMLPageLink(document: "bilaga-2", file: "bilaga-2.html", label: "Bilaga 2", title: "R")],
            current: "bilaga-2")
        var document = Samples.report
        document.number()
        let page = String(decoding: renderHTML(document, context), as: UTF8.self)
        #expect(!page.contains("index.html"))
        #expect(!page.contains("class=\"paket\""))
        // Links to bilagor that were not built are words.
        #expect(!page.contains("bilaga-1#"))
        #expect(!page.contains("Dnr"))
    }

    @Test("No line ends within a range or between a number and its unit, though they come in pieces")
    func unbrokenFigures() {
        let pieces: [Inline] = [.text("Summa 2022", nil), .text("–", nil), .text("2025", nil)]
        let page = Samples.page(
            Document(
                language: "sv", title: "Prov",
                blocks: [
                    Samples.heading(2, "Paket 19\u{A0}september 2024 och mer", "paket"),
                    .paragraph(Paragraph(id: .none, role: .body, inlines: pieces)),
                    Samples.paragraph("Minst 10 Mkr. Eller 5 % av 12 krukor, 3 styrelser och 20 st."),
                ]), "bilaga-1")
        #expect(page.contains(">Paket <span class=\"hel\">19\u{A0}september 2024</span> och mer</h2>"))
        #expect(page.contains("<p>Summa <span class=\"hel\">2022–2025</span></p>"))
        #expect(
            page.contains(
                "<p>Minst <span class=\"hel\">10 Mkr</span>. Eller <span class=\"hel\">5 %</span> av 12 krukor, 3 styrelser och <span class=\"hel\">20 st</span>.</p>"
            ))
    }
}
