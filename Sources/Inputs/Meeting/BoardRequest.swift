public import Diagnostics

/// Something that the board asked for (a *medskick*): an entry of `medskick.yaml` in the folder of the meeting where
/// it was asked. The file is written after that meeting and is read for the meetings that follow.
public struct BoardRequest: Sendable {
    /// The meeting's folder, by which an answer can say which meeting it means ("2024-05-23").
    public var folder: String
    /// Of the meeting.
    public var date: CalendarDate
    /// What answers call it.
    public var key: String
    public var keyRange: SourceRange?
    /// What was written, as the schema types it.
    public var fields: Record
    /// The item of that meeting's agenda; nil when the agenda has none of that number.
    public var item: Value?

    /// The number of the item as it was written; 0 when none was.
    public var itemNumber: Int {
        if case .integer(let number)? = fields["ärende"]?.kind { return number }
        return 0
    }

    /// Where the first line of what was asked for stands.
    public var wordsRange: SourceRange? {
        guard case .prose(let prose)? = fields["text"]?.kind, let file = fields["text"]?.range?.file,
            let start = prose.lineOffsets.first, let line = prose.markdown.utf8.split(separator: 0x0A).first
        else { return nil }
        return SourceRange(file: file, start: Int(start), end: Int(start) + line.count)
    }

    /// The last day to answer, where one was set.
    public var due: CalendarDate? {
        if case .date(let date)? = fields["senast"]?.kind { return date }
        return nil
    }
}

/// What a meeting says of something that the board asked for earlier: an entry of `uppföljning` in `mote.yaml`.
public struct RequestAnswer: Sendable {
    public enum Status: String, Sendable {
        case answered = "besvarat"
        case ongoing = "pågår"
        case dropped = "utgår"
    }
    /// The request's key, with the meeting before it where that is needed: `2024-05-23/gästprofessur`.
    public var name: String
    public var nameRange: SourceRange?
    /// The meeting that answers.
    public var date: CalendarDate
    public var fields: Record

    /// nil when something else is written, which is told when the file is read.
    public var status: Status? { fields.text("status").flatMap(Status.init) }
    /// Whether nothing more is to be expected.
    public var closes: Bool { status == .answered || status == .dropped }
}

/// A meeting and what the board asked for at it.
public struct MeetingRequests: Sendable {
    public var folder: String
    public var meeting: Meeting
    public var requests: [BoardRequest]

    /// - Parameter file: `medskick.yaml`, read; nil for a meeting that has none.
    public init(folder: String, meeting: Meeting, file: Value?) {
        self.folder = folder
        self.meeting = meeting
        requests = []
        guard case .record(let root)? = file?.kind, case .map(let entries)? = root["medskick"]?.kind else { return }
        for entry in entries.fields {
            guard case .record(let fields) = entry.value.kind else { continue }
            var request = BoardRequest(
                folder: folder, date: meeting.date, key: entry.name, keyRange: entry.nameRange, fields: fields)
            request.item = meeting.agendaItem(request.itemNumber)
            requests.append(request)
        }
    }
}

extension Meeting {
    /// An item of the agenda by its number; nil when there is none.
    public func agendaItem(_ number: Int) -> Value? {
        guard case .record(let root) = value.kind, case .list(let agenda)? = root["dagordning"]?.kind,
            agenda.indices.contains(number &- 1)
        else { return nil }
        return agenda[number - 1]
    }

    /// What it says of earlier requests, in the order it was written.
    public var answers: [RequestAnswer] {
        guard case .record(let root) = value.kind, case .map(let entries)? = root["uppföljning"]?.kind else { return [] }
        return entries.fields.compactMap { entry in
            guard case .record(let fields) = entry.value.kind else { return nil }
            return RequestAnswer(name: entry.name, nameRange: entry.nameRange, date: date, fields: fields)
        }
    }
}
