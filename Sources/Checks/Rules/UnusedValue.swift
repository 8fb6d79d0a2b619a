import Diagnostics
import Inputs
import System

extension DiagnosticCode {
    static let unusedValue = DiagnosticCode(
        "CK073", .warning, followsFrom: [.year],
        sv: MessageText(
            "”{namn}” skrivs inte ut någonstans",
            reason: "Ingen mall, tabell, not, text eller kontroll använder det, så den som läser paketet får aldrig se det.",
            fix:
                "Flytta det till ett fält som skrivs ut, skriv ut det i mallen, eller ta bort det. Är fältet bara till för en kontroll sägs det i schemat: skrivs ut: nej."
        ),
        en: MessageText(
            "“{namn}” is not printed anywhere",
            reason: "No template, table, note, text or check uses it, so whoever reads the pack never sees it.",
            fix:
                "Move it to a field that is printed, print it in the template, or remove it. If the field is for a check alone, the schema says so: skrivs ut: nej."
        ))
}

/// Every value of the input files is used by something, so that nothing gets lost. Of a group that nothing is
/// used of, the group is told and not its parts. A dash and an absent value have nothing to lose.
@Sendable func unusedValue(_ context: CheckContext, _ found: inout Examination) {
    guard let usage = context.input.usage else { return }
    var seen = Set<SourceRange>()
    for file in usage.files {
        // The same file may serve two bilagor.
        guard let range = file.value.range, seen.insert(range).inserted else { continue }
        let source = context.input.sources.file(range.file)
        var judge = UsageJudge(used: usage.used, id: range.file, file: source)
        let state = judge.state(of: file.value, file.schema)
        if state == .unused { judge.unused = [(FactPath(source.map { lastComponent($0.path) } ?? ""), range)] }
        found.examine(.unusedValue, in: range.file, count: judge.judged)
        for item in judge.unused {
            found.report(.unusedValue, at: judge.firstLine(of: item.range), ["namn": item.path.expression])
        }
    }
}

private struct UsageJudge {
    enum State {
        /// Nothing to judge: not given, not from a file, or not meant to be printed.
        case neither
        case used, unused
    }
    let used: UsedValues
    let id: FileID
    let file: SourceFile?
    /// How many values could be used or not.
    var judged = 0
    /// Topmost first, as far as it is known.
    var unused: [(path: FactPath, range: SourceRange)] = []

    /// The way to what is looked at.
    private var path = FactPath("")

    init(used: UsedValues, id: FileID, file: SourceFile?) {
        self.used = used
        self.id = id
        self.file = file
    }

    mutating func state(of value: Value, _ schema: SchemaNode?) -> State {
        guard schema?.isPrinted ?? true else { return .neither }
        // A ledger has more than a bilaga prints.
        if let range = value.range, range.file != id { return .neither }
        switch value.kind {
        case .absent, .dash: return .neither
        case .text(let text) where text.isEmpty: return .neither
        case .prose(let prose) where prose.markdown.isEmpty: return .neither
        case .list(let items):
            var item: SchemaNode?
            if case .list(let node)? = schema?.type { item = node }
            return state { judge, states in
                for index in items.indices { judge.look(at: items[index], item, items[index].range, .item(index), &states) }
            }
        case .map(let record):
            var node: SchemaNode?
            if case .map(_, let value)? = schema?.type { node = value }
            return state { judge, states in
                for index in record.fields.indices { judge.look(at: record.fields[index], node, &states) }
            }
        case .record(let record):
            var fields: SchemaFields?
            if case .record(let declared, _)? = schema?.type { fields = declared }
            return state { judge, states in
                for index in record.fields.indices { judge.look(at: record.fields[index], fields?[record.fields[index].name]?.node, &states) }
            }
        default:
            guard let range = value.range else { return .neither }
            judged += 1
            return used.contains(range) ? .used : .unused
        }
    }

    /// What the parts of a group were.
    private struct States {
        var hasUsed = false
        var hasUnused = false
    }

    private mutating func look(at field: Record.Field, _ schema: SchemaNode?, _ states: inout States) {
        look(at: field.value, schema, field.nameRange ?? field.value.range, .field(field.name), &states)
    }

    private mutating func look(at value: Value, _ schema: SchemaNode?, _ place: SourceRange?, _ step: ValuePath.Step, _ states: inout States) {
        path.push(step)
        defer { path.pop() }
        switch state(of: value, schema) {
        case .neither: break
        case .used: states.hasUsed = true
        case .unused:
            states.hasUnused = true
            if let place { unused.append((path, place)) }
        }
    }

    /// Of a group: unused when all that can be judged of it is; then its parts are not told.
    private mutating func state(of parts: (inout UsageJudge, inout States) -> Void) -> State {
        let before = unused.count
        var states = States()
        parts(&self, &states)
        if states.hasUsed { return .used }
        guard states.hasUnused else { return .neither }
        unused.removeLast(unused.count - before)
        return .unused
    }

    /// A place of one line for a text of several.
    func firstLine(of range: SourceRange) -> SourceRange {
        guard let file else { return range }
        var end = Int(range.start)
        while end < min(Int(range.end), file.bytes.count), file.bytes[end] != 0x0A { end += 1 }
        return SourceRange(file: range.file, start: Int(range.start), end: end)
    }
}
