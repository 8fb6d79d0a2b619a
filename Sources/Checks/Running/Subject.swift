import Diagnostics

/// What a rule is held against, for “held over 12 budget lines”.
public enum Subject: Sendable {
    case amounts, sums, differences, lines, costTypes, forecasts, explanations, tables, groups, years, targets, files
    case names, entries, references, agendaItems, attachments, titles
    case texts, claims, figures, numbers, lists, words
    case dates, spans, times, meetings, caseNumbers, people, steps
    case requests, answers, values, paragraphs, decisions

    private var words: (sv: (one: String, many: String), en: (one: String, many: String)) {
        switch self {
        case .amounts: (("belopp", "belopp"), ("amount", "amounts"))
        case .sums: (("summa", "summor"), ("sum", "sums"))
        case .differences: (("differens", "differenser"), ("difference", "differences"))
        case .lines: (("rad", "rader"), ("line", "lines"))
        case .costTypes: (("fördelning på kostnadsslag", "fördelningar på kostnadsslag"), ("cost split", "cost splits"))
        case .forecasts: (("prognosomgång", "prognosomgångar"), ("forecast round", "forecast rounds"))
        case .explanations: (("förklaring", "förklaringar"), ("explanation", "explanations"))
        case .tables: (("tabell", "tabeller"), ("table", "tables"))
        case .groups: (("grupp", "grupper"), ("group", "groups"))
        case .years: (("år", "år"), ("year", "years"))
        case .targets: (("mål", "mål"), ("target", "targets"))
        case .files: (("fil", "filer"), ("file", "files"))
        case .names: (("namn", "namn"), ("name", "names"))
        case .entries: (("post i registret", "poster i registret"), ("entry of the register", "entries of the register"))
        case .references: (("hänvisning", "hänvisningar"), ("reference", "references"))
        case .agendaItems: (("ärende", "ärenden"), ("agenda item", "agenda items"))
        case .attachments: (("bilaga", "bilagor"), ("appendix", "appendices"))
        case .titles: (("rubrik", "rubriker"), ("heading", "headings"))
        case .texts: (("text", "texter"), ("text", "texts"))
        case .claims: (("påstående", "påståenden"), ("claim", "claims"))
        case .figures: (("siffra i text", "siffror i text"), ("figure in a text", "figures in texts"))
        case .numbers: (("tal", "tal"), ("number", "numbers"))
        case .lists: (("lista", "listor"), ("list", "lists"))
        case .words: (("ord", "ord"), ("word", "words"))
        case .dates: (("datum", "datum"), ("date", "dates"))
        case .spans: (("tidsperiod", "tidsperioder"), ("span of time", "spans of time"))
        case .times: (("klockslag", "klockslag"), ("time of day", "times of day"))
        case .meetings: (("möte", "möten"), ("meeting", "meetings"))
        case .caseNumbers: (("diarienummer", "diarienummer"), ("case number", "case numbers"))
        case .people: (("person", "personer"), ("person", "people"))
        case .steps: (("steg", "steg"), ("step", "steps"))
        case .requests: (("medskick", "medskick"), ("request", "requests"))
        case .answers: (("svar", "svar"), ("answer", "answers"))
        case .paragraphs: (("paragraf", "paragrafer"), ("paragraph", "paragraphs"))
        case .decisions: (("ärende med beslut", "ärenden med beslut"), ("item with a decision", "items with decisions"))
        case .values: (("värde", "värden"), ("value", "values"))
        }
    }

    func counted(_ count: Int, _ language: MessageLanguage) -> String {
        let noun = language == .swedish ? words.sv : words.en
        return "\(count)\u{A0}\(count == 1 ? noun.one : noun.many)"
    }
}
