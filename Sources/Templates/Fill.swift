public import Diagnostics
import DocumentTree
import Inputs

/// Puts the values of one meeting into a template. Pure: the same template and context give the same result.
///
/// - Returns: nil when what was selected does not exist; a result beside reported errors is for finding
///   more of them.
public func fill(
    _ template: Template, _ context: FillContext, diagnostics: inout DiagnosticList
) -> FilledTemplate? {
    guard let values = selected(template, context, diagnostics: &diagnostics) else { return nil }
    let evaluator = Evaluator(
        RootNames(values: values, register: context.register, computed: template.computed), language: context.language)
    evaluator.ledgers = context.ledgers
    if context.tellsReads { evaluator.reads = RootReads() }
    let filler = Filler(evaluator, figures: context.figures)
    let title = filler.plain(template.title)
    filler.appendMarkdown(template.body)
    if !template.keepsEmptyHeadings { filler.dropEmptyHeadings() }
    filler.reportEmptyColumns()
    filler.reportSumFaults()
    diagnostics.append(contentsOf: evaluator.diagnostics)
    var filled = FilledTemplate(
        title: title, language: template.language, markdown: filler.markdown, segments: filler.segments,
        insertions: filler.insertions, roundings: filler.roundings, checkedSums: filler.checkedSums)
    filled.titleRange = template.title.range
    filled.used = evaluator.used
    filled.suppressed = filler.suppressed
    filled.reads = evaluator.reads
    return filled
}

/// The context's values with the selected source narrowed, and `urval`: absent when everything is wanted,
/// else the list of what was chosen.
private func selected(
    _ template: Template, _ context: FillContext, diagnostics: inout DiagnosticList
) -> Record? {
    var values = context.values
    if values[FillContext.earlierName] == nil {
        values.fields.append(Record.Field(name: FillContext.earlierName, value: .absent))
    }
    guard let keys = context.selection else {
        values.fields.append(Record.Field(name: "urval", value: .absent))
        return values
    }
    guard let selection = template.selection else {
        diagnostics.report(.noSelection, at: template.title.range)
        return nil
    }
    guard let index = values.fields.firstIndex(where: { $0.name == selection.source }),
        case .list(let items) = values.fields[index].value.kind
    else { return nil }
    let known = items.compactMap { key(of: $0, selection.field) }
    var missing = false
    for key in keys where !known.contains(key) {
        missing = true
        diagnostics.report(.nothingSelected, at: nil, ["namn": key, "kända": known.joined(separator: ", ")])
    }
    guard !missing else { return nil }
    let chosen = items.filter { item in key(of: item, selection.field).map(keys.contains) ?? false }
    values.fields[index].value.kind = .list(chosen)
    let names = chosen.compactMap { item -> Value? in
        guard case .record(let record) = item.kind else { return nil }
        return record[selection.field]
    }
    values.fields.append(Record.Field(name: "urval", value: Value(.list(names))))
    return values
}

private func key(of item: Value, _ field: String) -> String? {
    guard case .record(let record) = item.kind else { return nil }
    return record[field]?.keyText
}
