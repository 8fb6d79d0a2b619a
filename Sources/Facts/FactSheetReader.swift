import Diagnostics
import Inputs

/// Walks a file's value beside its schema and gathers what has a role.
struct FactSheetReader {
    private struct Key {
        var name: String
        var range: SourceRange?
        var dimension: Series.Dimension
    }

    private(set) var series: [Series] = []
    private(set) var year: FactSheet.Placed<Int>?
    private(set) var outcomeDate: FactSheet.Placed<CalendarDate>?
    private(set) var period: FactSheet.Placed<[Int]>?
    private(set) var changesPath: FieldPath?
    private(set) var differenceOrder: FactSheet.Placed<String>?

    /// From the field towards a figure: the lines and columns it stands in.
    private var keys: [Key] = []
    private var active: Int?
    /// Of each series, which of its keys is the line; the others are the column. nil where all of them are.
    private var lineKeys: [Int?] = []
    private var round: Series.Round?
    private var place: SourceRange?
    private var topPlace: SourceRange?

    /// - Parameter value: nil where the file has nothing for the field.
    mutating func read(_ value: Value?, _ node: SchemaNode, _ path: FieldPath) {
        let outer = active
        defer { active = outer }
        if let field = node.role {
            if field.role.kind == .figure {
                begin(field, node, path, value)
            } else if let value {
                note(field.role, value)
            }
            if field.role == .changes { changesPath = path }
        }
        switch (node.type, value?.kind) {
        case (.record(let fields, _), let kind): readRecord(fields, kind, value, path)
        case (.map(let key, let inner), .map(let record)): readMap(record, key, inner, path)
        // What is declared below is to be known even where the file has nothing.
        case (.map(let key, let inner), _): if inner.innerFields != nil { declare(inner, [dimension(of: key)], path) }
        case (.list(let item), .list(let items)): readList(items, item, path)
        case (.list(let item), _): if item.innerFields != nil { declareRows(item, path) }
        case (.scalar, .amount(let amount)): add(amount, value?.range)
        case (.scalar, .dash): add(nil, value?.range)
        case (.scalar, .withheld(let law, _)): add(nil, value?.range, law: law)
        default: break
        }
    }

    // MARK: Figures

    private mutating func begin(_ field: FieldRole, _ node: SchemaNode, _ path: FieldPath, _ value: Value?) {
        let dimensions = keys.map(\.dimension) + dimensions(of: node)
        // By index: each would be copied with all of its cells to be asked.
        let known = series.indices.first { series[$0].round?.range == round?.range && series[$0].path == path }
        var place = round
        if let value, case .absent = value.kind { place?.isMade = false } else { place?.isMade = value != nil }
        if let known {
            active = known
            return
        }
        let lineKey = lineKey(dimensions)
        var columns = dimensions
        if let lineKey, columns.indices.contains(lineKey) { columns.remove(at: lineKey) }
        lineKeys.append(lineKey)
        series.append(
            Series(
                path: path, field: field, lineDimension: lineKey.flatMap { dimensions.indices.contains($0) ? dimensions[$0] : nil } ?? .other,
                columnDimension: columns.last ?? .other, round: place, place: self.place ?? value?.range, valueRange: value?.range,
                topPlace: topPlace ?? value?.range))
        active = series.count - 1
    }

    /// Years are columns, whether they stand inside the lines or around them. Figures by nothing but years are one line.
    private func lineKey(_ dimensions: [Series.Dimension]) -> Int? {
        guard dimensions.first == .year else { return 0 }
        return dimensions.firstIndex { $0 != .year }
    }

    /// The keys that lead from a field to its figures, by its type.
    private func dimensions(of node: SchemaNode) -> [Series.Dimension] {
        switch node.type {
        case .map(let key, let value): [dimension(of: key)] + dimensions(of: value)
        case .list(let item): [.other] + (item.figureFieldCount > 1 ? [.other] : [])
        case .record: [.other]
        case .scalar, .reference: []
        }
    }

    private func dimension(of key: MapKey) -> Series.Dimension {
        switch key {
        case .reference(let section): .section(section)
        case .year: .year
        case .text, .integer, .choice: .other
        }
    }

    private mutating func add(_ amount: Amount?, _ range: SourceRange?, law: String? = nil) {
        guard let active else { return }
        var columns = keys
        var line: Key?
        if let index = lineKeys[active], columns.indices.contains(index) { line = columns.remove(at: index) }
        let column = columns.map(\.name).joined(separator: " ")
        let cell = Series.Cell(key: column, keyRange: columns.last?.range ?? line?.range, amount: amount, range: range, law: law)
        let key = line?.name ?? ""
        if let index = series[active].lines.lastIndex(where: { $0.key == key }) {
            series[active].lines[index].cells.append(cell)
        } else {
            series[active].lines.append(Series.Line(key: key, keyRange: line?.range, cells: [cell]))
        }
    }

    // MARK: Groups of values

    private mutating func readRecord(_ fields: SchemaFields, _ kind: Value.Kind?, _ value: Value?, _ path: FieldPath) {
        let isTop = path.keys.isEmpty
        var record: Record?
        switch kind {
        case .record(let given), .map(let given): record = given
        default: break
        }
        let outerPlace = place, outerTop = topPlace
        for field in fields.all {
            let given = record?.field(field.name)
            let hasFigures = active != nil
            if hasFigures { keys.append(Key(name: field.name, range: given?.nameRange, dimension: .other)) }
            place = given?.nameRange ?? given?.value.range
            if isTop { topPlace = place }
            read(given?.value, field.node, path.appending(field.name))
            if hasFigures { keys.removeLast() }
        }
        place = outerPlace
        topPlace = outerTop
    }

    private mutating func readMap(_ record: Record, _ key: MapKey, _ inner: SchemaNode, _ path: FieldPath) {
        let dimension = dimension(of: key)
        // A line without any figure is a line all the same.
        for field in record.fields {
            keys.append(Key(name: field.name, range: field.nameRange, dimension: dimension))
            if let active, let index = lineKeys[active], keys.count == index + 1, !series[active].lines.contains(where: { $0.key == field.name }) {
                series[active].lines.append(Series.Line(key: field.name, keyRange: field.nameRange))
            }
            read(field.value, inner, path)
            keys.removeLast()
        }
        if record.fields.isEmpty, inner.innerFields != nil { declare(inner, [dimension], path) }
    }

    /// Makes known what is declared below keys that the file does not have.
    private mutating func declare(_ inner: SchemaNode, _ dimensions: [Series.Dimension], _ path: FieldPath) {
        keys += dimensions.map { Key(name: "", range: nil, dimension: $0) }
        read(nil, inner, path)
        keys.removeLast(dimensions.count)
    }

    private mutating func declareRows(_ item: SchemaNode, _ path: FieldPath) {
        let isRound = item.innerFields?.all.contains { $0.node.role?.role == .round } ?? false
        declare(item, isRound || active != nil ? [] : item.innerFields?.rowKeys.map { dimension(ofRow: $0.node) } ?? [], path)
    }

    private mutating func readList(_ items: [Value], _ item: SchemaNode, _ path: FieldPath) {
        let fields = item.innerFields
        let name = fields?.name(of: .name) ?? ""
        let number = fields?.all.first { $0.node.role?.role == .round }?.name
        let label = fields?.all.first { $0.node.role?.role == .roundName }?.name
        for value in items {
            guard case .record(let record) = value.kind else {
                read(value, item, path)
                continue
            }
            if let number {
                guard case .integer(let given)? = record[number]?.kind else { continue }
                let outer = round
                var words = ""
                if let label, case .text(let text)? = record[label]?.kind { words = text }
                round = Series.Round(
                    number: Int(clamping: given), name: words, range: record[number]?.range, nameRange: label.flatMap { record[$0]?.range }, isMade: false)
                read(value, item, path)
                round = outer
            } else if active != nil {
                var words = ""
                if case .text(let text)? = record[name]?.kind { words = text }
                keys.append(Key(name: words, range: record[name]?.range, dimension: .other))
                readItem(record, fields, path)
                keys.removeLast()
            } else {
                let own = rowKeys(record, fields)
                keys += own
                read(value, item, path)
                keys.removeLast(own.count)
            }
        }
        if items.isEmpty, fields != nil { declareRows(item, path) }
    }

    /// What a row of a list is about, as its own fields say: an entry of the register, a year, a name.
    private func rowKeys(_ record: Record, _ fields: SchemaFields?) -> [Key] {
        (fields?.rowKeys ?? []).map { field in
            let given = record[field.name]
            var name = ""
            switch given?.kind {
            case .reference(let reference): name = reference.key
            case .integer(let number): name = String(number)
            case .text(let text): name = text
            default: break
            }
            return Key(name: name, range: given?.range, dimension: dimension(ofRow: field.node))
        }
    }

    private func dimension(ofRow node: SchemaNode) -> Series.Dimension {
        switch node.type {
        case .reference(let section): .section(section)
        case .scalar(.year): .year
        default: .other
        }
    }

    /// An item of a list of figures: its only figure is the line's own, several are columns.
    private mutating func readItem(_ record: Record, _ fields: SchemaFields?, _ path: FieldPath) {
        let all = fields?.all.filter { $0.node.isAmount } ?? []
        for field in all {
            guard let given = record.field(field.name) else { continue }
            if all.count > 1 { keys.append(Key(name: field.name, range: given.nameRange, dimension: .other)) }
            read(given.value, field.node, path.appending(field.name))
            if all.count > 1 { keys.removeLast() }
        }
    }

    // MARK: Facts of the file

    private mutating func note(_ role: Role, _ value: Value) {
        switch (role, value.kind) {
        case (.fiscalYear, .integer(let number)): year = year ?? .init(value: Int(clamping: number), range: value.range)
        case (.outcomeDate, .date(let date)): outcomeDate = outcomeDate ?? .init(value: date, range: value.range)
        case (.period, .list(let items)):
            var years: [Int] = []
            for item in items { if case .integer(let number) = item.kind { years.append(Int(clamping: number)) } }
            period = period ?? .init(value: years, range: value.range)
        case (.differenceOrder, .text(let text)): differenceOrder = differenceOrder ?? .init(value: text, range: value.range)
        default: break
        }
    }
}

extension SchemaFields {
    /// The fields of a row with figures that say what these are of: entries of the register, else a name; and a year.
    fileprivate var rowKeys: [SchemaField] {
        let entries = all.filter { if case .reference = $0.node.type { $0.node.role == nil } else { false } }
        let names = entries.isEmpty ? all.filter { $0.node.role?.role == .name } : entries
        return names + all.filter { if case .scalar(.year) = $0.node.type { $0.node.role == nil } else { false } }
    }
}

extension SchemaNode {
    fileprivate var isAmount: Bool {
        if case .scalar(.amount) = type { true } else { false }
    }
    fileprivate var figureFieldCount: Int { innerFields?.all.count { $0.node.isAmount } ?? 0 }
}
