extension Table {
    /// For each row, the group row that it belongs to: an index into `rows`. A group row belongs to itself; -1 for
    /// none. A group reaches to the next group, to a total, to the subtotal that closes it, or to a row that is no
    /// longer indented below it.
    public var groupOfRow: [Int] {
        var result: [Int] = []
        var current = -1
        var sawIndented = false
        for (index, row) in rows.enumerated() {
            switch row.kind {
            case .group:
                current = index
                sawIndented = false
            case .total:
                current = -1
            case .data where current >= 0:
                if row.indent > rows[current].indent {
                    sawIndented = true
                } else if sawIndented {
                    current = -1
                }
            case .data, .subtotal, .ofWhich: break
            }
            result.append(current)
            if row.kind == .subtotal { current = -1 }
        }
        return result
    }
}

extension Table {
    /// Every other row of those that carry values, for themes that tell them apart; a group begins anew.
    public var stripedRows: [Bool] {
        var isOdd = false
        return rows.map { row in
            if row.kind == .group || row.kind == .total || row.kind == .subtotal { isOdd = false }
            guard row.kind == .data || row.kind == .ofWhich else { return false }
            defer { isOdd.toggle() }
            return isOdd
        }
    }
}
