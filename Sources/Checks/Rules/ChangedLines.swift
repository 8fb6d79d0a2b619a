import Diagnostics
import Inputs

extension DiagnosticCode {
    static let lineVanished = DiagnosticCode(
        "CK012",
        sv: MessageText(
            "{rad} fanns vid mötet {datum} men saknas nu i {tabell}",
            reason: "Den som jämför med förra mötet hittar inte beloppet. [[{orsak}]]",
            fix: "Lägg tillbaka raden, eller förklara under förklaringar: ändringar: {nyckel}: …"),
        en: MessageText(
            "{rad} was there at the meeting of {datum} but is now missing from {tabell}",
            reason: "Whoever compares with the previous meeting does not find the amount. [[{cause}]]",
            fix: "Put the row back, or explain under förklaringar: ändringar: {nyckel}: …"))
    static let lineAppeared = DiagnosticCode(
        "CK013", .warning,
        sv: MessageText(
            "{rad} är ny i {tabell} sedan mötet {datum}",
            reason: "En ny rad bör ha en förklaring som styrelsen kan läsa.",
            fix: "Förklara under förklaringar: ändringar: {nyckel}: …"),
        en: MessageText(
            "{rad} is new in {tabell} since the meeting of {datum}",
            reason: "A new row should have an explanation that the board can read.",
            fix: "Explain under förklaringar: ändringar: {nyckel}: …"))
}

/// Budget lines that have come or gone since the previous meeting, and parties, decided initiatives and funds that
/// have gone.
/// A line that came with the very figures of one that went has changed its key.
@Sendable func changedLines(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let before = context.previous else { return }

    func compare(
        _ old: [BudgetFacts.Line], _ new: [BudgetFacts.Line], _ table: String, _ section: String, tellsNew: Bool,
        _ found: inout Examination
    ) {
        guard let place = budget.nameRange(table) else { return }
        let arrived = new.filter { line in !old.contains { $0.key == line.key } }
        for line in old where !new.contains(where: { $0.key == line.key }) && !budget.isExplained("ändringar", line.key) {
            var arguments = [
                "rad": context.name(line.key, in: section), "nyckel": section.isEmpty ? table : line.key, "tabell": table,
                "datum": context.input.previous?.date.iso ?? "",
            ]
            if let same = arrived.first(where: { sharesFigures($0, line) }) {
                let name = context.name(same.key, in: section)
                arguments["orsak"] = "\(name) har samma belopp; posten kan ha bytt nyckel."
                arguments["cause"] = "\(name) has the same amounts; the line may have changed its key."
            }
            found.report(.lineVanished, at: place, arguments, notes: earlierPlace(line.keyRange))
        }
        for line in arrived where tellsNew && !budget.isExplained("ändringar", line.key) {
            found.report(
                .lineAppeared, at: line.keyRange,
                [
                    "rad": context.name(line.key, in: section), "nyckel": line.key, "tabell": table,
                    "datum": context.input.previous?.date.iso ?? "",
                ])
        }
    }

    compare(before.allocation, budget.allocation, "tilldelning", "budgetposter", tellsNew: true, &found)
    compare(before.outcome, budget.outcome, "utfall", "budgetposter", tellsNew: false, &found)
    compare(before.research, budget.research, "forskning", "akademier", tellsNew: false, &found)
    compare(alone(before.financing), alone(budget.financing), "finansiering", "organisationer", tellsNew: false, &found)
    guard before.year == budget.year else { return }
    compare(before.costs, budget.costs, "kostnadsslag", "budgetposter", tellsNew: false, &found)
    compare(alone(before.decided), alone(budget.decided), "pilotmedel", "initiativ", tellsNew: false, &found)
    guard !budget.isExplained("ändringar", "uppväxling") else { return }
    compare(alone(before.external + before.internal), alone(budget.external + budget.internal), "uppväxling", "", tellsNew: false, &found)
}

/// Each entry as a line with that one amount.
private func alone(_ entries: [BudgetFacts.Entry]) -> [BudgetFacts.Line] {
    entries.map { entry in
        var amount = entry
        amount.key = ""
        return BudgetFacts.Line(key: entry.key, keyRange: entry.keyRange, years: [amount])
    }
}

private func sharesFigures(_ a: BudgetFacts.Line, _ b: BudgetFacts.Line) -> Bool {
    for entry in b.years where entry.amount.öre != 0 {
        if a.years.contains(where: { $0.key == entry.key && $0.amount == entry.amount }) { return true }
    }
    return false
}

extension BudgetFacts {
    /// Where a field of the file is named.
    func nameRange(_ field: String) -> SourceRange? {
        guard let found = value.fields.first(where: { $0.name == field }) else { return nil }
        return found.nameRange ?? found.value.range ?? value.range
    }
}
