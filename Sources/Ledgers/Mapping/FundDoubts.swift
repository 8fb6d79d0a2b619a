public import Diagnostics

/// What is doubtful of external and internal funds: rows of two of them, costs among them.
struct FundDoubts: Sendable {
    struct Fund: Hashable, Sendable {
        var isExternal: Bool
        var index: Int
    }
    private struct Pair: Hashable {
        var fund: Fund
        var other: Int
    }
    fileprivate struct Found: Sendable {
        var rows = 0
        var öre: Int64 = 0
        var place: SourceRange
    }
    private var twice: [Pair: Found] = [:]
    fileprivate var costs: [Fund: Found] = [:]

    mutating func note(_ fund: Fund, _ other: Int?, _ öre: Int64, isCost: Bool, at place: SourceRange) {
        if let other { twice[Pair(fund: fund, other: other), default: Found(place: place)].add(öre) }
        if isCost { costs[fund, default: Found(place: place)].add(öre) }
    }

    fileprivate func pairs(isExternal: Bool) -> [(first: Int, second: Int, found: Found)] {
        twice.filter { $0.key.fund.isExternal == isExternal }.map { (first: $0.key.other, second: $0.key.fund.index, found: $0.value) }
            .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
}

extension FundDoubts.Found {
    fileprivate mutating func add(_ value: Int64) {
        rows += 1
        öre &+= value
    }
}

extension MappedLedger {
    /// Tells what is wrong with funds, where a bilaga asks for them.
    public func tellFunds(_ mapping: Mapping, isExternal: Bool, file: String, diagnostics: inout DiagnosticList) {
        // Nothing was mapped, for reasons that are told.
        guard !uses.isEmpty, !areSignsWrong else { return }
        let (funds, sums) = isExternal ? (mapping.external, external) : (mapping.own, own)
        for (index, (fund, sum)) in zip(funds, sums).enumerated() {
            if sum.rows == 0 {
                let words = fund.selection.conditions.map { "\($0.name) \($0.patterns.text)" }.joined(separator: ", ")
                diagnostics.report(.idleLine, at: fund.range, ["post": fund.name, "urval": words, "saknas": ""])
                continue
            }
            let costs = fundDoubts.costs[.init(isExternal: isExternal, index: index)]
            guard sum.öre < 0 || costs != nil else { continue }
            var arguments = ["namn": fund.name, "fil": file, "summa": öreText(sum.öre)]
            if let costs {
                arguments["kostnader"] = öreText(0 &- costs.öre)
            } else {
                arguments["plus"] = ""
            }
            diagnostics.report(
                .doubtfulFund, at: costs?.place ?? sum.largest, arguments,
                notes: fund.range.map { [DiagnosticNote($0, sv: "urvalet står här", en: "the choice stands here")] } ?? [])
        }
        for pair in fundDoubts.pairs(isExternal: isExternal) {
            diagnostics.report(
                .rowsOfTwoFunds, at: pair.found.place,
                ["summa": öreText(pair.found.öre), "namn": funds[pair.first].name, "andra": funds[pair.second].name].merging(rowWords(pair.found.rows)) { $1 },
                notes: funds[pair.second].range.map { [DiagnosticNote($0, sv: "det andra urvalet", en: "the other choice")] } ?? [])
        }
    }
}

extension LedgerMapper {
    /// Counts a row to the funds that it is of.
    mutating func funds(_ row: LedgerRow, _ öre: Int64, _ placer: Placer, _ year: Int) {
        guard year == question.time.year, !mapping.external.isEmpty || !mapping.own.isEmpty else { return }
        let place = placer.ledger.range(row)
        // Income is credit: below nought where costs are above.
        let isCost = placer.isOfResult(row) && !"38".contains(placer.ledger.accounts[Int(row.account)].number.prefix(1))
        func count(_ funds: [Mapping.Fund], isExternal: Bool, _ sums: inout [PlacedSum], _ doubts: inout FundDoubts) {
            var first: Int?
            for (index, fund) in funds.enumerated() where placer.matches(fund.selection, row) {
                sums[index].add(-öre, at: place)
                doubts.note(.init(isExternal: isExternal, index: index), first, -öre, isCost: isCost, at: place)
                first = first ?? index
            }
        }
        count(mapping.external, isExternal: true, &result.external, &result.fundDoubts)
        count(mapping.own, isExternal: false, &result.own, &result.fundDoubts)
    }
}
