import Diagnostics

// Amounts, periods and records of a ledger.
extension DiagnosticCode {
    static let missingField = DiagnosticCode(
        "LE010",
        sv: MessageText(
            "Posten {post} är inte hel", reason: "Ett fält saknas eller är inget tal, så beloppet går inte att läsa.",
            fix: "Exportera på nytt. Är raden ändrad för hand, jämför med en som är hel."),
        en: MessageText(
            "The record {post} is not whole", reason: "A field is missing or is no number, so the amount cannot be read.",
            fix: "Export again. If the line was changed by hand, compare it with a whole one."))
    static let unreadableAmount = DiagnosticCode(
        "LE011",
        sv: MessageText(
            "”{text}” är inget belopp som kan läsas", reason: "Ett belopp som hoppas över skulle göra summan fel.",
            fix: "Rätta cellen eller exportera på nytt. Text och anteckningar hör inte hemma i beloppets kolumn."),
        en: MessageText(
            "“{text}” is no amount that can be read", reason: "An amount that is passed over would make the sum wrong.",
            fix: "Mend the cell or export again. Words and remarks do not belong in the column of amounts."))
    static let ambiguousAmount = DiagnosticCode(
        "LE012",
        sv: MessageText(
            "”{text}” kan läsas på två sätt: {tusental} eller {decimaler}",
            reason: "Inget annat belopp i kolumnen visar om tecknet skiljer tusental eller decimaler.",
            fix: "Exportera med två decimaler, eller spara tabellen som .xlsx, där tal är tal."),
        en: MessageText(
            "“{text}” can be read in two ways: {tusental} or {decimaler}",
            reason: "No other amount of the column shows whether the mark parts thousands or decimals.",
            fix: "Export with two decimals, or save the table as .xlsx, where numbers are numbers."))
    static let fractionOfÖre = DiagnosticCode(
        "LE013",
        sv: MessageText(
            "”{text}” är inte ett helt antal ören", reason: "Bokförda belopp är hela ören. Ett pris, en andel eller en kurs har hamnat i beloppets kolumn.",
            fix: "Se efter att rätt kolumn är vald, eller avrunda till öre i tabellen."),
        en: MessageText(
            "“{text}” is no whole number of öre", reason: "Booked amounts are whole öre. A price, a share or a rate has come into the column of amounts.",
            fix: "See that the right column is chosen, or round to öre in the table."))
    static let unbalancedVoucher = DiagnosticCode(
        "LE014", .warning,
        sv: MessageText(
            "Verifikationen går inte jämnt ut: {antal} rader ger {summa} kr",
            reason: "Debet och kredit ska vara lika. En rad saknas eller ett belopp är ändrat.",
            fix: "Jämför med verifikationen i redovisningen och exportera på nytt."),
        en: MessageText(
            "The voucher does not balance: {antal} rows come to SEK {summa}",
            reason: "Debit and credit are to be equal. A row is missing or an amount has been changed.",
            fix: "Compare with the voucher in the accounts and export again."))
    static let balanceDiffers = DiagnosticCode(
        "LE015", .warning,
        sv: MessageText(
            "Konto {konto} {namn}: saldot är {saldo} kr, men {vad} ger {summa} kr[[; så skiljer sig {fler} konton till]]",
            reason: "Filen säger två saker om samma konto; skillnaden är {skillnad} kr. Ett belopp är ändrat, eller så är inte alla poster med i exporten.",
            fix: "Exportera hela året på nytt, och jämför kontot med redovisningen."),
        en: MessageText(
            "Account {konto} {namn}: the balance is SEK {saldo}, but {what} come to SEK {summa}[[; {fler} more accounts differ so]]",
            reason: "The file says two things of one account; they differ by SEK {skillnad}. An amount has been changed, or not all records are in the export.",
            fix: "Export the whole year again, and compare the account with the books."))
    static let balancesNotNought = DiagnosticCode(
        "LE016", .warning,
        sv: MessageText(
            "Utgående balans och resultat går inte jämnt ut: tillsammans {summa} kr",
            reason: "Tillgångar, skulder och resultat ska bli noll. Ett konto saknas eller ett saldo är ändrat.",
            fix: "Exportera på nytt, med alla konton."),
        en: MessageText(
            "Closing balances and results do not come to nought: SEK {summa} together",
            reason: "Assets, debts and results are to come to nought. An account is missing or a balance has been changed.",
            fix: "Export again, with all accounts."))
    static let unreadablePeriod = DiagnosticCode(
        "LE017",
        sv: MessageText(
            "[[”{text}” är ingen period som kan läsas]][[Raden med {belopp} kr har ingen period]]",
            reason: "Utan period går det inte att veta vilket år beloppet hör till.",
            fix:
                "[[Exportera på nytt. I SIE är en dag åtta siffror, 20240831, och en period sex, 202408.{sie}]][[Skriv perioden som 202408, 2024-08 eller ett datum.{tabell}]]"
        ),
        en: MessageText(
            "[[“{text}” is no period that can be read]][[The row of SEK {belopp} has no period]]",
            reason: "Without a period one cannot know which year the amount belongs to.",
            fix:
                "[[Export again. In SIE a day is eight digits, 20240831, and a period six, 202408.{sie}]][[Write the period as 202408, 2024-08 or a date.{tabell}]]"
        ))
    static let sumRowDiffers = DiagnosticCode(
        "LE018", .warning,
        sv: MessageText(
            "Summaraden säger {angiven} kr, raderna ger {räknad} kr", reason: "Skillnaden är {skillnad} kr. Ett belopp är ändrat, eller så saknas rader.",
            fix: "Exportera på nytt, eller rätta den rad som är fel."),
        en: MessageText(
            "The row of sums says SEK {angiven}, the rows come to SEK {räknad}",
            reason: "They differ by SEK {skillnad}. An amount has been changed, or rows are missing.",
            fix: "Export again, or mend the row that is wrong."))
    static let wrongRow = DiagnosticCode(
        "LE028", .warning,
        sv: MessageText(
            "Konto {konto} {namn}: beloppet {belopp} kr skulle vara {rätt} kr",
            reason:
                "Både verifikationen och kontots saldo skiljer {skillnad} kr från raderna, och det är den enda raden som förklarar båda. Beloppet är ändrat.",
            fix: "Exportera på nytt, och jämför verifikationen med redovisningen."),
        en: MessageText(
            "Account {konto} {namn}: the amount SEK {belopp} should be SEK {rätt}",
            reason:
                "Both the voucher and the account's balance are SEK {skillnad} off from the rows, and this is the only row that explains both. The amount has been changed.",
            fix: "Export again, and compare the voucher with the books."))
    static let balanceTwice = DiagnosticCode(
        "LE029", .warning,
        sv: MessageText(
            "Konto {konto} {namn} har två saldon av samma slag för samma år",
            reason: "Ett konto har ett resultat, en ingående och en utgående balans per år. De två skulle räknas ihop.",
            fix: "Exportera på nytt, eller ta bort den ena raden."),
        en: MessageText(
            "Account {konto} {namn} has two balances of the same kind for the same year",
            reason: "An account has one result, one opening and one closing balance of a year. The two would be added up.",
            fix: "Export again, or remove one of the rows."))
    static let voucherOfAnotherYear = DiagnosticCode(
        "LE030", .warning,
        sv: MessageText(
            "{antal} verifikationer är daterade utanför filens år ({år})", reason: "Deras belopp skulle räknas till filens eget år.",
            fix: "Exportera ett räkenskapsår i taget."),
        en: MessageText(
            "{antal} vouchers are dated outside of the file's year ({år})", reason: "Their amounts would count to the file's own year.",
            fix: "Export one fiscal year at a time."))
    static let periodOfAnotherYear = DiagnosticCode(
        "LE059", .warning,
        sv: MessageText(
            "{antal} periodsaldon är av en period utanför sitt år: {period} i året {år}", reason: "De skulle räknas till ett år som de inte är av.",
            fix: "Exportera på nytt, eller rätta perioden."),
        en: MessageText(
            "{antal} balances of periods are of a period outside of their year: {period} in the year {år}",
            reason: "They would count to a year that they are not of.",
            fix: "Export again, or mend the period."))
    static let openOnly = DiagnosticCode(
        "LE058", .note,
        sv: MessageText(
            "Konton har ingående balans men ingen utgående: {konton}, tillsammans {summa} kr",
            reason: "Ett konto som står på noll vid årets slut brukar utelämnas. Summan av alla konton saknar då deras förändring, och blir inte noll.",
            fix: "Är kontona inte noll vid årets slut, exportera på nytt med alla saldon."),
        en: MessageText(
            "Accounts have an opening balance and no closing one: {konton}, SEK {summa} together",
            reason: "An account that is nought at the end of the year is often left out. The sum of all accounts then lacks their change, and is not nought.",
            fix: "If the accounts are not nought at the end of the year, export again with all balances."))
    static let twoExports = DiagnosticCode(
        "LE031",
        sv: MessageText(
            "Här börjar en andra export i samma fil",
            reason: "Företag, år och inledande poster står i en SIE-fil en gång. Två exporter efter varandra skulle räknas ihop.",
            fix: "Lägg dem i var sin fil, och skriv båda efter ur:."),
        en: MessageText(
            "A second export begins here, in the same file",
            reason: "Company, year and the records that begin a SIE file stand there once. Two exports after each other would be added up.",
            fix: "Put them into a file each, and write both after ur:."))
}
