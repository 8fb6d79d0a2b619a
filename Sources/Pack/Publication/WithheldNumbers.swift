import DocumentTree

/// Digits that belong together on paper, whatever stands between them.
struct DigitRun {
    var digits: String
    /// What stands between them.
    var separators: Set<Unicode.Scalar>
}

/// Runs of digits with at most one space, hyphen, point or stroke between two of them.
func digitRuns(in text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun(digits: "", separators: [])
    var gap: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
        if ("0"..."9").contains(scalar) {
            if gap.count > 1 || gap.contains(where: { !" \u{A0}\u{202F}-\u{2011}\u{2013}+/.".unicodeScalars.contains($0) }) {
                if !run.digits.isEmpty { runs.append(run) }
                run = DigitRun(digits: "", separators: [])
            } else {
                run.separators.formUnion(gap)
            }
            gap = []
            run.digits.unicodeScalars.append(scalar)
        } else if !run.digits.isEmpty {
            gap.append(scalar)
        }
    }
    if !run.digits.isEmpty { runs.append(run) }
    return runs
}

/// Numbers of a withheld text that are neither amounts nor days: a person's, a telephone's, an organisation's, a file's. Of a
/// person's number the century is left out, since it is written both ways.
func numbers(in text: String) -> [String] {
    digitRuns(in: text).compactMap { run in
        guard run.digits.count >= 7 else { return nil }
        let isAmount = run.separators.isSubset(of: [" ", "\u{A0}", "\u{202F}", "."]) && !run.separators.isEmpty && !run.digits.hasPrefix("0")
        if isAmount || run.separators.isEmpty && run.digits.count < 10 && !run.digits.hasPrefix("0") { return nil }
        // 2026-05-21
        if run.digits.count == 8, run.separators.isSubset(of: ["-", "\u{2011}"]), run.digits.hasPrefix("20") || run.digits.hasPrefix("19") { return nil }
        if run.digits.count == 12, run.digits.hasPrefix("19") || run.digits.hasPrefix("20") { return String(run.digits.dropFirst(2)) }
        // A telephone's, which may have its country before it.
        return run.digits.hasPrefix("0") && run.digits.count > 8 ? String(run.digits.dropFirst()) : run.digits
    }
}

/// A figure of what is published, and where it is printed.
struct ShownFigure {
    var digits: String
    /// The table's caption, and the row's name; nil for a figure that stands in a text.
    var table: String?
    var row: String?
}

extension Document {
    var shownFigures: [ShownFigure] {
        var found: [ShownFigure] = []
        blocks.forEachBlock { block in
            guard case .table(let table) = block else { return }
            for row in table.rows {
                var name = ""
                if case .text(let inlines)? = row.cells.first?.content { name = inlines.plainText }
                for cell in row.cells {
                    if let figure = cell.content.figure { found.append(ShownFigure(digits: figure.digits, table: table.caption.plainText, row: name)) }
                }
            }
        }
        return found
    }
}
