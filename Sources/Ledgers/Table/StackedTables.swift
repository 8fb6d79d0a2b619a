/// Tells where another table begins below the first: under the same headings, or none, and a title of another time, unit or kind. Read
/// as one, its amounts would count to what the first title says.
struct StackedTables {
    private let grid: Grid
    private let bytes: UnsafeBufferPointer<UInt8>
    /// What the first table's title and headings say.
    private var known = Set<String>()
    /// A title since the last row of amounts that says something else; and one that does where headings follow.
    private var title: Grid.Cell?
    private var titleBeforeHeadings: Grid.Cell?
    private var isUnderHeadings = false
    /// A line since then that says the rows below it are something else, whatever headings follow; and one that says something new.
    private var other: Grid.Cell?
    private var newWords: Grid.Cell?
    /// Lines above the first table, and how often each stands in the sheet: by their letters.
    private var lines: [String: Int] = [:]
    private var firstWords = Set<Substring>()
    /// Before the first amounts a title is the table's own.
    private var hasBegun = false

    init(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, _ sheet: Grid.Sheet, _ columns: TableColumns) {
        (self.grid, self.bytes) = (grid, bytes)
        known = Self.said(sheet.name)
        for index in sheet.rows.lowerBound...columns.lastHeader {
            for position in grid.rows[index].cells { known.formUnion(Self.said(cellText(grid.cells[Int(position)], bytes))) }
            if index < columns.header, let text = Self.line(grid.rows[index], grid, bytes) {
                lines[Self.letters(text)] = 2
                if let word = text.split(separator: " ").first { firstWords.insert(word) }
            }
        }
        // What stands again and again is of each printed page.
        for index in sheet.rows where index > columns.lastHeader {
            if let text = Self.line(grid.rows[index], grid, bytes) { lines[Self.letters(text), default: 0] += 1 }
        }
    }

    /// A row without an account, or without amounts, which may be a title.
    ///
    /// - Returns: a line that may head rows of something else, and whether it says nothing of time, unit or kind.
    mutating func pass(_ row: Grid.Row, isSum: Bool) -> (cell: Grid.Cell, isPlain: Bool)? {
        let cells = row.cells.map { grid.cells[Int($0)] }.filter { $0.end > $0.start }
        let all = cells.count <= 3 ? cells.prefix(isSum ? 1 : 2).map { cellText($0, bytes) }.joined(separator: " ") : ""
        if hasBegun, let first = cells.first, cells.count <= (isSum ? 3 : 2) {
            if other == nil, isSum ? TitleWords.sayEarlier(all) || saysPriorYear(all) : Self.isOfSomethingElse(all) { other = first }
            // Without headings only what says nothing but time, unit and kind is a title.
            if title == nil, TitleWords.isOfTimeAlone(all), !Self.said(all).isSubset(of: known) { title = first }
        }
        guard !isSum else { return nil }
        passCells(row)
        guard let line = Self.line(row, grid, bytes), let first = cells.first, lines[Self.letters(line), default: 0] < 2,
            !line.split(separator: " ").prefix(1).contains(where: { firstWords.contains($0) && !TitleWords.isOfTime($0) })
        else { return nil }
        return (first, Self.said(all).isEmpty && AmountHeading(all) == nil && !TitleWords.areOfOtherTables(all))
    }

    private mutating func passCells(_ row: Grid.Row) {
        for position in row.cells.prefix(6) {
            let cell = grid.cells[Int(position)]
            guard cell.kind == .text || cell.kind == .quoted else { continue }
            let text = cellText(cell, bytes)
            let said = Self.said(text)
            guard hasBegun else {
                known.formUnion(said)
                continue
            }
            if newWords == nil, let line = Self.line(row, grid, bytes), lines[Self.letters(line), default: 0] < 2,
                !line.split(separator: " ").prefix(1).contains(where: firstWords.contains)
            {
                newWords = cell
            }
            guard !said.isSubset(of: known) else { continue }
            titleBeforeHeadings = titleBeforeHeadings ?? cell
            if row.cells.count <= 2, AmountHeading(text) != nil { title = title ?? cell }
        }
    }

    mutating func passHeadings() { isUnderHeadings = true }

    /// Whether a row has no amounts and says nothing but a time, which may stand where accounts do.
    func saysTime(_ row: Grid.Row) -> Bool {
        let cells = row.cells.map { grid.cells[Int($0)] }.filter { $0.end > $0.start }
        return cells.count <= 2 && TitleWords.isOfTimeAlone(cells.map { cellText($0, bytes) }.joined(separator: " "))
    }

    /// A row of amounts.
    ///
    /// - Returns: the title of another table that it stands under; or one that may be of another.
    mutating func begin() -> (other: Grid.Cell?, perhaps: Grid.Cell?) {
        let found = isUnderHeadings ? titleBeforeHeadings ?? other : title ?? other
        let perhaps = isUnderHeadings ? newWords : nil
        (title, titleBeforeHeadings, isUnderHeadings, hasBegun, other, newWords) = (nil, nil, false, true, nil, nil)
        return (found, perhaps)
    }

    // MARK: Lines that are no rows

    /// What a row says that has words in one or two cells alone.
    private static func line(_ row: Grid.Row, _ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let cells = row.cells.map { grid.cells[Int($0)] }.filter { $0.end > $0.start }
        guard (1...2).contains(cells.count), cells.allSatisfy({ $0.kind == .text || $0.kind == .quoted }) else { return nil }
        let text = cellText(cells[0], bytes)
        guard text.utf8.count < 80, text.contains(where: \.isLetter), !TableTitle.saysWhenWritten(text) else { return nil }
        let small = text.lowercased()
        return ["sid", "page"].contains { small.hasPrefix($0) } ? nil : small
    }

    /// Pages are told apart by their numbers alone.
    private static func letters(_ text: String) -> String { text.filter(\.isLetter) }

    /// "Föregående år", "Varav EU-medel", "Antal timmar": rows below are no more of the same.
    private static func isOfSomethingElse(_ text: String) -> Bool {
        guard text.utf8.count < 80 else { return false }
        if saysPriorYear(text) || TitleWords.sayEarlier(text) { return true }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first, words.count <= 8 else { return false }
        return ["varav", "därav", "antal", "bokslut", "avvikelse", "jämförelse", "jämförelsetal", "jämförelseår", "äskade", "äskat", "obetalda"].contains(first)
    }

    /// Time, unit and kind of figures that a line names.
    private static func said(_ text: String) -> Set<String> {
        guard text.utf8.count < 200, !TableTitle.saysWhenWritten(text) else { return [] }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.count <= 12, !words.contains(where: TableTitle.isOfCharts) else { return [] }
        var result = Set<String>()
        for (index, word) in words.enumerated() {
            if let number = Int(word) {
                if word.count == 4, (1990...2100).contains(number) { result.insert(word) }
                if word.count == 6, (1990...2100).contains(number / 100), (1...12).contains(number % 100) {
                    result.formUnion([String(number / 100), "m\(number % 100)"])
                }
                if index > 0, ["kv", "kvartal", "q", "tertial"].contains(words[index - 1]) { result.insert("\(words[index - 1].prefix(1))\(number)") }
            } else if let month = AmountHeading.months.firstIndex(where: { $0.contains(word) }) {
                result.insert("m\(month + 1)")
            }
            if let measure = TableTitle.measure(word) { result.insert("\(measure)") }
            if TableTitle.saysCumulated(word) { result.insert("ack") }
        }
        if let unit = statedUnit(text) { result.insert("kr\(unit)") }
        return result
    }
}
