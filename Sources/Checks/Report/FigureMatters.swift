import Diagnostics
import Facts
import Inputs

/// Sums against their parts, and what was rounded.
let sumsMatter = ReportMatter(
    name: Phrase(sv: "Summor", en: "Sums"),
    codes: [.sumLeftBlank, .yearOutsidePeriod, .periodWithGap, .yearsOutOfOrder, .emptyYear, .outcomeAhead, .figuresWithoutRoles, .unknownGroup]
) { context in
    guard context.sums.held > 0 else { return [] }
    var arguments = ["antal": String(context.sums.held), "angivna": String(context.sums.stated)]
    var places = Set<String>()
    for rounding in context.roundings { places.insert("\(rounding.table)\u{0}\(rounding.row)\u{0}\(rounding.column)") }
    // Of what the program itself has added up nothing can be said to agree with anything but what is printed of its parts.
    let held =
        context.sums.stated == 0
        ? Phrase(
            sv: "{antal} summor är uträknade ur sina delar; inga är angivna att hålla dem mot.",
            en: "{antal} sums were computed from their parts; none is stated to hold them against.")
        : Phrase(
            sv: "{antal} summor är uträknade ur sina delar. {angivna} av dem är angivna i underlaget, och stämmer med uträkningen.",
            en: "{antal} sums were computed from their parts. {angivna} of them are stated in the input, and agree with the computation.")
    if places.isEmpty { return [context.say(held, arguments)] }
    arguments["avvikande"] = String(places.count)
    return [
        context.say(held, arguments),
        context.say(
            Phrase(
                sv: "Genom avrundning skiljer sig {avvikande} från de delar som visas; noterna under tabellerna säger vilka.",
                en: "By rounding, {avvikande} differ from the parts that are shown; the notes under the tables say which."), arguments),
    ]
}

/// One fact, one figure; each stated difference the way its order says.
let sameFigureMatter = ReportMatter(
    name: Phrase(sv: "Samma uppgift på flera ställen", en: "The same fact in several places"),
    codes: [
        .factsDiffer, .zeroBesideDash, .wrongDifference, .unreadableOrder, .mixedUnits, .otherOutcomeDate, .otherTarget, .forecastRounds, .oddSize, .oddSign,
        .oddDigit,
        .swappedFigures,
    ], isAboutFigures: true
) { context in
    context.told(
        (
            context.held(.factsDiffer),
            Phrase(
                sv: "Uppgifter som står på flera ställen har samma belopp (antal jämförelser: {antal}).",
                en: "Figures given in several places have the same amount (comparisons made: {antal}).")
        ),
        (
            context.held(.wrongDifference),
            Phrase(
                sv: "Differenser som är angivna i underlaget är omräknade, och stämmer (antal: {antal}).",
                en: "Differences that are stated in the input were computed again, and agree (number: {antal}).")
        ),
        (
            context.held(.otherOutcomeDate, .otherTarget),
            Phrase(
                sv: "Texten nämner samma dag och mål som siffrorna (antal ställen: {antal}).",
                en: "The text mentions the same day and target as the figures (places: {antal}).")
        ))
}

/// Against the nearest earlier meeting.
let earlierMatter = ReportMatter(
    name: Phrase(sv: "Sedan förra mötet", en: "Since the last meeting"),
    codes: [
        .closedYearChanged, .outcomeFell, .lineVanished, .lineAppeared, .budgetChanged, .forecastRewritten, .thousandfold, .forecastLost,
        .unknownExplanation, .idleExplanation, .idleOverspend, .forecastLacksLine, .forecastOfOtherYear, .forecastThousandfold, .forecastBelowOutcome,
        .outcomeDateUnchanged,
        .allUnchanged, .unchangedLine, .sameFile, .sameStateDate, .closedYearOfKey,
    ]
) { context in
    guard !context.sheets.isEmpty else { return [] }
    guard let sheet = context.sheets.first(where: { $0.before != nil }), let date = sheet.earlier else {
        return [context.say(Phrase(sv: "Det finns inget tidigare möte att jämföra med.", en: "There is no earlier meeting to compare with."))]
    }
    let compared: [(DiagnosticCode, Phrase)] = [
        (.closedYearChanged, Phrase(sv: "avslutade år", en: "closed years")), (.outcomeFell, Phrase(sv: "årets utfall", en: "this year’s outcome")),
        (.budgetChanged, Phrase(sv: "beslutade belopp", en: "decided amounts")), (.lineVanished, Phrase(sv: "poster", en: "lines")),
        (.forecastRewritten, Phrase(sv: "tidigare prognoser", en: "earlier forecasts")),
    ]
    let held = compared.filter { context.held($0.0) > 0 }.map { context.say($0.1) }
    guard let last = held.last else { return [] }
    let first = held.dropLast().joined(separator: ", ")
    let list = first.isEmpty ? last : context.say(Phrase(sv: "{första} och {sista}", en: "{första} and {sista}"), ["första": first, "sista": last])
    var sentences = [
        context.say(
            Phrase(
                sv: "Jämfört med mötet den {datum}: {vad}. Inget har ändrats utan förklaring.",
                en: "Compared with the meeting of {datum}: {vad}. Nothing has changed without an explanation."),
            ["datum": context.date(date), "vad": list])
    ]
    let explained = context.explainedChanges
    if !explained.isEmpty {
        sentences.append(
            context.say(
                Phrase(sv: "Förklaras i bilagan: {poster}.", en: "Explained in the appendix: {poster}."),
                ["poster": explained.joined(separator: ", ")]))
    }
    return sentences
}

/// A share spent against a share of the year.
let paceMatter = ReportMatter(name: Phrase(sv: "Årstakt", en: "Pace"), codes: [.pace], isAboutFigures: true) { context in
    guard context.held(.pace) > 0, let limit = context.meeting.register.paceLimit else { return [] }
    return context.sheets.compactMap { sheet in
        guard let passed = sheet.now.shareOfYear else { return nil }
        let held = context.meeting.paces(sheet.now)
        guard !held.isEmpty else { return nil }
        var arguments = [
            "året": context.percent(thousandths: passed), "antal": String(held.count),
            "gräns": limit % 10 == 0 ? String(limit / 10) : "\(limit / 10)\(context.words.numbers.decimalMark)\(limit % 10)",
        ]
        let outside = context.meeting.linesOffPace(sheet.now).map { context.meeting.name($0.key, of: $0.series) }
        guard !outside.isEmpty else {
            return context.say(
                Phrase(
                    sv:
                        "{året} av året har gått. Ingen post som följs mot årets gång ({antal} st.) har förbrukat över {gräns}\u{A0}procentenheter mer eller mindre än så.",
                    en:
                        "{året} of the year has passed. No line that is followed through the year (number: {antal}) has spent over {gräns} percentage points more or less than that."
                ),
                arguments)
        }
        arguments["poster"] = outside.joined(separator: ", ")
        return context.say(
            Phrase(
                sv: "{året} av året har gått. Mer än {gräns}\u{A0}procentenheter mer eller mindre än så har {poster} förbrukat; förklaringen står i bilagan.",
                en:
                    "{året} of the year has passed. More than {gräns} percentage points more or less than that has been spent by {poster}; the explanation is in the appendix."
            ),
            arguments)
    }
}

extension ReportContext {
    /// The names of whatever explanations of changes are for.
    fileprivate var explainedChanges: [String] {
        var result: [String] = []
        for sheet in sheets {
            guard let path = sheet.now.changesPath else { continue }
            for field in sheet.now.value.value(at: path)?.fields ?? [] where sheet.now.isChangeExplained(field.name) {
                let section = sheet.now.series.first { $0.section != nil && $0.line(field.name) != nil }
                result.append(section.map { meeting.name(field.name, of: $0) } ?? registerName(field.name, sheet.now) ?? field.name)
            }
        }
        return result
    }

    /// Of a line that is gone.
    private func registerName(_ key: String, _ sheet: FactSheet) -> String? {
        sheet.series.lazy.compactMap { $0.section }.compactMap { meeting.input.register.name(of: Reference(section: $0, key: key)) }.first
    }
}
