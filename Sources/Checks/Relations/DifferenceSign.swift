import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let wrongDifference = DiagnosticCode(
        "CK005", followsFrom: [.year],
        sv: MessageText(
            "Differensen för {rad} är angiven som {angiven}, men {räknas} är {beräknad}",
            reason: "[[{orsak}]] En läsare som litar på rubriken läser tecknet åt fel håll.",
            fix: "Rätta differensen, eller det som står efter ”räknas”."),
        en: MessageText(
            "The difference of {rad} is stated as {angiven}, but {räknas} is {beräknad}",
            reason: "[[{cause}]] A reader who trusts the heading reads the sign the wrong way.",
            fix: "Correct the difference, or what stands after “räknas”."))
    static let unreadableOrder = DiagnosticCode(
        "CK132",
        sv: MessageText(
            "”{skrivet}” säger inte vad som dras från vad",
            reason: "Angivna differenser räknas om i den ordning som står här. Som det nu står hålls de inte mot någonting.",
            fix: "Skriv två av orden budget, utfall och prognos med ett minustecken emellan: budget - prognos."),
        en: MessageText(
            "“{skrivet}” does not say what is taken from what",
            reason: "Stated differences are computed again in the order that stands here. As it stands they are held against nothing.",
            fix: "Write two of the words budget, outcome and forecast with a minus between them: budget - forecast."))
}

/// Stated differences follow the declared order, in the words of roles: `budget - prognos`.
@Sendable func differenceSign(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let given = sheet.now.differenceOrder else { continue }
        found.examine(.unreadableOrder, at: given.range)
        guard let order = DifferenceOrder(given.value) else {
            found.report(.unreadableOrder, at: given.range, ["skrivet": given.value])
            found.setAside(.wrongDifference, .noReadableOrder)
            continue
        }
        for stated in sheet.now.series where stated.role == .statedDifference {
            for line in stated.lines {
                guard let given = line.amounts.first, let a = sheet.now.figure(order.first, line.key), let b = sheet.now.figure(order.second, line.key)
                else { continue }
                found.examine(.wrongDifference, at: given.range)
                let computed = a - b
                guard (computed - given.öre).magnitude > rounding(terms: 1).magnitude else { continue }
                var arguments = [
                    "rad": context.name(line.key, of: stated), "angiven": kronor(given.öre), "räknas": sheet.now.differenceOrder?.value ?? "", "beräknad": kronor(computed),
                ]
                if given.öre == -computed {
                    arguments["orsak"] = "Tecknet är omvänt: det som står är \(order.words.second) - \(order.words.first)."
                    arguments["cause"] = "The sign is reversed: what stands there is \(order.words.second) - \(order.words.first)."
                }
                found.report(.wrongDifference, at: given.range, arguments)
            }
        }
    }
}

extension FactSheet {
    /// A line's figure of the fiscal year, in öre; of forecasts the latest round's.
    fileprivate func figure(_ role: Role, _ key: String) -> Int128? {
        guard let year = year?.value, let series = role == .forecast ? latestForecast : perYear(role) else { return nil }
        return series.line(key)?.amount(year: year)?.öre
    }
}
