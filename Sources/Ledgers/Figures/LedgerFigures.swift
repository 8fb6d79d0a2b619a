import Diagnostics
public import Inputs

/// What a link stands for: figures of ledgers in the shape that the field has.
public struct FigureMaker {
    let mapping: Mapping
    let register: Register
    let facts: RegisterFacts
    let time: FigureTime
    /// The whole file's schema, in which relations lead from field to field.
    let fields: SchemaFields

    public init(_ mapping: Mapping, _ register: Register, _ time: FigureTime, _ fields: SchemaFields) {
        self.mapping = mapping
        self.register = register
        facts = RegisterFacts(register)
        self.time = time
        self.fields = fields
    }

    /// Whether a field has the shape of figures that a ledger gives.
    public static func isPossible(_ schema: SchemaNode) -> Bool {
        switch (schema.role?.role, schema.type) {
        case (.outcome, .map(.reference, _)), (.budget, .map(.reference, _)), (.forecast, .map(.reference, _)): true
        case (.stated, .map): true
        case (.externalFunds, .list), (.internalFunds, .list): true
        default: false
        }
    }

    /// Whether a field has figures of several years, not of the fiscal one alone.
    public static func isOfYears(_ link: InputLink, _ fields: SchemaFields) -> Bool {
        if case .map(_, let inner) = link.schema.type, case .map(.year, _) = inner.type { return true }
        // Sums are of whatever they are sums of.
        return link.schema.role?.sumOf.contains { sum in
            guard case .map(_, let inner)? = fields.node(at: sum.path)?.type, case .map(.year, _) = inner.type else { return false }
            return true
        } ?? false
    }

    /// nil when a field is no place for figures of a ledger.
    ///
    /// - Parameters:
    ///   - mapped: rows by line, year and cost type.
    ///   - stated: the same from the ledger's own totals, for sums that are held against the others.
    public func value(_ link: InputLink, _ mapped: MappedLedger, stated: MappedLedger?) -> Value? {
        switch link.schema.role?.role {
        case .outcome, .budget, .forecast: lines(link, mapped)
        case .externalFunds: funds(link, mapping.external, mapped.external)
        case .internalFunds: funds(link, mapping.own, mapped.own)
        case .stated: sums(link, stated ?? mapped)
        default: nil
        }
    }

    // MARK: Figures of lines

    private func lines(_ link: InputLink, _ mapped: MappedLedger) -> Value? {
        guard case .map(.reference(let section), let inner) = link.schema.type else { return nil }
        var fields: [Record.Field] = []
        for (index, line) in mapping.lines.enumerated() where isMeant(line.key, section, link.schema.role?.lines ?? .all) {
            let cells: [Record.Field]
            switch inner.type {
            case .map(.year, _): cells = years(index, link, mapped)
            case .map(.reference, _): cells = types(index, link, mapped)
            case .scalar(.amount):
                guard let year = time.year, let sum = mapped.sum(index, year) else { continue }
                fields.append(Record.Field(name: line.key, nameRange: link.range, value: amount(sum, link)))
                continue
            default: return nil
            }
            if !cells.isEmpty {
                fields.append(Record.Field(name: line.key, nameRange: link.range, value: Value(.map(Record(cells, key: line.key)), at: link.range)))
            }
        }
        return Value(.map(Record(fields)), at: link.range)
    }

    private func years(_ line: Int, _ link: InputLink, _ mapped: MappedLedger) -> [Record.Field] {
        let wanted = time.period.isEmpty ? mapped.years.sorted() : time.period
        var cells: [Record.Field] = []
        for year in wanted {
            if let sum = mapped.sum(line, year) {
                cells.append(Record.Field(name: String(year), nameRange: link.range, value: amount(sum, link)))
            } else if year == time.year, mapped.years.contains(year), isOpen(line, mapped, year), !isClosed(line, link) {
                cells.append(Record.Field(name: String(year), nameRange: link.range, value: Value(.amount(Amount(öre: 0)), at: link.range)))
            }
        }
        return cells
    }

    /// Whether a line without rows this year has an outcome of nought, rather than none: it had rows last year, or has none yet.
    private func isOpen(_ line: Int, _ mapped: MappedLedger, _ year: Int) -> Bool {
        if mapped.sum(line, year - 1) != nil { return true }
        return !mapped.years.contains { mapped.sum(line, $0) != nil }
    }

    private func isClosed(_ line: Int, _ link: InputLink) -> Bool {
        guard case .map(.reference(let section), _) = link.schema.type else { return false }
        return facts.isClosed(mapping.lines[line].key, in: section)
    }

    private func types(_ line: Int, _ link: InputLink, _ mapped: MappedLedger) -> [Record.Field] {
        guard mapping.costTypes.indices.contains(where: { mapped.sum(line, type: $0) != nil }) else { return [] }
        return mapping.costTypes.enumerated().map { index, type in
            let value = mapped.sum(line, type: index).map { amount($0, link) } ?? Value(.dash, at: link.range)
            return Record.Field(name: type.key, nameRange: link.range, value: value)
        }
    }

    private func amount(_ sum: PlacedSum, _ link: InputLink) -> Value {
        // Nobody books as much; what does all the same stays within what figures may be.
        Value(.amount(Amount(öre: min(max(sum.öre, 1 - Amount.bound), Amount.bound - 1))), at: sum.largest ?? link.range)
    }

    private func isMeant(_ line: String, _ section: String, _ lines: LineSelection) -> Bool {
        facts.isMeant(line, in: section, by: lines)
    }

    // MARK: Funds

    private func funds(_ link: InputLink, _ funds: [Mapping.Fund], _ sums: [PlacedSum]) -> Value? {
        guard case .list(let item) = link.schema.type, case .record(let fields, _) = item.type else { return nil }
        let amounts = fields.all.filter { if case .scalar(.amount) = $0.node.type { true } else { false } }
        let names = fields.all.filter { $0.node.role?.role == .name || $0.name == Role.name.rawValue }
        guard let name = names.first?.name, amounts.count == 1 else { return nil }
        var items: [Value] = []
        for (fund, sum) in zip(funds, sums) where sum.rows > 0 {
            let record = fields.all.map { field in
                if field.name == name { return Record.Field(name: name, value: Value(.text(fund.name), at: sum.largest)) }
                if field.name == amounts[0].name { return Record.Field(name: field.name, value: amount(sum, link)) }
                return Record.Field(name: field.name, value: .absent)
            }
            items.append(Value(.record(Record(record)), at: link.range))
        }
        return Value(.list(items), at: link.range)
    }

    // MARK: Sums as the ledger itself has them

    private func sums(_ link: InputLink, _ mapped: MappedLedger) -> Value? {
        guard case .map(let key, let inner) = link.schema.type, case .scalar(.amount) = inner.type, let role = link.schema.role else { return nil }
        var fields: [Record.Field] = []
        func add(_ name: String, _ sum: PlacedSum) {
            if sum.rows > 0 { fields.append(Record.Field(name: name, nameRange: link.range, value: amount(sum, link))) }
        }
        for (prefix, path) in role.sumOf {
            guard let target = self.fields.node(at: path), target.role?.role == .outcome, case .map(.reference(let section), let columns) = target.type
            else { continue }
            let lines = mapping.lines.indices.filter {
                isMeant(mapping.lines[$0].key, section, role.lines) && isMeant(mapping.lines[$0].key, section, target.role?.lines ?? .all)
            }
            switch (key, columns.type) {
            case (.reference, .map(.year, _)):
                // A year that somebody types beside the ledger is in no sum of its own.
                for line in lines where hasAllYears(mapped) && !facts.isClosed(mapping.lines[line].key, in: section) {
                    add(mapping.lines[line].key, total(years.compactMap { mapped.sum(line, $0) }))
                }
            case (.text, .map(.year, _)):
                guard let prefix else { continue }
                for year in years { add("\(prefix)-\(year)", total(lines.compactMap { mapped.sum($0, year) })) }
                if hasAllYears(mapped) { add(prefix, total(years.flatMap { year in lines.compactMap { mapped.sum($0, year) } })) }
            case (.text, .map(.reference, _)):
                for (index, type) in mapping.costTypes.enumerated() { add(type.key, total(lines.compactMap { mapped.sum($0, type: index) })) }
                add("summa", total(mapping.costTypes.indices.flatMap { type in lines.compactMap { mapped.sum($0, type: type) } }))
            default: continue
            }
        }
        return fields.isEmpty ? nil : Value(.map(Record(fields)), at: link.range)
    }

    private var years: [Int] { time.period.filter { year in time.year.map { year <= $0 } ?? true } }

    private func hasAllYears(_ mapped: MappedLedger) -> Bool { years.allSatisfy(mapped.years.contains) }

    private func total(_ sums: [PlacedSum]) -> PlacedSum {
        var result = PlacedSum()
        for sum in sums { if let place = sum.largest { result.add(sum.öre, at: place) } }
        return result
    }
}
