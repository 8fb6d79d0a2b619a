import DocumentTree
import Style
import Testing

@testable import Layout

@Suite struct FlowTests {
    @Test("A title on two lines has them about equally long")
    func balancedTitle() throws {
        var d = DocumentBuilder()
        d.heading(1, "Sammanfattning av möte med styrelse och Core Team")
        let widths = try LaidOut.layOut(d).runs.map(\.width.raw)
        #expect(widths.count == 2)
        #expect((widths.min() ?? 0) * 3 > (widths.max() ?? 0) * 2)
    }

    @Test("A title on narrow paper is smaller rather than broken within a word")
    func wholeWordsInTitle() throws {
        var d = DocumentBuilder()
        d.heading(1, "Nämndhandlingar")
        var theme = Theme()
        theme.hyphenated = false
        let usual = try LaidOut.layOut(d, theme: theme).runs
        #expect(usual.map(\.text) == ["Nämndhandlingar"] && usual.map(\.run.size) == [theme.text.title.size])
        theme.page.size = Size(width: .millimetres(100), height: .millimetres(148))
        let narrow = try LaidOut.layOut(d, theme: theme).runs
        #expect(narrow.map(\.text) == ["Nämndhandlingar"])
        #expect(narrow[0].run.size < theme.text.title.size && narrow[0].run.size >= theme.text.title.size * 2 / 3)
        // Not smaller than that: then it is parted where words are.
        theme.page.size = Size(width: .millimetres(80), height: .millimetres(148))
        #expect(try LaidOut.layOut(d, theme: theme).runs.allSatisfy { $0.run.size == Length(raw: theme.text.title.size.raw * 2 / 3) })
    }

    @Test("Capitals are for the eye: search and speech get the words as written")
    func capitals() throws {
        var d = DocumentBuilder()
        d.paragraph("Bilaga å", .eyebrow)
        d.paragraph("BILAGA Å", .eyebrow)
        let laid = try LaidOut.layOut(d)
        #expect(laid.runs.map(\.text) == ["Bilaga å", "BILAGA Å"])
        let shown = laid.runs.map { run in
            laid.glyphs[Int(run.run.glyphStart)..<Int(run.run.glyphStart + run.run.glyphCount)].map(\.glyph)
        }
        #expect(shown[0] == shown[1])
    }

    @Test("Numbers of a list end where the widest does, and their words start in one line")
    func numbers() throws {
        var d = DocumentBuilder()
        let list = d.list(start: 9, ["nio", "tio"])
        d.blocks = [list]
        let runs = try LaidOut.layOut(d).runs
        #expect(runs.map(\.text) == ["9.", "nio", "10.", "tio"])
        #expect(runs[0].right == runs[2].right)
        #expect(runs[1].run.origin.x == runs[3].run.origin.x)
        #expect(runs[2].run.origin.x >= Theme().page.left)
    }

    @Test("No number of a list stands left of the margin, though the last is not the widest")
    func widestNumber() throws {
        var theme = Theme()
        theme.fonts.main = "Inter"
        var d = DocumentBuilder()
        d.blocks = [d.list(start: 1, ["ett", "två", "tre", "fyra", "fem", "sex", "sju"])]
        let labels = try LaidOut.layOut(d, theme: theme).runs.filter { $0.text.hasSuffix(".") }
        #expect(labels.count == 7)
        #expect(labels.allSatisfy { $0.run.origin.x >= theme.page.left })
    }

    @Test("Facts have ragged lines in a justified document too: there is too little of them to straighten")
    func raggedFacts() throws {
        var theme = Theme()
        theme.justified = true
        var d = DocumentBuilder()
        d.facts([("Deltar", [SampleDocuments.prose])])
        d.paragraph(SampleDocuments.prose)
        let margin = theme.page.size.width - theme.page.right
        let laid = try LaidOut.layOut(d, theme: theme)
        let paragraph = laid.lines(of: NodeID(d.next - 1)).map(\.y)
        let rights = Dictionary(grouping: laid.runs, by: \.run.origin.y).mapValues { $0.map(\.right.raw).max() ?? 0 }
        // A line's last space may stand in the margin.
        #expect(paragraph.dropLast().allSatisfy { (rights[$0] ?? 0) >= margin.raw - 1 })
        let facts = rights.filter { !paragraph.contains($0.key) }.map(\.value)
        #expect(facts.count > 2 && facts.contains { margin.raw - $0 > 5_000 })
    }

    @Test("A link over two lines has an area on each, under its words")
    func links() throws {
        var d = DocumentBuilder()
        let link = d.id()
        d.paragraph([
            .text(SampleDocuments.prose + " ", nil),
            .link(Link(id: link, target: .url("https://exempel.se"), inlines: [.text(SampleDocuments.prose, nil)])),
        ])
        let laid = try LaidOut.layOut(d)
        let lines = laid.lines(of: link)
        #expect(laid.pages[0].links.count == lines.count && lines.count > 2)
        for (area, line) in zip(laid.pages[0].links, lines) {
            #expect(area.rect.origin.y < line.y && line.y < area.rect.origin.y + area.rect.size.height)
            #expect(area.target == .url("https://exempel.se"))
        }
    }

    @Test("Contents: one link a line, page numbers at the right edge, leaders that are not read")
    func contents() throws {
        let theme = Theme()
        let laid = try LaidOut.layOut(SampleDocuments.contents)
        let right = theme.page.size.width - theme.page.right
        let numbers = laid.runs.filter { ["3", "4", "12", "13"].contains($0.text) }
        #expect(numbers.count == 6 && numbers.allSatisfy { $0.right == right })
        #expect(laid.pages[0].links.count == 12)
        #expect(laid.pages[0].links.allSatisfy { $0.rect.origin.x + $0.rect.size.width == right })
        let leaders = laid.runs.filter { $0.text.hasPrefix("....") }
        #expect(leaders.count == 12 && leaders.allSatisfy { $0.run.artifact == .layout })
        #expect(Set(leaders.map { ($0.run.origin.x.raw - right.raw) % 5_000 }).count == 1)
    }

    @Test("Anchors: headings and tables, in order, on their pages")
    func anchors() throws {
        let laid = try LaidOut.layOut(SampleDocuments.budget)
        #expect(laid.anchors.map(\.page) == laid.anchors.map(\.page).sorted())
        let matrix = try #require(laid.anchors.first { $0.title == "Tilldelade medel och utfall per år" })
        #expect(laid.pages[matrix.page].size.width > laid.pages[matrix.page].size.height)
        #expect(matrix.outlineLevel == 2)
        #expect(laid.anchors.contains { $0.title == "Finansiering 2022–2025" && $0.outlineLevel == 0 })
    }

    @Test("Other themes: justified, small paper, no margins, margins that leave nothing")
    func themes() throws {
        var justified = Theme()
        justified.justified = true
        let full = try LaidOut.layOut(SampleDocuments.report, theme: justified)
        let edge = justified.page.size.width - justified.page.right
        // The space that a line was broken at is still there, past the edge.
        let ends = full.runs.map { run in
            let last = full.glyphs[Int(run.run.glyphStart + run.run.glyphCount) - 1]
            return run.text.hasSuffix(" ") ? run.right - Length(raw: Int(last.advance)) : run.right
        }
        #expect(ends.filter { abs(($0 - edge).raw) < 20 }.count > 5)

        var small = Theme()
        small.page.size = Size(width: .millimetres(105), height: .millimetres(148))
        #expect(try LaidOut.layOut(SampleDocuments.report, theme: small).pages.count > 6)

        var impossible = Theme()
        impossible.page.left = .millimetres(150)
        impossible.page.right = .millimetres(150)
        impossible.page.top = .millimetres(300)
        #expect(try LaidOut.layOut(SampleDocuments.budget, theme: impossible).runs.map(\.text).joined().contains("Grundbudget"))
    }

    @Test("A character that no font has is reported once, at its paragraph")
    func missingGlyph() throws {
        var d = DocumentBuilder()
        d.paragraph("Tecknet \u{10FFFD} och igen \u{10FFFD}.")
        let result = try LaidOut.result(d.document())
        #expect(result.diagnostics.items.map(\.code.id) == ["TX008"])
    }
}
