extension Value {
    /// What stands under a path of names; nil when some part of it is not there.
    public func value(at path: FieldPath) -> Value? {
        var value: Value? = self
        for name in path.keys {
            switch value?.kind {
            case .record(let record), .map(let record): value = record[name]
            default: return nil
            }
        }
        return value
    }
}
