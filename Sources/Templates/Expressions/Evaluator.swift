import Diagnostics
import DocumentTree
import Inputs
import Style

/// Gives expressions their values. One per fill, used by one thread; holds the scopes, what `beräknat` has
/// come to so far, and the diagnostics.
final class Evaluator {
    private let root: RootNames
    /// That dates, numbers and the program's own words print in.
    let language: DocumentLanguage
    let formats: TextFormats
    var words: Words { Words.of(language) }
    private var frames: [ScopeFrame] = []
    private var computed: [ComputedState]
    private(set) var diagnostics = DiagnosticList()
    /// How many mistakes have been met with, each time that they were: a value that comes of one is no news.
    private(set) var faults = 0
    private var reported: Set<ReportedPlace> = []
    private var indexes: [UnsafeRawPointer: KeyIndex] = [:]
    /// The values that were printed, added up, drawn or compared: what was merely asked whether it is there
    /// is not among them.
    private(set) var used = UsedValues()
    /// What a person's text knows beyond the names of its own bilaga.
    let others: OtherFacts?
    /// Whether a key that a map does not have is a mistake. In a template it is a cell without figure.
    private var isStrict = false
    /// Whether what is looked at may be missing.
    private var isGapAllowed = false
    /// Whether a division by nought leaves a hole in a sentence; a cell of a table shows that it is empty.
    private var isNoughtTold = false
    /// Where something was last divided by nought.
    private var nought: SourceRange?
    /// How many more items of lists expressions may go through.
    private var steps = 5_000_000

    private enum ComputedState {
        case waiting, running
        /// With whether a mistake was told on the way.
        case done(Value, isFaulty: Bool, nought: SourceRange?)
    }
    private struct ReportedPlace: Hashable {
        var code: String
        var range: SourceRange?
    }
    /// Keeps the record alive, so that its storage's address stays its own.
    private struct KeyIndex {
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
    private func append(_ item: Diagnostic) {
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
        case .field(let base, let name): return field(name, of: operand(base), at: expression.range)
        case .index(let base, let index): return element(operand(base), evaluate(index), at: expression.range)
        case .call(let name, let arguments):
            return Operand(value: call(name, arguments, at: expression.range))
        case .negate(let inner):
            let zero = Value(.integer(0))
            return Operand(value: combine(.subtract, zero, evaluate(inner), at: expression.range))
        case .not, .binary(.and, _, _), .binary(.or, _, _):
            return Operand(value: Value(.flag(answer(to: expression) ?? false)))
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
            let (first, second) = (evaluate(left), evaluate(right))
            let answer = combine(operation, first, second, at: expression.range)
            return first.isWithheld || second.isWithheld ? nil : isTrue(answer)
        default: return isTrue(evaluate(expression))
        }
    }

    /// Whether a condition holds; what is not yes or no must at least be given.
    func truth(of expression: Expression) -> Bool { isTrue(evaluate(expression)) }

    func isTrue(_ value: Value) -> Bool {
        if case .flag(let flag) = value.kind {
            use(value)
            return flag
        }
        if case .dash = value.kind { return false }
        return value.isGiven
    }

    // MARK: Names

    private var innermostItem: Value {
        for frame in frames.reversed() {
            switch frame {
            case .item(let value), .section(let value): return value
            case .binding, .loop: break
            }
        }
        return .absent
    }

    private func value(named name: String, at range: SourceRange) -> Value {
        if name.utf8.first == UInt8(ascii: "@") { return loopValue(name, at: range) }
        for depth in frames.indices.reversed() {
            // Nearly all are: looked at where they stand, rather than copied with all that they bind.
            if frames[depth].binds(otherThan: name) { continue }
            switch frames[depth] {
            case .binding(let bound, let value) where bound == name: return value
            case .item(let value):
                if case .record(let record) = resolved(value).kind, let field = own(name, of: record) { return field }
            case .section(let value):
                guard case .record(let record) = resolved(value).kind, let field = own(name, of: record) else { break }
                if isInUse(name, outside: depth) { report(.shadowedName, at: range, ["namn": name, "sektion": "{{#… finns}}"]) }
                return field
            default: break
            }
        }
        if let index = root.computed.firstIndex(where: { $0.name == name }) { return computedValue(index, at: range) }
        if let value = root.values[name] { return value }
        if let section = root.register[name] { return section }
        if let value = others?.value(named: name, at: range, for: self) { return value }
        reportUnknownName(name, at: range)
        return .absent
    }

    /// Whether a name means something outside of the frame at a depth.
    private func isInUse(_ name: String, outside depth: Int) -> Bool {
        if root.values[name] != nil || root.register[name] != nil || root.computed.contains(where: { $0.name == name }) {
            return true
        }
        return frames[..<depth].contains { frame in
            switch frame {
            case .binding(let bound, _): return bound == name
            case .item(let value), .section(let value):
                if case .record(let record) = resolved(value).kind { return own(name, of: record) != nil }
                return false
            case .loop: return false
            }
        }
    }

    func rootValue(_ name: String) -> Value? { root.values[name] }

    /// A section of the register that concerns the program rather than the words: `avrundning`.
    func registerSection(_ name: String) -> Value? { root.register[name] }

    func own(_ name: String, of record: Record) -> Value? {
        if let value = record[name] { return value }
        return name == "nyckel" ? record.key.map { Value(.text($0)) } : nil
    }

    private func loopValue(_ name: String, at range: SourceRange) -> Value {
        for frame in frames.reversed() {
            guard case .loop(let number, let count, let key) = frame else { continue }
            switch name {
            case "@nummer": return Value(.integer(number))
            case "@antal": return Value(.integer(count))
            case "@första": return Value(.flag(number == 1))
            case "@sista": return Value(.flag(number == count))
            case "@nyckel": return key.map { Value(.text($0)) } ?? .absent
            default: break
            }
        }
        reportUnknownName(name, at: range)
        return .absent
    }

    private func reportUnknownName(_ name: String, at range: SourceRange) {
        var known = root.computed.map(\.name) + root.values.fields.map(\.name) + root.register.fields.map(\.name)
        for frame in frames {
            switch frame {
            case .binding(let name, _): known.append(name)
            case .item(let value), .section(let value):
                if case .record(let record) = resolved(value).kind { known += record.fields.map(\.name) }
            case .loop: known += ["@nummer", "@antal", "@första", "@sista", "@nyckel"]
            }
        }
        known += others?.names ?? []
        // `överskott` for `budget.överskott`.
        if let path = root.values.path(to: name) ?? others?.path(to: name) {
            report(.unknownName, at: range, ["namn": name, "förslag": path], replacement: path)
            return
        }
        // `år-1` is one name; whoever wrote it meant a subtraction.
        if let hyphen = name.lastIndex(of: "-"), known.contains(String(name[..<hyphen])) {
            let spaced = "\(name[..<hyphen]) - \(name[name.index(after: hyphen)...])"
            report(.unspacedMinus, at: range, ["namn": name, "förslag": spaced], replacement: spaced)
            return
        }
        reportUnknown(.unknownName, name, among: known, at: range)
    }

    /// With the name that was most likely meant, or else all that there are.
    func reportUnknown(_ code: DiagnosticCode, _ name: String, among known: [String], at range: SourceRange?) {
        if let suggestion = closestMatch(to: name, among: known) {
            report(code, at: range, ["namn": name, "förslag": suggestion], replacement: suggestion)
        } else {
            report(code, at: range, ["namn": name, "kända": known.joined(separator: ", ")])
        }
    }

    private func computedValue(_ index: Int, at range: SourceRange) -> Value {
        switch computed[index] {
        case .done(let value, let isFaulty, let place):
            if isFaulty { faults += 1 }
            if let place, case .absent = value.kind { return dividedByNought(at: place) }
            return value
        case .running:
            report(.computedCycle, at: root.computed[index].nameRange, ["namn": root.computed[index].name])
            return .absent
        case .waiting:
            computed[index] = .running
            // Computed names see the root's names alone, wherever they are first asked for.
            let outer = frames
            frames = []
            let (before, place) = (faults, nought)
            nought = nil
            let value = leniently { evaluate(root.computed[index].expression) }
            frames = outer
            computed[index] = .done(value, isFaulty: faults > before, nought: nought)
            nought = nought ?? place
            return value
        }
    }

    /// The value of a computed name; nil when there is none of that name.
    func computedValue(named name: String, at range: SourceRange) -> Value? {
        root.computed.firstIndex { $0.name == name }.map { computedValue($0, at: range) }
    }

    /// The entry of a map, or absent, which in a person's text is a slip.
    func entry(_ key: String, in map: Record, at range: SourceRange) -> Value {
        if let value = lookUp(key, in: map) { return value }
        if isStrict { reportUnknown(.unknownKeyOfMap, key, among: map.fields.map(\.name), at: range) }
        return .absent
    }

    /// Linear in small maps; large ones get an index on first use.
    func lookUp(_ key: String, in map: Record) -> Value? {
        guard map.fields.count > 16 else { return map[key] }
        let address = map.fields.withUnsafeBytes { $0.baseAddress }
        guard let address else { return map[key] }
        if indexes[address] == nil {
            var positions: [String: Int] = [:]
            positions.reserveCapacity(map.fields.count)
            for (position, field) in map.fields.enumerated() where positions[field.name] == nil {
                positions[field.name] = position
            }
            indexes[address] = KeyIndex(record: map, positions: positions)
        }
        return indexes[address]?.positions[key].map { map.fields[$0].value }
    }
}
