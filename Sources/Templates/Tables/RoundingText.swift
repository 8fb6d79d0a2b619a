import Inputs
import Style

/// The note about rounding under a table, in a board member's words: which sums are off, by how much, and what the
/// rule is.
struct RoundingText {
    private var roundings: [RoundingNote]
    /// So many cells are named before the note says "and n more"; all are marked in the table.
    private static let most = 24

    init(_ roundings: [RoundingNote]) { self.roundings = roundings }

    func text(_ language: DocumentLanguage) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }

    var swedish: String {
        var text = "Avrundning: varje belopp är avrundat för sig till \(wholeInSwedish). Därför avviker dessa summor med "
            + "\(isSame ? "" : "högst ")\(largest(.swedish)) från de delar som visas: "
        text += places(row: "raden", column: "kolumnen", more: { "och \($0) till, alla markerade i tabellen" })
        if let tolerance { text += " En större avvikelse än \(TextFormats(.swedish).amounts.text(tolerance)) godtas inte." }
        return text
    }

    var english: String {
        var text = "Rounding: each amount is rounded by itself to \(wholeInEnglish). These sums therefore differ by "
            + "\(isSame ? "" : "at most ")\(largest(.english)) from the parts that are shown: "
        text += places(row: "the row", column: "the column", more: { "and \($0) more, all marked in the table" })
        if let tolerance { text += " A difference above \(TextFormats(.english).amounts.text(tolerance)) is not accepted." }
        return text
    }

    private var unit: AmountUnit { roundings.first?.unit ?? .kr }

    private var wholeInSwedish: String {
        switch unit {
        case .kr: "hela kronor"
        case .tkr: "tusental kronor"
        case .mnkr: "tiondels miljoner kronor"
        }
    }

    private var wholeInEnglish: String {
        switch unit {
        case .kr: "whole kronor"
        case .tkr: "thousands of kronor"
        case .mnkr: "tenths of a million kronor"
        }
    }

    /// "1 kr"
    private func largest(_ language: DocumentLanguage) -> String {
        let formats = TextFormats(language)
        let most = roundings.map(\.difference.magnitude).max() ?? 1
        let figure = formats.numbers.fixed(
            Decimal(coefficient: Int64(clamping: most), scale: unit.places), places: unit.places)
        return unit.words(formats.amounts.words).amount(["number": figure])
    }

    private var isSame: Bool { Set(roundings.map(\.difference.magnitude)).count == 1 }

    /// The largest that is declared for a stated sum among them.
    private var tolerance: Amount? {
        roundings.compactMap(\.tolerance).max { $0.öre < $1.öre }
    }

    /// "raden Summa: Personal, OH; kolumnen Summa: Följeforskning": a sum that is off along its row is named under
    /// its column, and one that is off down its column under its row, which is where its parts stand.
    private func places(row: String, column: String, more: (Int) -> String) -> String {
        var groups: [(name: String, cells: [String])] = []
        var left = Self.most
        var unnamed = 0
        for rounding in roundings {
            let isColumn = rounding.direction == .column
            let name = isColumn ? "\(row) \(rounding.row)" : "\(column) \(rounding.column)"
            let cell = isColumn ? rounding.column : rounding.row
            if let index = groups.firstIndex(where: { $0.name == name }) {
                guard !groups[index].cells.contains(cell) else { continue }
                if left > 0 { groups[index].cells.append(cell) }
            } else if left > 0 {
                groups.append((name, [cell]))
            }
            if left > 0 { left -= 1 } else { unnamed += 1 }
        }
        var parts = groups.map { "\($0.name): \($0.cells.joined(separator: ", "))" }
        if unnamed > 0 { parts.append(more(unnamed)) }
        let text = parts.joined(separator: "; ")
        // A heading may end with an abbreviation: "t.o.m. 31 aug."
        return text.hasSuffix(".") ? text : text + "."
    }
}
