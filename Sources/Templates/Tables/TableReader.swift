import Diagnostics
import Inputs
import Style

extension TableTemplate {
    private static let keys = ["id", "rubrik", "enhet", "saknas", "tolerans", "kolumner", "rader", "noter"]

    /// Reads the YAML of a `tabell` block. nil when too little of it can be read to be a table.
    init?(_ node: YAMLNode, info: SourceRange, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: TableTemplate.keys) != nil else { return nil }
        let id = reader.required("id", node).flatMap { reader.text($0) }
        let caption = reader.required("rubrik", node).flatMap { reader.text($0) }
        let columnNodes = reader.required("kolumner", node).map { reader.list($0) } ?? []
        columns = columnNodes.compactMap { ColumnNode.read($0, &reader, 0) }
        let rowNodes = reader.required("rader", node).map { reader.list($0) } ?? []
        rows = rowNodes.compactMap { RowTemplate($0, &reader, 0) }
        let isFilled = node["enhet"]?.text?.contains("{{") ?? false
        unit = isFilled ? nil : reader.choice(node["enhet"], MoneyUnit.self)
        filledUnit = isFilled ? node["enhet"].flatMap { reader.text($0) } : nil
        missing = node["saknas"].flatMap { reader.string($0) } ?? ""
        tolerance = reader.tolerance(node["tolerans"])
        notes = node["noter"].map { reader.list($0) }?.compactMap { NoteTemplate($0, &reader) } ?? []
        range = info
        guard let id, let caption, !columns.isEmpty else { return nil }
        self.id = id
        self.caption = caption
    }
}

extension BlockReader {
    /// `2 kr`: an amount written as in an expression.
    fileprivate mutating func tolerance(_ node: YAMLNode?) -> TemplateTolerance? {
        guard let node, let expression = expression(node) else { return nil }
        if case .literal(let value) = expression.kind, case .amount(let amount) = value.kind, amount.öre >= 0 {
            return TemplateTolerance(amount: amount, range: node.range)
        }
        diagnostics.report(.badTolerance, at: node.range)
        return nil
    }
}

extension LoopTemplate {
    init?(_ node: YAMLNode, itemName: String, _ reader: inout BlockReader) {
        guard let each = node["för varje"], let list = reader.expression(each) else { return nil }
        self.list = list
        condition = reader.expression(node["där"])
        name = node["som"]?.text ?? itemName
    }
}

extension ColumnNode {
    private static let keys = [
        "id", "rubrik", "värde", "text", "formel", "summa av", "angiven", "format", "decimaler", "summera", "tolerans",
        "streck", "förra", "förklaring", "för varje", "där", "som", "om", "tom", "grupp", "kolumner",
    ]

    static func read(_ node: YAMLNode, _ reader: inout BlockReader, _ depth: Int) -> ColumnNode? {
        guard depth < 8, reader.pairs(node, known: keys) != nil else { return nil }
        var inner: [ColumnNode]
        if let nested = node["kolumner"] {
            inner = reader.list(nested).compactMap { read($0, &reader, depth + 1) }
            if let group = node["grupp"], let title = reader.text(group) { inner = [.group(title, inner)] }
        } else {
            guard let column = ColumnTemplate(node, &reader) else { return nil }
            inner = [.column(column)]
        }
        var result = inner.first
        if node["för varje"] != nil {
            guard let loop = LoopTemplate(node, itemName: "kolumn", &reader) else { return nil }
            result = .each(loop, inner)
        }
        guard let condition = reader.expression(node["om"]), let only = result else { return result }
        return .only(condition, [only])
    }
}

extension ColumnTemplate {
    convenience init?(_ node: YAMLNode, _ reader: inout BlockReader) {
        let id = reader.required("id", node).flatMap { reader.text($0) }
        let heading = reader.required("rubrik", node).flatMap { reader.text($0) }
        let source = ColumnTemplate.source(node, &reader)
        let stated = reader.expression(node["angiven"])
        let format = reader.choice(node["format"], CellFormat.self)
        let places = reader.integer(node["decimaler"], in: 0...6)
        let isSummed = reader.flag(node["summera"]) ?? true
        let tolerance = reader.tolerance(node["tolerans"])
        let mark = reader.expression(node["streck"])
        if let streck = node["streck"], format != .stapel { reader.diagnostics.report(.markWithoutBar, at: streck.range) }
        guard let id, let heading else { return nil }
        self.init(
            id: id, heading: heading, source: source, stated: stated, format: format, places: places,
            isSummed: isSummed, tolerance: tolerance, before: reader.expression(node["förra"]),
            reason: reader.expression(node["förklaring"]), mark: mark, mayBeEmpty: reader.expression(node["tom"]),
            range: node.range)
    }

    private static func source(_ node: YAMLNode, _ reader: inout BlockReader) -> Source {
        let given = ["värde", "text", "formel", "summa av"].filter { node[$0] != nil }
        if given.count > 1, let second = node[given[1]] {
            reader.diagnostics.report(
                .severalSources, at: second.range, ["första": given[0], "andra": given[1]])
        }
        if let value = node["värde"] { return reader.expression(value).map { .value($0) } ?? .none }
        if let text = node["text"] { return reader.text(text).map { .text($0) } ?? .none }
        if let formula = node["formel"] { return self.formula(formula, &reader).map { .formula($0) } ?? .none }
        guard let sum = node["summa av"] else { return .none }
        let patterns = sum.items ?? [sum]
        return .sum(patterns.compactMap { item in item.text.map { ColumnPattern(text: $0, range: item.range) } })
    }

    private static func formula(_ node: YAMLNode, _ reader: inout BlockReader) -> FormulaTemplate? {
        guard let text = reader.string(node) else { return nil }
        if text.contains("{{") { return reader.text(node).map { .filled($0) } }
        return reader.expression(node).map { .fixed($0) }
    }
}

extension RowTemplate {
    private static let kinds: [(key: String, kind: Kind)] = [
        ("rad", .data), ("grupp", .group), ("delsumma", .subtotal), ("summa", .total), ("varav", .ofWhich),
    ]
    private static let keys =
        kinds.map(\.key) + [
            "för varje", "där", "som", "om", "med", "namn", "celler", "kursiv", "indrag", "angivna", "tolerans", "rader",
        ]

    convenience init?(_ node: YAMLNode, _ reader: inout BlockReader, _ depth: Int) {
        guard depth < 8, reader.pairs(node, known: RowTemplate.keys) != nil else { return nil }
        let given = RowTemplate.kinds.filter { node[$0.key] != nil }
        if given.count > 1, let second = node[given[1].key] {
            reader.diagnostics.report(
                .severalSources, at: second.range, ["första": given[0].key, "andra": given[1].key])
        }
        let loop = LoopTemplate(node, itemName: "rad", &reader)
        let inner = node["rader"].map { reader.list($0) } ?? []
        let rows = inner.compactMap { RowTemplate($0, &reader, depth + 1) }
        let kind: Kind = given.first?.kind ?? (node["rader"] == nil ? .data : .bare)
        let title = node[given.first?.key ?? "namn"].flatMap { reader.text($0) }
        if given.isEmpty, node["för varje"] == nil {
            reader.diagnostics.report(.rowWithoutKind, at: node.range)
            return nil
        }
        let cells = RowTemplate.cells(node["celler"], &reader)
        let bindings = reader.mapping(node["med"]).compactMap { pair in
            reader.expression(pair.value).map { Binding(name: pair.key.text, value: $0) }
        }
        let isItalic = reader.flag(node["kursiv"]) ?? false
        let indent = reader.integer(node["indrag"], in: 0...4) ?? (kind == .ofWhich ? 1 : 0)
        let sums = node["angivna"]
        let stated = sums?.pairs == nil ? reader.expression(sums) : nil
        let statedCells = sums?.pairs == nil ? [] : RowTemplate.cells(sums, &reader)
        self.init(
            kind: kind, condition: reader.expression(node["om"]), loop: loop, title: title, cells: cells, bindings: bindings, isItalic: isItalic,
            indent: indent,
            stated: stated, statedCells: statedCells, tolerance: reader.tolerance(node["tolerans"]), rows: rows,
            range: node.range)
    }

    /// Expressions by column.
    private static func cells(_ node: YAMLNode?, _ reader: inout BlockReader) -> [Cell] {
        reader.mapping(node).compactMap { pair in
            reader.expression(pair.value).map {
                Cell(column: pair.key.text, columnRange: pair.key.range, value: $0)
            }
        }
    }
}

extension NoteTemplate {
    init?(_ node: YAMLNode, _ reader: inout BlockReader) {
        guard reader.pairs(node, known: ["text", "värde", "om"]) != nil else { return nil }
        condition = reader.expression(node["om"])
        if let value = node["värde"] {
            guard let expression = reader.expression(value) else { return nil }
            content = .value(expression)
        } else {
            guard let text = reader.required("text", node).flatMap({ reader.text($0) }) else { return nil }
            content = .text(text)
        }
    }
}
