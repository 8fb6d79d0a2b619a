import Diagnostics
import DocumentTree
import Style
import Testing
import Text

@testable import Layout

/// Text that runs from right to left, on the pages.
@Suite struct DirectionTests {
    private func seen(_ inlines: [Inline], theme: Theme = Theme()) throws -> [SeenRun] {
        var builder = DocumentBuilder()
        builder.paragraph(inlines)
        return try LaidOut.layOut(builder, theme: theme).runs
    }

    /// The words of a page as an eye meets them from the left, each run once.
    private func fromTheLeft(_ runs: [SeenRun]) -> [String] {
        runs.sorted { $0.left < $1.left }.map { $0.text.trimmingSpaces() }.filter { !$0.isEmpty }
    }

    @Test func wordsStandFromTheRightAndAreReadInTheirOrder() throws {
        let runs = try seen([.text("שלום 2025 עולם", nil)])
        #expect(runs.map(\.text).joined() == "שלום 2025 עולם", "runs come in the order of the text")
        #expect(fromTheLeft(runs) == ["עולם", "2025", "שלום"])
        let right = Theme().page.left + Theme().page.measure
        #expect(abs((runs.map(\.end).max() ?? .zero).raw - right.raw) <= 2, "the paragraph begins at the right margin")
    }

    @Test func wordsAmongSwedishStandAtTheirPlace() throws {
        let runs = try seen([.text("Ordet שלום רב betyder hej", nil)])
        #expect(fromTheLeft(runs) == ["Ordet", "רב", "שלום", "betyder hej"])
        #expect(runs.first?.left == Theme().page.left)
    }

    @Test func figuresAndCodeRunToTheRightInAnyText() throws {
        let figure = PrintedFigure(words: "−5 000")
        let runs = try seen([.text("שלום ", nil), .figure(figure, nil), .text(" עולם", nil)])
        #expect(fromTheLeft(runs) == ["עולם", "−5 000", "שלום"])
    }

    @Test func foreignWordsKeepTheirFigures() throws {
        let foreign = Foreign(id: NodeID(0), language: "ar", inlines: [.text("ماء 24", nil)])
        let runs = try seen([.text("Vid ", nil), .foreign(foreign), .text(" 12 st", nil)])
        #expect(fromTheLeft(runs) == ["Vid", "24", "ماء", "12 st"])
    }

    @Test func linesAreBrokenBeforeTheyAreOrdered() throws {
        let words = (1...60).map { "מילה\($0)" }
        let runs = try seen([.text(words.joined(separator: " "), nil)])
        let lines = Dictionary(grouping: runs, by: \.run.origin.y).sorted { $0.key < $1.key }.map(\.value)
        #expect(lines.count > 2)
        #expect(lines[0].map(\.text).joined().hasPrefix("מילה1 מילה2"))
        let right = Theme().page.left + Theme().page.measure
        for line in lines {
            #expect(abs((line.map(\.end).max() ?? .zero).raw - right.raw) <= 2)
            #expect((line.map(\.left).min() ?? .zero) >= Theme().page.left - .points(1))
        }
    }

    @Test func anItemThatBeginsAtTheRightHasItsLabelThere() throws {
        var builder = DocumentBuilder()
        builder.blocks.append(builder.list(start: 1, ["שלום", "Hej"]))
        let runs = try LaidOut.layOut(builder).runs
        let label = try #require(runs.first { $0.text.contains("1") })
        let words = try #require(runs.first { $0.text.contains("שלום") })
        #expect(label.left > words.end)
        let second = try #require(runs.first { $0.text.contains("2") })
        let hej = try #require(runs.first { $0.text.contains("Hej") })
        #expect(second.left < hej.left)
    }

    @Test func latinTextHasNothingToTurn() throws {
        let runs = try seen([.text("Svensk text – med ”citat”, 2022–2025 och åäö.", nil)])
        #expect(runs.count == 1)
        #expect(runs.allSatisfy { !$0.run.isRightToLeft })
    }

    @Test func ideographsBreakBetweenEachOtherButNotBeforeAComma() {
        let text = Array("中文、かな。「語」と x".utf8)
        var breaks: [String] = []
        text.withUnsafeBufferPointer { bytes in
            let end = text.count - 2
            BreakRules.forEachInside(0, end, in: bytes) { offset, _, _ in
                breaks.append(String(decoding: bytes[offset..<end], as: UTF8.self))
            }
        }
        #expect(breaks == ["文、かな。「語」と", "かな。「語」と", "な。「語」と", "「語」と", "と"])
    }

    @Test func aVerticalScriptIsAnError() throws {
        var builder = DocumentBuilder()
        builder.paragraph("Skrivet ᠮᠣᠩᠭᠣᠯ här")
        var theme = Theme()
        theme.fonts.fallback.append("Noto Sans Mongolian")
        let result = try LaidOut.result(builder.document(), theme: theme)
        #expect(result.diagnostics.items.map(\.code.id) == ["TX022"])
    }

    @Test func aScriptThatNoFontHasIsToldOnceInABlock() throws {
        var builder = DocumentBuilder()
        builder.paragraph("Ordet ประเทศไทย och 中文 här")
        builder.paragraph("Ordet ประเทศ igen")
        let items = try LaidOut.result(builder.document()).diagnostics.items
        #expect(items.map(\.code.id) == ["TX008", "TX008", "TX008"])
        #expect(items.map { $0.arguments["tecken"] } == ["ป", "中", "ป"])
    }

    @Test func aScriptWithoutSpacesIsAnErrorWhenItDoesNotFit() throws {
        var theme = Theme()
        theme.fonts.fallback.append("Noto Sans Thai")
        let word = "ประเทศไทย"
        var short = DocumentBuilder()
        short.paragraph(word)
        #expect(try LaidOut.result(short.document(), theme: theme).diagnostics.items.isEmpty)
        var long = DocumentBuilder()
        long.paragraph(String(repeating: word, count: 20))
        #expect(try LaidOut.result(long.document(), theme: theme).diagnostics.items.map(\.code.id) == ["TX023"])
        var marked = DocumentBuilder()
        marked.paragraph(Array(repeating: word, count: 20).joined(separator: "\u{200B}"))
        #expect(try LaidOut.result(marked.document(), theme: theme).diagnostics.items.isEmpty)
    }
}

extension SeenRun {
    var left: Length { run.isRightToLeft ? run.origin.x - width : run.origin.x }
    var end: Length { left + width }
}

extension String {
    fileprivate func trimmingSpaces() -> String {
        var words = self[...]
        while words.first == " " { words = words.dropFirst() }
        while words.last == " " { words = words.dropLast() }
        return String(words)
    }
}
