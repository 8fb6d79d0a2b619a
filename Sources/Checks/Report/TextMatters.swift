import Diagnostics
import Inputs

/// Names, references, and what the text claims.
let wordsMatter = ReportMatter(
    name: Phrase(sv: "Namn och hänvisningar", en: "Names and references"),
    codes: [
        "CK030", "CK031", "CK032", "CK040", "CK041", "CK042", "CK043", "CK044", "CK045", "CK046", "CK050", "CK051", "CK052", "CK053",
        "CK101", "CK102", "CK105", "CK111", "CK113", "CK118",
    ]
) { context in
    [
        context.say(
            Phrase(
                sv: "Bilagor, mål och tabeller som texten nämner finns, namnen är de som gäller, och siffrorna motsäger inte texten.",
                en: "Appendices, goals and tables that the text mentions exist, names are those in force, and the figures do not contradict the text."))
    ]
}

/// What must not be published.
let publicationMatter = ReportMatter(
    name: Phrase(sv: "Publicering", en: "Publication"),
    codes: [
        "CK060", "CK061", "CK062", "CK063", "CK064", "CK065", "CK066", "CK067", "CK068", "CK070", "CK071", "CK072", "CK091",
        "CK092", "CK093", "CK094", "CK095", "CK096", "CK097", "CK099", "CK103", "CK104", "CK107", "CK108", "CK112", "CK114",
        "CK115", "CK116", "CK117",
    ]
) { context in
    [
        context.say(
            Phrase(
                sv: "Datum och tider är rimliga, inget är lämnat ofyllt, och inga personnummer eller privata kontaktuppgifter har hittats.",
                en: "Dates and times are plausible, nothing is left to fill in, and no personal identity numbers or private contact details were found."))
    ]
}

/// What the board asked for at earlier meetings: a matter of the meeting, not of one bilaga.
let requestsMatter = ReportMatter(
    name: Phrase(sv: "Styrelsens medskick", en: "The board's requests"),
    codes: ["CK080", "CK081", "CK082", "CK083", "CK084", "CK085", "CK086", "CK087", "CK088", "CK089"]
) { context in
    let entries = context.meeting.input.ledger.entries
    guard context.isWholeMeeting, !entries.isEmpty else { return [] }
    func count(_ status: RequestAnswer.Status) -> String { String(entries.count { $0.latest?.status == status }) }
    return [
        context.say(
            Phrase(
                sv: "{antal} medskick från tidigare möten följs upp: {besvarade} är besvarade, {pågående} pågår och {utgår} utgår.",
                en: "{antal} requests of earlier meetings are followed up: {besvarade} answered, {pågående} going on and {utgår} dropped."),
            ["antal": String(entries.count), "besvarade": count(.answered), "pågående": count(.ongoing), "utgår": count(.dropped)])
    ]
}

/// In the order that a reader meets them.
let reportMatters: [ReportMatter] = [
    sumsMatter, sameFigureMatter, earlierMatter, financingMatter, budgetMatter, externalMatter, paceMatter, wordsMatter,
    requestsMatter, publicationMatter,
]
