import Inputs
import Style

/// Shares that are printed rounded, and that a reader who adds them up finds to be 99 % or 101 %.
struct ShareRounding {
    /// What the printed shares come to, and what they are the whole of: in units of the last printed digit of a per cent.
    var sum: Int128
    var whole: Int128
    /// Decimals of the per cents.
    var places: Int
    var column: String
    /// The row of the sum; nil where none is printed.
    var row: (index: Int, name: String)?
    var columnIndex: Int
}

extension Filler {
    /// Each column of shares, held against its sums, or against a hundred where it has none.
    func shareRoundings(_ template: TableTemplate, in grid: Grid) -> [ShareRounding] {
        var found: [ShareRounding] = []
        for column in grid.columns.indices where grid.rows.contains(where: { $0.cells[column].value.share != nil }) {
            let sums = grid.rows.indices.filter { [.subtotal, .total].contains(grid.rows[$0].kind) && grid.rows[$0].cells[column].value.share != nil }
            for row in sums {
                if let rounding = rounding(of: grid.rows[row].parts, sum: row, column, in: grid) { found.append(rounding) }
            }
            guard sums.isEmpty else { continue }
            let rows = grid.rows.indices.filter { grid.rows[$0].kind == .data }
            if let rounding = rounding(of: rows, sum: nil, column, in: grid) { found.append(rounding) }
        }
        return found
    }

    private func rounding(of parts: [Int], sum: Int?, _ column: Int, in grid: Grid) -> ShareRounding? {
        let places = min(max(0, grid.columns[column].template.places ?? 1), 6)
        // To the twelfth decimal, which quotients are kept to.
        let scale = DecimalMath.quotientScale
        func exact(_ share: Decimal) -> Int128 { DecimalMath.rescaled(share, to: scale) }
        func printed(_ share: Decimal) -> Int128 { DecimalMath.rescaled(share, to: places + 2) }
        let unit = DecimalMath.powerOfTen(scale - places - 2)
        let hundred = DecimalMath.powerOfTen(places + 2)

        var shares: [Decimal] = []
        for part in parts {
            let value = grid.rows[part].cells[column].value
            if let share = value.share { shares.append(share) } else if !value.isNone { return nil }
        }
        guard shares.count > 1 else { return nil }
        let total = shares.reduce(Int128(0)) { $0 + exact($1) }
        let shown = shares.reduce(Int128(0)) { $0 + printed($1) }
        let slack = Int128(shares.count * 2)
        var whole = hundred
        var isOff = false
        if let sum, let share = grid.rows[sum].cells[column].value.share {
            if (exact(share) - total).magnitude <= slack.magnitude, printed(share) != shown {
                whole = printed(share)
                isOff = true
            } else {
                // Typed as they are printed, and whole: what is missing to a hundred was rounded away.
                let areTyped = shares.allSatisfy { exact($0) == printed($0) * unit }
                isOff = areTyped && exact(share) == total && shown != hundred && (shown - hundred).magnitude * 2 <= shares.count.magnitude
            }
        } else {
            isOff = (total - hundred * unit).magnitude <= slack.magnitude && shown != hundred
        }
        guard isOff else { return nil }
        return ShareRounding(
            sum: shown, whole: whole, places: places, column: grid.columns[column].fullHeading,
            row: sum.map { ($0, notedName($0, in: grid)) }, columnIndex: column)
    }

    /// "Därför blir de andelar som visas tillsammans 99 % och inte 100 %: kolumnen Andel."
    func text(of roundings: [ShareRounding]) -> String {
        guard let first = roundings.first else { return "" }
        let phrases = words.tables.rounding
        func percent(_ units: Int128) -> String {
            formats.numbers.percent(units, scale: first.places + 2, places: first.places)
        }
        let names = roundings.map { rounding in
            rounding.row.map { phrases.row(["name": $0.name, "cells": rounding.column]) }
                ?? phrases.columnAlone(["name": rounding.column])
        }
        let places = names.joined(separator: "; ")
        return phrases.shares([
            "sum": percent(first.sum), "whole": percent(first.whole), "places": places.hasSuffix(".") ? places : places + ".",
        ])
    }
}

extension Value {
    var share: Decimal? {
        if case .share(let share) = kind { return share }
        return nil
    }
}
