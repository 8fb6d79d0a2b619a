import Inputs

/// What an amount of the budget's file is: the same figure cannot be both what is decided and what is spent.
enum FigureKind {
    case budget, decided, outcome, forecast, financing

    /// What messages call it.
    var words: (sv: String, en: String) {
        switch self {
        case .budget: ("budget", "budget")
        case .decided: ("beslutat", "decided")
        case .outcome: ("utfall", "outcome")
        case .forecast: ("prognos", "forecast")
        case .financing: ("finansiering", "financing")
        }
    }
}

extension BudgetFacts {
    /// What each amount of the file is, in whole kronor, with the sums that the tables print. An amount that is
    /// several things at once has several kinds.
    var figureKinds: [Int64: Set<FigureKind>] {
        var kinds: [Int64: Set<FigureKind>] = [:]
        func add(_ öre: Int128, _ kind: FigureKind) {
            guard öre != 0, öre % 100 == 0 else { return }
            kinds[Int64(clamping: öre / 100), default: []].insert(kind)
        }
        func add(_ lines: [Line], _ kind: FigureKind) {
            var years: [String: Int128] = [:]
            for line in lines {
                for entry in line.years {
                    add(Int128(entry.amount.öre), kind)
                    years[entry.key, default: 0] += Int128(entry.amount.öre)
                }
                add(line.total, kind)
            }
            for total in years.values { add(total, kind) }
            add(lines.reduce(0) { $0 + $1.total }, kind)
        }
        func add(_ entries: [Entry], _ kind: FigureKind) {
            for entry in entries { add(Int128(entry.amount.öre), kind) }
            add(entries.sum, kind)
        }
        add(allocation, .budget)
        add(pilotBudget, .budget)
        add(outcome, .outcome)
        add(costs, .outcome)
        add(decided, .decided)
        for forecast in forecasts { add(forecast.lines ?? [], .forecast) }
        add(financing, .financing)
        return kinds
    }
}
