import Diagnostics
import Inputs
import Style

/// The tightest part of the grammar: values, names, calls, brackets, and the `.field` and `[index]` after
/// them.
extension ExpressionParser {
    mutating func postfix() -> Expression {
        var expression = primary()
        let start = Int(expression.range.start)
        while !failed {
            if accept(symbol: ".") {
                guard case .word(let name) = current.kind else {
                    unexpected(.name)
                    break
                }
                advance()
                expression = Expression(kind: .field(expression, name), range: range(from: start))
            } else if accept(symbol: "[") {
                let index = filtered()
                if !accept(symbol: "]") { unexpected(.symbol("]")) }
                expression = Expression(kind: .index(expression, index), range: range(from: start))
            } else {
                break
            }
        }
        return expression
    }

    private mutating func primary() -> Expression {
        let token = current
        switch token.kind {
        case .word("ja"), .word("nej"):
            advance()
            return literal(.flag(token.kind == .word("ja")), from: token.start)
        case .word(let name) where !ExpressionParser.keywords.contains(name):
            advance()
            if accept(symbol: "(") {
                let arguments = self.arguments()
                return Expression(kind: .call(name, arguments), range: range(from: token.start))
            }
            return Expression(kind: .name(name), range: range(from: token.start))
        case .text(let text):
            advance()
            return literal(.text(text), from: token.start)
        case .number(let number):
            advance()
            let kind = numberKind(number)
            return literal(kind, from: token.start)
        case .symbol("("):
            advance()
            let inner = filtered()
            if !accept(symbol: ")") { unexpected(.symbol(")")) }
            return Expression(kind: inner.kind, range: range(from: token.start))
        case .symbol("."):
            advance()
            // `.namn` is the item's field, so that it can be told from a name further out.
            if case .word(let name) = current.kind, current.start == token.end {
                advance()
                let item = Expression(kind: .item, range: SourceRange(file: file, start: token.start, end: token.end))
                return Expression(kind: .field(item, name), range: range(from: token.start))
            }
            return Expression(kind: .item, range: range(from: token.start))
        default:
            unexpected()
            return absent
        }
    }

    /// `10 000 kr` is an amount, `12` an integer, `0,5` a number.
    private mutating func numberKind(_ number: Decimal) -> Value.Kind {
        if case .word(let word) = current.kind, let unit = MoneyUnit(rawValue: word) {
            advance()
            let öre = DecimalMath.normalised(Int128(number.coefficient) * Int128(unit.öre), scale: number.scale)
            let whole = öre.map { DecimalMath.rescaled($0, to: 0) }
            if let whole, let exact = Int64(exactly: whole) { return .amount(Amount(öre: exact)) }
            diagnostics.report(
                .numberOutOfRange,
                at: SourceRange(file: file, start: tokens[max(0, position - 2)].start, end: tokens[position - 1].end))
            failed = true
            return .absent
        }
        if number.scale == 0, let integer = Int(exactly: number.coefficient) { return .integer(integer) }
        return .number(number)
    }

    private mutating func arguments() -> [Expression] {
        if accept(symbol: ")") { return [] }
        var arguments = [filtered()]
        while !failed, accept(symbol: ",") { arguments.append(filtered()) }
        if !accept(symbol: ")") { unexpected(.symbol(")")) }
        return arguments
    }

    private func literal(_ kind: Value.Kind, from start: Int) -> Expression {
        Expression(kind: .literal(Value(kind)), range: range(from: start))
    }
}
