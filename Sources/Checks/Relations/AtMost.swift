import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let decidedAboveBudget = DiagnosticCode(
        "CK021", followsFrom: [.year],
        sv: MessageText(
            "Besluten under {tabell} är {beslutat} tillsammans, mer än årets budget {budget}",
            reason: "Skillnaden är {skillnad}.",
            fix: "Rätta beloppen[[, eller förklara under {plats}: …]]"),
        en: MessageText(
            "The decisions under {tabell} are {beslutat} together, more than this year's budget {budget}",
            reason: "The difference is {skillnad}.",
            fix: "Correct the amounts[[, or explain under {plats}: …]]"))
    static let outcomeAboveBudget = DiagnosticCode(
        "CK022", followsFrom: [.year, .amount],
        sv: MessageText(
            "{rad}: {vad} {när} är {utfall}, mer än de tilldelade {budget}",
            reason: "Överskridandet är {skillnad}.",
            fix: "Rätta beloppet[[, eller förklara under {plats}: …]]"),
        en: MessageText(
            "{rad}: {what} {when} is {utfall}, more than the allocated {budget}",
            reason: "It is exceeded by {skillnad}.",
            fix: "Correct the amount[[, or explain under {plats}: …]]"))
    static let yearsAgainstYear = DiagnosticCode(
        "CK024", followsFrom: [.year],
        sv: MessageText(
            "{rad}: {upptecknat} är upptecknat {år}, mer än ettårsbudgeten {budget}",
            reason: "Beloppet kan gälla flera år; då går det inte att jämföra med ett års budget.",
            fix: "Flytta ett flerårigt belopp till det som gäller alla år[[, eller förklara under {plats}: …]]"),
        en: MessageText(
            "{rad}: {upptecknat} is noted for {år}, more than the one-year budget {budget}",
            reason: "The amount may be for several years; then it cannot be compared with the budget of one.",
            fix: "Move an amount for several years to what is of all years[[, or explain under {plats}: …]]"))
}

/// What is decided all together within the budget that it may not exceed.
@Sendable func decidedWithinBudget(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for limit in sheet.now.limitedSums {
            found.examine(.decidedAboveBudget, at: limit.place)
            guard limit.isBroken, !sheet.now.isExplained(limit.series.field.explanation) else { continue }
            var arguments = [
                "tabell": limit.series.path.description, "beslutat": kronor(limit.sum), "budget": kronor(limit.limit),
                "skillnad": kronor(limit.sum - limit.limit),
            ]
            arguments["plats"] = sheet.now.explanationPlace(limit.series.field.explanation)
            let notes = limit.limitPlace.map { [DiagnosticNote($0, sv: "årets budget", en: "this year's budget")] } ?? []
            found.report(.decidedAboveBudget, at: limit.place, arguments, notes: notes)
        }
    }
}

/// The year's figure within the year's limit, and the period's within the period's, line by line.
@Sendable func outcomeWithinBudget(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for limited in sheet.limitedLines where limited.series.role != .noted {
            found.examine(.outcomeAboveBudget, at: limited.line.keyRange ?? limited.place)
            guard limited.isBroken, !sheet.now.isExplained(limited.series.field.explanation, limited.line.key) else { continue }
            let noun = limited.series.noun
            var arguments = [
                "rad": context.name(limited), "vad": noun.sv.lowercasedFirst, "what": noun.en.lowercasedFirst,
                "när": limited.year.map(String.init) ?? "hela perioden", "when": limited.year.map(String.init) ?? "of the whole period",
                "utfall": kronor(limited.figure), "budget": kronor(limited.limit), "skillnad": kronor(limited.figure - limited.limit),
            ]
            arguments["plats"] = sheet.now.explanationPlace(limited.series.field.explanation, limited.line.key)
            let notes = limited.limitPlace.map { [DiagnosticNote($0, sv: "tilldelat", en: "allocated")] } ?? []
            found.report(.outcomeAboveBudget, at: limited.place, arguments, notes: notes)
        }
    }
}

/// What is noted for one year beside the budget of one year.
func notedWithinBudget(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for limited in sheet.limitedLines where limited.series.role == .noted {
            found.examine(.yearsAgainstYear, at: limited.place)
            guard limited.isBroken, !sheet.now.isExplained(limited.series.field.explanation, limited.line.key) else { continue }
            var arguments = [
                "rad": context.name(limited), "år": sheet.now.year.map { String($0.value) } ?? "",
                "upptecknat": kronor(limited.figure), "budget": kronor(limited.limit),
            ]
            arguments["plats"] = sheet.now.explanationPlace(limited.series.field.explanation, limited.line.key)
            let notes = limited.limitPlace.map { [DiagnosticNote($0, sv: "ettårsbudgeten", en: "the one-year budget")] } ?? []
            found.report(.yearsAgainstYear, at: limited.place, arguments, notes: notes)
        }
    }
}

/// A line with the limit that it is held to.
struct LimitedLine {
    var series: Series
    var line: Series.Line
    /// The year that is compared; nil for all of the period, or where figures have no year.
    var year: Int?
    /// In öre.
    var figure: Int128
    var limit: Int128
    var place: SourceRange?
    var limitPlace: SourceRange?

    var isBroken: Bool { figure > limit }
}

/// Figures that are held to a limit all together.
struct LimitedSum {
    var series: Series
    /// In öre.
    var sum: Int128
    var limit: Int128
    var place: SourceRange?
    var limitPlace: SourceRange?

    var isBroken: Bool { sum > limit }
}

extension CheckContext {
    /// The words for a line that is held to a limit; for a figure without lines the user's own key.
    func name(_ limited: LimitedLine) -> String {
        limited.line.key.isEmpty ? limited.series.path.description : name(limited.line.key, of: limited.series)
    }
}

extension FactSheet {
    /// Lines whose limit has the same lines: the figures of each year that has begun where they break the limit, else those of
    /// the whole period. Where the lines are others, all together.
    var limitedLines: [LimitedLine] {
        var result: [LimitedLine] = []
        for series in yearly where series.field.atMost != nil {
            guard let limits = limitingSeries(series) else {
                result += limitedTotal(series)
                continue
            }
            for line in series.lines {
                guard let limit = limits.line(line.key), !line.amounts.isEmpty else { continue }
                if series.isPerYear, limits.isPerYear {
                    let broken = brokenYears(series, line, limit, evensOut: evensOut(limits))
                    result += broken
                    if broken.isEmpty {
                        result.append(
                            LimitedLine(
                                series: series, line: line, year: nil, figure: line.total, limit: limit.total, place: line.keyRange,
                                limitPlace: limit.keyRange))
                    }
                } else if let now = line.amounts.first, let most = limits.isPerYear ? year.flatMap({ limit.amount(year: $0.value) }) : limit.amounts.first {
                    result.append(
                        LimitedLine(
                            series: series, line: line, year: year?.value, figure: line.total, limit: most.öre, place: now.range,
                            limitPlace: most.range))
                }
            }
        }
        return result
    }

    /// Whether what covers a budget is given for the whole period: what one year has left, another may use, and only the year
    /// that is going on and the whole are held.
    func evensOut(_ limits: Series) -> Bool {
        series.contains { $0.role == .financing && $0.field.covers == limits.path && !$0.isPerYear }
    }

    /// Whether a line was above its limit in a year that is over, which was not held.
    var hasEvenedOut: Bool {
        yearly.contains { series in
            guard series.isPerYear, let limits = limitingSeries(series), limits.isPerYear, evensOut(limits) else { return false }
            return series.lines.contains { line in limits.line(line.key).map { !brokenYears(series, line, $0, evensOut: false).isEmpty } ?? false }
        }
    }

    /// The year that is going on, and those that are over, in which a line is above its limit.
    private func brokenYears(_ series: Series, _ line: Series.Line, _ limit: Series.Line, evensOut: Bool) -> [LimitedLine] {
        guard let year = year?.value else { return [] }
        return line.amounts.compactMap { now in
            guard let begun = now.year, begun == year || begun < year && !evensOut, let most = limit.amount(year: begun), now.öre > most.öre else { return nil }
            return LimitedLine(series: series, line: line, year: begun, figure: now.öre, limit: most.öre, place: now.range, limitPlace: most.range)
        }
    }

    /// A series whose limit has other lines, or none; what is decided has its own words (`limitedSums`).
    private func limitedTotal(_ series: Series) -> [LimitedLine] {
        guard [.outcome, .forecast, .noted].contains(series.role), series.hasAmounts, let target = target(series.field.atMost), target.hasAmounts else {
            return []
        }
        var held = LimitedLine(
            series: series, line: Series.Line(key: "", keyRange: series.place), year: nil, figure: series.total, limit: target.total,
            place: series.lastAmountRange, limitPlace: target.range)
        if let year = year?.value {
            if series.isPerYear { held.figure = series.total(year: year) }
            if target.line == nil, target.series.allSatisfy(\.isPerYear) {
                held.limit = target.series.reduce(0) { $0 + $1.total(year: year) }
            }
            held.year = year
        }
        return [held]
    }

    /// Decisions that are held to a limit whose lines are others.
    var limitedSums: [LimitedSum] {
        series.compactMap { series in
            guard series.role == .decided, let path = series.field.atMost, limitingSeries(series) == nil, let target = target(path), series.hasAmounts,
                target.hasAmounts
            else { return nil }
            return LimitedSum(
                series: series, sum: series.total, limit: target.total, place: series.lastAmountRange, limitPlace: target.range)
        }
    }

    /// The figures that hold a series to a limit line by line; nil where their lines are others.
    func limitingSeries(_ series: Series) -> Series? {
        guard let target = target(series.field.atMost), target.line == nil, target.series.count == 1, let limits = target.first else { return nil }
        // Lines that are nobody's but the file's own are the same where they have the same names.
        let hasSameLines =
            series.section != nil
            ? limits.section == series.section
            : limits.section == nil && series.lines.contains { !$0.key.isEmpty && limits.line($0.key) != nil }
        guard hasSameLines else { return nil }
        return yearly.first { $0.path == limits.path && $0.round == nil } ?? limits
    }
}

extension String {
    /// "utfallet" of "Utfallet".
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
