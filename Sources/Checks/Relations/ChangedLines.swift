import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let lineVanished = DiagnosticCode(
        "CK012", tells: .line, followsFrom: [.year],
        sv: MessageText(
            "{rad} fanns vid mötet {datum} men saknas nu i {tabell}",
            reason: "Den som jämför med förra mötet hittar inte beloppet. [[{orsak}]]",
            fix: "Lägg tillbaka raden[[, eller förklara under {plats}: …]]"),
        en: MessageText(
            "{rad} was there at the meeting of {datum} but is now missing from {tabell}",
            reason: "Whoever compares with the previous meeting does not find the amount. [[{cause}]]",
            fix: "Put the row back[[, or explain under {plats}: …]]"))
    static let lineAppeared = DiagnosticCode(
        "CK013", .warning, followsFrom: [.year],
        sv: MessageText(
            "{rad} är ny i {tabell} sedan mötet {datum}",
            reason: "En ny rad bör ha en förklaring som läsaren kan se.",
            fix: "[[Förklara under {plats}: …]]"),
        en: MessageText(
            "{rad} is new in {tabell} since the meeting of {datum}",
            reason: "A new row should have an explanation that the reader can see.",
            fix: "[[Explain under {plats}: …]]"))
}

/// Lines that have come or gone since the previous meeting. A line that came with the very figures of one that went has
/// changed its key.
@Sendable func changedLines(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let before = sheet.before else { continue }
        let old = before.comparedTables
        for table in sheet.now.comparedTables {
            guard let earlier = old.first(where: { $0.key == table.key }), !table.isOfTheYear || sheet.isSameYear else { continue }
            compare(earlier, table, sheet, context, &found)
        }
        lostFields(sheet, context, &found)
    }
}

/// A field that an entry had at the last meeting and that it now leaves out, though the entry itself is there: told as a line
/// of that field.
private func lostFields(_ sheet: JudgedSheet, _ context: CheckContext, _ found: inout Examination) {
    for series in sheet.now.series where series.round == nil && series.section != nil && series.isCompared {
        guard let old = sheet.before(series), series.isPerYear || series.field.accumulates == .overYears || sheet.isSameYear else { continue }
        for line in old.lines {
            guard let figure = line.amounts.first(where: { $0.öre != 0 }), let place = sheet.now.entry(line.key, without: series) else { continue }
            found.examine(.lineVanished, at: place)
            if found.isExplained(line.key, sheet.now) { continue }
            var arguments = [
                "rad": context.name(line.key, of: series), "nyckel": line.key, "tabell": series.path.description, "datum": sheet.earlier?.iso ?? "",
            ]
            arguments["plats"] = sheet.now.explanationPlace(sheet.now.changesPath, line.key)
            found.report(.lineVanished, at: place, arguments, notes: earlierPlace(figure.range))
        }
    }
}

/// The lines of one field, whatever its figures are divided into.
private struct ComparedTable {
    /// The user's topmost key, and the section of the lines.
    var key: String
    var section: String?
    var place: SourceRange?
    /// Whether its figures are of one year alone.
    var isOfTheYear: Bool
    /// Whether a line that is new needs a word.
    var tellsNew: Bool
    var lines: [Series.Line]
}

extension FactSheet {
    /// What lasts from one meeting to the next, line by line. The fields of a record are the schema's and cannot go.
    fileprivate var comparedTables: [ComparedTable] {
        var tables: [ComparedTable] = []
        for series in series where series.round == nil && series.isCompared {
            let key = series.topKey + (series.section.map { "/" + $0 } ?? "")
            guard let index = tables.firstIndex(where: { $0.key == key }) else {
                tables.append(
                    ComparedTable(
                        key: key, section: series.section, place: series.topPlace, isOfTheYear: series.isOfTheYear,
                        tellsNew: series.role == .budget && series.isPerYear, lines: series.lines))
                continue
            }
            for line in series.lines {
                if let position = tables[index].lines.firstIndex(where: { $0.key == line.key }) {
                    tables[index].lines[position].cells += line.cells
                } else {
                    tables[index].lines.append(line)
                }
            }
        }
        return tables
    }
}

extension FactSheet {
    /// Where an entry with several fields is named that has nothing in the field of `series`; nil where it has, or is not there.
    func entry(_ key: String, without series: Series) -> SourceRange? {
        guard series.line(key)?.cells.isEmpty ?? true else { return nil }
        return fields(beside: series).lazy.compactMap { $0.line(key) }.first { !$0.cells.isEmpty }?.keyRange
    }

    /// The other fields of the same entries.
    func fields(beside series: Series) -> [Series] {
        let parent = Array(series.path.keys.dropLast())
        guard !parent.isEmpty, let section = series.section else { return [] }
        return self.series.filter {
            $0.path != series.path && $0.round == nil && $0.section == section && !$0.isStated && Array($0.path.keys.dropLast()) == parent
        }
    }
}

extension Series {
    fileprivate var isCompared: Bool {
        switch role {
        case .stated, .statedAgainstTarget, .statedDifference, .forecast, .externalTarget, .surplus: false
        case .externalFunds, .internalFunds: true
        default: section != nil
        }
    }
    fileprivate var isOfTheYear: Bool {
        switch role {
        case .decided, .externalFunds, .internalFunds: true
        default: field.partsOf != nil
        }
    }
}

private func compare(
    _ old: ComparedTable, _ table: ComparedTable, _ sheet: JudgedSheet, _ context: CheckContext, _ found: inout Examination
) {
    guard let place = table.place else { return }
    func name(_ key: String) -> String { table.section.map { context.name(key, in: $0) } ?? key }
    func arguments(_ line: Series.Line) -> [String: String] {
        let key = table.section == nil ? table.key : line.key
        var arguments = [
            "rad": name(line.key), "nyckel": key, "tabell": table.key.prefix { $0 != "/" }.description,
            "datum": sheet.earlier?.iso ?? "",
        ]
        arguments["plats"] = sheet.now.explanationPlace(sheet.now.changesPath, key)
        return arguments
    }
    func isExplained(_ line: Series.Line, _ found: inout Examination) -> Bool {
        found.isExplained(table.section == nil ? table.key : line.key, sheet.now)
    }
    let arrived = table.lines.filter { line in !old.lines.contains { $0.key == line.key } }
    for line in old.lines {
        found.examine(.lineVanished, at: place)
        guard !table.lines.contains(where: { $0.key == line.key }), !isExplained(line, &found) else { continue }
        var arguments = arguments(line)
        if let same = arrived.first(where: { sharesFigures($0, line) }) {
            arguments["orsak"] = "\(name(same.key)) har samma belopp; posten kan ha bytt nyckel."
            arguments["cause"] = "\(name(same.key)) has the same amounts; the line may have changed its key."
        }
        found.report(.lineVanished, at: place, arguments, notes: earlierPlace(line.keyRange))
    }
    guard table.tellsNew else { return }
    for line in table.lines { found.examine(.lineAppeared, at: line.keyRange) }
    for line in arrived where !isExplained(line, &found) { found.report(.lineAppeared, at: line.keyRange, arguments(line)) }
}

private func sharesFigures(_ a: Series.Line, _ b: Series.Line) -> Bool {
    for cell in b.cells where cell.öre != 0 {
        if a.cells.contains(where: { $0.key == cell.key && $0.amount == cell.amount }) { return true }
    }
    return false
}
