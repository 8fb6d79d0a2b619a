import Diagnostics
import Inputs

/// Sums against their parts, and what was rounded.
let sumsMatter = ReportMatter(
    name: Phrase(sv: "Summor", en: "Sums"), codes: ["CK003", "CK098", "CK100"]
) { context in
    guard context.sums > 0 else { return [] }
    var arguments = ["antal": String(context.sums)]
    var places = Set<String>()
    for rounding in context.roundings { places.insert("\(rounding.table)\u{0}\(rounding.row)\u{0}\(rounding.column)") }
    guard !places.isEmpty else {
        return [
            context.say(
                Phrase(
                    sv: "{antal} summor är omräknade ur sina delar och stämmer.",
                    en: "{antal} sums were computed again from their parts and agree."), arguments)
        ]
    }
    arguments["avvikande"] = String(places.count)
    return [
        context.say(
            Phrase(
                sv: "{antal} summor är omräknade ur sina delar. {avvikande} avviker efter avrundning, så som noterna under tabellerna säger. Övriga stämmer.",
                en: "{antal} sums were computed again from their parts. {avvikande} are off by rounding, as the notes under the tables say. The others agree."),
            arguments)
    ]
}

/// One fact, one figure; each difference the way its heading says.
let sameFigureMatter = ReportMatter(
    name: Phrase(sv: "Samma uppgift på flera ställen", en: "The same fact in several places"),
    codes: ["CK001", "CK004", "CK005", "CK017", "CK106", "CK109"]
) { context in
    guard context.budget != nil else { return [] }
    return [
        context.say(
            Phrase(
                sv: "Uppgifter som står i flera tabeller har samma belopp, och varje differens är räknad så som noten under tabellen säger.",
                en: "Facts that stand in several tables have the same amount, and each difference is computed as the note under its table says."))
    ]
}

/// Against the nearest earlier meeting.
let earlierMatter = ReportMatter(
    name: Phrase(sv: "Sedan förra mötet", en: "Since the last meeting"),
    codes: ["CK010", "CK011", "CK012", "CK013", "CK014", "CK015", "CK016", "CK018", "CK019", "CK110"]
) { context in
    guard let budget = context.budget else { return [] }
    guard context.meeting.previous != nil, let earlier = context.meeting.input.previous else {
        return [context.say(Phrase(sv: "Det finns inget tidigare möte att jämföra med.", en: "There is no earlier meeting to compare with."))]
    }
    var sentences = [
        context.say(
            Phrase(
                sv: "Jämfört med mötet den {datum}: avslutade år, årets utfall, beslutade belopp, poster och tidigare prognoser. Inget har ändrats utan förklaring.",
                en: "Compared with the meeting of {datum}: closed years, this year's outcome, decided amounts, lines and earlier forecasts. Nothing has changed without an explanation."),
            ["datum": context.date(earlier.date)])
    ]
    let explained = (budget.value["förklaringar", "ändringar"]?.fields ?? []).map { $0.name }
        .filter { budget.isExplained("ändringar", $0) }
    if !explained.isEmpty {
        sentences.append(
            context.say(
                Phrase(sv: "Förklaras i bilagan: {poster}.", en: "Explained in the appendix: {poster}."),
                ["poster": explained.map(context.lineName).joined(separator: ", ")]))
    }
    return sentences
}

/// A share spent against a share of the year.
let paceMatter = ReportMatter(name: Phrase(sv: "Årstakt", en: "Pace"), codes: ["CK025"]) { context in
    guard let budget = context.budget, let limit = context.meeting.paceLimit, let passed = budget.shareOfYear else { return [] }
    var arguments = [
        "året": context.percent(thousandths: passed),
        "gräns": limit % 10 == 0 ? String(limit / 10) : "\(limit / 10)\(context.words.numbers.decimalMark)\(limit % 10)",
    ]
    let outside = context.meeting.linesOffPace(budget).map(\.line.key)
    guard !outside.isEmpty else {
        return [
            context.say(
                Phrase(
                    sv: "{året} av året har gått. Ingen post i grundbudgeten avviker mer än {gräns}\u{A0}procentenheter från det.",
                    en: "{året} of the year has passed. No line of the base budget deviates more than {gräns} percentage points from that."),
                arguments)
        ]
    }
    arguments["poster"] = context.names(outside, in: "budgetposter")
    return [
        context.say(
            Phrase(
                sv: "{året} av året har gått. Mer än {gräns}\u{A0}procentenheter från det, med förklaring i bilagan: {poster}.",
                en: "{året} of the year has passed. More than {gräns} percentage points from that, explained in the appendix: {poster}."),
            arguments)
    ]
}

extension ReportContext {
    /// "23 maj 2024"
    func date(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(words.dates.months[date.month - 1]) \(date.year)"
    }

    /// The name of whatever an explanation of a change is for.
    func lineName(_ key: String) -> String {
        for section in ["budgetposter", "initiativ", "akademier", "organisationer"] {
            if let name = meeting.input.register.name(of: Reference(section: section, key: key)) { return name }
        }
        return key
    }
}
