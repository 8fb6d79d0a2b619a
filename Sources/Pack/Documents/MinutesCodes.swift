import Diagnostics

/// What a careful reader sees in minutes by themselves.
extension DiagnosticCode {
    static let misspeltPerson = DiagnosticCode(
        "PK441",
        sv: MessageText(
            "{vem} står inte bland de närvarande", reason: "Protokollet visar vem som gjorde vad vid mötet.", fix: "Menade du {förslag}? Rätta namnet."),
        en: MessageText(
            "{vem} is not among those present", reason: "The minutes show who did what at the meeting.", fix: "Did you mean {förslag}? Correct the name."))
    static let notPresent = DiagnosticCode(
        "PK442",
        sv: MessageText(
            "{vem} var inte närvarande[[ vid § {paragraf}]]", reason: "Bara den som var med kan yrka, reservera sig, anmäla jäv eller justera.",
            fix: "Rätta namnet, eller skriv personen under närvarande, med från och till om det bara var en del av mötet."),
        en: MessageText(
            "{vem} was not present[[ at § {paragraf}]]", reason: "Only those who were there can move, dissent, declare an interest or adjust the minutes.",
            fix: "Correct the name, or list the person under närvarande, with från and till if it was for a part of the meeting."))
    static let absentInMinutes = DiagnosticCode(
        "PK443",
        sv: MessageText(
            "{vem} står både som närvarande och frånvarande", reason: "Protokollet visar vilka som fick vara med om besluten.",
            fix: "Ta bort den ena, eller skriv från och till under närvarande."),
        en: MessageText(
            "{vem} is listed as both present and absent", reason: "The minutes show who might take part in the decisions.",
            fix: "Remove one of them, or write från and till under närvarande."))
    static let tooManyVotes = DiagnosticCode(
        "PK444",
        sv: MessageText(
            "Det är {röster} röster, men bara {antal} av de närvarande deltar i beslutet",
            reason: "Var och en har en röst. Den som har tjänstgör: nej, är jävig eller inte är med vid ärendet röstar inte.",
            fix: "Rätta rösterna, eller de närvarande."),
        en: MessageText(
            "There are {röster} votes, but only {antal} of those present take part in the decision",
            reason: "Each has one vote. Those with tjänstgör: nej, with a conflict of interest or not there at the item have none.",
            fix: "Correct the votes, or those present."))
    static let noSuchParagraph = DiagnosticCode(
        "PK445",
        sv: MessageText("Protokollet har ingen § {nummer}", reason: "Det har § {första}–{sista}.", fix: "Rätta numret."),
        en: MessageText("The minutes have no § {nummer}", reason: "They have § {första}–{sista}.", fix: "Correct the number."))
    static let signedBeforeMeeting = DiagnosticCode(
        "PK446",
        sv: MessageText(
            "Protokollet sägs vara {vad} den {datum}, före mötet", reason: "Mötet var den {möte}.", fix: "Rätta datumet."),
        en: MessageText(
            "The minutes are said to have been {what} on {datum}, before the meeting", reason: "The meeting was on {möte}.", fix: "Correct the date."))
    static let takenDownFirst = DiagnosticCode(
        "PK447",
        sv: MessageText(
            "Anslaget tas ned den {datum}, men sätts upp den {anslaget}", reason: "Tiden för att överklaga räknas från att det sätts upp.",
            fix: "Rätta datumen."),
        en: MessageText(
            "The notice comes down on {datum}, but goes up on {anslaget}", reason: "The time for an appeal is counted from when it goes up.",
            fix: "Correct the dates."))
    static let announcedBeforeAdjusted = DiagnosticCode(
        "PK448",
        sv: MessageText(
            "Justeringen anslås den {datum}, men protokollet justerades den {justerat}", reason: "Anslaget säger att protokollet är justerat.",
            fix: "Rätta datumen."),
        en: MessageText(
            "The adjustment is announced on {datum}, but the minutes were adjusted on {justerat}", reason: "The notice says that the minutes are adjusted.",
            fix: "Correct the dates."))
    static let notAdjusted = DiagnosticCode(
        "PK449", .warning,
        sv: MessageText(
            "Protokollet säger inte vem som justerar", reason: "En nämnds protokoll justeras, och anslaget talar om att det är gjort.",
            fix: "Skriv justering: med sekreterare och justeras-av."),
        en: MessageText(
            "The minutes do not say who adjusts them", reason: "The minutes of a public body are adjusted, and the notice tells that it is done.",
            fix: "Write justering: with sekreterare and justeras-av."))
    static let paragraphsVanished = DiagnosticCode(
        "PK470", .warning,
        sv: MessageText(
            "Ärendena har inga paragrafer, men mötet {möte} slutade med § {nummer}",
            reason: "Ett beslut hittas genom sin paragraf. Utan paragraf: får ärendena dagordningens nummer.",
            fix: "Skriv paragraf: vid varje ärende; ett nytt år börjar de om från 1."),
        en: MessageText(
            "The items have no paragraphs, but the meeting of {möte} ended with § {nummer}",
            reason: "A decision is found by its paragraph. Without paragraf: the items have the numbers of the agenda.",
            fix: "Write paragraf: at every item; in a new year they begin again at 1."))

    static let nowhereInMinutes = DiagnosticCode(
        "PK482", .warning,
        sv: MessageText(
            "{vem} står varken som närvarande eller frånvarande",
            reason: "Den som yrkar, reserverar sig, är jävig eller justerar ska gå att känna igen bland de närvarande.",
            fix: "Skriv personen med samma ord som under närvarande, eller lägg till den där."),
        en: MessageText(
            "{vem} is listed neither as present nor as absent",
            reason: "Whoever moves, dissents, stands aside or adjusts the minutes is to be known among those present.",
            fix: "Write the person in the same words as under närvarande, or add them there."))
    static let otherAdjuster = DiagnosticCode(
        "PK485", .warning,
        sv: MessageText(
            "{vem} justerar, men {valde} utsågs till det", reason: "Den som mötet utsåg justerar protokollet tillsammans med ordföranden.",
            fix: "Rätta justeras-av, eller beslutet."),
        en: MessageText(
            "{vem} adjusts the minutes, but {valde} was elected to", reason: "Whoever the meeting elected adjusts the minutes with the chair.",
            fix: "Correct justeras-av, or the decision."))
    static let withoutDecision = DiagnosticCode(
        "PK483", .warning,
        sv: MessageText(
            "Under ärendet står {vad} men inget beslut", reason: "En omröstning leder till ett beslut, och en reservation gäller ett.",
            fix: "Skriv beslutet under beslut. Blev det inget: skriv i text vad som hände."),
        en: MessageText(
            "The item has {what} but no decision", reason: "A vote leads to a decision, and a dissent is from one.",
            fix: "Write the decision under beslut. If there was none, write in text what happened."))
    static let tied = DiagnosticCode(
        "PK484", .warning,
        sv: MessageText(
            "Rösterna är lika, {ja}–{nej}, men det står inte vad som avgjorde",
            reason: "Vid lika röstetal avgör ordförandens utslagsröst, eller lotten vid val.",
            fix: "Skriv det under ordning, till exempel: Ordförandens utslagsröst avgjorde. Annars: rätta rösterna."),
        en: MessageText(
            "The votes are equal, {ja}–{nej}, but it is not said what settled it",
            reason: "Equal votes are settled by the chair's casting vote, or by lot in an election.",
            fix: "Write it under ordning, such as: The chair's casting vote settled it. Otherwise correct the votes."))

    static let replacesPresent = DiagnosticCode(
        "PK486", .warning,
        sv: MessageText(
            "{vem} ersätter {ordinarie}, som också var närvarande", reason: "Båda räknas då bland dem som deltog i besluten.",
            fix: "Ta bort ersätter, eller flytta den ordinarie till frånvarande. Var båda med en del av mötet: skriv från och till."),
        en: MessageText(
            "{vem} replaces {ordinarie}, who was present too", reason: "Both are then counted among those who took part in the decisions.",
            fix: "Remove ersätter, or move the one who is replaced to frånvarande. If both were there for a part of the meeting, write från and till."))
    static let replacesNobody = DiagnosticCode(
        "PK487", .warning,
        sv: MessageText(
            "Ingen ledamot heter ”{ordinarie}”", reason: "Den som ersätts är en av registrets ledamöter.",
            fix: "[[Menade du {förslag}?]] Skriv rollen som i registret."),
        en: MessageText(
            "No member is called “{ordinarie}”", reason: "Whoever is replaced is one of the register's members.",
            fix: "[[Did you mean {förslag}?]] Write the role as in the register."))
    static let dissentsWithoutVote = DiagnosticCode(
        "PK488", .warning,
        sv: MessageText(
            "{vem} reserverar sig men deltar inte i besluten", reason: "Bara den som har deltagit i ett beslut kan reservera sig mot det.",
            fix: "Rätta namnet, eller skriv i text vad personen framförde. Tjänstgjorde personen: ändra tjänstgör, eller uppdraget i registret."),
        en: MessageText(
            "{vem} dissents but takes no part in the decisions", reason: "Only who has taken part in a decision can dissent from it.",
            fix: "Correct the name, or write in text what was said. If the person served, change tjänstgör, or the assignment in the register."))
    static let losersDecision = DiagnosticCode(
        "PK489", .warning,
        sv: MessageText(
            "Nej fick flest röster, {nej} mot {ja}, men beslutet är det som föreslogs", reason: "Beslutet är det som flest röstade för.",
            fix: "Rätta rösterna eller beslutet. Ställdes förslagen mot varandra på annat sätt: låt ja vara förslaget på dagordningen."),
        en: MessageText(
            "No got the most votes, {nej} to {ja}, but the decision is what was proposed", reason: "The decision is what most voted for.",
            fix: "Correct the votes or the decision. If the proposals were put otherwise, let yes be the proposal of the agenda."))

    static let minutesCodes: [DiagnosticCode] = [
        replacesPresent, replacesNobody, dissentsWithoutVote, losersDecision,
        nowhereInMinutes, withoutDecision, tied, otherAdjuster,
        misspeltPerson, notPresent, absentInMinutes, tooManyVotes, noSuchParagraph, signedBeforeMeeting, takenDownFirst, announcedBeforeAdjusted,
        notAdjusted, paragraphsVanished,
    ]
}
