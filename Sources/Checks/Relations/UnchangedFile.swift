import Diagnostics
import Inputs
import System

extension DiagnosticCode {
    static let sameFile = DiagnosticCode(
        "CK273", .warning,
        sv: MessageText(
            "Hela {fil} är som vid mötet {möte}, fast andra filer är nya",
            reason: "Ingen av dess {antal} siffror är ändrad. Filen kan vara kvar från förra mötet.",
            fix: "Hämta de nya siffrorna. Ska de vara desamma, godkänn anmärkningen."),
        en: MessageText(
            "All of {fil} is as at the meeting of {möte}, although other files are new",
            reason: "None of its {antal} figures has changed. The file may be left from the previous meeting.",
            fix: "Fetch the new figures. If they are to be the same, accept the remark."))
    static let sameStateDate = DiagnosticCode(
        "CK274", .warning,
        sv: MessageText(
            "{nyckel} är {datum}, som vid mötet {möte}, men {antal} av {alla} siffror är andra",
            reason: "Antingen är datumet kvar från förra mötet, eller så har siffror rättats.", fix: "Rätta {nyckel}, om siffrorna är av en senare dag."),
        en: MessageText(
            "{nyckel} is {datum}, as at the meeting of {möte}, but {antal} of {alla} figures are others",
            reason: "Either the date is left from the previous meeting, or figures have been corrected.",
            fix: "Correct {nyckel}, if the figures are of a later day."))
    static let closedYearOfKey = DiagnosticCode(
        "CK275", .warning,
        sv: MessageText(
            "{nyckel}[[ för {rad}]] har ändrats från {förut} till {nu} sedan mötet {möte}", reason: "Året i nyckeln är slut, och det som hände då ändras inte.",
            fix: "Rätta den siffra som är fel. Är den rättad med flit, godkänn anmärkningen."),
        en: MessageText(
            "{nyckel}[[ of {rad}]] has changed from {förut} to {nu} since the meeting of {möte}",
            reason: "The year in the key is over, and what happened in it does not change.",
            fix: "Correct the figure that is wrong. If it was corrected on purpose, accept the remark."))
}

/// A file of figures as a whole, whatever its schema says of them: it is new when the others are, its day moves when its figures do, and
/// figures of years that are over stay as they were.
@Sendable func unchangedFile(_ context: CheckContext, _ found: inout Examination) {
    let pairs = context.filesWithEarlier
    for pair in context.filesLeft(pairs) {
        let range = pair.now.value.range
        let path = range.flatMap { context.input.sources.file($0.file).map { lastComponent($0.path) } }
        found.report(
            .sameFile, at: pair.stateDate?.now.value.range ?? range, ["fil": path ?? "", "möte": pair.date.iso, "antal": String(pair.figures.count)],
            notes: earlierPlace(pair.stateDate?.before.range))
    }
    for pair in pairs where pair.now.isSound {
        let figures = pair.figures
        found.examine(.sameFile, at: pair.now.value.range)
        if pair.isUnchanged { continue }
        stateDate(pair, figures, &found)
        closedYears(pair, figures, context, &found)
    }
}

private func stateDate(_ pair: FileWithEarlier, _ figures: [PairedFigure], _ found: inout Examination) {
    guard let (field, old) = pair.stateDateWithoutRole, case .date(let date) = field.value.kind else { return }
    found.examine(.sameStateDate, at: field.value.range)
    let changed = figures.count { !$0.isSame }
    guard old.kind == field.value.kind, changed >= 3, changed * 3 >= figures.count else { return }
    found.report(
        .sameStateDate, at: field.value.range,
        ["nyckel": field.name, "datum": date.iso, "möte": pair.date.iso, "antal": String(changed), "alla": String(figures.count)],
        notes: earlierPlace(old.range))
}

private func closedYears(_ pair: FileWithEarlier, _ figures: [PairedFigure], _ context: CheckContext, _ found: inout Examination) {
    for figure in figures where !figure.hasRole {
        let meeting = context.input.meeting.date
        guard let year = figure.path.last.flatMap(yearWithin), year < meeting.year else { continue }
        // The books of the year just ended are closed in spring.
        if year == meeting.year - 1, pair.date.year < meeting.year || pair.date.month < 5 { continue }
        found.examine(.closedYearOfKey, at: figure.now.range)
        guard !figure.isSame, let now = context.written(figure.now), let before = context.written(figure.before) else { continue }
        var arguments = ["nyckel": figure.path.last ?? "", "förut": before, "nu": now, "möte": pair.date.iso]
        arguments["rad"] = figure.row
        found.report(.closedYearOfKey, at: figure.now.range, arguments, notes: earlierPlace(figure.before.range))
    }
}

/// 2025 of `utfall-2025` and of `2025`.
private func yearWithin(_ key: String) -> Int? {
    key.split { !$0.isASCII || !$0.isNumber }.lazy.filter { $0.count == 4 }.compactMap { Int($0) }.first { (1990...2100).contains($0) }
}

/// A figure beside the same of the meeting before.
struct PairedFigure {
    var path: [String]
    /// What the row that it stands in is called.
    var row: String?
    var hasRole: Bool
    var now: Value
    var before: Value
    var isSame: Bool { now.kind == before.kind }
}

/// A file beside the same of the nearest earlier meeting that has it.
struct FileWithEarlier {
    var now: CheckedFile
    var before: CheckedFile
    var date: CalendarDate

    /// Figures that both have.
    var figures: [PairedFigure] {
        var result: [PairedFigure] = []
        if let definition = now.definition { pair(now.value, before.value, definition.node, [], nil, false, &result) }
        return result
    }

    /// No figure, day or short text is another, and none is new or gone.
    var isUnchanged: Bool { now.value.isSame(as: before.value) }

    /// The first day at the head of the file, where it is one of those before the meeting: a decision may be years old.
    var stateDate: (now: Record.Field, before: Value)? {
        for field in now.value.fields {
            guard case .date(let day) = field.value.kind, let old = before.value[field.name] else { continue }
            return day <= date && isWithinHalfAYear(day, date) ? (field, old) : nil
        }
        return nil
    }

    /// The same, where no rule about outcomes judges it.
    var stateDateWithoutRole: (now: Record.Field, before: Value)? {
        stateDate.flatMap { now.definition?.fields[$0.now.name]?.node.role == nil ? $0 : nil }
    }
}

private func isWithinHalfAYear(_ first: CalendarDate, _ second: CalendarDate) -> Bool {
    (second.year - first.year) * 12 + second.month - first.month <= 6
}

private func pair(
    _ now: Value, _ before: Value, _ node: SchemaNode, _ path: [String], _ row: String?, _ hasRole: Bool, _ found: inout [PairedFigure]
) {
    let hasRole = hasRole || node.role != nil && node.role?.role != .name
    switch (now.kind, before.kind) {
    case (.record, .record), (.map, .map):
        for field in now.fields {
            guard let old = before[field.name] else { continue }
            let inner: SchemaNode? =
                switch node.type {
                case .record(let fields, _): fields[field.name]?.node
                case .map(_, let value): value
                default: nil
                }
            if let inner { pair(field.value, old, inner, path + [field.name], row ?? (path.count > 0 ? path.last : nil), hasRole, &found) }
        }
    case (.list(let items), .list(let others)):
        guard case .list(let inner) = node.type else { return }
        let name = inner.innerFields?.name(of: .name)
        for (index, item) in items.enumerated() {
            let own = name.flatMap { item[$0]?.words }
            let other = own.map { own in others.first { $0[name ?? ""]?.words == own } } ?? (items.count == others.count ? others[index] : nil)
            if let other { pair(item, other, inner, path, own, hasRole, &found) }
        }
    case (.amount, _), (.number, _), (.share, _), (.integer, _):
        guard now.isFigure, before.isFigure else { return }
        found.append(PairedFigure(path: path, row: row, hasRole: hasRole, now: now, before: before))
    default: break
    }
}

extension Value {
    fileprivate var isFigure: Bool {
        switch kind {
        case .amount, .number, .share, .integer: true
        default: false
        }
    }

    /// Whether it says what another does, wherever both stand.
    fileprivate func isSame(as other: Value) -> Bool {
        switch (kind, other.kind) {
        case (.record, .record), (.map, .map):
            let (mine, theirs) = (fields, other.fields)
            return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.name == $1.name && $0.value.isSame(as: $1.value) }
        case (.list(let mine), .list(let theirs)): return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isSame(as: $1) }
        // A text that was written anew beside old figures does not make them new.
        case (.prose, .prose): return true
        default: return kind == other.kind
        }
    }
}

extension CheckContext {
    /// Every file of figures with the same of the nearest earlier meeting.
    var filesWithEarlier: [FileWithEarlier] {
        var result: [FileWithEarlier] = []
        var seen = Set<SourceRange>()
        var counts: [String: Int] = [:]
        for file in input.files {
            if let range = file.value.range, !seen.insert(range).inserted { continue }
            let position = counts[file.schema, default: 0]
            counts[file.schema] = position + 1
            for earlier in input.previous + (input.earlierTexts ?? []) {
                let same = earlier.files.filter { $0.schema == file.schema && $0.isSound }
                guard !same.isEmpty else { continue }
                if position < same.count { result.append(FileWithEarlier(now: file, before: same[position], date: earlier.date)) }
                break
            }
        }
        return result
    }

    /// Those of them that are as they were as a whole, of a day (a state, and not what was decided once), while others are new.
    func filesLeft(_ pairs: [FileWithEarlier]) -> [FileWithEarlier] {
        let left = pairs.filter { $0.now.isSound && $0.stateDate != nil && $0.isUnchanged && $0.figures.count >= 6 }
        if left.isEmpty { return [] }
        return pairs.contains { !$0.isUnchanged && $0.figures.count >= 4 } ? left : []
    }

    /// As the user wrote it.
    fileprivate func written(_ value: Value) -> String? {
        guard let range = value.range, let file = input.sources.file(range.file), Int(range.end) <= file.bytes.count else { return nil }
        return String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }
}
