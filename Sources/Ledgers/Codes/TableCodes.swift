import Diagnostics

// Workbooks and separated values.
extension DiagnosticCode {
    static let noTable = DiagnosticCode(
        "LE020",
        sv: MessageText(
            "{fil} har ingen tabell med konto och belopp",
            reason: "Rubriken för kontot (Konto) och för beloppet (Belopp, Utfall, Saldo, eller Debet och Kredit) ska stå på en rad.[[ Här står: {rubriker}.]]",
            fix: "Ge kolumnerna de rubrikerna, eller exportera en lång tabell: en rad för varje konto, period och projekt."),
        en: MessageText(
            "{fil} has no table with account and amount",
            reason:
                "The heading of the account (Konto) and of the amount (Belopp, Utfall, Saldo, or Debet and Kredit) are to stand in one row.[[ Here stands: {rubriker}.]]",
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
            fix: "Säg vilken, bredvid ur: i mötets fil: {val}. I bilaga ledger heter det --column."),
        en: MessageText(
            "Several columns may be the amount: {kolumner}", reason: "One cannot know which is meant.",
            fix: "Say which, beside ur: in the meeting's file: {choices}. In bilaga ledger it is --column."))
    static let formulaWithoutValue = DiagnosticCode(
        "LE023",
        sv: MessageText(
            "Cellen har en formel som inte är uträknad", reason: "Filen är skriven av ett program som inte räknar, så det finns inget värde att läsa.",
            fix: "Öppna filen i Excel eller LibreOffice och spara den; då räknas formlerna ut."),
        en: MessageText(
            "The cell has a formula that has not been computed",
            reason: "The file was written by a program that does not compute, so there is no value to read.",
            fix: "Open the file in Excel or LibreOffice and save it; the formulas are computed then."))
    static let errorCell = DiagnosticCode(
        "LE024",
        sv: MessageText(
            "Cellen visar ett fel i stället för ett värde", reason: "Formeln i cellen gick inte att räkna ut (#REF!, #N/A, #DIV/0! …).",
            fix: "Rätta formeln i Excel och spara."),
        en: MessageText(
            "The cell shows an error in the place of a value", reason: "The formula of the cell could not be computed (#REF!, #N/A, #DIV/0! …).",
            fix: "Mend the formula in Excel and save."))
    static let unknownSheet = DiagnosticCode(
        "LE025",
        sv: MessageText(
            "Bladet ”{blad}” finns inte i {fil}[[. Menade du ”{förslag}”?]]", reason: "Bladen är: {möjliga}.", fix: "Skriv bladets namn som det står på fliken."
        ),
        en: MessageText(
            "There is no sheet “{blad}” in {fil}[[. Did you mean “{förslag}”?]]", reason: "The sheets are: {möjliga}.",
            fix: "Write the name of the sheet as it stands on its tab."))
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
        sv: MessageText(
            "[[En rad är dold eller bortfiltrerad, och är läst{en}]][[{antal} rader är dolda eller bortfiltrerade, och är lästa]]",
            reason: "Det som inte syns i bladet räknas ändå.",
            fix: "Ska det inte räknas med, ta bort raderna."),
        en: MessageText(
            "[[One row is hidden or filtered out, and has been read{en}]][[{antal} rows are hidden or filtered out, and have been read]]",
            reason: "What is not seen in the sheet counts all the same.",
            fix: "If they are not to count, remove them."))
    static let wrongCell = DiagnosticCode(
        "LE032", .warning,
        sv: MessageText(
            "Beloppet {belopp} kr skulle vara {rätt} kr",
            reason: "Både radens och kolumnens summa skiljer {skillnad} kr från beloppen, och de möts i den här cellen.",
            fix: "Exportera på nytt, eller rätta beloppet."),
        en: MessageText(
            "The amount SEK {belopp} should be SEK {rätt}",
            reason: "Both the sum of the row and that of the column are SEK {skillnad} off from the amounts, and they meet in this cell.",
            fix: "Export again, or mend the amount."))
    static let perhapsSum = DiagnosticCode(
        "LE033", .warning,
        sv: MessageText(
            "Konto {konto} {namn} kan vara summan av andra rader: {summa} kr, de andra ger {delar} kr",
            reason: "Andra konton börjar med samma siffror, eller samma konto har också rader med projekt. Raden räknas som ett eget belopp.",
            fix: "Är den en summa, ta bort den eller skriv ”Summa” i namnet. Annars behöver du inte göra något."),
        en: MessageText(
            "Account {konto} {namn} may be the sum of other rows: SEK {summa}, the others come to SEK {delar}",
            reason: "Other accounts begin with the same digits, or the same account has rows with projects too. The row counts as an amount of its own.",
            fix: "If it is a sum, remove it or write “Summa” in its name. Otherwise nothing need be done."))
    static let sumsPassed = DiagnosticCode(
        "LE034", .note,
        sv: MessageText(
            "{antal} rader har ett konto men är summor av andra rader, och räknas inte",
            reason: "Deras belopp är precis vad raderna under dem ger tillsammans. De skulle räknas två gånger.",
            fix: "Jämför slutsumman med systemets. Är raderna inga summor, exportera utan delsummor."),
        en: MessageText(
            "{antal} rows have an account but are sums of other rows, and are not counted",
            reason: "Their amounts are exactly what the rows below them come to. They would count twice.",
            fix: "Compare the total with the system's. If the rows are no sums, export without subtotals."))
    static let cumulated = DiagnosticCode(
        "LE035", .note,
        sv: MessageText(
            "Beloppen är ackumulerade, så varje periods belopp är det den har mer än perioden före",
            reason: "Rubriken säger att kolumnen räknar från årets början. Alla perioder tillsammans skulle räkna samma kronor flera gånger.",
            fix: "Är beloppen periodens egna, ta bort ordet ur rubriken eller titeln."),
        en: MessageText(
            "The amounts are cumulated, so each period's own is what it has more than the one before",
            reason: "The heading says that the column counts from the beginning of the year. All periods together would count the same kronor several times.",
            fix: "If the amounts are each period's own, remove the word from the heading or the title."))
    static let perhapsCumulated = DiagnosticCode(
        "LE036",
        sv: MessageText(
            "Saldot står vid flera perioder för samma konto",
            reason: "Ett saldo kan räkna från årets början. Läggs perioderna ihop räknas samma kronor flera gånger.",
            fix: "Exportera periodens utfall i stället. Är saldona periodernas egna, säg det: kolumn: bredvid ur: i mötets fil, med rubriken."),
        en: MessageText(
            "The balance stands at several periods of the same account",
            reason: "A balance may count from the beginning of the year. Added up, the periods would count the same kronor several times.",
            fix:
                "Export the outcome of each period instead. If the balances are each period's own, say so: kolumn: beside ur: in the meeting's file, with the heading."
        ))
    static let widerThanHeadings = DiagnosticCode(
        "LE037",
        sv: MessageText(
            "Raden har {antal} fält, rubrikerna {rubriker}",
            reason: "Ett skiljetecken i en text eller i ett belopp har delat fältet, så det som följer hamnar i fel kolumn.",
            fix: "Exportera med semikolon eller tabb mellan fälten, eller som .xlsx. Har kolumnen ingen rubrik, ge den en."),
        en: MessageText(
            "The row has {antal} fields, the headings {rubriker}",
            reason: "A separator within a text or an amount has parted the field, so that what follows falls into the wrong column.",
            fix: "Export with semicolons or tabs between the fields, or as .xlsx. If the column has no heading, give it one."))
    static let anotherTable = DiagnosticCode(
        "LE038",
        sv: MessageText(
            "Här börjar en annan tabell i samma blad",
            reason:
                "Rubrikerna eller titeln är andra än den första tabellens, så beloppen under dem skulle läsas ur fel kolumner, eller som av fel tid, slag eller enhet.",
            fix: "Lägg tabellerna i var sitt blad eller var sin fil."),
        en: MessageText(
            "Another table begins here, on the same sheet",
            reason:
                "The headings or the title are others than the first table's, so the amounts below them would be read from wrong columns, or as of the wrong time, kind or unit.",
            fix: "Put the tables on a sheet or into a file each."))
    static let perhapsAnotherTable = DiagnosticCode(
        "LE064", .warning,
        sv: MessageText(
            "Rubrikerna står en gång till, under ”{titel}”, och raderna där räknas med",
            reason: "Fortsätter tabellen är det rätt. Är de något annat, som en del av det som står ovanför, räknas beloppen två gånger.",
            fix: "Är det en annan tabell, lägg den på ett eget blad eller ta bort den. Annars behöver du inte göra något."),
        en: MessageText(
            "The headings stand once more, under “{titel}”, and the rows there are counted",
            reason: "If the table goes on, that is right. If they are something else, as a part of what stands above, the amounts count twice.",
            fix: "If it is another table, put it on a sheet of its own or remove it. Otherwise nothing need be done."))
    static let sameAccountsAgain = DiagnosticCode(
        "LE065",
        sv: MessageText(
            "Under ”{titel}” står samma konton och koder en gång till",
            reason: "Är raderna en annan tabell, eller en del av det som står ovanför, räknas beloppen två gånger. Det går inte att veta.",
            fix:
                "Är de en annan tabell, lägg den på ett eget blad eller ta bort den. Är de en grupp i samma tabell, skriv en rubrik också över den första gruppen, eller en summa av alla sist."
        ),
        en: MessageText(
            "Under “{titel}” stand the same accounts and codes once more",
            reason: "If the rows are another table, or a part of what stands above, the amounts count twice. One cannot know.",
            fix:
                "If they are another table, put it on a sheet of its own or remove it. If they are a group of the same table, write a heading over the first group too, or a sum of all at the end."
        ))
    static let roundingPassed = DiagnosticCode(
        "LE066", .note,
        sv: MessageText(
            "En avrundning på {belopp} kr har inget konto och räknas inte", reason: "Den får bara tabellens avrundade belopp att gå jämnt ut.",
            fix: "Ska den räknas, ge den ett konto."),
        en: MessageText(
            "A rounding of SEK {belopp} has no account and is not counted", reason: "It only makes the rounded amounts of the table come out even.",
            fix: "If it is to count, give it an account."))
    static let strayQuote = DiagnosticCode(
        "LE039",
        sv: MessageText(
            "Citattecknet som öppnas här avslutas först på en annan rad, mitt i ett fält", reason: "Raderna däremellan skulle försvinna in i texten.",
            fix: "Ta bort citattecknet, eller exportera som .xlsx."),
        en: MessageText(
            "The quotation mark that opens here is closed on another row only, in the midst of a field",
            reason: "The rows in between would vanish into the text.",
            fix: "Remove the quotation mark, or export as .xlsx."))
    static let otherCurrency = DiagnosticCode(
        "LE040",
        sv: MessageText(
            "Beloppet är i {text}, inte i kronor", reason: "Belopp i olika valutor går inte att lägga ihop.",
            fix: "Exportera beloppen i kronor. Är kolumnen i kronor trots valutan, säg det: kolumn: bredvid ur: i mötets fil, med rubriken."),
        en: MessageText(
            "The amount is in {text}, not in kronor", reason: "Amounts in different currencies cannot be added up.",
            fix:
                "Export the amounts in kronor. If the column is in kronor in spite of the currency, say so: kolumn: beside ur: in the meeting's file, with the heading."
        ))
    static let debitOrCredit = DiagnosticCode(
        "LE041",
        sv: MessageText(
            "”{text}” är varken debet eller kredit", reason: "Kolumnen säger vilket tecken beloppet har: D eller K.",
            fix: "Rätta cellen, eller exportera belopp med tecken."),
        en: MessageText(
            "“{text}” is neither debit nor credit", reason: "The column says which sign the amount has: D or K.",
            fix: "Mend the cell, or export amounts with their signs."))
    static let creditSigns = DiagnosticCode(
        "LE042",
        sv: MessageText(
            "Kredit skrivs på två sätt: {minus} belopp med minus, {plus} utan", reason: "Det går inte att veta om minus är kredit eller en rättelse av den.",
            fix: "Exportera ett belopp med tecken, i stället för debet och kredit."),
        en: MessageText(
            "Credit is written in two ways: {minus} amounts with a minus, {plus} without",
            reason: "One cannot know whether the minus is the credit or a correction of it.",
            fix: "Export one amount with its sign, in the place of debit and credit."))
    static let statedUnit = DiagnosticCode(
        "LE043", .note,
        sv: MessageText(
            "Beloppen är i {enhet} enligt den här cellen, och räknas om till kronor",
            reason: "Tabellen säger själv sin enhet. Då behövs inte enhet: i redovisning.yaml.",
            fix: "Stämmer det inte, rätta rubriken."),
        en: MessageText(
            "The amounts are in {unit} by this cell, and are taken to kronor",
            reason: "The table says its unit itself. Then enhet: in redovisning.yaml is not needed.",
            fix: "If that is wrong, mend the heading."))
    static let totalOtherwise = DiagnosticCode(
        "LE044",
        sv: MessageText(
            "Kolumn {kolumn} är inte summan av månaderna bredvid", reason: "Det går inte att veta vilka belopp som är utfallet.",
            fix: "Säg vilken kolumn: kolumn: bredvid ur: i mötets fil, eller ta bort den andra."),
        en: MessageText(
            "Column {kolumn} is not the sum of the months beside it", reason: "One cannot know which amounts are the outcome.",
            fix: "Say which column: kolumn: beside ur: in the meeting's file, or remove the other one."))
}
