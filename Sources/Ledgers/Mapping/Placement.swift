import Diagnostics

/// Where a combination of account and objects belongs.
struct Placement {
    enum Kind { case line, outside, unscoped, balance, unmapped, twice, unmappedType, typeTwice }
    var kind: Kind
    /// Index among the mapping's lines, and the other one of two.
    var line = -1
    var otherLine = -1
    var costType = -1
    var otherType = -1
    /// Index among what is outside.
    var outside = -1

    init(kind: Kind, line: Int = -1, outside: Int = -1) { (self.kind, self.line, self.outside) = (kind, line, outside) }
}

/// Holds a mapping against the names of one ledger: each combination of account and objects is judged once.
struct Placer {
    let ledger: Ledger
    let mapping: Mapping
    /// The number of each dimension that the mapping names.
    private(set) var dimensions: [String: Int] = [:]
    private(set) var diagnostics = DiagnosticList()
    private var known: [Int64: Int] = [:]
    private(set) var placements: [Placement] = []
    private let isResult: [Bool]

    init(_ ledger: Ledger, _ mapping: Mapping) {
        self.ledger = ledger
        self.mapping = mapping
        isResult = ledger.accounts.map { mapping.results.matches($0.number) }
        var told = Set<String>()
        for name in mapping.usedDimensions {
            if let number = dimension(named: name) {
                dimensions[name] = number
            } else if told.insert(name).inserted {
                let wanted = mapping.dimensions[name]?.name(in: ledger.kind) ?? name
                var arguments = ["namn": wanted, "ord": name]
                if !ledger.dimensions.isEmpty { arguments["möjliga"] = ledger.dimensions.map(\.name).joined(separator: ", ") }
                if ledger.dimensions.isEmpty { arguments["bara"] = "" }
                if wanted != name { arguments["heter"] = name }
                arguments["förslag"] = closestMatch(to: wanted, among: ledger.dimensions.map { $0.name.lowercased() })
                arguments["olika"] = "{sie: …, tabell: …}"
                diagnostics.report(
                    .unknownDimension, at: place(of: name), arguments,
                    notes: [DiagnosticNote(SourceRange(file: ledger.file, start: 0, end: 0), sv: "i den här filen", en: "in this file")])
            }
        }
    }

    private func place(of name: String) -> SourceRange? {
        let selections =
            mapping.scope + mapping.lines.flatMap(\.selections) + mapping.costTypes.flatMap(\.selections)
            + mapping.outside.map(\.selection) + (mapping.external + mapping.own).map(\.selection)
        return selections.flatMap(\.conditions).first { $0.name == name }?.nameRange
    }

    /// By the mapping's own word for it, by its name in the file, or by what SIE's numbers are called.
    private func dimension(named name: String) -> Int? {
        let wanted = mapping.dimensions[name]?.name(in: ledger.kind) ?? name
        if let number = Int(wanted), ledger.kind == .sie { return ledger.dimensions.contains { $0.number == number } ? number : nil }
        let plain = TableHeading.plain(wanted)
        if let found = ledger.dimensions.first(where: { TableHeading.plain($0.name) == plain }) { return found.number }
        if let found = ledger.dimensions.first(where: { TableHeading.plain($0.name).hasPrefix(plain) }) { return found.number }
        guard ledger.kind == .sie, let number = Self.reserved[plain] else { return nil }
        return ledger.dimensions.contains { $0.number == number } ? number : nil
    }

    private static let reserved = [
        "kostnadsställe": 1, "kst": 1, "ansvar": 1, "resultatenhet": 1, "kostnadsbärare": 2, "projekt": 6, "proj": 6, "anställd": 7,
    ]

    /// The placement of a row, by its index in `placements`.
    mutating func placement(_ row: LedgerRow) -> Int {
        let key = Int64(row.account) << 32 | Int64(row.objects)
        if let index = known[key] { return index }
        let index = placements.count
        placements.append(judged(row))
        known[key] = index
        return index
    }

    func matches(_ selection: Selection, _ row: LedgerRow) -> Bool {
        for condition in selection.conditions {
            if condition.name == accountKey {
                if !condition.patterns.matches(ledger.accounts[Int(row.account)].number) { return false }
            } else {
                guard let dimension = dimensions[condition.name] else { return false }
                guard let code = ledger.code(dimension, of: row) else {
                    if condition.patterns.takesNone { continue }
                    return false
                }
                if !condition.patterns.matches(code) { return false }
            }
        }
        return true
    }

    /// The line whose codes a row on a balance account has, so that it may be missed there; -1 for none, and for what is outside.
    private func lineOfBalance(_ row: LedgerRow) -> Int {
        guard row.objects != 0, mapping.scope.isEmpty || mapping.scope.contains(where: { matches($0, row) }),
            !mapping.outside.contains(where: { matches($0.selection, row) })
        else { return -1 }
        return mapping.lines.firstIndex { line in
            line.selections.contains { selection in
                selection.conditions.contains { $0.name != accountKey && !$0.patterns.takesNone } && matches(selection, row)
            }
        } ?? -1
    }

    /// The line that a row would fall on, were it not taken before that; -1 for none.
    private func line(_ row: LedgerRow) -> Int {
        mapping.lines.firstIndex { line in line.selections.contains { matches($0, row) } } ?? -1
    }

    // MARK: Rows without codes

    func isOfResult(_ row: LedgerRow) -> Bool { isResult[Int(row.account)] }

    /// Dimensions by which it is told where an amount belongs, by the mapping's names for them.
    var placing: [(name: String, number: Int)] {
        let names = Set(placingSelections.flatMap(\.conditions).map(\.name))
        return dimensions.filter { names.contains($0.key) }.map { (name: $0.key, number: $0.value) }.sorted { $0.name < $1.name }
    }

    private var placingSelections: [Selection] { mapping.scope + mapping.lines.flatMap(\.selections) + mapping.outside.map(\.selection) }

    /// Whether codes would say where a row belongs: its account alone does not.
    func dependsOnCodes(_ row: LedgerRow) -> Bool {
        let number = ledger.accounts[Int(row.account)].number
        func concerns(_ selection: Selection) -> Bool {
            selection.conditions.allSatisfy { $0.name != accountKey || $0.patterns.matches(number) }
        }
        func isByCodes(_ selection: Selection) -> Bool { selection.conditions.contains { $0.name != accountKey } }
        if mapping.outside.contains(where: { !isByCodes($0.selection) && concerns($0.selection) }) { return false }
        return placingSelections.contains { isByCodes($0) && concerns($0) }
    }

    private func judged(_ row: LedgerRow) -> Placement {
        guard isResult[Int(row.account)] else { return Placement(kind: .balance, line: lineOfBalance(row)) }
        if !mapping.scope.isEmpty, !mapping.scope.contains(where: { matches($0, row) }) { return Placement(kind: .unscoped, line: line(row)) }
        if let index = mapping.outside.firstIndex(where: { matches($0.selection, row) }) {
            return Placement(kind: .outside, line: line(row), outside: index)
        }
        var placement = Placement(kind: .line)
        for (index, line) in mapping.lines.enumerated() where line.selections.contains(where: { matches($0, row) }) {
            if placement.line < 0 {
                placement.line = index
            } else {
                placement.otherLine = index
                break
            }
        }
        for (index, type) in mapping.costTypes.enumerated() where type.selections.contains(where: { matches($0, row) }) {
            if placement.costType < 0 {
                placement.costType = index
            } else {
                placement.otherType = index
                break
            }
        }
        if placement.line < 0 {
            placement.kind = .unmapped
        } else if placement.otherLine >= 0 {
            placement.kind = .twice
        } else if !mapping.costTypes.isEmpty, placement.costType < 0 {
            placement.kind = .unmappedType
        } else if placement.otherType >= 0 {
            placement.kind = .typeTwice
        }
        return placement
    }
}
