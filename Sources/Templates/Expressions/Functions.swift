import Diagnostics
import Inputs

/// The functions of the expression language.
enum FunctionName: String, CaseIterable {
    case sum = "summa"
    case share = "andel"
    case count = "antal"
    case first = "första"
    case last = "sista"
    case largest = "största"
    case smallest = "minsta"
    case absolute = "absolut"
    case shareOfYear = "andel-av-året"
    case choose = "om"
    case isPrinted = "redan-tryckt"
    case isOfLedger = "ur-redovisningen"

    var argumentCount: Int {
        switch self {
        case .share: 2
        case .choose: 3
        default: 1
        }
    }
}

extension Evaluator {
    func call(_ name: String, _ arguments: [Expression], at range: SourceRange) -> Value {
        guard let function = FunctionName(rawValue: name) else {
            reportUnknown(
                .unknownFunction, name, among: FunctionName.allCases.map(\.rawValue),
                at: SourceRange(file: range.file, start: Int(range.start), end: Int(range.start) + name.utf8.count))
            return .absent
        }
        guard arguments.count == function.argumentCount else {
            report(
                .wrongArgumentCount, at: range,
                ["namn": name, "antal": String(function.argumentCount), "givna": String(arguments.count)])
            return .absent
        }
        if function == .choose {
            guard let isFirst = answer(to: arguments[0]) else { return withheldPart(of: arguments[0]) }
            return evaluate(arguments[isFirst ? 1 : 2])
        }
        let isReckoned: Bool
        switch function {
        case .sum, .count, .first, .last, .largest, .smallest: isReckoned = true
        default: isReckoned = false
        }
        let value = isReckoned ? evaluateToReckon(arguments[0]) : evaluate(arguments[0])
        if isReckoned, value.isWithheld { return value }
        switch function {
        case .sum: return sum(value, at: range)
        case .share: return combine(.divide, value, evaluate(arguments[1]), at: range)
        case .count: return count(value, at: range)
        case .first, .last, .largest, .smallest: return pick(function, from: value, at: range)
        case .absolute:
            if value.isWithheld { return value }
            guard let quantity = Quantity(value) else { return misfit(name, value, at: range) }
            use(value)
            return quantity.coefficient < 0 ? combine(.subtract, Value(.integer(0)), value, at: range) : value
        case .shareOfYear:
            if value.isWithheld { return value }
            guard case .date(let date) = value.kind else { return misfit(name, value, at: range) }
            use(value)
            let days: Int128 = CalendarDate.isLeap(date.year) ? 366 : 365
            return DecimalMath.quotient(Int128(date.dayOfYear), by: days).map { Value(.share($0)) } ?? .absent
        case .isPrinted: return Value(.flag(value.range.map(used.contains) ?? false))
        case .isOfLedger: return Value(.flag(isOfLedger(value)))
        case .choose: return .absent
        }
    }

    /// Whether some amount in it was taken from a ledger, and typed by nobody.
    private func isOfLedger(_ value: Value) -> Bool {
        if case .amount = value.kind, let range = value.range { return ledgers[range.file] != nil }
        switch value.kind {
        case .list(let items): return items.contains(where: isOfLedger)
        case .record(let record), .map(let record): return record.fields.contains { isOfLedger($0.value) }
        default: return false
        }
    }

    /// Adds up everything in a list or a map, however deep. Absent and dash count as none; the sum of
    /// nothing is nought.
    func sum(_ value: Value, at range: SourceRange) -> Value {
        var total = Quantity(unit: .integer, coefficient: 0, scale: 0)
        var failed = false
        // One part that is withheld could be had by taking the others from their sum.
        if let withheld = firstWithheld(in: value, depth: 0) { return Value(withheld.kind) }
        add(value, to: &total, failed: &failed, at: range, depth: 0)
        return failed ? .absent : total.value
    }

    private func firstWithheld(in value: Value, depth: Int) -> Value? {
        guard depth < 64 else { return nil }
        switch value.kind {
        case .withheld: return value
        case .list(let list):
            for item in list { if let found = firstWithheld(in: item, depth: depth + 1) { return found } }
        case .map(let record), .record(let record):
            for field in record.fields { if let found = firstWithheld(in: field.value, depth: depth + 1) { return found } }
        default: break
        }
        return nil
    }

    private func add(
        _ value: Value, to total: inout Quantity, failed: inout Bool, at range: SourceRange, depth: Int
    ) {
        guard !failed, depth < 64 else { return }
        switch value.kind {
        case .absent: break
        case .dash: use(value)
        case .list(let list):
            guard mayGoThrough(list.count, at: range) else { return }
            for item in list { add(item, to: &total, failed: &failed, at: range, depth: depth + 1) }
        case .map(let record), .record(let record):
            guard mayGoThrough(record.fields.count, at: range) else { return }
            for field in record.fields {
                add(field.value, to: &total, failed: &failed, at: range, depth: depth + 1)
            }
        default:
            guard let quantity = Quantity(value), let unit = Quantity.commonUnit(total, quantity) else {
                failed = true
                _ = misfit(FunctionName.sum.rawValue, value, at: range)
                return
            }
            guard let sum = Quantity.sum(total, quantity, negated: false, unit: unit) else {
                failed = true
                _ = checked(nil, at: range)
                return
            }
            total = sum
            use(value)
        }
    }

    private func count(_ value: Value, at range: SourceRange) -> Value {
        guard let items = value.items else { return misfit(FunctionName.count.rawValue, value, at: range) }
        guard mayGoThrough(items.count, at: range) else { return .absent }
        return Value(.integer(items.reduce(0) { $0 + ($1.value.isNone ? 0 : 1) }))
    }

    private func pick(_ function: FunctionName, from value: Value, at range: SourceRange) -> Value {
        guard let items = value.items else { return misfit(function.rawValue, value, at: range) }
        guard mayGoThrough(items.count, at: range) else { return .absent }
        let values = items.map { keyed($0.value, $0.key) }
        switch function {
        case .first: return values.first ?? .absent
        case .last: return values.last ?? .absent
        default:
            if let withheld = values.first(where: \.isWithheld) { return Value(withheld.kind) }
            let comparison: BinaryOperator = function == .largest ? .greater : .less
            return values.reduce(.absent) { best, next in
                if best.isNone { return next }
                return isTrue(combine(comparison, next, best, at: range)) ? next : best
            }
        }
    }

    private func misfit(_ name: String, _ value: Value, at range: SourceRange) -> Value {
        guard !value.isNone else { return .absent }
        report(.wrongArgument, at: range, ["namn": name, "typ": value.typeName])
        return .absent
    }
}
