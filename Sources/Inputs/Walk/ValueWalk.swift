public import Diagnostics

/// A part of a list, a record or a map: its value, what the schema says of it, and the step that leads to it.
public struct ValuePart: Sendable {
    public var step: ValuePath.Step
    public var value: Value
    /// nil where there is no schema, or the schema does not have it.
    public var schema: SchemaNode?
    /// Of the field's name or the map's key; nil for an item of a list.
    public var nameRange: SourceRange?
    /// What the keys of its map are; nil for what does not stand in a map.
    public var key: MapKey?

    /// The field's name or the map's key; nil for an item of a list.
    public var name: String? {
        if case .field(let name) = step { return name }
        return nil
    }
    /// Where to point at it: at its name, or where it has none at itself.
    public var place: SourceRange? { nameRange ?? value.range }
}

/// A value on a walk through all that it stands in.
public struct ValueVisit: Sendable {
    public var value: Value
    public var schema: SchemaNode?
    public var path: ValuePath
    public var nameRange: SourceRange?
    public var key: MapKey?

    /// The field's name or the map's key; nil for an item of a list and for the whole.
    public var name: String? {
        if case .field(let name)? = path.steps.last { return name }
        return nil
    }
}

/// How a walk goes on from a value.
public enum WalkStep: Sendable {
    /// To what stands in it, then on.
    case within
    /// Past what stands in it.
    case past
    /// No further.
    case stop
}

extension Value {
    /// Its parts in the order of the file; nothing for a scalar. With `walk`, which goes all the way down, this is the one
    /// place that knows how values nest.
    public func forEachPart(of schema: SchemaNode? = nil, _ body: (ValuePart) -> Void) {
        _ = allParts(of: schema) { part in
            body(part)
            return true
        }
    }

    /// Visits the value and all that stands in it, each before its parts, in the order of the file.
    ///
    /// - Parameters:
    ///   - schema: what the value is read by; visits know their own part of it.
    ///   - path: what the way to each value begins with.
    /// - Returns: false when the walk was stopped.
    @discardableResult
    public func walk(_ schema: SchemaNode? = nil, from path: ValuePath = ValuePath(), _ body: (ValueVisit) -> WalkStep) -> Bool {
        var path = path
        return walk(schema, &path, nil, nil, body)
    }

    /// As `walk`, through everything.
    public func forEachValue(_ schema: SchemaNode? = nil, from path: ValuePath = ValuePath(), _ body: (ValueVisit) -> Void) {
        walk(schema, from: path) { visit in
            body(visit)
            return .within
        }
    }

    /// As `forEachValue`, for those who ask of the values alone: the way to each is not kept, and nothing is copied.
    public func forEachValueAlone(_ body: (Value) -> Void) {
        body(self)
        switch kind {
        // By index: a loop over the items would take a copy of each.
        case .list(let items): for index in items.indices { items[index].forEachValueAlone(body) }
        case .record(let record), .map(let record): for index in record.fields.indices { record.fields[index].value.forEachValueAlone(body) }
        case .absent, .dash, .text, .prose, .amount, .number, .share, .integer, .date, .time, .flag, .reference, .withheld: break
        }
    }

    /// As `forEachValueAlone`, with the name of the field or the key that each stands under; nil for the items of a list and the whole.
    public func forEachNamedValue(_ name: String? = nil, _ body: (Value, String?) -> Void) {
        body(self, name)
        switch kind {
        case .list(let items): for index in items.indices { items[index].forEachNamedValue(nil, body) }
        case .record(let record), .map(let record):
            for index in record.fields.indices { record.fields[index].value.forEachNamedValue(record.fields[index].name, body) }
        case .absent, .dash, .text, .prose, .amount, .number, .share, .integer, .date, .time, .flag, .reference, .withheld: break
        }
    }

    /// The value with others in the place of those scalars in it that `body` answers for. Groups are gone into as far as
    /// the schema has them.
    ///
    /// - Parameter body: gets a scalar and what the schema says of it (nil for what the schema does not have), and answers
    ///   with what takes its place, or nil.
    /// - Returns: nil when nothing changes, so that what is untouched is not copied.
    public func replacing(_ schema: SchemaNode?, _ body: (Value, SchemaNode?) -> Value?) -> Value? {
        var new: [(index: Int, value: Value)] = []
        func replace(_ index: Int, _ value: Value, _ schema: SchemaNode?) {
            if let changed = value.replacing(schema, body) { new.append((index, changed)) }
        }
        switch (kind, schema?.type) {
        case (.list(let items), .list(let node)?):
            for index in items.indices { replace(index, items[index], node) }
        case (.map(let record), .map(_, let node)?):
            for index in record.fields.indices { replace(index, record.fields[index].value, node) }
        case (.record(let record), .record(let fields, _)?):
            for index in record.fields.indices {
                replace(index, record.fields[index].value, fields.position(of: record.fields[index].name, near: index).map { fields.all[$0].node })
            }
        // A group that the schema does not have is the program's own.
        case (.list, _), (.map, _), (.record, _): return nil
        default: return body(self, schema)
        }
        guard !new.isEmpty else { return nil }
        func changed(_ record: Record) -> Record {
            var fields = record.fields
            for change in new { fields[change.index].value = change.value }
            return Record(fields, key: record.key)
        }
        switch kind {
        case .list(var items):
            for change in new { items[change.index] = change.value }
            return Value(.list(items), at: range)
        case .map(let record): return Value(.map(changed(record)), at: range)
        case .record(let record): return Value(.record(changed(record)), at: range)
        default: return nil
        }
    }

    private func walk(
        _ schema: SchemaNode?, _ path: inout ValuePath, _ nameRange: SourceRange?, _ key: MapKey?, _ body: (ValueVisit) -> WalkStep
    ) -> Bool {
        switch body(ValueVisit(value: self, schema: schema, path: path, nameRange: nameRange, key: key)) {
        case .past: return true
        case .stop: return false
        case .within: return walkParts(schema, &path, body)
        }
    }

    /// As `allParts`, without making a part of each: rules walk through every file, one after the other.
    private func walkParts(_ schema: SchemaNode?, _ path: inout ValuePath, _ body: (ValueVisit) -> WalkStep) -> Bool {
        switch kind {
        case .list(let items):
            var node: SchemaNode?
            if case .list(let item)? = schema?.type { node = item }
            for index in items.indices {
                path.push(.item(index))
                let goesOn = items[index].walk(node, &path, nil, nil, body)
                path.pop()
                if !goesOn { return false }
            }
        case .map(let record):
            var (node, key): (SchemaNode?, MapKey?)
            if case .map(let keys, let value)? = schema?.type { (node, key) = (value, keys) }
            let all = record.fields
            for index in all.indices {
                path.push(.field(all[index].name))
                let goesOn = all[index].value.walk(node, &path, all[index].nameRange, key ?? .text, body)
                path.pop()
                if !goesOn { return false }
            }
        case .record(let record):
            var fields: SchemaFields?
            if case .record(let declared, _)? = schema?.type { fields = declared }
            let all = record.fields
            for index in all.indices {
                let node = fields.flatMap { fields in fields.position(of: all[index].name, near: index).map { fields.all[$0].node } }
                path.push(.field(all[index].name))
                let goesOn = all[index].value.walk(node, &path, all[index].nameRange, nil, body)
                path.pop()
                if !goesOn { return false }
            }
        case .absent, .dash, .text, .prose, .amount, .number, .share, .integer, .date, .time, .flag, .reference, .withheld: break
        }
        return true
    }

    /// Its parts in order, as long as `body` says true.
    private func allParts(of schema: SchemaNode?, _ body: (ValuePart) -> Bool) -> Bool {
        switch kind {
        case .list(let items):
            var node: SchemaNode?
            if case .list(let item)? = schema?.type { node = item }
            for (index, item) in items.enumerated()
            where !body(ValuePart(step: .item(index), value: item, schema: node, nameRange: nil, key: nil)) {
                return false
            }
        case .map(let record):
            var (node, key): (SchemaNode?, MapKey?)
            if case .map(let keys, let value)? = schema?.type { (node, key) = (value, keys) }
            for field in record.fields
            where !body(
                ValuePart(step: .field(field.name), value: field.value, schema: node, nameRange: field.nameRange, key: key ?? .text))
            {
                return false
            }
        case .record(let record):
            var fields: SchemaFields?
            if case .record(let declared, _)? = schema?.type { fields = declared }
            for (index, field) in record.fields.enumerated() {
                let node = fields.flatMap { fields in fields.position(of: field.name, near: index).map { fields.all[$0].node } }
                let part = ValuePart(step: .field(field.name), value: field.value, schema: node, nameRange: field.nameRange, key: nil)
                if !body(part) { return false }
            }
        case .absent, .dash, .text, .prose, .amount, .number, .share, .integer, .date, .time, .flag, .reference, .withheld: break
        }
        return true
    }
}
