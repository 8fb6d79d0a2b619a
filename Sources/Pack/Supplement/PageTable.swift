/// A table on its way through.
struct TableReading {
    var caption = ""
    var isHead = false
    private var cells: [(words: String, columns: Int, rows: Int)] = []
    private var span = (columns: 1, rows: 1)
    private var head: [[(words: String, columns: Int, rows: Int)]] = []
    private var body: [[(words: String, columns: Int, rows: Int)]] = []

    mutating func beginRow() { cells = [] }

    /// A body of rows has its own group, or none.
    mutating func endGroup() { body.append([]) }

    mutating func beginCell(_ tag: ArraySlice<UInt8>) {
        span = (tag.number(of: "colspan=\""), tag.number(of: "rowspan=\""))
    }

    mutating func endCell(_ words: String) { cells.append((words, span.columns, span.rows)) }

    mutating func endRow() {
        if isHead { head.append(cells) } else { body.append(cells) }
        cells = []
    }

    /// The headings above each column, from the top.
    private var columns: [String] {
        var names: [[String]] = []
        var taken: [Int] = []
        for row in head {
            var column = 0
            for cell in row {
                while column < taken.count, taken[column] > 0 { column += 1 }
                for index in column..<(column + cell.columns) {
                    while names.count <= index {
                        names.append([])
                        taken.append(0)
                    }
                    if !cell.words.isEmpty { names[index].append(cell.words) }
                    taken[index] = cell.rows
                }
                column += cell.columns
            }
            for index in taken.indices { taken[index] = max(0, taken[index] - 1) }
        }
        return names.map { $0.joined(separator: ", ") }
    }

    func rows(in section: [String]) -> [PageContent.Item] {
        let columns = columns
        var group = ""
        var items: [PageContent.Item] = []
        for row in body {
            guard let first = row.first else {
                group = ""
                continue
            }
            if row.count == 1, first.columns > 1 {
                group = first.words
                continue
            }
            var item = PageContent.Item(kind: .row, section: section, words: first.words)
            item.table = caption
            item.group = group
            var column = first.columns
            for cell in row.dropFirst() {
                let name = columns.indices.contains(column) ? columns[column] : ""
                item.cells.append(PageContent.Cell(column: name, words: cell.words))
                column += cell.columns
            }
            items.append(item)
        }
        return items
    }
}

extension ArraySlice<UInt8> {
    /// The number behind an attribute's name; 1 where it is not there.
    func number(of attribute: StaticString) -> Int {
        guard let start = firstRange(of: attribute) else { return 1 }
        var value = 0
        var index = start + attribute.utf8CodeUnitCount
        while index < endIndex, (0x30...0x39).contains(self[index]), value < 1_000 {
            value = value * 10 + Int(self[index] - 0x30)
            index += 1
        }
        return Swift.max(1, value)
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where words begin.
    func firstRange(of words: StaticString) -> Int? {
        let count = words.utf8CodeUnitCount
        guard self.count >= count else { return nil }
        for index in startIndex...(endIndex - count) where self[index] == words.utf8Start[0] {
            if (0..<count).allSatisfy({ self[index + $0] == words.utf8Start[$0] }) { return index }
        }
        return nil
    }
}
