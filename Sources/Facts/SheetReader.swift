import Diagnostics
import Inputs

/// Walks a file's value beside its schema and gathers what has a role.
struct SheetReader {
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
        case (.map(_, let inner), _): if inner.innerFields != nil { read(nil, inner, path) }
        case (.list(let item), .list(let items)): readList(items, item, path)
        case (.list(let item), _): if item.innerFields != nil { read(nil, item, path) }
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
        series.append(
            Series(
                path: path, field: field, lineDimension: dimensions.first ?? .other, columnDimension: dimensions.dropFirst().last ?? .other,
                round: place, place: self.place ?? value?.range, valueRange: value?.range, topPlace: topPlace ?? value?.range))
        active = series.count - 1
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
        let line = keys.first
        let column = keys.count < 2 ? "" : keys[1...].map(\.name).joined(separator: " ")
        let cell = Series.Cell(key: column, keyRange: keys.count < 2 ? line?.range : keys.last?.range, amount: amount, range: range, law: law)
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
            if let active, keys.count == 1, !series[active].lines.contains(where: { $0.key == field.name }) {
                series[active].lines.append(Series.Line(key: field.name, keyRange: field.nameRange))
            }
            read(field.value, inner, path)
            keys.removeLast()
        }
        if record.fields.isEmpty, inner.innerFields != nil { read(nil, inner, path) }
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
                round = Series.Round(number: Int(clamping: given), name: words, range: record[number]?.range, nameRange: label.flatMap { record[$0]?.range }, isMade: false)
                read(value, item, path)
                round = outer
            } else if active != nil {
                var words = ""
                if case .text(let text)? = record[name]?.kind { words = text }
                keys.append(Key(name: words, range: record[name]?.range, dimension: .other))
                readItem(record, fields, path)
                keys.removeLast()
            } else {
                read(value, item, path)
            }
        }
        if items.isEmpty, fields != nil { read(nil, item, path) }
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

extension SchemaNode {
    fileprivate var isAmount: Bool {
        if case .scalar(.amount) = type { true } else { false }
    }
    fileprivate var figureFieldCount: Int { innerFields?.all.count { $0.node.isAmount } ?? 0 }
}
