public import Diagnostics

// The way from a ledger to a bilaga's lines.
extension DiagnosticCode {
    public static let noMapping = DiagnosticCode(
        "RM001",
        sv: MessageText(
            "Registret har ingen redovisning.yaml, så utfallet går inte att föra till posterna",
            reason: "Vilka projekt och konton som hör till vilken budgetpost sägs en gång, i registret.",
            fix: "Skriv en första med: bilaga ledger {fil} --suggest > {mapp}/redovisning.yaml, och se över den."),
        en: MessageText(
            "The register has no redovisning.yaml, so the outcome cannot be taken to the lines",
            reason: "Which projects and accounts belong to which budget line is said once, in the register.",
            fix: "Write a first one with: bilaga ledger {fil} --suggest > {mapp}/redovisning.yaml, and look it over."))
    static let badPattern = DiagnosticCode(
        "RM002",
        sv: MessageText(
            "”{text}” är inget urval av konton eller koder",
            reason: "Ett urval är nummer med mellanslag mellan: 5010, ett spann 50-56 med lika många siffror i båda ändar, eller en början 85*.",
            fix: "Rätta urvalet."),
        en: MessageText(
            "“{text}” is no choice of accounts or codes",
            reason: "A choice is numbers with spaces between: 5010, a range 50-56 with as many digits at both ends, or a beginning 85*.",
            fix: "Mend the choice."))
    static let unmappedRows = DiagnosticCode(
        "RM003",
        sv: MessageText(
            "Hör inte till någon post: {vad}, {rader}, {summa} kr",
            reason: "Varje krona i redovisningen ska stå på precis en post, annars stämmer inte summan.",
            fix: "Lägg till raden ”- {urval}” under en post i redovisning.yaml, eller under utanför med ett skäl: - {utanför}"),
        en: MessageText(
            "Belongs to no line: {vad}, {rows}, SEK {summa}", reason: "Every krona of the ledger is to stand on exactly one line, or the sum is wrong.",
            fix: "Add the line “- {urval}” under a line in redovisning.yaml, or under utanför with a reason: - {utanför}"))
    static let rowsOnTwoLines = DiagnosticCode(
        "RM004",
        sv: MessageText(
            "Hör till två poster: {vad}, {rader}, {summa} kr: {post} och {andra}", reason: "Beloppet skulle räknas två gånger.",
            fix: "Ta bort urvalet från den ena posten, eller gör det smalare."),
        en: MessageText(
            "Belongs to two lines: {vad}, {rows}, SEK {summa}: {post} and {andra}", reason: "The amount would count twice.",
            fix: "Take the choice away from one of the lines, or make it narrower."))
    static let accountWithoutType = DiagnosticCode(
        "RM005",
        sv: MessageText(
            "Hör inte till något kostnadsslag: {vad}, {rader}, {summa} kr",
            reason: "Varje konto ska höra till precis ett kostnadsslag, annars blir kostnadsslagen inte utfallet.",
            fix: "Lägg till {konto} under ett av kostnadsslagen i redovisning.yaml, eller under utanför med ett skäl."),
        en: MessageText(
            "Belongs to no cost type: {vad}, {rows}, SEK {summa}",
            reason: "Every account is to belong to exactly one cost type, or the cost types do not come to the outcome.",
            fix: "Add {konto} under one of the cost types in redovisning.yaml, or under utanför with a reason."))
    static let accountOfTwoTypes = DiagnosticCode(
        "RM006",
        sv: MessageText(
            "Hör till två kostnadsslag: {vad}, {rader}, {summa} kr: {slag} och {andra}", reason: "Beloppet skulle räknas två gånger.",
            fix: "Ta bort kontot från det ena kostnadsslaget."),
        en: MessageText(
            "Belongs to two cost types: {vad}, {rows}, SEK {summa}: {slag} and {andra}", reason: "The amount would count twice.",
            fix: "Take the account away from one of the cost types."))
    static let unknownDimension = DiagnosticCode(
        "RM007",
        sv: MessageText(
            "Redovisningen har inget som heter ”{namn}”[[, som ”{heter}” heter enligt dimensioner]][[. Menade du ”{förslag}”?]]",
            reason: "[[Den har konto och: {möjliga}.]][[Den har bara konton; exportera SIE typ 3 eller 4, med objekt.{bara}]]",
            fix:
                "Rätta namnet, eller säg vad det heter i filen under dimensioner: ”{ord}: …”. Heter det olika i olika slags filer: ”{ord}: {olika}”."
        ),
        en: MessageText(
            "The ledger has nothing called “{namn}”[[, as “{heter}” is called by dimensioner]][[. Did you mean “{förslag}”?]]",
            reason: "[[It has account and: {möjliga}.]][[It has accounts only; export SIE type 3 or 4, with objects.{bara}]]",
            fix:
                "Mend the name, or say what it is called in the file under dimensioner: “{ord}: …”. If kinds of files call it differently: “{ord}: {olika}”."
        ))
    static let outsideWithoutReason = DiagnosticCode(
        "RM008",
        sv: MessageText(
            "Det som står utanför saknar skäl", reason: "Den som granskar ska kunna se varför beloppen inte är med.", fix: "Lägg till skäl: med några ord."),
        en: MessageText(
            "What stands outside has no reason", reason: "Whoever audits it is to see why the amounts are left out.", fix: "Add skäl: with a few words."))
    static let afterOutcomeDate = DiagnosticCode(
        "RM009",
        sv: MessageText(
            "Rader är bokförda efter {datum}: {antal}, den första i {period}", reason: "Utfallet skulle omfatta mer än vad bilagan säger.",
            fix: "Exportera till och med det datumet, eller ändra datumet."),
        en: MessageText(
            "Rows are booked after {datum}: {antal}, the first of them in {period}", reason: "The outcome would cover more than the appendix says.",
            fix: "Export up to that date, or change the date."))
    static let endsBeforeOutcomeDate = DiagnosticCode(
        "RM010",
        sv: MessageText(
            "{fil} slutar {slut}, men [[utfallet sägs gå till {datum}]][[året går till {årsslut}]]", reason: "De sista månadernas belopp saknas.",
            fix: "[[Exportera till och med det datumet, eller ändra datumet.{i-år}]][[Exportera hela året.{tidigare}]]"),
        en: MessageText(
            "{fil} ends {slut}, but [[the outcome is said to go to {datum}]][[the year goes to {årsslut}]]",
            reason: "The amounts of the last months are missing.",
            fix: "[[Export up to that date, or change the date.{i-år}]][[Export the whole year.{tidigare}]]"))
    static let quietMonths = DiagnosticCode(
        "RM011", .warning,
        sv: MessageText(
            "Den sista månaden med belopp i {fil} slutar {slut}, men [[utfallet sägs gå till {datum}]][[året går till {årsslut}]]",
            reason: "Filen säger inte själv hur långt den går. Antingen hände inget efter det, eller så är exporten för gammal.",
            fix: "Kontrollera att exporten går till rätt datum."),
        en: MessageText(
            "The last month with amounts in {fil} ends {slut}, but [[the outcome is said to go to {datum}]][[the year goes to {årsslut}]]",
            reason: "The file itself does not say how far it goes. Either nothing happened after that, or the export is too old.",
            fix: "See that the export goes to the right date."))
    static let yearInTwoFiles = DiagnosticCode(
        "RM012",
        sv: MessageText("År {år} finns i två filer: {filer}", reason: "Det går inte att veta vilken som gäller.", fix: "Ta bort den ena efter ur:."),
        en: MessageText("Year {år} is in two files: {filer}", reason: "One cannot know which counts.", fix: "Remove one of them after ur:."))
    static let idleLine = DiagnosticCode(
        "RM013", .warning,
        sv: MessageText(
            "Posten {post} får inga rader ur redovisningen ({urval})",
            reason:
                "[[Projektet eller kontot finns inte i filen. Det kan vara felskrivet, eller inte ha börjat än.{saknas}]][[Raderna finns, men utanför tar dem, och går före posterna.{utanför}]][[Raderna finns, men hör inte till det som omfattas.{omfattar}]]",
            fix:
                "[[Jämför med bilaga ledger, som visar vilka som finns.{saknas}]][[Gör urvalet under utanför smalare, eller ta bort posten.{utanför}]][[Lägg till dem under omfattar, eller ta bort posten.{omfattar}]]"
        ),
        en: MessageText(
            "The line {post} gets no rows of the ledger ({urval})",
            reason:
                "[[The project or account is not in the file. It may be misspelt, or may not have begun yet.{saknas}]][[The rows are there, but utanför takes them, and goes before the lines.{utanför}]][[The rows are there, but do not belong to what is in scope.{omfattar}]]",
            fix:
                "[[Compare with bilaga ledger, which shows which there are.{saknas}]][[Make the choice under utanför narrower, or remove the line.{utanför}]][[Add them under omfattar, or remove the line.{omfattar}]]"
        ))
    static let dimensionsApart = DiagnosticCode(
        "RM014",
        sv: MessageText(
            "Filen kombinerar inte {namn}, så posterna går inte att skilja åt", reason: "Den har saldon för var och en för sig, men inte för båda tillsammans.",
            fix: "Exportera SIE typ 4, med verifikationer, eller använd en av dem i redovisning.yaml."),
        en: MessageText(
            "The file does not combine {namn}, so the lines cannot be told apart", reason: "It has balances of each by itself, but not of both together.",
            fix: "Export SIE type 4, with vouchers, or use one of them in redovisning.yaml."))
    public static let yearMissing = DiagnosticCode(
        "RM015",
        sv: MessageText(
            "Redovisningen har inga belopp för {år}", reason: "Filen omfattar {finns}.",
            fix: "Lägg till en export för året efter ur:, skriv årets belopp bredvid ur:, eller ta bort året."),
        en: MessageText(
            "The ledger has no amounts of {år}", reason: "The file covers {finns}.",
            fix: "Add an export of that year after ur:, type its amounts beside ur:, or remove the year."))
    public static let noBudgetInLedger = DiagnosticCode(
        "RM016",
        sv: MessageText(
            "{fil} har ingen budget", reason: "I SIE står budgeten i #PBUDGET, i en tabell i en kolumn som heter Budget.",
            fix: "Exportera med budget, eller skriv beloppen."),
        en: MessageText(
            "{fil} has no budget", reason: "In SIE the budget stands in #PBUDGET, in a table in a column called Budget.",
            fix: "Export with the budget, or type the amounts."))
    public static let linkNotUnderstood = DiagnosticCode(
        "RM017",
        sv: MessageText(
            "”{fält}” kan inte hämtas ur redovisningen",
            reason: "Det som kan hämtas är belopp per post och år, per post och kostnadsslag, medel under externa och interna, och summor av dem.",
            fix: "Skriv beloppen."),
        en: MessageText(
            "“{fält}” cannot be taken from the ledger",
            reason: "What can be taken are amounts per line and year, per line and cost type, funds under externa and interna, and sums of them.",
            fix: "Type the amounts."))
    static let costsBelowNought = DiagnosticCode(
        "RM018", .warning,
        sv: MessageText(
            "Kostnaderna i {fil} är minus: tillsammans {summa} kr", reason: "Utfallet trycks med minus, och läses som intäkter.",
            fix: "Skriv tecken: kostnader minus i redovisning.yaml."),
        en: MessageText(
            "The costs in {fil} are below nought: SEK {summa} together", reason: "The outcome is printed with a minus, and reads as income.",
            fix: "Write tecken: kostnader minus in redovisning.yaml."))
    static let costsTurnedBelow = DiagnosticCode(
        "RM019", .warning,
        sv: MessageText(
            "Kostnaderna i {fil} blir minus: tillsammans {summa} kr", reason: "Mappningen säger att filen har kostnader som minus, men de står som plus.",
            fix: "Ta bort tecken: kostnader minus ur redovisning.yaml."),
        en: MessageText(
            "The costs in {fil} become less than nought: SEK {summa} together",
            reason: "The mapping says that the file has costs below nought, but they are above.",
            fix: "Remove tecken: kostnader minus from redovisning.yaml."))
}

/// Codes of the mapping, for the catalogue.
let mappingCodes: [DiagnosticCode] = [
    .noMapping, .badPattern, .unmappedRows, .rowsOnTwoLines, .accountWithoutType, .accountOfTwoTypes, .unknownDimension, .outsideWithoutReason,
    .afterOutcomeDate, .endsBeforeOutcomeDate, .quietMonths, .yearInTwoFiles, .idleLine, .dimensionsApart, .yearMissing, .noBudgetInLedger,
    .linkNotUnderstood, .costsBelowNought, .costsTurnedBelow, .someMonthsOnly, .beginsLate, .yearAssumed, .otherYears, .balanceRows, .nothingInScope,
    .reachesPastOutcomeDate, .budgetOfSomeMonths, .unitsDiffer, .otherCompany, .notOurCompany,
]
