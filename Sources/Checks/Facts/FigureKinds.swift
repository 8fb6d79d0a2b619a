import Facts
import Inputs

/// What an amount of the files is: the same figure cannot be both what is decided and what is spent.
enum FigureKind: UInt8 {
    case budget, decided, outcome, forecast, financing

    /// nil for a role whose figures no word of a text names.
    init?(_ role: Role) {
        switch role {
        case .budget: self = .budget
        case .decided: self = .decided
        case .outcome: self = .outcome
        case .forecast: self = .forecast
        case .financing: self = .financing
        default: return nil
        }
    }

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

/// Several kinds, of an amount that is several things at once.
struct FigureKinds: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }
    init(_ kind: FigureKind) { rawValue = 1 << kind.rawValue }

    func contains(_ kind: FigureKind) -> Bool { isSuperset(of: FigureKinds(kind)) }

    /// The kind, where there is one alone.
    var only: FigureKind? { rawValue.nonzeroBitCount == 1 ? FigureKind(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil }
}

extension FactSheet {
    /// What each amount of the file is, in whole kronor, with the sums that tables print. An amount that is several things at
    /// once has several kinds.
    var figureKinds: [Int64: FigureKinds] {
        var kinds: [Int64: FigureKinds] = [:]
        func add(_ öre: Int128, _ kind: FigureKind) {
            guard öre != 0, öre % 100 == 0 else { return }
            kinds[Int64(clamping: öre / 100), default: []].formUnion(FigureKinds(kind))
        }
        for series in yearly {
            guard let kind = FigureKind(series.role), !isOneYearsPart(series) else { continue }
            var columns: [String: Int128] = [:]
            for line in series.lines {
                for cell in line.cells where !cell.isDash {
                    add(cell.öre, kind)
                    columns[cell.key, default: 0] += cell.öre
                }
                add(line.total, kind)
            }
            for total in columns.values { add(total, kind) }
            add(series.total, kind)
        }
        return kinds
    }

    /// A budget within a table of several kinds of figures is of another purpose than the lines'.
    private func isOneYearsPart(_ series: Series) -> Bool {
        series.role == .budget && !series.isPerYear && series.field.sameAs == nil
    }
}
