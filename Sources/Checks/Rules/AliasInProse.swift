import Diagnostics
import Inputs

extension DiagnosticCode {
    static let aliasUsed = DiagnosticCode(
        "CK030", .warning,
        sv: MessageText(
            "”{skrivet}” heter ”{namn}” i registret",
            reason: "Samma sak under flera namn ser ut som flera saker.", fix: "Skriv ”{namn}”."),
        en: MessageText(
            "“{skrivet}” is called “{name}” in the register",
            reason: "One thing under several names looks like several things.", fix: "Write “{name}”."))
}

/// Declared aliases in what is published.
@Sendable func aliasInProse(_ context: CheckContext, _ found: inout Examination) {
    if !context.names.aliases.isEmpty { found.examineTexts(.aliasUsed, context) }
    let aliases = context.names.aliases.filter { context.occurs($0.words) }
    guard !aliases.isEmpty else { return }
    for passage in context.passages {
        for alias in aliases {
            for place in passage.occurrences(of: alias.words) where !context.isWithinName(place, passage) {
                report(.aliasUsed, alias, place, passage, &found)
            }
        }
    }
}

/// With the replacement, where the words stand on one line and nothing has been added to them.
func report(
    _ code: DiagnosticCode, _ name: RegisteredNames.Name, _ place: Range<Int>, _ passage: Passage,
    _ found: inout Examination, _ more: [String: String] = [:]
) {
    let names = [name.inForce] + name.others
    var arguments = ["skrivet": passage.written(place), "namn": names.joined(separator: "” eller ”"), "name": names.joined(separator: "” or “")]
    arguments.merge(more) { $1 }
    let isExact = passage.words[place].map(\.text) == name.words
    let notes = name.place.map { [DiagnosticNote($0, sv: "i registret", en: "in the register")] } ?? []
    found.report(
        code, at: passage.range(place), arguments, notes: notes,
        replacement: isExact && name.others.isEmpty && passage.isOnOneLine(place) ? name.inForce : nil)
}

extension CheckContext {
    /// Whether some words are part of a longer name in force.
    func isWithinName(_ place: Range<Int>, _ passage: Passage) -> Bool {
        for name in mentioned where name.words.count > place.count {
            for other in passage.occurrences(of: name.words) where other.lowerBound <= place.lowerBound && other.upperBound >= place.upperBound {
                return true
            }
        }
        return false
    }
}
