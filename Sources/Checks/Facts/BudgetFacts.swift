import Diagnostics
import Inputs

/// A typed view of the budget's file: what the rules about money read. Fields that a file lacks are empty
/// here, and the rules about them have nothing to say.
struct BudgetFacts: Sendable {
    /// One amount, with its key.
    struct Entry: Sendable {
        var key: String
        var keyRange: SourceRange?
        var amount: Amount
        /// Of the amount.
        var range: SourceRange?
    }

    /// A budget line and its amounts per year.
    struct Line: Sendable {
        var key: String
        var keyRange: SourceRange?
        var years: [Entry]

        func entry(_ key: String) -> Entry? { years.first { $0.key == key } }
        func amount(_ year: Int) -> Entry? { entry(String(year)) }
        var total: Int128 { years.sum }
    }

    struct Forecast: Sendable {
        var round: Int
        var month: String
        /// nil for a round that is not made yet.
        var lines: [Line]?
        var range: SourceRange?
    }

    let value: Value
    let year: Int
    let outcomeTo: CalendarDate?
    let financing: [Entry]
    let surplus: Entry?
    let allocation: [Line]
    let outcome: [Line]
    let costs: [Line]
    let forecasts: [Forecast]
    let decided: [Entry]
    let pilotBudget: [Entry]
    let research: [Line]
    let external: [Entry]
    let `internal`: [Entry]
    let externalTarget: Entry?

    /// The first file that the schema `budget` typed; nil when there is none, or when it lacks its year.
    init?(_ files: [CheckedFile]) {
        guard let file = files.first(where: { $0.schema == "budget" && $0.isSound }), case .integer(let year)? = file.value["år"]?.kind
        else { return nil }
        value = file.value
        self.year = Int(year)
        if case .date(let date)? = value["utfall-till"]?.kind { outcomeTo = date } else { outcomeTo = nil }
        financing = entries(value["finansiering"])
        surplus = entry("överskott", value["överskott"])
        allocation = lines(value["tilldelning"])
        outcome = lines(value["utfall"])
        costs = lines(value["kostnadsslag"])
        decided = entries(value["pilotmedel", "beslutat"])
        pilotBudget = entries(value["pilotmedel", "budget"])
        research = lines(value["forskning"])
        external = named(value["uppväxling", "externa"])
        `internal` = named(value["uppväxling", "interna"])
        externalTarget = entry("mål-externa", value["uppväxling", "mål-externa"])
        var rounds: [Forecast] = []
        for item in value["prognoser"]?.items ?? [] {
            guard case .integer(let number)? = item["omgång"]?.kind else { continue }
            let given = item["belopp"]
            let isMade = given.map { if case .absent = $0.kind { false } else { true } } ?? false
            rounds.append(
                Forecast(
                    round: Int(number), month: item["månad"]?.words ?? "", lines: isMade ? lines(given) : nil,
                    range: item["omgång"]?.range))
        }
        forecasts = rounds
    }

    func line(_ key: String, in lines: [Line]) -> Line? { lines.first { $0.key == key } }

    /// The explaining text under `förklaringar`: one for all, or one for each key.
    func explanation(_ name: String, _ key: String? = nil) -> Value? {
        guard let given = value["förklaringar", name] else { return nil }
        switch given.kind {
        case .prose(let prose): return prose.markdown.isEmpty ? nil : given
        case .map, .record:
            guard let key, case .prose(let prose)? = given[key]?.kind, !prose.markdown.isEmpty else { return nil }
            return given[key]
        default: return nil
        }
    }

    func isExplained(_ name: String, _ key: String? = nil) -> Bool { explanation(name, key) != nil }

    var latestForecast: Forecast? { forecasts.last { $0.lines != nil } }
}

extension [BudgetFacts.Entry] {
    /// In öre, wide enough for any sum of amounts.
    var sum: Int128 {
        var total: Int128 = 0
        for entry in self { total += Int128(entry.amount.öre) }
        return total
    }
}

private func entry(_ key: String, _ value: Value?, keyRange: SourceRange? = nil) -> BudgetFacts.Entry? {
    guard let value, case .amount(let amount) = value.kind else { return nil }
    return BudgetFacts.Entry(key: key, keyRange: keyRange, amount: amount, range: value.range)
}

private func entries(_ value: Value?) -> [BudgetFacts.Entry] {
    var result: [BudgetFacts.Entry] = []
    for field in value?.fields ?? [] {
        if let entry = entry(field.name, field.value, keyRange: field.nameRange) { result.append(entry) }
    }
    return result
}

private func lines(_ value: Value?) -> [BudgetFacts.Line] {
    var result: [BudgetFacts.Line] = []
    for field in value?.fields ?? [] {
        result.append(BudgetFacts.Line(key: field.name, keyRange: field.nameRange, years: entries(field.value)))
    }
    return result
}

/// Items of `{namn, belopp}`.
private func named(_ value: Value?) -> [BudgetFacts.Entry] {
    var result: [BudgetFacts.Entry] = []
    for item in value?.items ?? [] {
        if let entry = entry(item["namn"]?.words ?? "", item["belopp"], keyRange: item["namn"]?.range) {
            result.append(entry)
        }
    }
    return result
}
