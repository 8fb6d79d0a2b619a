import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let factsDiffer = DiagnosticCode(
        "CK001", followsFrom: [.year],
        sv: MessageText(
            "Samma uppgift har två värden: {första} är {a}, men {andra} är {b}",
            reason: "Skillnaden är {skillnad}.[[ {orsak}]] De trycks i olika tabeller, och läsaren vet inte vilken som gäller.",
            fix: "Ta reda på vilken som är rätt, och skriv den på båda ställena."),
        en: MessageText(
            "The same fact has two values: {första} is {a}, but {andra} is {b}",
            reason: "The difference is {skillnad}.[[ {cause}]] They are printed in different tables, and the reader cannot tell which holds.",
            fix: "Find out which is right, and write it in both places."))
}

/// The same fact in two places is the same figure: what the schema says is the same, parts against their whole, and the same
/// sum stated in two tables.
@Sendable func sameFact(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        sameFigures(context, sheet.now, &found)
        partsOfWhole(context, sheet.now, &found)
        sameStatements(context, sheet.now, &found)
    }
}

/// One side of a comparison.
struct NamedFigure {
    var name: String
    /// In öre.
    var öre: Int128
    var range: SourceRange?
}

extension Examination {
    /// Tells two figures that should be one, where they differ by more than rounding.
    mutating func compare(_ first: NamedFigure, _ second: NamedFigure, terms: Int = 1) {
        examine(.factsDiffer, at: first.range)
        guard (first.öre - second.öre).magnitude > rounding(terms: terms).magnitude else { return }
        var arguments = [
            "första": first.name, "andra": second.name, "a": kronor(first.öre), "b": kronor(second.öre),
            "skillnad": kronor(second.öre - first.öre),
        ]
        arguments.setCause(likelyCause(stated: Int64(clamping: second.öre), terms: [Int64(clamping: first.öre)]))
        let notes = second.range.map { [DiagnosticNote($0, sv: "den andra uppgiften", en: "the other one")] } ?? []
        report(.factsDiffer, at: first.range, arguments, notes: notes)
    }
}

/// `samma som`: a table's figures against the fiscal year's of the lines that it is about.
private func sameFigures(_ context: CheckContext, _ sheet: FactSheet, _ found: inout Examination) {
    guard let year = sheet.year?.value else { return }
    for series in sheet.series where series.field.sameAs != nil && series.hasAmounts {
        guard let other = sheet.target(series.field.sameAs)?.first else { continue }
        var sum: Int128 = 0
        var place: SourceRange?
        for line in other.lines where context.isMeant(line.key, of: other, by: series.field.lines) {
            guard let cell = other.isPerYear ? line.amount(year: year) : line.amounts.first else { continue }
            sum += cell.öre
            place = place ?? cell.range
        }
        guard let place else { continue }
        let group = context.words(series.field.lines)
        found.compare(
            NamedFigure(name: "\(other.path)\(group.isEmpty ? "" : " (\(group))") \(year)", öre: sum, range: place),
            NamedFigure(name: series.path.description, öre: series.total, range: series.lastAmountRange))
    }
}

/// The same sum as two tables state it.
private func sameStatements(_ context: CheckContext, _ sheet: FactSheet, _ found: inout Examination) {
    let statements = sheet.statements(context)
    for split in statements {
        // All parts of all lines: the year's sum of those lines.
        guard case .all = split.column, let whole = sheet.target(split.series.field.partsOf)?.first,
            let year = sheet.year?.value
        else { continue }
        for other in statements {
            guard other.series.path == whole.path, case .year(year) = other.column, other.lines != .all,
                split.lines == other.lines || split.lines == .all && sheet.hasSameLines(split.series, whole, other.lines, year, context)
            else { continue }
            found.compare(other.named, split.named)
        }
    }
}

extension FactSheet {
    /// Whether the lines that are split are those of the groups with figures of the year.
    fileprivate func hasSameLines(_ parts: Series, _ whole: Series, _ lines: LineSelection, _ year: Int, _ context: CheckContext) -> Bool {
        let split = Set(parts.lines.filter { !$0.amounts.isEmpty }.map(\.key))
        let meant = Set(
            whole.lines.filter { context.isMeant($0.key, of: whole, by: lines) && $0.amount(year: year) != nil }.map(\.key))
        return split == meant
    }
}

extension CheckContext {
    /// Whether a line is of those that are meant.
    func isMeant(_ key: String, of series: Series, by lines: LineSelection) -> Bool {
        register.isMeant(key, in: series.section, by: lines)
    }

    /// The names of the groups that are meant; empty where none is named.
    fileprivate func words(_ lines: LineSelection) -> String {
        if case .groups(let groups) = lines { groups.compactMap { groupName($0) }.joined(separator: ", ") } else { "" }
    }

    /// The name of a group of lines.
    func groupName(_ group: String) -> String? {
        for section in input.register.roles.sections(.group) {
            if let name = input.register.name(of: Reference(section: section, key: group)) { return name }
        }
        return group
    }
}
