import Diagnostics

/// Rows with an account of their own that are sums of other rows: of a class or group of accounts, or of an account whose objects
/// have rows too. Counted with the others they would double them.
struct GroupRows {
    /// By row, whether it is a sum.
    private(set) var isDropped: [Bool]
    private(set) var dropped = 0
    private(set) var diagnostics = DiagnosticList()
    private let rows: [LedgerRow]
    private let accounts: [Account]
    private let sets: [[Int32]]
    private let file: FileID

    init(_ rows: [LedgerRow], _ names: TableNames, _ file: FileID) {
        (self.rows, self.file, accounts, sets) = (rows, file, names.accounts, names.sets)
        isDropped = []
        if let heads = SumsAbove(rows, accounts).heads { drop(at: heads) }
        findGroups()
        findTotalsOfObjects()
        findTotalsAmongObjects()
        findWholeCodes(names)
    }

    private mutating func findWholeCodes(_ names: TableNames) {
        let known = isDropped
        let found = WholeCodes(rows, names) { !known.isEmpty && known[$0] }
        drop(at: found.totals)
        guard let doubt = found.doubtful else { return }
        let row = rows[doubt.row]
        let account = accounts[Int(row.account)]
        diagnostics.report(
            .perhapsSum, at: range(row),
            ["konto": account.number, "namn": account.name, "summa": öreText(doubt.whole), "delar": öreText(doubt.parts)])
    }

    // MARK: Groups of accounts

    /// An account that others begin with.
    private mutating func findGroups() {
        let order = accounts.indices.sorted { accounts[$0].number < accounts[$1].number }
        var parents: [(account: Int, children: [Int])] = []
        for (position, index) in order.enumerated() {
            let number = accounts[index].number
            guard position + 1 < order.count, accounts[order[position + 1]].number.hasPrefix(number) else { continue }
            var children: [Int] = []
            for next in order[(position + 1)...] {
                guard accounts[next].number.hasPrefix(number) else { break }
                // "7420-1" is beside 7420, not below it.
                if accounts[next].number.dropFirst(number.count).first != "-" { children.append(next) }
            }
            if !children.isEmpty { parents.append((index, children)) }
        }
        guard !parents.isEmpty else { return }
        let isParent = Set(parents.map(\.account))
        var sums = [Int64](repeating: 0, count: accounts.count)
        var first: [Int: LedgerRow] = [:]
        for row in rows {
            sums[Int(row.account)] &+= row.öre
            if isParent.contains(Int(row.account)), first[Int(row.account)] == nil { first[Int(row.account)] = row }
        }
        let bySet = sumsBySet(Set(parents.map(\.account)).union(parents.flatMap(\.children)))
        let longest = accounts.map(\.number.count).max() ?? 0
        let leaves = parents.map { parent in parent.children.filter { !isParent.contains($0) } }
        let held = zip(parents, leaves).map { partsSum(of: $0.account, $1, bySet) }
        let same = zip(parents, held).filter { sums[$0.account] == $1 && $1 != 0 }.count
        var groups = Set<Int>()
        for (index, (parent, found)) in zip(parents, held).enumerated() {
            // With codes that none of the others has it is of its own.
            guard let computed = found else { continue }
            let account = accounts[parent.account]
            let isClass = account.number.count <= 2 && longest >= 4
            let stated = sums[parent.account]
            // One account with the amount of the only one beneath it may be two that are alike: dropped, money would be lost.
            let isChance = same == 1 && leaves[index].count == 1 && !isClass
            if !isChance && (stated == computed || isClass || same * 2 > parents.count) {
                groups.insert(parent.account)
                if stated != computed, let row = first[parent.account] { tellDifference(row, stated, computed) }
            } else if let row = first[parent.account], stated != 0 {
                diagnostics.report(
                    .perhapsSum, at: range(row),
                    ["konto": account.number, "namn": account.name, "summa": öreText(stated), "delar": öreText(computed)])
            }
        }
        drop { groups.contains(Int($0.account)) }
    }

    private func sumsBySet(_ wanted: Set<Int>) -> [Int: [Int32: Int64]] {
        var result: [Int: [Int32: Int64]] = [:]
        for row in rows where wanted.contains(Int(row.account)) { result[Int(row.account), default: [:]][row.objects, default: 0] &+= row.öre }
        return result
    }

    /// What rows that an account may be the sum of come to: those that have all codes of one of its own rows. nil where one of its rows
    /// has a code that none of them has.
    private func partsSum(of account: Int, _ leaves: [Int], _ bySet: [Int: [Int32: Int64]]) -> Int64? {
        let own = (bySet[account] ?? [:]).keys.map { Set(sets[Int($0)]) }
        guard own.contains(where: { !$0.isEmpty }) else { return leaves.reduce(0) { sum, leaf in (bySet[leaf] ?? [:]).values.reduce(sum, &+) } }
        var isMet = [Bool](repeating: false, count: own.count)
        var sum: Int64 = 0
        for leaf in leaves {
            for (set, öre) in bySet[leaf] ?? [:] {
                let codes = Set(sets[Int(set)])
                var isPart = false
                for (index, wanted) in own.enumerated() where wanted.isSubset(of: codes) { (isMet[index], isPart) = (true, true) }
                if isPart { sum &+= öre }
            }
        }
        return isMet.allSatisfy { $0 } ? sum : nil
    }

    // MARK: Totals of an account's objects

    private mutating func findTotalsOfObjects() {
        guard sets.count > 1 else { return }
        var whole: [Int32: (öre: Int64, row: LedgerRow)] = [:]
        var parts: [Int32: (öre: Int64, count: Int)] = [:]
        for (index, row) in rows.enumerated() where isDropped.isEmpty || !isDropped[index] {
            if sets[Int(row.objects)].isEmpty {
                whole[row.account] = ((whole[row.account]?.öre ?? 0) &+ row.öre, whole[row.account]?.row ?? row)
            } else {
                parts[row.account] = ((parts[row.account]?.öre ?? 0) &+ row.öre, (parts[row.account]?.count ?? 0) + 1)
            }
        }
        let both = whole.keys.filter { parts[$0] != nil && whole[$0]?.öre != 0 }.sorted()
        let same = both.filter { whole[$0]?.öre == parts[$0]?.öre }
        guard !same.isEmpty, same.count * 2 > both.count else { return }
        guard same.count > 1 else {
            if let sum = whole[same[0]], let own = parts[same[0]], own.count > 1 {
                let account = accounts[Int(same[0])]
                diagnostics.report(
                    .perhapsSum, at: range(sum.row),
                    ["konto": account.number, "namn": account.name, "summa": öreText(sum.öre), "delar": öreText(own.öre)])
            }
            return
        }
        for account in both where !same.contains(account) {
            if let sum = whole[account], let own = parts[account] { tellDifference(sum.row, sum.öre, own.öre) }
        }
        let (accounts, sets) = (Set(both), self.sets)
        drop { accounts.contains($0.account) && sets[Int($0.objects)].isEmpty }
    }

    private mutating func findTotalsAmongObjects() {
        guard sets.count > 1 else { return }
        let known = isDropped
        let found = TotalsAmongObjects(rows, sets) { !known.isEmpty && known[$0] }
        drop(at: found.totals)
        guard let index = found.doubtful else { return }
        let row = rows[index]
        let account = accounts[Int(row.account)]
        diagnostics.report(
            .perhapsSum, at: range(row),
            ["konto": account.number, "namn": account.name, "summa": öreText(row.öre), "delar": öreText(row.öre)])
    }

    // MARK: The whole

    private mutating func drop(at indexes: [Int]) {
        guard !indexes.isEmpty else { return }
        if isDropped.isEmpty { isDropped = [Bool](repeating: false, count: rows.count) }
        for index in indexes where !isDropped[index] {
            isDropped[index] = true
            dropped += 1
        }
        firstDropped = firstDropped ?? indexes.first.map { rows[$0] }
    }

    private mutating func drop(_ isSum: (LedgerRow) -> Bool) {
        if isDropped.isEmpty { isDropped = [Bool](repeating: false, count: rows.count) }
        for (index, row) in rows.enumerated() where !isDropped[index] && isSum(row) {
            isDropped[index] = true
            dropped += 1
            if dropped == 1 { firstDropped = row }
        }
    }

    private(set) var firstDropped: LedgerRow?

    private mutating func tellDifference(_ row: LedgerRow, _ stated: Int64, _ computed: Int64) {
        diagnostics.report(
            .sumRowDiffers, at: range(row),
            ["angiven": öreText(stated), "räknad": öreText(computed), "skillnad": öreText(computed &- stated)])
    }

    private func range(_ row: LedgerRow) -> SourceRange { SourceRange(file: file, start: Int(row.start), end: Int(row.end)) }
}
