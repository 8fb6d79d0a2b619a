import Diagnostics
import Inputs

// Files that are added up, held against each other.
extension LedgerMapper {
    typealias YearOfFile = (file: Int, index: Int)

    mutating func holdFilesTogether(
        _ files: [(ledger: Ledger, name: String)], _ owners: [Int: YearOfFile], _ others: [(year: Int, file: Int, index: Int)]
    ) {
        guard files.count > 1 else { return }
        for year in Set(others.map(\.year)).sorted() {
            guard let owner = owners[year] else { continue }
            holdGap(year, ([owner.file] + others.filter { $0.year == year }.map(\.file)).map { files[$0] })
        }
        holdRemembered(files, owners)
        holdNames(files)
    }

    /// Months between two files that are in none of them.
    private mutating func holdGap(_ year: Int, _ files: [(ledger: Ledger, name: String)]) {
        let spans = files.compactMap { file in file.ledger.span(year).map { (span: $0, file: file) } }.sorted { $0.span.lowerBound < $1.span.lowerBound }
        for (one, next) in zip(spans, spans.dropFirst()) where next.span.lowerBound > one.span.upperBound + 1 {
            let gap = one.span.upperBound + 1...next.span.lowerBound - 1
            diagnostics.report(
                .monthsBetween, at: next.file.ledger.rows.first { $0.period == next.span.lowerBound }.map { next.file.ledger.range($0) },
                [
                    "månader": gap.count == 1 ? monthText(gap.lowerBound) : "\(monthText(gap.lowerBound)) – \(monthText(gap.upperBound))",
                    "fil": one.file.name, "andra": next.file.name,
                ])
        }
    }

    /// What a file remembers of a year is what the year's own file says, or one of them has been changed since.
    private mutating func holdRemembered(_ files: [(ledger: Ledger, name: String)], _ owners: [Int: YearOfFile]) {
        for (position, file) in files.enumerated() where file.ledger.kind == .sie {
            for (year, owner) in owners.sorted(by: { $0.key < $1.key }) where owner.file != position && owner.index == 0 {
                let own = files[owner.file]
                guard own.ledger.kind == .sie, question.time.period.contains(year) || question.time.year == year,
                    let index = file.ledger.years.first(where: { $0.to.year == year && $0.index < 0 })?.index
                else { continue }
                tellOtherwise(file, index, own, year)
            }
        }
    }

    private mutating func tellOtherwise(_ file: (ledger: Ledger, name: String), _ index: Int, _ own: (ledger: Ledger, name: String), _ year: Int) {
        let sums = AccountSums(own.ledger)
        var known: [String: Int64] = [:]
        for position in own.ledger.accounts.indices { known[own.ledger.accounts[position].number] = sums.change(position) }
        var found: (row: LedgerRow, own: Int64, count: Int)?
        for item in file.ledger.balances where item.year == Int32(index) && item.kind == .result {
            let number = file.ledger.accounts[Int(item.row.account)].number
            guard mapping.results.matches(number), item.row.öre != known[number] ?? 0 else { continue }
            found = (found?.row ?? item.row, found?.own ?? known[number] ?? 0, (found?.count ?? 0) + 1)
        }
        guard let found else { return }
        diagnostics.report(
            .rememberedOtherwise, at: file.ledger.range(found.row),
            [
                "fil": file.name, "andra": own.name, "år": String(year), "konto": file.ledger.accounts[Int(found.row.account)].number,
                "summa": öreText(found.row.öre), "annan": öreText(found.own), "antal": String(found.count),
            ])
    }

    /// A code that is called one thing in one file and another in the next may be of two projects.
    private mutating func holdNames(_ files: [(ledger: Ledger, name: String)]) {
        struct Key: Hashable {
            var dimension: String
            var code: String
        }
        var known: [Key: (name: String, file: String)] = [:]
        var told: (key: Key, name: String, file: String, other: (name: String, file: String), count: Int)?
        for file in files {
            let placer = Placer(file.ledger, mapping)
            for item in placer.placing {
                for object in file.ledger.objects where object.dimension == item.number && !object.name.isEmpty {
                    // Names of codes that no line has are of no consequence.
                    guard mapping.lines.contains(where: { $0.names(item.name, object.code) }) else { continue }
                    let key = Key(dimension: item.name, code: object.code)
                    let other = known[key]
                    if other == nil { known[key] = (object.name, file.name) }
                    guard let other, TableHeading.plain(other.name) != TableHeading.plain(object.name) else { continue }
                    told = (told?.key ?? key, told?.name ?? object.name, told?.file ?? file.name, told?.other ?? other, (told?.count ?? 0) + 1)
                }
            }
        }
        guard let told else { return }
        diagnostics.report(
            .otherName, at: mapping.linesRange ?? mapping.range,
            [
                "kod": "\(told.key.dimension) \(told.key.code)", "namn": shortened(told.name), "fil": told.file, "annat": shortened(told.other.name),
                "andra": told.other.file,
            ])
    }
}

extension Mapping.Named {
    /// Whether a selection of it has a code.
    fileprivate func names(_ dimension: String, _ code: String) -> Bool {
        selections.contains { selection in selection.conditions.contains { $0.name == dimension && $0.patterns.matches(code) } }
    }
}
