import Diagnostics
import DocumentTree
import Inputs

/// ```` ```nyckeltal ````: at most three figures, each with the words that say what it is measured against.
struct KeyFiguresTemplate: Sendable {
    struct Item: Sendable {
        var value: Expression
        var text: TemplateText
    }
    var items: [Item]

    static let most = 3

    init?(_ node: YAMLNode, _ reader: inout BlockReader) {
        items = []
        let nodes = reader.list(node)
        for item in nodes {
            guard reader.pairs(item, known: ["värde", "text"]) != nil else { continue }
            let value = reader.required("värde", item).flatMap { reader.expression($0) }
            let text = reader.required("text", item).flatMap { reader.text($0) }
            if let value, let text { items.append(Item(value: value, text: text)) }
        }
        if nodes.count > KeyFiguresTemplate.most {
            reader.diagnostics.report(
                .tooManyKeyFigures, at: nodes[KeyFiguresTemplate.most].range,
                ["antal": String(KeyFiguresTemplate.most)])
        }
    }
}

extension Filler {
    func keyFigures(_ template: KeyFiguresTemplate) -> Block? {
        let items = template.items.map { item in
            let (value, figure) = evaluator.rendered(item.value)
            // In any case printed, so that the value counts as used.
            let words = evaluator.printed(value, at: item.value.range)
            return KeyFigure(
                id: .none, valueID: .none, value: figure ?? PrintedFigure(words: words, at: FigurePlace(value.range)), noteID: .none,
                note: inlines(item.text))
        }
        return items.isEmpty ? nil : .keyFigures(KeyFigures(id: .none, items: items))
    }
}
