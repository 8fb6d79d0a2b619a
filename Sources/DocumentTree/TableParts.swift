public import Style

/// Which part of a table that is too wide for a page: "del 1 av 2".
public struct TablePart: Hashable, Sendable {
    /// From 1.
    public var number: Int
    public var count: Int
    /// The caption of the whole table in plain words.
    public var title: String
    /// The type that all parts are set in.
    public var size: Length

    public init(number: Int, count: Int, title: String, size: Length) {
        self.number = number
        self.count = count
        self.title = title
        self.size = size
    }
}

extension Table {
    /// The table as several, each with the first column, which names the rows, and some of the others. Together they
    /// have every cell. A header or a cell that stands across a seam is repeated on both sides of it; a note stands
    /// under each part that refers to it, and one that speaks of the whole table under the last.
    ///
    /// - Parameters:
    ///   - ranges: of the columns after the first, in order and without gaps.
    ///   - size: of the type that all parts are set in.
    ///   - caption: of part `number` of `count`.
    public func parts(_ ranges: [Range<Int>], size: Length, caption: (_ number: Int, _ count: Int) -> [Inline]) -> [Table] {
        let title = self.caption.plainText
        return ranges.indices.map { index in
            var part = self
            part.part = TablePart(number: index + 1, count: ranges.count, title: title, size: size)
            part.caption = caption(index + 1, ranges.count)
            if index > 0 {
                // Begins with an underscore, as no anchor of a writer's does.
                part.anchor = "_\(anchor)-\(index + 1)"
                part.outlineLevel = nil
            }
            part.keep(ColumnCut(ranges[index], of: columns.count), isLast: index == ranges.count - 1)
            return part
        }
    }

    private mutating func keep(_ cut: ColumnCut, isLast: Bool) {
        columns = cut.kept.filter(columns.indices.contains).map { columns[$0] }
        for row in head.indices {
            head[row].cells = head[row].cells.compactMap { cell in
                guard let (column, span) = cut.place(cell.column, cell.columnSpan) else { return nil }
                var cell = cell
                (cell.column, cell.columnSpan) = (column, span)
                return cell
            }
        }
        dropEmptyHeadRows()
        for row in rows.indices {
            var column = 0
            rows[row].cells = rows[row].cells.compactMap { cell in
                defer { column += max(1, cell.columnSpan) }
                guard let place = cut.place(column, cell.columnSpan) else { return nil }
                var cell = cell
                cell.columnSpan = place.span
                // What it adds up may stand in another part.
                cell.sum = nil
                return cell
            }
        }
        keepNotes(isLast: isLast)
    }

    /// A part without any of the headers under a group has no row for them, and its other headers no row to reach over.
    private mutating func dropEmptyHeadRows() {
        for row in head.indices.reversed() where head[row].cells.isEmpty && head.count > 1 {
            for above in 0..<row {
                for cell in head[above].cells.indices where above + head[above].cells[cell].rowSpan > row {
                    head[above].cells[cell].rowSpan -= 1
                }
            }
            head.remove(at: row)
        }
    }

    private mutating func keepNotes(isLast: Bool) {
        var used = Set<Int>()
        for row in rows { for cell in row.cells { used.formUnion(cell.marks.map(\.note)) } }
        let kept = notes.indices.filter { used.contains($0) || (isLast && notes[$0].mark == nil) }
        var places: [Int: Int] = [:]
        for (place, note) in kept.enumerated() { places[note] = place }
        notes = kept.map { notes[$0] }
        for row in rows.indices {
            for cell in rows[row].cells.indices {
                rows[row].cells[cell].marks = rows[row].cells[cell].marks.compactMap { mark in
                    places[mark.note].map { CellMark(id: mark.id, note: $0) }
                }
            }
        }
    }
}

/// The first column and a stretch of the others.
private struct ColumnCut {
    let kept: [Int]

    init(_ range: Range<Int>, of count: Int) {
        kept = (count > 0 ? [0] : []) + range.filter { $0 > 0 && $0 < count }
    }

    /// Where a cell that covers columns of the whole table stands in the part; nil where it does not.
    func place(_ column: Int, _ span: Int) -> (column: Int, span: Int)? {
        let covered = column..<(column + max(1, span))
        guard let first = kept.firstIndex(where: covered.contains) else { return nil }
        return (first, kept[first...].prefix(while: covered.contains).count)
    }
}

extension Document {
    /// Puts parts in the place of tables.
    public mutating func replaceTables(_ parts: [NodeID: [Table]]) {
        replace(parts, in: &blocks)
        for index in footnotes.indices { replace(parts, in: &footnotes[index].blocks) }
    }
}

private func replace(_ parts: [NodeID: [Table]], in blocks: inout [Block]) {
    var index = 0
    while index < blocks.count {
        switch blocks[index] {
        case .table(let table):
            if let own = parts[table.id] {
                blocks.replaceSubrange(index...index, with: own.map { .table($0) })
                index += own.count - 1
            }
        case .list(var list):
            for item in list.items.indices { replace(parts, in: &list.items[item].blocks) }
            blocks[index] = .list(list)
        case .quote(var quote):
            replace(parts, in: &quote.blocks)
            blocks[index] = .quote(quote)
        case .callout(var callout):
            replace(parts, in: &callout.blocks)
            blocks[index] = .callout(callout)
        case .definitions(var list):
            for item in list.items.indices { replace(parts, in: &list.items[item].blocks) }
            blocks[index] = .definitions(list)
        case .heading, .paragraph, .code, .figure, .keyFigures, .contents, .thematicBreak, .pageBreak: break
        }
        index += 1
    }
}
