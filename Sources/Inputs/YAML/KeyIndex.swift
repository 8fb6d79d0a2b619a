/// Which keys a mapping already has: looks through few, hashes many.
struct KeyIndex {
    private var table: [String: Int] = [:]
    private static let few = 16

    /// The index of the same key among `pairs`, or nil when it is new (then it is to be appended).
    mutating func insert(_ key: String, _ pairs: [YAMLPair]) -> Int? {
        if pairs.count < KeyIndex.few { return pairs.indices.first { pairs[$0].key.text.isSame(as: key) } }
        if table.isEmpty { for (index, pair) in pairs.enumerated() { table[pair.key.text] = index } }
        if let index = table[key] { return index }
        table[key] = pairs.count
        return nil
    }
}
