// Accounts that stand on the first row of their group only, as pivot tables print them.
extension ColumnSurvey {
    /// Each account once, and the rows beneath have all codes and a time, which a sum has not; or the very codes of a row above, where
    /// it is the sum of it.
    func blankAccount() -> Grid.Row? {
        guard !columns.dimensions.isEmpty else { return nil }
        let wanted = columns.dimensions.map(\.column) + [columns.period, columns.year, columns.month].compactMap { $0 }
        // "Resultat före finans" where all codes are numbers is none.
        let numbered = Set(columns.dimensions.map(\.column).filter { column in accountRows.allSatisfy { isNumbered(grid.cell($0, column)) } })
        var words = ByteIndex()
        var first: Grid.Row?
        var blanks: [Grid.Row] = []
        // Codes of the rows since the last account.
        var group = Set<UInt64>()
        for row in sheet.rows.lazy.filter({ $0 > columns.lastHeader }).map({ grid.rows[$0] }) {
            if let cell = grid.cell(row, columns.account), cell.end > cell.start {
                guard bytes[Int(cell.start)] &- 0x30 < 10 else { continue }
                if !words.number(of: Int(cell.start)..<Int(cell.end), in: bytes).isNew { return nil }
                group = [hash(row, wanted)]
                continue
            }
            guard columns.amountColumns.contains(where: { grid.cell(row, $0) != nil }), wanted.contains(where: { grid.cell(row, $0) != nil }) else { continue }
            if hasSumWords(row, grid, bytes) { continue }
            guard words.count > 0, wanted.allSatisfy({ column in grid.cell(row, column).map { $0.end > $0.start } ?? false }),
                !columns.dimensions.contains(where: { numbered.contains($0.column) && !isNumbered(grid.cell(row, $0.column)) })
            else { return nil }
            // One more row of the same codes is another voucher, or a sum.
            let isOfVoucher = columns.vouchers.contains { column in grid.cell(row, column).map { $0.end > $0.start } ?? false }
            if !group.insert(hash(row, wanted)).inserted, !isOfVoucher { return nil }
            first = first ?? row
            blanks.append(row)
        }
        guard blanks.count * 2 >= words.count, words.count > 1, !areSums(blanks, wanted) else { return nil }
        return first
    }

    /// Whether each row without an account has what the rows with one and the same codes come to.
    private func areSums(_ blanks: [Grid.Row], _ wanted: [Int]) -> Bool {
        let amounts = TableAmounts(bytes, grid, sheet, columns)
        var sums: [UInt64: [Int64]] = [:]
        func values(_ row: Grid.Row) -> [Int64] { columns.amountColumns.map { amounts.perhaps(grid.cell(row, $0)) ?? 0 } }
        for row in accountRows { sums[hash(row, wanted)] = zip(sums[hash(row, wanted)] ?? columns.amountColumns.map { _ in 0 }, values(row)).map(&+) }
        return blanks.allSatisfy { sums[hash($0, wanted)] == values($0) }
    }

    /// Whether a cell is empty or begins with no letter.
    private func isNumbered(_ cell: Grid.Cell?) -> Bool {
        guard let cell, cell.end > cell.start, let first = cellText(cell, bytes).first else { return true }
        return !first.isLetter
    }

    private func hash(_ row: Grid.Row, _ columns: [Int]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for column in columns {
            if let cell = grid.cell(row, column) { for index in Int(cell.start)..<Int(cell.end) { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 } }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
        return hash
    }
}
