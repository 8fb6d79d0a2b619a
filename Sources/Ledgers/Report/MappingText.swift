public import Diagnostics
import Inputs

/// How a mapping takes a ledger: a table of lines and cost types, and what fell outside.
public struct MappingView: Sendable {
    let mapping: Mapping
    let mapped: MappedLedger
    /// Of lines and cost types, by their keys.
    let names: [String: String]
    let year: Int

    public init(_ mapping: Mapping, _ mapped: MappedLedger, names: [String: String], year: Int) {
        self.mapping = mapping
        self.mapped = mapped
        self.names = names
        self.year = year
    }

    public func text(_ language: MessageLanguage) -> String {
        let swedish = language == .swedish
        let types = mapping.costTypes.map { names[$0.key] ?? $0.key }
        let others = mapped.yearsFound.filter { $0 != year }
        var rows: [[String]] = [[swedish ? "Post" : "Line"] + types + [(swedish ? "Summa" : "Sum") + (year > 0 ? " \(year)" : "")] + others.map(String.init)]
        var sums = [Int64](repeating: 0, count: types.count + 1 + others.count)
        for (index, line) in mapping.lines.enumerated() {
            var amounts = mapping.costTypes.indices.map { mapped.sum(index, type: $0)?.öre }
            amounts.append(mapped.sum(index, year)?.öre)
            amounts += others.map { mapped.sum(index, $0)?.öre }
            for (column, öre) in amounts.enumerated() { sums[column] &+= öre ?? 0 }
            rows.append([names[line.key] ?? line.key] + amounts.map { $0.map(öreText) ?? "–" })
        }
        rows.append([swedish ? "Summa" : "Sum"] + sums.map(öreText))
        var text = aligned(rows)
        let outside = zip(mapping.outside, mapped.outside).filter { $0.1.rows > 0 }
        if !outside.isEmpty {
            text += "\n" + (swedish ? "Utanför" : "Outside") + "\n"
            text += aligned(
                outside.map { item, sum in
                    [item.selection.conditions.map { "\($0.name) \($0.patterns.text)" }.joined(separator: ", "), "\(sum.rows)", öreText(sum.öre), item.reason]
                })
        }
        let left = mapped.unscoped
        if left.rows > 0 {
            text +=
                swedish
                ? "\nOmfattas inte: \(left.rows) \(left.rows == 1 ? "rad" : "rader"), \(öreText(left.öre)) kr\n"
                : "\nNot in scope: \(left.rows) \(left.rows == 1 ? "row" : "rows"), SEK \(öreText(left.öre))\n"
        }
        return text
    }
}

/// Columns side by side: the first to the left, figures to the right, a last one of words to the left.
func aligned(_ rows: [[String]]) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
    // A heading stands as what is below it does.
    let isText = (0..<count).map { column in rows.dropFirst(rows.count > 1 ? 1 : 0).contains { column < $0.count && $0[column].contains { $0.isLetter } } }
    var text = ""
    for row in rows {
        var line = ""
        for (column, cell) in row.enumerated() {
            if column > 0 { line += "  " }
            let isWords = column == 0 || isText[column]
            line += isWords ? cell + String(repeating: " ", count: max(0, widths[column] - cell.count)) : leading(cell, widths[column])
        }
        while line.last == " " { line.removeLast() }
        text += line + "\n"
    }
    return text
}
