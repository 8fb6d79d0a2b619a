import DocumentTree
import Inputs

extension FilledTemplate {
    /// What the template came to, as text: for goldens and for whoever debugs. A value stands between ‹ and
    /// ›, prose between « and »; tables as rows of cells parted by ` | `. A no-break space is shown as `␣`.
    public func dump() -> String {
        var text = "title: \(visible(title))\nlanguage: \(language)\n"
        for rounding in roundings {
            text += "rounding: \(rounding.table) · \(rounding.row) · \(rounding.column) "
            text += "(\(rounding.direction.rawValue)): "
            text += "printed \(rounding.printed), parts \(rounding.computed)\n"
        }
        text += "\n"
        var seen = false
        var index = ""
        for scalar in String(decoding: markdown, as: UTF8.self).unicodeScalars {
            if scalar == InsertionMarker.start {
                seen = true
                index = ""
            } else if scalar == InsertionMarker.end {
                seen = false
                text += dump(Int(index))
            } else if seen {
                index.unicodeScalars.append(scalar)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private func dump(_ index: Int?) -> String {
        guard let index, insertions.indices.contains(index) else { return "‹?›" }
        switch insertions[index].kind {
        case .text(let text, _): return "‹\(visible(text))›"
        case .figure(let figure): return "‹\(visible(figure.text))›"
        case .prose(let prose, _): return "«\(visible(prose.markdown))»"
        case .block(let block): return dump(block)
        }
    }

    private func dump(_ block: Block) -> String {
        switch block {
        case .table(let table): return dump(table)
        case .figure(let figure):
            let unit = figure.unit.map { " (\($0))" } ?? ""
            return "figure \(figure.anchor): \(words(figure.caption))\(unit)\n  \(visible(figure.alternative))"
        case .keyFigures(let figures):
            let lines = figures.items.map { "  \(visible($0.value.text)) · \(words($0.note))" }
            return "key figures:\n" + lines.joined(separator: "\n")
        case .definitions(let list):
            return "facts:\n"
                + list.items.map { item in
                    let lines = item.blocks.map { block in
                        if case .paragraph(let paragraph) = block { words(paragraph.inlines) } else { "?" }
                    }
                    return "  \(words(item.term)): \(lines.joined(separator: " / "))"
                }.joined(separator: "\n")
        case .contents(let contents): return "contents, \(contents.levels) levels"
        case .pageBreak: return "page break"
        default: return "block"
        }
    }

    private func dump(_ table: Table) -> String {
        var lines = ["table \(table.anchor): \(words(table.caption))\(table.unit.map { " (\($0))" } ?? "")"]
        let columns = table.columns.map { column in
            "\(column.name)\(column.alignment == .end ? ">" : "")\(column.isSum ? "+" : "")"
        }
        lines.append("  columns: " + columns.joined(separator: " | "))
        for row in table.head {
            let cells = row.cells.map { cell in
                let span = cell.columnSpan * cell.rowSpan == 1 ? "" : " ⟨\(cell.columnSpan)×\(cell.rowSpan)⟩"
                return "\(cell.column): \(words(cell.inlines))\(span)"
            }
            lines.append("  head: " + cells.joined(separator: " | "))
        }
        for row in table.rows {
            let kind = row.kind == .data ? "" : "[\(row.kind.rawValue)] "
            let cells = row.cells.map { cell in
                let marks = cell.marks.map { "^\(table.notes[$0.note].mark ?? "")" }.joined()
                return words(cell.content) + marks + (cell.columnSpan == 1 ? "" : " ⟨\(cell.columnSpan)⟩")
            }
            let indent = String(repeating: "  ", count: 1 + row.indent)
            lines.append(indent + kind + (row.italic ? "/" : "") + cells.joined(separator: " | "))
        }
        for note in table.notes { lines.append("  note\(note.mark.map { " " + $0 } ?? ""): \(words(note.inlines))") }
        return lines.joined(separator: "\n")
    }

    private func words(_ content: CellContent) -> String {
        switch content {
        case .empty: ""
        case .figure(let figure): visible(figure.text)
        case .bar(let bar): "▮ \(visible(bar.figure.text)) \(bar.share)\(bar.mark.map { " | \($0)" } ?? "")"
        case .text(let inlines): words(inlines)
        }
    }

    private func words(_ inlines: [Inline]) -> String {
        let text = inlines.plainText
        guard text.unicodeScalars.contains(InsertionMarker.start) else { return visible(text) }
        var result = ""
        var rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(of: InsertionMarker.start),
            let end = rest[start...].firstIndex(of: InsertionMarker.end)
        {
            result += visible(String(rest[..<start])) + dump(Int(String(rest[rest.index(after: start)..<end])))
            rest = rest[rest.index(after: end)...]
        }
        return result + visible(String(rest))
    }

    private func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? "␣" : $0 }))
    }
}
