import DocumentTree
import Style
import Testing

@testable import Layout

@Suite struct RunningMatterTests {
    private func fields(_ prefix: String, first: Int) -> RunningFields {
        var fields = RunningFields(numbering: PageNumbering(labelPrefix: prefix, firstPage: first, pageCount: 9))
        fields.organisation = "Samhällskontraktet"
        fields.board = "Styrelsen"
        fields.date = "2024-09-19"
        fields.attachment = "Bilaga 1"
        fields.title = "Budget"
        return fields
    }

    private func words(_ laid: LaidOutDocument, _ page: Int) -> [String] {
        laid.running.items(onPage: page).compactMap {
            guard case .glyphs(let run) = $0 else { return nil }
            let glyphs = laid.running.glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)]
            let bytes = glyphs.flatMap { laid.running.text[Int($0.textStart)..<Int($0.textStart) + Int($0.textLength)] }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test("The same pages are numbered one way alone and another way in the pack")
    func numbering() throws {
        let theme = Theme()
        let shaper = try LaidOut.shaper(theme)
        let laid = try LaidOut.layOut(SampleDocuments.longTable)
        let alone = laid.withRunningMatter(fields("B1:", first: 1), theme: theme, shaper: shaper)
        let packed = laid.withRunningMatter(fields("B1:", first: 4), theme: theme, shaper: shaper)
        #expect(words(alone, 1).last == "B1:2 · sida 2 (9)")
        #expect(words(packed, 1).last == "B1:2 · sida 5 (9)")
        #expect(alone.pages.count == packed.pages.count)
        #expect(words(alone, 1).first == "Samhällskontraktet · Styrelsen 2024-09-19")
    }

    @Test("Lines that the theme begins stand under one another, and an empty one is not there")
    func linesOfTheTheme() throws {
        var theme = Theme()
        theme.running.headerLeft = "{organisation}{rad}{diarienummer}{rad}{styrelse}"
        theme.running.headerRight = "{bilaga}"
        theme.page.top = .millimetres(35)
        let laid = try LaidOut.layOut(SampleDocuments.budget)
            .withRunningMatter(fields("B1:", first: 1), theme: theme, shaper: try LaidOut.shaper(theme))
        var baselines: [String: Length] = [:]
        for (number, item) in laid.running.items(onPage: 0).enumerated() {
            if case .glyphs(let run) = item { baselines[words(laid, 0)[baselines.count]] = run.origin.y }
            _ = number
        }
        let leading = theme.text.running.leading
        #expect(baselines["Samhällskontraktet"] == theme.headerBaseline && baselines["Bilaga 1"] == theme.headerBaseline)
        #expect(baselines["Styrelsen"] == theme.headerBaseline + leading)
    }

    @Test("The words of a letterhead stand on each page, and a page that is turned has none of it")
    func letterhead() throws {
        let theme = Theme()
        var fields = fields("B1:", first: 1)
        fields.letterhead = Drawing(
            size: Size(width: .points(100), height: .points(140)),
            elements: [.text(DrawingText("Storgatan 1", at: Point(x: .points(10), y: .points(10)), size: .points(4)))])
        let laid = try LaidOut.layOut(SampleDocuments.budget).withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        for (index, page) in laid.pages.enumerated() {
            #expect(words(laid, index).contains("Storgatan 1") == (page.size == theme.page.size))
        }
        #expect(laid.pages.contains { $0.size == theme.page.size })
    }

    @Test("A field without a value takes its separator along")
    func emptyFields() throws {
        let theme = Theme()
        var fields = fields("", first: 1)
        fields.attachment = ""
        fields.numbering.isRoman = true
        let laid = try LaidOut.layOut(SampleDocuments.contents)
            .withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        #expect(words(laid, 0).contains("Budget"))
        #expect(!words(laid, 0).contains { $0.contains("Dnr") })
        #expect(words(laid, 0).last == "i · sida 1 (9)")
    }

    @Test("Header and footer are artifacts, right to the margins, also on landscape pages")
    func placed() throws {
        let theme = Theme()
        let laid = try LaidOut.layOut(SampleDocuments.budget)
            .withRunningMatter(fields("B1:", first: 1), theme: theme, shaper: try LaidOut.shaper(theme))
        for (index, page) in laid.pages.enumerated() {
            for item in laid.running.items(onPage: index) {
                switch item {
                case .glyphs(let run):
                    #expect(run.artifact == .header || run.artifact == .footer)
                    #expect(run.node == .none)
                case .drawing: Issue.record("a theme without a logo draws none")
                case .rectangle(let rule):
                    #expect(rule.rect.origin.x + rule.rect.size.width == page.size.width - theme.page.right)
                }
            }
        }
    }

    /// Where each run of the first page's header or footer stands.
    private func boxes(_ laid: LaidOutDocument, _ kind: ArtifactKind) -> [(text: String, rect: Rect)] {
        laid.running.items(onPage: 0).compactMap {
            guard case .glyphs(let run) = $0, run.artifact == kind else { return nil }
            let glyphs = laid.running.glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)]
            let bytes = glyphs.flatMap { laid.running.text[Int($0.textStart)..<Int($0.textStart) + Int($0.textLength)] }
            let width = Length(raw: glyphs.reduce(0) { $0 + Int($1.advance) })
            return (
                String(decoding: bytes, as: UTF8.self),
                Rect(x: run.origin.x, y: run.origin.y - run.size * 3 / 4, width: width, height: run.size)
            )
        }
    }

    private func expectApart(_ boxes: [(text: String, rect: Rect)], _ page: Size, _ theme: Theme) {
        for (index, box) in boxes.enumerated() {
            let (left, right) = (box.rect.origin.x, box.rect.origin.x + box.rect.size.width)
            #expect(left >= theme.page.left - .points(0.1) && right <= page.width - theme.page.right + .points(2.5), "\(box.text)")
            for other in boxes[(index + 1)...] where abs(other.rect.origin.y.raw - box.rect.origin.y.raw) < box.rect.size.height.raw {
                let apart = right <= other.rect.origin.x + .points(0.1) || other.rect.origin.x + other.rect.size.width <= left + .points(0.1)
                #expect(apart, "”\(box.text)” och ”\(other.text)”")
            }
        }
    }

    private static let long = "Styrelsen för den gemensamma räddningstjänsten, beredskapen och säkerheten i fyra kommuner längs kusten och på öarna"

    @Test("The longer of two headers goes on on a second line", arguments: [true, false])
    func secondLine(isLeft: Bool) throws {
        let theme = Theme()
        var fields = fields("B1:", first: 1)
        if isLeft { fields.board = Self.long } else { fields.title = Self.long }
        let laid = try LaidOut.layOut(SampleDocuments.contents)
            .withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        let header = boxes(laid, .header)
        expectApart(header, laid.pages[0].size, theme)
        #expect(Set(header.map(\.rect.origin.y)).count == 2)
        #expect(laid.running.shortened.isEmpty)
        let said = header.map(\.text).joined(separator: " ")
        for word in Self.long.split(separator: " ") { #expect(said.contains(word)) }
    }

    @Test("Without room for a second line the longer is cut at a word, and told; page and date stay")
    func cut() throws {
        var theme = Theme()
        theme.page.top = theme.leastTop
        var fields = fields("B1:", first: 1)
        fields.board = Self.long
        fields.title = "Budget och uppföljning"
        let laid = try LaidOut.layOut(SampleDocuments.contents)
            .withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        let header = boxes(laid, .header)
        expectApart(header, laid.pages[0].size, theme)
        #expect(Set(header.map(\.rect.origin.y)).count == 1)
        #expect(header.contains { $0.text.contains("… 2024-09-19") })
        #expect(header.contains { $0.text.contains("Budget och uppföljning") })
        #expect(laid.running.shortened.map(\.place) == [.headerLeft])
        #expect(laid.running.shortened.first?.field == "styrelse")
        #expect(laid.running.shortened.first?.words.contains("på öarna") == true)
        #expect(laid.running.shortened.first?.shown.contains("…") == true)
    }

    @Test("Two long headers have half each, and a long word is cut within itself")
    func halves() throws {
        var theme = Theme()
        theme.page.top = theme.leastTop
        var fields = fields("B1:", first: 1)
        fields.board = String(repeating: "sammanträdesprotokoll", count: 40)
        fields.title = Self.long
        let laid = try LaidOut.layOut(SampleDocuments.contents)
            .withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        let header = boxes(laid, .header)
        expectApart(header, laid.pages[0].size, theme)
        #expect(header.count { $0.text.contains("…") } == 2)
        #expect(laid.running.shortened.count == 2)
    }

    @Test("The label of the page stays, whatever stands beside it")
    func pageLabelStays() throws {
        var theme = Theme()
        theme.page.size = Size(width: .points(250), height: .points(350))
        theme.page.footer = .points(14)
        theme.running.footerLeft = "{styrelse}"
        theme.running.footerRight = "{titel} · {etikett} · {sidangivelse}"
        var fields = fields("B1:", first: 1)
        fields.board = Self.long
        fields.title = Self.long
        let laid = try LaidOut.layOut(SampleDocuments.contents, theme: theme)
            .withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        let footer = boxes(laid, .footer)
        expectApart(footer, laid.pages[0].size, theme)
        #expect(footer.contains { $0.text.hasSuffix("B1:1 · sida 1 (9)") })
    }

    @Test("A logo leaves the words half of the measure")
    func wideLogo() throws {
        var theme = Theme()
        theme.logo = Logo(file: "x.svg", alternative: "x", headerHeight: .millimetres(10))
        var fields = fields("B1:", first: 1)
        fields.logo = Drawing(size: Size(width: .points(4000), height: .points(100)))
        let laid = try LaidOut.layOut(SampleDocuments.contents)
            .withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        for case .drawing(let logo) in laid.running.items(onPage: 0) {
            #expect(logo.rect.size.width <= theme.page.measure / 2 + .points(0.1))
        }
        expectApart(boxes(laid, .header), laid.pages[0].size, theme)
    }

    @Test(arguments: [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (1994, "mcmxciv"), (0, "0")])
    func roman(number: Int, letters: String) {
        #expect(PageNumbering.roman(number) == letters)
    }
}
