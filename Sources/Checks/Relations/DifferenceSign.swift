import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let wrongDifference = DiagnosticCode(
        "CK005",
        sv: MessageText(
            "Differensen för {rad} är angiven som {angiven}, men {räknas} är {beräknad}",
            reason: "[[{orsak}]] En läsare som litar på rubriken läser tecknet åt fel håll.",
            fix: "Rätta differensen, eller det som står efter ”räknas”."),
        en: MessageText(
            "The difference of {rad} is stated as {angiven}, but {räknas} is {beräknad}",
            reason: "[[{cause}]] A reader who trusts the heading reads the sign the wrong way.",
            fix: "Correct the difference, or what stands after “räknas”."))
}

/// Stated differences follow the declared order, in the words of roles: `budget - prognos`.
@Sendable func differenceSign(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let order = sheet.now.differenceOrder?.value else { continue }
        let parts = order.split(separator: " ").map(String.init)
        guard parts.count == 3, let first = Role(order: parts[0]), let second = Role(order: parts[2]) else { continue }
        for stated in sheet.now.series where stated.role == .statedDifference {
            for line in stated.lines {
                guard let given = line.amounts.first, let a = sheet.now.figure(first, line.key), let b = sheet.now.figure(second, line.key)
                else { continue }
                found.examine(.wrongDifference, at: given.range)
                let computed = a - b
                guard (computed - given.öre).magnitude > rounding(terms: 1).magnitude else { continue }
                var arguments = [
                    "rad": context.name(line.key, of: stated), "angiven": kronor(given.öre), "räknas": order, "beräknad": kronor(computed),
                ]
                if given.öre == -computed {
                    arguments["orsak"] = "Tecknet är omvänt: det som står är \(parts[2]) - \(parts[0])."
                    arguments["cause"] = "The sign is reversed: what stands there is \(parts[2]) - \(parts[0])."
                }
                found.report(.wrongDifference, at: given.range, arguments)
            }
        }
    }
}

extension Role {
    /// The role that a word of an order names, in either language.
    fileprivate init?(order word: String) {
        switch word {
        case "allocation": self = .budget
        case "outcome": self = .outcome
        case "forecast": self = .forecast
        default: self.init(rawValue: word)
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
