import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let endBeforeBeginning = DiagnosticCode(
        "CK112",
        sv: MessageText(
            "Slutet {till} ligger före början {från}", reason: "Datumen kan vara omkastade, eller så är ett årtal fel.",
            fix: "Rätta det datum som är fel."),
        en: MessageText(
            "The end {till} is before the beginning {från}", reason: "The dates may be swapped, or a year is wrong.",
            fix: "Correct the date that is wrong."))
    static let stepsOutOfOrder = DiagnosticCode(
        "CK115", .warning,
        sv: MessageText(
            "{datum} ligger före steget innan, {förra}", reason: "Stegen står i den ordning de ska ske.", fix: "Rätta datumet, eller byt plats på stegen."),
        en: MessageText(
            "{datum} is before the step before it, {förra}", reason: "Steps stand in the order in which they are to happen.",
            fix: "Correct the date, or change the order of the steps."))
}

/// A beginning before its end, and processes (lists of steps) in the order of their dates. Other lists may have the latest
/// first. What is which the schema says, by roles.
@Sendable func stepsInOrder(_ context: CheckContext, _ found: inout Examination) {
    for file in context.input.files {
        guard let definition = file.definition else { continue }
        file.value.forEachValue(definition.node) { visit in
            judgeEnds(visit.value, visit.schema, &found)
            if visit.schema?.role?.role == .steps { judgeOrder(visit.value, visit.schema, &found) }
        }
    }
}

private func date(_ value: Value?) -> CalendarDate? {
    if case .date(let date)? = value?.kind { return date }
    return nil
}

/// The fields with a beginning and an end, of a record whose schema gives it both.
private func ends(_ value: Value, _ schema: SchemaNode?) -> (from: Value?, to: Value?)? {
    guard case .record(let fields, _)? = schema?.type, fields.hasField(.start) || fields.hasField(.end) else { return nil }
    return (value[fields.name(of: .start)], value[fields.name(of: .end)])
}

private func judgeEnds(_ value: Value, _ schema: SchemaNode?, _ found: inout Examination) {
    guard let (start, end) = ends(value, schema), let from = date(start), let to = date(end) else { return }
    found.examine(.endBeforeBeginning, at: end?.range)
    if to < from { found.report(.endBeforeBeginning, at: end?.range, ["från": from.iso, "till": to.iso]) }
}

private func judgeOrder(_ steps: Value, _ schema: SchemaNode?, _ found: inout Examination) {
    guard case .list(let step)? = schema?.type else { return }
    var before: (date: CalendarDate, place: SourceRange?)?
    for item in steps.items {
        guard let (start, end) = ends(item, step) else { continue }
        let first = date(start) == nil ? end : start
        guard let day = date(first) else { continue }
        found.examine(.stepsOutOfOrder, at: first?.range)
        if let before, day < before.date {
            let notes = before.place.map { [DiagnosticNote($0, sv: "steget innan", en: "the step before")] } ?? []
            found.report(.stepsOutOfOrder, at: first?.range, ["datum": day.iso, "förra": before.date.iso], notes: notes)
        }
        before = (day, first?.range)
    }
}
