import DocumentTree

/// Tables (ISO 32000-1 14.8.4.3.4). A table with grouped headers names, in each cell, all the headers it belongs
/// to (ISO 14289-1 7.5); a plain one is told by Scope alone.
extension StructureBuilder {
    mutating func table(_ table: Table) {
        var headers = TableHeaders(table)
        if headers.areGrouped { headers.identify(table) { self.identifier(of: $0) } }
        element(.table, table.id) { builder in
            builder.element(.caption, table.captionID) { $0.content(of: table.captionID, table.caption) }
            builder.element(.tHead, table.headID) { builder in
                for (index, row) in table.head.enumerated() { builder.headerRow(row, index, headers) }
            }
            builder.element(.tBody, table.bodyID) { builder in
                for (index, row) in table.rows.enumerated() { builder.row(row, index, table, headers) }
            }
        }
        for note in table.notes { self.note(note) }
    }

    private mutating func headerRow(_ row: TableHeaderRow, _ index: Int, _ headers: TableHeaders) {
        element(.tr, row.id) { builder in
            for cell in row.cells {
                var attributes = StructureTree.Attributes()
                attributes.columnSpan = max(1, cell.columnSpan)
                attributes.rowSpan = max(1, cell.rowSpan)
                // An empty corner heads nothing.
                let isHeader = !cell.inlines.isEmpty
                if isHeader { attributes.scope = .column }
                if isHeader { attributes.headers = headers.above(cell, row: index) }
                builder.element(isHeader ? .th : .td, cell.id) { builder in
                    builder.setAttributes(attributes)
                    if isHeader, let identifier = headers.identifiers[cell.id] { builder.setIdentifier(identifier) }
                    builder.content(of: cell.id, cell.inlines)
                }
            }
        }
    }

    private mutating func row(_ row: TableRow, _ index: Int, _ table: Table, _ headers: TableHeaders) {
        element(.tr, row.id) { builder in
            var column = 0
            for cell in row.cells {
                let isHeader = TableHeaders.isHeader(cell, column, row, table)
                var attributes = StructureTree.Attributes()
                attributes.columnSpan = max(1, cell.columnSpan)
                if isHeader { attributes.scope = row.kind == .group ? .column : .row }
                attributes.headers = headers.headers(of: cell, column: column, row: index, isHeader: isHeader)
                builder.element(isHeader ? .th : .td, cell.id) { builder in
                    builder.setAttributes(attributes)
                    if isHeader, let identifier = headers.identifiers[cell.id] { builder.setIdentifier(identifier) }
                    builder.content(of: cell, table)
                }
                column += max(1, cell.columnSpan)
            }
        }
    }

    private mutating func content(of cell: TableCell, _ table: Table) {
        if case .text(let inlines) = cell.content {
            content(of: cell.id, inlines)
        } else {
            content(of: cell.id)
        }
        for mark in cell.marks {
            let label = table.notes.indices.contains(mark.note) ? table.notes[mark.note].mark ?? "" : ""
            element(citationType, mark.id) { builder in
                if table.notes.indices.contains(mark.note) { builder.cite(table.notes[mark.note].id) }
                builder.linked(mark.id, saying: builder.words.noteNumber(["number": label]))
            }
        }
    }

    private mutating func note(_ note: TableNote) {
        element(noteType, note.id) { builder in
            if builder.isOf2024, note.mark != nil { builder.setAttributes(.init(note: .footnote)) }
            let identifier = builder.identifier(of: note.id)
            builder.setIdentifier(identifier)
            builder.element(.lbl, note.labelID) { builder in
                let words = builder.words.backToTable(["number": note.mark ?? ""])
                builder.linked(note.labelID, saying: words)
            }
            builder.content(of: note.id, note.inlines)
        }
    }
}
