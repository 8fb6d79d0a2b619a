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

    @Test("A page that begins within a group has the group's row above it once more, as an artifact")
    func groupGoesOn() throws {
        let laid = try LaidOut.layOut(SampleDocuments.longTable)
        var within = 0
        for page in laid.pages.indices.dropFirst() {
            let runs = laid.runs.filter { $0.page == page }
            let repeated = runs.filter { $0.run.artifact == .pagination && $0.text.hasPrefix("Månad") }.map(\.text)
            let first = try #require(runs.first { $0.run.artifact == .none }).text
            guard let month = first.split(separator: " ").last?.split(separator: "-").first, first.hasPrefix("Verifikation ") else {
                #expect(repeated.isEmpty, "\(first)")
                continue
            }
            within += 1
            #expect(repeated == ["Månad \(month)"])
        }
        #expect(within > 0)
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
            #expect(run.right <= size.width - theme.page.right, "\(run.text)")
            #expect(run.run.origin.y <= size.height - theme.page.bottom, "\(run.text)")
            #expect(run.run.origin.y >= theme.page.top, "\(run.text)")
        }
    }

    /// A row of labels and amounts under headers, as many as asked for.
    private func wide(_ columns: Int, _ figure: String, labels: [String] = ["Reningsverk", "Dagvatten"], groups: Int = 0) -> DocumentBuilder {
        var d = DocumentBuilder()
        var head = [[("Post", 0, 1, 1)] + (1..<columns).map { ("Kol. \($0)", $0, 1, 1) }]
        if groups > 0 {
            head.insert([("", 0, 1, 1)] + stride(from: 1, to: columns, by: groups).map { ("Grupp \($0)", $0, min(groups, columns - $0), 1) }, at: 0)
        }
        d.table(
            "Belopp", head: head, columns: columns,
            rows: labels.enumerated().map { row, label in
                .init(cells: [label] + (1..<columns).map { "\($0)\u{A0}\(row)\(figure)" }, marks: row == 0 ? [columns - 1: 0] : [:])
            }, notes: [("1", "En not."), (nil, "Om hela tabellen.")])
        return d
    }

    /// No run of the same line on a page stands over another, and none leaves the text area.
    private func expectLegible(_ laid: LaidOutDocument, theme: Theme = Theme()) {
        for run in laid.runs {
            #expect(run.right <= laid.pages[run.page].size.width - theme.page.right, "\(run.text)")
            #expect(run.run.origin.x >= theme.page.left, "\(run.text)")
        }
        for (_, runs) in Dictionary(grouping: laid.runs, by: { "\($0.page) \($0.run.origin.y.raw)" }) {
            let sorted = runs.sorted { $0.run.origin.x < $1.run.origin.x }
            for (left, right) in zip(sorted, sorted.dropFirst()) {
                #expect(left.right <= right.run.origin.x, "\(left.text) over \(right.text)")
            }
        }
    }

    @Test("Too wide even for landscape: named parts, each with the names of the rows, and nothing over anything else")
    func parted() throws {
        let result = try LaidOut.result(wide(24, "00\u{A0}000").document())
        #expect(result.diagnostics.items.isEmpty)
        expectLegible(result.document)
        let tables = result.tree.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.map(\.caption.plainText) == ["Belopp (del 1 av 2)", "Belopp (del 2 av 2)"])
        #expect(tables.map(\.anchor).count == Set(tables.map(\.anchor)).count)
        #expect(tables.flatMap { $0.columns.dropFirst() }.map(\.name) == (1..<24).map { "k\($0)" })
        // The note stands where it is referred to, and what is said of the whole table under its last part.
        #expect(tables.map { $0.notes.map(\.inlines.plainText) } == [[], ["En not.", "Om hela tabellen."]])
        for label in ["Reningsverk", "Dagvatten"] { #expect(result.document.runs.filter { $0.text == label }.count == 2) }
        for column in 1..<24 { #expect(result.document.runs.filter { $0.text == "\(column)\u{A0}000\u{A0}000" }.count == 1) }
        // Each node has its own number: a part is a table like any other.
        #expect(Set(tables.flatMap { [$0.id, $0.captionID, $0.headID, $0.bodyID] }).count == 8)
    }

    /// Of a narrow, tall page a landscape one is low.
    @Test("A row that is taller than a landscape page goes on on the next")
    func tallRowOnALandscapePage() throws {
        var theme = Theme()
        theme.page.size = Size(width: .millimetres(141), height: .millimetres(346))
        let prose = String(repeating: "verksamhetsutvecklingsprogrammets kompetensförsörjningsstrategi ", count: 14)
        var d = wide(9, "0\u{A0}000")
        d.table(
            "Text", head: [[("Post", 0, 1, 1), ("Text", 1, 1, 1)] + (2..<9).map { ("Kol. \($0)", $0, 1, 1) }], columns: 9,
            rows: [.init(cells: ["Reningsverk", prose] + (2..<9).map { "\($0)00\u{A0}000\u{A0}000" })])
        let laid = try LaidOut.layOut(d, theme: theme)
        for run in laid.runs {
            #expect(run.run.origin.y <= laid.pages[run.page].size.height - theme.page.bottom, "\(run.text)")
        }
    }

    @Test("A table is parted between its grouped headers where that makes no more parts")
    func partedBetweenGroups() throws {
        let result = try LaidOut.result(wide(25, "00\u{A0}000\u{A0}000", groups: 8).document())
        let tables = result.tree.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.count > 1)
        for table in tables {
            #expect(table.head[0].cells.dropFirst().map(\.columnSpan) == [8])
        }
        expectLegible(result.document)
    }

    @Test("Amounts never yield, whatever is beside them", arguments: 2..<20)
    func amountsKeepTheirRoom(columns: Int) throws {
        let long = "Vattenförsörjningsanläggningsentreprenörsupphandlingskommittéledamot"
        let result = try LaidOut.result(
            wide(columns, "11\u{A0}222\u{A0}333", labels: [long, "Kort", "https://www.exempel.se/en/mycket/lang/adress/utan/mellanslag"]).document())
        #expect(result.diagnostics.items.isEmpty)
        expectLegible(result.document)
        for column in 1..<columns { #expect(result.document.runs.contains { $0.text == "\(column)\u{A0}011\u{A0}222\u{A0}333" }) }
    }

    @Test("Columns of words share the page, and a word longer than its column is cut with a hyphen")
    func longWords() throws {
        var d = DocumentBuilder()
        let word = String(repeating: "Qxz", count: 40)
        d.table(
            "Ord", unit: nil, head: [[("A", 0, 1, 1), ("B", 1, 1, 1), ("C", 2, 1, 1)]], columns: 3, texts: [0, 1, 2],
            rows: [.init(cells: [word, word, word]), .init(cells: ["Kort", "ord", "här"])])
        let result = try LaidOut.result(d.document())
        #expect(result.diagnostics.items.isEmpty)
        #expect(result.document.pages.count == 1 && result.document.pages[0].size.width < result.document.pages[0].size.height)
        expectLegible(result.document)
        #expect(result.document.glyphs.contains { $0.isAddedHyphen })
        #expect(result.document.runs.map(\.text).joined().contains(word))
    }

    @Test("A column that has no room even by itself is refused at the table")
    func tooWide() throws {
        var d = DocumentBuilder()
        d.table(
            "Bred", head: [[("Post", 0, 1, 1), ("Mycket", 1, 1, 1)]], columns: 2,
            rows: [.init(cells: ["Rad", Array(repeating: "111", count: 90).joined(separator: "\u{A0}")])])
        let result = try LaidOut.result(d.document())
        #expect(result.diagnostics.items.map(\.code.id) == ["LA001"])
        #expect(result.diagnostics.hasErrors)
        #expect(result.diagnostics.items.flatMap(\.missingArguments) == [])
    }

    @Test("A head that would fill the pages it is repeated on is refused")
    func tallHead() throws {
        var d = DocumentBuilder()
        let prose = Array(repeating: SampleDocuments.prose, count: 20).joined(separator: " ")
        d.table("Lång", head: [[("A", 0, 1, 1), (prose, 1, 1, 1)]], columns: 2, rows: [.init(cells: ["Rad", "1"])])
        let result = try LaidOut.result(d.document())
        #expect(result.diagnostics.items.map(\.code.id) == ["LA002"])
    }

    @Test("A table of few short columns is as wide as it needs, in sixths of the measure")
    func narrowTables() throws {
        func width(_ labels: [String], figures: Int, head: String) throws -> Length {
            var d = DocumentBuilder()
            d.table(
                "Smal", head: [[("Post", 0, 1, 1)] + (1...figures).map { ("\(head) \($0)", $0, 1, 1) }], columns: figures + 1,
                rows: labels.map { .init(cells: [$0] + (1...figures).map { _ in "1\u{A0}000\u{A0}000" }) })
            let laid = try LaidOut.layOut(d)
            return try #require(laid.runs.filter { $0.text == "1\u{A0}000\u{A0}000" }.map(\.right).max()) - Theme().page.left
        }
        let measure = Theme().page.measure
        func near(_ width: Length, _ sixths: Int) -> Bool { (width - measure * sixths / 6).raw.magnitude < 10 }
        #expect(near(try width(["UKK", "HVV"], figures: 1, head: "Summa"), 3))
        #expect(near(try width(["UKK", "HVV"], figures: 3, head: "Totalt upptecknat t.o.m. år"), 4))
        #expect(near(try width(["UKK", "HVV"], figures: 6, head: "Totalt"), 6))
        #expect(near(try width(["En benämning som tar mer än halva raden i tabellen med alla sina ord"], figures: 2, head: "Summa"), 6))
    }

    @Test("A mark beside a figure of the last column stays within the table")
    func marksWithin() throws {
        expectLegible(try LaidOut.layOut(wide(4, "00")))
    }
}

extension String {
    /// With plain spaces for no-break spaces.
    var spaced: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
