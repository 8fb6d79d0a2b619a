public import Diagnostics
public import Inputs

extension FactSheet {
    /// Figures that are open and would give away withheld ones by what the schema says of them: parts of a whole that is
    /// withheld, a whole of which a part is, and the same of two fields that come to the same (`delar`, `samma som`). By their
    /// places, with the law of what they would give away.
    ///
    /// - Parameter register: what says of which group a line is; without it all lines are taken for meant.
    public func revealing(_ register: RegisterFacts?) -> [SourceRange: String] {
        var laws: [SourceRange: String] = [:]
        for cell in series.flatMap(\.lines).flatMap(\.cells) { if let law = cell.law, let range = cell.range { laws[range] = law } }
        guard !laws.isEmpty else { return [:] }
        let marked = laws
        let sums = equalSums(register)
        var isDone = false
        while !isDone {
            isDone = true
            for sum in sums {
                let sides = [sum.one, sum.other].map { side in side.compactMap { laws[$0] }.first }
                // With something withheld on both sides neither can be had from the other.
                guard let law = sides[0] ?? sides[1], sides[0] == nil || sides[1] == nil else { continue }
                for range in sides[0] == nil ? sum.one : sum.other { laws[range] = law }
                isDone = (sides[0] == nil ? sum.one : sum.other).isEmpty && isDone
            }
        }
        return laws.filter { marked[$0.key] == nil }
    }

    /// Figures that come to the same as others, by their places.
    private func equalSums(_ register: RegisterFacts?) -> [(one: [SourceRange], other: [SourceRange])] {
        var sums: [(one: [SourceRange], other: [SourceRange])] = []
        for parts in series {
            for whole in target(parts.field.partsOf)?.series ?? [] {
                for line in parts.lines {
                    guard let against = whole.line(line.key) else { continue }
                    sums.append((line.cells.compactMap(\.range), ofYear(against, whole).compactMap(\.range)))
                }
            }
            guard let other = target(parts.field.sameAs)?.first else { continue }
            let meant = other.lines.filter { register?.isMeant($0.key, in: other.section, by: parts.field.lines) ?? true }
            sums.append((parts.lines.flatMap(\.cells).compactMap(\.range), meant.flatMap { ofYear($0, other) }.compactMap(\.range)))
        }
        return sums.filter { !$0.one.isEmpty && !$0.other.isEmpty }
    }

    /// A line's figure of the fiscal year; all that it has where nothing says which year that is.
    private func ofYear(_ line: Series.Line, _ series: Series) -> [Series.Cell] {
        guard series.isPerYear, let year = year?.value else { return line.cells }
        return line.cells.filter { $0.year == year }
    }
}

extension Value {
    /// With the figures at some places withheld too.
    public func withholding(_ figures: [SourceRange: String]) -> Value {
        if figures.isEmpty { return self }
        return switch kind {
        case .amount, .dash, .number, .share, .integer: range.flatMap { figures[$0] }.map { Value(.withheld(law: $0, nil), at: range) } ?? self
        case .list(let items): Value(.list(items.map { $0.withholding(figures) }), at: range)
        case .map(let record): Value(.map(record.withholding(figures)), at: range)
        case .record(let record): Value(.record(record.withholding(figures)), at: range)
        default: self
        }
    }
}

extension Record {
    fileprivate func withholding(_ figures: [SourceRange: String]) -> Record {
        var fields = fields
        for index in fields.indices { fields[index].value = fields[index].value.withholding(figures) }
        return Record(fields, key: key)
    }
}
