import DocumentTree
import Style

extension Renderer {
    /// A table in a scroll container of its own, which the keyboard reaches and which has the caption's name.
    mutating func write(_ table: Table) {
        let ids = TableIDs(table)
        out.raw("<div class=\"tabell")
        if table.isWide { out.raw(" bred") }
        out.raw("\">\n<div class=\"rulle\" role=\"region\" tabindex=\"0\"")
        if !table.caption.isEmpty {
            nameRegion(table.caption.plainText, by: ids.caption, kind: words.table)
        } else {
            nameRegion(lastHeading?.words ?? words.table, by: lastHeading?.id, kind: words.table)
        }
        out.raw(">\n<table")
        out.attribute("id", table.anchor)
        if !table.notes.isEmpty { out.attribute("aria-describedby", ids.notes) }
        out.raw(">\n")
        writeCaption(table, ids)
        writeHead(table, ids)
        writeBody(table, ids)
        out.raw("</table>\n</div>\n")
        writeNotes(table, ids)
        out.raw("</div>\n")
    }

    private mutating func writeCaption(_ table: Table, _ ids: TableIDs) {
        if table.caption.isEmpty { return }
        out.raw("<caption")
        writeDirection(table.caption.direction)
        out.raw("><span")
        out.attribute("id", ids.caption)
        out.raw(">")
        write(table.caption)
        if let unit = table.unit, !unit.isEmpty {
            out.raw("<small>, ")
            out.text(unit)
            out.raw("</small>")
        }
        out.raw("</span></caption>\n")
    }

    private mutating func writeHead(_ table: Table, _ ids: TableIDs) {
        if table.head.isEmpty { return }
        out.raw("<thead>\n")
        for (rowIndex, row) in table.head.enumerated() {
            out.raw("<tr>")
            for (cellIndex, cell) in row.cells.enumerated() {
                let isGroup = cell.columnSpan > 1
                // An empty corner is no header.
                let tag: StaticString = cell.inlines.isEmpty ? "td" : "th"
                out.raw("<")
                out.raw(tag)
                if !cell.inlines.isEmpty {
                    out.raw(isGroup ? " scope=\"colgroup\"" : " scope=\"col\"")
                    if ids.areNeeded { out.attribute("id", ids.header(rowIndex, cellIndex)) }
                    if let above = ids.headersAbove(rowIndex, cell), !above.isEmpty {
                        out.attribute("headers", above)
                    }
                }
                if isGroup { out.attribute("colspan", String(cell.columnSpan)) }
                if cell.rowSpan > 1 { out.attribute("rowspan", String(cell.rowSpan)) }
                let name = isGroup ? "grupp" : alignmentClass(table, cell.column)
                if !name.isEmpty { out.attribute("class", name) }
                writeDirection(cell.inlines.direction)
                out.raw(">")
                write(cell.inlines)
                out.raw("</")
                out.raw(tag)
                out.raw(">")
            }
            out.raw("</tr>\n")
        }
        out.raw("</thead>\n")
    }

    private func alignmentClass(_ table: Table, _ column: Int) -> String {
        guard table.columns.indices.contains(column) else { return "" }
        switch table.columns[column].alignment {
        case .start: return ""
        case .end: return "tal"
        case .centre: return "mitt"
        }
    }

    /// A group of rows has a `tbody` of its own, which `scope="rowgroup"` needs.
    private mutating func writeBody(_ table: Table, _ ids: TableIDs) {
        if table.rows.isEmpty { return }
        var marks = NoteMarks(count: table.notes.count)
        out.raw("<tbody>\n")
        for index in table.rows.indices {
            if index > 0, ids.groups[index] != ids.groups[index - 1] { out.raw("</tbody>\n<tbody>\n") }
            writeRow(index, table, ids, &marks)
        }
        out.raw("</tbody>\n")
    }

    private mutating func writeRow(_ index: Int, _ table: Table, _ ids: TableIDs, _ marks: inout NoteMarks) {
        let row = table.rows[index]
        var name: String
        switch row.kind {
        case .data: name = ""
        case .group: name = "grupprad"
        case .subtotal: name = "delsumma"
        case .total: name = "summa"
        case .ofWhich: name = "varav"
        }
        if context.theme.tables.stripe != nil, table.stripedRows[index] { name += name.isEmpty ? "rand" : " rand" }
        if row.italic { name += name.isEmpty ? "kursiv" : " kursiv" }
        if row.indent > 0 { name += "\(name.isEmpty ? "" : " ")indrag\(min(3, row.indent))" }
        out.open("tr", class: name)

        var column = 0
        for (position, cell) in row.cells.enumerated() {
            defer { column += max(1, cell.columnSpan) }
            if row.kind == .group, position == 0, row.cells.dropFirst().allSatisfy(\.isEmpty) {
                writeGroupHeader(cell, row: index, table, ids, &marks)
                break
            }
            guard table.columns.indices.contains(column) else { break }
            writeCell(cell, row: index, column: column, table, ids, &marks)
        }
        out.raw("</tr>\n")
    }

    private mutating func writeGroupHeader(
        _ cell: TableCell, row: Int, _ table: Table, _ ids: TableIDs, _ marks: inout NoteMarks
    ) {
        out.raw("<th scope=\"rowgroup\"")
        if ids.areNeeded { out.attribute("id", ids.row(row)) }
        if table.columns.count > 1 { out.attribute("colspan", String(table.columns.count)) }
        writeDirection(cell.direction)
        // It stays in sight when the rest is scrolled, which a cell as wide as the table cannot.
        out.raw("><span>")
        writeContent(cell, table, ids, &marks)
        out.raw("</span></th>")
    }

    private mutating func writeCell(
        _ cell: TableCell, row: Int, column: Int, _ table: Table, _ ids: TableIDs, _ marks: inout NoteMarks
    ) {
        let isHeader = table.columns[column].isRowHeader && !cell.isEmpty
        out.raw(isHeader ? "<th scope=\"row\"" : "<td")
        if isHeader, ids.areNeeded { out.attribute("id", ids.row(row)) }
        if ids.areNeeded { writeHeaders(ids, row: row, column: column, isHeader: isHeader) }
        if cell.columnSpan > 1 { out.attribute("colspan", String(cell.columnSpan)) }
        let name = alignmentClass(table, column) + (table.columns[column].isSum ? " total" : "")
        if !name.isEmpty { out.attribute("class", name.first == " " ? String(name.dropFirst()) : name) }
        switch cell.content {
        case .figure(let figure): writePlace(figure)
        case .bar(let bar): writePlace(bar.figure)
        case .empty, .text: break
        }
        writeTerms(cell, row: row, column: column)
        writeDirection(cell.direction)
        out.raw(">")
        writeContent(cell, table, ids, &marks)
        out.raw(isHeader ? "</th>" : "</td>")
    }

    private mutating func writeHeaders(_ ids: TableIDs, row: Int, column: Int, isHeader: Bool) {
        var isOpen = false
        ids.forEachHeader(row: row, column: column, isHeader: isHeader) { id in
            out.raw(isOpen ? " " : " headers=\"")
            out.text(id)
            isOpen = true
        }
        if isOpen { out.raw("\"") }
    }

    private mutating func writeContent(
        _ cell: TableCell, _ table: Table, _ ids: TableIDs, _ marks: inout NoteMarks
    ) {
        switch cell.content {
        case .empty: break
        case .figure(let figure): out.text(figure.text)
        case .bar(let bar): write(bar)
        case .text(let inlines): write(inlines)
        }
        let references = cell.marks.filter { table.notes.indices.contains($0.note) && table.notes[$0.note].mark != nil }
        if references.isEmpty { return }
        out.raw("<sup class=\"not\">")
        for (position, reference) in references.enumerated() {
            if position > 0 { out.raw(",") }
            let mark = table.notes[reference.note].mark ?? ""
            out.raw("<a")
            out.attribute("id", ids.reference(reference.note, marks.next(reference.note)))
            out.attribute("href", "#" + ids.note(reference.note))
            out.attribute("aria-label", words.noteNumber(["number": mark]))
            out.raw(">")
            out.text(mark)
            out.raw("</a>")
        }
        out.raw("</sup>")
    }

    private mutating func writeNotes(_ table: Table, _ ids: TableIDs) {
        if table.notes.isEmpty { return }
        var referred: Set<Int> = []
        for row in table.rows { for cell in row.cells { for mark in cell.marks { referred.insert(mark.note) } } }
        out.open("div", class: "noter", id: ids.notes)
        out.raw("\n")
        for (index, note) in table.notes.enumerated() {
            out.raw("<p")
            out.attribute("id", ids.note(index))
            writeDirection(note.inlines.direction)
            out.raw(">")
            if let mark = note.mark {
                out.raw("<sup>")
                out.text(mark)
                out.raw("</sup> ")
            }
            write(note.inlines)
            if let mark = note.mark, referred.contains(index) {
                writeBackLink(to: ids.reference(index, 1), words: words.backToTable(["number": mark]))
            }
            out.raw("</p>\n")
        }
        out.raw("</div>\n")
    }
}

extension Table {
    /// So many columns need the paper's long side in print, and less air on the screen.
    var isWide: Bool { columns.count > 8 }
}

extension TableCell {
    /// Of its words; figures run to the right.
    fileprivate var direction: TextDirection {
        if case .text(let inlines) = content { return inlines.direction }
        return .leftToRight
    }

    var isEmpty: Bool {
        if case .empty = content { return marks.isEmpty }
        return false
    }
}

/// How many times each note has been referred to so far.
private struct NoteMarks {
    private var counts: [Int]
    init(count: Int) { counts = Array(repeating: 0, count: count) }
    mutating func next(_ note: Int) -> Int {
        counts[note] += 1
        return counts[note]
    }
}
