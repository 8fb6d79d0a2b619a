import DocumentTree
import Facts
import Inputs
import Style

extension SinceLast {
    /// What the template of the first pages knows as `sedan-förra`.
    ///
    /// - Parameter parts: the bilagor, whose tables say what unit their figures are printed in.
    func value(_ register: Register, _ parts: [ComposedPart], _ words: Words) -> Value {
        let tables = sheets.filter { !$0.changes.groups.isEmpty }.map { sheet in
            let printer = SheetPrinter(sheet: sheet, register: register, words: words.changes, last: meeting.date)
            return printer.value(parts.first { $0.number == sheet.now.attachment })
        }
        return .fields([
            ("möte", meeting.value),
            ("är-oförändrat", .flag(!hasChanges)),
            ("har-utelämnat", .flag(sheets.contains { $0.changes.hasWithheld })),
            ("tabeller", Value(.list(tables))),
            (
                "lydelser",
                Value(
                    .list(
                        wordings.map { wording in
                            .fields([
                                ("namn", .text(wording.name)), ("förut", wording.changes.before.emphasised), ("nu", wording.changes.now.emphasised),
                            ])
                        }))
            ),
            ("namn", Value(.list(renamed.map { .fields([("förut", .text($0.before)), ("nu", .text($0.now))]) }))),
            ("nya-initiativ", Value(.list(newInitiatives))),
            ("borttagna-initiativ", Value(.list(goneInitiatives))),
            ("medskick", requests.flatMap { hasChanges || $0.hasAnswers ? $0.value : nil } ?? .absent),
        ])
    }
}

/// A file's changes in the words of the meeting.
private struct SheetPrinter {
    var sheet: SinceLast.Sheet
    var register: Register
    var words: ChangeWords
    /// When the meeting last before was.
    var last: CalendarDate

    func value(_ part: ComposedPart?) -> Value {
        .fields([
            ("bilaga", part.flatMap { part in part.document.label.map { .fields([("etikett", .text($0)), ("länk", .text(part.slug))]) } } ?? .absent),
            ("datum", Value(.date(sheet.date))),
            ("är-äldre", .flag(sheet.date < last)),
            ("enhet", .text((part?.document.moneyUnit ?? .kr).rawValue)),
            ("delar", Value(.list(sheet.changes.groups.map(value)))),
        ])
    }

    private func value(_ group: FigureChanges.Group) -> Value {
        let lines = group.lines.map { value($0, group) }
        var unchanged = Value.absent
        if let rest = group.unchanged, let öre = Int64(exactly: rest.total) {
            unchanged = .fields([("antal", Value(.integer(rest.count))), ("belopp", Value(.amount(Amount(öre: öre))))])
        }
        let isOutcome = group.series.role == .outcome && (group.year == nil || group.year == sheet.now.year?.value)
        func date(_ sheet: FactSheet) -> Value { (isOutcome ? sheet.outcomeDate : nil).map { Value(.date($0.value), at: $0.range) } ?? .absent }
        func round(_ round: Series.Round?) -> Value { round.map { $0.name.isEmpty ? Value(.integer($0.number)) : .text($0.name) } ?? .absent }
        return .fields([
            ("rubrik", .text(heading(group))),
            ("roll", .text(group.series.role.rawValue)),
            ("år", group.year.map { Value(.integer($0)) } ?? .absent),
            ("till", date(sheet.now)), ("till-förut", date(sheet.before)),
            ("omgång", round(group.rounds.now)), ("omgång-förut", round(group.rounds.before)),
            ("poster", Value(.list(lines))),
            ("oförändrade", unchanged),
            ("angivet", .fields([("förut", value(group.stated.before)), ("nu", value(group.stated.now))])),
            // One figure is its own sum.
            ("har-summa", .flag(group.lines.count + (group.unchanged?.count ?? 0) > 1)),
        ])
    }

    private func value(_ line: FigureChanges.Line, _ group: FigureChanges.Group) -> Value {
        let kind =
            switch line.kind {
            case .changed: "ändrad"
            case .new: "ny"
            case .gone: "borta"
            }
        let withheld = line.law.map { Value(.withheld(law: $0, nil)) }
        return .fields([
            ("namn", .text(name(line, group))), ("läge", .text(kind)), ("förut", withheld ?? value(line.before)),
            ("nu", withheld ?? value(line.now)),
        ])
    }

    private func value(_ cell: Series.Cell?) -> Value { cell?.amount.map { Value(.amount($0), at: cell?.range) } ?? .absent }

    private func value(_ figure: FigureChanges.Figure?) -> Value {
        guard let figure else { return .absent }
        guard let öre = figure.öre else { return Value(.dash, at: figure.range) }
        return Int64(exactly: öre).map { Value(.amount(Amount(öre: $0)), at: figure.range) } ?? .absent
    }

    /// "Event och kommunikation"; with what its figures are divided by besides.
    private func name(_ line: FigureChanges.Line, _ group: FigureChanges.Group) -> String {
        func entry(_ key: String, _ dimension: Series.Dimension) -> String {
            guard case .section(let section) = dimension else { return key }
            return register.name(of: Reference(section: section, key: key)) ?? key
        }
        if line.key.isEmpty { return name(of: group.series) }
        let name = entry(line.key, group.series.lineDimension)
        if line.column.isEmpty || group.series.isSingle { return name }
        return words.part(["name": name, "part": entry(line.column, group.series.columnDimension)])
    }

    private func heading(_ group: FigureChanges.Group) -> String {
        let series = group.series
        var year = group.year
        switch series.role {
        case .decided,
            .noted where series.field.accumulates != .overYears:
            year = year ?? sheet.now.year?.value
        case .budget: year = year ?? sheet.now.year?.value
        default: break
        }
        let name = name(of: series)
        return year.map { words.ofYear(["what": name, "year": String($0)]) } ?? name
    }

    /// What the schema calls the figures, or else the word of their role.
    private func name(of series: Series) -> String {
        if let own = series.field.name { return own }
        switch series.role {
        case .budget: return series.isPerYear ? words.allocated : words.budget
        case .outcome: return words.outcome
        case .forecast: return words.forecast
        case .financing: return words.financing
        case .surplus: return words.surplus
        case .decided: return words.decided
        case .noted: return series.field.accumulates == .overYears ? words.notedInAll : words.noted
        case .externalTarget: return words.externalTarget
        case .externalFunds: return words.externalFunds
        case .internalFunds: return words.internalFunds
        default: return series.role.rawValue
        }
    }
}

extension Series {
    /// Whether its lines have one figure each: what stands in their column's place is the schema's own key.
    fileprivate var isSingle: Bool { columnDimension == .other && lines.allSatisfy { $0.cells.count <= 1 } }
}

extension Document {
    /// What its first table of amounts prints them in.
    fileprivate var moneyUnit: MoneyUnit? {
        for case .table(let table) in blocks {
            for row in table.rows {
                for cell in row.cells {
                    if case .figure(let figure) = cell.content, case .money(let unit)? = figure.print?.unit { return unit }
                }
            }
        }
        return nil
    }
}

extension SinceLast.Requests {
    fileprivate var value: Value {
        .fields([
            ("besvarade", Value(.integer(answered))), ("pågår", Value(.integer(ongoing))), ("utgår", Value(.integer(dropped))),
            ("öppna", Value(.integer(open))),
        ])
    }
}
