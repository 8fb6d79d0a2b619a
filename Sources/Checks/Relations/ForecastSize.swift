import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let forecastThousandfold = DiagnosticCode(
        "CK126", followsFrom: [.year],
        sv: MessageText(
            "Prognos {omgång} för {rad} {år} är {nu}, ungefär {riktning} {annat}, som är {jämfört}",
            reason: "Ett belopp som skiljer tusen gånger är nästan alltid tusental kronor som har skrivits som kronor, eller tvärtom.",
            fix: "Skriv enheten efter talet (tkr), eller hela beloppet."),
        en: MessageText(
            "Forecast {omgång} for {rad} {år} is {nu}, about {direction} {other}, which is {jämfört}",
            reason: "An amount that differs by a thousand times is nearly always thousands written as kronor, or the other way round.",
            fix: "Write the unit after the number (tkr), or the whole amount."))
    static let forecastBelowOutcome = DiagnosticCode(
        "CK127", .warning, followsFrom: [.year, .amount],
        sv: MessageText(
            "Prognos {omgång} för {rad} {år} är {nu}, men {utfall} är redan bokfört",
            reason: "En prognos säger vad som väntas vara bokfört när året är slut.",
            fix: "Rätta det belopp som är fel. Väntas pengar tillbaka före årets slut, sänk regelns allvar i registret."),
        en: MessageText(
            "Forecast {omgång} for {rad} {år} is {nu}, but {utfall} is booked already",
            reason: "A forecast says what is expected to be booked when the year is over.",
            fix: "Correct the amount that is wrong. If money is expected back before the end of the year, lower the rule in the register."))
}

/// A forecast of a line has the size of what stands beside it: the forecast before, or for the first the one after it, or the
/// budget; and the latest is not below what is booked already.
@Sendable func forecastSize(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        let made = sheet.now.madeForecasts
        for (number, forecast) in made.enumerated() {
            guard let round = forecast.round else { continue }
            let isLast = number == made.count - 1
            // What the meeting before had of the same round is what it is held against.
            if !isLast, sheet.before?.forecasts.contains(where: { $0.round?.number == round.number }) == true { continue }
            let beside = number > 0 ? made[number - 1] : isLast ? nil : made[1]
            let held = HeldForecast(
                forecast: forecast, round: round, isFirst: number == 0, isLast: isLast, beside: beside,
                outcome: sheet.now.perYear(.outcome, ofLinesOf: forecast),
                budget: sheet.now.perYear(.budget, ofLinesOf: forecast), year: sheet.now.year?.value,
                wasSeen: beside.map { sheet.wasSeen($0.round) } ?? false)
            for line in forecast.lines {
                held.holdDash(line, context, &found)
                for cell in line.amounts where !held.holdSize(line, cell, context, &found) { held.holdOutcome(line, cell, context, &found) }
            }
        }
    }
}

/// A round of forecasts with what it is held against.
private struct HeldForecast {
    var forecast: Series
    var round: Series.Round
    var isFirst: Bool
    var isLast: Bool
    /// The one before, or for the first the one after.
    var beside: Series?
    var outcome: Series?
    var budget: Series?
    /// That the file is of.
    var year: Int?
    /// Whether the meeting before had the round beside.
    var wasSeen: Bool

    private func place(_ line: Series.Line, _ key: String, _ now: String, _ context: CheckContext) -> [String: String] {
        ["omgång": String(round.number), "rad": context.name(line.key, of: forecast), "år": key, "nu": now]
    }

    private func outcomeNote(_ cell: Series.Cell) -> [DiagnosticNote] { cell.range.map { [DiagnosticNote($0, sv: "utfallet", en: "the outcome")] } ?? [] }

    /// “–” where money is booked.
    func holdDash(_ line: Series.Line, _ context: CheckContext, _ found: inout Examination) {
        guard isLast, let year, let dash = line.cell(year: year), dash.isDash, let booked = outcome?.line(line.key)?.amount(year: year), booked.öre > 0 else {
            return
        }
        found.examine(.forecastBelowOutcome, at: dash.range)
        var arguments = place(line, dash.key, "–", context)
        arguments["utfall"] = kronor(booked.öre)
        found.report(.forecastBelowOutcome, at: dash.range, arguments, notes: outcomeNote(booked))
    }

    /// A thousand times what stands beside it, or a thousandth.
    ///
    /// - Returns: whether it was told.
    func holdSize(_ line: Series.Line, _ cell: Series.Cell, _ context: CheckContext, _ found: inout Examination) -> Bool {
        guard let year = cell.year else { return false }
        let forecastBeside = beside?.line(line.key)?.amount(year: year)
        let allocated = budget?.line(line.key)?.amount(year: year)
        guard let other = forecastBeside ?? allocated, isLast || allocated != nil else { return false }
        found.examine(.forecastThousandfold, at: cell.range)
        // Where one of the two agrees with it, it is the other that is wrong.
        guard isLikeThousandfold(other.öre, cell.öre), allocated.map({ isLikeThousandfold($0.öre, cell.öre) }) ?? true else { return false }
        // With no budget to say which, the one that is far from the line's other years is wrong.
        let isOtherWrong = forecastBeside != nil && allocated == nil && !wasSeen && line.amounts.contains { $0.key != cell.key && isNear($0.öre, cell.öre) }
        let (wrong, right) = isOtherWrong ? (other, cell) : (cell, other)
        let isMore = wrong.öre.magnitude > right.öre.magnitude
        var arguments = place(line, cell.key, kronor(wrong.öre), context)
        if isOtherWrong, let number = beside?.round?.number {
            arguments["omgång"] = String(number)
        }
        arguments["riktning"] = isMore ? "tusen gånger" : "en tusendel av"
        arguments["direction"] = isMore ? "a thousand times" : "a thousandth of"
        let isAgainstNext = isFirst != isOtherWrong
        arguments["annat"] = forecastBeside != nil ? isAgainstNext ? "nästa prognos" : "den förra prognosen" : "budgeten"
        arguments["other"] = forecastBeside != nil ? isAgainstNext ? "the next forecast" : "the forecast before" : "the budget"
        arguments["jämfört"] = kronor(right.öre)
        found.report(.forecastThousandfold, at: wrong.range, arguments, notes: comparedNote(right.range))
        return true
    }

    /// Less than what is booked already.
    func holdOutcome(_ line: Series.Line, _ cell: Series.Cell, _ context: CheckContext, _ found: inout Examination) {
        guard let year, isLast, cell.year == year, let booked = outcome?.line(line.key)?.amount(year: year) else { return }
        found.examine(.forecastBelowOutcome, at: cell.range)
        // An outcome above its budget is told as that.
        let allocated = budget?.line(line.key)?.amount(year: year)
        guard booked.öre > 0, cell.öre < booked.öre, allocated.map({ booked.öre <= $0.öre }) ?? true else { return }
        var arguments = place(line, cell.key, kronor(cell.öre), context)
        arguments["utfall"] = kronor(booked.öre)
        found.report(.forecastBelowOutcome, at: cell.range, arguments, notes: outcomeNote(booked))
    }
}

/// Within a tenth: a forecast is seldom the very figure of the one before.
private func isLikeThousandfold(_ a: Int128, _ b: Int128) -> Bool { isThousandfold(a, b, within: 100) }

/// Within ten times of each other.
private func isNear(_ a: Int128, _ b: Int128) -> Bool { a.magnitude < b.magnitude * 10 && b.magnitude < a.magnitude * 10 }
