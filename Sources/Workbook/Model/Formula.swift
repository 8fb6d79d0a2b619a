import DocumentTree

/// The formula of a sum, which gives what the cell holds: what its parts differ by, where the ledger states the sum and
/// each is rounded by itself, is added in plain sight. nil where its parts are not all there to be added.
func formula(_ sum: CellSum, of number: CellNumber, _ table: Table, _ grid: CellGrid) -> String? {
    // What spreadsheets allow in one formula, and still more than anybody reads.
    guard sum.terms.count <= 5_000, table.columns.count <= 16_384 else { return nil }
    var scale = number.scale
    var numbers: [(value: CellNumber, isSubtracted: Bool)] = []
    for term in sum.terms {
        guard let part = grid.number(term.row, term.column) else {
            // Words in a figure's place add nothing.
            if let cell = grid[term.row, term.column], case .text = cell.content { return nil }
            continue
        }
        guard part.unit == number.unit else { return nil }
        scale = max(scale, part.scale)
        numbers.append((part, term.isSubtracted))
    }
    // Dashes alone come to nought.
    guard !numbers.isEmpty || number.coefficient == 0, scale <= 15 else { return nil }
    let total = numbers.reduce(Int128(0)) { sum, part in
        let value = part.value.coefficient(atScale: scale)
        return part.isSubtracted ? sum - value : sum + value
    }
    let difference = number.coefficient(atScale: scale) - total
    // Shares and numbers that do not add up are no sums of these.
    if difference != 0 { guard case .money = number.unit else { return nil } }
    var text = sum.terms.contains(where: \.isSubtracted) ? signed(sum.terms, grid) : added(sum.terms, table)
    if difference != 0 {
        var (rest, places) = (difference, scale)
        while places > 0, rest % 10 == 0 {
            rest /= 10
            places -= 1
        }
        text += (rest > 0 ? "+" : "") + decimalText(rest, scale: places)
    }
    return text.utf8.count <= 8_000 ? text : nil
}

/// `SUM(C3:C7,C9)`: cells that follow each other as one range.
private func added(_ terms: [CellSum.Term], _ table: Table) -> String {
    var ranges: [(first: CellSum.Term, last: CellSum.Term)] = []
    for term in terms {
        if let range = ranges.last, follows(term, range.last, table), range.first.row == range.last.row || term.column == range.first.column,
            range.first.column == range.last.column || term.row == range.first.row
        {
            ranges[ranges.count - 1].last = term
        } else {
            ranges.append((term, term))
        }
    }
    let parts = ranges.map { range in
        range.first == range.last ? reference(range.first) : "\(reference(range.first)):\(reference(range.last))"
    }
    return "SUM(\(parts.joined(separator: ",")))"
}

/// Whether one cell comes next after another, in its row or its column, with nothing but headings between.
private func follows(_ term: CellSum.Term, _ last: CellSum.Term, _ table: Table) -> Bool {
    if term.row == last.row { return term.column == last.column + 1 }
    guard term.column == last.column, term.row > last.row else { return false }
    return ((last.row + 1)..<term.row).allSatisfy { row in
        table.rows[row].kind == .group
            && table.rows[row].cells.dropFirst().allSatisfy { cell in
                if case .empty = cell.content { return true }
                return false
            }
    }
}

/// `C3-D3`: a dash in a cell counts as nought.
private func signed(_ terms: [CellSum.Term], _ grid: CellGrid) -> String {
    var text = ""
    for term in terms {
        let cell = grid.number(term.row, term.column) == nil ? "N(\(reference(term)))" : reference(term)
        text += term.isSubtracted ? "-" : text.isEmpty ? "" : "+"
        text += cell
    }
    return text
}

private func reference(_ term: CellSum.Term) -> String { cellName(row: term.row + 3, column: term.column) }

/// "C7": rows from 1, columns from 0.
func cellName(row: Int, column: Int) -> String { columnName(column) + String(row) }

func columnName(_ column: Int) -> String {
    var (name, rest) = ("", column)
    repeat {
        name = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + name
        rest = rest / 26 - 1
    } while rest >= 0
    return name
}
