import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let oddSize = DiagnosticCode(
        "CK246", .warning, followsFrom: [.year, .amount],
        sv: MessageText(
            "{vad} för {rad} är {nu}, {riktning} {annat}", reason: "En nolla kan ha fallit bort eller kommit till, eller så är beloppet en annan rads.",
            fix: "Rätta det belopp som är fel. Är båda rätt, godkänn anmärkningen."),
        en: MessageText(
            "{what} of {rad} is {nu}, {direction} {other}", reason: "A nought may have been lost or added, or the amount is another line's.",
            fix: "Correct the amount that is wrong. If both are right, accept the remark."))
    static let oddSign = DiagnosticCode(
        "CK247", .warning, followsFrom: [.year, .amount],
        sv: MessageText(
            "{vad}[[ för {rad}]] har ett minustecken, {nu}, som enda belopp av {antal}", reason: "Ett minustecken kan ha kommit med av misstag.",
            fix: "Rätta tecknet. Ska beloppet vara negativt, godkänn anmärkningen."),
        en: MessageText(
            "{what}[[ of {rad}]] is negative, {nu}, the only such amount of {antal}", reason: "A minus sign may have come along by mistake.",
            fix: "Correct the sign. If the amount is to be negative, accept the remark."))
    static let oddDigit = DiagnosticCode(
        "CK249", .note,
        sv: MessageText(
            "{nu} är inte jämnt {jämnt}, som de {antal} andra besluten och prognoserna", reason: "En siffra kan vara fel.",
            fix: "Rätta siffran, om den är fel."),
        en: MessageText(
            "{nu} is not a multiple of {jämnt}, as the {antal} other decisions and forecasts are", reason: "A digit may be wrong.",
            fix: "Correct the digit, if it is wrong."))
}

/// A budget of the year has the size of what is forecast of it, and a forecast that of the budget and the forecast before.
@Sendable func oddSize(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        oddGrants(sheet, context, &found)
        guard let year = sheet.now.year?.value else { continue }
        let made = sheet.now.madeForecasts
        guard let latest = made.last, let budget = sheet.now.perYear(.budget, ofLinesOf: latest) else { continue }
        for (index, line) in latest.lines.enumerated() {
            guard let now = line.amount(year: year), let allocated = budget.line(line.key)?.amount(year: year), allocated.öre > 0, now.öre > 0 else { continue }
            found.examine(.oddSize, at: now.range)
            let isOfLineAbove = index > 0 && latest.lines[index - 1].amount(year: year)?.öre == now.öre
            let name = context.name(line.key, of: latest)
            func tell(_ series: Series, _ cell: Series.Cell, _ other: Series, _ against: Series.Cell) {
                guard let size = SizeWords(cell.öre, against.öre), !context.isTold(cell.range) else { return }
                // The amount of the line above is told as that.
                if isOfLineAbove, cell.range == now.range { return }
                let (noun, another) = (series.noun, other.noun)
                found.report(
                    .oddSize, at: cell.range,
                    [
                        "vad": noun.sv, "what": noun.en, "rad": name, "nu": kronor(cell.öre), "riktning": size.sv, "direction": size.en,
                        "annat": "\(another.sv.lowercasedFirst), \(kronor(against.öre))", "other": "\(another.en.lowercasedFirst), \(kronor(against.öre))",
                    ], notes: comparedNote(against.range))
            }
            let earlier = made.dropLast().last?.line(line.key)?.amount(year: year)
            // What a meeting has seen and not changed is what was meant.
            let isSeen = sheet.before(budget)?.line(line.key)?.amount(year: year)?.öre == allocated.öre
            if let earlier {
                guard earlier.öre > 0 else { continue }
                if isOdd(now.öre, earlier.öre), isOdd(now.öre, allocated.öre) {
                    tell(latest, now, made[made.count - 2], earlier)
                } else if isOdd(earlier.öre, now.öre), isOdd(earlier.öre, allocated.öre),
                    sheet.before?.forecasts.contains(where: { $0.round?.number == made[made.count - 2].round?.number }) != true
                {
                    tell(made[made.count - 2], earlier, latest, now)
                } else if !isSeen, isOdd(allocated.öre, now.öre), isOdd(allocated.öre, earlier.öre) {
                    tell(budget, allocated, latest, now)
                }
            } else if isTenfold(now.öre, allocated.öre) || now.öre >= 3 * allocated.öre {
                isSeen ? tell(latest, now, budget, allocated) : tell(budget, allocated, latest, now)
            }
        }
    }
}

/// Money from elsewhere is now ten or a hundred times what it was at the last meeting, or the other way round.
private func oddGrants(_ sheet: JudgedSheet, _ context: CheckContext, _ found: inout Examination) {
    for series in sheet.now.series where series.role == .externalFunds || series.role == .internalFunds {
        guard let old = sheet.before(series) else { continue }
        for line in series.lines {
            guard let now = line.amounts.first, let was = old.line(line.key)?.amount(now.key) else { continue }
            found.examine(.oddSize, at: now.range)
            guard isTenfold(now.öre, was.öre), let size = SizeWords(now.öre, was.öre), !context.isTold(now.range),
                !found.isExplained(series.changeKey(line.key), sheet.now)
            else { continue }
            let (date, noun) = (sheet.earlier?.iso ?? "", series.noun)
            found.report(
                .oddSize, at: now.range,
                [
                    "vad": noun.sv, "what": noun.en, "rad": line.key, "nu": kronor(now.öre), "riktning": size.sv, "direction": size.en,
                    "annat": "beloppet vid mötet \(date), \(kronor(was.öre))", "other": "the amount at the meeting of \(date), \(kronor(was.öre))",
                ], notes: earlierPlace(was.range))
        }
    }
}

/// At least three times, or about a tenth or a hundredth: a project that is late may come to a third.
private func isOdd(_ amount: Int128, _ other: Int128) -> Bool { isTenfold(amount, other) || amount >= 3 * other }

/// About ten or a hundred times one or the other; a thousand times has a rule of its own.
private func isTenfold(_ a: Int128, _ b: Int128) -> Bool {
    let small: UInt128 = min(a.magnitude, b.magnitude)
    let large: UInt128 = max(a.magnitude, b.magnitude) * 100
    guard small > 0 else { return false }
    for times: UInt128 in [10, 100] where large >= small * times * 97 && large <= small * times * 103 { return true }
    return false
}

/// How many times one amount is another, in words; nil for about a thousand times.
private struct SizeWords {
    var (sv, en) = ("", "")

    init?(_ amount: Int128, _ other: Int128) {
        if isThousandfold(amount, other, within: 100) { return nil }
        let times = amount.magnitude * 10 / max(1, other.magnitude)
        let parts = other.magnitude * 10 / max(1, amount.magnitude)
        switch (times, parts) {
        case (97...103, _): (sv, en) = ("tio gånger", "ten times")
        case (970...1030, _): (sv, en) = ("hundra gånger", "a hundred times")
        case (_, 97...103): (sv, en) = ("en tiondel av", "a tenth of")
        case (_, 970...1030): (sv, en) = ("en hundradel av", "a hundredth of")
        case (30..., _): (sv, en) = ("mer än \(times / 10) gånger", "more than \(times / 10) times")
        case (_, 30...): (sv, en) = ("mindre än en \(parts / 10)-del av", "less than 1/\(parts / 10) of")
        default: return nil
        }
    }
}

/// One negative amount among positive ones, where money is given or expected.
@Sendable func oddSign(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for series in sheet.now.series where [.budget, .decided, .financing, .forecast, .externalFunds, .internalFunds, .noted].contains(series.role) {
            let cells = series.lines.flatMap { line in line.amounts.map { (line, $0) } }
            // A field that stands by itself is held against those beside it, and a line against what is spent of it.
            let beside = cells.count > 2 ? [] : sheet.now.series.filter { $0.path != series.path && $0.topKey == series.topKey && $0.role == series.role }
            let all = cells.map(\.1) + beside.flatMap { $0.lines.flatMap(\.amounts) }
            found.examine(.oddSign, in: series.place?.file, count: cells.count)
            guard all.count > 1, all.count(where: { $0.öre < 0 }) == 1, let (line, cell) = cells.first(where: { $0.1.öre < 0 }), !context.isTold(cell.range)
            else { continue }
            // That a decision has changed is told by its own rule.
            if series.field.isDecision, sheet.before(series)?.line(line.key)?.amount(cell.key) != nil { continue }
            var arguments = ["nu": kronor(cell.öre), "antal": String(all.count)]
            (arguments["vad"], arguments["what"]) = series.words(cell, year: sheet.now.year?.value, context)
            if !line.key.isEmpty { arguments["rad"] = context.name(line.key, of: series) }
            found.report(.oddSign, at: cell.range, arguments)
        }
    }
}

/// A single digit that breaks the evenness of decisions and forecasts: 6 623 000 where everything else is in tens of thousands.
@Sendable func oddDigit(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        let cells = sheet.now.decidedAndForecast
        guard cells.count > 9 else { continue }
        found.examine(.oddDigit, in: sheet.now.file, count: cells.count)
        guard let (odd, unit) = uneven(cells), !context.isTold(odd.cell.range),
            sheet.before(odd.series)?.line(odd.line.key)?.amount(odd.cell.key)?.öre != odd.cell.öre
        else { continue }
        found.report(.oddDigit, at: odd.cell.range, ["nu": kronor(odd.cell.öre), "jämnt": kronor(unit), "antal": String(cells.count - 1)])
    }
}

private typealias PlacedCell = (series: Series, line: Series.Line, cell: Series.Cell)

/// The only one that is no multiple of what all the others are, by a single digit.
private func uneven(_ cells: [PlacedCell]) -> (odd: PlacedCell, unit: Int128)? {
    for unit in [Int128(1_000_000), 100_000] {
        let odd = cells.filter { $0.cell.öre % unit != 0 }
        guard odd.count == 1, let first = odd.first else { continue }
        var rest = first.cell.öre % unit
        while rest > 0, rest % 10 == 0 { rest /= 10 }
        return rest < 10 && first.cell.öre > unit ? (first, unit) : nil
    }
    return nil
}

extension FactSheet {
    /// What somebody decides or expects, above nought.
    fileprivate var decidedAndForecast: [PlacedCell] {
        series.filter { [.budget, .financing, .forecast].contains($0.role) && ($0.isPerYear || $0.role == .financing) }.flatMap { series in
            series.lines.flatMap { line in line.amounts.filter { $0.öre > 0 }.map { (series, line, $0) } }
        }
    }
}
