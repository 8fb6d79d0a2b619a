import Diagnostics

/// What can be wrong with a declared table and its sums (TB).
extension DiagnosticCode {
    static let statedColumnSum = DiagnosticCode(
        "TB001",
        sv: MessageText(
            "{rad}, {kolumn}: angiven summa {angiven}, beräknad {beräknad}",
            reason: "Skillnaden är {skillnad}, mer än {tolerans} som avrundning förklarar. [[{termer} = {beräknad}.]]",
            fix: "[[{orsak}]] Rätta summan eller den av termerna som är fel."),
        en: MessageText(
            "{rad}, {kolumn}: stated sum {angiven}, computed {beräknad}",
            reason: "The difference is {skillnad}, more than the {tolerans} that rounding explains. [[{termer} = {beräknad}.]]",
            fix: "[[{cause}]] Correct the sum, or the term that is wrong."))
    static let statedRowSum = DiagnosticCode(
        "TB002",
        sv: MessageText(
            "{rad}, {kolumn}: angiven radsumma {angiven}, beräknad {beräknad}",
            reason: "Skillnaden är {skillnad}, mer än {tolerans} som avrundning förklarar. [[{termer} = {beräknad}.]]",
            fix: "[[{orsak}]] Rätta summan eller den av termerna som är fel."),
        en: MessageText(
            "{rad}, {kolumn}: stated row sum {angiven}, computed {beräknad}",
            reason: "The difference is {skillnad}, more than the {tolerans} that rounding explains. [[{termer} = {beräknad}.]]",
            fix: "[[{cause}]] Correct the sum, or the term that is wrong."))
    static let duplicateColumn = DiagnosticCode(
        "TB003",
        sv: MessageText("Två kolumner heter ”{namn}”", fix: "Ge dem var sitt id"),
        en: MessageText("Two columns are called “{namn}”", fix: "Give each an id of its own"))
    static let unknownColumn = DiagnosticCode(
        "TB004",
        sv: MessageText("Okänd kolumn ”{namn}”", fix: "[[Menade du ”{förslag}”?]][[Kolumnerna är: {kända}]]"),
        en: MessageText(
            "Unknown column “{namn}”",
            fix: "[[Did you mean “{förslag}”?]][[The columns are: {kända}]]"))
    static let columnCycle = DiagnosticCode(
        "TB005",
        sv: MessageText("Kolumnerna beräknas ur varandra: {namn}", fix: "Bryt cirkeln"),
        en: MessageText("The columns are computed from each other: {namn}", fix: "Break the circle"))
    static let severalSources = DiagnosticCode(
        "TB006",
        sv: MessageText("Både ”{första}” och ”{andra}” är angivna", fix: "Behåll en av dem"),
        en: MessageText("Both “{första}” and “{andra}” are given", fix: "Keep one of them"))
    static let rowWithoutKind = DiagnosticCode(
        "TB007",
        sv: MessageText(
            "Raden säger inte vad den är",
            fix: "Skriv rad, grupp, delsumma, summa, varav eller för varje"),
        en: MessageText(
            "The row does not say what it is",
            fix: "Write rad, grupp, delsumma, summa, varav or för varje"))
    static let totalInGroup = DiagnosticCode(
        "TB008",
        sv: MessageText(
            "”summa” står inne i en grupp",
            reason: "En summa räknar hela tabellen; inom en grupp heter det delsumma.",
            fix: "Skriv delsumma"),
        en: MessageText(
            "“summa” stands within a group",
            reason: "A summa adds up the whole table; within a group it is delsumma.",
            fix: "Write delsumma"))
    static let badTolerance = DiagnosticCode(
        "TB009",
        sv: MessageText("Toleransen ska vara ett belopp", fix: "Skriv till exempel 1 kr"),
        en: MessageText("The tolerance must be an amount", fix: "Write 1 kr, for example"))
    static let statedNotMap = DiagnosticCode(
        "TB010",
        sv: MessageText("Angivna summor ska ha en nyckel för varje kolumn, inte vara {typ}"),
        en: MessageText("Stated sums must have a key for each column, not be {typ}"))
    static let statedNotAmount = DiagnosticCode(
        "TB011",
        sv: MessageText("En angiven summa ska vara ett belopp, inte {typ}"),
        en: MessageText("A stated sum must be an amount, not {typ}"))
    static let formatMisfit = DiagnosticCode(
        "TB012",
        sv: MessageText("Kolumnen har formatet {namn} men värdet är av typen {typ}"),
        en: MessageText("The column has the format {namn} but the value is of type {typ}"))
    static let emptyTable = DiagnosticCode(
        "TB013", .warning,
        sv: MessageText("Tabellen har inga rader och utelämnas"),
        en: MessageText("The table has no rows and is left out"))
    static let figureUpsetsSums = DiagnosticCode(
        "TB014",
        sv: MessageText(
            "{uppgift}: {belopp} stämmer inte med de summor som det ingår i",
            reason: "Alla avviker lika mycket, {skillnad}, och det här är det enda beloppet som ingår i dem alla.",
            fix: "[[{orsak}]] Med {rätt} stämmer summorna. Jämför med redovisningssystemet innan du ändrar."),
        en: MessageText(
            "{uppgift}: {belopp} does not agree with the sums that it is part of",
            reason: "All of them are off by as much, {skillnad}, and this is the only figure that is in them all.",
            fix: "[[{cause}]] With {rätt} the sums agree. Compare with the accounting system before you change it."))
}

let tableCodes: [DiagnosticCode] = [
    .statedColumnSum, .statedRowSum, .duplicateColumn, .unknownColumn, .columnCycle, .severalSources,
    .rowWithoutKind, .totalInGroup, .badTolerance, .statedNotMap, .statedNotAmount, .formatMisfit,
    .emptyTable, .figureUpsetsSums,
]
