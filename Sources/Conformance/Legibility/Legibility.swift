import DocumentTree
import Layout
import PDF
import Style
import Text

/// Holds placed pages against what a reader needs of them: no text over another, none off the page, its measure or its
/// cell, none too small, and every word there.
struct Legibility {
    let theme: Theme
    let library: FontLibrary
    private(set) var findings: [Finding] = []
    /// Where the part that is looked at begins among the pages.
    private var firstPage = 0

    static func check(_ input: PDFInput, _ theme: Theme) -> [Finding] {
        var legibility = Legibility(theme: theme, library: input.library)
        for part in input.parts {
            legibility.check(part)
            legibility.firstPage += part.pageCount
        }
        return legibility.findings
    }

    private init(theme: Theme, library: FontLibrary) {
        self.theme = theme
        self.library = library
    }

    mutating func report(_ rule: Rule, _ message: String) {
        let finding = Finding(rule: rule, message: message)
        if !findings.contains(finding) { findings.append(finding) }
    }

    private mutating func check(_ part: PDFPart) {
        let roles = NodeRoles(part.document)
        var drawn: [NodeID: [String]] = [:]
        for index in part.laidOut.pages.indices {
            let page = part.laidOut.pages[index]
            let texts = part.laidOut.texts(onPage: index, library: library)
            let place = "page \(firstPage + index + 1)"
            checkOverlaps(texts, place)
            checkEdges(texts, page, roles, place)
            checkSizes(texts, roles, place)
            checkCells(texts, roles, place)
            for text in texts where roles.figures[text.node] != nil { drawn[text.node, default: []].append(text.words) }
        }
        checkFigures(drawn, roles)
        checkWords(part)
    }

    // MARK: Where texts stand

    private mutating func checkOverlaps(_ texts: [PlacedText], _ place: String) {
        let sorted = texts.sorted { $0.top < $1.top }
        for (index, text) in sorted.enumerated() {
            for other in sorted[(index + 1)...] {
                if other.top >= text.bottom { break }
                if text.meets(other) { report(.overlap, "\(place): “\(text.words)” and “\(other.words)” over each other") }
            }
        }
    }

    private mutating func checkEdges(_ texts: [PlacedText], _ page: Page, _ roles: NodeRoles, _ place: String) {
        let (width, height) = (page.size.width.raw, page.size.height.raw)
        for text in texts {
            // Punctuation may hang a little beyond the measure, and marks of notes stand outside of a last column.
            let slack = roles.marks.contains(text.node) ? 14_000 : 1_000
            if text.left < 0 || text.right > width || text.top < 0 || text.bottom > height {
                report(.edges, "\(place): “\(text.words)” leaves the page")
            } else if text.left < theme.page.left.raw - slack || text.right > width - theme.page.right.raw + slack {
                report(.edges, "\(place): “\(text.words)” leaves the measure")
            } else if text.artifact != .header, text.artifact != .footer,
                text.top < theme.page.top.raw - text.size.raw || text.bottom > height - theme.page.bottom.raw + text.size.raw
            {
                report(.edges, "\(place): “\(text.words)” stands in the margin")
            }
        }
    }

    private mutating func checkSizes(_ texts: [PlacedText], _ roles: NodeRoles, _ place: String) {
        let smallest = theme.smallestSize.raw
        for text in texts {
            // Pictures say themselves how large their letters are.
            let figure = roles.figures[text.node]
            if figure?.isPicture == true { continue }
            if text.artifact == .header, text.words == theme.logo?.alternative { continue }
            let share = roles.marks.contains(text.node) ? 60 : roles.codes.contains(text.node) ? 90 : 100
            let wanted = (figure == nil ? smallest : theme.smallestFigureText.raw) * share / 100
            if text.size.raw < wanted - 10 {
                report(.sizes, "\(place): “\(text.words)” is set in \(Double(text.size.raw) / 1000) pt")
            }
        }
    }

    // MARK: Cells

    /// Columns that stand beside each other keep to themselves: no text of one reaches into what another has anywhere.
    private mutating func checkCells(_ texts: [PlacedText], _ roles: NodeRoles, _ place: String) {
        struct Extent {
            var left = Int.max
            var right = Int.min
            var baselines: Set<Int> = []
            var words = ""
        }
        var cells: [NodeRoles.CellPlace: Extent] = [:]
        for text in texts {
            guard let cell = roles.cells[text.node] else { continue }
            var extent = cells[cell] ?? Extent()
            extent.left = min(extent.left, text.left)
            extent.right = max(extent.right, text.right)
            extent.baselines.insert(text.origin.y.raw)
            extent.words += text.words
            cells[cell] = extent
        }
        let tables = Set(cells.keys.map(\.table)).sorted()
        for table in tables {
            let own = cells.filter { $0.key.table == table }
            // Which columns stand beside each other: those of a row whose first lines share a baseline. A table that is
            // split over its columns has several such groups on a page.
            let count = roles.tables[table].columns.count
            var group = Array(0..<count)
            func root(_ column: Int) -> Int {
                var column = column
                while group[column] != column { column = group[column] }
                return column
            }
            var rows: [Int: [(NodeRoles.CellPlace, Extent)]] = [:]
            for (cell, extent) in own { rows[cell.row, default: []].append((cell, extent)) }
            for row in rows.values {
                for (one, extent) in row where one.span == 1 {
                    for (other, beside) in row where other.span == 1 && other.column > one.column {
                        guard one.column < count, other.column < count else { continue }
                        if extent.baselines.min() == beside.baselines.min() { group[root(other.column)] = root(one.column) }
                    }
                }
            }
            var columns: [Int: Extent] = [:]
            for (cell, extent) in own where cell.span == 1 {
                var column = columns[cell.column] ?? Extent()
                column.left = min(column.left, extent.left)
                if extent.right > column.right {
                    column.right = extent.right
                    column.words = extent.words
                }
                columns[cell.column] = column
            }
            for (one, extent) in columns {
                for (other, beside) in columns where other > one && one < count && other < count && root(one) == root(other) {
                    if extent.right > beside.left {
                        report(.cells, "\(place): “\(extent.words)” reaches into column \(other + 1)")
                    }
                }
            }
        }
    }

    // MARK: Nothing lost

    /// All texts of a figure's drawing are on the page: those of one of its forms.
    private mutating func checkFigures(_ drawn: [NodeID: [String]], _ roles: NodeRoles) {
        for (node, figure) in roles.figures {
            guard case .drawing(let drawing) = figure.content else { continue }
            let found = lettersAlone((drawn[node] ?? []).joined())
            let forms = [drawing] + (figure.compact.map { [$0] } ?? [])
            let isWhole = forms.contains { form in
                var words = ""
                for case .text(let text) in form.elements { words += text.text }
                return lettersAlone(words) == found
            }
            if !isWhole { report(.words, "the figure \(figure.anchor) has lost words") }
        }
    }

    /// The words of the document, one after the other, are those that stand on its pages.
    private mutating func checkWords(_ part: PDFPart) {
        let wanted = lettersAlone(ExpectedTags.of([part.document]).words)
        var placed = ""
        let roles = NodeRoles(part.document)
        let glyphs = part.laidOut.glyphs
        for page in part.laidOut.pages {
            for case .glyphs(let run) in page.items where run.artifact == .none && roles.figures[run.node] == nil {
                placed += PlacedText(run, text: part.laidOut.text, glyphs: glyphs, library: library).words
            }
        }
        // Notes are read last and may be set elsewhere: each letter has to be there as often.
        var counts: [Character: Int] = [:]
        for letter in wanted { counts[letter, default: 0] += 1 }
        for letter in lettersAlone(placed) { counts[letter, default: 0] -= 1 }
        let missing = counts.filter { $0.value > 0 }.keys.sorted()
        if !missing.isEmpty {
            report(.words, "\(part.document.title): letters that are on no page: \(missing.prefix(20).map(String.init).joined())")
        }
    }
}

extension Theme {
    /// No text of the document is set smaller.
    var smallestSize: Length {
        let styles = [
            text.body, text.title, text.subtitle, text.eyebrow, text.heading2, text.heading3, text.heading4, text.lead,
            text.table, text.tableHead, text.caption, text.note, text.running, text.code, text.keyFigure,
            text.keyFigureNote, text.quoteLabel,
        ]
        return styles.map(\.size).reduce(smallestTableSize, min)
    }
}
