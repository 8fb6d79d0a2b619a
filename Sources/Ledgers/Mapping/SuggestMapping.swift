public import Diagnostics

/// Something of the register that a mapping is to have: a line or a cost type, with its words.
public struct NamedEntry: Sendable {
    public var key: String
    public var names: [String]
    public init(key: String, names: [String]) {
        self.key = key
        self.names = names
    }
}

/// A first mapping of a ledger, from names: what somebody goes over and mends, in the form of `redovisning.yaml`.
public func suggestMapping(_ ledger: Ledger, lines: [NamedEntry], costTypes: [NamedEntry], _ language: MessageLanguage) -> String {
    MappingSuggestion(ledger, lines, costTypes, language == .swedish).text()
}

private struct MappingSuggestion {
    private let ledger: Ledger
    private let lines: [NamedEntry]
    private let costTypes: [NamedEntry]
    private let swedish: Bool
    private let chart: Chart
    private var objectSums: [Int: (rows: Int, öre: Int64)] = [:]
    /// Of all accounts but those of income.
    private var costs: Int64 = 0

    init(_ ledger: Ledger, _ lines: [NamedEntry], _ costTypes: [NamedEntry], _ swedish: Bool) {
        self.ledger = ledger
        self.lines = lines
        self.costTypes = costTypes
        self.swedish = swedish
        chart = Self.chart(of: ledger)
        let results = PatternSet(chart.results, isAccount: true)
        let isResult = ledger.accounts.map { results.matches($0.number) }
        let rows = ledger.rows.isEmpty ? ledger.balances.filter { $0.year == 0 && $0.kind == .objectClosing || $0.kind == .period }.map(\.row) : ledger.rows
        for row in rows where isResult[Int(row.account)] {
            if !ledger.accounts[Int(row.account)].number.hasPrefix("3") { costs &+= row.öre }
            for object in ledger.objectSets[Int(row.objects)] {
                let known = objectSums[Int(object)] ?? (0, 0)
                objectSums[Int(object)] = (known.rows + 1, known.öre &+ row.öre)
            }
        }
    }

    /// By the class in which most accounts of wages are; else by what the file says.
    private static func chart(of ledger: Ledger) -> Chart {
        var votes: [Character: Int] = [:]
        for account in ledger.accounts where TableHeading.plain(account.name).contains("lön") {
            if let first = account.number.first { votes[first, default: 0] += 1 }
        }
        switch votes.max(by: { $0.value < $1.value })?.key {
        case "4": return .state
        case "5": return .municipal
        case "7": return .company
        default: break
        }
        let stated = (ledger.chart ?? "").lowercased()
        if stated.contains("kommun") { return .municipal }
        if stated.contains("bas-s") || stated.contains("stat") { return .state }
        return ledger.kind == .sie ? .company : .municipal
    }

    func text() -> String {
        let dimension = self.dimension
        let name = dimension.map { selector($0) } ?? "projekt"
        var out =
            swedish
            ? "# Ett första förslag ur namnen i filen. Se över varje rad.\nkontoplan: \(chart.rawValue)\n"
            : "# A first proposal from the names in the file. Look over each line.\nkontoplan: \(chart.rawValue)\n"
        if costs < 0 { out += "tecken: kostnader minus" + (swedish ? "  # så står de i filen\n" : "  # as the file has them\n") }
        out += "\nposter:\n"
        var taken = Set<Int>()
        for line in lines {
            let found = dimension.map { matches(line, $0) } ?? []
            taken.formUnion(found)
            out += "  \(key(line.key)):\n"
            if found.isEmpty {
                out +=
                    swedish
                    ? "    # Inget namn i filen liknar ”\(line.names.first ?? line.key)”.\n"
                    : "    # No name in the file is like “\(line.names.first ?? line.key)”.\n"
                out += "    - \(name): \"?\"\n"
            } else {
                out += "    - \(name): \(value(found.map { ledger.objects[$0].code }))\(comment(found))\n"
            }
        }
        if lines.isEmpty { out += "  # …\n" }
        out += "\nkostnadsslag:\n"
        var used = Set<String>()
        for type in costTypes {
            let words = type.names.map { TableHeading.plain($0) } + [TableHeading.plain(type.key)]
            let own = chart.costTypes.first { entry in entry.words.contains { word in words.contains { $0.contains(word) } } }
            if let own, used.insert(own.accounts).inserted {
                out += "  \(key(type.key)): \(own.accounts)\n"
            } else {
                out += "  \(key(type.key)): \"?\"" + (swedish ? "  # vilka konton?\n" : "  # which accounts?\n")
            }
        }
        if costTypes.isEmpty { out += "  # …\n" }
        out += accountsLeft(used)
        // What is outside goes first, so income that is a cost type is not put there.
        var outside = used.contains("3") ? "" : "  - konto: 3\n    skäl: " + (swedish ? "Intäkter redovisas för sig.\n" : "Income is reported by itself.\n")
        if let dimension { outside += rest(dimension, name, taken) }
        let isEmpty = outside.split(separator: "\n").allSatisfy { $0.drop { $0 == " " }.hasPrefix("#") }
        out += isEmpty ? (outside.isEmpty ? "" : "\n# utanför:\n" + outside) : "\nutanför:\n" + outside
        return out
    }

    /// Accounts with amounts that none of the proposed cost types has: each needs one.
    private func accountsLeft(_ used: Set<String>) -> String {
        let sets = used.map { PatternSet($0, isAccount: true) }
        let results = PatternSet(chart.results, isAccount: true)
        var left: [String] = []
        for account in ledger.accounts.map(\.number).sorted()
        where results.matches(account) && !account.hasPrefix("3") && !sets.contains(where: { $0.matches(account) }) {
            let group = String(account.prefix(2))
            if left.last != group { left.append(group) }
        }
        guard !left.isEmpty, !costTypes.isEmpty else { return "" }
        let words = left.prefix(40).joined(separator: " ")
        return swedish ? "  # Konton utan kostnadsslag än: \(words)\n" : "  # Accounts without a cost type yet: \(words)\n"
    }

    /// What no line was found for, as lines to take in.
    private func rest(_ dimension: Int, _ name: String, _ taken: Set<Int>) -> String {
        let left = objectSums.filter { ledger.objects[$0.key].dimension == dimension && !taken.contains($0.key) }
        guard !left.isEmpty else { return "" }
        var out =
            swedish
            ? "  # Det här har ingen post än. Ta bort # och skriv ett skäl, eller flytta till en post:\n"
            : "  # This has no line yet. Remove # and write a reason, or move it to a line:\n"
        for (index, sum) in left.sorted(by: { ledger.objects[$0.key].code < ledger.objects[$1.key].code }).prefix(200) {
            let object = ledger.objects[index]
            let words = rowWords(sum.rows)[swedish ? "rader" : "rows"] ?? ""
            let comment = [plainComment(object.name), words, "\(öreText(sum.öre)) kr"].filter { !$0.isEmpty }.joined(separator: ", ")
            out += "  # - \(name): \(value([object.code]))\n  #   skäl: …  # \(comment)\n"
        }
        return out
    }

    // MARK: Names

    /// The dimension whose names are like most of the lines'.
    private var dimension: Int? {
        var best: (number: Int, score: Int)?
        for candidate in ledger.dimensions {
            let score = lines.count { !matches($0, candidate.number).isEmpty } * 10 + (TableHeading.plain(candidate.name).hasPrefix("projekt") ? 1 : 0)
            if best.map({ score > $0.score }) ?? true { best = (candidate.number, score) }
        }
        return best?.number
    }

    private func matches(_ line: NamedEntry, _ dimension: Int) -> [Int] {
        let wanted = line.names.map { TableHeading.plain($0) }.filter { !$0.isEmpty }
        return objectSums.keys.sorted().filter { index in
            guard ledger.objects[index].dimension == dimension else { return false }
            let name = TableHeading.plain(ledger.objects[index].name)
            return !name.isEmpty && wanted.contains { $0 == name || (name.count > 5 && $0.contains(name)) || ($0.count > 5 && name.contains($0)) }
        }
    }

    private func selector(_ number: Int) -> String {
        let name = ledger.dimensions.first { $0.number == number }?.name ?? ""
        let plain = TableHeading.plain(name)
        return plain.isEmpty ? "dimension\(number)" : plain
    }

    private func key(_ text: String) -> String { text }

    private func value(_ codes: [String]) -> String {
        let words = codes.joined(separator: " ")
        let isPlain = words.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x20 }
        return isPlain && !words.isEmpty ? words : "\"" + words.filter { $0 != "\"" && $0 != "\\" } + "\""
    }

    private func comment(_ objects: [Int]) -> String { "  # " + plainComment(objects.map { ledger.objects[$0].name }.joined(separator: ", ")) }

    private func plainComment(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in shortened(text, to: 60).unicodeScalars where scalar.value >= 0x20 { view.append(scalar) }
        return String(view)
    }
}
