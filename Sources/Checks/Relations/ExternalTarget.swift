import Diagnostics
import Facts
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
        en: MessageText(
            "“{namn}” stands among both external and internal funds", reason: "The amount is then counted twice.", fix: "Keep it in one of the places."))
}

/// External funds are measured against the external target alone, and nothing is both external and internal.
@Sendable func externalTarget(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        countedTwice(sheet.now, &found)
        statedAgainstTarget(sheet.now, &found)
    }
}

private func countedTwice(_ sheet: FactSheet, _ found: inout Examination) {
    let external = sheet.series(.externalFunds).flatMap(\.lines)
    guard !external.isEmpty else { return }
    for line in sheet.series(.internalFunds).flatMap(\.lines) {
        found.examine(.countedTwice, at: line.keyRange)
        guard let same = external.first(where: { nameWords($0.key) == nameWords(line.key) }) else { continue }
        let notes = same.keyRange.map { [DiagnosticNote($0, sv: "bland externa", en: "among external")] } ?? []
        found.report(.countedTwice, at: line.keyRange, ["namn": line.key], notes: notes)
    }
}

private func statedAgainstTarget(_ sheet: FactSheet, _ found: inout Examination) {
    guard let target = sheet.externalTarget else { return }
    let external = sheet.total(.externalFunds)
    for given in sheet.series(.statedAgainstTarget).flatMap(\.lines).flatMap(\.amounts) {
        found.examine(.internalCounted, at: given.range)
        guard (given.öre - external).magnitude > rounding(terms: 1).magnitude else { continue }
        var arguments = ["angiven": kronor(given.öre), "externa": kronor(external), "mål": kronor(target.öre)]
        let inside = sheet.total(.internalFunds)
        if (given.öre - external - inside).magnitude <= rounding(terms: 1).magnitude {
            arguments["orsak"] = "De interna medlen, \(kronor(inside)), är inräknade."
            arguments["cause"] = "The internal funds, \(kronor(inside)), are counted in."
        }
        let notes = target.range.map { [DiagnosticNote($0, sv: "målet", en: "the target")] } ?? []
        found.report(.internalCounted, at: given.range, arguments, notes: notes)
    }
}

extension FactSheet {
    /// The target for external funds.
    var externalTarget: Series.Cell? { series(.externalTarget).lazy.flatMap(\.lines).flatMap(\.amounts).first }

    /// Of all figures of a role, in öre.
    func total(_ role: Role) -> Int128 { series(role).reduce(0) { $0 + $1.total } }
}
