public import Inputs
public import Style

/// What amounts are printed in.
public enum AmountUnit: String, Sendable, CaseIterable {
    case kr, tkr, mnkr

    /// Öre per unit.
    public var öre: Int64 {
        switch self {
        case .kr: 100
        case .tkr: 100_000
        case .mnkr: 100_000_000
        }
    }
    public func words(_ words: NumberWords) -> UnitWords {
        switch self {
        case .kr: words.kr
        case .tkr: words.tkr
        case .mnkr: words.mnkr
        }
    }
    /// Decimals that a column of amounts in this unit has.
    public var places: Int { self == .mnkr ? 1 : 0 }
}

/// Money as text of a language. Rounded half away from zero, once, from öre.
public struct AmountText: Sendable {
    let words: NumberWords

    public init(_ words: NumberWords) { self.words = words }

    /// The figure alone, "2 900 000": for columns whose unit stands in the caption.
    public func figure(_ amount: Amount, in unit: AmountUnit = .kr, places: Int? = nil) -> String {
        NumberText(words).fixed(AmountText.decimal(amount, in: unit), places: places ?? unit.places)
    }

    /// With its unit, as in prose: "2 900 000 kr", "10 mnkr", "4,3 mnkr".
    public func text(_ amount: Amount, in unit: AmountUnit = .kr, places: Int? = nil) -> String {
        let isWhole = amount.öre % unit.öre == 0
        return unit.words(words).amount([
            "number": figure(amount, in: unit, places: places ?? (isWhole ? 0 : unit.places))
        ])
    }

    /// The printed figure as a count of its last printed digit: 2 900 000 in kronor, 29 in tenths of mnkr.
    /// What "the printed parts do not add up" is measured in.
    public static func printedUnits(_ amount: Amount, in unit: AmountUnit) -> Int64 {
        Int64(clamping: DecimalMath.rescaled(decimal(amount, in: unit), to: unit.places))
    }

    private static func decimal(_ amount: Amount, in unit: AmountUnit) -> Decimal {
        let scale =
            switch unit {
            case .kr: 2
            case .tkr: 5
            case .mnkr: 8
            }
        return Decimal(coefficient: amount.öre, scale: scale)
    }
}
