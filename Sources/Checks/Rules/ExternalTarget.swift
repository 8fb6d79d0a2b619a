import Diagnostics
import Inputs

extension DiagnosticCode {
    static let internalCounted = DiagnosticCode(
        "CK023",
        sv: MessageText(
            "{angiven} ställs mot målet för externa medel, men de externa medlen är {externa}",
            reason: "[[{orsak}]] Målet på {mål} gäller enbart externa medel.",
            fix: "Skriv de externa medlen för sig."),
        en: MessageText(
            "{angiven} is set against the target for external funds, but the external funds are {externa}",
            reason: "[[{cause}]] The target of {mål} is for external funds alone.",
            fix: "State the external funds by themselves."))
    static let countedTwice = DiagnosticCode(
        "CK026",
        sv: MessageText("”{namn}” står både bland externa och interna medel", reason: "Beloppet räknas då två gånger.", fix: "Behåll det på det ena stället."),
        en: MessageText("“{namn}” stands among both external and internal funds", reason: "The amount is then counted twice.", fix: "Keep it in one of the places."))
}

/// External growth is measured against the external target alone, and nothing is both external and internal.
@Sendable func externalTarget(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }
    for entry in budget.internal {
        guard let same = budget.external.first(where: { nameWords($0.key) == nameWords(entry.key) }) else { continue }
        let notes = same.keyRange.map { [DiagnosticNote($0, sv: "bland externa", en: "among external")] } ?? []
        found.report(.countedTwice, at: entry.keyRange, ["namn": entry.key], notes: notes)
    }
    guard let stated = budget.value["angivna", "uppväxling", "mot-mål"], let given = stated.amount,
        let target = budget.externalTarget
    else { return }
    let external = budget.external.sum
    guard (Int128(given.öre) - external).magnitude > 100 else { return }
    var arguments = ["angiven": kronor(given), "externa": kronor(external), "mål": kronor(target.amount)]
    let inside = budget.internal.sum
    if (Int128(given.öre) - external - inside).magnitude <= 100 {
        arguments["orsak"] = "De interna medlen, \(kronor(inside)), är inräknade."
        arguments["cause"] = "The internal funds, \(kronor(inside)), are counted in."
    }
    let notes = target.range.map { [DiagnosticNote($0, sv: "målet", en: "the target")] } ?? []
    found.report(.internalCounted, at: stated.range, arguments, notes: notes)
}
