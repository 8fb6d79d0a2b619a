import Diagnostics
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

/// `från` before `till`, and processes (`steg`) in the order of their dates. Other lists may have the latest first.
@Sendable func stepsInOrder(_ context: CheckContext, _ found: inout Examination) {
    func date(_ value: Value?) -> CalendarDate? {
        if case .date(let date)? = value?.kind { return date }
        return nil
    }
    func visit(_ value: Value, isProcess: Bool = false) {
        if let from = date(value["från"]), let to = date(value["till"]) {
            found.examine(.endBeforeBeginning, at: value["till"]?.range)
            if to < from {
                found.report(.endBeforeBeginning, at: value["till"]?.range, ["från": from.iso, "till": to.iso])
            }
        }
        var before: (date: CalendarDate, place: SourceRange?)?
        for item in value.items {
            let first = item["från"].flatMap { date($0) == nil ? nil : $0 } ?? item["till"]
            if isProcess, let day = date(first) {
                found.examine(.stepsOutOfOrder, at: first?.range)
                if let before, day < before.date {
                    let notes = before.place.map { [DiagnosticNote($0, sv: "steget innan", en: "the step before")] } ?? []
                    found.report(.stepsOutOfOrder, at: first?.range, ["datum": day.iso, "förra": before.date.iso], notes: notes)
                }
                before = (day, first?.range)
            }
            visit(item)
        }
        for field in value.fields { visit(field.value, isProcess: field.name == "steg") }
    }
    for file in context.input.files { visit(file.value) }
}
