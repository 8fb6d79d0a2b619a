/// What amounts are printed in.
public enum MoneyUnit: String, Hashable, Sendable, CaseIterable {
    case kr, tkr, mnkr

    /// Öre per unit.
    public var öre: Int64 {
        switch self {
        case .kr: 100
        case .tkr: 100_000
        case .mnkr: 100_000_000
        }
    }

    /// The power of ten from öre to the unit: an amount in öre is this many decimals of it.
    public var scale: Int {
        switch self {
        case .kr: 2
        case .tkr: 5
        case .mnkr: 8
        }
    }

    /// Decimals that a column of amounts in this unit has.
    public var places: Int { self == .mnkr ? 1 : 0 }

    public func words(_ words: NumberWords) -> UnitWords {
        switch self {
        case .kr: words.kr
        case .tkr: words.tkr
        case .mnkr: words.mnkr
        }
    }
}
