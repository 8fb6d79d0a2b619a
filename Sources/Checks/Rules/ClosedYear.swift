import Diagnostics
import Inputs

extension DiagnosticCode {
    static let closedYearChanged = DiagnosticCode(
        "CK010",
        sv: MessageText(
            "Utfallet {år} för {rad} har ändrats från {förut} till {nu}",
            reason: "Året var avslutat redan vid mötet {datum}. [[{orsak}]]",
            fix: "Rätta beloppet, eller förklara ändringen under förklaringar: ändringar: {nyckel}: …"),
        en: MessageText(
            "The outcome of {år} for {rad} has changed from {förut} to {nu}",
            reason: "The year was closed already at the meeting of {datum}. [[{cause}]]",
            fix: "Correct the amount, or explain the change under förklaringar: ändringar: {nyckel}: …"))
}

/// The outcome of a closed year never changes without an explanation.
@Sendable func closedYear(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let before = context.previous else { return }
    for old in before.outcome where !budget.isExplained("ändringar", old.key) {
        guard let line = budget.line(old.key, in: budget.outcome) else { continue }
        for entry in old.years {
            guard let year = Int(entry.key), year < before.year else { continue }
            let now = line.amount(year)
            guard now?.amount != entry.amount, !isThousandfold(entry.amount, now?.amount) else { continue }
            var arguments = context.change(old.key, entry, now)
            arguments["år"] = entry.key
            found.report(
                .closedYearChanged, at: now?.range ?? line.keyRange, arguments, notes: earlierPlace(entry.range))
        }
    }
}

extension CheckContext {
    /// The arguments that every message about a change since the previous meeting has.
    func change(
        _ key: String, _ before: BudgetFacts.Entry, _ now: BudgetFacts.Entry?, section: String = "budgetposter"
    ) -> [String: String] {
        var arguments = ["rad": name(key, in: section), "nyckel": key, "förut": kronor(before.amount)]
        arguments["nu"] = now.map { kronor($0.amount) } ?? "–"
        arguments["datum"] = input.previous?.date.iso ?? ""
        if let now {
            arguments.setCause(likelyCause(stated: now.amount.öre, terms: [before.amount.öre]))
        }
        return arguments
    }
}

extension [String: String] {
    /// `orsak` for the Swedish text, `cause` for the English one.
    mutating func setCause(_ cause: LikelyCause?) {
        self["orsak"] = cause?.text(.swedish)
        self["cause"] = cause?.text(.english)
    }
}

func earlierPlace(_ range: SourceRange?) -> [DiagnosticNote] {
    range.map { [DiagnosticNote($0, sv: "vid förra mötet", en: "at the previous meeting")] } ?? []
}
