import DocumentTree
import Style

extension Table {
    /// The table as a file that a program can read and that a Swedish Excel opens with a double click: UTF-8 with
    /// a byte order mark, semicolons, decimal commas, lines that end in CR LF (RFC 4180 for the rest).
    ///
    /// One header row: grouped headers are joined with “ – ”, and columns of amounts end in "(kr)". Figures are their
    /// values, not what is printed of them: amounts in kronor to the öre whatever unit the page has, shares and numbers
    /// with all their decimals, without spaces and with an ordinary minus sign. Two columns are added: what kind of row
    /// it is, so that no sum is counted twice, and what the notes say that the row refers to.
    func csv(_ words: Words) -> [UInt8] {
        let names = header(words.numbers) + [words.tableFile.kind] + (hasMarks ? [words.tableFile.note] : [])
        var lines = [names.map(Field.text)]
        for row in rows {
            var fields: [Field] = []
            for cell in row.cells {
                fields.append(cell.csvField)
                for _ in 1..<max(1, cell.columnSpan) { fields.append(.empty) }
            }
            while fields.count < columns.count { fields.append(.empty) }
            fields.append(.text(row.kind.word(words.tableFile)))
            if hasMarks { fields.append(.text(noteText(of: row))) }
            lines.append(fields)
        }
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for line in lines {
            for (index, field) in line.enumerated() {
                if index > 0 { bytes.append(0x3B) }
                field.append(to: &bytes)
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    private var hasMarks: Bool { rows.contains { $0.cells.contains { !$0.marks.isEmpty } } }

    private func header(_ words: NumberWords) -> [String] {
        var names = [[String]](repeating: [], count: columns.count)
        for row in head {
            for cell in row.cells {
                let heading = plain(cell.inlines.plainText)
                if heading.isEmpty { continue }
                for column in cell.column..<cell.column + max(1, cell.columnSpan) where names.indices.contains(column) {
                    names[column].append(heading)
                }
            }
        }
        var result: [String] = []
        for (index, parts) in names.enumerated() {
            var name = parts.joined(separator: " – ")
            if let printed = printedUnit(of: index) {
                // The page's unit is not the file's.
                let suffix = ", " + printed.words(words).name
                if name.hasSuffix(suffix) { name.removeLast(suffix.count) }
                name += name.isEmpty ? words.kr.name : " (\(words.kr.name))"
            }
            result.append(guarded(name))
        }
        return result
    }

    /// What a column's amounts are printed in; nil for one of something else. An empty column goes with the table.
    private func printedUnit(of column: Int) -> MoneyUnit? {
        var isEmpty = true
        for row in rows {
            var next = 0
            for cell in row.cells {
                defer { next += max(1, cell.columnSpan) }
                guard next == column else { continue }
                switch cell.content {
                case .figure(let figure):
                    if case .amount? = figure.value, case .money(let unit)? = figure.print?.unit { return unit }
                    if figure.value != nil { isEmpty = false }
                case .bar, .text: isEmpty = false
                case .empty: break
                }
            }
        }
        return isEmpty && unit != nil && columns[column].alignment == .end ? .kr : nil
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

/// A field of a line.
private enum Field {
    case empty
    /// A number's digits, sign, decimal comma and percent sign.
    case number(String)
    case text(String)

    /// Texts stand in quotes, whatever is in them: then no character of theirs is taken for the file's own.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .empty: break
        case .number(let digits): bytes += digits.utf8
        case .text(let text):
            if text.isEmpty { return }
            bytes.append(0x22)
            for byte in text.utf8 {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
    }
}

extension TableCell {
    fileprivate var csvField: Field {
        switch content {
        case .empty: .empty
        case .figure(let figure): figure.csvField
        case .bar(let bar): bar.figure.csvField
        case .text(let inlines): .text(guarded(plain(inlines.plainText)))
        }
    }
}

extension PrintedFigure {
    /// The exact value; the words where there is none (a dash).
    fileprivate var csvField: Field {
        switch value {
        case .amount(let öre)?: .number(decimal(öre, scale: MoneyUnit.kr.scale, leastPlaces: öre % 100 == 0 ? 0 : 2))
        case .number(let coefficient, let scale)?: .number(decimal(coefficient, scale: scale))
        case .share(let coefficient, let scale)?: .number(decimal(coefficient, scale: scale - 2) + "%")
        case nil: .text(guarded(plain(text)))
        }
    }
}

/// `coefficient` × 10^−`scale` with the decimals that it has, and a decimal comma in every language: the file is for a
/// Swedish spreadsheet.
private func decimal(_ coefficient: Int64, scale: Int, leastPlaces: Int = 0) -> String {
    var (shortened, places) = (coefficient, max(0, scale))
    while places > leastPlaces, shortened % 10 == 0 {
        shortened /= 10
        places -= 1
    }
    var digits = Array(String(shortened.magnitude).utf8)
    if scale < 0, coefficient != 0 { digits += [UInt8](repeating: 0x30, count: -scale) }
    if digits.count <= places { digits.insert(contentsOf: [UInt8](repeating: 0x30, count: places + 1 - digits.count), at: 0) }
    if places > 0 { digits.insert(0x2C, at: digits.count - places) }
    if coefficient < 0 { digits.insert(0x2D, at: 0) }
    return String(decoding: digits, as: UTF8.self)
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
