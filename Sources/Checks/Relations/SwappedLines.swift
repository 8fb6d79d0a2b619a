import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let swappedFigures = DiagnosticCode(
        "CK248", .warning, followsFrom: [.year],
        sv: MessageText(
            "{vad} för {rad} är {nu}, men {jämfört} är {annat}[[: två siffror kan ha bytt plats{siffror}]][[: en siffra kan vara fel{siffra}]][[, och {nu} är vad {andra} har där]]",
            reason: "Det som skiljer är just sådant som blir fel när siffror skrivs av.", fix: "Rätta beloppet. Är det rätt, godkänn anmärkningen."),
        en: MessageText(
            "{what} of {rad} is {nu}, but {compared} is {annat}[[: two digits may have changed places{siffror}]][[: a digit may be wrong{siffra}]][[, and {nu} is what {andra} has there]]",
            reason: "What differs is what goes wrong when figures are copied.", fix: "Correct the amount. If it is right, accept the remark."))
    static let unchangedLine = DiagnosticCode(
        "CK250", .note, followsFrom: [.year],
        sv: MessageText(
            "{vad} för {rad}, {nu}, är som vid mötet {möte}, fast alla andra rader har ändrats", reason: "Beloppet kan vara kvar från förra mötet.",
            fix: "Hämta det nya beloppet, om det finns ett."),
        en: MessageText(
            "{what} of {rad}, {nu}, is as at the meeting of {möte}, although all other lines have changed",
            reason: "The amount may be left from the previous meeting.",
            fix: "Fetch the new amount, if there is one."))
}

/// A forecast against the one before it, or the budget: digits that have changed places, and amounts of another line. Against the
/// meeting before, amounts that two lines have exchanged.
@Sendable func swappedFigures(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        exchanged(sheet, context, &found)
        guard let year = sheet.now.year?.value else { continue }
        let made = sheet.now.madeForecasts
        guard let budget = sheet.now.perYear(.budget, ofLinesOf: made.last) else { continue }
        for (number, forecast) in made.enumerated() {
            // What a meeting has seen is held against that.
            if sheet.wasSeen(forecast.round) { continue }
            let reference = number > 0 ? made[number - 1] : budget
            let projected = number == made.count - 1 ? sheet.now.projected(forecast, year) : [:]
            compare(forecast, reference, isBudget: number == 0, year, projected, context, &found)
        }
    }
}

private func compare(
    _ forecast: Series, _ reference: Series, isBudget: Bool, _ year: Int, _ projected: [String: Int128], _ context: CheckContext, _ found: inout Examination
) {
    func old(_ line: Series.Line) -> Series.Cell? { reference.line(line.key)?.amount(year: year) }
    func tell(_ line: Series.Line, _ now: Series.Cell, _ was: Series.Cell, other: Series.Line? = nil, isSwap: Bool = true) {
        var arguments = [
            "rad": context.name(line.key, of: forecast), "nu": kronor(now.öre), "annat": kronor(was.öre),
            "jämfört": isBudget ? "budgeten" : "prognosen före", "compared": isBudget ? "the budget" : "the forecast before",
        ]
        (arguments["vad"], arguments["what"]) = ("Prognos \(forecast.round?.number ?? 1)", "Forecast \(forecast.round?.number ?? 1)")
        if let other { arguments["andra"] = context.name(other.key, of: forecast) } else { arguments[isSwap ? "siffror" : "siffra"] = "" }
        found.report(.swappedFigures, at: now.range, arguments, notes: comparedNote(was.range))
    }
    var told = Set<String>()
    for (index, line) in forecast.lines.enumerated() where !told.contains(line.key) {
        guard let now = line.amount(year: year), let was = old(line) else { continue }
        found.examine(.swappedFigures, at: now.range)
        guard now.öre != was.öre, !context.isTold(now.range) else { continue }
        if areSwapped(now.öre, was.öre) {
            tell(line, now, was)
            continue
        }
        /// Whether another line has this one's amount, and this one its.
        func hasTradedPlaces(_ other: Series.Line) -> Bool {
            guard let amount = other.amount(year: year), let before = old(other), other.key != line.key else { return false }
            return amount.öre == was.öre && before.öre == now.öre
        }
        /// The same of what a new forecast has changed besides: one of them to the krona, the other about.
        func hasNearlyTraded(_ other: Series.Line) -> Bool {
            guard let amount = other.amount(year: year), let before = old(other), other.key != line.key else { return false }
            let isNear =
                amount.öre == was.öre && isWithin(4, now.öre, before.öre) || now.öre == before.öre && isWithin(4, amount.öre, was.öre)
                || isWithin(10, amount.öre, was.öre) && isWithin(10, now.öre, before.öre)
            return isNear && hasMovedFar(now.öre, was.öre, amount.öre, before.öre)
        }
        if let other = forecast.lines.first(where: hasTradedPlaces) ?? forecast.lines.first(where: hasNearlyTraded) {
            told.insert(other.key)
            tell(line, now, was, other: other)
            continue
        }
        // A digit that would be near what was, where what is booked goes on as it did.
        if !isWithin(4, now.öre, was.öre), let pace = projected[line.key], (pace - was.öre).magnitude < (pace - now.öre).magnitude,
            hasDigitNear(now.öre, was.öre)
        {
            tell(line, now, was, isSwap: false)
            continue
        }
        // Two digits that would be near what was, where no other line is far from it.
        if !isWithin(5, now.öre, was.öre), hasSwapNear(now.öre, was.öre),
            !forecast.lines.contains(where: { other in
                guard other.key != line.key, let amount = other.amount(year: year), let before = old(other) else { return false }
                return !isWithin(5, amount.öre, before.öre)
            })
        {
            tell(line, now, was)
            continue
        }
        // The amount of another line, which is far from this one's.
        guard now.öre >= 2 * was.öre || 2 * now.öre <= was.öre else { continue }
        let copied = forecast.lines.enumerated().first { place, other in
            guard place != index, let amount = other.amount(year: year), amount.öre == now.öre, let before = old(other) else { return false }
            return isWithin(10, amount.öre, before.öre) && (place + 1 == index || isTelling(now.öre))
        }
        if let copied { tell(line, now, was, other: copied.element) }
    }
}

/// Two lines that have each other's amounts of the meeting before, where that is what has changed of them.
private func exchanged(_ sheet: JudgedSheet, _ context: CheckContext, _ found: inout Examination) {
    for series in sheet.now.series where series.round == nil && series.role != .stated && series.role != .statedDifference {
        guard let before = sheet.before(series), series.field.isDecision == false, series.field.accumulates == nil else { continue }
        var told = Set<String>()
        for line in series.lines where !told.contains(line.key) {
            for cell in line.amounts {
                guard let was = before.line(line.key)?.amount(cell.key), was.öre != cell.öre, !context.isTold(cell.range) else { continue }
                found.examine(.swappedFigures, at: cell.range)
                let hasSwappedDigits = areSwapped(cell.öre, was.öre) && !found.isExplained(series.changeKey(line.key), sheet.now)
                let other = series.lines.first { other in
                    guard other.key != line.key, let amount = other.amount(cell.key), let old = before.line(other.key)?.amount(cell.key) else { return false }
                    return amount.öre == was.öre && old.öre == cell.öre
                }
                guard other != nil || hasSwappedDigits else { continue }
                var arguments = [
                    "rad": context.name(line.key, of: series), "nu": kronor(cell.öre), "annat": kronor(was.öre),
                    "jämfört": "beloppet vid mötet \(sheet.earlier?.iso ?? "")", "compared": "the amount at the meeting of \(sheet.earlier?.iso ?? "")",
                ]
                (arguments["vad"], arguments["what"]) = series.words(cell, year: sheet.now.year?.value, context)
                if let other {
                    told.insert(other.key)
                    arguments["andra"] = context.name(other.key, of: series)
                } else {
                    arguments["siffror"] = ""
                }
                found.report(.swappedFigures, at: cell.range, arguments, notes: earlierPlace(was.range))
            }
        }
    }
}

/// Apart by at most one part in so many of the second.
private func isWithin(_ parts: UInt128, _ amount: Int128, _ other: Int128) -> Bool { (amount - other).magnitude * parts <= other.magnitude }

/// Whether two lines are each a fifth from what they were, and four times as near to what the other was.
private func hasMovedFar(_ now: Int128, _ was: Int128, _ amount: Int128, _ before: Int128) -> Bool {
    guard !isWithin(5, now, was), !isWithin(5, amount, before) else { return false }
    return ((now - before).magnitude + (amount - was).magnitude) * 4 <= (now - was).magnitude + (amount - before).magnitude
}

/// Whether an amount has three digits that tell, so that it is another line's by no chance.
private func isTelling(_ amount: Int128) -> Bool {
    var digits = amount
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits >= 100
}

/// Whether an amount with two neighbouring digits exchanged is within a twenty-fifth of another.
private func hasSwapNear(_ amount: Int128, _ other: Int128) -> Bool {
    guard amount >= 10_000_000, other > 0 else { return false }
    var place: Int128 = 1
    while place * 10 <= amount {
        let (low, high) = (amount / place % 10, amount / (place * 10) % 10)
        let exchanged = amount + (low - high) * (place * 10) + (high - low) * place
        if low != high, isWithin(25, exchanged, other) { return true }
        place *= 10
    }
    return false
}

/// Whether an amount with one of its two first digits another is within a hundredth of another.
private func hasDigitNear(_ amount: Int128, _ other: Int128) -> Bool {
    guard amount >= 10_000_000, other > 0 else { return false }
    var place: Int128 = 1
    while place * 10 <= amount { place *= 10 }
    for place in [place, place / 10] {
        let digit = amount / place % 10
        for new in Int128(0)...9 where new != digit && isWithin(100, amount + (new - digit) * place, other) { return true }
    }
    return false
}

extension FactSheet {
    /// What each line comes to by the end of the year if the rest is as what is booked. A forecast below that is told as such.
    fileprivate func projected(_ forecast: Series, _ year: Int) -> [String: Int128] {
        guard let passed = shareOfYear, passed > 0, let outcome = perYear(.outcome, ofLinesOf: forecast) else { return [:] }
        var result: [String: Int128] = [:]
        for line in outcome.lines {
            guard let booked = line.amount(year: year), booked.öre > 0, let expected = forecast.line(line.key)?.amount(year: year), expected.öre >= booked.öre
            else { continue }
            result[line.key] = booked.öre * 1000 / Int128(passed)
        }
        return result
    }
}

extension FactSheet {
    /// What was bought once is paid: a twentieth at most is left of what the newest forecast has for it, or of the budget.
    fileprivate func isNearlyUsed(_ line: Series.Line, _ cell: Series.Cell, of series: Series, _ year: Int) -> Bool {
        let limits = [madeForecasts.last { $0.section == series.section }, perYear(.budget, ofLinesOf: series)]
        guard let limit = limits.lazy.compactMap({ $0?.line(line.key)?.amount(year: year) }).first, limit.öre > 0 else { return false }
        return (limit.öre - cell.öre) * 20 <= limit.öre
    }
}

/// Whether two neighbouring digits have changed places, of amounts with at least three digits that tell.
func areSwapped(_ a: Int128, _ b: Int128) -> Bool {
    guard a > 0, b > 0, (a - b) % 9 == 0 else { return false }
    var (x, y) = (a, b)
    while x % 10 == 0, y % 10 == 0 { (x, y) = (x / 10, y / 10) }
    guard x >= 100, y >= 100 else { return false }
    var places: [(Int128, Int128)] = []
    var position: [Int] = []
    var place = 0
    while x > 0 || y > 0 {
        if x == 0 || y == 0 { return false }
        if x % 10 != y % 10 {
            places.append((x % 10, y % 10))
            position.append(place)
        }
        (x, y, place) = (x / 10, y / 10, place + 1)
    }
    return places.count == 2 && position[1] == position[0] + 1 && places[0].0 == places[1].1 && places[0].1 == places[1].0
}

/// One line of what accumulates that is as it was, while the day of the outcome has moved and all the others have changed.
@Sendable func unchangedLine(_ context: CheckContext, _ found: inout Examination) {
    if context.sheets.contains(where: { $0.before != nil }) { found.setAside(.unchangedLine, .noEarlierOutcome) }
    for sheet in context.sheets {
        guard let date = sheet.now.outcomeDate, let earlier = sheet.before?.outcomeDate, date.value > earlier.value, let now = sheet.now.year?.value,
            let year = sheet.before?.year?.value, year <= now
        else { continue }
        // Of the year that was going on at the last meeting, the rest has come since, unless all of it had been told.
        if year < now, earlier.value >= CalendarDate(year: year, month: 12, day: 31) ?? earlier.value { continue }
        for series in sheet.now.series where series.field.accumulates == .withinYear && (series.role == .outcome || series.role == .noted) {
            guard series.isPerYear || year == now, let old = sheet.before(series) else { continue }
            var (same, others): ([(Series.Line, Series.Cell)], Int) = ([], 0)
            for line in series.lines {
                let now = series.isPerYear ? line.cells.filter { $0.year == year && $0.amount != nil } : line.amounts
                guard let first = now.first, let before = old.line(line.key) else { continue }
                found.examine(.unchangedLine, at: first.range)
                if now.allSatisfy({ before.amount($0.key)?.öre == $0.öre }) { same.append((line, first)) } else { others += 1 }
            }
            guard same.count == 1, others > 1, let (line, cell) = same.first, cell.öre % 1_000_000 != 0, !context.isTold(cell.range),
                !sheet.now.isNearlyUsed(line, cell, of: series, year)
            else { continue }
            var arguments = ["rad": context.name(line.key, of: series), "nu": kronor(cell.öre), "möte": sheet.earlier?.iso ?? ""]
            (arguments["vad"], arguments["what"]) = series.words(cell, year: year, context)
            found.report(.unchangedLine, at: cell.range, arguments, notes: earlierPlace(old.line(line.key)?.amount(cell.key)?.range))
        }
    }
}
