import Diagnostics

/// Separated values (RFC 4180, with any of `;`, tab, `,` and `|` between) as a grid of one sheet.
struct SeparatedValues {
    var grid = Grid()
    var separator: UInt8
    /// Where a quotation mark opens that is never closed.
    private(set) var openQuote: Int?
    private(set) var isTooLarge = false
    /// Where a quotation mark opens that is closed on another line, in the midst of a field.
    private(set) var strayQuote: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        separator = UInt8(ascii: ";")
        // Excel's own way to say what parts.
        if let stated = statedSeparator(bytes) { (separator, start) = stated } else { separator = likelySeparator(bytes) }
        read(bytes, from: start)
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) {
        var index = first
        var number: Int32 = first > 0 ? 2 : 1
        while index < bytes.count {
            let firstCell = grid.cells.count
            let startNumber = number
            var column: Int32 = 0
            var isEnd = false
            while !isEnd {
                var cell = Grid.Cell(column: column, start: Int32(index), end: Int32(index), kind: .text)
                if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                    let open = index
                    index += 1
                    cell.start = Int32(index)
                    while index < bytes.count {
                        if bytes[index] == UInt8(ascii: "\"") {
                            guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { break }
                            cell.kind = .quoted
                            index += 1
                        } else if bytes[index] == 0x0A {
                            number += 1
                        }
                        index += 1
                    }
                    if index >= bytes.count, openQuote == nil { openQuote = open }
                    cell.end = Int32(min(index, bytes.count))
                    index += 1
                    let close = index
                    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
                    // Something follows the mark: then the marks are a part of the text, as in `"Rör" 3/4`.
                    if bytes[min(close, bytes.count)..<min(index, bytes.count)].contains(where: { $0 > 0x20 }) {
                        if bytes[open..<close].contains(0x0A), strayQuote == nil { strayQuote = open }
                        (cell.start, cell.end, cell.kind) = (Int32(open), Int32(index), .text)
                    }
                } else {
                    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
                    cell.end = Int32(index)
                }
                takeFormulaOff(&cell, bytes)
                if cell.end > cell.start { grid.cells.append(cell) }
                column += 1
                if index >= bytes.count || bytes[index] != separator { isEnd = true } else { index += 1 }
            }
            if index < bytes.count, bytes[index] == 0x0D { index += 1 }
            if index < bytes.count, bytes[index] == 0x0A { index += 1 } else if index < bytes.count, bytes[index - 1] != 0x0D { index += 1 }
            if index >= bytes.count, grid.cells.count > firstCell, let last = bytes.last, last != 0x0A, last != 0x0D { grid.openFields = Int(column) }
            if grid.cells.count > firstCell {
                grid.rows.append(Grid.Row(number: startNumber, cells: Int32(firstCell)..<Int32(grid.cells.count)))
            }
            number += 1
            if grid.cells.count > WorkbookReader.mostCells {
                isTooLarge = true
                return
            }
        }
        grid.sheets = [Grid.Sheet(name: "", rows: 0..<grid.rows.count)]
    }
}

/// `="0210"`: how programs keep a workbook from taking a code for a number.
private func takeFormulaOff(_ cell: inout Grid.Cell, _ bytes: UnsafeBufferPointer<UInt8>) {
    let range = Int(cell.start)..<Int(cell.end)
    let mark = UInt8(ascii: "\"")
    guard range.count > 2, bytes[range.lowerBound] == UInt8(ascii: "="), bytes[range.lowerBound + 1] == mark, bytes[range.upperBound - 1] == mark else {
        return
    }
    // Within a field of quotation marks each of them is doubled.
    let isDoubled = cell.kind == .quoted
    guard !isDoubled || range.count > 4 && bytes[range.lowerBound + 2] == mark && bytes[range.upperBound - 2] == mark else { return }
    let inner = range.lowerBound + (isDoubled ? 3 : 2)..<range.upperBound - (isDoubled ? 2 : 1)
    guard !bytes[inner].contains(mark) else { return }
    (cell.start, cell.end, cell.kind) = (Int32(inner.lowerBound), Int32(inner.upperBound), .text)
}

/// `sep=;` on the first line.
private func statedSeparator(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt8, Int)? {
    let word = Array("sep=".utf8)
    guard bytes.count > 5, bytes.prefix(4).elementsEqual(word), bytes[5] == 0x0A || bytes[5] == 0x0D else { return nil }
    return (bytes[4], bytes[5] == 0x0D && bytes.count > 6 && bytes[6] == 0x0A ? 7 : 6)
}

/// What parts most of the first lines in equal numbers; a semicolon or a tab goes before a comma, which is a decimal mark too.
private func likelySeparator(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var best: (separator: UInt8, score: Int) = (UInt8(ascii: ";"), 0)
    for candidate in [UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"), UInt8(ascii: ",")] {
        var counts: [Int] = []
        var index = 0
        var isQuoted = false
        var count = 0
        while index < bytes.count, counts.count < 30 {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == candidate { count += 1 }
            if byte == 0x0A, !isQuoted {
                counts.append(count)
                count = 0
            }
            index += 1
        }
        if index >= bytes.count, count > 0 { counts.append(count) }
        var lines: [Int: Int] = [:]
        for count in counts where count > 0 { lines[count, default: 0] += 1 }
        let score = lines.values.max() ?? 0
        if score > best.score { best = (candidate, score) }
    }
    return best.separator
}
