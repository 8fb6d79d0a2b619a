/// Reads the period of a table's rows.
struct TableTime {
    enum Fault: Error { case unreadable(Grid.Cell) }

    /// 202608, and the day where the row says one; 202600 for a year; 8 for a month alone; 0 where the row says nothing.
    struct Moment {
        var period: Int32 = 0
        var day: UInt8 = 0
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let is1904: Bool
    let columns: TableColumns
    private var words = ByteIndex()
    /// By word; nil for what is no period by itself.
    private var moments: [Moment?] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, is1904: Bool, _ columns: TableColumns) { (self.bytes, self.is1904, self.columns) = (bytes, is1904, columns) }

    mutating func moment(_ view: RowView) throws(Fault) -> Moment {
        let year = filled(view, columns.year)
        if let cell = filled(view, columns.period) {
            if !cell.isStale, let found = value(cell) { return found }
            // A month alone, beside a year or under a title with one.
            if let year = try wholeYear(year) ?? columns.titleYear, let found = part(cell, width: 1, year) { return found }
            throw .unreadable(cell)
        }
        for (column, width) in [(columns.month, 1), (columns.quarter, 3), (columns.third, 4)] {
            guard let cell = filled(view, column) else { continue }
            if let found = part(cell, width: width, try wholeYear(year) ?? columns.titleYear) { return found }
            if let found = value(cell), found.period % 100 != 0 { return found }
            throw .unreadable(cell)
        }
        guard let year = try wholeYear(year) else { return Moment() }
        return Moment(period: Int32(year * 100))
    }

    private func filled(_ view: RowView, _ column: Int?) -> Grid.Cell? {
        guard let cell = view.filled(column), cell.end > cell.start else { return nil }
        return cell
    }

    private func wholeYear(_ cell: Grid.Cell?) throws(Fault) -> Int? {
        guard let cell else { return nil }
        let text = cellText(cell, bytes)
        guard let number = Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text), (1900...2199).contains(number) else { throw .unreadable(cell) }
        return number
    }

    /// A part of a year, of the year that the cell itself says or of the one beside it.
    private func part(_ cell: Grid.Cell, width: Int, _ year: Int?) -> Moment? {
        let text = cellText(cell, bytes)
        if width == 1, let month = monthNumber(text) { return Moment(period: Int32((year ?? 0) * 100 + month)) }
        guard let found = partOfYear(text, width: width) else { return nil }
        if let own = found.year, let year, own != year { return nil }
        return Moment(period: Int32((found.year ?? year ?? 0) * 100 + found.month))
    }

    private mutating func value(_ cell: Grid.Cell) -> Moment? {
        let range = Int(cell.start)..<Int(cell.end)
        if cell.kind != .date, let month = sieMonth(bytes, range), range.count == 6 || ledgerDate(bytes, range) != nil {
            return Moment(period: month, day: range.count == 8 ? UInt8((digits(bytes, range) ?? 0) % 100) : 0)
        }
        let (index, isNew) = words.number(of: range, in: bytes)
        while moments.count <= index { moments.append(nil) }
        if !isNew, let known = moments[index] { return known }
        let text = cellText(cell, bytes)
        var found: Moment?
        if cell.kind == .date, let serial = Double(text).flatMap({ serialDay($0, is1904: is1904) }) {
            found = Moment(period: serial.period, day: serial.day)
        } else if let period = tablePeriod(text) {
            found = Moment(period: period, day: period % 100 == 0 ? 0 : tableDay(text))
        }
        moments[index] = found
        return found
    }
}
