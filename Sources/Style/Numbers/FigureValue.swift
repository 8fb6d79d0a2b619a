/// What a figure says, exactly, before anyone decides how it is printed.
public enum FigureValue: Hashable, Sendable {
    /// Money, in öre.
    case amount(öre: Int64)
    /// A number or a count: `coefficient` × 10^−`scale`.
    case number(coefficient: Int64, scale: Int)
    /// 0.557 is 55,7 %.
    case share(coefficient: Int64, scale: Int)

    /// As a decimal of the unit that it is kept in: öre for amounts.
    var decimal: (coefficient: Int128, scale: Int) {
        switch self {
        case .amount(let öre): (Int128(öre), 0)
        case .number(let coefficient, let scale), .share(let coefficient, let scale): (Int128(coefficient), scale)
        }
    }
}

/// How a figure is printed.
public struct FigurePrint: Hashable, Sendable {
    public enum Unit: Hashable, Sendable {
        case money(MoneyUnit)
        case percent
        /// A number in groups of three digits.
        case number
        /// A year or an ordinal: digits without groups.
        case ordinal
    }
    public var unit: Unit
    /// Decimals. What does not fit in them is rounded half away from zero.
    public var places: Int
    /// Whether the unit stands with the figure, as in prose; in a column it stands in the caption.
    public var namesUnit: Bool

    public init(_ unit: Unit, places: Int, namesUnit: Bool = false) {
        self.unit = unit
        self.places = places
        self.namesUnit = namesUnit
    }

    public static func money(_ unit: MoneyUnit, places: Int? = nil) -> FigurePrint {
        FigurePrint(.money(unit), places: places ?? unit.places)
    }

    public func text(of value: FigureValue, _ format: NumberFormat) -> String {
        let (coefficient, scale) = value.decimal
        switch unit {
        case .money(let unit):
            return namesUnit
                ? format.amount(öre: coefficient, in: unit, places: places) : format.figure(öre: coefficient, in: unit, places: places)
        case .percent: return format.percent(coefficient, scale: scale, places: places)
        case .number:
            return format.fixed(coefficient, scale: scale, places: places)
        case .ordinal: return format.ungrouped(coefficient)
        }
    }

    /// Whether the text says less than the value: a digit of it was rounded off.
    public func rounds(_ value: FigureValue) -> Bool {
        let (coefficient, scale) = value.decimal
        var shift: Int
        switch unit {
        case .money(let unit): shift = scale + unit.scale - places
        case .percent: shift = scale - 2 - places
        case .number: shift = scale - places
        case .ordinal: shift = scale
        }
        var rest = coefficient
        while shift > 0, rest != 0 {
            if rest % 10 != 0 { return true }
            rest /= 10
            shift -= 1
        }
        return false
    }
}
