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
    /// What lines around the table say of it.
    let title: TableTitle
    /// A title alone says that the amounts are cumulated.
    private(set) var isCumulatedByTitle = false

    private let grid: Grid
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, header index: Int, in sheet: Grid.Sheet) {
        (self.grid, self.bytes) = (grid, bytes)
        title = TableTitle(grid, bytes, sheet, header: index)
        lastRow = index
        let own = cells(index)
        let account = own.first { TableHeading.account.contains(TableHeading.plain($0.text)) }?.column ?? -1
        var above: [Column] = []
        if index > sheet.rows.lowerBound, grid.rows[index - 1].number == grid.rows[index].number - 1 {
            let cells = cells(index - 1)
            // Of other cells it only counts how far they reach.
            if cells.contains(where: { $0.heading != nil && $0.heading?.span == nil }) { above = cells }
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
        takeTitle()
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
            var over = isOfAmounts ? above.last { $0.column <= number } : nil
            if let known = over, known.heading == nil || known.heading?.span != nil {
                // "Föregående år" over several columns: what they hold is none of the wanted figures.
                if saysPriorYear(known.text) {
                    let text = [known, middle, under].compactMap { $0?.text }.joined(separator: " ")
                    columns.append(Column(column: number, text: text, heading: nil))
                    continue
                }
                over = nil
            }
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

    /// Headings that say less than the title are what the title says.
    private mutating func takeTitle() {
        let saysItself = columns.contains { $0.heading?.isCumulated == true }
        for index in columns.indices {
            guard var heading = columns[index].heading else { continue }
            if let measure = title.measure?.measure, heading.measure == nil || heading.isGeneric, heading.measure != measure {
                heading.measure = measure
                heading.isByTitle = true
            }
            if title.cumulated != nil, !saysItself, !heading.isSum, !heading.isOfPeriod, heading.measure != .budget || title.measure?.measure == .budget {
                heading.isCumulated = true
                isCumulatedByTitle = true
            }
            columns[index].heading = heading
        }
    }
}

/// "Föregående år", "Utfall fg år"
func saysPriorYear(_ text: String) -> Bool {
    let plain = TableHeading.plain(text)
    return ["föregåendeår", "föregår", "fgår", "förraåret", "förraår", "prioryear", "lastyear"].contains { plain.contains($0) }
}
