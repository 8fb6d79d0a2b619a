import Diagnostics
import Inputs

extension DiagnosticCode {
    static let sumLeftBlank = DiagnosticCode(
        "CK003",
        sv: MessageText(
            "{rad} saknar {nyckel}, fast raden i övrigt är angiven",
            reason: "Posterna summerar till {beräknad}. En tom summa läses som noll.",
            fix: "Skriv den summa som står i redovisningssystemet, eller ta bort hela raden så räknas den ut."),
        en: MessageText(
            "{rad} lacks {nyckel}, although the rest of the row is stated",
            reason: "The lines add up to {beräknad}. A blank sum is read as nought.",
            fix: "Write the sum that the accounting system has, or remove the whole row and it is computed."))
}

/// A stated row of sums that leaves out a year which has figures.
@Sendable func blankSum(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }
    for (row, group) in [("grundbudget", "grundbudget"), ("totalt", nil)] as [(String, String?)] {
        guard let stated = budget.value["angivna", "matris", row], case .map(let record) = stated.kind else { continue }
        for (family, lines) in [("tilldelat", budget.allocation), ("utfall", budget.outcome)] {
            let isStated = record.fields.contains { $0.name.hasPrefix(family + "-") }
            guard isStated else { continue }
            for year in context.years {
                let key = "\(family)-\(year)"
                guard record.field(key) == nil else { continue }
                var sum: Int128 = 0
                for line in lines where group == nil || context.group(of: line.key) == group {
                    sum += Int128(line.amount(year)?.amount.öre ?? 0)
                }
                if sum != 0 {
                    found.report(
                        .sumLeftBlank, at: stated.range,
                        ["rad": "angivna.matris.\(row)", "nyckel": key, "beräknad": kronor(sum)])
                }
            }
            if record.field(family) == nil {
                let all = lines.filter { group == nil || context.group(of: $0.key) == group }.reduce(Int128(0)) { $0 + $1.total }
                found.report(
                    .sumLeftBlank, at: stated.range,
                    ["rad": "angivna.matris.\(row)", "nyckel": family, "beräknad": kronor(all)])
            }
        }
    }
    // One sum per line, and one per cost type.
    var costs: [(key: String, sum: Int128)] = []
    for field in context.input.register.section("kostnadsslag")?.fields ?? [] {
        let sum = budget.costs.reduce(Int128(0)) { $0 + ($1.years.first { $0.key == field.name }.map { Int128($0.amount.öre) } ?? 0) }
        costs.append((field.name, sum))
    }
    let current = budget.outcome.filter { context.group(of: $0.key) != "avslutad" }.map { (key: $0.key, sum: $0.total) }
    for (name, sums) in [("utfall-per-post", current), ("kostnadsslag", costs)] {
        guard let stated = budget.value["angivna", name], case .map(let record) = stated.kind, !record.fields.isEmpty else { continue }
        for (key, sum) in sums where sum != 0 && record.field(key) == nil {
            found.report(.sumLeftBlank, at: stated.range, ["rad": "angivna.\(name)", "nyckel": key, "beräknad": kronor(sum)])
        }
    }
}

extension CheckContext {
    /// The `grupp` of a budget line.
    func group(of key: String) -> String? {
        guard case .reference(let group)? = input.register.section("budgetposter")?[key]?["grupp"]?.kind else { return nil }
        return group.key
    }

    /// The years of the period, as the budget lists them.
    var years: [Int] {
        var result: [Int] = []
        for item in budget?.value["period"]?.items ?? [] { if case .integer(let year) = item.kind { result.append(Int(year)) } }
        return result
    }
}
