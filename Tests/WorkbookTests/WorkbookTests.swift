import DocumentTree
import Style
import TestSupport
import Testing

@testable import Workbook

@Suite struct WorkbookTests {
    /// Every file within the workbook, as text.
    @Test func theFilesWithinAreTheRecordedOnes() {
        let parts = workbookParts(Samples.document([Samples.budget], footnotes: [Samples.footnote]), Samples.context)
        let text = parts.map { "=== \($0.name)\n" + String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
        #expect(difference(text, from: "Tests/Golden/workbook/drift.txt") == nil)
    }

    @Test func theSameDocumentGivesTheSameBytes() throws {
        let document = Samples.document([Samples.budget], footnotes: [Samples.footnote])
        let bytes = try #require(writeWorkbook(document, Samples.context))
        #expect(bytes == writeWorkbook(document, Samples.context))
        #expect(bytes.prefix(4) == [0x50, 0x4B, 0x03, 0x04])
    }

    @Test func aDocumentWithoutTablesHasNoWorkbook() {
        #expect(writeWorkbook(Samples.document([]), Samples.context) == nil)
    }

    @Test func tablesAreFoundWhereverTheyStand() {
        var document = Samples.document([])
        let quote = Quote(id: .none, blocks: [.table(Samples.budget)])
        document.blocks = [.callout(Callout(id: .none, role: .notice, label: nil, blocks: [.quote(quote)]))]
        #expect(document.tables.count == 1)
    }

    // MARK: Sums

    @Test func aSumGivesWhatThePagePrints() {
        let sheet = Samples.part("xl/worksheets/sheet1.xml", of: Samples.document([Samples.budget]))
        // 4 000 000,50 and 1 000 000,00 are stated to be 5 000 001.
        #expect(sheet.contains("<f>SUM(B4:B5)+0.5</f><v>5000001</v>"))
        #expect(sheet.contains("<f>B4-C4</f><v>1500000.1</v>"))
        // A dash counts as nought.
        #expect(sheet.contains("<f>B5-N(C5)</f><v>1000000</v>"))
        #expect(sheet.contains("<f>SUM(B6:B7)-0.5</f><v>4750000.5</v>"))
    }

    @Test func aSumOfFiguresInAnotherUnitIsNoFormula() {
        let table = Samples.table(
            "Blandat", ["Post", "Belopp"],
            [
                Samples.row([Samples.text("a"), Samples.money(1_000_000_00, .mnkr)]),
                Samples.row(.total, [Samples.text("Summa"), Samples.money(1_000_000_00, .tkr, sum: [(0, 1, false)])]),
            ])
        let sheet = Samples.part("xl/worksheets/sheet1.xml", of: Samples.document([table]))
        #expect(!sheet.contains("<f>"))
        #expect(sheet.contains("<v>1</v>"))
        #expect(sheet.contains("<v>1000</v>"))
    }

    /// Rows between that are no parts are not added; a heading between two parts may be within a range.
    @Test func rangesHoldPartsAlone() {
        let table = Samples.table(
            "Delar", ["Post", "Belopp"],
            [
                Samples.row([Samples.text("a"), Samples.money(100)]),
                Samples.row(.ofWhich, [Samples.text("varav"), Samples.money(50)]),
                Samples.row([Samples.text("b"), Samples.money(200)]),
                Samples.row(.group, [TableCell(id: .none, content: .text(Samples.words("Grupp")), columnSpan: 2)]),
                Samples.row([Samples.text("c"), Samples.money(300)]),
                Samples.row(.total, [Samples.text("Summa"), Samples.money(600, sum: [(0, 1, false), (2, 1, false), (4, 1, false)])]),
            ])
        #expect(Samples.part("xl/worksheets/sheet1.xml", of: Samples.document([table])).contains("<f>SUM(B3,B5:B7)</f><v>6</v>"))
    }

    // MARK: Figures and words

    @Test(arguments: [
        (PrintedFigure(.amount(öre: 123_456_789), .money(.kr), Samples.format, at: .computed), "1234567.89", "[$-41D]#,##0;[$-41D]\"−\"#,##0"),
        (PrintedFigure(.amount(öre: 430_000_000), .money(.mnkr), Samples.format, at: .computed), "4.3", "[$-41D]#,##0.0;[$-41D]\"−\"#,##0.0"),
        (
            PrintedFigure(.share(coefficient: 557, scale: 3), FigurePrint(.percent, places: 1), Samples.format, at: .computed), "0.557",
            "[$-41D]#,##0.0\" \"%;[$-41D]\"−\"#,##0.0\" \"%"
        ),
        // Less than nought, printed as nought: no minus.
        (PrintedFigure(.amount(öre: -20), .money(.kr), Samples.format, at: .computed), "-0.2", "[$-41D]#,##0;[$-41D]#,##0"),
        (PrintedFigure(.number(coefficient: 2026, scale: 0), FigurePrint(.ordinal, places: 0), Samples.format, at: .computed), "2026", "0;\"−\"0"),
        (
            PrintedFigure(.amount(öre: 1_000_000_000), FigurePrint(.money(.mnkr), places: 0, namesUnit: true), Samples.format, at: .computed), "10",
            "[$-41D]#,##0\" mnkr\";[$-41D]\"−\"#,##0\" mnkr\""
        ),
        // As somebody wrote it in a table of pipes.
        (PrintedFigure(words: "−1\u{A0}234,50", value: .number(coefficient: -123450, scale: 2)), "-1234.5", "[$-41D]#,##0.00;[$-41D]\"−\"#,##0.00"),
    ])
    func aFigureKeepsItsValueAndLooksAsPrinted(figure: PrintedFigure, stored: String, code: String) throws {
        let number = try #require(CellNumber(figure))
        #expect(number.stored == stored)
        #expect(number.formatCode(.swedish) == code)
    }

    @Test func moreDigitsThanASpreadsheetKeepsStayWords() {
        let figure = PrintedFigure(.number(coefficient: 1_234_567_890_123_456_789, scale: 0), FigurePrint(.number, places: 0), Samples.format, at: .computed)
        #expect(CellNumber(figure) == nil)
        let sheet = Samples.part(
            "xl/worksheets/sheet1.xml", of: Samples.document([Samples.table("Stort", ["a", "b"], [Samples.row([Samples.text("x"), Samples.cell(figure)])])]))
        #expect(sheet.firstMatch(of: /<c r="B3" s="[0-9]+" t="s">/) != nil)
    }

    @Test(arguments: ["=HYPERLINK(\"http://x\")", "+46 70", "-5 grader", "@alla", "'citat"])
    func wordsThatBeginLikeAFormulaStayWords(text: String) {
        let document = Samples.document([Samples.table("T", ["Namn"], [Samples.row([Samples.text(text)])])])
        #expect(Samples.part("xl/worksheets/sheet1.xml", of: document).contains("<c r=\"A3\" s=\"3\" t=\"s\">"))
        #expect(Samples.part("xl/styles.xml", of: document).contains("quotePrefix=\"1\""))
    }

    @Test func whatXMLCannotHoldIsWrittenAsExcelWritesIt() {
        var xml = XMLText()
        xml.text("a<b>&\u{1F}_x0041_ _x")
        #expect(String(decoding: xml.bytes, as: UTF8.self).hasSuffix("a&lt;b&gt;&amp;_x001F__x005F_x0041_ _x"))
    }

    @Test func aTextThatACellCannotHoldGoesOnUnderTheTable() {
        let long = String(repeating: "ord ", count: 20_000)
        var strings = Samples.part("xl/sharedStrings.xml", of: Samples.document([Samples.table("T", ["Text"], [Samples.row([Samples.text(long)])])]))
        #expect(strings.contains("A3: … "))
        let texts = strings.split(separator: "\n").map { $0.utf16.count }
        #expect(texts.allSatisfy { $0 < 32_767 + 100 })
        strings = strings.filter { $0 == "d" }
        // Every word is there, and those of the elements around them.
        #expect(strings.count >= 20_000)
    }

    // MARK: Names

    @Test func sheetNamesAreLegalAndDifferent() {
        var names = SheetNames()
        let captions = [
            "Tilldelade medel och utfall per budgetpost 2022–2025", "Tilldelade medel och utfall per budgetpost 2026", "Drift: [budget/utfall]?", "",
            "'citat'", "History", "drift  budget utfall", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        ]
        let made = captions.enumerated().map { names.name(for: $0.element, orElse: "Tabell \($0.offset + 1)") }
        #expect(made[0] == "Tilldelade medel och utfall…")
        #expect(made[1] == "Tilldelade medel och utfall (2)" || made[1].hasSuffix("(2)"))
        #expect(made[2] == "Drift budget utfall")
        #expect(made[3] == "Tabell 4")
        #expect(made[4] == "citat")
        #expect(made[5] == "Tabell 6")
        #expect(made[6] == "drift budget utfall (2)")
        for name in made {
            #expect(name.utf16.count <= 31)
            #expect(!name.contains { ":\\/?*[]".contains($0) })
        }
        #expect(Set(made.map { $0.lowercased() }).count == made.count)
    }

    @Test func columnsHaveLetters() {
        #expect([0, 25, 26, 701, 702].map(columnName) == ["A", "Z", "AA", "ZZ", "AAA"])
    }

    /// Grouped headers are one row, each whole where it is heard, and nothing is merged.
    @Test func groupedHeadersAreWholeInEachColumn() {
        var table = Samples.table("T", ["Post", "2025", "2026"], [Samples.row([Samples.text("a"), Samples.money(1), Samples.money(2)])])
        let group = TableHeaderCell(id: .none, inlines: Samples.words("Utfall"), column: 1, columnSpan: 2)
        table.head.insert(TableHeaderRow(id: .none, cells: [group]), at: 0)
        let document = Samples.document([table])
        let strings = Samples.part("xl/sharedStrings.xml", of: document)
        #expect(strings.contains(">Utfall – 2025<"))
        #expect(strings.contains(">Utfall – 2026<"))
        #expect(!Samples.part("xl/worksheets/sheet1.xml", of: document).contains("merge"))
    }
}
