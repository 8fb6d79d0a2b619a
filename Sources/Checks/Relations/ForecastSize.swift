import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let forecastThousandfold = DiagnosticCode(
        "CK126",
        sv: MessageText(
            "Prognos {omgång} för {rad} {år} är {nu}, ungefär {riktning} {annat}, som är {jämfört}",
            reason: "Ett belopp som skiljer tusen gånger är nästan alltid tusental kronor som har skrivits som kronor, eller tvärtom.",
            fix: "Skriv enheten efter talet (tkr), eller hela beloppet."),
        en: MessageText(
            "Forecast {omgång} for {rad} {år} is {nu}, about {direction} {other}, which is {jämfört}",
            reason: "An amount that differs by a thousand times is nearly always thousands written as kronor, or the other way round.",
            fix: "Write the unit after the number (tkr), or the whole amount."))
    static let forecastBelowOutcome = DiagnosticCode(
        "CK127", .warning,
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
    // Within a tenth: a forecast is seldom the very figure of the one before.
    func isLikeThousandfold(_ a: Int128, _ b: Int128) -> Bool { isThousandfold(a, b, within: 100) }
    for sheet in context.sheets {
        let made = sheet.now.forecasts.filter { $0.round?.isMade == true && $0.isPerYear }
        for (number, forecast) in made.enumerated() {
            guard let round = forecast.round else { continue }
            let isLast = number == made.count - 1
            // What the meeting before had of the same round is what it is held against.
            if !isLast, sheet.before?.forecasts.contains(where: { $0.round?.number == round.number }) == true { continue }
            let beside = number > 0 ? made[number - 1] : isLast ? nil : made[1]
            let outcome = sheet.now.series.first { $0.role == .outcome && $0.isPerYear && $0.section == forecast.section }
            let budget = sheet.now.series.first { $0.role == .budget && $0.isPerYear && $0.section == forecast.section }
            for line in forecast.lines {
                // “–” where money is booked, and the forecast before or the budget has an amount.
                if isLast, let year = sheet.now.year?.value, let dash = line.cell(year: year), dash.isDash,
                    let booked = outcome?.line(line.key)?.amount(year: year), booked.öre > 0
                {
                    found.examine(.forecastBelowOutcome, at: dash.range)
                    found.report(
                        .forecastBelowOutcome, at: dash.range,
                        [
                            "omgång": String(round.number), "rad": context.name(line.key, of: forecast), "år": dash.key, "nu": "–",
                            "utfall": kronor(booked.öre),
                        ], notes: booked.range.map { [DiagnosticNote($0, sv: "utfallet", en: "the outcome")] } ?? [])
                }
                for cell in line.amounts {
                    guard let year = cell.year else { continue }
                    var arguments = [
                        "omgång": String(round.number), "rad": context.name(line.key, of: forecast), "år": cell.key, "nu": kronor(cell.öre),
                    ]
                    let forecastBeside = beside?.line(line.key)?.amount(year: year)
                    let allocated = budget?.line(line.key)?.amount(year: year)
                    if let other = forecastBeside ?? allocated, isLast || allocated != nil {
                        found.examine(.forecastThousandfold, at: cell.range)
                        // Where one of the two agrees with it, it is the other that is wrong.
                        if isLikeThousandfold(other.öre, cell.öre), allocated.map({ isLikeThousandfold($0.öre, cell.öre) }) ?? true {
                            let isMore = cell.öre.magnitude > other.öre.magnitude
                            let isForecast = forecastBeside != nil
                            arguments["riktning"] = isMore ? "tusen gånger" : "en tusendel av"
                            arguments["direction"] = isMore ? "a thousand times" : "a thousandth of"
                            arguments["annat"] = isForecast ? number > 0 ? "den förra prognosen" : "nästa prognos" : "budgeten"
                            arguments["other"] = isForecast ? number > 0 ? "the forecast before" : "the next forecast" : "the budget"
                            arguments["jämfört"] = kronor(other.öre)
                            let notes = other.range.map { [DiagnosticNote($0, sv: "jämfört med", en: "compared with")] } ?? []
                            found.report(.forecastThousandfold, at: cell.range, arguments, notes: notes)
                            continue
                        }
                    }
                    guard isLast, year == sheet.now.year?.value, let booked = outcome?.line(line.key)?.amount(year: year) else { continue }
                    found.examine(.forecastBelowOutcome, at: cell.range)
                    // An outcome above its budget is told as that.
                    guard booked.öre > 0, cell.öre < booked.öre, allocated.map({ booked.öre <= $0.öre }) ?? true else { continue }
                    arguments["utfall"] = kronor(booked.öre)
                    let notes = booked.range.map { [DiagnosticNote($0, sv: "utfallet", en: "the outcome")] } ?? []
                    found.report(.forecastBelowOutcome, at: cell.range, arguments, notes: notes)
                }
            }
        }
    }
}
