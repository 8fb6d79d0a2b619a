public import Diagnostics
public import Inputs

/// What of a file's figures is other than at an earlier meeting, by the roles of its schema. What only divides other figures
/// (`delar`, `samma som`) and what another system states is left out: the same money would be told twice.
public struct FigureChanges: Sendable {
    /// Figures of one role, one field and one year, of which some have changed.
    public struct Group: Sendable {
        /// The role, the field and the dimensions that lines are known by.
        public var series: Series
        /// nil for figures that are of no one year.
        public var year: Int?
        /// The forecast round that the figures are of, then and now.
        public var rounds: (before: Series.Round?, now: Series.Round?)
        /// In today's order, then those that are gone.
        public var lines: [Line]
        /// Lines that have figures and are as they were.
        public var unchanged: Unchanged?
        /// The sum of all lines as another system states it, then and now; nothing where a line is withheld.
        public var stated: (before: Series.Cell?, now: Series.Cell?)
    }

    /// What is not gone through line by line.
    public struct Unchanged: Sendable {
        public var count: Int
        /// In öre.
        public var total: Int128
    }

    /// One that the public does not get is there whether it has changed or not: that it did, or what was there before, would
    /// give it away.
    public struct Line: Sendable {
        public enum Kind: Sendable { case changed, new, gone }

        /// The key of the register's entry, or words of the user's; empty for a figure that stands by itself.
        public var key: String
        /// What its figures are divided by besides; empty where it has one.
        public var column: String
        /// nil where there was none.
        public var before: Figure?
        public var now: Figure?

        /// The law that its figures are withheld by, then or now.
        public var law: String? { before?.law ?? now?.law }

        public var kind: Kind {
            if law != nil { return .changed }
            guard before != nil else { return .new }
            return now == nil ? .gone : .changed
        }
    }

    /// The figure of a line, or several that go by one name.
    public struct Figure: Sendable {
        /// In öre; nil for a dash.
        public var öre: Int128?
        /// The law that the public does not get it by; the edition for everybody alone has such figures.
        var law: String?
        /// Of the figure, where it is one.
        public var range: SourceRange?
    }

    public private(set) var groups: [Group] = []
    /// Whether there are figures of which nothing is told, since the public does not get them.
    public private(set) var hasWithheld = false
    private let before: FactSheet
    private let now: FactSheet
    /// What the register has under a section: keys that figures now stand at and did not, and the other way round.
    public private(set) var newEntries: [Reference] = []
    public private(set) var goneEntries: [Reference] = []

    public init(from before: FactSheet, to now: FactSheet) {
        let isSameYear = before.year?.value == now.year?.value
        self.before = before
        self.now = now
        for series in now.comparedSeries where series.isOfPeriod || isSameYear {
            compare(before.comparedSeries.first { $0.path == series.path }, series, series)
        }
        for series in before.comparedSeries where series.isOfPeriod || isSameYear {
            if !now.comparedSeries.contains(where: { $0.path == series.path }) { compare(series, nil, series) }
        }
        compareForecasts(isSameYear)
        if isSameYear { compareEntries() }
    }

    // MARK: Figures

    private mutating func compareForecasts(_ isSameYear: Bool) {
        let (old, new) = (before.latestForecast, now.latestForecast)
        // The new year's first forecast is still to be made: nothing is gone.
        guard let series = new ?? (isSameYear ? old : nil) else { return }
        // What is expected stands behind what has come.
        let place = (groups.lastIndex { $0.series.role == .outcome } ?? groups.count - 1) + 1
        let later = groups[place...]
        groups.removeSubrange(place...)
        compare(old, new, series, isPartial: !isSameYear)
        groups += later
    }

    /// - Parameter isPartial: what is there no more is no change, since the figures are of other years.
    private mutating func compare(_ earlier: Series?, _ today: Series?, _ series: Series, isPartial: Bool = false) {
        let (old, new) = (earlier?.table ?? FigureTable(), today?.table ?? FigureTable())
        let years: [Int?] = series.isPerYear ? Set(old.columns + new.columns).sorted() : [nil]
        for year in years {
            // Years that the period no longer has are another plan's.
            if let year, !now.years.isEmpty, !now.years.contains(year), today != nil { continue }
            var group = Group(series: series, year: year, rounds: (earlier?.round, today?.round), lines: [], stated: (nil, nil))
            if let year { group.stated = (before.statedTotal(of: series, year: year), now.statedTotal(of: series, year: year)) }
            for key in new.keys + old.keys.filter({ !new.figures.keys.contains($0) }) where key.year == year {
                let line = Line(key: key.line, column: key.column, before: old.figures[key], now: new.figures[key])
                if isPartial, line.now == nil { continue }
                if line.law != nil {
                    hasWithheld = true
                    group.stated = (nil, nil)
                    group.lines.append(line)
                } else if line.isChanged {
                    group.lines.append(line)
                } else if line.hasAmount {
                    let known = group.unchanged ?? Unchanged(count: 0, total: 0)
                    group.unchanged = Unchanged(count: known.count + 1, total: known.total + (line.now?.öre ?? 0))
                }
            }
            if group.lines.contains(where: { $0.law == nil }) { groups.append(group) }
        }
    }

    // MARK: Entries

    private mutating func compareEntries() {
        let (old, new) = (before.namedEntries, now.namedEntries)
        newEntries = new.filter { !old.contains($0) }
        goneEntries = old.filter { !new.contains($0) }
    }
}

extension FigureChanges.Line {
    fileprivate var isChanged: Bool { (before?.öre ?? 0) != (now?.öre ?? 0) }
    fileprivate var hasAmount: Bool { now?.öre != nil }
}

extension FactSheet {
    fileprivate var comparedSeries: [Series] {
        series.filter { $0.round == nil && !$0.isStated && $0.field.partsOf == nil && $0.field.sameAs == nil }
    }

    /// What another system says that all lines of a year come to; nil where it says nothing, or something that rounding does
    /// not explain: that is told where it is printed.
    fileprivate func statedTotal(of series: Series, year: Int) -> Series.Cell? {
        let path = series.path
        guard series.round == nil, let own = self.series.first(where: { $0.path == path && $0.round == nil }) else { return nil }
        for stated in self.series where stated.role == .stated && stated.field.lines == .all {
            for case (let prefix?, path) in stated.field.sumOf {
                guard let cell = stated.line("\(prefix)-\(year)")?.amounts.first else { continue }
                return (cell.öre - own.total(year: year)).magnitude <= 100 ? cell : nil
            }
        }
        return nil
    }

    /// Entries of the register that its figures stand at, in order, each once.
    fileprivate var namedEntries: [Reference] {
        var result: [Reference] = []
        for series in comparedSeries {
            guard let section = series.section else { continue }
            for line in series.lines where !line.cells.isEmpty {
                let entry = Reference(section: section, key: line.key)
                if !result.contains(entry) { result.append(entry) }
            }
        }
        return result
    }
}

extension Series {
    /// Whether its figures can be held against those of another fiscal year.
    fileprivate var isOfPeriod: Bool {
        if isPerYear { return true }
        switch role {
        case .financing, .surplus, .externalTarget: return true
        case .noted: return field.accumulates == .overYears
        default: return false
        }
    }

    fileprivate var table: FigureTable { FigureTable(self) }
}

/// The figures of a series by line and column. What goes by the same name is added up.
private struct FigureTable {
    struct Key: Hashable {
        var line: String
        var column: String
        var year: Int?
    }
    private(set) var keys: [Key] = []
    private(set) var figures: [Key: FigureChanges.Figure] = [:]
    /// The years of its columns.
    private(set) var columns: [Int] = []

    init() {}

    init(_ series: Series) {
        for line in series.lines {
            for cell in line.cells {
                let year = series.isPerYear ? cell.year : nil
                let key = Key(line: line.key, column: series.isPerYear ? "" : cell.key, year: year)
                if let year, !columns.contains(year) { columns.append(year) }
                let figure = FigureChanges.Figure(öre: cell.amount.map { Int128($0.öre) }, law: cell.law, range: cell.range)
                if let known = figures[key] {
                    figures[key] = known.adding(figure)
                } else {
                    keys.append(key)
                    figures[key] = figure
                }
            }
        }
    }
}

extension FigureChanges.Figure {
    fileprivate func adding(_ other: FigureChanges.Figure) -> FigureChanges.Figure {
        let sum = öre == nil && other.öre == nil ? nil : (öre ?? 0) + (other.öre ?? 0)
        return FigureChanges.Figure(öre: sum, law: law ?? other.law, range: nil)
    }
}
