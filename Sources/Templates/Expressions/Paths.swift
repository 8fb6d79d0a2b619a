import Diagnostics
import Inputs

/// From a value to what lies in it: `.fält`, `[index]`, `lista där villkor`.
extension Evaluator {
    func field(_ name: String, of base: Operand, at range: SourceRange) -> Operand {
        let value = resolved(base.value)
        switch value.kind {
        case .absent, .dash: return Operand(value: .absent)
        case .withheld: return Operand(value: value)
        case .record(let record):
            if let found = own(name, of: record) { return Operand(value: found) }
            reportUnknown(
                .unknownField, name, among: record.fields.map(\.name),
                at: SourceRange(file: range.file, start: Int(range.end) - name.utf8.count, end: Int(range.end)))
            return Operand(value: .absent)
        case .map(let map):
            let place = SourceRange(file: range.file, start: Int(range.end) - name.utf8.count, end: Int(range.end))
            return Operand(value: entry(name, in: map, at: place))
        case .list(let list):
            guard mayGoThrough(list.count, at: range) else { return Operand(value: .absent) }
            let values = list.map { field(name, of: Operand(value: $0), at: range).value }
            return Operand(value: Value(.list(values)), isSpread: true)
        case .date(let date):
            use(value)
            switch name {
            case "år": return Operand(value: Value(.integer(date.year)))
            case "månad": return Operand(value: Value(.integer(date.month)))
            case "dag": return Operand(value: Value(.integer(date.day)))
            default: break
            }
        default: break
        }
        report(.noFields, at: range, ["namn": name, "typ": value.typeName])
        return Operand(value: .absent)
    }

    func element(_ base: Operand, _ index: Value, at range: SourceRange) -> Operand {
        // What goes through a list may find nothing here and there.
        func spread(_ count: Int, _ values: () -> [Value]) -> Operand {
            guard mayGoThrough(count, at: range) else { return Operand(value: .absent) }
            return Operand(value: Value(.list(leniently(values))), isSpread: true)
        }
        if base.isSpread, case .list(let list) = base.value.kind {
            return spread(list.count) { list.map { element(Operand(value: $0), index, at: range).value } }
        }
        if case .list(let keys) = index.kind { return spread(keys.count) { keys.map { element(base, $0, at: range).value } } }
        if case .map(let map) = index.kind {
            return spread(map.fields.count) { map.fields.map { element(base, Value(.text($0.name)), at: range).value } }
        }
        let value = resolved(base.value)
        if value.isNone || index.isNone { return Operand(value: .absent) }
        if value.isWithheld { return Operand(value: value) }
        if index.isWithheld { return Operand(value: index) }
        use(index)
        switch value.kind {
        case .map(let map):
            if let key = index.keyText { return Operand(value: entry(key, in: map, at: range)) }
        case .record(let record):
            if let key = index.keyText {
                if let found = own(key, of: record) { return Operand(value: found) }
                reportUnknown(
                    .unknownField, key, among: record.fields.map(\.name), at: range)
                return Operand(value: .absent)
            }
        case .list(let list):
            if case .integer(let number) = index.kind {
                return Operand(value: list.indices.contains(number &- 1) ? list[number - 1] : .absent)
            }
        default:
            break
        }
        report(.notIndexable, at: range, ["typ": value.typeName, "nyckel": index.typeName])
        return Operand(value: .absent)
    }

    func filter(_ list: Value, _ condition: Expression, at range: SourceRange) -> Value {
        guard let items = list.items else {
            report(.notAList, at: range, ["typ": list.typeName])
            return Value(.list([]))
        }
        guard mayGoThrough(items.count, at: range) else { return Value(.list([])) }
        var kept: [Value] = []
        for item in items {
            let value = keyed(item.value, item.key)
            switch with([.item(value)], { answer(to: condition) }) {
            case true?: kept.append(value)
            case false?: break
            case nil: withheldCondition = withheldCondition ?? Value(with([.item(value)]) { withheldPart(of: condition) }.kind)
            }
        }
        return Value(.list(kept), at: list.range)
    }

    /// A map's entry as an item: a record that knows its key.
    func keyed(_ value: Value, _ key: String?) -> Value {
        let value = resolved(value)
        guard let key, case .record(var record) = value.kind, record.key == nil else { return value }
        record.key = key
        return Value(.record(record), at: value.range)
    }
}
