import Diagnostics
import Inputs
import System

/// Something that can be added at a place: what the schema has room for beside what stands there.
public struct LiveAddition: Sendable {
    /// One thing that is written in it.
    public struct Input: Sendable {
        /// The key; empty where there is nothing but a value.
        public var name: String
        public var help: String
        public var example: String?
        public var isRequired: Bool
        public var isProse: Bool
        public var choices: [(value: String, name: String)]
    }

    public var swedish: String
    public var english: String
    public var inputs: [Input]
    var target: Target
    var file: SourceFile

    indirect enum Target: Sendable {
        /// After an item of a list.
        case item(SchemaNode, list: Value, after: Value)
        /// After an entry of a map; the first input is its key.
        case entry(SchemaNode, map: Record, whole: Value, after: Record.Field)
        /// A field that a record lacks.
        case field(SchemaField, record: Record, whole: Value)
        /// The first entry of a map that a record lacks.
        case firstEntry(SchemaField, SchemaNode, record: Record, whole: Value)
    }
}

extension LiveMeeting {
    /// What can be added where a place is, the nearest first.
    public func additions(at place: LivePlace) -> [LiveAddition] {
        guard let source = latest.file(place.file), field(at: place)?.obstacle == nil else { return answers(at: place) }
        var result: [LiveAddition] = []
        for visit in latest.chain(place).reversed() { result += additions(around: place, visit, source) }
        return result
    }

    private func additions(around place: LivePlace, _ visit: ValueVisit, _ source: SourceFile) -> [LiveAddition] {
        func contains(_ value: Value) -> Bool {
            value.range.map { Int($0.start) <= place.start && place.end <= Int($0.end) } ?? false
        }
        let name = visit.path.expression
        switch (visit.value.kind, visit.schema?.type) {
        case (.list(let items), .list(let node)?):
            guard let item = items.first(where: contains) else { return [] }
            return [
                LiveAddition(
                    swedish: "Ny post i \(name), efter den här", english: "A new item of \(name), after this one", inputs: inputs(node),
                    target: .item(node, list: visit.value, after: item), file: source)
            ]
        case (.map(let record), .map(let key, let node)?):
            guard let entry = record.fields.first(where: { contains($0.value) }) else { return [] }
            return [mapEntry(name, key, node, record, visit.value, entry, source)]
        case (.record(let record), .record(let fields, _)?):
            // A short form has no keys of its own.
            guard record.fields.contains(where: { $0.nameRange != nil }) else { return [] }
            return fields.all.filter { field in
                if case .absent? = record[field.name]?.kind { return true }
                return false
            }.compactMap { field in
                guard let input = input(field), !(source.path.hasSuffix(".md") && field.name == "text") else { return nil }
                let here = name.isEmpty ? lastComponent(source.path) : name
                return LiveAddition(
                    swedish: "\(field.name) i \(here)", english: "\(field.name) of \(here)", inputs: [input],
                    target: .field(field, record: record, whole: visit.value), file: source)
            }
        default: return []
        }
    }

    private func mapEntry(
        _ name: String, _ key: MapKey, _ node: SchemaNode, _ record: Record, _ whole: Value, _ after: Record.Field, _ source: SourceFile
    ) -> LiveAddition {
        let taken = Set(record.fields.map(\.name))
        var keyInput = LiveAddition.Input(name: "", help: "", example: nil, isRequired: true, isProse: false, choices: [])
        switch key {
        case .reference(let section): keyInput.choices = choices(SchemaNode(.reference(section: section))).filter { !taken.contains($0.value) }
        case .choice(let all): keyInput.choices = all.filter { !taken.contains($0) }.map { ($0, $0) }
        case .text, .year, .integer: break
        }
        var inputs = [keyInput]
        // A row of a table has the columns of the row beside it.
        if case .map(_, let cell) = node.type, case .map(let row) = after.value.kind, case .scalar = cell.type {
            inputs += row.fields.map { .init(name: $0.name, help: "", example: nil, isRequired: false, isProse: false, choices: []) }
        } else {
            inputs += self.inputs(node)
        }
        return LiveAddition(
            swedish: "Ny rad i \(name)", english: "A new row of \(name)", inputs: inputs,
            target: .entry(node, map: record, whole: whole, after: after), file: source)
    }

    /// The scalars that a value of the schema is made of.
    func inputs(_ node: SchemaNode) -> [LiveAddition.Input] {
        guard case .record(let fields, _) = node.type else {
            return input(SchemaField("", isRequired: true, node: node)).map { [$0] } ?? []
        }
        return fields.all.compactMap(input)
    }

    private func input(_ field: SchemaField) -> LiveAddition.Input? {
        var isProse = false
        switch field.node.type {
        case .scalar(let type): isProse = type == .prose
        case .reference: break
        case .list, .map, .record: return nil
        }
        return LiveAddition.Input(
            name: field.name, help: field.node.help, example: field.node.example, isRequired: field.isRequired, isProse: isProse,
            choices: choices(field.node))
    }

    /// What the board asked for stands in an earlier meeting's file; the answer is added to this meeting's.
    private func answers(at place: LivePlace) -> [LiveAddition] {
        guard let key = latest.chain(place).lazy.compactMap(\.requestKey).first,
            let root = latest.roots.first(where: { root in
                guard case .record(let record) = root.value.kind, case .record(let fields, _) = root.schema.type else { return false }
                return record.field("uppföljning") != nil && fields["uppföljning"] != nil && isOfMeeting(root.value)
            }), case .record(let record) = root.value.kind, case .record(let fields, _) = root.schema.type,
            let field = fields["uppföljning"], case .map(_, let node) = field.node.type, let present = record.field("uppföljning"),
            let id = record.fields.lazy.compactMap({ $0.nameRange?.file }).first, let source = latest.sources.file(id)
        else { return [] }
        var addition = LiveAddition(
            swedish: "Svar på ”\(key)”", english: "An answer to “\(key)”", inputs: inputs(node),
            target: .firstEntry(field, node, record: record, whole: root.value), file: source)
        var keyInput = LiveAddition.Input(name: "", help: "", example: nil, isRequired: true, isProse: false, choices: [(key, key)])
        keyInput.choices = [(key, key)]
        addition.inputs.insert(keyInput, at: 0)
        if case .map(let answers) = present.value.kind, let last = answers.fields.last {
            if answers[key] != nil { return [] }
            addition.target = .entry(node, map: answers, whole: present.value, after: last)
        }
        return [addition]
    }

    private func isOfMeeting(_ value: Value) -> Bool {
        value.range.flatMap { latest.sources.file($0.file) }.map { lastComponent($0.path) == "mote.yaml" } ?? false
    }

    /// Adds it: a piece of text put in after what stands there, and nothing else of the file changed.
    ///
    /// - Parameters:
    ///   - number: into `additions(at:)`.
    ///   - values: of its inputs, in their order; an empty one is left out.
    ///   - sha256: of the file that the place is in, when it was shown.
    public func add(_ number: Int, _ values: [String], at place: LivePlace, of sha256: String) -> LiveOutcome {
        guard latest.file(place.file).map({ SHA256.hex($0.original) }) == sha256 else { return .conflict }
        let all = additions(at: place)
        guard all.indices.contains(number), values.count == all[number].inputs.count else {
            return .refused(swedish: "Det går inte att lägga till där längre.", english: "It can no longer be added there.")
        }
        let addition = all[number]
        if let missing = zip(addition.inputs, values).first(where: { $0.isRequired && $1.isEmpty }) {
            let name = missing.0.name
            return .refused(swedish: "\(name.isEmpty ? "Värdet" : name) behövs.", english: "\(name.isEmpty ? "A value" : name) is needed.")
        }
        guard addition.file.isAsItWas else { return .conflict }
        guard let (offset, text) = addition.insertion(values.map { String($0.filter { $0 != "\r" }) }) else {
            return .refused(
                swedish: "Filen är skriven så att det får läggas till för hand.", english: "The file is written so that it has to be added by hand.")
        }
        let at = originalRange(offset..<offset, in: addition.file)
        let original = addition.file.original
        return write(Array(original[..<at.lowerBound]) + Array(text.utf8) + original[at.lowerBound...], to: addition.file.path, original)
    }
}

extension ValueVisit {
    /// The key of what a board asked for, where this is an entry of `medskick.yaml` or a `medskick` of the minutes.
    fileprivate var requestKey: String? {
        if path.steps.count == 2, path.steps.first == .field("medskick") { return name }
        guard path.steps.contains(.field("medskick")), case .record(let record) = value.kind else { return nil }
        return record.text("nyckel")
    }
}
