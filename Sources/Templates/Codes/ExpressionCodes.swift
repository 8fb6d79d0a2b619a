import Diagnostics

/// What can be wrong in an expression, as it is read and as it is computed (EX).
extension DiagnosticCode {
    static let unexpectedCharacter = DiagnosticCode(
        "EX001",
        sv: MessageText(
            "Tecknet ”{tecken}” hör inte hemma i ett uttryck",
            fix: "Ta bort tecknet. Tankstreck skrivs som vanligt bindestreck."),
        en: MessageText(
            "The character “{tecken}” does not belong in an expression",
            fix: "Delete the character. A dash is written as a plain hyphen."))
    static let unterminatedText = DiagnosticCode(
        "EX002",
        sv: MessageText("Texten saknar avslutande citattecken", fix: "Avsluta texten med \""),
        en: MessageText("The text has no closing quote", fix: "End the text with \""))
    static let numberOutOfRange = DiagnosticCode(
        "EX003",
        sv: MessageText(
            "Talet är större än vad som går att räkna med",
            fix: "Kontrollera beloppet: har någon siffra skrivits dubbelt?"),
        en: MessageText(
            "The number is larger than can be computed with",
            fix: "Check the amount: is a digit doubled?"))
    static let unfinishedExpression = DiagnosticCode(
        "EX004",
        sv: MessageText("Uttrycket tar slut för tidigt", fix: "Skriv ett namn eller ett värde här"),
        en: MessageText("The expression ends too early", fix: "Write a name or a value here"))
    static let expectedValue = DiagnosticCode(
        "EX005",
        sv: MessageText("Här väntades ett namn eller ett värde, inte ”{funnet}”"),
        en: MessageText("A name or a value was expected here, not “{funnet}”"))
    static let expectedName = DiagnosticCode(
        "EX006",
        sv: MessageText("Här väntades ett namn, inte ”{funnet}”"),
        en: MessageText("A name was expected here, not “{funnet}”"))
    static let expectedSymbol = DiagnosticCode(
        "EX007",
        sv: MessageText("Här väntades ”{tecken}”, inte ”{funnet}”"),
        en: MessageText("“{tecken}” was expected here, not “{funnet}”"))
    static let expectedEnd = DiagnosticCode(
        "EX008",
        sv: MessageText(
            "Uttrycket borde vara slut före ”{funnet}”",
            fix: "Saknas ett räknetecken, eller ett ”och” eller ”eller”?"),
        en: MessageText(
            "The expression should have ended before “{funnet}”",
            fix: "Is an operator missing, or “och” or “eller”?"))
    static let expressionTooDeep = DiagnosticCode(
        "EX009",
        sv: MessageText(
            "Uttrycket är för långt eller har för många nivåer",
            fix: "Dela upp uttrycket under ”beräknat”"),
        en: MessageText(
            "The expression is too long or nested too deeply",
            fix: "Divide it into several under “beräknat”"))
    static let unknownName = DiagnosticCode(
        "EX010",
        sv: MessageText("Okänt namn ”{namn}”", fix: "[[Menade du ”{förslag}”?]][[Kända namn här: {kända}]]"),
        en: MessageText(
            "Unknown name “{namn}”",
            fix: "[[Did you mean “{förslag}”?]][[Names known here: {kända}]]"))
    static let unspacedMinus = DiagnosticCode(
        "EX011",
        sv: MessageText(
            "Okänt namn ”{namn}”",
            reason: "Ett bindestreck mellan bokstäver eller siffror hör till namnet.",
            fix: "Skriv mellanslag kring minustecknet: ”{förslag}”"),
        en: MessageText(
            "Unknown name “{namn}”",
            reason: "A hyphen between letters or digits belongs to the name.",
            fix: "Put spaces around the minus: “{förslag}”"))
    static let unknownField = DiagnosticCode(
        "EX012",
        sv: MessageText("Okänt fält ”{namn}”", fix: "[[Menade du ”{förslag}”?]][[Fälten är: {kända}]]"),
        en: MessageText(
            "Unknown field “{namn}”",
            fix: "[[Did you mean “{förslag}”?]][[The fields are: {kända}]]"))
    static let noFields = DiagnosticCode(
        "EX013",
        sv: MessageText("Ett värde av typen {typ} har inget fält ”{namn}”"),
        en: MessageText("A value of type {typ} has no field “{namn}”"))
    static let notIndexable = DiagnosticCode(
        "EX014",
        sv: MessageText("Ett värde av typen {typ} kan inte slås upp med [{nyckel}]"),
        en: MessageText("A value of type {typ} cannot be looked up with [{nyckel}]"))
    static let notAList = DiagnosticCode(
        "EX015",
        sv: MessageText("Här behövs en lista, inte {typ}"),
        en: MessageText("A list is needed here, not {typ}"))
    static let operatorMismatch = DiagnosticCode(
        "EX016",
        sv: MessageText(
            "{vänster} {operator} {höger} går inte att räkna ut",
            reason: "Belopp, tal och procent blandas inte: det skyddar mot att kronor läggs ihop med antal.",
            fix: "Kontrollera vad namnen står för"),
        en: MessageText(
            "{vänster} {operator} {höger} cannot be computed",
            reason: "Amounts, numbers and shares do not mix: that keeps kronor from being added to counts.",
            fix: "Check what the names stand for"))
    static let unknownFunction = DiagnosticCode(
        "EX017",
        sv: MessageText(
            "Okänd funktion ”{namn}”",
            fix: "[[Menade du ”{förslag}”?]][[Funktionerna är: {kända}]]"),
        en: MessageText(
            "Unknown function “{namn}”",
            fix: "[[Did you mean “{förslag}”?]][[The functions are: {kända}]]"))
    static let wrongArgumentCount = DiagnosticCode(
        "EX018",
        sv: MessageText("{namn} tar {antal} värden, inte {givna}"),
        en: MessageText("{namn} takes {antal} values, not {givna}"))
    static let wrongArgument = DiagnosticCode(
        "EX019",
        sv: MessageText("{namn} kan inte ta ett värde av typen {typ}"),
        en: MessageText("{namn} cannot take a value of type {typ}"))
    static let unknownFilter = DiagnosticCode(
        "EX020",
        sv: MessageText("Okänt format ”{namn}”", fix: "[[Menade du ”{förslag}”?]][[Formaten är: {kända}]]"),
        en: MessageText(
            "Unknown format “{namn}”",
            fix: "[[Did you mean “{förslag}”?]][[The formats are: {kända}]]"))
    static let badFilterArgument = DiagnosticCode(
        "EX021",
        sv: MessageText(
            "{namn} tar inte det argumentet",
            fix: "Antalet decimaler skrivs som ett heltal 0–6, till exempel procent(0)"),
        en: MessageText(
            "{namn} does not take that argument",
            fix: "The number of decimals is an integer 0–6, such as procent(0)"))
    static let filterMisfit = DiagnosticCode(
        "EX022",
        sv: MessageText(
            "Ett värde av typen {typ} kan inte skrivas som {namn}", fix: "[[Format för {typ}: {passande}.]]"),
        en: MessageText(
            "A value of type {typ} cannot be written as {namn}", fix: "[[Formats for {typ}: {passande}.]]"))
    static let unprintable = DiagnosticCode(
        "EX023",
        sv: MessageText(
            "Ett värde av typen {typ} kan inte skrivas ut som det är",
            fix: "Skriv ut ett fält av det, räkna det med summa(…) eller antal(…), eller gå igenom det med en sektion i mallen"),
        en: MessageText(
            "A value of type {typ} cannot be printed as it is",
            fix: "Print one of its fields, count it with summa(…) or antal(…), or go through it with a section in the template"))
    static let unknownKeyOfMap = DiagnosticCode(
        "EX025",
        sv: MessageText("Det finns inget ”{namn}” här", fix: "[[Menade du ”{förslag}”?]][[Nycklarna är: {kända}]]"),
        en: MessageText(
            "There is no “{namn}” here", fix: "[[Did you mean “{förslag}”?]][[The keys are: {kända}]]"))
    static let computedCycle = DiagnosticCode(
        "EX024",
        sv: MessageText("”{namn}” beror på sig själv", fix: "Bryt cirkeln under ”beräknat”"),
        en: MessageText("“{namn}” depends on itself", fix: "Break the circle under “beräknat”"))
}

let expressionCodes: [DiagnosticCode] = [
    .unexpectedCharacter, .unterminatedText, .numberOutOfRange, .unfinishedExpression, .expectedValue,
    .expectedName, .expectedSymbol, .expectedEnd, .expressionTooDeep, .unknownName, .unspacedMinus,
    .unknownField, .noFields, .notIndexable, .notAList, .operatorMismatch, .unknownFunction,
    .wrongArgumentCount, .wrongArgument, .unknownFilter, .badFilterArgument, .filterMisfit, .unprintable,
    .computedCycle, .unknownKeyOfMap,
]
