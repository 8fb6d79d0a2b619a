import Diagnostics
import Inputs

extension DiagnosticCode {
    static let wrongDifference = DiagnosticCode(
        "CK005",
        sv: MessageText(
            "Differensen för {rad} är angiven som {angiven}, men {räknas} är {beräknad}",
            reason: "[[{orsak}]] En läsare som litar på rubriken läser tecknet åt fel håll.",
            fix: "Rätta differensen, eller det som står efter ”räknas”."),
        en: MessageText(
            "The difference of {rad} is stated as {angiven}, but {räknas} is {beräknad}",
            reason: "[[{cause}]] A reader who trusts the heading reads the sign the wrong way.",
            fix: "Correct the difference, or what stands after “räknas”."))
}

/// Stated differences follow the declared order: `räknas: budget - prognos`.
@Sendable func differenceSign(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let stated = budget.value["angivna", "differens"],
        let order = stated["räknas"]?.words
    else { return }
    let parts = order.split(separator: " ").map(String.init)
    guard parts.count == 3 else { return }

    func amount(_ what: String, _ key: String) -> Int128? {
        let lines: [BudgetFacts.Line]
        switch what {
        case "budget": lines = budget.allocation
        case "utfall": lines = budget.outcome
        case "prognos": lines = budget.latestForecast?.lines ?? []
        default: return nil
        }
        return budget.line(key, in: lines)?.amount(budget.year).map { Int128($0.amount.öre) }
    }

    for field in stated["belopp"]?.fields ?? [] {
        guard let given = field.value.amount, let a = amount(parts[0], field.name), let b = amount(parts[2], field.name)
        else { continue }
        let computed = a - b
        guard (computed - Int128(given.öre)).magnitude > 100 else { continue }
        var arguments = [
            "rad": context.name(field.name, in: "budgetposter"), "angiven": kronor(given), "räknas": order,
            "beräknad": kronor(computed),
        ]
        if Int128(given.öre) == -computed {
            arguments["orsak"] = "Tecknet är omvänt: det som står är \(parts[2]) - \(parts[0])."
            arguments["cause"] = "The sign is reversed: what stands there is \(parts[2]) - \(parts[0])."
        }
        found.report(.wrongDifference, at: field.value.range, arguments)
    }
}
