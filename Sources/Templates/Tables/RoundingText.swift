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
        let amounts = TextFormats(language).numbers
        let (places, count) = places(words)
        let sizes = Set(roundings.map(\.difference.magnitude))
        let pattern = count == 1 ? words.one : sizes.count == 1 ? words.same : words.most
        let note = pattern(["unit": whole(words), "amount": largest(language), "places": places])
        guard let tolerance = roundings.compactMap(\.tolerance).max(by: { $0.öre < $1.öre }) else { return note }
        return note + " " + words.limit(["amount": amounts.text(tolerance)])
    }

    private var unit: MoneyUnit { roundings.first?.unit ?? .kr }

    private func whole(_ words: RoundingWords) -> String {
        switch unit {
        case .kr: words.kr
        case .tkr: words.tkr
        case .mnkr: words.mnkr
        }
    }

    /// "1 kr"
    private func largest(_ language: DocumentLanguage) -> String {
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
