/// Rows of a code that others of its dimension begin with, which are the sums of theirs: project 71 over 7101, 7102 and 7103.
struct WholeCodes {
    private struct Key: Hashable {
        var code: Int32
        var account: Int32
        var period: Int32
        var others: [Int32]
    }
    private struct Sums {
        var whole: Int64 = 0
        var parts: Int64 = 0
        var rows: [Int] = []
        var hasParts = false
    }

    /// Indexes of rows that are sums of others.
    private(set) var totals: [Int] = []
    /// Too few to take out, too many to say nothing.
    private(set) var doubtful: (row: Int, whole: Int64, parts: Int64)?

    init(_ rows: [LedgerRow], _ names: TableNames, isDropped: (Int) -> Bool) {
        let above = Self.above(names.objects)
        guard !above.isEmpty else { return }
        let wholes = Set(above.values.joined())
        var sums: [Key: Sums] = [:]
        for (index, row) in rows.enumerated() where row.öre != 0 && !isDropped(index) {
            let set = names.sets[Int(row.objects)]
            for object in set {
                let others = set.filter { $0 != object }
                if wholes.contains(object) {
                    let key = Key(code: object, account: row.account, period: row.period, others: others)
                    sums[key, default: Sums()].whole &+= row.öre
                    sums[key]?.rows.append(index)
                }
                for whole in above[object] ?? [] {
                    let key = Key(code: whole, account: row.account, period: row.period, others: others)
                    sums[key, default: Sums()].parts &+= row.öre
                    sums[key]?.hasParts = true
                }
            }
        }
        for (_, own) in Dictionary(grouping: sums.filter { !$0.value.rows.isEmpty }, by: \.key.code) {
            let same = own.filter { $0.value.whole == $0.value.parts && $0.value.hasParts }
            guard !same.isEmpty else { continue }
            if same.count > 1, same.count == own.count {
                totals += own.flatMap(\.value.rows)
            } else if same.count * 2 > own.count, let first = same.min(by: { ($0.value.rows[0]) < ($1.value.rows[0]) })?.value {
                if doubtful.map({ $0.row > first.rows[0] }) ?? true { doubtful = (first.rows[0], first.whole, first.parts) }
            }
        }
        totals.sort()
    }

    /// By object, those of its dimension whose codes its own begins with.
    private static func above(_ objects: [LedgerObject]) -> [Int32: [Int32]] {
        var codes: [Int: [String: Int32]] = [:]
        for (index, object) in objects.enumerated() { codes[object.dimension, default: [:]][object.code] = Int32(index) }
        var result: [Int32: [Int32]] = [:]
        for (index, object) in objects.enumerated() where object.code.utf8.count <= 20 {
            for length in 1..<max(1, object.code.count) {
                if let whole = codes[object.dimension]?[String(object.code.prefix(length))] { result[Int32(index), default: []].append(whole) }
            }
        }
        return result
    }
}
