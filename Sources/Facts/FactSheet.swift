// Schema roles + typed values → what the figures of a file are. Entry points:
//
//   FactSheet(value, schema, …)   one file's series of figures, its year, period and explanations
//
// Keys, groups and sections are the user's; what they are is said by roles (`Inputs/Schema/Role.swift`) alone.
public import Diagnostics
public import Inputs

/// What the figures of one file are.
public struct FactSheet: Sendable {
    /// Something that the file says, and where.
    public struct Placed<Value: Sendable>: Sendable {
        public var value: Value
        public var range: SourceRange?
    }

    /// The bilaga's number.
    public let attachment: Int
    /// What templates and texts call the file; nil for one of several.
    public let source: String?
    public let schema: Schema
    public let value: Value
    public let year: Placed<Int>?
    /// The last day that the outcome covers.
    public let outcomeDate: Placed<CalendarDate>?
    /// In the order of the file; empty when it has none.
    public let period: Placed<[Int]>?
    /// In the order of the schema, forecast rounds in that of the file.
    public let series: [Series]
    /// The same, with figures that have no year taken for the fiscal year's.
    public let yearly: [Series]
    /// Where explanations of changes stand.
    public let changesPath: FieldPath?
    /// What is taken from what in stated differences.
    public let differenceOrder: Placed<String>?

    /// nil for a file whose schema gives nothing a role that figures or their time have.
    public init?(_ value: Value, schema: Schema, attachment: Int, source: String?) {
        guard schema.hasFigures else { return nil }
        var reader = FactSheetReader()
        reader.read(value, schema.node, FieldPath([]))
        self.attachment = attachment
        self.source = source
        self.schema = schema
        self.value = value
        year = reader.year
        outcomeDate = reader.outcomeDate
        period = reader.period
        series = reader.series.alike()
        yearly = series.of(reader.year?.value)
        changesPath = reader.changesPath
        differenceOrder = reader.differenceOrder
    }

    public var file: FileID? { value.range?.file }

    // MARK: Series

    public func series(_ role: Role) -> [Series] { series.filter { $0.role == role && $0.round == nil } }
    /// The figures under a field; of a field above, all of those beneath it.
    public func series(at path: FieldPath) -> [Series] {
        series.filter { $0.round == nil && $0.path.keys.starts(with: path.keys) }
    }
    /// What a relation leads to: figures, or those of one line of them (`pilotmedel.budget.övergripande`).
    public func target(_ path: FieldPath?) -> Target? {
        guard let path else { return nil }
        var found: [Series] = series(at: path)
        if !found.isEmpty { return Target(series: found, line: nil) }
        guard let key = path.keys.last else { return nil }
        let above = FieldPath(Array(path.keys.dropLast()))
        found = series.filter { $0.round == nil && $0.path == above }
        return found.isEmpty ? nil : Target(series: found, line: key)
    }

    /// The figures that a relation leads to.
    public struct Target: Sendable {
        public var series: [Series]
        /// The only line that is meant; nil for all.
        public var line: String?

        public var first: Series? { series.first }
        /// In öre.
        public var total: Int128 {
            var total: Int128 = 0
            for series in series { total += line.map { series.line($0)?.total ?? 0 } ?? series.total }
            return total
        }
        public var hasAmounts: Bool {
            series.contains { series in line.map { series.line($0)?.amounts.isEmpty == false } ?? series.hasAmounts }
        }
        /// A place to point at.
        public var range: SourceRange? {
            for series in series {
                if let line { if let found = series.line(line)?.amounts.first?.range { return found } } else if let place = series.place { return place }
            }
            return nil
        }
    }

    /// The main series of a role: by line and year.
    public func perYear(_ role: Role) -> Series? { yearly.first { $0.role == role && $0.round == nil && $0.isPerYear } }

    /// Forecast rounds, in the order of the file.
    public var forecasts: [Series] { series.filter { $0.role == .forecast && $0.round != nil } }
    /// Those that are made, and by year.
    public var madeForecasts: [Series] { yearly.filter { $0.role == .forecast && $0.round?.isMade == true && $0.isPerYear } }
    /// The figures of a role by the lines of others, and by year: the budget that a forecast is of.
    public func perYear(_ role: Role, ofLinesOf other: Series?) -> Series? {
        yearly.first { $0.role == role && $0.round == nil && $0.isPerYear && $0.section == other?.section }
    }
    public var latestForecast: Series? { yearly.last { $0.role == .forecast && $0.round?.isMade == true } }

    /// The years of the period.
    public var years: [Int] { period?.value ?? [] }

    /// How much of the year the outcome covers, in thousandths; nil when its date is of another year.
    public var shareOfYear: Int? {
        guard let to = outcomeDate?.value, let year = year?.value, to.year == year else { return nil }
        return thousandths(Int128(to.dayOfYear), of: CalendarDate.isLeap(year) ? 366 : 365)
    }

    // MARK: Explanations

    /// The explaining text at a path: one for all, or one for each key.
    public func explanation(_ path: FieldPath?, _ key: String = "") -> Value? {
        guard let path, let given = value.value(at: path) else { return nil }
        switch given.kind {
        case .prose(let prose): return prose.markdown.isEmpty ? nil : given
        case .text(let text): return text.isEmpty ? nil : given
        case .map(let record), .record(let record):
            guard let text = record[key] else { return nil }
            switch text.kind {
            case .prose(let prose): return prose.markdown.isEmpty ? nil : text
            case .text(let words): return words.isEmpty ? nil : text
            default: return nil
            }
        default: return nil
        }
    }

    public func isExplained(_ path: FieldPath?, _ key: String = "") -> Bool { explanation(path, key) != nil }

    /// Whether a change of what goes by a key is explained.
    public func isChangeExplained(_ key: String) -> Bool { isExplained(changesPath, key) }

    /// What a user writes for an explanation: `förklaringar: utfall: event`. nil where the schema has no place for one.
    public func explanationPlace(_ path: FieldPath?, _ key: String = "") -> String? {
        guard let path, let node = schema.fields.node(at: path) else { return nil }
        var keys = path.keys
        if case .map = node.type, !key.isEmpty { keys.append(key) }
        return keys.joined(separator: ": ")
    }
}

/// Share in thousandths, rounded half away from zero; nil when there is nothing to divide by. A share beyond a million
/// times the whole is that: one can go on computing with it.
public func thousandths(_ part: Int128, of whole: Int128) -> Int? {
    guard whole != 0 else { return nil }
    let doubled = part * 2000 / whole
    return Int(min(max((doubled + (doubled < 0 ? -1 : 1)) / 2, -1_000_000_000), 1_000_000_000))
}

extension Schema {
    /// The whole file as a node.
    public var node: SchemaNode { SchemaNode(.record(fields, short: nil)) }

    /// Whether something in it is a figure or says when figures are of.
    public var hasFigures: Bool { fields.hasFigureRoles }
}

extension SchemaFields {
    fileprivate var hasFigureRoles: Bool { all.contains { $0.node.hasFigureRole } }
}

extension SchemaNode {
    fileprivate var hasFigureRole: Bool {
        switch role?.role {
        case .some(let role) where role.kind == .figure: return true
        case .fiscalYear, .outcomeDate, .period: return true
        default: return innerFields?.all.contains { $0.node.hasFigureRole } ?? false
        }
    }
}
