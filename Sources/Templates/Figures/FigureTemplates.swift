import Diagnostics
import Inputs

/// What the drawn figures have in common: a name, a heading, and the writer's own words for what it shows.
struct FigureHead: Sendable {
    var id: TemplateText
    var caption: TemplateText
    var alternative: TemplateText?
    var range: SourceRange

    static let keys = ["id", "rubrik", "alternativtext"]

    init?(_ node: YAMLNode, info: SourceRange, _ reader: inout BlockReader) {
        let id = reader.required("id", node).flatMap { reader.text($0) }
        let caption = reader.required("rubrik", node).flatMap { reader.text($0) }
        alternative = node["alternativtext"].flatMap { reader.text($0) }
        range = info
        guard let id, let caption else { return nil }
        self.id = id
        self.caption = caption
    }
}

/// A part of a drawn figure, or one for each item of a list: its texts by key.
struct FigurePart: Sendable {
    var loop: LoopTemplate?
    var name: TemplateText?
    var texts: [String: TemplateText]
    var expressions: [String: Expression]
    var range: SourceRange

    /// - Parameters:
    ///   - texts: keys whose values are text with braces.
    ///   - expressions: keys whose values are expressions.
    init?(_ node: YAMLNode, texts: [String], expressions: [String] = [], _ reader: inout BlockReader) {
        guard reader.pairs(node, known: ["för varje", "där", "som", "namn"] + texts + expressions) != nil else { return nil }
        loop = LoopTemplate(node, itemName: "rad", &reader)
        if node["för varje"] == nil { _ = reader.required("namn", node) }
        name = node["namn"].flatMap { reader.text($0) }
        self.texts = [:]
        self.expressions = [:]
        for key in texts { if let value = node[key] { self.texts[key] = reader.text(value) } }
        for key in expressions { if let value = node[key] { self.expressions[key] = reader.expression(value) } }
        range = node.range
    }
}

/// ```` ```trappa ````: steps that build on one another.
struct StaircaseTemplate: Sendable {
    var head: FigureHead
    var steps: [FigurePart] = []

    init?(_ node: YAMLNode, info: SourceRange, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: FigureHead.keys + ["steg"]) != nil,
            let head = FigureHead(node, info: info, &reader)
        else { return nil }
        self.head = head
        for item in reader.required("steg", node).map({ reader.list($0) }) ?? [] {
            if let part = FigurePart(item, texts: ["betydelse", "vilka", "mäts"], &reader) { steps.append(part) }
        }
        if steps.isEmpty { return nil }
    }
}

/// ```` ```tidslinje ````: phases, along a calendar where they have dates.
struct TimelineTemplate: Sendable {
    var head: FigureHead
    var phases: [FigurePart] = []
    var today: Expression?

    init?(_ node: YAMLNode, info: SourceRange, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: FigureHead.keys + ["steg", "idag"]) != nil,
            let head = FigureHead(node, info: info, &reader)
        else { return nil }
        self.head = head
        today = reader.expression(node["idag"])
        for item in reader.required("steg", node).map({ reader.list($0) }) ?? [] {
            if let part = FigurePart(item, texts: ["text", "när"], expressions: ["från", "till"], &reader) {
                phases.append(part)
            }
        }
        if phases.isEmpty { return nil }
    }
}

/// ```` ```organisation ````: levels of boxes.
struct OrganisationTemplate: Sendable {
    var head: FigureHead
    var levels: [[FigurePart]] = []

    init?(_ node: YAMLNode, info: SourceRange, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: FigureHead.keys + ["nivåer"]) != nil,
            let head = FigureHead(node, info: info, &reader)
        else { return nil }
        self.head = head
        for level in reader.required("nivåer", node).map({ reader.list($0) }) ?? [] {
            guard reader.pairs(level, known: ["rutor"]) != nil, let boxes = reader.required("rutor", level) else { continue }
            var parts: [FigurePart] = []
            for box in reader.list(boxes) {
                if let part = FigurePart(box, texts: ["text"], expressions: ["lista"], &reader) { parts.append(part) }
            }
            levels.append(parts)
        }
        if levels.isEmpty { return nil }
    }
}
