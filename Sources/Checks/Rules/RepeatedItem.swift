import Diagnostics
import Inputs

extension DiagnosticCode {
    static let repeatedItem = DiagnosticCode(
        "CK113", .warning,
        sv: MessageText("”{skrivet}” står två gånger i listan", reason: "Det trycks två gånger.", fix: "Ta bort den ena."),
        en: MessageText("“{skrivet}” stands twice in the list", reason: "It is printed twice.", fix: "Remove one of them."))
}

/// The same words twice in a list, or two items of the agenda with one heading. (People are judged by their own rule.)
@Sendable func repeatedItem(_ context: CheckContext, _ found: inout Examination) {
    func visit(_ value: Value, _ name: String) {
        var seen: [[String]: SourceRange?] = [:]
        if value.items.count > 1 { found.examine(.repeatedItem, at: value.range ?? value.items[0].range) }
        for item in value.items {
            let text = item.words.map { (words: $0, range: item.range) } ?? heading(item)
            if let text, !text.words.isEmpty, value.items.count > 1 {
                let words = nameWords(text.words)
                if let first = seen[words] {
                    let notes = first.map { [DiagnosticNote($0, sv: "först här", en: "first here")] } ?? []
                    found.report(.repeatedItem, at: text.range, ["skrivet": text.words], notes: notes)
                } else {
                    seen[words] = text.range
                }
            }
            visit(item, "")
        }
        for field in value.fields where !["närvarande", "frånvarande", "bilagor"].contains(field.name) { visit(field.value, field.name) }
    }
    func heading(_ item: Value) -> (words: String, range: SourceRange?)? {
        for key in ["rubrik", "namn"] {
            if let value = item[key], let words = value.words { return (words, value.range) }
        }
        return nil
    }
    visit(context.input.meeting.value, "")
    for file in context.input.files { visit(file.value, "") }
}
