import Diagnostics
import Inputs

/// What figures stand by, told to agree: lines with lines, and years with years, however a schema writes them.
extension [Series] {
    /// With those whose lines are the columns of what they are parts of, or held to, turned round: an outcome by cost type and
    /// line beside one by line.
    func alike() -> [Series] {
        map { series in
            for path in [series.field.partsOf, series.field.atMost].compactMap({ $0 }) {
                guard let other = first(where: { $0.path == path && $0.round == nil }), case .section = other.lineDimension,
                    series.lineDimension != other.lineDimension, series.columnDimension == other.lineDimension
                else { continue }
                return series.turned()
            }
            return series
        }
    }

    /// With figures that have no year taken for those of `year`: an outcome by line, the budget that it is held to, and
    /// forecasts of the same lines.
    func of(_ year: Int?) -> [Series] {
        guard let year else { return self }
        let outcomes = filter { $0.role == .outcome }
        let limits = Set(outcomes.compactMap(\.field.atMost))
        let sections = Set(filter { [.outcome, .forecast].contains($0.role) && $0.lacksYears }.compactMap(\.section))
        return map { series in
            let isMeant =
                switch series.role {
                case .outcome: true
                case .budget: limits.contains(series.path)
                case .forecast: series.section.map(sections.contains) ?? false
                default: false
                }
            return isMeant && series.lacksYears ? series.of(year) : series
        }
    }
}

extension Series {
    /// One figure a line, which is no part of another and by no year.
    fileprivate var lacksYears: Bool {
        section != nil && columnDimension == .other && field.partsOf == nil && field.sameAs == nil
            && lines.allSatisfy { $0.cells.allSatisfy(\.key.isEmpty) }
    }

    fileprivate func of(_ year: Int) -> Series {
        var result = self
        result.columnDimension = .year
        result.isOfDeclaredYear = true
        for line in result.lines.indices {
            for cell in result.lines[line].cells.indices { result.lines[line].cells[cell].key = String(year) }
        }
        return result
    }

    /// Lines for columns and columns for lines.
    fileprivate func turned() -> Series {
        var result = self
        (result.lineDimension, result.columnDimension) = (columnDimension, lineDimension)
        result.lines = []
        for line in lines {
            for var cell in line.cells {
                let (key, range) = (cell.key, cell.keyRange)
                (cell.key, cell.keyRange) = (line.key, line.keyRange)
                if let index = result.lines.firstIndex(where: { $0.key == key }) {
                    result.lines[index].cells.append(cell)
                } else {
                    result.lines.append(Line(key: key, keyRange: range, cells: [cell]))
                }
            }
        }
        return result
    }
}
