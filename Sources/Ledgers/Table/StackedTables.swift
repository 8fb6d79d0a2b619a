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
    /// Before the first amounts a title is the table's own.
    private var hasBegun = false

    init(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, _ sheet: Grid.Sheet, _ columns: TableColumns) {
        (self.grid, self.bytes) = (grid, bytes)
        known = Self.said(sheet.name)
        for index in sheet.rows.lowerBound...columns.lastHeader {
            for position in grid.rows[index].cells { known.formUnion(Self.said(cellText(grid.cells[Int(position)], bytes))) }
        }
    }

    /// A row without amounts, which may be a title.
    mutating func pass(_ row: Grid.Row) {
        for position in row.cells.prefix(6) {
            let cell = grid.cells[Int(position)]
            guard cell.kind == .text || cell.kind == .quoted else { continue }
            let text = cellText(cell, bytes)
            let said = Self.said(text)
            guard hasBegun else {
                known.formUnion(said)
                continue
            }
            guard !said.isSubset(of: known) else { continue }
            titleBeforeHeadings = titleBeforeHeadings ?? cell
            // Without headings only what says nothing but time, unit and kind is a title.
            if row.cells.count <= 2, AmountHeading(text) != nil { title = title ?? cell }
        }
    }

    mutating func passHeadings() { isUnderHeadings = true }

    /// A row of amounts.
    ///
    /// - Returns: the title of another table that it stands under.
    mutating func begin() -> Grid.Cell? {
        let found = isUnderHeadings ? titleBeforeHeadings : title
        (title, titleBeforeHeadings, isUnderHeadings, hasBegun) = (nil, nil, false, true)
        return found
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
