import Diagnostics

// What files say less of than is asked, or otherwise than another file.
extension DiagnosticCode {
    static let yearWithoutCodes = DiagnosticCode(
        "RM031",
        sv: MessageText(
            "{fil} har {år} bara per konto, utan {koder}",
            reason: "Posterna skiljs åt av {koder}, så beloppen går inte att föra till dem. Om de verkligen saknar {koder} går inte att veta.",
            fix:
                "[[Filen minns bara året: lägg till en export av {annat} efter ur:, skriv årets belopp bredvid ur:, eller ta bort året.]][[Exportera SIE typ 4, med verifikationer, eller med saldon per objekt.{eget}]]"
        ),
        en: MessageText(
            "{fil} has {år} per account only, without {koder}",
            reason: "Lines are told apart by {koder}, so the amounts cannot be taken to them. Whether they really have no {koder} one cannot know.",
            fix:
                "[[The file only remembers the year: add an export of {annat} after ur:, type its amounts beside ur:, or remove the year.]][[Export SIE type 4, with vouchers, or with balances of objects.{eget}]]"
        ))
    static let outsideFiscalYear = DiagnosticCode(
        "RM032",
        sv: MessageText(
            "Utfallet sägs gå till {datum}, utanför räkenskapsåret {räkenskapsår}, som är år {år} i {fil}",
            reason: "Ett brutet räkenskapsår heter efter det år då det slutar. Hela det året skulle tryckas som utfall till {datum}.",
            fix:
                "[[Skriv {rätt} som bilagans år: {datum} ligger i det räkenskapsår som slutar då.]][[Rätta datumet, eller lägg till en fil för räkenskapsåret.{inget}]]"
        ),
        en: MessageText(
            "The outcome is said to go to {datum}, outside the fiscal year {räkenskapsår}, which is year {år} in {fil}",
            reason: "A broken fiscal year is called by the year in which it ends. The whole of it would be printed as the outcome up to {datum}.",
            fix:
                "[[Write {rätt} as the year of the appendix: {datum} is in the fiscal year that ends then.]][[Mend the date, or add a file of the fiscal year.{inget}]]"
        ))
    static let incomeAsCosts = DiagnosticCode(
        "RM033", .warning,
        sv: MessageText(
            "Intäkter och kostnader i {fil} har samma tecken: intäkter {intäkter} kr, kostnader {kostnader} kr",
            reason: "Intäkterna, kontoklass 3, läggs till kostnaderna i stället för att dras av.",
            fix: "Exportera intäkter med minus. Ska de inte vara med, skriv - konto: 3 under utanför, med ett skäl."),
        en: MessageText(
            "Income and costs in {fil} have the same sign: income SEK {intäkter}, costs SEK {kostnader}",
            reason: "The income, accounts of class 3, is added to the costs instead of being taken from them.",
            fix: "Export income with a minus. If it is not to be there, write - konto: 3 under utanför, with a reason."))
    static let doubtfulFund = DiagnosticCode(
        "RM034", .warning,
        sv: MessageText(
            "{namn} i {fil} blir {summa} kr[[, varav kostnader {kostnader} kr]]",
            reason: "Medel är intäkter, och de står som minus i redovisningen.[[ Här är de plus, och trycks med minus.{plus}]]",
            fix: "Låt urvalet ta bara intäktskonton, till exempel konto: 3, och exportera intäkter med minus."),
        en: MessageText(
            "{namn} in {fil} becomes SEK {summa}[[, of which costs SEK {kostnader}]]",
            reason: "Funds are income, which is below nought in the ledger.[[ Here it is above, and is printed with a minus.{plus}]]",
            fix: "Let the choice take accounts of income only, for instance konto: 3, and export income with a minus."))
    static let rowsOfTwoFunds = DiagnosticCode(
        "RM035",
        sv: MessageText(
            "Hör till två slags medel: {rader}, {summa} kr: {namn} och {andra}", reason: "Beloppet skulle räknas två gånger.",
            fix: "Gör det ena urvalet smalare."),
        en: MessageText(
            "Belongs to two kinds of funds: {rows}, SEK {summa}: {namn} and {andra}", reason: "The amount would count twice.",
            fix: "Make one of the choices narrower."))
    static let writtenBefore = DiagnosticCode(
        "RM036", .warning,
        sv: MessageText(
            "{fil} skrevs {skriven}, men utfallet sägs gå till {datum}", reason: "En fil kan inte ha det som bokfördes efter att den skrevs.",
            fix: "Exportera på nytt, eller ändra datumet."),
        en: MessageText(
            "{fil} was written {skriven}, but the outcome is said to go to {datum}",
            reason: "A file cannot have what was booked after it was written.", fix: "Export again, or change the date."))
    static let monthsBetween = DiagnosticCode(
        "RM037", .warning,
        sv: MessageText(
            "Mellan {fil} och {andra} saknas {månader}", reason: "Filerna räknas ihop, och ingen av dem har belopp då.",
            fix: "Lägg till en export av det som saknas. Fanns det inga belopp behöver du inte göra något."),
        en: MessageText(
            "Between {fil} and {andra}, {månader} is missing", reason: "The files are added up, and none of them has amounts of that time.",
            fix: "Add an export of what is missing. If there were no amounts, nothing need be done."))
    static let rememberedOtherwise = DiagnosticCode(
        "RM038", .warning,
        sv: MessageText(
            "{fil} minns ett annat {år} än {andra}: konto {konto} {summa} kr, mot {annan} kr",
            reason: "Konton som skiljer sig: {antal}. Året har bokförts om sedan den ena filen skrevs, eller så hör filerna inte ihop.",
            fix: "Exportera {år} på nytt, och se efter att båda är av samma företag."),
        en: MessageText(
            "{fil} remembers another {år} than {andra}: account {konto} SEK {summa}, against SEK {annan}",
            reason: "Accounts that differ: {antal}. The year was booked anew after one of the files was written, or the files do not belong together.",
            fix: "Export {år} again, and see that both are of the same company."))
    static let otherName = DiagnosticCode(
        "RM039", .warning,
        sv: MessageText(
            "{kod} heter ”{namn}” i {fil}, men ”{annat}” i {andra}", reason: "Samma kod kan ha blivit ett annat projekt; då hör beloppen till olika poster.",
            fix: "Se efter i redovisningen. Är det samma, behöver du inte göra något."),
        en: MessageText(
            "{kod} is called “{namn}” in {fil}, but “{annat}” in {andra}",
            reason: "The same code may have become another project; then the amounts belong to different lines.",
            fix: "Look in the books. If it is the same, nothing need be done."))
}

/// Codes of doubts, for the catalogue.
let doubtCodes: [DiagnosticCode] = [
    .yearWithoutCodes, .outsideFiscalYear, .incomeAsCosts, .doubtfulFund, .rowsOfTwoFunds, .writtenBefore, .monthsBetween, .rememberedOtherwise, .otherName,
]
