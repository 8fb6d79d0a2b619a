import Diagnostics
import DocumentTree
import Inputs
import Style

/// Gives expressions their values. One per fill, used by one thread; holds the scopes, what `beräknat` has
/// come to so far, and the diagnostics.
final class Evaluator {
    let root: RootNames
    /// That dates, numbers and the program's own words print in.
    let language: DocumentLanguage
    let formats: TextFormats
    var words: Words { Words.of(language) }
    var frames: [ScopeFrame] = []
    var computed: [ComputedState]
    private(set) var diagnostics = DiagnosticList()
    /// How many mistakes have been met with, each time that they were: a value that comes of one is no news.
    var faults = 0
    private var reported: Set<ReportedPlace> = []
    var indexes: [UnsafeRawPointer: KeyIndex] = [:]
    /// The values that were printed, added up, drawn or compared: what was merely asked whether it is there
    /// is not among them.
    private(set) var used = UsedValues()
    /// What a person's text knows beyond the names of its own bilaga.
    let others: OtherFacts?
    /// The files that are ledgers, by what they are called in messages.
    var ledgers: [FileID: String] = [:]
    /// What is read of the root's values, for whoever asks for it.
    var reads: RootReads?
    /// Whether a key that a map does not have is a mistake. In a template it is a cell without figure.
    var isStrict = false
    /// Whether what is looked at may be missing.
    private var isGapAllowed = false
    /// Whether a division by nought leaves a hole in a sentence; a cell of a table shows that it is empty.
    private var isNoughtTold = false
    /// Where something was last divided by nought.
    var nought: SourceRange?
    /// Something withheld that a condition of `där` turned on, since what is reckoned now began.
    var withheldCondition: Value?
    /// How many more items of lists expressions may go through.
    private var steps = 5_000_000

    enum ComputedState {
        case waiting, running
        /// With whether a mistake was told on the way.
        case done(Value, isFaulty: Bool, nought: SourceRange?)
    }
    private struct ReportedPlace: Hashable {
        var code: String
        var range: SourceRange?
    }
    /// Keeps the record alive, so that its storage's address stays its own.
    struct KeyIndex {
        var record: Record
        var positions: [String: Int]
    }
    /// A value, and whether it came of going through a list (`utfall[poster]`), so that a further `[år]`
    /// or `.fält` goes through it as well.
    struct Operand {
        var value: Value
        var isSpread = false
    }

    init(_ root: RootNames, language: DocumentLanguage = .swedish, others: OtherFacts? = nil) {
        self.root = root
        self.language = language
        self.others = others
        formats = TextFormats(language)
        computed = Array(repeating: .waiting, count: root.computed.count)
    }

    func evaluate(_ expression: Expression) -> Value { operand(expression).value }

    /// What is to be added up or counted. `deltagare.nya` of a map whose entries have the field comes to nothing, and nought
    /// would be printed for it.
    func evaluateToReckon(_ expression: Expression) -> Value {
        let before = withheldCondition
        withheldCondition = nil
        defer { withheldCondition = before }
        let value = evaluate(expression)
        // How many are above something that is withheld would tell of it.
        if let withheld = withheldCondition { return withheld }
        guard case .absent = value.kind, !isGapAllowed, case .field(let base, let name) = expression.kind,
            case .map(let map) = resolved(evaluate(base)).kind
        else { return value }
        tellFieldOfEntries(name, of: map, path: base.path, at: expression.range, isSure: true)
        return value
    }

    /// What a tag in a sentence comes to: what was divided by nought would leave a hole there.
    func renderedInSentence(_ expression: Expression) -> (value: Value, figure: PrintedFigure?) {
        let before = isNoughtTold
        isNoughtTold = true
        defer { isNoughtTold = before }
        return rendered(expression)
    }

    /// There is no share of nothing.
    func dividedByNought(at range: SourceRange) -> Value {
        nought = range
        if isNoughtTold, !isGapAllowed { report(.dividedByNought, at: range) }
        return .absent
    }

    /// With keys that no map has told as the slips that they are in a person's text.
    func strictly<Result>(_ body: () -> Result) -> Result {
        isStrict = true
        defer { isStrict = false }
        return body()
    }

    func leniently<Result>(_ body: () -> Result) -> Result {
        let before = isStrict
        isStrict = false
        defer { isStrict = before }
        return body()
    }

    /// As `leniently`, where something that is not given is expected too: before `annars`, `finns` and `saknas`.
    private func allowingGaps(_ body: () -> Value) -> Value {
        let before = isGapAllowed
        isGapAllowed = true
        defer { isGapAllowed = before }
        return leniently(body)
    }

    /// A term of a sum that nobody has given would make the whole sum vanish.
    private func reportGap(_ value: Value, _ expression: Expression) {
        guard case .absent = value.kind, let name = expression.optionalField, !isOfEarlierMeeting(expression) else { return }
        let written = expression.path ?? name
        report(.gapInSum, at: expression.range, ["namn": written, "uttryck": "(\(written) annars 0)"])
    }

    /// There is none the first time.
    private func isOfEarlierMeeting(_ expression: Expression) -> Bool {
        expression.names.contains(FillContext.earlierName)
    }

    /// Notes that a value was made use of, by its content.
    func use(_ value: Value) {
        if let range = value.range { used.insert(range) }
    }

    /// Counts items that an expression is about to go through; false, with an error, when they have become too many. A
    /// list within a section multiplies where no turn of a section is counted.
    func mayGoThrough(_ count: Int, at range: SourceRange) -> Bool {
        if steps >= count {
            steps -= count
            return true
        }
        steps = 0
        report(.tooMuchToCompute, at: range)
        return false
    }

    func with<Result>(_ frames: [ScopeFrame], _ body: () -> Result) -> Result {
        let count = self.frames.count
        self.frames.append(contentsOf: frames)
        defer { self.frames.removeLast(self.frames.count - count) }
        return body()
    }

    /// Each place is reported once, however often a loop passes it.
    func report(
        _ code: DiagnosticCode, at range: SourceRange?, _ arguments: [String: String] = [:],
        notes: [DiagnosticNote] = [], replacement: String? = nil
    ) {
        if code.severity == .error { faults += 1 }
        guard reported.insert(ReportedPlace(code: code.id, range: range)).inserted else { return }
        diagnostics.report(code, at: range, arguments, notes: notes, replacement: replacement)
    }

    func append(_ list: DiagnosticList) { for item in list.items { append(item) } }
    func append(_ item: Diagnostic) {
        report(item.code, at: item.range, item.arguments, notes: item.notes, replacement: item.replacement)
    }

    /// Follows a reference to the entry of the register that it names.
    func resolved(_ value: Value) -> Value {
        guard case .reference(let reference) = value.kind else { return value }
        use(value)
        guard let section = root.register[reference.section],
            case .map(let entries) = section.kind, let entry = lookUp(reference.key, in: entries)
        else { return value }
        guard case .record(var record) = entry.kind, record.key == nil else { return entry }
        record.key = reference.key
        return Value(.record(record), at: entry.range)
    }

    // MARK: Nodes

    private func operand(_ expression: Expression) -> Operand {
        switch expression.kind {
        case .literal(let value): return Operand(value: value)
        case .name(let name): return Operand(value: value(named: name, at: expression.range))
        case .item: return Operand(value: innermostItem)
        case .field(let base, let name):
            let whole: Operand
            if case .name(let record) = base.kind {
                whole = Operand(value: value(named: record, at: base.range, readingOnly: name))
            } else {
                whole = operand(base)
            }
            if !isGapAllowed, case .map(let map) = whole.value.kind { tellFieldOfEntries(name, of: map, path: base.path, at: expression.range, isSure: false) }
            return field(name, of: whole, at: expression.range)
        case .index(let base, let index): return element(operand(base), evaluate(index), at: expression.range)
        case .call(let name, let arguments):
            return Operand(value: call(name, arguments, at: expression.range))
        case .negate(let inner):
            let zero = Value(.integer(0))
            return Operand(value: combine(.subtract, zero, evaluate(inner), at: expression.range))
        case .not, .binary(.and, _, _), .binary(.or, _, _):
            return Operand(value: answer(to: expression).map { Value(.flag($0)) } ?? withheldPart(of: expression))
        case .isGiven(let inner, let expected):
            return Operand(value: Value(.flag(allowingGaps { evaluate(inner) }.isGiven == expected)))
        case .binary(let operation, let left, let right):
            let (first, second) = (evaluate(left), evaluate(right))
            if operation == .add || operation == .subtract, !isGapAllowed {
                reportGap(first, left)
                reportGap(second, right)
            }
            return Operand(value: combine(operation, first, second, at: expression.range))
        case .otherwise(let first, let second):
            let value = allowingGaps { evaluate(first) }
            return Operand(value: value.isNone ? evaluate(second) : value)
        case .filtered(let list, let condition):
            let list = (value: evaluate(list), range: list.range)
            return Operand(value: leniently { filter(list.value, condition, at: list.range) })
        case .formatted(let inner, let name, let argument):
            let value = evaluate(inner)
            let text = format(value, name, argument.map(evaluate), at: expression.range)
            return Operand(value: text)
        }
    }

    /// Whether a condition holds; nil where it turns on something that is withheld, of which both yes and no would tell, and
    /// one of them would be untrue.
    func answer(to expression: Expression) -> Bool? {
        switch expression.kind {
        case .not(let inner): return answer(to: inner).map { !$0 }
        case .binary(.and, let left, let right):
            let first = answer(to: left)
            if first == false { return false }
            let second = answer(to: right)
            return second == false ? false : first == nil ? nil : second
        case .binary(.or, let left, let right):
            let first = answer(to: left)
            if first == true { return true }
            let second = answer(to: right)
            return second == true ? true : first == nil ? nil : second
        case .binary(let operation, let left, let right) where operation.isComparison:
            let answer = combine(operation, evaluate(left), evaluate(right), at: expression.range)
            return answer.isWithheld ? nil : isTrue(answer)
        default: return isTrue(evaluate(expression))
        }
    }

    /// What a condition turns on that is withheld; absent where there is nothing.
    func withheldPart(of condition: Expression) -> Value {
        switch condition.kind {
        case .not(let inner): return withheldPart(of: inner)
        case .binary(let operation, let left, let right) where operation == .and || operation == .or:
            let first = withheldPart(of: left)
            return first.isWithheld ? first : withheldPart(of: right)
        default:
            let value = evaluate(condition)
            return value.isWithheld ? value : .absent
        }
    }

    /// Whether a condition holds; what is not yes or no must at least be given. What turns on something withheld does not.
    func truth(of expression: Expression) -> Bool { answer(to: expression) ?? false }

    func isTrue(_ value: Value) -> Bool {
        if case .flag(let flag) = value.kind {
            use(value)
            return flag
        }
        if case .dash = value.kind { return false }
        return value.isGiven
    }
}
