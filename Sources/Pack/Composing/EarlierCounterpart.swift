import Diagnostics
import Inputs
import Templates

extension MeetingPast {
    /// What a bilaga's template knows as `förra`: the nearest earlier meeting that has a bilaga of the same kind, its
    /// `möte` and the template's own files as they were then. Absent at the first one, and where
    /// those files have errors: figures of such a file are not compared. Nothing is read for a template
    /// that does not ask.
    mutating func counterpart(of read: ReadAttachment, _ session: inout Session) -> Value {
        let name = Array(FillContext.earlierName.utf8) + [UInt8(ascii: ".")]
        guard read.template.files.contains(where: { session.sources[$0].bytes.contains(name) }),
            let earlier = earlier.attachment(&session, where: { attachment, _ in attachment.kind == read.attachment.kind }),
            earlier.isSound
        else { return .absent }
        let fields = [Record.Field(name: "möte", value: earlier.meeting.value)] + earlier.data
        return Value(.record(Record(fields)))
    }
}

/// A bilaga of an earlier meeting, with its files.
struct EarlierAttachment {
    var meeting: Meeting
    var attachment: Attachment
    var template: Template
    var data: [Record.Field]
    /// Whether all of its files could be read as they should.
    var isSound: Bool
}

extension EarlierMeetings {
    /// The nearest earlier bilaga that is wanted. What is wrong in its files is told when that meeting is built itself; that
    /// nothing can be held against it, here.
    mutating func attachment(
        _ session: inout Session, where isWanted: (Attachment, Template) -> Bool
    ) -> EarlierAttachment? {
        for index in folders.indices.reversed() {
            guard let past = meeting(index, &session) else { continue }
            for attachment in past.meeting.attachments {
                guard let template = session.silently({ $0.template(attachment.kind, in: past.meeting.language) }),
                    isWanted(attachment, template)
                else { continue }
                let (fields, faults) = session.silently { past.data(for: template, attachment, isWhole: false, &$0) }
                if !faults.isEmpty { tell(faults, of: past, &session) }
                // Not the meeting before it: what is compared would then be older than anybody thinks.
                guard let fields else { return nil }
                return EarlierAttachment(
                    meeting: past.meeting, attachment: attachment, template: template, data: fields, isSound: faults.isEmpty)
            }
        }
        return nil
    }
}

extension EarlierMeetings {
    /// Says once of each file that this meeting is not held against it.
    private mutating func tell(_ faults: [Diagnostic], of past: LoadedMeeting, _ session: inout Session) {
        guard let first = faults.first, toldFaults.insert(first.range?.file).inserted else { return }
        var message = Diagnostic(
            .notCompared, at: first.range,
            ["mapp": past.folder.folder, "fel": first.summary(.swedish), "fault": first.summary(.english)])
        // What may be there and cannot be looked at is not taken for absent.
        if first.code.tells == .unreadable { message.severity = .error }
        session.diagnostics.report(message)
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        for start in 0...(count - part.count) where self[start] == first {
            if self[start..<(start + part.count)].elementsEqual(part) { return true }
        }
        return false
    }
}
