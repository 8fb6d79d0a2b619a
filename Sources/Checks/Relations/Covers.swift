import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let allocationAboveFinancing = DiagnosticCode(
        "CK020",
        sv: MessageText(
            "{tilldelat} är tilldelat, men bara {tillgängligt} är finansierat",
            reason: "Tilldelningen överstiger finansieringen och överskottet med {skillnad}. De som beslutar måste få veta hur det täcks.",
            fix: "Rätta beloppen[[, eller förklara under {plats}: … Texten trycks under tabellen]]."),
        en: MessageText(
            "{tilldelat} is allocated, but only {tillgängligt} is financed",
            reason: "The allocation exceeds financing and surplus by {skillnad}. Those who decide must be told how that is covered.",
            fix: "Correct the amounts[[, or explain under {plats}: … The text is printed under the table]]."))
}

/// What is allocated is covered by all that the schema says covers it, or by an explanation that is printed.
@Sendable func allocationWithinFinancing(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for cover in sheet.now.covers {
            found.examine(.allocationAboveFinancing, at: cover.place)
            guard cover.allocated > cover.available, !sheet.now.isExplained(cover.explanation) else { continue }
            var arguments = [
                "tilldelat": kronor(cover.allocated), "tillgängligt": kronor(cover.available),
                "skillnad": kronor(cover.allocated - cover.available),
            ]
            arguments["plats"] = sheet.now.explanationPlace(cover.explanation)
            let notes = cover.financingPlace.map { [DiagnosticNote($0, sv: "finansieringen", en: "the financing")] }
            found.report(.allocationAboveFinancing, at: cover.place, arguments, notes: notes ?? [])
        }
    }
}

/// Figures, and all that covers them.
struct Cover {
    /// In öre.
    var allocated: Int128
    var available: Int128
    var explanation: FieldPath?
    /// Where what is covered is named, and what covers it.
    var place: SourceRange?
    var financingPlace: SourceRange?
    /// The user's fields that are covered, and those that cover.
    var coveredPath: FieldPath
    var coveringPaths: [FieldPath]

    var isBroken: Bool { allocated > available }
}

extension FactSheet {
    /// What is covered by something, where both sides have amounts.
    var covers: [Cover] {
        var result: [Cover] = []
        for series in series {
            guard let path = series.field.covers, let target = target(path), series.hasAmounts else { continue }
            if let index = result.firstIndex(where: { $0.coveredPath == path }) {
                result[index].available += series.total
                result[index].coveringPaths.append(series.path)
            } else if target.hasAmounts {
                result.append(
                    Cover(
                        allocated: target.total, available: series.total, explanation: series.field.explanation, place: target.range,
                        financingPlace: series.place, coveredPath: path, coveringPaths: [series.path]))
            }
        }
        return result
    }
}
