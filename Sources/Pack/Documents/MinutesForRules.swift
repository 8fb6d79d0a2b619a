import Checks
import Diagnostics
import Inputs

/// What the rules of texts are told of minutes, whose keys are the documents' own; nil for a document that goes through no agenda.
func minutesInput(_ data: [Record.Field], _ meeting: ReadMeeting, _ session: inout Session) -> MinutesInput? {
    for field in data {
        guard case .record(let record) = field.value.kind, record["ärenden"] != nil else { continue }
        let items = record.list("ärenden").compactMap { item -> MinutesInput.Item? in
            guard case .record(let fields) = item.kind, case .integer(let number)? = fields["ärende"]?.kind else { return nil }
            var others = ["bakgrund", "text"].compactMap { fields[$0] }.filter { $0.words?.isEmpty == false }
            for name in ["yrkanden", "reservationer"] { others += fields.list(name) }
            var isDisputed = ["yrkanden", "reservationer", "jäv"].contains { !fields.list($0).isEmpty }
            if let vote = fields["omröstning"], case .record = vote.kind {
                others.append(vote)
                isDisputed = true
            }
            return MinutesInput.Item(number: number, decisions: fields.list("beslut"), others: others, isDisputed: isDisputed)
        }
        var next: Value?
        if case .record(let fields)? = record["nästa-möte"]?.kind { next = fields["datum"] }
        var past = meeting.past
        return MinutesInput(items: items, nextMeeting: next, previous: past.earlier.nearest(&session)?.meeting.date)
    }
    return nil
}
