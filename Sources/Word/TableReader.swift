import Diagnostics

/// A table of pandoc's: rows of cells that may cover several columns or rows.
struct PandocTable {
    struct Cell {
        var rowSpan: Int
        var columnSpan: Int
        var blocks: [JSON]
    }

    var caption: [JSON]
    var columns: Int
    /// Columns that Word sets to the right.
    var rightAligned: Set<Int>
    var head: [[Cell]]
    var body: [[Cell]]

    init(_ parts: [JSON]) {
        func list(_ index: Int) -> [JSON] { parts.count > index ? parts[index].arrayValue ?? [] : [] }
        func rows(_ json: JSON?) -> [[Cell]] {
            (json?.arrayValue ?? []).map { row in (row.arrayValue?.last?.arrayValue ?? []).compactMap(PandocTable.cell) }
        }
        caption = list(1).count > 1 ? list(1)[1].arrayValue ?? [] : []
        columns = list(2).count
        rightAligned = Set(list(2).enumerated().filter { $0.element.arrayValue?.first?.tag == "AlignRight" }.map(\.offset))
        head = rows(list(3).last)
        // A body has rows that head it, and rows.
        body = list(4).flatMap { body in (body.arrayValue ?? []).suffix(2).flatMap { rows($0) } } + rows(list(5).last)
    }

    private static func cell(_ json: JSON) -> Cell? {
        guard let parts = json.arrayValue, parts.count > 4, case .integer(let rows) = parts[2], case .integer(let columns) = parts[3] else { return nil }
        return Cell(rowSpan: max(1, Int(clamping: rows)), columnSpan: max(1, Int(clamping: columns)), blocks: parts[4].arrayValue ?? [])
    }
}

extension TreeReader {
    mutating func append(_ table: PandocTable, to result: inout [TextBlock]) {
        let caption = read(table.caption)
        result += caption
        let rows = table.head + table.body
        let cells = rows.flatMap(\.self)
        // A frame around some words, or words one above the other: no figures in columns that have names.
        if table.columns < 2 || rows.count < 2 {
            if !cells.isEmpty { losses.add(.singleTable, cells.first.map { cell in peek(cell) } ?? "") }
            for cell in cells { result += read(cell.blocks) }
            return
        }
        let merged = cells.count { $0.rowSpan > 1 || $0.columnSpan > 1 }
        losses.add(.mergedCells, cells.first { $0.rowSpan > 1 || $0.columnSpan > 1 }.map { cell in peek(cell) } ?? "", count: merged)
        var table = table
        if table.head.isEmpty {
            // Names that stand over several rows say how many rows there are of them.
            let count = min(table.body[0].map(\.rowSpan).max() ?? 1, table.body.count - 1)
            table.head = Array(table.body.prefix(count))
            table.body.removeFirst(count)
            losses.add(.headerRow, table.head[0].map { cell in peek(cell) }.filter { !$0.isEmpty }.joined(separator: " | "))
        }
        var head = grid(table.head, table.columns, isHead: true)
        var body = grid(table.body, table.columns, isHead: false)
        guard !body.isEmpty else {
            // Word can call all rows headers.
            body = Array(head.dropFirst())
            head = Array(head.prefix(1))
            return finish(head, body, table, to: &result)
        }
        finish(head, body, table, to: &result)
    }

    private mutating func finish(_ head: [[[TextInline]]], _ body: [[[TextInline]]], _ table: PandocTable, to result: inout [TextBlock]) {
        let names = (0..<table.columns).map { column in name(of: head.map { $0[column] }) }
        for column in 1..<table.columns where names[column].isEmpty {
            if let cell = body.first(where: { $0[column].isVisible })?[column] { losses.add(.emptyHeader, cell.words) }
        }
        // Empty rows make air in Word, and nothing for whoever listens.
        let body = body.filter { row in row.contains(where: \.isVisible) }
        guard !body.isEmpty else { return result.append(.paragraph(Array(names.filter(\.isVisible).joined(separator: [.text("; ")])))) }
        var text = TextTable(rows: [names] + body)
        text.rightAligned = Set(
            (1..<table.columns).filter { column in
                let words = body.map { $0[column].words }.filter { !$0.isEmpty }
                return !words.isEmpty && (table.rightAligned.contains(column) || words.allSatisfy(TreeReader.isFigure))
            })
        result.append(.table(text))
    }

    /// Headers in several rows stand in one, as "Utfall – 2023".
    private func name(of cells: [[TextInline]]) -> [TextInline] {
        var name: [TextInline] = []
        var last = ""
        for cell in cells where cell.isVisible && cell.words != last {
            last = cell.words
            name += (name.isEmpty ? [] : [.text(" – ")]) + cell
        }
        return name
    }

    /// Every row with every column: what covers several stands in the first, and in a header in each.
    private mutating func grid(_ rows: [[PandocTable.Cell]], _ columns: Int, isHead: Bool) -> [[[TextInline]]] {
        var grid = [[[TextInline]]](repeating: [[TextInline]](repeating: [], count: columns), count: rows.count)
        var taken = [[Bool]](repeating: [Bool](repeating: false, count: columns), count: rows.count)
        for (row, cells) in rows.enumerated() {
            var column = 0
            for cell in cells {
                while column < columns, taken[row][column] { column += 1 }
                guard column < columns else { break }
                let words = cellWords(cell)
                for below in row..<min(rows.count, row + cell.rowSpan) {
                    for beside in column..<min(columns, column + cell.columnSpan) {
                        taken[below][beside] = true
                        if (below, beside) == (row, column) || isHead && below == row { grid[below][beside] = words }
                    }
                }
                column += cell.columnSpan
            }
        }
        return grid
    }

    /// All words of a cell on one line.
    private mutating func cellWords(_ cell: PandocTable.Cell) -> [TextInline] {
        let pieces = pieces(of: read(cell.blocks)).filter(\.isVisible)
        if pieces.count > 1 { losses.add(.cellParts, pieces.map(\.words).joined(separator: " | ")) }
        var words: [TextInline] = []
        for piece in pieces {
            if !words.isEmpty { words.append(.text((words.words.last.map { ".,:;!?".contains($0) } ?? true) ? " " : "; ")) }
            words += piece
        }
        return words.joined.trimmed
    }

    private func pieces(of blocks: [TextBlock]) -> [[TextInline]] {
        blocks.flatMap { block -> [[TextInline]] in
            switch block {
            case .paragraph(let words): words.lines.map { $0.trimmed.withoutBullet }
            case .heading(_, let words): [[.strong(words.trimmed)]]
            case .list(_, let items): items.flatMap { pieces(of: $0) }
            case .quote(let blocks): pieces(of: blocks)
            case .code(let text): [[.code(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))]]
            case .rule: []
            case .table(let table): table.rows.map { row in row.filter(\.isVisible).joined(separator: [.text(", ")]).map(\.self) }
            }
        }
    }

    /// The words of a cell, for telling of it.
    private func peek(_ cell: PandocTable.Cell) -> String {
        var reader = TreeReader(Losses())
        return reader.read(cell.blocks).map(\.words).joined(separator: " ")
    }

    /// A figure as tables have it, or the dash in its place.
    static func isFigure(_ text: String) -> Bool {
        let signs = text.unicodeScalars
        guard signs.allSatisfy({ ("0"..."9").contains($0) || " \u{A0}\u{202F}\u{2009}-−–,.%+".unicodeScalars.contains($0) }) else { return false }
        return signs.contains { ("0"..."9").contains($0) } || signs.count == 1
    }
}
