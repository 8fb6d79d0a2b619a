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
    func people(_ list: String) -> [(organisation: String, who: Value)] {
        var result: [(organisation: String, who: Value)] = []
        for field in context.input.meeting.value[list]?.fields ?? [] {
            for person in field.value.items { if let who = person["roll"] { result.append((field.name, who)) } }
        }
        return result
    }
    var present: [(organisation: String, who: Value)] = []
    let lexicon = context.lexicon
    for person in people("närvarande") {
        found.examine(.listedTwice, at: person.who.range)
        if let first = present.first(where: { isSame($0, person, lexicon) }) {
            let notes = first.who.range.map { [DiagnosticNote($0, sv: "först här", en: "first here")] } ?? []
            found.report(.listedTwice, at: person.who.range, ["vem": person.who.words ?? ""], notes: notes)
        }
        present.append(person)
    }
    let absent = people("frånvarande")
    if absent.isEmpty { found.setAside(.presentAndAbsent, .nobodyAbsent) }
    for person in absent {
        found.examine(.presentAndAbsent, at: person.who.range)
        guard let other = present.first(where: { isSame($0, person, lexicon) }) else { continue }
        let notes = other.who.range.map { [DiagnosticNote($0, sv: "som närvarande", en: "as present")] } ?? []
        found.report(.presentAndAbsent, at: person.who.range, ["vem": person.who.words ?? ""], notes: notes)
    }
}

private func isSame(_ a: (organisation: String, who: Value), _ b: (organisation: String, who: Value), _ lexicon: Lexicon) -> Bool {
    a.organisation == b.organisation && role(a.who, lexicon) == role(b.who, lexicon)
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
