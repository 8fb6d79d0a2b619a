import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let forecastRounds = DiagnosticCode(
        "CK215", .warning, tells: .columns,
        sv: MessageText(
            "Prognosomgång {omgång}{fel}", reason: "Omgångarna är tabellens kolumner, och läsaren skiljer dem åt på nummer och namn.",
            fix: "Se efter i filen. {råd}"),
        en: MessageText(
            "Forecast round {omgång}{fault}", reason: "The rounds are columns of the table, and readers tell them apart by number and name.",
            fix: "Look in the file. {advice}"))
}

/// Forecast rounds are counted in order, and each has a name of its own that is a month and no number.
@Sendable func forecastRounds(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        var seen: [(number: Int, name: String, range: SourceRange?)] = []
        for forecast in sheet.now.forecasts {
            guard let round = forecast.round, !seen.contains(where: { $0.range == round.range }) else { continue }
            found.examine(.forecastRounds, at: round.range)
            func report(_ sv: String, _ en: String, _ fix: String, _ english: String, _ other: SourceRange? = nil, at place: SourceRange? = nil) {
                let notes = other.map { [DiagnosticNote($0, sv: "jämför med den här", en: "compare with this one")] } ?? []
                found.report(
                    .forecastRounds, at: place ?? round.range,
                    ["omgång": String(round.number), "fel": sv, "fault": en, "råd": fix, "advice": english], notes: notes)
            }
            if let same = seen.first(where: { $0.number == round.number }) {
                report(" finns två gånger", " is there twice", "Ge den ena ett annat nummer.", "Give one of them another number.", same.range)
            } else if let last = seen.last, round.number != last.number + 1 {
                report(
                    " kommer efter omgång \(last.number)", " comes after round \(last.number)", "Rätta numret, eller lägg till omgången som saknas.",
                    "Correct the number, or add the round that is missing.", last.range)
            } else if !round.name.isEmpty, round.name.allSatisfy({ $0.isNumber || $0 == "." }) {
                report(
                    " heter ”\(round.name)”, som är ett tal", " is called “\(round.name)”, which is a number", "Skriv månadens namn, till exempel sept.",
                    "Write the name of the month, for instance Sept.", at: round.nameRange)
            } else if let same = seen.first(where: { $0.name == round.name }), !round.name.isEmpty {
                report(
                    " heter ”\(round.name)”, som omgång \(same.number) också gör", " is called “\(round.name)”, as round \(same.number) is",
                    "Rätta den månad som är fel.", "Correct the month that is wrong.", same.range, at: round.nameRange)
            }
            seen.append((round.number, round.name, round.range))
        }
    }
}
