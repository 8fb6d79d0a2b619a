/// Reads the period of a table's rows.
struct TableTime {
    enum Fault: Error { case unreadable(Grid.Cell) }

    let bytes: UnsafeBufferPointer<UInt8>
    let is1904: Bool
    private var words = ByteIndex()
    private var periods: [Int32] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, is1904: Bool) { (self.bytes, self.is1904) = (bytes, is1904) }

    /// 202608; 202600 for a year; 0 where the row says nothing.
    mutating func period(_ period: Grid.Cell?, _ year: Grid.Cell?, _ month: Grid.Cell?) throws(Fault) -> Int32 {
        if let period, period.end > period.start {
            if !period.isStale, let found = value(period) { return found }
            // A month alone, beside a year.
            if let year, let number = wholeNumber(year), let month = monthNumber(cellText(period, bytes)) { return Int32(number * 100 + month) }
            throw .unreadable(period)
        }
        if let month, month.end > month.start {
            if let year, let number = wholeNumber(year), let month = monthNumber(cellText(month, bytes)) { return Int32(number * 100 + month) }
            if let found = value(month), found % 100 != 0 { return found }
            throw .unreadable(month)
        }
        guard let year, year.end > year.start else { return 0 }
        if let number = wholeNumber(year), (1900...2199).contains(number) { return Int32(number * 100) }
        throw .unreadable(year)
    }

    private func wholeNumber(_ cell: Grid.Cell) -> Int? {
        let text = cellText(cell, bytes)
        return Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    private mutating func value(_ cell: Grid.Cell) -> Int32? {
        let range = Int(cell.start)..<Int(cell.end)
        if cell.kind != .date, let month = sieMonth(bytes, range), range.count == 6 || ledgerDate(bytes, range) != nil { return month }
        let (index, isNew) = words.number(of: range, in: bytes)
        while periods.count <= index { periods.append(-1) }
        if !isNew, periods[index] >= 0 { return periods[index] }
        let text = cellText(cell, bytes)
        let found: Int32? = cell.kind == .date ? Double(text).flatMap { serialPeriod($0, is1904: is1904) } ?? tablePeriod(text) : tablePeriod(text)
        if let found { periods[index] = found }
        return found
    }
}
