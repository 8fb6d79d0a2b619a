import Diagnostics
import Inputs
import Style

/// Tokens → expression, by recursive descent. From loosest to tightest: `|`, `där`, `eller`, `och`, `inte`,
/// comparisons with `finns` and `saknas`, `annars`, `+ -`, `* /`, unary `-`, then `.field`, `[index]`.
struct ExpressionParser {
    /// Deeper nesting than anyone writes; the guard against a stack that runs out.
    static let depthLimit = 60
    static let tokenLimit = 300
    static let keywords: Set<String> = ["och", "eller", "inte", "finns", "saknas", "där", "annars"]

    let tokens: [Token]
    let file: FileID
    var position = 0
    private var depth = 0
    var failed = false
    var diagnostics = DiagnosticList()

    /// nil where the text is no expression; the reasons are then in `diagnostics`.
    static func parse(
        _ bytes: ArraySlice<UInt8>, file: FileID, offset: Int, diagnostics: inout DiagnosticList
    ) -> Expression? {
        var lexer = Lexer(bytes, file: file, offset: offset)
        let tokens = lexer.tokens()
        diagnostics.append(contentsOf: lexer.diagnostics)
        guard !lexer.diagnostics.hasErrors else { return nil }
        guard tokens.count <= tokenLimit else {
            diagnostics.report(
                .expressionTooDeep, at: SourceRange(file: file, start: offset, end: offset + bytes.count))
            return nil
        }
        var parser = ExpressionParser(tokens, file: file)
        let expression = parser.pipeline()
        if !parser.failed, parser.current.kind != .end { parser.unexpected(.end) }
        diagnostics.append(contentsOf: parser.diagnostics)
        return parser.failed ? nil : expression
    }

    private init(_ tokens: [Token], file: FileID) {
        self.tokens = tokens
        self.file = file
    }

    var current: Token { tokens[min(position, tokens.count - 1)] }

    func range(from start: Int) -> SourceRange {
        let end = position > 0 ? tokens[position - 1].end : start
        return SourceRange(file: file, start: start, end: end)
    }

    mutating func advance() { if position < tokens.count - 1 { position += 1 } }

    mutating func accept(symbol: String) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func accept(word: String) -> Bool {
        guard current.kind == .word(word) else { return false }
        advance()
        return true
    }

    enum Expected { case value, name, end, symbol(String) }

    mutating func unexpected(_ expected: Expected = .value) {
        defer { failed = true }
        guard !failed else { return }
        let token = current
        let range = SourceRange(file: file, start: token.start, end: token.end)
        let found: String
        switch token.kind {
        case .word(let word): found = word
        case .text(let text): found = "\"\(text)\""
        case .number(let number): found = NumberFormat.swedish.plain(number)
        case .symbol(let symbol): found = symbol
        case .end:
            diagnostics.report(.unfinishedExpression, at: range)
            return
        }
        switch expected {
        case .value: diagnostics.report(.expectedValue, at: range, ["funnet": found])
        case .name: diagnostics.report(.expectedName, at: range, ["funnet": found])
        case .end: diagnostics.report(.expectedEnd, at: range, ["funnet": found])
        case .symbol(let symbol):
            diagnostics.report(.expectedSymbol, at: range, ["funnet": found, "tecken": symbol])
        }
    }

    private mutating func nested(_ parse: (inout Self) -> Expression) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= ExpressionParser.depthLimit else {
            if !failed {
                diagnostics.report(
                    .expressionTooDeep, at: SourceRange(file: file, start: current.start, end: current.end))
            }
            failed = true
            position = tokens.count - 1
            return absent
        }
        return parse(&self)
    }

    var absent: Expression {
        Expression(kind: .literal(.absent), range: SourceRange(file: file, start: current.start, end: current.end))
    }

    // MARK: From loosest to tightest

    private mutating func pipeline() -> Expression {
        var expression = filtered()
        let start = Int(expression.range.start)
        while !failed, accept(symbol: "|") {
            guard case .word(let name) = current.kind else {
                unexpected(.name)
                break
            }
            advance()
            var argument: Expression?
            if accept(symbol: "(") {
                argument = filtered()
                if !accept(symbol: ")") { unexpected(.symbol(")")) }
            }
            expression = Expression(
                kind: .formatted(expression, name, argument: argument), range: range(from: start))
        }
        return expression
    }

    mutating func filtered() -> Expression {
        nested { parser in
            var expression = parser.disjunction()
            let start = Int(expression.range.start)
            while !parser.failed, parser.accept(word: "där") {
                let condition = parser.disjunction()
                expression = Expression(
                    kind: .filtered(expression, condition: condition), range: parser.range(from: start))
            }
            return expression
        }
    }

    private mutating func disjunction() -> Expression {
        var left = conjunction()
        while !failed, accept(word: "eller") { left = binary(.or, left, conjunction()) }
        return left
    }

    private mutating func conjunction() -> Expression {
        var left = negation()
        while !failed, accept(word: "och") { left = binary(.and, left, negation()) }
        return left
    }

    private mutating func negation() -> Expression {
        let start = current.start
        guard accept(word: "inte") else { return comparison() }
        return nested { parser in
            let inner = parser.negation()
            return Expression(kind: .not(inner), range: parser.range(from: start))
        }
    }

    private mutating func comparison() -> Expression {
        let left = alternative()
        let start = Int(left.range.start)
        if accept(word: "finns") {
            return Expression(kind: .isGiven(left, expected: true), range: range(from: start))
        }
        if accept(word: "saknas") {
            return Expression(kind: .isGiven(left, expected: false), range: range(from: start))
        }
        guard case .symbol(let symbol) = current.kind, let comparison = BinaryOperator(rawValue: symbol),
            ["=", "!=", "<", ">", "<=", ">="].contains(symbol)
        else { return left }
        advance()
        return binary(comparison, left, alternative())
    }

    private mutating func alternative() -> Expression {
        var left = sum()
        let start = Int(left.range.start)
        while !failed, accept(word: "annars") {
            let right = sum()
            left = Expression(kind: .otherwise(left, right), range: range(from: start))
        }
        return left
    }

    private mutating func sum() -> Expression {
        var left = product()
        while !failed {
            if accept(symbol: "+") {
                left = binary(.add, left, product())
            } else if accept(symbol: "-") {
                left = binary(.subtract, left, product())
            } else {
                break
            }
        }
        return left
    }

    private mutating func product() -> Expression {
        var left = unary()
        while !failed {
            if accept(symbol: "*") {
                left = binary(.multiply, left, unary())
            } else if accept(symbol: "/") {
                left = binary(.divide, left, unary())
            } else {
                break
            }
        }
        return left
    }

    private mutating func unary() -> Expression {
        let start = current.start
        guard accept(symbol: "-") else { return postfix() }
        return nested { parser in
            let inner = parser.unary()
            return Expression(kind: .negate(inner), range: parser.range(from: start))
        }
    }

    private func binary(_ operation: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
        let whole = SourceRange(file: file, start: Int(left.range.start), end: Int(right.range.end))
        return Expression(kind: .binary(operation, left, right), range: whole)
    }
}
