import Checks
import Diagnostics
import DocumentTree
import Facts
import Inputs
import Style

/// What is other than at the meetings before, of what a pack says of figures, goals, names and initiatives. It is found in the
/// inputs of those meetings, so their packs need not have told the same.
struct SinceLast {
    /// The meeting last before this one.
    var meeting: Meeting
    var sheets: [Sheet] = []
    var wordings: [Wording] = []
    var renamed: [Renamed] = []
    var newInitiatives: [Value] = []
    var goneInitiatives: [Value] = []
    var requests: Requests?

    /// A file of figures, with those of the nearest earlier meeting that has its kind.
    struct Sheet {
        var now: FactSheet
        var before: FactSheet
        /// When that meeting was.
        var date: CalendarDate
        var changes: FigureChanges
    }

    /// A text of the register whose words have changed.
    struct Wording {
        /// The entry's name; of a goal with its number.
        var name: String
        var changes: WordChanges
    }

    struct Renamed {
        var before: String
        var now: String
    }

    /// How many of what the board has asked for are answered at this meeting, going on, dropped and still open.
    struct Requests {
        var answered = 0, ongoing = 0, dropped = 0, open = 0
        var hasAnswers = false
    }

    /// Whether anything at all was held against the meeting before and is other now.
    var hasChanges: Bool {
        sheets.contains { !$0.changes.groups.isEmpty } || !wordings.isEmpty || !renamed.isEmpty || !newInitiatives.isEmpty
            || !goneInitiatives.isEmpty
    }
}

extension ReadMeeting {
    /// nil at the first meeting, where nothing can be held against an earlier one, and where the meeting does not want it.
    mutating func sinceLast(_ words: Words, _ session: inout Session) -> SinceLast? {
        guard loaded.meeting.tellsChanges, let last = past.earlier.nearest(&session)?.meeting else { return nil }
        var since = SinceLast(meeting: last)
        let files = checkedFiles(&session)
        let earlier = past.earlierFigures(of: files, &session)
        let leftOut = Set(attachments.filter(\.attachment.isLeftOut).map(\.attachment.number))
        var seen: Set<SourceRange> = []
        for file in files where file.isSound && !leftOut.contains(file.attachment) {
            // The same file may serve two bilagor.
            guard let range = file.value.range, seen.insert(range).inserted, let now = file.sheet else { continue }
            for meeting in earlier {
                guard let before = meeting.files.first(where: { $0.schema == file.schema && $0.source == file.source && $0.isSound })?.sheet
                else { continue }
                since.sheets.append(
                    SinceLast.Sheet(now: now, before: before, date: meeting.date, changes: FigureChanges(from: before, to: now)))
                break
            }
        }
        since.compareRegister(self, &session)
        since.compareInitiatives(loaded.register)
        // Without figures there may be nothing to compare: what the board asked for is told in its own place.
        guard !since.sheets.isEmpty || since.hasChanges else { return nil }
        since.requests = past.ledger.counted
        return since
    }
}

extension SinceLast {
    /// Entries of the register's sections of initiatives that figures came to stand at, or no longer do.
    fileprivate mutating func compareInitiatives(_ register: Register) {
        let sections = register.roles.sections(.initiative)
        func names(_ entries: [Reference]) -> [Value] {
            entries.filter { sections.contains($0.section) }.map { Value(.text(register.name(of: $0) ?? $0.key)) }
        }
        newInitiatives = sheets.flatMap { names($0.changes.newEntries) }
        goneInitiatives = sheets.flatMap { names($0.changes.goneEntries) }
    }
}

extension Meeting {
    /// Its `sedan-förra-mötet`: wanted unless it says no.
    fileprivate var tellsChanges: Bool {
        guard case .record(let record) = value.kind, case .flag(let wanted)? = record["sedan-förra-mötet"]?.kind else { return true }
        return wanted
    }
}

extension RequestLedger {
    /// nil where nothing was asked for.
    fileprivate var counted: SinceLast.Requests? {
        guard !entries.isEmpty else { return nil }
        var counts = SinceLast.Requests()
        for entry in entries {
            if entry.answer != nil { counts.hasAnswers = true }
            var status = ""
            if case .text(let text)? = entry.latest?.fields["status"]?.kind { status = text }
            switch status {
            case "besvarat": counts.answered += 1
            case "pågår": counts.ongoing += 1
            case "utgår": counts.dropped += 1
            default: counts.open += 1
            }
        }
        return counts
    }
}
