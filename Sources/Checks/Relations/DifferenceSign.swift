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
                guard let a = sheet.now.figure(order.first, line.key), let b = sheet.now.figure(order.second, line.key) else { continue }
                guard let given = line.amounts.first else {
                    // A dash is read as no difference, beside lines that have one.
                    if let dash = line.cells.first, dash.isDash, a.öre != b.öre, stated.lines.contains(where: { !$0.amounts.isEmpty }) {
                        found.examine(.wrongDifference, at: dash.range)
                        found.report(
                            .wrongDifference, at: dash.range,
                            [
                                "rad": context.name(line.key, of: stated), "angiven": "–", "räknas": sheet.now.differenceOrder?.value ?? "",
                                "beräknad": kronor(a.öre - b.öre),
                            ])
                    }
                    continue
                }
                found.examine(.wrongDifference, at: given.range)
                let computed = a.öre - b.öre
                guard (computed - given.öre).magnitude > rounding(terms: 1).magnitude else { continue }
                var arguments = [
                    "rad": context.name(line.key, of: stated), "angiven": kronor(given.öre), "räknas": sheet.now.differenceOrder?.value ?? "",
                    "beräknad": kronor(computed),
                ]
                if given.öre == -computed {
                    arguments["orsak"] = "Tecknet är omvänt: det som står är \(order.words.second) - \(order.words.first)."
                    arguments["cause"] = "The sign is reversed: what stands there is \(order.words.second) - \(order.words.first)."
                }
                let likely = sheet.likeliest(order, line.key, given.öre)
                let notes = likely == nil ? [] : given.range.map { [DiagnosticNote($0, sv: "den angivna differensen", en: "the stated difference")] } ?? []
                found.report(.wrongDifference, at: likely ?? given.range, arguments, notes: notes)
            }
        }
    }
}

extension FactSheet {
    /// A line's figure of the fiscal year; of forecasts the latest round's.
    fileprivate func figure(_ role: Role, _ key: String) -> Series.Cell? {
        guard let year = year?.value, let series = role == .forecast ? latestForecast : perYear(role) else { return nil }
        return series.line(key)?.amount(year: year)
    }
}

extension JudgedSheet {
    /// The forecast of a stated difference, where it is likelier wrong than the difference: with the difference as stated it would be
    /// another by one slip of the pen, or near what it is compared with, from which it is far.
    fileprivate func likeliest(_ order: DifferenceOrder, _ key: String, _ stated: Int128) -> SourceRange? {
        guard order.first == .forecast || order.second == .forecast, let a = now.figure(order.first, key), let b = now.figure(order.second, key) else {
            return nil
        }
        let isFirst = order.first == .forecast
        let (forecast, other) = isFirst ? (a, b) : (b, a)
        let implied = isFirst ? other.öre + stated : other.öre - stated
        let computed = a.öre - b.öre
        guard implied > 0, forecast.öre > 0, other.öre > 0, stated != -computed, stated != 0 || isFar(forecast.öre, other.öre) else { return nil }
        let isSlipOfStated = isOneSlip(Int64(clamping: stated), computed)
        let isSlipOfForecast = isOneSlip(Int64(clamping: forecast.öre), implied)
        if isSlipOfForecast, !isSlipOfStated { return forecast.range }
        return !isSlipOfStated && isFar(forecast.öre, other.öre) && !isFar(implied, other.öre) ? forecast.range : nil
    }

    /// By more than a fifth.
    private func isFar(_ amount: Int128, _ other: Int128) -> Bool { (amount - other).magnitude * 5 > other.magnitude }
}
