import Diagnostics
import DocumentTree
import Style

/// Figures that are withheld and that the open ones of their row give away: what the columns of a table come to on every other row,
/// they come to on that one too.
struct ComputableSecrets {
    private(set) var findings = DiagnosticList()

    /// - Parameter full: the same, with all that it has.
    init(_ full: ExaminedMeeting, _ published: ExaminedMeeting) {
        for part in full.parts {
            guard let other = published.parts.first(where: { $0.slug == part.slug }) else { continue }
            let open = other.document.tables
            for table in part.document.tables {
                guard let published = open.first(where: { $0.anchor == table.anchor }), published.rows.count == table.rows.count,
                    published.columns.count == table.columns.count, table.columns.count <= Self.mostColumns
                else { continue }
                judge(table, published)
            }
        }
    }

    private static let mostColumns = 24

    private mutating func judge(_ full: Table, _ published: Table) {
        // Of one kind of figures, so that they can be added up.
        let figures = full.rows.map { row in full.columns.indices.map { Self.figure(row, $0, full)?.value } }
        let rows = full.rows.indices.filter { full.rows[$0].kind == .data }.map { figures[$0] }
        for row in full.rows.indices where full.rows[row].kind == .data {
            func isOpen(_ column: Int) -> Bool { Self.figure(published.rows[row], column, published)?.value == figures[row][column] }
            for column in full.columns.indices.dropFirst() where figures[row][column] != nil && !isOpen(column) {
                let open = full.columns.indices.dropFirst().filter { $0 != column && figures[row][$0] != nil && isOpen($0) }
                guard let terms = Self.relation(of: column, to: open, in: rows) else { continue }
                let words = terms.enumerated().map { index, term in
                    (term.isSubtracted ? (index == 0 ? "−" : " − ") : index == 0 ? "" : " + ") + Self.name(term.column, full)
                }
                findings.report(
                    .computableSecret, at: Self.figure(full.rows[row], column, full)?.place.range ?? full.range,
                    [
                        "kolumn": Self.name(column, full), "rad": full.rows[row].cells.first.map { Self.words($0) } ?? "", "räkning": words.joined(),
                        "tabell": full.caption.plainText,
                    ])
            }
        }
    }

    private typealias Term = (column: Int, isSubtracted: Bool)

    /// What a column is of others on every row: the sum or difference of at most three.
    private static func relation(of column: Int, to others: [Int], in rows: [[FigureValue?]]) -> [Term]? {
        func holds(_ terms: [Term]) -> Bool {
            var (count, telling) = (0, Set<Int128>())
            for row in rows {
                guard let whole = row[column].map(exact) else { continue }
                var sum: Int128 = 0
                var isKnown = true
                for term in terms {
                    guard let value = row[term.column], row[column].map({ isAlike($0, value) }) ?? false else {
                        isKnown = false
                        break
                    }
                    sum += term.isSubtracted ? -exact(value) : exact(value)
                }
                guard isKnown else { continue }
                if sum != whole { return false }
                count += 1
                telling.insert(whole)
            }
            // Two rows agree by chance, and so do noughts.
            return count >= 3 && telling.count >= 2
        }
        for one in others where holds([(one, false)]) { return [(one, false)] }
        for (index, one) in others.enumerated() {
            for (second, two) in others.enumerated() where second != index {
                if second > index, holds([(one, false), (two, false)]) { return [(one, false), (two, false)] }
                if holds([(one, false), (two, true)]) { return [(one, false), (two, true)] }
            }
        }
        for (index, one) in others.enumerated() {
            for (second, two) in others.enumerated() where second > index {
                for (third, three) in others.enumerated() where third > second {
                    for signs in [
                        (false, false, false), (false, false, true), (false, true, false), (true, false, false), (false, true, true), (true, false, true),
                        (true, true, false),
                    ] {
                        // The first that is added stands first.
                        let terms: [Term] = [(one, signs.0), (two, signs.1), (three, signs.2)]
                        if holds(terms) { return terms.filter { !$0.isSubtracted } + terms.filter(\.isSubtracted) }
                    }
                }
            }
        }
        return nil
    }

    private static func exact(_ value: FigureValue) -> Int128 {
        switch value {
        case .amount(let öre): return Int128(öre)
        case .number(let coefficient, let scale), .share(let coefficient, let scale):
            var result = Int128(coefficient)
            for _ in min(scale, 12)..<12 { result *= 10 }
            return result
        }
    }

    private static func isAlike(_ one: FigureValue, _ other: FigureValue) -> Bool {
        switch (one, other) {
        case (.amount, .amount), (.number, .number), (.share, .share): true
        default: false
        }
    }

    private static func figure(_ row: TableRow, _ column: Int, _ table: Table) -> PrintedFigure? {
        row.cells.count == table.columns.count ? row.cells[column].content.figure : nil
    }

    private static func name(_ column: Int, _ table: Table) -> String {
        table.head.reversed().flatMap(\.cells).first { $0.column == column && $0.columnSpan == 1 }?.inlines.plainText ?? table.columns[column].name
    }

    private static func words(_ cell: TableCell) -> String {
        switch cell.content {
        case .text(let inlines): inlines.plainText
        case .figure, .bar, .empty: cell.content.figure?.text ?? ""
        }
    }
}

extension Document {
    fileprivate var tables: [Table] {
        var tables: [Table] = []
        blocks.forEachBlock { if case .table(let table) = $0 { tables.append(table) } }
        return tables
    }
}
