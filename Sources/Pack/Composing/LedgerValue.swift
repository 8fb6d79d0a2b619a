import Diagnostics
import DocumentTree
import Inputs
import Style

extension RequestLedger {
    /// What the template of the first pages knows as `medskick`: each item of an earlier meeting (`möte`, `ärende`)
    /// under which the board asked for something, with what is still to be shown of it (`poster`).
    ///
    /// - Parameter parts: the bilagor of this meeting, which answers lead to.
    func value(in meeting: Meeting, _ parts: [ComposedPart], _ words: Words) -> Value {
        var rows: [Value] = []
        for past in meetings {
            let own = entries.filter { $0.request.folder == past.folder }
            for number in Set(own.map(\.request.itemNumber)).sorted() {
                let items = own.filter { $0.request.itemNumber == number }
                rows.append(
                    Value(
                        .record(
                            Record([
                                Record.Field(name: "möte", value: past.meeting.value),
                                Record.Field(name: "ärende", value: items[0].request.item ?? .absent),
                                Record.Field(
                                    name: "poster", value: Value(.list(items.map { entryValue($0, meeting, parts, words) }))),
                            ]))))
            }
        }
        return Value(.list(rows))
    }

    private func entryValue(_ entry: Entry, _ meeting: Meeting, _ parts: [ComposedPart], _ words: Words) -> Value {
        let (request, latest) = (entry.request, entry.latest)
        var fields = request.fields.fields.filter { $0.name != "ärende" }
        func add(_ name: String, _ value: Value?) { fields.append(Record.Field(name: name, value: value ?? .absent)) }
        add("status", latest?.fields["status"])
        add("svar", latest?.fields["svar"])
        let isOld = entry.answer == nil
        add("svarsdatum", isOld ? latest.map { Value(.date($0.date)) } : nil)
        let answering = isOld ? meetings.first { $0.meeting.date == latest?.date }?.meeting : meeting
        add(
            "plats",
            answering.flatMap { answering in
                latest.flatMap { $0.place(in: answering, isOld ? nil : parts, words) }
            })
        return Value(.record(Record(fields, key: request.key)))
    }
}

extension RequestAnswer {
    /// Where it stands, as prose that the program makes: “Bilaga 2, mål 4”, with links when the bilagor are at hand.
    fileprivate func place(in meeting: Meeting, _ parts: [ComposedPart]?, _ words: Words) -> Value? {
        var places: [String] = []
        var attachment: Attachment?
        if case .text(let name)? = fields["bilaga"]?.kind { attachment = meeting.attachment(named: name) }
        var goal: String?
        if case .reference(let reference)? = fields["mål"]?.kind { goal = reference.key }
        var section: String?
        if let goal, let parts {
            // The heading of the report: “Mål 4 · Bemanning” is mal-4-bemanning.
            let stem = slug("\(words.callouts.goal) \(goal)")
            for part in parts where part.number != nil && (attachment == nil || part.number == attachment?.number) {
                section = part.outline.first { $0.anchor == stem || $0.anchor.hasPrefix(stem + "-") }?.anchor
                guard section != nil else { continue }
                attachment = meeting.attachments.first { $0.number == part.number }
                break
            }
        }
        if let attachment {
            let label = goal.map { words.goalOfAttachment(["attachment": attachment.label, "goal": $0]) } ?? attachment.label
            places.append(link(label, parts == nil ? nil : attachment.anchor + (section.map { "#" + $0 } ?? "")))
        } else if let goal {
            places.append(words.goal(["goal": goal]).escaped)
        }
        if case .integer(let number)? = fields["ärende"]?.kind, meeting.agendaItem(number) != nil {
            places.append(link("\(words.agendaItem) \(number)", parts == nil ? nil : "#" + words.agendaAnchor))
        }
        return places.isEmpty ? nil : Value(.prose(Prose(markdown: places.joined(separator: ", "))))
    }

    private func link(_ label: String, _ target: String?) -> String {
        target.map { "[\(label.escaped)](\($0))" } ?? label.escaped
    }
}
