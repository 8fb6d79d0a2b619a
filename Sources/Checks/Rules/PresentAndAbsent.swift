import Diagnostics
import Inputs

extension DiagnosticCode {
    static let presentAndAbsent = DiagnosticCode(
        "CK063",
        sv: MessageText(
            "”{vem}” står både som närvarande och frånvarande",
            reason: "Deltagarlistan visar vilka som var med om besluten.",
            fix: "Ta bort den ena."),
        en: MessageText(
            "“{vem}” is listed as both present and absent",
            reason: "The list of participants shows who took part in the decisions.",
            fix: "Remove one of them."))
    static let listedTwice = DiagnosticCode(
        "CK068", .warning,
        sv: MessageText(
            "”{vem}” står två gånger bland de närvarande", reason: "Är det samma person blir antalet närvarande fel.",
            fix: "Ta bort den ena, eller skriv vem som är vem."),
        en: MessageText(
            "“{vem}” is listed twice among those present",
            reason: "If it is the same person, the number of those present is wrong.",
            fix: "Remove one of them, or say who is who."))
}

/// Nobody is present and absent at once, or present twice, within an organisation.
@Sendable func presentAndAbsent(_ context: CheckContext, _ found: inout Examination) {
    let lexicon = context.lexicon
    func people(_ list: String) -> [(person: Person, who: Value)] {
        var result: [(person: Person, who: Value)] = []
        for field in context.input.meeting.value[list]?.fields ?? [] {
            for item in field.value.items {
                if let who = item["roll"] { result.append((Person(organisation: field.name, role: role(who, lexicon)), who)) }
            }
        }
        return result
    }
    var present: [(person: Person, who: Value)] = []
    /// What stands in brackets tells people of one role apart, where both have some.
    func same(_ person: Person, _ who: Value) -> Value? {
        present.first { other in
            guard other.person == person else { return false }
            let marks = [inBrackets(who), inBrackets(other.who)]
            return marks[0] == marks[1] || marks.contains([])
        }?.who
    }
    for (person, who) in people("närvarande") {
        found.examine(.listedTwice, at: who.range)
        if let first = same(person, who) {
            let notes = first.range.map { [DiagnosticNote($0, sv: "först här", en: "first here")] } ?? []
            found.report(.listedTwice, at: who.range, ["vem": who.words ?? ""], notes: notes)
        } else {
            present.append((person, who))
        }
    }
    let absent = people("frånvarande")
    if absent.isEmpty { found.setAside(.presentAndAbsent, .nobodyAbsent) }
    for (person, who) in absent {
        found.examine(.presentAndAbsent, at: who.range)
        guard let other = same(person, who) else { continue }
        let notes = other.range.map { [DiagnosticNote($0, sv: "som närvarande", en: "as present")] } ?? []
        found.report(.presentAndAbsent, at: who.range, ["vem": who.words ?? ""], notes: notes)
    }
}

/// Two that are equal are the same.
private struct Person: Equatable {
    var organisation: String
    var role: [String]
}

/// "external member (Uppsala)" → ["uppsala"]
private func inBrackets(_ who: Value) -> [String] {
    guard let text = who.words, let open = text.firstIndex(of: "(") else { return [] }
    return nameWords(String(text[text.index(after: open)...].prefix { $0 != ")" }))
}

/// The words of a role: without what stands in brackets, “verksamhetschefen” as “verksamhetschef” and “the chair” as “chair”.
private func role(_ who: Value, _ lexicon: Lexicon) -> [String] {
    let text = who.words ?? ""
    var words = nameWords(String(text.prefix { $0 != "(" }))
    if words.count > 1, lexicon.meaning(of: words[0]).kinds.contains(.article) { words.removeFirst() }
    if let first = words.first, words.count == 1, first.count > 8 {
        let forms = lexicon.forms
        for ending in forms.definiteEndings where first.hasSuffix(ending) && !first.hasSuffix(forms.definiteExcept) {
            words = [String(first.dropLast(ending.count))]
            break
        }
    }
    return words
}
