import DocumentTree
import Style

extension Table {
    /// The table as a file that a program can read and that a Swedish Excel opens with a double click: UTF-8 with
    /// a byte order mark, semicolons, decimal commas, lines that end in CR LF (RFC 4180 for the rest).
    ///
    /// One header row: grouped headers are joined with “ – ”, and columns of amounts end in the table's unit.
    /// Figures have no spaces and an ordinary minus sign. Two columns are added: what kind of row it is, so that
    /// no sum is counted twice, and what the notes say that the row refers to.
    func csv(_ words: Words) -> [UInt8] {
        var lines = [header() + [words.tableFile.kind] + (hasMarks ? [words.tableFile.note] : [])]
        for row in rows {
            var fields: [String] = []
            for cell in row.cells {
                fields.append(cell.csvField(words.numbers))
                for _ in 1..<max(1, cell.columnSpan) { fields.append("") }
            }
            while fields.count < columns.count { fields.append("") }
            fields.append(row.kind.word(words.tableFile))
            if hasMarks { fields.append(noteText(of: row)) }
            lines.append(fields)
        }
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for line in lines {
            for (index, field) in line.enumerated() {
                if index > 0 { bytes.append(0x3B) }
                appendField(field, to: &bytes)
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    private var hasMarks: Bool { rows.contains { $0.cells.contains { !$0.marks.isEmpty } } }

    private func header() -> [String] {
        var names = [[String]](repeating: [], count: columns.count)
        for row in head {
            for cell in row.cells {
                let words = plain(cell.inlines.plainText)
                if words.isEmpty { continue }
                for column in cell.column..<cell.column + max(1, cell.columnSpan) where names.indices.contains(column) {
                    names[column].append(words)
                }
            }
        }
        var result: [String] = []
        for (index, parts) in names.enumerated() {
            var name = parts.joined(separator: " – ")
            if let unit, columns[index].alignment == .end, !isShare(index) { name += name.isEmpty ? unit : " (\(unit))" }
            result.append(guarded(name))
        }
        return result
    }

    /// Percentages say so themselves.
    private func isShare(_ column: Int) -> Bool {
        for row in rows {
            var next = 0
            for cell in row.cells {
                if next == column, case .figure(let figure) = cell.content, figure.hasSuffix("%") { return true }
                next += max(1, cell.columnSpan)
            }
        }
        return false
    }

    private func noteText(of row: TableRow) -> String {
        var texts: [String] = []
        for cell in row.cells {
            for mark in cell.marks where notes.indices.contains(mark.note) {
                let text = plain(notes[mark.note].inlines.plainText)
                if !texts.contains(text) { texts.append(text) }
            }
        }
        return guarded(texts.joined(separator: " "))
    }
}

extension TableCell {
    fileprivate func csvField(_ numbers: NumberWords) -> String {
        switch content {
        case .empty: ""
        case .figure(let figure): plainFigure(figure, numbers) ?? guarded(plain(figure))
        case .bar(let bar): plainFigure(bar.figure, numbers) ?? guarded(plain(bar.figure))
        case .text(let inlines): guarded(plain(inlines.plainText))
        }
    }
}

extension RowKind {
    fileprivate func word(_ words: TableFileWords) -> String {
        switch self {
        case .data: words.row
        case .group: words.group
        case .subtotal: words.subtotal
        case .total: words.total
        case .ofWhich: words.ofWhich
        }
    }
}

/// “−4 250 000” → “-4250000”, “55,7 %” → “55,7%”; nil for what is no number. A decimal comma in every language: the
/// file is for a Swedish spreadsheet.
private func plainFigure(_ figure: String, _ numbers: NumberWords) -> String? {
    var result = ""
    for scalar in figure.unicodeScalars {
        if numbers.group.unicodeScalars.contains(scalar) { continue }
        switch scalar {
        case _ where numbers.decimalMark.unicodeScalars.contains(scalar): result += ","
        case "0"..."9", "%": result.unicodeScalars.append(scalar)
        case "\u{2212}", "-", "\u{2013}": result += "-"
        case " ", "\u{A0}", "\u{202F}", "\u{2009}", "+": break
        default: return nil
        }
    }
    let body = result.hasPrefix("-") ? result.dropFirst() : result[...]
    guard let first = body.first, first.isNumber, !body.contains("-") else { return nil }
    return result
}

/// Ordinary spaces for those that hold a line together, and no line breaks.
private func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{A0}", "\u{202F}", "\u{2009}", "\n", "\r", "\t": result += " "
        case "\u{AD}": break
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

/// A spreadsheet takes words that begin like a formula for one, and runs it; an apostrophe keeps them words.
private func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else { return text }
    return "'" + text
}

private func appendField(_ field: String, to bytes: inout [UInt8]) {
    let needsQuotes =
        field.hasPrefix(" ") || field.hasSuffix(" ") || field.utf8.contains { $0 == 0x3B || $0 == 0x22 }
    guard needsQuotes else {
        bytes += field.utf8
        return
    }
    bytes.append(0x22)
    for byte in field.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
    }
    bytes.append(0x22)
}
