import Diagnostics

// How far the amounts of a file reach.
extension DiagnosticCode {
    static let someMonthsOnly = DiagnosticCode(
        "RM020",
        sv: MessageText(
            "Kolumnen i {fil} har bara {månader}, men utfallet sägs gå från årets början till {datum}", reason: "Resten av årets belopp saknas.",
            fix: "Välj en kolumn som räknar från årets början, som Utfall ack: kolumn: bredvid ur: i mötets fil; eller exportera alla månader."),
        en: MessageText(
            "The column in {fil} has {months} only, but the outcome is said to go from the beginning of the year to {datum}",
            reason: "The amounts of the rest of the year are missing.",
            fix: "Choose a column that counts from the beginning of the year, as Utfall ack: kolumn: beside ur: in the meeting's file; or export all months."))
    static let beginsLate = DiagnosticCode(
        "RM021", .warning,
        sv: MessageText(
            "Månaderna i {fil} är {månader}, men utfallet räknas från årets början", reason: "Finns det belopp före dess saknas de.",
            fix: "Exportera från januari. Fanns det inga belopp före dess behöver du inte göra något."),
        en: MessageText(
            "The months in {fil} are {months}, but the outcome counts from the beginning of the year",
            reason: "If there are amounts before that they are missing.",
            fix: "Export from January. If there were no amounts before that, nothing need be done."))
    static let yearAssumed = DiagnosticCode(
        "RM022", .warning,
        sv: MessageText(
            "{fil} säger inte vilket år beloppen är av, och räknas till {år}",
            reason:
                "[[Den har varken period, år eller en titel med ett årtal.{inget}]][[Titeln nämner flera år: {flera}. Ett brutet räkenskapsår behöver en kolumn med period.]]",
            fix: "Skriv året i titeln över tabellen, eller exportera med period."),
        en: MessageText(
            "{fil} does not say which year its amounts are of, and counts to {år}",
            reason:
                "[[It has neither period, year nor a title with a year.{inget}]][[The title names several years: {flera}. A broken fiscal year needs a column of periods.]]",
            fix: "Write the year in the title above the table, or export with the period."))
    static let otherYears = DiagnosticCode(
        "RM023", .warning,
        sv: MessageText(
            "Rader för {år} i {fil} kommer inte med: {rader}, tillsammans {summa} kr",
            reason: "Bilagan omfattar inte det året. Är perioden felskriven saknas beloppen i ett annat år.",
            fix: "Rätta perioden, eller ta med året i period: i mötets fil. Ska året inte vara med behöver du inte göra något."),
        en: MessageText(
            "Rows of {år} in {fil} are left out: {rows}, SEK {summa} together",
            reason: "The appendix does not cover that year. If the period is misspelt, the amounts are missing in another year.",
            fix: "Mend the period, or take the year into period: in the meeting's file. If the year is not to be there, nothing need be done."))
    static let balanceRows = DiagnosticCode(
        "RM024", .warning,
        sv: MessageText(
            "Rader på balanskonton räknas inte, fast de har en posts koder: {konton}, tillsammans {summa} kr",
            reason: "Bara intäkter och kostnader är utfall; en investering på ett projekt bokförs på ett balanskonto.",
            fix: "Ska de räknas, skriv kontona under resultatkonton i redovisning.yaml. Annars, skriv dem under utanför med ett skäl."),
        en: MessageText(
            "Rows on balance accounts are not counted, though they have a line's codes: {konton}, SEK {summa} together",
            reason: "Only income and costs are outcome; an investment of a project is booked on a balance account.",
            fix: "If they are to count, write the accounts under resultatkonton in redovisning.yaml. Otherwise write them under utanför with a reason."))
    static let nothingInScope = DiagnosticCode(
        "RM025",
        sv: MessageText(
            "Ingen rad i {fil} hör till det som omfattas ({urval})", reason: "Alla poster skulle bli noll.",
            fix: "Rätta omfattar i redovisning.yaml. Vilka koder som finns visar bilaga ledger."),
        en: MessageText(
            "No row in {fil} belongs to what is in scope ({urval})", reason: "All lines would be nought.",
            fix: "Mend omfattar in redovisning.yaml. bilaga ledger shows which codes there are."))
    static let reachesPastOutcomeDate = DiagnosticCode(
        "RM026",
        sv: MessageText(
            "Redovisningens saldon går till {slut}, men utfallet sägs gå till {datum}",
            reason: "Filen har bara årets saldon, så det som är bokfört efter dagen går inte att skilja ut.",
            fix: "Exportera till och med det datumet, eller med periodsaldon eller verifikationer; eller ändra datumet."),
        en: MessageText(
            "The balances of the ledger go to {slut}, but the outcome is said to go to {datum}",
            reason: "The file has balances of the year only, so that what is booked after the day cannot be told apart.",
            fix: "Export up to that date, or with balances of periods or vouchers; or change the date."))
    static let budgetOfSomeMonths = DiagnosticCode(
        "RM027",
        sv: MessageText(
            "Budgeten för {år} i {fil} är bara för {månader}", reason: "Den skulle tryckas som hela årets budget, som är större.",
            fix: "Välj kolumnen med årets budget: kolumn: bredvid ur: i mötets fil; exportera hela årets budget, eller skriv beloppen."),
        en: MessageText(
            "The budget of {år} in {fil} is of {months} only", reason: "It would be printed as the budget of the whole year, which is more.",
            fix:
                "Choose the column with the budget of the year: kolumn: beside ur: in the meeting's file; export the budget of the whole year, or type the amounts."
        ))
    static let unitsDiffer = DiagnosticCode(
        "RM028",
        sv: MessageText(
            "Här står tkr, men beloppen i {fil} är i {enhet}", reason: "Tabellen säger själv sin enhet, och den gäller inte båda.",
            fix: "Ta bort enhet: om tabellen har rätt; annars rätta tabellens rubrik."),
        en: MessageText(
            "Tkr stands here, but the amounts in {fil} are in {unit}", reason: "The table says its unit itself, and the two do not agree.",
            fix: "Remove enhet: if the table is right; otherwise mend the heading of the table."))
}
