import Diagnostics

/// Rows that fall on no line, or on two; gathered by what they have in common, so that a project of a thousand rows is told
/// once, with its sum and the line to add.
struct MappingProblems {
    private struct Key: Hashable {
        var kind: Int
        /// Codes of the dimensions that lines are told apart by; of cost types the account.
        var codes: [String]
        var line: Int
        var other: Int
    }

    private struct Group {
        var rows = 0
        var öre: Int64 = 0
        var first: LedgerRow
        var accounts: Set<Int32> = []
    }

    private static let mostTold = 50

    private let ledger: Ledger
    private let mapping: Mapping
    /// Dimensions by which lines are told apart, with their numbers.
    private let dimensions: [(name: String, number: Int)]
    private var groups: [Key: Group] = [:]
    private var order: [Key] = []

    init(_ ledger: Ledger, _ mapping: Mapping, _ numbers: [String: Int]) {
        self.ledger = ledger
        self.mapping = mapping
        var names: [String] = []
        for condition in mapping.lines.flatMap(\.selections).flatMap(\.conditions) where condition.name != accountKey && !names.contains(condition.name) {
            names.append(condition.name)
        }
        dimensions = names.compactMap { name in numbers[name].map { (name, $0) } }
    }

    mutating func add(_ row: LedgerRow, _ öre: Int64, _ placement: Placement) {
        let isType = placement.kind == .unmappedType || placement.kind == .typeTwice
        let account = ledger.accounts[Int(row.account)].number
        var codes = dimensions.map { ledger.code($0.number, of: row) ?? "" }
        // Without any code the account is all there is to go by.
        if isType || codes.allSatisfy(\.isEmpty) { codes = [account] }
        let kind: Int
        switch placement.kind {
        case .unmapped: kind = 0
        case .twice: kind = 1
        case .unmappedType: kind = 2
        default: kind = 3
        }
        let key = Key(
            kind: kind, codes: codes, line: isType ? placement.costType : placement.line, other: isType ? placement.otherType : placement.otherLine)
        if groups[key] == nil {
            order.append(key)
            groups[key] = Group(first: row)
        }
        groups[key]?.rows += 1
        groups[key]?.öre &+= öre
        groups[key]?.accounts.insert(row.account)
    }

    func report(_ diagnostics: inout DiagnosticList) {
        for key in order.prefix(Self.mostTold) {
            guard let group = groups[key] else { continue }
            let place = ledger.range(group.first)
            let isAccount = key.kind >= 2 || key.codes.count == 1 && key.codes[0] == ledger.accounts[Int(group.first.account)].number
            let words = isAccount ? accountWords(group.first) : objectWords(key.codes)
            let what = [
                "vad": words, "summa": öreText(group.öre),
                "urval": braced(choice(key, group.first, isAccount)),
                "utanför": "{" + (choice(key, group.first, isAccount) + ["skäl: …"]).joined(separator: ", ") + "}",
            ].merging(rowWords(group.rows)) { $1 }
            switch key.kind {
            case 0: diagnostics.report(.unmappedRows, at: place, what, notes: note(mapping.linesRange, "posterna står här", "the lines stand here"))
            case 1:
                diagnostics.report(
                    .rowsOnTwoLines, at: mapping.lines[key.other].range,
                    ["vad": words, "summa": öreText(group.öre), "post": mapping.lines[key.line].key, "andra": mapping.lines[key.other].key].merging(
                        rowWords(group.rows)
                    ) { $1 },
                    notes: note(mapping.lines[key.line].range, "och här", "and here") + [DiagnosticNote(place, sv: "den första raden", en: "the first row")])
            case 2:
                diagnostics.report(
                    .accountWithoutType, at: place,
                    ["vad": words, "summa": öreText(group.öre), "konto": ledger.accounts[Int(group.first.account)].number].merging(rowWords(group.rows)) { $1 },
                    notes: note(mapping.costTypesRange, "kostnadsslagen står här", "the cost types stand here"))
            default:
                diagnostics.report(
                    .accountOfTwoTypes, at: mapping.costTypes[key.other].range,
                    ["vad": words, "summa": öreText(group.öre), "slag": mapping.costTypes[key.line].key, "andra": mapping.costTypes[key.other].key].merging(
                        rowWords(group.rows)
                    ) { $1 },
                    notes: note(mapping.costTypes[key.line].range, "och här", "and here") + [DiagnosticNote(place, sv: "den första raden", en: "the first row")]
                )
            }
        }
    }

    private func note(_ range: SourceRange?, _ swedish: String, _ english: String) -> [DiagnosticNote] {
        range.map { [DiagnosticNote($0, sv: swedish, en: english)] } ?? []
    }

    private func accountWords(_ row: LedgerRow) -> String {
        let account = ledger.accounts[Int(row.account)]
        return "konto \(account.number)" + (account.name.isEmpty ? "" : " \(shortened(account.name))")
    }

    /// "projekt 2399 Förstudie skärgård"
    private func objectWords(_ codes: [String]) -> String {
        var words: [String] = []
        for (dimension, code) in zip(dimensions, codes) where !code.isEmpty {
            let name = ledger.objects.first { $0.dimension == dimension.number && $0.code == code }?.name ?? ""
            words.append("\(dimension.name) \(code)" + (name.isEmpty ? "" : " \(shortened(name))"))
        }
        return words.joined(separator: ", ")
    }

    /// What chooses these rows and no others: "projekt: 2399"; where lines are told apart by codes that the row has not, that it
    /// has none.
    private func choice(_ key: Key, _ row: LedgerRow, _ isAccount: Bool) -> [String] {
        let account = "konto: \(ledger.accounts[Int(row.account)].number)"
        if key.kind >= 2 { return [account] }
        if isAccount { return [account] + dimensions.map { "\($0.name): –" } }
        return zip(dimensions, key.codes).map { dimension, code in
            code.isEmpty ? "\(dimension.name): –" : "\(dimension.name): \(code.contains(" ") ? "\"\(code)\"" : code)"
        }
    }

    private func braced(_ conditions: [String]) -> String {
        conditions.count == 1 ? conditions[0] : "{" + conditions.joined(separator: ", ") + "}"
    }
}
