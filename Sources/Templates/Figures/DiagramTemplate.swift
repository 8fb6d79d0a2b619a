import Charts
import Diagnostics
import Inputs
import Style

/// ```` ```diagram ```` as it is declared: which kind, what along the axis, and which values.
struct DiagramTemplate: Sendable {
    /// A category, or one for each item of a list.
    struct Category: Sendable {
        var loop: LoopTemplate?
        /// nil where the item's own name serves.
        var name: TemplateText?
        /// Instead of the series' own `värde`, one for each series.
        var values: [Expression]
        /// Marked across the bar, with the name that `målnamn` gives it.
        var target: Expression?
        var range: SourceRange
    }
    struct Series: Sendable {
        var loop: LoopTemplate?
        var name: TemplateText?
        var value: Expression?
        var range: SourceRange
    }
    var id: TemplateText
    var kind: ChartKind
    var caption: TemplateText
    var unit: MoneyUnit?
    var categories: [Category]
    var series: [Series]
    var targetName: TemplateText?
    /// The writer's own words for what it shows.
    var alternative: TemplateText?
    var range: SourceRange

    private static let keys = [
        "id", "slag", "rubrik", "enhet", "kategorier", "serier", "målnamn", "alternativtext",
    ]

    init?(_ node: YAMLNode, info: SourceRange, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: DiagramTemplate.keys) != nil else { return nil }
        let id = reader.required("id", node).flatMap { reader.text($0) }
        let caption = reader.required("rubrik", node).flatMap { reader.text($0) }
        let kind = reader.required("slag", node).flatMap { reader.choice($0, ChartKind.self) }
        unit = reader.choice(node["enhet"], MoneyUnit.self)
        categories = []
        for item in reader.required("kategorier", node).map({ reader.list($0) }) ?? [] {
            if let category = Category(item, &reader) { categories.append(category) }
        }
        series = []
        for item in reader.required("serier", node).map({ reader.list($0) }) ?? [] {
            if let one = Series(item, &reader) { series.append(one) }
        }
        targetName = node["målnamn"].flatMap { reader.text($0) }
        alternative = node["alternativtext"].flatMap { reader.text($0) }
        range = info
        guard let id, let caption, let kind, !categories.isEmpty, !series.isEmpty else { return nil }
        self.id = id
        self.caption = caption
        self.kind = kind
    }
}

extension DiagramTemplate.Category {
    init?(_ node: YAMLNode, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: ["för varje", "där", "som", "namn", "värde", "värden", "mål"]) != nil else { return nil }
        loop = LoopTemplate(node, itemName: "rad", &reader)
        if node["för varje"] == nil { _ = reader.required("namn", node) }
        name = node["namn"].flatMap { reader.text($0) }
        values = []
        if let value = node["värde"] {
            if let many = node["värden"] {
                reader.diagnostics.report(.severalSources, at: many.range, ["första": "värde", "andra": "värden"])
            }
            values = reader.expression(value).map { [$0] } ?? []
        }
        for item in node["värden"].map({ reader.list($0) }) ?? [] {
            if let value = reader.expression(item) { values.append(value) }
        }
        target = reader.expression(node["mål"])
        range = node.range
    }
}

extension DiagramTemplate.Series {
    init?(_ node: YAMLNode, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: ["för varje", "där", "som", "namn", "värde"]) != nil else { return nil }
        loop = LoopTemplate(node, itemName: "serie", &reader)
        if node["för varje"] == nil { _ = reader.required("namn", node) }
        name = node["namn"].flatMap { reader.text($0) }
        value = reader.expression(node["värde"])
        range = node.range
    }
}
