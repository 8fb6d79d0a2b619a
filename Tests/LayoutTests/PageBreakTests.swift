import DocumentTree
import Style
import Testing

@testable import Layout

@Suite struct PageBreakTests {
    @Test("A heading stands on the page of the two lines that follow", arguments: 20..<34)
    func headingIsKept(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        d.heading(2, "Rubrik")
        let heading = NodeID(d.next - 1)
        d.paragraph(SampleDocuments.prose)
        let paragraph = NodeID(d.next - 1)
        let laid = try LaidOut.layOut(d)
        let page = try #require(laid.lines(of: heading).first?.page)
        #expect(laid.lines(of: paragraph).filter { $0.page == page }.count >= 2)
    }

    @Test("Two lines of a paragraph at least on either side of a break", arguments: 20..<34)
    func noWidowsOrOrphans(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        d.paragraph(SampleDocuments.prose + " " + SampleDocuments.prose)
        let paragraph = NodeID(d.next - 1)
        let pages = Dictionary(grouping: try LaidOut.layOut(d).lines(of: paragraph), by: \.page)
        #expect(pages.values.allSatisfy { $0.count >= 2 })
    }

    @Test("A callout that fits on a page is not parted", arguments: 22..<34)
    func calloutIsKept(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        d.callout("Styrelsens mål", SampleDocuments.prose)
        let body = NodeID(d.next - 1)
        let laid = try LaidOut.layOut(d)
        #expect(Set(laid.lines(of: body).map(\.page)).count == 1)
        #expect(laid.lines(of: NodeID(body.value - 1)).first?.page == laid.lines(of: body).first?.page)
    }

    @Test("Two lines that spill over are pulled back, and no more space is taken than that takes", arguments: 0..<6)
    func nearlyEmptyPage(extra: Int) throws {
        func pages(_ lines: Int, _ headings: Int) throws -> Int {
            var d = DocumentBuilder()
            for number in 0..<headings {
                d.heading(2, "Rubrik \(number)")
                d.paragraph("En rad.")
            }
            for number in 0..<lines { d.paragraph("Rad \(number).") }
            return try LaidOut.layOut(d).pages.count
        }
        // As many short paragraphs as fill a page below six headings, and then some: they have gaps to spare.
        var fitting = 1
        while try pages(fitting + 1, 6) == 1 { fitting += 1 }
        // Without what was pulled together the limit is that of the page itself: space is spared for some.
        let theme = Theme()
        let height = (theme.page.size.height - theme.page.top - theme.page.bottom).raw
        let natural = 6 * (theme.text.heading2.leading + theme.text.heading2.before + theme.text.heading2.after).raw
        let line = (theme.text.body.leading + theme.text.body.after).raw
        #expect(fitting + 6 > (height - natural) / line)
        #expect(try pages(fitting + 1 + extra, 6) == 2)
    }

    @Test("The air above the title of the first page yields to an agenda that spills over")
    func coverAir() throws {
        func laid(_ items: Int) throws -> (pages: Int, title: Length) {
            var d = DocumentBuilder()
            // What stands at the top of a page has no space above it.
            d.paragraph("Styrelsen", .eyebrow)
            d.heading(1, "Styrelsepaket")
            let title = NodeID(d.next - 1)
            for number in 0..<items { d.paragraph("Punkt \(number).") }
            var document = d.document()
            document.isCover = true
            let result = try LaidOut.result(document)
            return (result.document.pages.count, result.document.lines(of: title)[0].y)
        }
        let few = try laid(3)
        var most = 3
        while most < 80, try laid(most + 1).title == few.title { most += 1 }
        // One more than there was room for: the title moves up, and all stand on one page.
        let more = try laid(most + 1)
        #expect(more.pages == 1 && more.title < few.title)
        // And never further than that it still has air.
        var last = most + 1
        while last < 80, try laid(last + 1).pages == 1 { last += 1 }
        #expect(try laid(last).title >= Theme().page.top + .millimetres(10))
        #expect(try laid(last + 20).pages == 2 && laid(last + 20).title == few.title)
    }

    @Test("A chart takes its lower form where that lets it stand on the page, and only there", arguments: 20..<32)
    func compactFigure(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        let (figure, caption) = (d.id(), d.id())
        func drawing(_ height: Double) -> Drawing {
            Drawing(size: Size(width: .points(400), height: .points(height)), elements: [])
        }
        d.blocks.append(
            .figure(
                Figure(
                    id: figure, anchor: "diagram", captionID: caption, caption: [.text("Ett diagram", nil)],
                    content: .drawing(drawing(200)), compact: drawing(150), alternative: "Ett diagram.")))
        let theme = Theme()
        let foot = theme.page.size.height - theme.page.bottom
        let laid = try LaidOut.layOut(d)
        let placed = try #require(laid.placedDrawings.first)
        #expect(laid.placedDrawings.count == 1)
        #expect(placed.rect.origin.y + placed.rect.size.height <= foot)
        let needed = try #require(laid.lines(of: caption).first)
        if placed.rect.size.height == .points(150) {
            // It would not have fitted in full.
            #expect(placed.page == 0 && placed.rect.origin.y + .points(200) > foot)
        } else {
            #expect(placed.rect.size.height == .points(200))
        }
        #expect(needed.page == placed.page)
    }

    @Test("A figure's words are set no smaller than the theme's smallest: what would have to be is an error")
    func smallFigureText() throws {
        func faults(_ theme: Theme, _ words: String, room: Double) throws -> [String] {
            var d = DocumentBuilder()
            let text = DrawingText(words, at: Point(x: .zero, y: .points(20)), size: .points(8), room: .points(room))
            let drawing = Drawing(size: Size(width: .points(400), height: .points(40)), elements: [.text(text)])
            d.blocks.append(
                .figure(Figure(id: d.id(), anchor: "diagram", captionID: d.id(), caption: [], content: .drawing(drawing), alternative: "Ett diagram.")))
            return try LaidOut.result(d.document(), theme: theme).diagnostics.items.map(\.code.id)
        }
        #expect(try faults(Theme(), "Processtöd", room: 60) == [])
        // A little wider than its room: a little smaller.
        #expect(try faults(Theme(), "Processtöd", room: 38) == [])
        #expect(try faults(Theme(), "Processtöd", room: 20) == ["LA043"])
        // A column too narrow for the whole drawing.
        var narrow = Theme()
        narrow.page.right = narrow.page.size.width - narrow.page.left - .points(300)
        #expect(try faults(narrow, "Processtöd", room: 60) == ["LA043"])
    }

    @Test("A chart too tall for a page stands with its heading and caption: in its lower form, or smaller", arguments: [true, false])
    func tallFigure(hasLowerForm: Bool) throws {
        var d = DocumentBuilder()
        d.filler(3)
        d.heading(2, "Ett avsnitt")
        let heading = NodeID(d.next - 1)
        let (figure, caption) = (d.id(), d.id())
        func drawing(_ height: Double) -> Drawing {
            Drawing(size: Size(width: .points(400), height: .points(height)), elements: [])
        }
        d.blocks.append(
            .figure(
                Figure(
                    id: figure, anchor: "diagram", captionID: caption, caption: [.text("Ett diagram", nil)],
                    content: .drawing(drawing(900)), compact: hasLowerForm ? drawing(420) : nil, alternative: "Ett diagram.")))
        d.paragraph("Efter.")
        let theme = Theme()
        let laid = try LaidOut.layOut(d)
        let placed = try #require(laid.placedDrawings.first)
        #expect(laid.lines(of: heading).first?.page == placed.page)
        #expect(laid.lines(of: caption).first?.page == placed.page)
        #expect(placed.rect.origin.y + placed.rect.size.height <= theme.page.size.height - theme.page.bottom)
        if hasLowerForm { #expect(placed.rect.size.height == .points(420)) }
    }

    @Test("Key figures share a row only where none is wider than its column")
    func longKeyFigures() throws {
        var d = DocumentBuilder()
        d.keyFigures([(kr(123_456_789_012_345) + "\u{A0}kronor", "Ett"), (kr(98_765_432_109_876), "Två"), ("3", "Tre")])
        let laid = try LaidOut.layOut(d)
        let lines = Set(laid.runs.filter { $0.run.size > .points(12) }.map(\.run.origin.y))
        #expect(lines.count > 1)
        #expect(laid.runs.contains { $0.text.spaced == "123 456 789 012 345 kronor" })
        #expect(laid.runs.allSatisfy { $0.right <= Theme().page.size.width - Theme().page.right })
    }

    @Test("A short table is not parted when that leaves less than a third of a page", arguments: 22..<34)
    func shortTableIsKept(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        d.table("Kort", head: [[("A", 0, 1, 1), ("B", 1, 1, 1)]], columns: 2, rows: (0..<8).map { .init(cells: ["Post \($0)", "\($0)"]) })
        let laid = try LaidOut.layOut(d)
        let pages = Set(laid.runs.filter { $0.text.hasPrefix("Post") }.map(\.page))
        #expect(pages.count == 1)
    }

    @Test("A list fills its page, even if the next page then ends early before a heading that needs room")
    func listFillsThePage() throws {
        var d = DocumentBuilder()
        d.filler(20)
        d.blocks.append(d.list((0..<18).map { "Punkt \($0)." }))
        d.heading(2, "Rubrik")
        d.table("Hel", head: [[("A", 0, 1, 1), ("B", 1, 1, 1)]], columns: 2, rows: (0..<12).map { .init(cells: ["x\($0)", "\($0)"]) })
        d.table("Hel igen", head: [[("A", 0, 1, 1), ("B", 1, 1, 1)]], columns: 2, rows: (0..<12).map { .init(cells: ["y\($0)", "\($0)"]) })
        let laid = try LaidOut.layOut(d)
        let theme = Theme()
        let foot = theme.page.size.height - theme.page.bottom
        let lowest = try #require(laid.runs.filter { $0.page == 0 && $0.run.artifact == .none }.map(\.run.origin.y).max())
        #expect(foot - lowest < theme.text.body.leading * 3)
    }

    @Test("A short paragraph that ends a section stands with its section, not over the next heading", arguments: 20..<34)
    func tailIsKept(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        d.heading(2, "Om mötet")
        d.paragraph(SampleDocuments.prose)
        d.paragraph("Slutet.")
        let tail = NodeID(d.next - 1)
        d.heading(2, "Medskick")
        let heading = NodeID(d.next - 1)
        d.filler(12)
        let laid = try LaidOut.layOut(d)
        let (end, next) = (try #require(laid.lines(of: tail).first), try #require(laid.lines(of: heading).first))
        let first = laid.runs.filter { $0.page == end.page && $0.run.artifact == .none }.map(\.run.origin.y).min()
        #expect(end.y != first || end.page != next.page)
    }

    @Test("One item of several never stands alone at the foot of a page, nor the last one at the head", arguments: 16..<34)
    func noLoneItems(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        d.heading(2, "Utmaningar")
        d.paragraph("Sju förhållanden:")
        d.blocks.append(d.list(start: 1, (0..<7).map { "Punkt \($0)." }))
        d.filler(20)
        let laid = try LaidOut.layOut(d)
        let pages = Dictionary(grouping: laid.runs.filter { $0.text.hasPrefix("Punkt") }, by: \.page)
        #expect(pages.values.allSatisfy { $0.count > 1 })
    }

    @Test("The space under a heading is the same at the top of a page that was asked for as anywhere else")
    func spaceUnderHeading() throws {
        var d = DocumentBuilder()
        d.heading(1, "Titel")
        d.blocks.append(.pageBreak)
        var spaces: [Length] = []
        var pairs: [(NodeID, NodeID)] = []
        for number in 1...2 {
            d.heading(2, "Rubrik \(number)")
            let heading = NodeID(d.next - 1)
            d.paragraph("Text.")
            pairs.append((heading, NodeID(d.next - 1)))
        }
        let laid = try LaidOut.layOut(d)
        for (heading, text) in pairs {
            spaces.append(try #require(laid.lines(of: text).first).y - (try #require(laid.lines(of: heading).first)).y)
        }
        #expect(spaces[0] == spaces[1])
    }

    @Test("A page break that the writer asked for")
    func forcedBreak() throws {
        var d = DocumentBuilder()
        d.paragraph("Före.")
        d.blocks.append(.pageBreak)
        d.paragraph("Efter.")
        let laid = try LaidOut.layOut(d)
        #expect(laid.pages.count == 2)
        #expect(laid.words(onPage: 1) == "Efter.")
        #expect(laid.runs.map(\.run.origin.y).first == laid.runs.map(\.run.origin.y).last)
    }

    @Test("The same words on body lines keep to a grid of half lines past headings and tables")
    func rhythm() throws {
        var d = DocumentBuilder()
        d.paragraph("Före.")
        d.heading(2, "Rubrik")
        d.paragraph("Mellan.")
        d.table("Tabell", head: [[("A", 0, 1, 1), ("B", 1, 1, 1)]], columns: 2, rows: [.init(cells: ["x", "1"]), .init(cells: ["y", "2"])])
        d.paragraph("Efter.")
        let baselines = try LaidOut.layOut(d).runs.filter { ["Före.", "Mellan.", "Efter."].contains($0.text) }
            .map(\.run.origin.y.raw)
        #expect(baselines.count == 3)
        #expect(baselines.allSatisfy { ($0 - baselines[0]) % 7250 == 0 })
    }

    @Test("A footnote stands on the foot of the page that refers to it", arguments: 24..<33)
    func footnotes(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        let reference = d.id()
        d.paragraph([.text("Se noten", nil), .footnoteReference(FootnoteReference(id: reference, number: 1)), .text(".", nil)])
        d.filler(5)
        let (note, label) = (d.id(), d.id())
        let words = d.text(SampleDocuments.prose)
        let body = NodeID(d.next - 1)
        d.footnotes = [Footnote(id: note, labelID: label, number: 1, blocks: [words])]
        let laid = try LaidOut.layOut(d)
        let page = try #require(laid.lines(of: reference).first?.page)
        #expect(laid.lines(of: label).map(\.page) == [page])
        #expect(Set(laid.lines(of: body).map(\.page)) == [page])
        let theme = Theme()
        let foot = theme.page.size.height - theme.page.bottom
        let lowest = try #require(laid.lines(of: body).last?.y)
        #expect(lowest < foot && foot - lowest < .points(5))
    }
}
