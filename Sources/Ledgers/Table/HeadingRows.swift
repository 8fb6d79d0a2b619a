/// The headings of a table: those of the row with the account, and of a row above or below that only says more of the amounts:
/// `2026` over months, `Utfall` over years.
struct HeadingRows {
    struct Column {
        var column: Int
        var text: String
        var heading: AmountHeading?
    }

    private(set) var columns: [Column] = []
    /// Index in the grid of the last row of headings.
    private(set) var lastRow: Int
    /// The one year that stands above the table.
    private(set) var titleYear: Int?
    /// Öre of what the table counts in, by a line above it.
    private(set) var statedUnit: (unit: Int64, cell: Grid.Cell?)?

    private let grid: Grid
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, header index: Int, in sheet: Grid.Sheet) {
        (self.grid, self.bytes) = (grid, bytes)
        lastRow = index
        let own = cells(index)
        let account = own.first { TableHeading.account.contains(TableHeading.plain($0.text)) }?.column ?? -1
        var above: [Column] = []
        if index > sheet.rows.lowerBound, grid.rows[index - 1].number == grid.rows[index].number - 1 {
            above = cells(index - 1).filter { $0.heading != nil && $0.heading?.span == nil }
        }
        var below: [Column] = []
        if index + 1 < sheet.rows.upperBound, grid.cell(grid.rows[index + 1], account) == nil {
            let next = cells(index + 1)
            if next.count > 1, next.allSatisfy({ $0.heading?.year != nil || $0.heading?.span != nil || $0.heading?.measure != nil }) {
                below = next
                lastRow = index + 1
            }
        }
        merge(own, above, below)
        readTitle(sheet, index)
    }

    private func cells(_ index: Int) -> [Column] {
        grid.rows[index].cells.compactMap { position in
            let cell = grid.cells[Int(position)]
            switch cell.kind {
            case .text, .quoted, .number:
                var text = cellText(cell, bytes)
                if cell.kind == .number, text.hasSuffix(".0") { text.removeLast(2) }
                return Column(column: Int(cell.column), text: text, heading: AmountHeading(text))
            case .date:
                guard let period = Double(cellText(cell, bytes)).flatMap({ serialPeriod($0, is1904: grid.is1904) }) ?? tablePeriod(cellText(cell, bytes)) else { return nil }
                var heading = AmountHeading()
                (heading.year, heading.span) = (Int(period / 100), .month(Int(period % 100)))
                return Column(column: Int(cell.column), text: monthText(period), heading: heading)
            default: return nil
            }
        }
    }

    /// What stands above counts up to the next cell of its row, as over joined cells.
    private mutating func merge(_ own: [Column], _ above: [Column], _ below: [Column]) {
        let numbers = Set(own.map(\.column) + below.map(\.column)).sorted()
        for number in numbers {
            let middle = own.first { $0.column == number }
            let under = below.first { $0.column == number }
            let isOfAmounts = under != nil || middle?.heading != nil
            let over = isOfAmounts ? above.last { $0.column <= number } : nil
            guard over != nil || under != nil else {
                if let middle { columns.append(middle) }
                continue
            }
            // A heading over several columns stands at the first of them.
            let spread = middle ?? (under == nil ? nil : own.last { $0.column < number && $0.heading != nil })
            let text = [over, spread, under].compactMap { $0?.text }.joined(separator: " ")
            columns.append(Column(column: number, text: text, heading: AmountHeading(text) ?? (under == nil ? middle?.heading : nil)))
        }
    }

    /// What lines above the table say of its year and unit.
    private mutating func readTitle(_ sheet: Grid.Sheet, _ header: Int) {
        var years = Set<Int>()
        for index in sheet.rows where index < header {
            let texts = grid.rows[index].cells.map { grid.cells[Int($0)] }.filter { $0.kind == .text || $0.kind == .quoted }
            // The day on which it was written says nothing of what it holds.
            let isWritten = texts.first.map { cell in ["utskriv", "skriv", "uttag", "datum", "print"].contains { cellText(cell, bytes).lowercased().hasPrefix($0) } } ?? false
            for cell in texts {
                let words = cellText(cell, bytes).lowercased().split { !$0.isLetter && !$0.isNumber }
                if !isWritten { years.formUnion(words.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1990...2100).contains($0) }) }
                guard statedUnit == nil else { continue }
                if words.contains("tkr") || words.contains("kkr") || words.contains("tusental") || words.contains("tusentals") { statedUnit = (1_000, cell) }
                if words.contains("mkr") || words.contains("mnkr") || words.contains("miljoner") { statedUnit = (1_000_000, cell) }
            }
        }
        if years.isEmpty { years.formUnion(sheet.name.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1990...2100).contains($0) }) }
        titleYear = years.count == 1 ? years.first : nil
    }
}
