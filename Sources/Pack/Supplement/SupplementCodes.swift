import Diagnostics

/// Of supplements to packs that were sent.
extension DiagnosticCode {
    static let notSent = DiagnosticCode(
        "PK450",
        sv: MessageText(
            "Det finns inget utsänt paket i {mapp}", reason: "En komplettering säger vad som är nytt och ändrat sedan ett paket som redan är byggt och utsänt.",
            fix: "Bygg paketet med bilaga build om det inte är utsänt ännu. Ligger det någon annanstans: peka ut mappen med --since."),
        en: MessageText(
            "There is no pack that was sent in {mapp}", reason: "A supplement says what is new and changed since a pack that is built and sent.",
            fix: "Build the pack with bilaga build if it is not sent yet. If it lies elsewhere, give its folder with --since."))
    static let notWholeSent = DiagnosticCode(
        "PK451",
        sv: MessageText(
            "Paketet i {mapp} är inte hela mötet med sina webbsidor", reason: "Ändringarna hittas genom att de utsända webbsidorna jämförs med de nya.",
            fix: "Peka ut det paket som sändes ut med --since. Är det gjort utan webbsidor går det inte att komplettera; bygg hela paketet på nytt."),
        en: MessageText(
            "The pack in {mapp} is not all of the meeting with its web pages",
            reason: "What has changed is found by holding the web pages that were sent against the new ones.",
            fix: "Give the pack that was sent with --since. If it was made without web pages it cannot be supplemented; build all of it anew."))
    static let sentChanged = DiagnosticCode(
        "PK452",
        sv: MessageText(
            "{fil} i {mapp} är inte som när paketet registrerades",
            reason: "Kompletteringen ska säga vad som är ändrat sedan det som läsarna fick. Filen är ändrad efter det, eller borta.",
            fix: "Lägg tillbaka filen ur arkivet, eller peka ut en mapp där paketet är helt med --since."),
        en: MessageText(
            "{fil} in {mapp} is not as it was when the pack was registered",
            reason: "The supplement is to say what has changed since what the readers got. The file was changed after that, or is gone.",
            fix: "Bring the file back from the archive, or give a folder where the pack is whole with --since."))
    static let brokenChain = DiagnosticCode(
        "PK453",
        sv: MessageText(
            "Kompletteringen i {mapp} är inte gjord till paketet som den ligger i",
            reason: "Dess manifest.json anger kontrollsumman för ett annat manifest. Paketet kan ha byggts om efter kompletteringen.",
            fix: "Lägg tillbaka paketet så som det sändes ut, eller flytta undan kompletteringen."),
        en: MessageText(
            "The supplement in {mapp} was not made to the pack that it lies in",
            reason: "Its manifest.json has the checksum of another manifest. The pack may have been built again after the supplement.",
            fix: "Bring the pack back as it was sent, or move the supplement away."))
    static let noSupplement = DiagnosticCode(
        "PK454",
        sv: MessageText(
            "Paketet i {mapp} har ingen komplettering att göra om", reason: "Med --replace görs den senaste kompletteringen om.",
            fix: "Utelämna --replace."),
        en: MessageText(
            "The pack in {mapp} has no supplement to make again", reason: "With --replace the latest supplement is made again.",
            fix: "Leave --replace out."))
    static let renumbered = DiagnosticCode(
        "PK455",
        sv: MessageText(
            "Bilaga {nummer} är inte längre den som sändes ut",
            reason: "I det utsända paketet är den {förut}[[, nu är den {nu}]]. Hänvisningar till bilagan och dess sidor skulle leda fel.",
            fix: "Lägg nya bilagor sist i mote.yaml. Låt en bilaga som utgår stå kvar, med läge: utgår."),
        en: MessageText(
            "Bilaga {nummer} is no longer the one that was sent",
            reason: "In the pack that was sent it is {förut}[[, now it is {nu}]]. References to the bilaga and its pages would lead astray.",
            fix: "Put new bilagor last in mote.yaml. Let a bilaga that is withdrawn stay there, with läge: utgår."))
    static let nothingLate = DiagnosticCode(
        "PK456", .note,
        sv: MessageText(
            "Inget är nytt eller ändrat sedan {mapp}", reason: "Ingen komplettering är gjord.",
            fix: "Ändra underlaget först, eller lägg till bilagan i mote.yaml. Är paketet byggt om efter utskicket: peka ut det utsända med --since."),
        en: MessageText(
            "Nothing is new or changed since {mapp}", reason: "No supplement was made.",
            fix:
                "Change the inputs first, or add the bilaga to mote.yaml. If the pack was built again after it was sent, give the one that was sent with --since."
        ))
    static let isSupplemented = DiagnosticCode(
        "PK457",
        sv: MessageText(
            "Paketet i {mapp} har {komplettering} och ersätts inte", reason: "Kompletteringen bygger på paketet så som det är.",
            fix:
                "Gör en komplettering till med bilaga supplement, eller bygg i en annan mapp med --out. Blev kompletteringen gjord av misstag: ta bort mappen {komplettering} ur paketets mapp."
        ),
        en: MessageText(
            "The pack in {mapp} has {komplettering} and is not replaced", reason: "The supplement is made to the pack as it is.",
            fix:
                "Make another supplement with bilaga supplement, or build in another folder with --out. If the supplement was made by mistake, take the folder {komplettering} away out of the pack's."
        ))
    static let oneMeeting = DiagnosticCode(
        "PK458",
        sv: MessageText(
            "Det görs för ett möte i taget, och här finns {antal}", reason: "Ett utskick, och en komplettering till det, gäller paketet för just ett möte.",
            fix: "Ange mötets egen mapp."),
        en: MessageText(
            "This is done for one meeting at a time, and here are {antal}", reason: "What is sent, and a supplement to it, is the pack of one meeting.",
            fix: "Give the meeting's own folder."))

    static let isSent = DiagnosticCode(
        "PK459",
        sv: MessageText(
            "Paketet i {mapp} sändes ut {dag} och blir nu ett annat",
            reason: "Läsarna har det som ligger där. Byggs det om finns det inte kvar att jämföra med, och ingen kan säga vad som är ändrat.",
            fix: "Gör en komplettering med bilaga supplement, eller bygg i en annan mapp med --out. Blev det inte utsänt: bilaga send --undo."),
        en: MessageText(
            "The pack in {mapp} was sent on {dag} and would now be another",
            reason: "Its readers have what lies there. Built over, it could not be compared with any more, and nobody could say what has changed.",
            fix: "Make a supplement with bilaga supplement, or build in another folder with --out. If it was not sent, bilaga send --undo."))
    static let notMarkedSent = DiagnosticCode(
        "PK462",
        sv: MessageText(
            "Det som ligger i {mapp} är inte antecknat som utsänt", reason: "Det finns inget att ta tillbaka.",
            fix: "Utelämna --undo om det har sänts ut."),
        en: MessageText(
            "What lies in {mapp} is not noted as sent", reason: "There is nothing to take back.",
            fix: "Leave --undo out if it has been sent."))
    static let draftSent = DiagnosticCode(
        "PK463",
        sv: MessageText(
            "Ett utkast kan inte antecknas som utsänt",
            reason: "Paketet i {mapp} är ett utkast: det påstår ingenting om sig självt och ska inte registreras. Ett paket som är utsänt byggs inte om.",
            fix: "Bygg det utan --draft först."),
        en: MessageText(
            "A draft cannot be noted as sent",
            reason: "The pack in {mapp} is a draft: it claims nothing of itself and is not to be registered. A pack that is sent is not built again.",
            fix: "Build it without --draft first."))

    static let draftSupplemented = DiagnosticCode(
        "PK468",
        sv: MessageText(
            "Ett utkast kan inte kompletteras",
            reason: "Paketet i {mapp} är ett utkast, och ska inte sändas ut: en komplettering bygger på ett paket som läsarna har.",
            fix: "Bygg paketet utan --draft; då kommer det nya med."),
        en: MessageText(
            "There can be no supplement to a draft",
            reason: "The pack in {mapp} is a draft and is not to be sent: a supplement is made to a pack that its readers have.",
            fix: "Build the pack without --draft; what is new then comes with it."))
    static let nothingToSend = DiagnosticCode(
        "PK464",
        sv: MessageText(
            "Det finns inget paket i {mapp} att anteckna", reason: "Det som antecknas som utsänt är ett byggt paket, med sitt manifest.json.",
            fix: "Bygg det först med bilaga build{val}. Ligger paketen i en annan mapp: ange den med --out."),
        en: MessageText(
            "There is no pack in {mapp} to note as sent", reason: "What is noted is a pack that has been built, with its manifest.json.",
            fix: "Build it first with bilaga build{val}. If the packs lie in another folder, give it with --out."))
    static let oddDay = DiagnosticCode(
        "PK465", .warning,
        sv: MessageText(
            "Utskicksdagen {dag} är {skillnad} mötet den {möte}",
            reason: "Handlingarna går till läsarna före mötet. Anteckningen är gjord, men dagen ser ut som ett skrivfel.",
            fix: "Är det fel: bilaga send --undo, och anteckna om med rätt --date."),
        en: MessageText(
            "The day of sending, {dag}, is {difference} the meeting on {möte}",
            reason: "Papers go to their readers before the meeting. It is noted, but the day looks like a slip.",
            fix: "If it is wrong, bilaga send --undo, and note it again with the right --date."))
    static let sentTooEarly = DiagnosticCode(
        "PK466",
        sv: MessageText(
            "En komplettering kan inte vara utsänd {dag}, före det som den kompletterar", reason: "Det är antecknat som utsänt {före}. Inget är antecknat nu.",
            fix: "Ange rätt dag med --date. Är det den andra dagen som är fel: ta bort den anteckningen med bilaga send MÖTE --undo."),
        en: MessageText(
            "A supplement cannot have been sent on {dag}, before what it supplements", reason: "That is noted as sent on {före}. Nothing was noted now.",
            fix: "Give the right day with --date. If the other day is wrong, take that note away with bilaga send MEETING --undo."))
    static let itemsMoved = DiagnosticCode(
        "PK467", .warning,
        sv: MessageText(
            "Ärendena på dagordningen har fått andra nummer än i det utsända: ”{rubrik}” var {då} och är {nu}[[, och {fler} till]]",
            reason:
                "Läsarna har de gamla numren, och en bilaga som hör till ett sådant ärende får ett annat nummer överst och är då inte samma fil som sändes ut.",
            fix:
                "Lägg nya ärenden sist, och låt ett ärende som utgår stå kvar med läge: utgår. Ska ordningen ändras ändå behöver du inte göra något: kompletteringen säger hur."
        ),
        en: MessageText(
            "Items of the agenda have other numbers than in what was sent: “{rubrik}” was {då} and is {nu}[[, and {fler} more]]",
            reason:
                "Readers have the old numbers, and a bilaga that belongs to such an item gets another number at its top and is then not the file that was sent.",
            fix:
                "Put new items last, and let an item that is withdrawn stay there with läge: utgår. If the order is to change all the same there is nothing to do: the supplement says how."
        ))

    static let supplementCodes: [DiagnosticCode] = [
        nothingToSend, oddDay, sentTooEarly, itemsMoved,
        notSent, notWholeSent, sentChanged, brokenChain, noSupplement, renumbered, nothingLate, isSupplemented, oneMeeting, isSent, notMarkedSent, draftSent,
        draftSupplemented,
    ]
}
