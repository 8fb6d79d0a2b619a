import Diagnostics

// Workbooks and separated values.
extension DiagnosticCode {
    static let noTable = DiagnosticCode(
        "LE020",
        sv: MessageText(
            "{fil} har ingen tabell med konto och belopp", reason: "Rubriken för kontot (Konto) och för beloppet (Belopp, Utfall, Saldo, eller Debet och Kredit) ska stå på en rad.[[ Här står: {rubriker}.]]",
            fix: "Ge kolumnerna de rubrikerna, eller exportera en lång tabell: en rad för varje konto, period och projekt."),
        en: MessageText(
            "{fil} has no table with account and amount", reason: "The heading of the account (Konto) and of the amount (Belopp, Utfall, Saldo, or Debet and Kredit) are to stand in one row.[[ Here stands: {rubriker}.]]",
            fix: "Give the columns those headings, or export a long table: a row for each account, period and project."))
    static let severalSheets = DiagnosticCode(
        "LE021",
        sv: MessageText(
            "Flera blad passar: {blad}", reason: "Vart och ett har konto och belopp, och det går inte att veta vilket som menas.",
            fix: "Säg vilket: blad: {exempel} bredvid ur: i mötets fil, eller bilaga ledger --sheet ”{exempel}”."),
        en: MessageText(
            "Several sheets fit: {blad}", reason: "Each has account and amount, and one cannot know which is meant.",
            fix: "Say which: blad: {exempel} beside ur: in the meeting's file, or bilaga ledger --sheet “{exempel}”."))
    static let severalAmounts = DiagnosticCode(
        "LE022",
        sv: MessageText(
            "Flera kolumner kan vara beloppet: {kolumner}", reason: "Det går inte att veta vilken som menas.",
            fix: "Säg vilken: kolumn: {exempel} bredvid ur: i mötets fil, eller bilaga ledger --column ”{exempel}”."),
        en: MessageText(
            "Several columns may be the amount: {kolumner}", reason: "One cannot know which is meant.",
            fix: "Say which: kolumn: {exempel} beside ur: in the meeting's file, or bilaga ledger --column “{exempel}”."))
    static let formulaWithoutValue = DiagnosticCode(
        "LE023",
        sv: MessageText(
            "Cellen har en formel som inte är uträknad", reason: "Filen är skriven av ett program som inte räknar, så det finns inget värde att läsa.",
            fix: "Öppna filen i Excel eller LibreOffice och spara den; då räknas formlerna ut."),
        en: MessageText(
            "The cell has a formula that has not been computed", reason: "The file was written by a program that does not compute, so there is no value to read.",
            fix: "Open the file in Excel or LibreOffice and save it; the formulas are computed then."))
    static let errorCell = DiagnosticCode(
        "LE024",
        sv: MessageText(
            "Cellen visar ett fel i stället för ett värde", reason: "Formeln i cellen gick inte att räkna ut (#REF!, #N/A, #DIV/0! …).", fix: "Rätta formeln i Excel och spara."),
        en: MessageText(
            "The cell shows an error in the place of a value", reason: "The formula of the cell could not be computed (#REF!, #N/A, #DIV/0! …).", fix: "Mend the formula in Excel and save."))
    static let unknownSheet = DiagnosticCode(
        "LE025",
        sv: MessageText("Bladet ”{blad}” finns inte i {fil}[[. Menade du ”{förslag}”?]]", reason: "Bladen är: {möjliga}.", fix: "Skriv bladets namn som det står på fliken."),
        en: MessageText("There is no sheet “{blad}” in {fil}[[. Did you mean “{förslag}”?]]", reason: "The sheets are: {möjliga}.", fix: "Write the name of the sheet as it stands on its tab."))
    static let rowWithoutAccount = DiagnosticCode(
        "LE026",
        sv: MessageText(
            "Raden har {belopp} kr men inget konto", reason: "Ett belopp utan konto går inte att föra till någon post.",
            fix: "Fyll i kontot. Är raden en summa, skriv ”Summa” i dess första cell."),
        en: MessageText(
            "The row has SEK {belopp} but no account", reason: "An amount without an account cannot be taken to any line.",
            fix: "Fill in the account. If the row is a sum, write “Summa” in its first cell."))
    static let hiddenRows = DiagnosticCode(
        "LE027", .note,
        sv: MessageText("{antal} rader är dolda eller bortfiltrerade, och är lästa", reason: "Det som inte syns i bladet räknas ändå.", fix: "Ska de inte räknas med, ta bort dem."),
        en: MessageText("{antal} rows are hidden or filtered out, and have been read", reason: "What is not seen in the sheet counts all the same.", fix: "If they are not to count, remove them."))
}
