import Diagnostics

/// What can be wrong with a meeting as a whole (IN050–).
extension DiagnosticCode {
    static let repeatedAttachment = DiagnosticCode(
        "IN050",
        sv: MessageText(
            "Två bilagor heter ”{bilaga}”", reason: "Dagordningen kan då inte säga vilken som menas.",
            fix: "Ge den ena ett eget namn: ”id: …”."),
        en: MessageText(
            "Two bilagor are called “{bilaga}”", reason: "The agenda cannot tell which one it means.",
            fix: "Give one of them a name of its own: “id: …”."))
    static let unknownAttachment = DiagnosticCode(
        "IN051", followsFrom: [.kind],
        sv: MessageText(
            "Ärendet hänvisar till bilagan ”{bilaga}”, som inte finns",
            reason: "Den som läser dagordningen ska kunna slå upp bilagan i paketet.",
            fix: "[[Menade du ”{förslag}”?]] [[Mötets bilagor är: {möjliga}.]]"),
        en: MessageText(
            "The item refers to the bilaga “{bilaga}”, which does not exist",
            reason: "Whoever reads the agenda should find the bilaga in the pack.",
            fix: "[[Did you mean “{förslag}”?]] [[The bilagor of the meeting are: {möjliga}.]]"))
    static let meetingField = DiagnosticCode(
        "IN052",
        sv: MessageText(
            "Schemat för möten saknar ”{fält}”", reason: "Programmet kan inte bygga ett möte utan det.",
            fix: "Lägg tillbaka fältet i templates/scheman/mote.yaml."),
        en: MessageText(
            "The schema of meetings lacks “{fält}”", reason: "The program cannot build a meeting without it.",
            fix: "Put the field back in templates/scheman/mote.yaml."))
    static let longAgenda = DiagnosticCode(
        "IN690",
        sv: MessageText(
            "Dagordningen har {antal} ärenden; den får ha {högst}", reason: "Ingen hittar i en så lång lista, och den får inte plats på paketets första sidor.",
            fix: "Samla ärenden som hör ihop till ett, med punkter under."),
        en: MessageText(
            "The agenda has {antal} items; it may have {högst}",
            reason: "Nobody finds anything in such a long list, and the first pages of the pack have no room for it.",
            fix: "Gather items that belong together into one, with points under it."))

    static let withheldDay = DiagnosticCode(
        "IN374",
        sv: MessageText(
            "Mötets dag kan inte vara hemlig",
            reason: "Den offentliga utgåvan heter efter dagen, och utan den blir det ingen utgåva. Står sekretess överst i mote.yaml gäller det också dagen.",
            fix:
                "Märk det i mote.yaml som är hemligt var för sig: ett ärende, en text, en bilaga. Är hela mötet hemligt: ta bort märket, och gör ingen offentlig utgåva."
        ),
        en: MessageText(
            "The day of the meeting cannot be secret",
            reason: "The public edition goes by the day, and without it there is none. With sekretess at the top of mote.yaml the day is secret too.",
            fix:
                "Mark what is secret in mote.yaml one by one: an item, a text, a bilaga. If all of the meeting is secret, take the mark away and make no public edition."
        ))
    static let openAttachment = DiagnosticCode(
        "IN376", .warning,
        sv: MessageText(
            "Ärende {nummer} är märkt med sekretess, men dess bilaga ”{bilaga}” är det inte",
            reason: "I den offentliga utgåvan står ärendet som utelämnat, och bilagan finns med som den är.",
            fix: "Är bilagan också hemlig: skriv sekretess vid den under bilagor. Är det bara ärendets ord som är hemliga behöver du inte göra något."),
        en: MessageText(
            "Item {nummer} is marked as secret, but its bilaga “{bilaga}” is not",
            reason: "In the public edition the item is left out, and the bilaga is there as it is.",
            fix: "If the bilaga is secret too, write sekretess at it under bilagor. If only the words of the item are secret there is nothing to do."))
    static let meetingCodes: [DiagnosticCode] = [
        withheldDay, openAttachment, repeatedAttachment, unknownAttachment, meetingField, longAgenda,
    ]
}
