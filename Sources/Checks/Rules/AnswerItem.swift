import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherItem = DiagnosticCode(
        "CK219", .warning,
        sv: MessageText(
            "Svaret på ”{nyckel}” hänvisar till ärende {nummer} ({rubrik}), men ärende {annat} ({annan}) handlar om det",
            reason: "Dagordningen kan ha ändrats efter att numret skrevs.", fix: "Skriv ärende: {annat}, om det är det som menas."),
        en: MessageText(
            "The answer to “{nyckel}” refers to item {nummer} ({rubrik}), but item {annat} ({annan}) is about it",
            reason: "The agenda may have changed after the number was written.", fix: "Write ärende: {annat}, if that is meant."))
    static let agendaOrder = DiagnosticCode(
        "CK220", .note,
        sv: MessageText(
            "{etikett} tas upp efter {förra} på dagordningen", reason: "Den som följer med i handlingarna bläddrar fram och tillbaka.",
            fix: "Skriv bilagorna i den ordning de tas upp, om inget annat är tänkt."),
        en: MessageText(
            "{etikett} comes up after {förra} on the agenda", reason: "Whoever follows the papers turns the pages back and forth.",
            fix: "List the bilagor in the order in which they come up, unless something else is meant."))
}

extension DiagnosticCode {
    static let otherGoal = DiagnosticCode(
        "CK255", .warning,
        sv: MessageText(
            "Svaret på ”{nyckel}” hänvisar till mål {nummer} ({rubrik}), men mål {annat} ({annan}) handlar om det",
            reason: "Den som letar efter svaret slår upp fel rapport.", fix: "Skriv mål: {annat}, om det är det som menas."),
        en: MessageText(
            "The answer to “{nyckel}” refers to goal {nummer} ({rubrik}), but goal {annat} ({annan}) is about it",
            reason: "Whoever looks for the answer opens the wrong report.", fix: "Write mål: {annat}, if that is meant."))
}

/// What an item of the agenda is about, by the beginnings of its longer words.
private struct Item {
    var number: Int
    var heading: String
    var stems: Set<String>
}

/// An answer says at which item it is dealt with: the words of what was asked are in that item rather than in another.
@Sendable func answerItem(_ context: CheckContext, _ found: inout Examination) {
    let agenda = context.input.meeting.value["dagordning"]?.items ?? []
    let items = agenda.enumerated().map { index, item in
        let heading = item["rubrik"]?.words ?? ""
        var words = nameWords(heading) + nameWords(item["text"]?.words ?? "")
        for point in item["punkter"]?.items ?? [] { words += nameWords(point.words ?? "") }
        return Item(number: index + 1, heading: heading, stems: context.stems(words))
    }
    for answer in context.input.meeting.answers {
        guard let value = answer.fields["ärende"], case .integer(let number) = value.kind, items.indices.contains(Int(number) - 1) else { continue }
        found.examine(.otherItem, at: value.range)
        let request = context.input.ledger.known.first { $0.key == answer.name }
        let asked = context.stems(nameWords(answer.name.split(separator: "/").last.map(String.init) ?? answer.name))
        let wide = asked.union(context.stems(nameWords(request?.fields["text"]?.words ?? "")))
        let own = items[Int(number) - 1]
        guard own.stems.isDisjoint(with: wide) else { continue }
        // Its key first, then all that was asked.
        var fitting = items.filter { !$0.stems.isDisjoint(with: asked) }
        if fitting.isEmpty { fitting = items.filter { $0.stems.intersection(wide).count > 1 } }
        // One word is enough in a heading, where no other item has it.
        if fitting.isEmpty { fitting = items.filter { !context.stems(nameWords($0.heading)).isDisjoint(with: wide) } }
        guard fitting.count == 1, let other = fitting.first else { continue }
        found.report(
            .otherItem, at: value.range,
            ["nyckel": answer.name, "nummer": String(number), "rubrik": own.heading, "annat": String(other.number), "annan": other.heading])
    }
}

/// An answer says which goal's report has it: what was asked is in the words of that goal rather than of another.
@Sendable func answerGoal(_ context: CheckContext, _ found: inout Examination) {
    for answer in context.input.meeting.answers {
        guard let value = answer.fields["mål"], case .reference(let goal) = value.kind, let entries = context.input.register.section(goal.section)?.fields,
            entries.count > 1
        else { continue }
        found.examine(.otherGoal, at: value.range)
        let asked = context.stems(nameWords(answer.name.split(separator: "/").last.map(String.init) ?? answer.name))
        func stems(_ key: String) -> Set<String> {
            var result = Set<String>()
            for passage in context.passages where passage.origin.isRegister || context.isReport(passage, of: Reference(section: goal.section, key: key)) {
                if passage.origin.isRegister, !(entries.first { $0.name == key }?.value.contains(passage) ?? false) { continue }
                result.formUnion(context.stems(passage.words))
            }
            return result
        }
        guard entries.contains(where: { $0.name == goal.key }), stems(goal.key).isDisjoint(with: asked) else { continue }
        let others = entries.filter { $0.name != goal.key && !stems($0.name).isDisjoint(with: asked) }
        guard others.count == 1, let other = others.first else { continue }
        func heading(_ key: String) -> String { context.name(key, in: goal.section) }
        found.report(
            .otherGoal, at: value.range,
            ["nyckel": answer.name, "nummer": goal.key, "rubrik": heading(goal.key), "annat": other.name, "annan": heading(other.name)])
    }
}

/// Bilagor come up in their order.
@Sendable func agendaOrder(_ context: CheckContext, _ found: inout Examination) {
    var last: Attachment?
    for item in context.input.meeting.value["dagordning"]?.items ?? [] {
        guard case .integer(let number)? = item["bilaga", "nummer"]?.kind,
            let attachment = context.input.meeting.attachments.first(where: { $0.number == Int(number) })
        else { continue }
        let place = item["rubrik"]?.range ?? item.range
        found.examine(.agendaOrder, at: place)
        if let last, attachment.number < last.number {
            found.report(.agendaOrder, at: place, ["etikett": attachment.label, "förra": last.label])
        } else {
            last = attachment
        }
    }
}

extension CheckContext {
    /// The beginnings of the words that say what something is about.
    func stems(_ words: some Sequence<Passage.Word>) -> Set<String> {
        var result = Set<String>()
        for word in words where word.text.utf8.count >= 6 && !word.has(.empty) { result.insert(String(word.text.prefix(7))) }
        return result
    }

    func stems(_ words: [String]) -> Set<String> {
        var result = Set<String>()
        for word in words where word.utf8.count >= 6 && !lexicon.meaning(of: word).kinds.contains(.empty) { result.insert(String(word.prefix(7))) }
        return result
    }
}

extension CheckContext {
    /// Whether a text stands in the report of a goal: a file with a field that points at it.
    fileprivate func isReport(_ passage: Passage, of goal: Reference) -> Bool {
        input.files.contains { file in
            file.value.range?.file == passage.file
                && file.value.fields.contains { if case .reference(let reported) = $0.value.kind { reported == goal } else { false } }
        }
    }
}

extension Value {
    /// Whether a text is one of those in it.
    fileprivate func contains(_ passage: Passage) -> Bool {
        guard let first = passage.words.first else { return false }
        let start = passage.range(first.start, first.end)
        var result = false
        forEachValueAlone { value in
            if let range = value.range, range.file == start.file, range.start <= start.start, start.end <= range.end { result = true }
        }
        return result
    }
}
