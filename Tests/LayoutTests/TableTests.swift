import DocumentTree
import Style
import Testing

@testable import Layout

@Suite struct TableTests {
    @Test("Figures end where their column ends, with or without a mark beside them")
    func figuresAlign() throws {
        let laid = try LaidOut.layOut(SampleDocuments.budget)
        let rights = Set(
            laid.runs.filter { $0.page == 0 && ["1 849 992", "285 001", "1 321 972"].contains($0.text.spaced) }.map(\.right.raw))
        #expect(rights.count == 1)
        let mark = try #require(laid.runs.first { $0.text == "1" && $0.run.size < .points(8) })
        #expect(try mark.run.origin.x.raw > #require(rights.first))
    }

    @Test("A long table repeats its head as an artifact, and has each row once")
    func continuation() throws {
        let laid = try LaidOut.layOut(SampleDocuments.longTable)
        #expect(laid.pages.count > 4)
        for page in 1..<(laid.pages.count - 1) {
            let runs = laid.runs.filter { $0.page == page }
            #expect(runs.prefix(2).map(\.text).joined() == "Alla verifikationer under året (forts.), kr")
            let head = runs.filter { $0.run.artifact == .pagination }
            #expect(head.contains { $0.text == "Utfall" } && head.allSatisfy { $0.run.node == .none })
        }
        for month in 1...12 {
            for number in 1...11 {
                #expect(laid.runs.filter { $0.text == "Verifikation \(month)-\(number)" }.count == 1)
            }
        }
    }

    @Test("No group at the foot, no sum at the head, wherever the table starts", arguments: 0..<14)
    func keeps(filler: Int) throws {
        var d = DocumentBuilder()
        d.filler(filler)
        d.blocks += SampleDocuments.longTable.blocks.suffix(2)
        let laid = try LaidOut.layOut(d)
        for page in laid.pages.indices {
            let labels = laid.runs.filter {
                $0.page == page && $0.run.artifact == .none && $0.run.origin.x.raw < 80_000 && $0.text != "Verifikation"
            }.map(\.text)
            #expect(labels.last?.hasPrefix("Månad") != true)
            if page > 0, let sum = labels.firstIndex(where: { $0 == "Delsumma" }) { #expect(sum >= 2 || filler > 900) }
        }
    }

    @Test("A table too wide for portrait lies on a landscape page with its heading, at full size")
    func landscape() throws {
        let laid = try LaidOut.layOut(SampleDocuments.budget)
        let wide = try #require(laid.pages.firstIndex { $0.size.width > $0.size.height })
        let words = laid.words(onPage: wide)
        #expect(words.hasPrefix("Tilldelade medel och utfall per år|"))
        #expect(!words.contains("Efter tabellen"))
        #expect(laid.pages[wide + 1].size.height > laid.pages[wide + 1].size.width)
        let sizes = laid.runs.filter { $0.page == wide && $0.text.spaced == "2 900 000" }.map(\.run.size)
        #expect(Set(sizes) == [Length.points(9)])
    }

    @Test("Nothing stands outside the margins", arguments: [0, 1, 2, 3])
    func insideMargins(number: Int) throws {
        let sample = [SampleDocuments.budget, SampleDocuments.report, SampleDocuments.longTable, SampleDocuments.contents][number]
        let theme = Theme()
        let laid = try LaidOut.layOut(sample)
        for run in laid.runs {
            let size = laid.pages[run.page].size
            #expect(run.run.origin.x >= theme.page.left, "\(run.text)")
            let hanging = Length.points(run.run.size < .points(8) ? 8 : 4)
            #expect(run.right <= size.width - theme.page.right + hanging, "\(run.text)")
            #expect(run.run.origin.y <= size.height - theme.page.bottom, "\(run.text)")
            #expect(run.run.origin.y >= theme.page.top, "\(run.text)")
        }
    }

    @Test("Too wide even for landscape: a warning, and every figure is still there")
    func tooWide() throws {
        var d = DocumentBuilder()
        let head = (0..<40).map { ("Kolumnrubrik\($0)", $0, 1, 1) }
        d.table("Bred", head: [head], columns: 40, rows: [.init(cells: (0..<40).map { "\($0)\($0)\($0)000" })])
        let result = try LaidOut.result(d.document())
        #expect(result.diagnostics.items.map(\.code.id) == ["LA001"])
        #expect(result.document.runs.contains { $0.text == "393939000" })
    }
}

extension String {
    /// With plain spaces for no-break spaces.
    var spaced: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
