import Diagnostics
import Inputs

extension DiagnosticCode {
    static let factsDiffer = DiagnosticCode(
        "CK001",
        sv: MessageText(
            "Samma uppgift har två värden: {första} är {a}, men {andra} är {b}",
            reason: "Skillnaden är {skillnad}. [[{orsak}]] De trycks i olika tabeller, och läsaren vet inte vilken som gäller.",
            fix: "Ta reda på vilken som är rätt, och skriv den på båda ställena."),
        en: MessageText(
            "The same fact has two values: {första} is {a}, but {andra} is {b}",
            reason: "The difference is {skillnad}. [[{cause}]] They are printed in different tables, and the reader cannot tell which holds.",
            fix: "Find out which is right, and write it in both places."))
}

/// The same fact stated in two places is the same figure: the pilots' budget in the matrix and in its own
/// table, the year's outcome as the matrix and as the cost types state it.
@Sendable func sameFact(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }

    func compare(
        _ first: String, _ a: Int128, _ place: SourceRange?, _ second: String, _ b: Int128, _ other: SourceRange?,
        _ found: inout Examination
    ) {
        guard (a - b).magnitude > 100 else { return }
        var arguments = ["första": first, "andra": second, "a": kronor(a), "b": kronor(b), "skillnad": kronor(b - a)]
        arguments.setCause(likelyCause(stated: Int64(clamping: b), terms: [Int64(clamping: a)]))
        let notes = other.map { [DiagnosticNote($0, sv: "den andra uppgiften", en: "the other one")] } ?? []
        found.report(.factsDiffer, at: place, arguments, notes: notes)
    }

    var pilot: Int128 = 0
    var pilotPlace: SourceRange?
    for line in budget.allocation where context.group(of: line.key) == "pilot" {
        guard let entry = line.amount(budget.year) else { continue }
        pilot += Int128(entry.amount.öre)
        pilotPlace = pilotPlace ?? entry.range
    }
    if let place = pilotPlace, !budget.pilotBudget.isEmpty {
        compare(
            "tilldelning till pilotprojekt \(budget.year)", pilot, place, "pilotmedel.budget", budget.pilotBudget.sum,
            budget.pilotBudget.last?.range, &found)
    }
    if let matrix = budget.value["angivna", "matris", "grundbudget", "utfall-\(budget.year)"], let a = matrix.amount,
        let costs = budget.value["angivna", "kostnadsslag", "summa"], let b = costs.amount
    {
        compare(
            "angivna.matris.grundbudget.utfall-\(budget.year)", Int128(a.öre), matrix.range,
            "angivna.kostnadsslag.summa", Int128(b.öre), costs.range, &found)
    }
}
