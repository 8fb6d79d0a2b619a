import Diagnostics
import Inputs

/// A parsed expression: what a template says between braces, and after `värde:` in a table. Every node
/// knows its place in the template.
struct Expression: Sendable {
    indirect enum Kind: Sendable {
        case literal(Value)
        /// `budget`, looked up in the scopes from the inside out.
        case name(String)
        /// `.`: the item of the innermost section.
        case item
        case field(Expression, String)
        case index(Expression, Expression)
        case call(String, [Expression])
        case negate(Expression)
        case not(Expression)
        /// `finns` / `saknas`.
        case isGiven(Expression, expected: Bool)
        case binary(BinaryOperator, Expression, Expression)
        /// `a annars b`: b where a is absent or a dash.
        case otherwise(Expression, Expression)
        /// `list där villkor`.
        case filtered(Expression, condition: Expression)
        /// `värde | filter(argument)`.
        case formatted(Expression, String, argument: Expression?)
    }
    var kind: Kind
    var range: SourceRange
}

enum BinaryOperator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case greater = ">"
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case and = "och"
    case or = "eller"

    var isComparison: Bool {
        switch self {
        case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual: true
        default: false
        }
    }
}

extension Expression {
    /// It can only be answered by yes or no.
    var isCondition: Bool {
        switch kind {
        case .not, .binary(.and, _, _), .binary(.or, _, _): true
        case .binary(let operation, _, _): operation.isComparison
        default: false
        }
    }

    /// The names of an expression that only subtracts one name from another (`budget - prognos`), each with
    /// or without `annars`: the shape of a difference column.
    var difference: (minuend: String, subtrahend: String)? {
        guard case .binary(.subtract, let left, let right) = kind, let minuend = left.soleName,
            let subtrahend = right.soleName
        else { return nil }
        return (minuend, subtrahend)
    }

    private var soleName: String? {
        switch kind {
        case .name(let name): name
        case .otherwise(let inner, _): inner.soleName
        default: nil
        }
    }

    /// The field that a path ends with: what its schema may leave to be given or not. Entries of maps are no fields.
    var optionalField: String? {
        if case .field(_, let name) = kind { return name }
        return nil
    }

    /// `budget.överskott` as it is written; nil for what is no plain path.
    var path: String? {
        switch kind {
        case .name(let name): name
        case .field(let base, let name): base.path.map { "\($0).\(name)" }
        case .item: ""
        default: nil
        }
    }

    /// Every name that it looks up.
    var names: [String] {
        switch kind {
        case .literal, .item: []
        case .name(let name): [name]
        case .field(let inner, _), .negate(let inner), .not(let inner), .isGiven(let inner, _): inner.names
        case .formatted(let inner, _, let argument): inner.names + (argument?.names ?? [])
        case .index(let first, let second), .binary(_, let first, let second), .otherwise(let first, let second),
            .filtered(let first, let second):
            first.names + second.names
        case .call(_, let arguments): arguments.flatMap(\.names)
        }
    }
}
