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
        let words = Words.of(language).tables.rounding
        // A column can have a unit of its own; each is spoken of in its own.
        var units: [MoneyUnit] = []
        for rounding in roundings where !units.contains(rounding.unit) { units.append(rounding.unit) }
        var sentences = units.map { unit in RoundingText(roundings.filter { $0.unit == unit }).sentence(unit, language) }
        // The accounts' own limit is of use to a reader who can see it: in a table of tkr nobody sees a krona.
        if let widest = roundings.filter({ $0.tolerance != nil }).max(by: { ($0.tolerance?.öre ?? 0) < ($1.tolerance?.öre ?? 0) }),
            let tolerance = widest.tolerance, tolerance.öre >= widest.unit.digit,
            // Printed figures that nobody has stated may be further from their sum: then the limit would contradict the line above.
            roundings.allSatisfy({ $0.unit != widest.unit || Int128($0.difference.magnitude) * Int128(widest.unit.digit) <= Int128(tolerance.öre) })
        {
            sentences.append(words.limit(["amount": TextFormats(language).numbers.text(tolerance, in: widest.unit)]))
        }
        return sentences.joined(separator: " ")
    }

    private func sentence(_ unit: MoneyUnit, _ language: DocumentLanguage) -> String {
        let words = Words.of(language).tables.rounding
        let (places, count) = places(words)
        let sizes = Set(roundings.map(\.difference.magnitude))
        // A difference is no sum.
        let isFormula = roundings.contains(where: \.isFormula)
        let pattern: PhrasePattern =
            if count == 1 { isFormula ? words.oneFigure : words.one } else if sizes.count == 1 { isFormula ? words.sameFigures : words.same } else {
                isFormula ? words.mostFigures : words.most
            }
        return pattern(["unit": whole(unit, words), "amount": largest(unit, language), "places": places])
    }

    private func whole(_ unit: MoneyUnit, _ words: RoundingWords) -> String {
        switch unit {
        case .kr: words.kr
        case .tkr: words.tkr
        case .mnkr: words.mnkr
        }
    }

    /// "1 kr"
    private func largest(_ unit: MoneyUnit, _ language: DocumentLanguage) -> String {
        let formats = TextFormats(language)
        let most = roundings.map(\.difference.magnitude).max() ?? 1
        let figure = formats.numbers.fixed(
            Decimal(coefficient: Int64(clamping: most), scale: unit.places), places: unit.places)
        return unit.words(formats.numbers.words).amount(["number": figure])
    }

    /// "raden Summa: Personal, OH; kolumnen Summa: Följeforskning", and how many sums that is. A sum that is off along
    /// its row is named under its column, and one that is off down its column under its row, which is where its parts
    /// stand.
    private func places(_ words: RoundingWords) -> (text: String, count: Int) {
        var groups: [(isColumn: Bool, name: String, cells: [String])] = []
        var count = 0
        for rounding in roundings {
            let isColumn = rounding.direction == .column
            let name = isColumn ? rounding.row : rounding.column
            let cell = isColumn ? rounding.column : rounding.row
            let known = groups.firstIndex { $0.isColumn == isColumn && $0.name == name }
            if let known, groups[known].cells.contains(cell) { continue }
            count += 1
            guard count <= Self.most else { continue }
            if let known { groups[known].cells.append(cell) } else { groups.append((isColumn, name, [cell])) }
        }
        var parts = groups.map { group in
            (group.isColumn ? words.row : words.column)(["name": group.name, "cells": group.cells.joined(separator: ", ")])
        }
        if count > Self.most { parts.append(words.more(["count": String(count - Self.most)])) }
        let text = parts.joined(separator: "; ")
        // A heading may end with an abbreviation: "t.o.m. 31 aug."
        return (text.hasSuffix(".") ? text : text + ".", count)
    }
}
