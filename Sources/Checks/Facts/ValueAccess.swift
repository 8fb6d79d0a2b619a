import Inputs

extension Value {
    /// What stands under a path of names; nil when some part of it is not there.
    subscript(path: String...) -> Value? {
        var value: Value? = self
        for name in path {
            switch value?.kind {
            case .record(let record), .map(let record): value = record[name]
            default: return nil
            }
        }
        return value
    }

    var fields: [Record.Field] {
        switch kind {
        case .record(let record), .map(let record): record.fields
        default: []
        }
    }

    var items: [Value] {
        if case .list(let items) = kind { return items }
        return []
    }

    var amount: Amount? {
        if case .amount(let amount) = kind { return amount }
        return nil
    }
}
