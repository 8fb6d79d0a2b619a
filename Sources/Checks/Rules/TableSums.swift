import Diagnostics

/// A table that somebody wrote in a text: its last row says “Summa”, and the column above makes something else. (Tables of
/// templates are held against what the files state.)
func tableSums(_ passage: Passage, _ found: inout Examination) {
    for block in passage.blocks where block.kind == .other {
        let rows = passage.rows(of: block)
        guard rows.count >= 5, rows[1].allSatisfy({ cell in cell.contains(0x2D) && cell.allSatisfy { [0x2D, 0x3A, 0x20].contains($0) } }) else { continue }
        let body = rows.dropFirst(2)
        guard let last = body.last, passage.isTotal(last), !body.dropLast().contains(where: passage.isTotalOrPart) else { continue }
        tableShares(body, passage, &found)
        for column in 1..<max(1, last.count) where body.allSatisfy({ $0.count == last.count }) {
            guard let total = passage.number(last[column]) else { continue }
            let parts = body.dropLast().map { passage.number($0[column]) }
            let place = passage.range(total.start, total.end)
            guard parts.count >= 2, parts.allSatisfy({ $0 != nil }) else { continue }
            let values = parts.compactMap { $0?.value }
            found.examine(.otherWhole, at: place)
            let sum = values.reduce(0, +)
            let step: Int64 = total.decimals == 0 ? 10_000 : total.decimals == 1 ? 1_000 : 100
            // What lies among the parts is a mean or a share of them, and rounded parts may miss the last digit.
            guard let most = values.max(), total.value > most, abs(sum - total.value) > step * Int64(values.count) / 2 else { continue }
            let words = parts.compactMap { $0.map { passage.text($0.start, $0.end) } }.joined(separator: " + ")
            found.report(.otherWhole, at: place, ["delar": words, "summa": decimal(sum, total.decimals), "sagt": passage.text(total.start, total.end)])
        }
    }
}

/// Ten-thousandths as text, with a space between thousands.
private func decimal(_ value: Int64, _ decimals: Int) -> String {
    let whole = kronor(Int128(value) / 10_000 * 100).droppingUnit
    guard decimals > 0 else { return whole }
    var digits = String(value % 10_000)
    while digits.count < 4 { digits = "0" + digits }
    return whole + "," + digits.prefix(decimals)
}

extension Passage {
    /// Cells of a table, as stretches of bytes.
    fileprivate func rows(of block: Block) -> [[ArraySlice<UInt8>]] {
        bytes[block.start..<block.end].split(separator: 0x0A).map { line in
            var cells = line.split(separator: 0x7C, omittingEmptySubsequences: false)
            if cells.first?.allSatisfy({ $0 == 0x20 }) == true { cells.removeFirst() }
            if cells.last?.allSatisfy({ $0 == 0x20 }) == true { cells.removeLast() }
            return cells
        }
    }

    private func firstWord(_ row: [ArraySlice<UInt8>]) -> Word? {
        guard let cell = row.first else { return nil }
        return words.first { $0.start >= cell.startIndex && $0.end <= cell.endIndex }
    }

    fileprivate func isTotal(_ row: [ArraySlice<UInt8>]) -> Bool { firstWord(row)?.has(.altogether) ?? false }
    /// A sum of some of the rows, or a part of the row above.
    fileprivate func isTotalOrPart(_ row: [ArraySlice<UInt8>]) -> Bool {
        firstWord(row).map { $0.has([.altogether, .ofWhich, .someOf]) } ?? true
    }

    /// The only number of a cell, with nothing beside it but signs: a share has “%”, and no other has.
    func number(_ cell: ArraySlice<UInt8>, isShare: Bool = false) -> (value: Int64, decimals: Int, start: Int, end: Int)? {
        let inside = words.indices.filter { words[$0].start >= cell.startIndex && words[$0].end <= cell.endIndex }
        guard let first = inside.first, let last = inside.last, !isTaken(first..<last + 1) else { return nil }
        let found = quantities(in: first..<last + 1)
        guard found.count == 1, let number = found.first, !number.isNegative, !number.isInLetters, number.words == first..<last + 1,
            cell.contains(0x25) == isShare
        else { return nil }
        return (number.value, number.decimals, words[first].start, words[last].end)
    }
}
