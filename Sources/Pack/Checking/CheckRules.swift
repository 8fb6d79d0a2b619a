import Checks
import Diagnostics
import DocumentTree
import Inputs
import Templates

/// Runs the rules of `Checks` over a meeting, beside those before it.
///
/// - Returns: what ran and what was found, for the summary in the bilagor and for the manifest.
func checkRules(_ input: CheckInput, _ past: inout MeetingPast, _ session: inout Session) -> CheckedMeeting {
    var input = input
    let isBudget = { (file: CheckedFile) in file.schema == "budget" }
    input.previous = input.files.contains(where: isBudget) ? earlierBudget(&past.earlier, &session) : nil
    // The same sum may be printed by several reports of one bilaga.
    input.earlierMeeting = past.earlier.nearest(&session)?.meeting
    input.sources = session.sources
    let checked = check(input)
    for diagnostic in checked.diagnostics { session.diagnostics.report(diagnostic) }
    return checked
}

/// The files that a bilaga is filled from, each by itself.
func checkedFiles(
    _ data: [Record.Field], _ template: Template, _ attachment: Attachment, isSound: Bool
) -> [CheckedFile] {
    var files: [CheckedFile] = []
    for source in template.sources {
        guard let value = data.first(where: { $0.name == source.name })?.value else { continue }
        var values = [value]
        if source.isPattern, case .list(let items) = value.kind { values = items }
        for value in values {
            files.append(
                CheckedFile(
                    attachment: attachment.number, source: source.isPattern ? nil : source.name, schema: source.schema,
                    value: value, isSound: isSound))
        }
    }
    return files
}

/// The budget of the nearest earlier meeting that has one.
private func earlierBudget(_ earlier: inout EarlierMeetings, _ session: inout Session) -> EarlierMeeting? {
    let found = earlier.attachment(&session) { _, template in template.sources.contains { $0.schema == "budget" } }
    return found.map { found in
        EarlierMeeting(
            date: found.meeting.date,
            files: checkedFiles(found.data, found.template, found.attachment, isSound: found.isSound))
    }
}

extension CheckedRounding {
    init(_ note: RoundingNote) {
        self.init(
            table: note.table.hasPrefix("tabell-") ? String(note.table.dropFirst(7)) : note.table, row: note.row, column: note.column,
            difference: note.difference, isDeclared: note.isDeclared, range: note.range)
    }
}

extension Document {
    /// The headings of its tables.
    var tableNames: [String] {
        var names: [String] = []
        for case .table(let table) in blocks where !table.awaitsChecks { names.append(table.caption.plainText) }
        return names
    }
}
