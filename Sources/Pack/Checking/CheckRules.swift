import Checks
import Diagnostics
import DocumentTree
import Inputs
import Templates

/// Runs the rules of `Checks` over a meeting, beside those before it.
///
/// - Returns: what ran and what was found, for the summary in the bilagor and for the manifest.
func checkRules(_ input: CheckInput, on ground: CheckGround, _ past: inout MeetingPast, _ session: inout Session) -> CheckedMeeting {
    var input = input
    input.earlierMeeting = past.earlier.nearest(&session)?.meeting
    if input.own != nil { input.earlierTexts = earlierTexts(of: input.files, &past.earlier, &session) }
    input.sources = session.sources
    let checked = check(input, on: ground)
    session.rules = checked.rules
    for diagnostic in checked.diagnostics { session.diagnostics.report(diagnostic) }
    return checked
}

extension ReadMeeting {
    /// All files of the meeting's bilagor, in their order: made once, since their figures are.
    mutating func checkedFiles(_ session: inout Session) -> [CheckedFile] {
        if let files { return files }
        var all: [CheckedFile] = []
        for read in attachments {
            all += Pack.checkedFiles(read.data ?? [], read.template, read.attachment, isSound: read.isSound, &session)
        }
        files = all
        return all
    }
}

/// The files that a bilaga is filled from, each by itself.
func checkedFiles(
    _ data: [Record.Field], _ template: Template, _ attachment: Attachment, isSound: Bool, _ session: inout Session
) -> [CheckedFile] {
    var files: [CheckedFile] = []
    for source in template.sources {
        guard let value = data.first(where: { $0.name == source.name })?.value else { continue }
        // What is wrong in a schema is told when the file is read by it.
        let definition = session.silently { $0.schema(source.schema) }
        var values = [value]
        if source.isPattern, case .list(let items) = value.kind { values = items }
        for value in values {
            files.append(
                CheckedFile(
                    attachment: attachment.number, source: source.isPattern ? nil : source.name, schema: source.schema,
                    definition: definition, value: value, isSound: isSound))
        }
    }
    return files
}

extension MeetingPast {
    /// The bilagor of earlier meetings with the kinds of files whose figures are judged, the nearest of each kind. The rules
    /// and the first pages look at the same.
    mutating func earlierFigures(of files: [CheckedFile], _ session: inout Session) -> [EarlierFiles] {
        var kinds: [String] = []
        for file in files where file.hasFigures && !kinds.contains(file.schema) { kinds.append(file.schema) }
        if let known = figures, known.kinds == kinds { return known.meetings }
        let meetings = kinds.compactMap { kind in
            let found = earlier.attachment(&session) { _, template in template.sources.contains { $0.schema == kind } }
            return found.map { found in
                let files = checkedFiles(found.data, found.template, found.attachment, isSound: found.isSound, &session)
                return EarlierFiles(date: found.meeting.date, files: files.filter { $0.schema == kind })
            }
        }
        figures = (kinds, meetings)
        return meetings
    }
}

/// The files of earlier bilagor that are written anew for each meeting, the nearest of each kind.
private func earlierTexts(of files: [CheckedFile], _ earlier: inout EarlierMeetings, _ session: inout Session) -> [EarlierFiles] {
    var kinds: [String] = []
    for file in files where !file.hasFigures && !kinds.contains(file.schema) { kinds.append(file.schema) }
    return kinds.compactMap { kind in
        let found = earlier.attachment(&session) { _, template in template.sources.contains { $0.schema == kind } }
        return found.map { found in
            let files = checkedFiles(found.data, found.template, found.attachment, isSound: found.isSound, &session)
            return EarlierFiles(date: found.meeting.date, files: files.filter { $0.schema == kind })
        }
    }
}

extension RoundingNote {
    /// "1 kr", "0,1 mnkr".
    fileprivate var amountInRegister: String {
        let digits = String(difference.magnitude)
        guard unit.places == 1 else { return "\(digits) \(unit.rawValue)" }
        return "\(digits.count > 1 ? String(digits.dropLast()) : "0"),\(digits.suffix(1)) \(unit.rawValue)"
    }
}

extension CheckedRounding {
    init(_ note: RoundingNote) {
        self.init(
            table: note.table.hasPrefix("tabell-") ? String(note.table.dropFirst(7)) : note.table, row: note.row, column: note.column,
            difference: note.difference, amount: note.amountInRegister, unit: note.unit, isDeclared: note.isDeclared, range: note.range)
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
