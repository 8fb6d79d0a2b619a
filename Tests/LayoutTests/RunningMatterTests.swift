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
                case .drawing: Issue.record("a drawing in the running matter")
                }
            }
        }
    }

    @Test("A title that would run into the left side is cut with an ellipsis")
    func longTitle() throws {
        let theme = Theme()
        var fields = fields("", first: 1)
        fields.title = Array(repeating: "Mycket lång titel", count: 12).joined(separator: " ")
        let laid = try LaidOut.layOut(SampleDocuments.contents)
            .withRunningMatter(fields, theme: theme, shaper: try LaidOut.shaper(theme))
        let title = try #require(words(laid, 0).first { $0.contains("Mycket") })
        #expect(title.hasSuffix("…"))
    }

    @Test(arguments: [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (1994, "mcmxciv"), (0, "0")])
    func roman(number: Int, letters: String) {
        #expect(PageNumbering.roman(number) == letters)
    }
}
