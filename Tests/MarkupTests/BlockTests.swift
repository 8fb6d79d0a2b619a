import DocumentTree
import Testing

@testable import Markup

@Suite struct BlockTests {
    @Test func documentBeginsWithLabelAndTitle() {
        let built = build("Hej.", title: "Budget 2022–2025", label: "Bilaga 1")
        #expect(
            built.document.dump() == """
                document "Budget 2022–2025" lang=sv label="Bilaga 1"
                  paragraph eyebrow #0
                    text "Bilaga␣1"
                  heading 1 anchor=budget-2022-2025 #1
                    text "Budget 2022–2025"
                  paragraph #2
                    text "Hej."

                """)
    }

    @Test func nestedListsKeepTheirStart() {
        let built = build("3. tre\n4. fyra\n   - a\n   - b\n")
        #expect(
            built.body == """
                  list ordered start=3 tight
                    item
                      paragraph
                        text "tre"
                    item
                      paragraph
                        text "fyra"
                      list bullets tight
                        item
                          paragraph
                            text "a"
                        item
                          paragraph
                            text "b"
                """)
    }

    @Test func singleNewlinesAreSpacesAndBreaksAreAskedFor() {
        let built = build("ett\ntvå  \ntre\\\nfyra")
        #expect(
            built.body == """
                  paragraph
                    text "ett två"
                    line-break
                    text "tre"
                    line-break
                    text "fyra"
                """)
    }

    @Test func quotesStayAsTyped() {
        let built = build("Hon sa \"hej\" och 'nej' -- ... ”jo”")
        #expect(built.body.contains("Hon sa \\\"hej\\\" och 'nej' -- ... ”jo”"))
    }

    @Test func calloutsByRole() {
        let built = build("> [!mål] Styrelsens mål\n> Parterna *samverkar*.\n\n> [!beslut]\n> Bifall.\n>\n> - a\n")
        #expect(
            built.body == """
                  callout goal
                    label
                      text "Styrelsens mål"
                    paragraph
                      text "Parterna "
                      emphasis
                        text "samverkar"
                      text "."
                  callout decision
                    label
                      text "Beslut"
                    paragraph
                      text "Bifall."
                    list bullets tight
                      item
                        paragraph
                          text "a"
                """)
        #expect(built.codes == [])
    }

    /// As a loop of a template writes them, line by line: each marker begins a box, and its words are the box's words.
    @Test func eachMarkerBeginsItsOwnBox() {
        let built = build("> [!beslut] Bifall.\n> [!beslut] Avslag\n> i höst.\n>\n> [!medskick]\n> Räkna om.\n")
        #expect(
            built.body == """
                  callout decision
                    label
                      text "Beslut"
                    paragraph
                      text "Bifall."
                  callout decision
                    label
                      text "Avslag"
                    paragraph
                      text "i höst."
                  callout request
                    label
                      text "Medskick"
                    paragraph
                      text "Räkna om."
                """)
        #expect(built.codes == [])
    }

    @Test func anUnknownRoleBelowIsAnErrorAtItsLine() {
        let built = build("> [!beslut] Bifall.\n> [!besluta] Avslag.")
        #expect(built.codes == ["MD005"])
    }

    @Test func paragraphRoles() {
        let built = build("> [!underrubrik] Utfall per 31 augusti.\n> Belopp i kronor.\n\n> [!ingress] Kort sagt.\n")
        #expect(
            built.body == """
                  paragraph subtitle
                    text "Utfall per 31␣augusti. Belopp i kronor."
                  paragraph lead
                    text "Kort sagt."
                """)
    }

    @Test func unknownRoleIsAnErrorWithASuggestion() {
        let built = build("> [!besluta] X\n> y")
        #expect(built.codes == ["MD005"])
        #expect(built.diagnostics[0].arguments["förslag"] == "beslut")
        #expect(built.body.hasPrefix("  quote"))
    }

    @Test func aRoleHoldsOneParagraph() {
        let built = build("> [!ingress] Ett.\n>\n> Två.")
        #expect(built.codes == ["MD006"])
        #expect(built.body.contains("Två."))
    }

    @Test func aPlainQuoteIsAQuote() {
        #expect(build("> Ord.\n").body == "  quote\n    paragraph\n      text \"Ord.\"")
    }

    @Test func pipeTablesAlignFigures() {
        let built = build("| Post | Belopp |\n|---|--:|\n| A \\| B | -1 200 |\n| C |\n")
        guard case .table(let table)? = built.document.blocks.last else {
            Issue.record("no table")
            return
        }
        #expect(table.columns.map(\.alignment) == [.start, .end])
        #expect(table.columns[0].isRowHeader)
        #expect(
            built.body.split(separator: "\n").suffix(9).joined(separator: "\n") == """
                    body
                      row data
                        cell
                          text "A | B"
                        cell "−1␣200" = -1200 at 39–45
                      row data
                        cell
                          text "C"
                        cell
                """)
    }

    @Test func headingsAreNormalisedAndAnchorsUnique() {
        let built = build("## Mål & medel\n\n#### För djupt\n\n## Mål & medel\n\n# Titel igen\n")
        let outline = built.document.outline
        #expect(outline.map(\.level) == [1, 2, 3, 2, 2])
        #expect(outline.map(\.anchor) == ["titel", "mal-medel", "for-djupt", "mal-medel-2", "titel-igen"])
        #expect(built.codes == ["MD010", "MD011"])
    }

    @Test func headingsInsideListsBecomeStrong() {
        let built = build("- # Rubrik\n")
        #expect(built.codes == ["MD012"])
        #expect(built.body.contains("strong"))
        #expect(built.document.outline.count == 1)
    }

    @Test func emptyHeadingsAreLeftOut() {
        #expect(build("##\n\nText").codes == ["MD020"])
    }

    @Test func numberingIsInDocumentOrderWithoutGaps() {
        let built = build("a [b](#titel) `c`\n\n- d[^1]\n\n---\n\n[^1]: e\n")
        let dump = built.document.dump()
        let numbers = dump.matches(of: /#(\d+)/).compactMap { Int($0.1) }
        #expect(numbers == Array(0..<Int(built.document.nodeCount)))
    }
}
