import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let sumLeftBlank = DiagnosticCode(
        "CK003", followsFrom: [.year],
        sv: MessageText(
            "{rad} saknar {nyckel}, fast {sagt}",
            reason: "Posterna summerar till {beräknad}. En tom summa läses som noll.",
            fix: "Skriv den summa som står i redovisningssystemet. [[Ska summorna räknas ut i stället: ta bort allt som står under {angivna}.]]"),
        en: MessageText(
            "{rad} lacks {nyckel}, although {said}",
            reason: "The lines add up to {beräknad}. A blank sum is read as nought.",
            fix: "Write the sum that the accounting system has. [[If the sums are to be computed instead, remove all that stands under {angivna}.]]"))
}

/// A row of stated sums that leaves out one which has figures.
@Sendable func blankSum(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for stated in sheet.now.series where stated.role == .stated && !stated.lines.isEmpty && !stated.field.sumOf.isEmpty {
            for (prefix, path) in stated.field.sumOf {
                guard let summed = sheet.now.target(path)?.first else { continue }
                for expected in context.expectedSums(stated, prefix, summed, sheet.now) {
                    found.examine(.sumLeftBlank, at: stated.valueRange)
                    let given = stated.line(expected.key)
                    guard expected.sum != 0, given?.amounts.isEmpty ?? true, given?.cells.allSatisfy(\.isDash) ?? true else { continue }
                    found.report(
                        .sumLeftBlank, at: given?.cells.first?.range ?? stated.valueRange,
                        [
                            "rad": stated.path.description, "nyckel": expected.key, "sagt": "raden i övrigt är angiven",
                            "said": "the rest of the row is stated", "beräknad": kronor(expected.sum), "angivna": stated.path.description,
                        ])
                }
            }
        }
    }
}

extension CheckContext {
    /// The sums that a stated row is to have, each with its key and what it comes to in öre.
    fileprivate func expectedSums(_ stated: Series, _ prefix: String?, _ summed: Series, _ sheet: FactSheet) -> [(key: String, sum: Int128)] {
        guard let prefix else {
            if stated.section != nil, stated.section == summed.section {
                return summed.lines.filter { !register.isClosed($0.key, in: summed.section) }.map { ($0.key, $0.total) }
            }
            guard case .section(let section) = summed.columnDimension else { return [] }
            return (input.register.section(section)?.fields ?? []).map { field in
                (field.name, summed.lines.reduce(Int128(0)) { $0 + ($1.cell(field.name)?.öre ?? 0) })
            }
        }
        // A family of columns is stated, or not at all.
        guard stated.lines.contains(where: { $0.key.hasPrefix(prefix + "-") }) else { return [] }
        let isMeant = { (key: String) in self.isMeant(key, of: summed, by: stated.field.lines) }
        var result = sheet.years.map { year in (key: "\(prefix)-\(year)", sum: summed.total(year: year, where: isMeant)) }
        result.append((prefix, summed.lines.filter { isMeant($0.key) }.reduce(Int128(0)) { $0 + $1.total }))
        if let printed = stated.valueRange.flatMap({ input.sums.columns[$0] }) { return result.filter { printed.contains($0.key) } }
        let columns = sheet.statedColumns(stated, prefix)
        return result.filter { columns.contains(String($0.key.dropFirst(prefix.count))) }
    }
}

extension FactSheet {
    /// The columns that a family of stated sums is to have, by what follows its prefix: `-2024`, or nothing for the total.
    /// Every year where it has several; else those that another family of the file has. For rows that no table has.
    fileprivate func statedColumns(_ stated: Series, _ prefix: String) -> Set<String> {
        var columns = Set<String>()
        for other in series where other.role == .stated {
            for (name, _) in other.field.sumOf {
                guard let name, name != prefix || other.path != stated.path else { continue }
                for line in other.lines where line.key == name || line.key.hasPrefix(name + "-") {
                    columns.insert(String(line.key.dropFirst(name.count)))
                }
            }
        }
        if stated.lines.count(where: { $0.key.hasPrefix(prefix + "-") }) > 1 { columns.formUnion(years.map { "-\($0)" }) }
        return columns
    }
}

/// A sum that is stated, and what it is the sum of.
struct Statement {
    enum Column: Equatable { case all, year(Int), other }
    var series: Series
    var column: Column
    /// The lines that are meant.
    var lines: LineSelection
    var named: NamedFigure
}

extension FactSheet {
    func statements(_ context: CheckContext) -> [Statement] {
        var result: [Statement] = []
        for stated in series where stated.role == .stated {
            for line in stated.lines {
                guard let cell = line.amounts.first, let (prefix, path) = stated.meaning(of: line.key), let summed = target(path)?.first
                else { continue }
                let column: Statement.Column
                if let prefix {
                    column = line.key == prefix ? .other : Int(line.key.dropFirst(prefix.count + 1)).map { .year($0) } ?? .other
                } else if stated.section == nil, case .section(let section) = summed.columnDimension {
                    column = context.input.register.section(section)?.field(line.key) == nil ? .all : .other
                } else {
                    column = .other
                }
                result.append(
                    Statement(
                        series: summed, column: column, lines: stated.field.lines,
                        named: NamedFigure(name: "\(stated.path).\(line.key)", öre: cell.öre, range: cell.range)))
            }
        }
        return result
    }
}

extension Series {
    /// What the sum under a key of a stated row is the sum of.
    fileprivate func meaning(of key: String) -> (prefix: String?, path: FieldPath)? {
        field.sumOf.first { entry in
            guard let prefix = entry.prefix else { return true }
            return key == prefix || key.hasPrefix(prefix + "-")
        }
    }
}
