import Diagnostics
import Inputs

/// A number of any type on its way through a sum: öre for amounts, else a decimal.
struct Quantity {
    enum Unit { case amount, integer, number, share }
    var unit: Unit
    /// Öre, or the decimal's coefficient.
    var coefficient: Int64
    var scale: Int

    init?(_ value: Value) {
        switch value.kind {
        case .amount(let amount): self.init(unit: .amount, coefficient: amount.öre, scale: 0)
        case .integer(let integer): self.init(unit: .integer, coefficient: Int64(integer), scale: 0)
        case .number(let number): self.init(unit: .number, coefficient: number.coefficient, scale: number.scale)
        case .share(let share): self.init(unit: .share, coefficient: share.coefficient, scale: share.scale)
        default: return nil
        }
    }

    init(unit: Unit, coefficient: Int64, scale: Int) {
        self.unit = unit
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Of amounts and integers that are computed: ten times what may be written, and well within 64 bits.
    private static let bound: UInt64 = 1_000_000_000_000_000_000

    /// An integer nought is a nought of every unit: `belopp annars 0`.
    var isPlainZero: Bool { unit == .integer && coefficient == 0 }

    var value: Value {
        switch unit {
        case .amount: Value(.amount(Amount(öre: coefficient)))
        case .integer: Value(.integer(Int(coefficient)))
        case .number: Value(.number(Decimal(coefficient: coefficient, scale: scale)))
        case .share: Value(.share(Decimal(coefficient: coefficient, scale: scale)))
        }
    }

    /// Back from a 128-bit result: amounts rounded to whole öre, integers kept whole.
    static func from(_ coefficient: Int128, scale: Int, unit: Unit) -> Quantity? {
        guard let decimal = DecimalMath.normalised(coefficient, scale: scale) else { return nil }
        guard unit == .amount || unit == .integer else {
            return Quantity(unit: unit, coefficient: decimal.coefficient, scale: decimal.scale)
        }
        guard let whole = Int64(exactly: DecimalMath.rescaled(decimal, to: 0)), whole.magnitude < Self.bound else { return nil }
        return Quantity(unit: unit, coefficient: whole, scale: 0)
    }

    /// What two quantities added give; nil where they are of different kinds.
    static func commonUnit(_ left: Quantity, _ right: Quantity) -> Unit? {
        if left.unit == right.unit { return left.unit }
        if left.isPlainZero { return right.unit }
        if right.isPlainZero { return left.unit }
        switch (left.unit, right.unit) {
        case (.integer, .number), (.number, .integer): return .number
        default: return nil
        }
    }

    static func sum(_ left: Quantity, _ right: Quantity, negated: Bool, unit: Unit) -> Quantity? {
        let scale = max(left.scale, right.scale)
        guard scale <= 18 else { return nil }
        let first = Int128(left.coefficient) * DecimalMath.powerOfTen(scale - left.scale)
        let second = Int128(right.coefficient) * DecimalMath.powerOfTen(scale - right.scale)
        return from(negated ? first - second : first + second, scale: scale, unit: unit)
    }

    static func order(_ left: Quantity, _ right: Quantity) -> Int {
        let scale = min(18, max(left.scale, right.scale))
        let first = Int128(left.coefficient) * DecimalMath.powerOfTen(scale - left.scale)
        let second = Int128(right.coefficient) * DecimalMath.powerOfTen(scale - right.scale)
        return first < second ? -1 : first > second ? 1 : 0
    }
}

extension Evaluator {
    /// `left operation right`. Absent and dash in arithmetic give absent: what is not known has no sum with
    /// anything; `annars` says otherwise.
    func combine(_ operation: BinaryOperator, _ left: Value, _ right: Value, at range: SourceRange) -> Value {
        use(left)
        use(right)
        if let withheld = [left, right].first(where: \.isWithheld) {
            // No answer to a question of it either: yes and no would both tell something.
            return Value(withheld.kind)
        }
        switch operation {
        case .equal: return Value(.flag(areEqual(left, right, at: range)))
        case .notEqual: return Value(.flag(!areEqual(left, right, at: range)))
        case .less, .greater, .lessOrEqual, .greaterOrEqual:
            guard !left.isNone, !right.isNone else { return Value(.flag(false)) }
            guard let order = order(left, right) else { return mismatch(operation, left, right, at: range) }
            switch operation {
            case .less: return Value(.flag(order < 0))
            case .greater: return Value(.flag(order > 0))
            case .lessOrEqual: return Value(.flag(order <= 0))
            default: return Value(.flag(order >= 0))
            }
        default: break
        }
        guard !left.isNone, !right.isNone else { return .absent }
        if operation == .add, let joined = joined(left, right) { return joined }
        guard let first = Quantity(left), let second = Quantity(right) else {
            return mismatch(operation, left, right, at: range)
        }
        switch operation {
        case .add, .subtract:
            guard let unit = Quantity.commonUnit(first, second) else {
                return mismatch(operation, left, right, at: range)
            }
            return checked(Quantity.sum(first, second, negated: operation == .subtract, unit: unit), at: range)
        case .multiply: return product(first, second, left, right, at: range)
        default: return quotient(first, second, left, right, at: range)
        }
    }

    /// Text and text, or text and an integer, make a longer text: `"utfall-" + år`.
    private func joined(_ left: Value, _ right: Value) -> Value? {
        switch (left.kind, right.kind) {
        case (.text(let first), .text(let second)): Value(.text(first + second))
        case (.text(let first), .integer(let second)): Value(.text(first + String(second)))
        case (.integer(let first), .text(let second)): Value(.text(String(first) + second))
        default: nil
        }
    }

    private func product(
        _ first: Quantity, _ second: Quantity, _ left: Value, _ right: Value, at range: SourceRange
    ) -> Value {
        let unit: Quantity.Unit
        switch (first.unit, second.unit) {
        case (.amount, .amount): return mismatch(.multiply, left, right, at: range)
        case (.amount, _), (_, .amount): unit = .amount
        case (.integer, .integer): unit = .integer
        case (.share, _), (_, .share): unit = .share
        default: unit = .number
        }
        let product = Int128(first.coefficient) * Int128(second.coefficient)
        return checked(Quantity.from(product, scale: first.scale + second.scale, unit: unit), at: range)
    }

    private func quotient(
        _ first: Quantity, _ second: Quantity, _ left: Value, _ right: Value, at range: SourceRange
    ) -> Value {
        guard second.coefficient != 0 else { return dividedByNought(at: range) }
        let unit: Quantity.Unit
        switch (first.unit, second.unit) {
        case (.amount, .amount), (.integer, .integer), (.share, .share): unit = .share
        case (.amount, _): unit = .amount
        case (_, .amount):
            // Nought of an amount is nought per cent.
            guard first.isPlainZero else { return mismatch(.divide, left, right, at: range) }
            unit = .share
        case (.share, _): unit = .share
        default: unit = .number
        }
        let scale = max(first.scale, second.scale)
        guard scale <= 18 else { return checked(nil, at: range) }
        let number = Int128(first.coefficient) * DecimalMath.powerOfTen(scale - first.scale)
        let divisor = Int128(second.coefficient) * DecimalMath.powerOfTen(scale - second.scale)
        if unit == .amount {
            let sign: Int128 = divisor < 0 ? -1 : 1
            return checked(
                Quantity.from(DecimalMath.divided(number * sign, by: divisor * sign), scale: 0, unit: .amount), at: range)
        }
        guard let decimal = DecimalMath.quotient(number, by: divisor) else { return checked(nil, at: range) }
        return Quantity(unit: unit, coefficient: decimal.coefficient, scale: decimal.scale).value
    }

    func checked(_ quantity: Quantity?, at range: SourceRange) -> Value {
        if let quantity { return quantity.value }
        report(.numberOutOfRange, at: range)
        return .absent
    }

    private func mismatch(
        _ operation: BinaryOperator, _ left: Value, _ right: Value, at range: SourceRange
    ) -> Value {
        report(
            .operatorMismatch, at: range,
            ["operator": operation.rawValue, "vänster": left.typeName, "höger": right.typeName])
        return .absent
    }

    private func areEqual(_ left: Value, _ right: Value, at range: SourceRange) -> Bool {
        if let first = Quantity(left), let second = Quantity(right) {
            return Quantity.commonUnit(first, second) != nil && Quantity.order(first, second) == 0
        }
        switch (left.kind, right.kind) {
        case (.absent, .absent), (.dash, .dash): return true
        case (.flag(let first), .flag(let second)): return first == second
        case (.time(let first), .time(let second)): return first == second
        case (.reference(let first), .reference(let second)): return first == second
        default:
            if let first = left.keyText ?? left.proseText, let second = right.keyText ?? right.proseText {
                return first == second
            }
            // Lists and records are not compared: no answer would be a wrong one.
            if !left.isNone, !right.isNone, left.isCompound || right.isCompound {
                _ = mismatch(.equal, left, right, at: range)
            }
            return false
        }
    }

    private func order(_ left: Value, _ right: Value) -> Int? {
        if let first = Quantity(left), let second = Quantity(right) {
            return Quantity.commonUnit(first, second) == nil ? nil : Quantity.order(first, second)
        }
        switch (left.kind, right.kind) {
        case (.date(let first), .date(let second)): return first < second ? -1 : first == second ? 0 : 1
        case (.text(let first), .text(let second)): return first < second ? -1 : first == second ? 0 : 1
        default: return nil
        }
    }
}

extension Value {
    /// Prose as text, without the line break that ends a block.
    fileprivate var proseText: String? {
        guard case .prose(let prose) = kind else { return nil }
        var text = prose.markdown[...]
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }

    /// Of several parts, without a key that tells it from others.
    fileprivate var isCompound: Bool {
        switch kind {
        case .list, .map: true
        case .record(let record): record.key == nil
        default: false
        }
    }
}
