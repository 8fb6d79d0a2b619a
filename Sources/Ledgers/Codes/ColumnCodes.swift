import Diagnostics

// Which columns and rows of a table count.
extension DiagnosticCode {
    static let unknownColumn = DiagnosticCode(
        "LE045",
        sv: MessageText(
            "Rubriken ”{kolumn}” finns inte i {fil}[[. Menade du ”{förslag}”?]]", reason: "Kolumner med belopp är: {möjliga}.",
            fix: "Skriv rubriken som den står i tabellen, eller ta bort kolumn:."),
        en: MessageText(
            "There is no heading “{kolumn}” in {fil}[[. Did you mean “{förslag}”?]]", reason: "Columns of amounts are: {möjliga}.",
            fix: "Write the heading as it stands in the table, or remove kolumn:."))
    static let unknownPeriodHeading = DiagnosticCode(
        "LE046",
        sv: MessageText(
            "Kolumnen ”{rubrik}” ser ut att vara perioder ({värde}), men rubriken är ingen som läses",
            reason: "Utan period räknas alla rader till samma år, också de som hör till ett annat.",
            fix: "Kalla kolumnen Period, eller År. Är det något annat, ge den en rubrik som säger det, till exempel Text eller Referens."),
        en: MessageText(
            "The column “{rubrik}” looks like periods ({värde}), but its heading is none that is read",
            reason: "Without a period all rows count to the same year, those of another year too.",
            fix: "Call the column Period, or År. If it is something else, give it a heading that says so, for instance Text or Referens."))
    static let otherMeasure = DiagnosticCode(
        "LE047",
        sv: MessageText(
            "Beloppen i {fil} är {vad}, inte {önskat}", reason: "Det säger den här cellen om hela tabellen.",
            fix: "Lägg in filen med {önskat}, eller rätta titeln. Menas en annan kolumn, säg vilken: kolumn: bredvid ur:."),
        en: MessageText(
            "The amounts in {fil} are {what}, not {wanted}", reason: "This cell says so of the whole table.",
            fix: "Put in the file with the {wanted}, or mend the title. If another column is meant, say which: kolumn: beside ur:."))
    static let rowsOfOtherMeasure = DiagnosticCode(
        "LE048", .note,
        sv: MessageText(
            "Rader som är något annat än det som hämtas räknas inte: {antal}, här {värde}", reason: "Kolumnen {rubrik} säger för varje rad vad den är.",
            fix: "Stämmer det inte, rätta kolumnen."),
        en: MessageText(
            "Rows that are something else than what is wanted are not counted: {antal}, {värde} here",
            reason: "The column {rubrik} says of each row what it is.",
            fix: "If that is wrong, mend the column."))
    static let unknownMeasure = DiagnosticCode(
        "LE049",
        sv: MessageText(
            "[[”{text}” är varken utfall, budget eller prognos]][[Raden säger inte om den är utfall, budget eller prognos{tomt}]]",
            reason: "Andra rader säger det i kolumnen {rubrik}, och bara de som är det som hämtas räknas.", fix: "Skriv Utfall, Budget eller Prognos på raden."),
        en: MessageText(
            "[[“{text}” is neither outcome, budget nor forecast]][[The row does not say whether it is outcome, budget or forecast{tomt}]]",
            reason: "Other rows say so in the column {rubrik}, and only those that are what is wanted count.",
            fix: "Write Utfall, Budget or Prognos on the row."))
    static let blankLabels = DiagnosticCode(
        "LE050",
        sv: MessageText(
            "Det går inte att veta om ”{rubrik}” är tomt här, eller är koden ovanför",
            reason: "Varje kod står bara en gång, på sin första rad, som i en pivottabell. Tomma rader skulle hamna på fel post.",
            fix: "Upprepa koden på varje rad (i Excel: Rapportlayout – Upprepa alla objektetiketter), och skriv – på rader utan kod."),
        en: MessageText(
            "One cannot know whether “{rubrik}” is blank here, or is the code above",
            reason: "Each code stands once only, on its first row, as in a pivot table. Blank rows would fall on the wrong line.",
            fix: "Repeat the code on each row (in Excel: Report Layout – Repeat All Item Labels), and write – on rows without a code."))
    static let filledLabels = DiagnosticCode(
        "LE051", .note,
        sv: MessageText(
            "Där ”{rubrik}” är tomt räknas raden till koden ovanför",
            reason: "Koden står bara på gruppens första rad, som i en pivottabell; tomma rader skulle annars vara dubbletter.",
            fix: "Är det fel, skriv – på rader utan kod."),
        en: MessageText(
            "Where “{rubrik}” is blank the row counts to the code above",
            reason: "The code stands on the first row of its group only, as in a pivot table; blank rows would be doubles otherwise.",
            fix: "If that is wrong, write – on rows without a code."))
    static let repeatedRows = DiagnosticCode(
        "LE052",
        sv: MessageText(
            "Här börjar {antal} rader som redan står i tabellen, i samma ordning",
            reason: "Konto, koder, period och belopp är desamma. De skulle räknas två gånger.",
            fix: "Ta bort raderna, eller exportera på nytt."),
        en: MessageText(
            "Here begin {antal} rows that already stand in the table, in the same order",
            reason: "Account, codes, period and amount are the same. They would count twice.",
            fix: "Remove the rows, or export again."))
    static let twoUnits = DiagnosticCode(
        "LE053",
        sv: MessageText(
            "Tabellen säger två enheter", reason: "Det går inte att veta om beloppen är i kronor, tusental eller miljoner.",
            fix: "Låt tabellen säga en enhet: ta bort eller rätta den som inte stämmer."),
        en: MessageText(
            "The table says two units", reason: "One cannot know whether the amounts are in kronor, thousands or millions.",
            fix: "Let the table say one unit: remove or mend the one that is wrong."))
    static let otherLedgerCurrency = DiagnosticCode(
        "LE054",
        sv: MessageText(
            "Redovisningen förs i {text}, inte i kronor", reason: "Det säger #VALUTA. Beloppen skulle tryckas som kronor.",
            fix: "Exportera i kronor. Är beloppen kronor trots allt, ta bort raden #VALUTA."),
        en: MessageText(
            "The ledger is kept in {text}, not in kronor", reason: "#VALUTA says so. The amounts would be printed as kronor.",
            fix: "Export in kronor. If the amounts are kronor all the same, remove the line #VALUTA."))
    static let twoObjects = DiagnosticCode(
        "LE055", .warning,
        sv: MessageText(
            "Raden har två koder av samma dimension: {koder}", reason: "Beloppet kan bara höra till en av dem, och den första räknas.",
            fix: "Rätta posten i redovisningen och exportera på nytt, eller dela raden."),
        en: MessageText(
            "The row has two codes of the same dimension: {koder}", reason: "The amount can belong to one of them only, and the first counts.",
            fix: "Mend the record in the books and export again, or part the row."))
    static let notAnAccount = DiagnosticCode(
        "LE056",
        sv: MessageText(
            "”{text}” är inget konto", reason: "Cellen är ett datum, eller har två nummer. Kalkylprogram gör gärna om konton till datum.",
            fix: "Skriv kontots nummer som text."),
        en: MessageText(
            "“{text}” is no account", reason: "The cell is a date, or has two numbers. Spreadsheets are prone to turn accounts into dates.",
            fix: "Write the account's number as text."))
    static let hiddenSheet = DiagnosticCode(
        "LE057", .note,
        sv: MessageText(
            "Bladet ”{blad}” är dolt, och är läst", reason: "Inget synligt blad har konto och belopp.",
            fix: "Menas ett annat blad, säg vilket: blad: bredvid ur: i mötets fil."),
        en: MessageText(
            "The sheet “{blad}” is hidden, and has been read", reason: "No visible sheet has account and amount.",
            fix: "If another sheet is meant, say which: blad: beside ur: in the meeting's file."))
}
