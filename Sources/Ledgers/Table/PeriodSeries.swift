/// Amounts of several times side by side: a column for each month, quarter, third of a year, or year.
struct PeriodSeries {
    struct Column {
        var column: Int
        /// 202608; the last month of a quarter; 202600 of a year; 8 where only rows say which year.
        var period: Int32
        /// The first month that it has.
        var first = 1
    }
    /// A column that adds others of the same row up.
    struct Total {
        var column: Int
        /// Indexes among the columns.
        var parts: [Int]
        /// Its heading leaves no doubt.
        var isCertain: Bool
    }

    var columns: [Column] = []
    var isCumulated = false
    var totals: [Total] = []
    /// The months that its columns have, by year; 0 where only rows say which.
    var months: [Int: ClosedRange<Int>] {
        var result: [Int: ClosedRange<Int>] = [:]
        for column in columns {
            let (year, last) = (Int(column.period / 100), Int(column.period % 100))
            let own = last == 0 ? 1...12 : max(1, min(column.first, last))...last
            result[year] = result[year].map { min($0.lowerBound, own.lowerBound)...max($0.upperBound, own.upperBound) } ?? own
        }
        return result
    }

    /// nil when the headings make no series: then there is one column of amounts, or several to choose from.
    init?(_ headings: [(column: Int, heading: AmountHeading)], titleYear: Int?) {
        let own = headings.filter { !$0.heading.isCumulated }
        for fineness in [Fineness.month, .quarter, .third] {
            let fitting = own.filter { fineness.number($0.heading.span) != nil }
            if isRun(fitting, fineness) {
                fill(fitting, fineness, headings, titleYear)
                return
            }
        }
        let cumulated = headings.filter { $0.heading.isCumulated && Fineness.month.number($0.heading.span) != nil }
        if own.allSatisfy({ $0.heading.isSum }), cumulated.count > 1, isDistinct(cumulated, .month) {
            isCumulated = true
            fill(cumulated, .month, headings, titleYear)
            return
        }
        // A column for each year: whole, or from its beginning to a month.
        let years = headings.filter { $0.heading.year != nil && ($0.heading.span == nil ? !$0.heading.isCumulated : $0.heading.isCumulated) }
        guard years.count == headings.count, !years.isEmpty, Set(years.map(\.heading.year)).count == years.count else { return nil }
        columns = years.map { Column(column: $0.column, period: Int32(($0.heading.year ?? 0) * 100 + ($0.heading.span.map(Self.lastMonth) ?? 0))) }
            .sorted { $0.period < $1.period }
    }

    private enum Fineness {
        case month, quarter, third

        func number(_ span: AmountHeading.Span?) -> Int? {
            switch (self, span) {
            case (.month, .month(let number)), (.quarter, .quarter(let number)), (.third, .third(let number)): number
            default: nil
            }
        }
        var months: Int {
            switch self {
            case .month: 1
            case .quarter: 3
            case .third: 4
            }
        }
    }

    /// Of each year, one after the other without a gap, from the first of the year or at least two.
    private func isRun(_ headings: [(column: Int, heading: AmountHeading)], _ fineness: Fineness) -> Bool {
        guard headings.count > 1, isDistinct(headings, fineness) else { return false }
        // Bare numbers are months only where they count from one.
        if headings.contains(where: \.heading.isBareNumber) {
            guard headings.count > 2, headings.allSatisfy(\.heading.isBareNumber),
                headings.enumerated().allSatisfy({ fineness.number($1.heading.span) == $0 + 1 })
            else { return false }
        }
        for (_, group) in Dictionary(grouping: headings, by: { $0.heading.year ?? 0 }) {
            let numbers = group.compactMap { fineness.number($0.heading.span) }.sorted()
            guard let first = numbers.first, let last = numbers.last, last - first == numbers.count - 1, numbers.count > 1 || first == 1 else { return false }
        }
        return true
    }

    private func isDistinct(_ headings: [(column: Int, heading: AmountHeading)], _ fineness: Fineness) -> Bool {
        Set(headings.map { ($0.heading.year ?? 0) * 100 + (fineness.number($0.heading.span) ?? 0) }).count == headings.count
    }

    private mutating func fill(
        _ chosen: [(column: Int, heading: AmountHeading)], _ fineness: Fineness, _ all: [(column: Int, heading: AmountHeading)], _ titleYear: Int?
    ) {
        columns = chosen.map { item in
            let month = (fineness.number(item.heading.span) ?? 0) * fineness.months
            let first = isCumulated ? 1 : month - fineness.months + 1
            return Column(column: item.column, period: Int32((item.heading.year ?? titleYear ?? 0) * 100 + month), first: first)
        }.sorted { $0.period < $1.period }
        let years = Set(columns.map { $0.period / 100 })
        for item in all where !chosen.contains(where: { $0.column == item.column }) {
            let year = item.heading.year.map { Int32($0) } ?? (years.count == 1 ? years.first : nil)
            guard let year else { continue }
            let last = item.heading.span.map(Self.lastMonth) ?? 12
            let first = item.heading.isCumulated || item.heading.span == nil ? 1 : item.heading.span.map(Self.firstMonth) ?? 1
            let parts = columns.indices.filter { columns[$0].period / 100 == year && (Int32(first)...Int32(last)).contains(columns[$0].period % 100) }
            guard !parts.isEmpty else { continue }
            totals.append(Total(column: item.column, parts: parts, isCertain: item.heading.isSum || item.heading.span != nil))
        }
    }

    static func lastMonth(_ span: AmountHeading.Span) -> Int {
        switch span {
        case .month(let number): number
        case .quarter(let number): number * 3
        case .third(let number): number * 4
        }
    }

    static func firstMonth(_ span: AmountHeading.Span) -> Int {
        switch span {
        case .month(let number): number
        case .quarter(let number): number * 3 - 2
        case .third(let number): number * 4 - 3
        }
    }
}
