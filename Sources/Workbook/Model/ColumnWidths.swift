import DocumentTree

/// A width for each column, in characters: figures never break, words break when they would take more than their part.
func columnWidths(_ table: Table, _ rows: [SheetRow]) -> [Int] {
    table.columns.indices.map { column in
        var widest = 0
        for (index, row) in rows.enumerated() where index > 0 && row.cells.indices.contains(column) {
            switch row.cells[column].kind {
            case .caption: continue
            // Notes stand below in the first column: the longer, the more they need.
            case .note: widest = max(widest, min(longestLine(row.cells[column].content), 40))
            case .head: widest = max(widest, longestWord(row.cells[column].content))
            case .body(let cell):
                // A group's name stands over the columns beside it.
                if cell.row == .group, row.cells.dropFirst().allSatisfy(\.isEmpty) { continue }
                widest = max(widest, longestLine(row.cells[column].content) + 2 * cell.indent)
            }
        }
        return min(max(widest + 2, column == 0 ? 24 : 9), column == 0 ? 52 : 60)
    }
}

private func longestWord(_ content: SheetContent) -> Int {
    guard case .text(let text) = content else { return 0 }
    return text.plain.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(\.count).max() ?? 0
}

private func longestLine(_ content: SheetContent) -> Int {
    switch content {
    case .empty: 0
    case .number(let number, _): number.words.count + number.marks.count
    case .text(let text): text.plain.split(separator: "\n").map(\.count).max() ?? 0
    }
}

/// In points, for as many lines as its words take in their columns. Spreadsheets do not find that out by themselves.
func height(of row: SheetRow, _ widths: [Int]) -> Int {
    var height = 15
    for (column, cell) in row.cells.enumerated() {
        guard case .text(let text) = cell.content, widths.indices.contains(column) else { continue }
        switch cell.kind {
        case .caption: height = max(height, 24)
        case .note: height = max(height, 1 + 14 * lines(text.plain, in: widths[column]))
        case .head: height = max(height, 2 + 15 * lines(text.plain, in: widths[column] - 1))
        case .body(let body):
            if body.row == .group { continue }
            height = max(height, 15 * lines(text.plain, in: widths[column] - 1 - 2 * body.indent))
        }
    }
    return min(height, 409)
}

/// How many lines words take when as many as fit stand on each.
private func lines(_ text: String, in width: Int) -> Int {
    let width = max(4, width)
    var count = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        count += 1
        var used = 0
        for word in line.split(separator: " ") {
            let length = word.count
            if used > 0, used + 1 + length > width {
                count += 1
                used = 0
            }
            used += (used > 0 ? 1 : 0) + length
            while used > width {
                count += 1
                used -= width
            }
        }
    }
    return count
}

extension SheetCell {
    fileprivate var isEmpty: Bool {
        if case .empty = content { return true }
        return false
    }
}
