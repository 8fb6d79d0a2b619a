/// Looks for the table of a ledger in a sheet: the first row that has headings for an account and an amount.
struct TableFinder {
    let grid: Grid
    let bytes: UnsafeBufferPointer<UInt8>
    /// Which amounts are wanted.
    let choice: TableChoice

    /// How far down headings are looked for.
    private static let deepest = 60

    func text(_ cell: Grid.Cell) -> String { cellText(cell, bytes) }

    func columns(of sheet: Grid.Sheet) -> TableColumns? {
        for index in sheet.rows.prefix(Self.deepest) {
            if let found = columns(header: index) { return found }
        }
        return nil
    }

    private func columns(header index: Int) -> TableColumns? {
        let row = grid.rows[index]
        var columns = TableColumns(header: index, account: -1)
        var amounts: [(column: Int, heading: String)] = []
        var last: (column: Int, plain: String)?
        for position in row.cells {
            let cell = grid.cells[Int(position)]
            guard cell.kind == .text || cell.kind == .quoted || cell.kind == .number else { continue }
            let heading = text(cell)
            let plain = TableHeading.plain(heading)
            guard !plain.isEmpty else { continue }
            let column = Int(cell.column)
            columns.headings.append(heading)
            if let wanted = choice.amount, TableHeading.plain(wanted) == plain {
                columns.amount = column
                continue
            }
            if TableHeading.account.contains(plain), columns.account < 0 {
                columns.account = column
            } else if TableHeading.accountName.contains(plain) {
                columns.accountName = columns.accountName ?? column
            } else if TableHeading.debit.contains(plain) {
                columns.debit = column
            } else if TableHeading.credit.contains(plain) {
                columns.credit = column
            } else if TableHeading.period.contains(plain) {
                columns.period = columns.period ?? column
            } else if TableHeading.month.contains(plain) {
                columns.month = columns.month ?? column
            } else if TableHeading.year.contains(plain) {
                columns.year = columns.year ?? column
            } else if isAmount(plain, TableHeading.amount) {
                amounts.append((column, heading))
            } else if isAmount(plain, TableHeading.budget) {
                columns.budget = columns.budget ?? column
            } else if isAmount(plain, TableHeading.forecast) {
                columns.forecast = columns.forecast ?? column
            } else if let last, isName(plain, of: last.plain) {
                columns.dimensionNames[last.column] = columns.dimensionNames[last.column] ?? column
                continue
            } else if columns.account >= 0, columns.accountName == nil, last == nil, TableHeading.nameEndings.contains(plain) {
                columns.accountName = column
            } else if !TableHeading.passed.contains(plain), columns.dimensions.count < 40 {
                columns.dimensions.append((column, heading))
                last = (column, plain)
                continue
            }
            last = nil
        }
        guard columns.account >= 0 else { return nil }
        if columns.amount == nil {
            let own = choice.column == .budget ? columns.budget : choice.column == .forecast ? columns.forecast : nil
            columns.amount = own ?? amounts.first?.column
            // What is asked for by its own heading leaves no doubt.
            columns.otherAmounts = own == nil ? Array(amounts.dropFirst()) : []
        }
        if columns.debit == nil || columns.credit == nil { (columns.debit, columns.credit) = (nil, nil) }
        if columns.amount != nil { (columns.debit, columns.credit) = (nil, nil) }
        guard columns.amount != nil || columns.debit != nil else { return nil }
        return columns
    }

    /// "utfall", "utfall2024", "utfalljanaug".
    private func isAmount(_ plain: String, _ words: [String]) -> Bool {
        words.contains { plain == $0 || (plain.hasPrefix($0) && plain.dropFirst($0.count).allSatisfy(\.isNumber)) }
    }

    private func isName(_ plain: String, of dimension: String) -> Bool {
        if TableHeading.nameEndings.contains(plain) { return true }
        guard plain.hasPrefix(dimension) else { return false }
        return TableHeading.nameEndings.contains(String(plain.dropFirst(dimension.count)))
    }
}

/// The words of a cell, without blanks around them.
func cellText(_ cell: Grid.Cell, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let range = Int(cell.start)..<Int(cell.end)
    guard cell.kind == .quoted else { return trimmed(ledgerText(bytes, range)) }
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
        result.append(bytes[index])
        index += bytes[index] == UInt8(ascii: "\"") && index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "\"") ? 2 : 1
    }
    return trimmed(String(decoding: result, as: UTF8.self))
}

private func trimmed(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0xFEFF }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isBlank(first) || isBlank(last) else { return text }
    var view = text.unicodeScalars[...]
    while let scalar = view.first, isBlank(scalar) { view = view.dropFirst() }
    while let scalar = view.last, isBlank(scalar) { view = view.dropLast() }
    return String(view)
}
