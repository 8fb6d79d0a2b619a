import Diagnostics
import Inputs

/// What one bilaga of the meeting knows: its sources, and what its template computes of them.
public struct AttachmentFacts: Sendable {
    /// As agenda items call the bilaga.
    public var id: String
    public var context: FillContext
    public var template: Template
    /// Why its sources are not there, when that is no fault.
    public var absence: Absence?

    public enum Absence: Sendable {
        /// It is there no more (`läge: utgår`).
        case withdrawn
        /// In a draft: it is not written yet.
        case notYet
    }

    public init(id: String, context: FillContext, template: Template, absence: Absence? = nil) {
        self.id = id
        self.context = context
        self.template = template
        self.absence = absence
    }

    var names: [String] { template.names }

    /// The names that every template knows, and those of this bilaga.
    func rootNames() -> RootNames {
        var values = context.values
        // A template speaks of its choice; a text is the same whatever is chosen.
        values.fields.append(Record.Field(name: "urval", value: .absent))
        return RootNames(values: values, register: context.register, computed: template.computed)
    }
}

/// The facts of the meeting's bilagor, as a text outside of them knows them. A bilaga is looked into when some
/// text asks for a name of it.
final class OtherFacts {
    private let attachments: [AttachmentFacts]
    /// Of the bilaga that the text stands in, whose names come first; nil for the meeting's own texts.
    private let own: String?
    private var evaluators: [Int: Evaluator] = [:]
    private let tellsReads: Bool
    /// What was read of each bilaga that was looked into; all, where a name was looked for that is nowhere.
    private var looked: [Int: RootReads] = [:]
    private var hasLookedEverywhere = false

    /// What they gather all bilagor under: `bilagor.budget.budget.år`.
    static let gathering = "bilagor"

    init(_ attachments: [AttachmentFacts], own: String?, tellsReads: Bool = false) {
        self.attachments = attachments
        self.own = own
        self.tellsReads = tellsReads
    }

    var names: [String] { attachments.filter { $0.id != own }.flatMap(\.names) + [OtherFacts.gathering] }

    /// What was read of the bilagor, by their places in the list; nil where that may be anything.
    var reads: [Int: RootReads]? {
        if hasLookedEverywhere { return nil }
        return looked.merging(evaluators.compactMapValues(\.reads)) { looked, computed in looked.merging(computed) }
    }

    var used: UsedValues {
        var used = UsedValues()
        for evaluator in evaluators.values { used.formUnion(evaluator.used) }
        return used
    }

    /// The value of a name; nil when no bilaga has it.
    func value(named name: String, at range: SourceRange, for asking: Evaluator) -> Value? {
        var found: [(index: Int, value: Value)] = []
        // By index: a loop over the bilagor would take a copy of each, for every figure of every text.
        for index in attachments.indices where attachments[index].id != own && attachments[index].names.contains(name) {
            let value = self.value(named: name, of: index, at: range)
            // Two bilagor made from the same file say the same.
            if let range = value.range, found.contains(where: { $0.value.range == range }) { continue }
            found.append((index, value))
        }
        if found.isEmpty { return name == OtherFacts.gathering ? gathered(at: range) : nil }
        if found.count > 1 {
            let paths = found.map { "\(OtherFacts.gathering).\(attachments[$0.index].id).\(name)" }
            asking.report(.ambiguousFact, at: range, ["namn": name, "möjliga": paths.joined(separator: ", ")])
        }
        return found[0].value
    }

    /// The bilaga that an expression takes a fact from and whose sources are not there, though nothing is wrong.
    func absent(for expression: Expression) -> AttachmentFacts? {
        let names = expression.names
        return attachments.first { attachment in attachment.absence != nil && attachment.template.sources.contains { names.contains($0.name) } }
    }

    /// A field of some source by its path, for whoever left the source's name out.
    func path(to name: String) -> String? {
        hasLookedEverywhere = true
        for attachment in attachments where attachment.id != own {
            let sources = attachment.template.sources.map(\.name)
            let own = Record(attachment.context.values.fields.filter { sources.contains($0.name) })
            if let path = own.path(to: name) { return path }
        }
        return nil
    }

    private func value(named name: String, of index: Int, at range: SourceRange) -> Value {
        let attachment = attachments[index]
        let evaluator = evaluators[index] ?? Evaluator(attachment.rootNames(), language: attachment.context.language)
        if tellsReads, evaluators[index] == nil { evaluator.reads = RootReads() }
        evaluators[index] = evaluator
        if let value = evaluator.computedValue(named: name, at: range) { return value }
        if tellsReads { looked[index, default: RootReads()].note(name, nil) }
        return attachment.context.values[name] ?? .absent
    }

    private func gathered(at range: SourceRange) -> Value {
        var fields: [Record.Field] = []
        for (index, attachment) in attachments.enumerated() {
            var inner: [Record.Field] = []
            for name in attachment.names { inner.append(Record.Field(name: name, value: value(named: name, of: index, at: range))) }
            if tellsReads { looked[index, default: RootReads()].note("bilaga", nil) }
            if case .record(let record)? = attachment.context.values["bilaga"]?.kind { inner += record.fields }
            fields.append(Record.Field(name: attachment.id, value: Value(.record(Record(inner)))))
        }
        return Value(.record(Record(fields)))
    }
}

extension Record {
    /// `budget.överskott` for `överskott`, where exactly such a field stands in one of the values.
    func path(to name: String) -> String? {
        for field in fields {
            if case .record(let record) = field.value.kind, record.field(name) != nil { return "\(field.name).\(name)" }
        }
        return nil
    }
}
