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
        let state = judge.state(of: file.value, file.schema, FactPath(""))
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

    mutating func state(of value: Value, _ schema: SchemaNode?, _ path: FactPath) -> State {
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
            return state(of: items.enumerated().map { Part(value: $1, schema: item, place: $1.range, path: path.item($0)) })
        case .map(let record):
            var node: SchemaNode?
            if case .map(_, let value)? = schema?.type { node = value }
            return state(of: record.fields.map { Part($0, node, path) })
        case .record(let record):
            var fields: SchemaFields?
            if case .record(let declared, _)? = schema?.type { fields = declared }
            return state(of: record.fields.map { Part($0, fields?[$0.name]?.node, path) })
        default:
            guard let range = value.range else { return .neither }
            judged += 1
            return used.contains(range) ? .used : .unused
        }
    }

    private struct Part {
        var value: Value
        var schema: SchemaNode?
        var place: SourceRange?
        var path: FactPath

        init(value: Value, schema: SchemaNode?, place: SourceRange?, path: FactPath) {
            self.value = value
            self.schema = schema
            self.place = place
            self.path = path
        }

        init(_ field: Record.Field, _ schema: SchemaNode?, _ path: FactPath) {
            self.init(value: field.value, schema: schema, place: field.nameRange ?? field.value.range, path: path.field(field.name))
        }
    }

    /// Of a group: unused when all that can be judged of it is; then its parts are not told.
    private mutating func state(of parts: [Part]) -> State {
        let before = unused.count
        var states: [State] = []
        for part in parts {
            let state = state(of: part.value, part.schema, part.path)
            states.append(state)
            if state == .unused, let place = part.place { unused.append((part.path, place)) }
        }
        if states.contains(.used) { return .used }
        guard states.contains(.unused) else { return .neither }
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
