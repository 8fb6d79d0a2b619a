import Diagnostics
import DocumentTree
import Inputs

/// ```` ```kontroller ````: what was checked in the bilaga and what came of it. `rubrik` is the caption.
struct ChecksTemplate: Sendable {
    /// nil for the program's own words.
    var caption: TemplateText?
    var range: SourceRange

    init?(_ node: YAMLNode, info: SourceRange, _ reader: inout BlockReader) {
        range = info
        guard !node.isEmpty else { return }
        guard reader.pairs(node, known: ["rubrik"]) != nil else { return nil }
        caption = node["rubrik"].flatMap { reader.text($0) }
    }
}

extension Filler {
    /// A table without rows: they come when every rule has run, which is after every bilaga is filled.
    func checks(_ template: ChecksTemplate) -> Block? {
        func heading(_ words: String, _ column: Int) -> TableHeaderCell {
            TableHeaderCell(id: .none, inlines: [.text(words, nil)], column: column)
        }
        var table = Table(
            id: .none, anchor: "tabell-kontroller", captionID: .none,
            caption: template.caption.map { inlines($0) } ?? [.text(words.tables.checks, nil)],
            columns: [
                TableColumn(name: "kontroll", alignment: .start, isRowHeader: true),
                TableColumn(name: "utfall", alignment: .start),
            ],
            headID: .none,
            head: [
                TableHeaderRow(
                    id: .none, cells: [heading(words.tables.check, 0), heading(words.tables.outcome, 1)])
            ],
            bodyID: .none, rows: [], range: template.range)
        table.awaitsChecks = true
        return .table(table)
    }
}
