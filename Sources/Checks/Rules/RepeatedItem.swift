import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let repeatedItem = DiagnosticCode(
        "CK113", .warning,
        sv: MessageText("”{skrivet}” står två gånger i listan", reason: "Det trycks två gånger.", fix: "Ta bort den ena."),
        en: MessageText("“{skrivet}” stands twice in the list", reason: "It is printed twice.", fix: "Remove one of them."))
}

/// The same words twice in a list, or two items of the agenda with one heading. (People are judged by their own rule.)
@Sendable func repeatedItem(_ context: CheckContext, _ found: inout Examination) {
    context.input.meeting.value.walk { visit in
        if visit.name.map(ownLists.contains) ?? false { return .past }
        judge(visit.value, { item in item["rubrik"] }, &found)
        return .within
    }
    for passage in context.passages where passage.isProse { judge(passage, &found) }
    for file in context.input.files {
        file.value.forEachValue(file.definition?.node) { visit in
            guard visit.value.items.count > 1 else { return }
            var name: String?
            if case .list(let item)? = visit.schema?.type, case .record(let fields, _) = item.type, fields.hasField(.name) {
                name = fields.name(of: .name)
            }
            judge(visit.value, { item in name.flatMap { item[$0] } }, &found)
        }
    }
}

/// What other rules hold against themselves.
private let ownLists: Set = ["närvarande", "frånvarande", "bilagor"]

/// The same item twice in a list of a text, one after the other. (A whole list may come again, and short items such as “ja”.)
private func judge(_ passage: Passage, _ found: inout Examination) {
    for (block, next) in zip(passage.blocks, passage.blocks.dropFirst()) where block.kind == .item && next.kind == .item && block.indent == next.indent {
        let words = passage.words(in: next)
        guard words.count >= 3 else { continue }
        let place = passage.range(words)
        found.examine(.repeatedItem, at: place)
        guard passage.haveSameWords(passage.words(in: block), words) else { continue }
        let first = DiagnosticNote(passage.range(passage.words(in: block)), sv: "först här", en: "first here")
        found.report(.repeatedItem, at: place, ["skrivet": passage.written(words)], notes: [first])
    }
}

/// - Parameter heading: what a record of the list is called.
private func judge(_ list: Value, _ heading: (Value) -> Value?, _ found: inout Examination) {
    guard list.items.count > 1 else { return }
    var seen: [[String]: SourceRange?] = [:]
    var isJudged = false
    for item in list.items {
        let value = item.words == nil ? heading(item) : item
        guard let text = value?.words, !text.isEmpty else { continue }
        if !isJudged { found.examine(.repeatedItem, at: list.range ?? item.range) }
        isJudged = true
        let words = nameWords(text)
        if let first = seen[words] {
            let notes = first.map { [DiagnosticNote($0, sv: "först här", en: "first here")] } ?? []
            found.report(.repeatedItem, at: value?.range, ["skrivet": text], notes: notes)
        } else {
            seen[words] = value?.range
        }
    }
}
