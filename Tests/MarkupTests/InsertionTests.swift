import Diagnostics
import DocumentTree
import Inputs
import Templates
import Testing

@testable import Markup

@Suite struct InsertionTests {
    @Test func valuesAreNeverMarkup() {
        let built = build("Namn: «0» slut", value("*a* _b_ | <b> [x](y) `c` \u{E000}1\u{E001}\n# rubrik"))
        #expect(built.codes == [])
        #expect(
            built.body == """
                  paragraph
                    text "Namn: "
                    text "*a* _b_ | <b> [x](y) `c` # rubrik"
                    text " slut"
                """)
    }

    /// A fact that a text takes stands in the prose as words; what stands around it is Markdown still, at its place.
    @Test func factsInProseAreNeverMarkup() {
        // Written as "Om {{a}} **fet** `{{b}}` slut" in a file of its own.
        let markdown = "Om *A* <b> **fet** `_c_` slut"
        let figures = [
            ProseFigure(start: 3, end: 10, range: SourceRange(file: FileID(1), start: 3, end: 8)),
            ProseFigure(start: 20, end: 23, range: SourceRange(file: FileID(1), start: 18, end: 23)),
        ]
        let built = build("«0»", .prose(Prose(markdown: markdown, lineOffsets: [0], figures: figures), FileID(1)))
        #expect(built.codes == [])
        #expect(
            built.body == """
                  paragraph
                    text "Om *A* <b> "
                    strong
                      text "fet"
                    text " "
                    code "_c_"
                    text " slut"
                """)
        guard case .paragraph(let paragraph)? = built.document.blocks.last else { return }
        let source = "Om {{a}} **fet** `{{b}}` slut"
        var ranges: [String] = []
        for inline in paragraph.inlines { if case .text(_, let range) = inline { ranges.append(text(source, range) ?? "?") } }
        #expect(ranges == ["Om {{a}} ", " ", " slut"])
    }

    /// A marker that a person typed stands for nothing.
    @Test func aTypedMarkerInProseStandsForNothing() {
        let figure = ProseFigure(start: 0, end: 1, range: SourceRange(file: FileID(1), start: 0, end: 5))
        let built = build(
            "«0»", .prose(Prose(markdown: "7 \u{E000}0\u{E001} och \u{E000}9\u{E001}.", lineOffsets: [0], figures: [figure]), FileID(1)))
        #expect(built.body.components(separatedBy: "7").count == 2)
    }

    @Test func valuesInEmphasisHeadingsCodeAndLinks() {
        let built = build(
            "## Mål «0» · «1»\n\n**«1»** `«1»` [Bilaga «0»](bilaga-«0»)", value("2"), value("Styrning"))
        #expect(
            built.body == """
                  heading 2 anchor=mal-2-styrning
                    text "Mål␣"
                    text "2"
                    text " · "
                    text "Styrning"
                  paragraph
                    strong
                      text "Styrning"
                    text " "
                    code "Styrning"
                    text " "
                    link bilaga-2#
                      text "Bilaga␣"
                      text "2"
                """)
    }

    @Test func proseAloneBecomesBlocks() {
        let built = build("## Mål 1\n\n«0»\n\n## Mål 2\n\n- «0»", prose("Ett.\n\n# Under\n\n- a\n\n## Djupare\n\nTvå."))
        #expect(built.document.outline.map(\.level) == [1, 2, 3, 4, 2])
        // Within a list there are no headings.
        #expect(built.codes == ["MD012", "MD012"])
    }

    @Test func proseInACallout() {
        let built = build("> [!mål] Styrelsens mål\n> «0»", prose("Ett.\n\nTvå."))
        #expect(
            built.body == """
                  callout goal
                    label
                      text "Styrelsens mål"
                    paragraph
                      text "Ett."
                    paragraph
                      text "Två."
                """)
    }

    @Test func proseWithinASentence() {
        let built = build("Alltså: «0» – klart.", prose("det är *bra*"))
        #expect(
            built.body == """
                  paragraph
                    text "Alltså: "
                    text "det är "
                    emphasis
                      text "bra"
                    text " – klart."
                """)
        #expect(built.codes == [])
        let two = build("Alltså: «0»", prose("ett\n\ntvå"))
        #expect(two.codes == ["MD008"])
        #expect(two.body.contains("två"))
    }

    @Test func emptyInsertionsLeaveNothingBehind() {
        let built = build("«0»\n\n- «1»\n- b «1» c\n\n«1»\n", prose(""), value(""))
        #expect(
            built.body == """
                  list bullets tight
                    item
                      paragraph
                        text "b c"
                """)
    }

    @Test func insertedBlocksAreResolved() {
        let table = Table(
            id: .none, anchor: "tabell-uppväxling", captionID: .none, caption: [.text("Stöd «0»".marked, nil)],
            columns: [TableColumn(name: "namn", alignment: .start, isRowHeader: true)], headID: .none, head: [],
            bodyID: .none,
            rows: [
                TableRow(id: .none, cells: [TableCell(id: .none, content: .text([.text("«1»".marked, nil)]))])
            ],
            notes: [TableNote(id: .none, mark: nil, labelID: .none, inlines: [.text("«1»".marked, nil)])])
        let built = build("«2»\n\n«2»", value("2024"), prose("se *noten*"), .block(.table(table)))
        #expect(
            built.body.split(separator: "\n").prefix(17).joined(separator: "\n") == """
                  table anchor=tabell-uppvaxling
                    caption
                      text "Stöd "
                      text "2024"
                    column namn start row-header
                    head
                    body
                      row data
                        cell
                          text "se "
                          emphasis
                            text "noten"
                    note
                      text "se "
                      emphasis
                        text "noten"
                  table anchor=tabell-uppvaxling-2
                """)
    }

    @Test func aBlockWithinASentenceIsAnError() {
        #expect(build("Se «0» här", .block(.pageBreak)).codes == ["MD009"])
        #expect(build("«0»", .block(.pageBreak)).body == "  page-break")
    }

    @Test func markersInProseAreNoMarkers() {
        let built = build("«0»", prose("&#xE000;0&#xE001; \u{E000}0\u{E001} x"))
        #expect(built.body == "  paragraph\n    text \"x\"" || built.body == "  paragraph\n    text \"0 0 x\"")
    }

    @Test func aMarkerWithoutInsertionIsDropped() {
        #expect(build("a \u{E000}77\u{E001}b \u{E000}x \u{E001}").body == "  paragraph\n    text \"a b x\"")
    }
}

extension String {
    fileprivate var marked: String {
        var result = self
        for index in 0..<3 {
            result = result.replacing("«\(index)»", with: InsertionMarker.text(index))
        }
        return result
    }
}
