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
        let above = levelsAbove(index, own, sheet)
        let below = levelsBelow(index, account, own, sheet)
        lastRow = index + below.count
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
                guard let period = Double(cellText(cell, bytes)).flatMap({ serialPeriod($0, is1904: grid.is1904) }) ?? tablePeriod(cellText(cell, bytes)) else {
                    return nil
                }
                var heading = AmountHeading()
                (heading.year, heading.span) = (Int(period / 100), .month(Int(period % 100)))
                return Column(column: Int(cell.column), text: monthText(period), heading: heading)
            default: return nil
            }
        }
    }

    /// So many rows above the account's, and below it, may be of headings.
    private static let mostLevels = 3

    /// Rows above that say more of the amounts, the uppermost first.
    private func levelsAbove(_ index: Int, _ own: [Column], _ sheet: Grid.Sheet) -> [[Column]] {
        var levels: [[Column]] = []
        var top = index
        while levels.count < Self.mostLevels, top > sheet.rows.lowerBound, grid.rows[top - 1].number == grid.rows[top].number - 1 {
            let cells = cells(top - 1)
            func saysMore(_ cell: Column) -> Bool { cell.heading != nil && cell.heading?.span == nil }
            // Of other cells it only counts how far they reach.
            guard cells.contains(where: saysMore) else { break }
            // Further up, what does not stand over an amount is a title.
            if !levels.isEmpty, !cells.contains(where: { cell in saysMore(cell) && own.contains { $0.column == cell.column && $0.heading != nil } }) { break }
            levels.insert(cells, at: 0)
            top -= 1
        }
        return levels
    }

    /// Rows below, without an account, of headings alone.
    private func levelsBelow(_ index: Int, _ account: Int, _ own: [Column], _ sheet: Grid.Sheet) -> [[Column]] {
        var levels: [[Column]] = []
        var next = index + 1
        while levels.count < Self.mostLevels, next < sheet.rows.upperBound, grid.cell(grid.rows[next], account) == nil {
            let cells = cells(next)
            guard !cells.isEmpty, cells.allSatisfy({ $0.heading?.year != nil || $0.heading?.span != nil || $0.heading?.measure != nil }) else { break }
            // Small numbers beneath headings of their own are amounts.
            if cells.allSatisfy({ cell in cell.heading?.isBareNumber == true && own.contains { $0.column == cell.column } }) { break }
            levels.append(cells)
            next += 1
        }
        // One heading alone is over several of the next row.
        while let last = levels.last, last.count == 1 { levels.removeLast() }
        return levels
    }

    /// What stands above counts up to the next cell of its row, as over joined cells; a new cell further up ends it.
    private mutating func merge(_ own: [Column], _ above: [[Column]], _ below: [[Column]]) {
        let numbers = Set(own.map(\.column) + below.joined().map(\.column)).sorted()
        for number in numbers {
            let middle = own.first { $0.column == number }
            let depth = below.lastIndex { level in level.contains { $0.column == number } }
            let isOfAmounts = depth != nil || middle?.heading != nil
            var parts: [Column] = []
            var isOfPriorYear = false
            for level in above where isOfAmounts && !isOfPriorYear {
                guard let known = level.last(where: { $0.column <= number }), known.column >= parts.last?.column ?? 0 else { continue }
                if known.heading != nil, known.heading?.span == nil {
                    parts.append(known)
                } else if saysPriorYear(known.text) {
                    // "Föregående år" over several columns: what they hold is none of the wanted figures.
                    parts.append(known)
                    isOfPriorYear = true
                }
            }
            guard !parts.isEmpty || depth != nil else {
                if let middle { columns.append(middle) }
                continue
            }
            // A heading over several columns stands at the first of them.
            var start = middle?.column ?? 0
            if let middle {
                parts.append(middle)
            } else if let spread = own.last(where: { $0.column < number }), spread.heading != nil {
                parts.append(spread)
                start = spread.column
            }
            var under: Column?
            if let depth {
                for level in below[...depth] {
                    guard let known = level.last(where: { $0.column <= number }), known.column >= start else { continue }
                    parts.append(known)
                    (under, start) = (known, known.column)
                }
            }
            let text = parts.map(\.text).joined(separator: " ")
            columns.append(Column(column: number, text: text, heading: isOfPriorYear ? nil : AmountHeading(text) ?? (under == nil ? middle?.heading : nil)))
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
