import Diagnostics

/// What can be wrong in an expression, as it is read and as it is computed (EX).
extension DiagnosticCode {
    static let unexpectedCharacter = DiagnosticCode(
        "EX001",
        sv: MessageText(
            "Tecknet ”{tecken}” hör inte hemma i ett uttryck",
            reason: "Ett uttryck består av namn, tal, texter inom citattecken och räknetecken.",
            fix: "Ta bort tecknet. Tankstreck skrivs som vanligt bindestreck."),
        en: MessageText(
            "The character “{tecken}” does not belong in an expression",
            reason: "An expression is made of names, numbers, texts in quotation marks and operators.",
            fix: "Delete the character. A dash is written as a plain hyphen."))
    static let unterminatedText = DiagnosticCode(
        "EX002",
        sv: MessageText(
            "Texten saknar avslutande citattecken", reason: "Allt som följer skulle läsas som en del av den.",
            fix: "Avsluta texten med \"."),
        en: MessageText(
            "The text has no closing quote", reason: "All that follows would be read as part of it.",
            fix: "End the text with \"."))
    static let numberOutOfRange = DiagnosticCode(
        "EX003",
        sv: MessageText(
            "Talet är större än vad som går att räkna med",
            reason: "Belopp räknas i hela öre, utan avrundning, och det har en gräns.",
            fix: "Kontrollera beloppet: har någon siffra skrivits dubbelt?"),
        en: MessageText(
            "The number is larger than can be computed with",
            reason: "Amounts are counted in whole öre, without rounding, and that has a limit.",
            fix: "Check the amount: is a digit doubled?"))
    static let unfinishedExpression = DiagnosticCode(
        "EX004",
        sv: MessageText(
            "Uttrycket tar slut för tidigt",
            reason: "Efter ett räknetecken, ett komma eller en öppnad parentes måste något följa.",
            fix: "Skriv ett namn eller ett värde här."),
        en: MessageText(
            "The expression ends too early", reason: "Something must follow an operator, a comma or an opened bracket.",
            fix: "Write a name or a value here."))
    static let expectedValue = DiagnosticCode(
        "EX005",
        sv: MessageText(
            "Här väntades ett namn eller ett värde, inte ”{funnet}”",
            reason: "På båda sidor om ett räknetecken, och mellan parenteser, måste det stå något att räkna med.",
            fix: "Skriv ett namn eller ett värde före ”{funnet}”, eller ta bort det som är för mycket."),
        en: MessageText(
            "A name or a value was expected here, not “{funnet}”",
            reason: "On both sides of an operator, and between brackets, there must be something to compute with.",
            fix: "Write a name or a value before “{funnet}”, or remove what is too much."))
    static let expectedName = DiagnosticCode(
        "EX006",
        sv: MessageText(
            "Här väntades ett namn, inte ”{funnet}”",
            reason: "Efter ett lodstreck ska namnet på ett format stå, och efter en punkt namnet på ett fält.",
            fix: "Skriv namnet, till exempel tkr efter lodstrecket, eller ta bort tecknet före."),
        en: MessageText(
            "A name was expected here, not “{funnet}”",
            reason: "After a vertical bar the name of a format should stand, and after a point the name of a field.",
            fix: "Write the name, such as tkr after the bar, or remove the character before it."))
    static let expectedSymbol = DiagnosticCode(
        "EX007",
        sv: MessageText(
            "Här väntades ”{tecken}”, inte ”{funnet}”",
            reason: "Utan det går det inte att se var den ena delen slutar och nästa börjar.",
            fix: "Skriv ”{tecken}” före ”{funnet}”."),
        en: MessageText(
            "“{tecken}” was expected here, not “{funnet}”",
            reason: "Without it one cannot tell where one part ends and the next begins.",
            fix: "Write “{tecken}” before “{funnet}”."))
    static let expectedEnd = DiagnosticCode(
        "EX008",
        sv: MessageText(
            "Uttrycket borde vara slut före ”{funnet}”",
            reason: "Det som följer hänger inte ihop med det som står före.",
            fix: "Saknas ett räknetecken, eller ett ”och” eller ”eller”?"),
        en: MessageText(
            "The expression should have ended before “{funnet}”",
            reason: "What follows has no connection to what stands before.",
            fix: "Is an operator missing, or “och” or “eller”?"))
    static let expressionTooDeep = DiagnosticCode(
        "EX009",
        sv: MessageText(
            "Uttrycket är för långt eller har för många nivåer",
            reason: "Ett så långt uttryck går inte att kontrollera med ögonen.",
            fix: "Dela upp uttrycket under ”beräknat”."),
        en: MessageText(
            "The expression is too long or nested too deeply", reason: "Nobody can check such a long expression by eye.",
            fix: "Divide it into several under “beräknat”."))
    static let unknownName = DiagnosticCode(
        "EX010",
        sv: MessageText(
            "Okänt namn ”{namn}”",
            reason: "Varken underlagen, beräkningarna eller mötet har något med det namnet.",
            fix: "[[Menade du ”{förslag}”?]] [[Kända namn här: {kända}.]]"),
        en: MessageText(
            "Unknown name “{namn}”",
            reason: "Neither the sources, the computations nor the meeting have anything of that name.",
            fix: "[[Did you mean “{förslag}”?]] [[Names known here: {kända}.]]"))
    static let unspacedMinus = DiagnosticCode(
        "EX011",
        sv: MessageText(
            "Okänt namn ”{namn}”", reason: "Ett bindestreck mellan bokstäver eller siffror hör till namnet.",
            fix: "Skriv mellanslag kring minustecknet: ”{förslag}”."),
        en: MessageText(
            "Unknown name “{namn}”", reason: "A hyphen between letters or digits belongs to the name.",
            fix: "Put spaces around the minus: “{förslag}”."))
    static let unknownField = DiagnosticCode(
        "EX012",
        sv: MessageText(
            "Okänt fält ”{namn}”", reason: "Värdet har bara de fält som dess schema räknar upp.",
            fix: "[[Menade du ”{förslag}”?]] [[Fälten är: {kända}.]]"),
        en: MessageText(
            "Unknown field “{namn}”", reason: "The value has only the fields that its schema lists.",
            fix: "[[Did you mean “{förslag}”?]] [[The fields are: {kända}.]]"))
    static let noFields = DiagnosticCode(
        "EX013",
        sv: MessageText(
            "Ett värde av typen {typ} har inget fält ”{namn}”",
            reason: "Bara en grupp har fält; ett enskilt värde används som det är.",
            fix: "Ta bort ”.{namn}”, eller rätta det som står före punkten."),
        en: MessageText(
            "A value of type {typ} has no field “{namn}”",
            reason: "Only a group has fields; a single value is used as it is.",
            fix: "Remove “.{namn}”, or correct what stands before the point."))
    static let notIndexable = DiagnosticCode(
        "EX014",
        sv: MessageText(
            "Ett värde av typen {typ} kan inte slås upp med [{nyckel}]",
            reason: "Inom hakparentes slås något upp i en grupp efter nyckel, eller i en lista efter ordning.",
            fix: "Rätta det som står före hakparentesen, eller det som står inom den."),
        en: MessageText(
            "A value of type {typ} cannot be looked up with [{nyckel}]",
            reason: "Square brackets look something up in a group by key, or in a list by position.",
            fix: "Correct what stands before the square brackets, or what stands within them."))
    static let notAList = DiagnosticCode(
        "EX015",
        sv: MessageText(
            "Här behövs en lista, inte {typ}", reason: "Det som ska gås igenom måste kunna ha flera delar.",
            fix: "Skriv ett uttryck som ger en lista eller en grupp, till exempel budget.utfall."),
        en: MessageText(
            "A list is needed here, not {typ}", reason: "What is to be gone through must be able to have several parts.",
            fix: "Write an expression that gives a list or a group, such as budget.utfall."))
    static let operatorMismatch = DiagnosticCode(
        "EX016",
        sv: MessageText(
            "{vänster} {operator} {höger} går inte att räkna ut",
            reason: "Belopp, tal och procent blandas inte: det skyddar mot att kronor läggs ihop med antal.",
            fix: "Kontrollera vad namnen står för."),
        en: MessageText(
            "{vänster} {operator} {höger} cannot be computed",
            reason: "Amounts, numbers and shares do not mix: that keeps kronor from being added to counts.",
            fix: "Check what the names stand for."))
    static let unknownFunction = DiagnosticCode(
        "EX017",
        sv: MessageText(
            "Okänd funktion ”{namn}”", reason: "Mallar kan bara använda de funktioner som programmet har.",
            fix: "[[Menade du ”{förslag}”?]] [[Funktionerna är: {kända}.]]"),
        en: MessageText(
            "Unknown function “{namn}”", reason: "Templates can use only the functions that the program has.",
            fix: "[[Did you mean “{förslag}”?]] [[The functions are: {kända}.]]"))
    static let wrongArgumentCount = DiagnosticCode(
        "EX018",
        sv: MessageText(
            "{namn} tar {antal} värden, inte {givna}", reason: "Varje värde inom parentesen har sin egen betydelse.",
            fix: "Skilj värdena åt med komma. Funktionerna står i docs/mallar.md."),
        en: MessageText(
            "{namn} takes {antal} values, not {givna}",
            reason: "Each value between the brackets has a meaning of its own.",
            fix: "Separate the values by commas. The functions are described in docs/mallar.md."))
    static let wrongArgument = DiagnosticCode(
        "EX019",
        sv: MessageText(
            "{namn} kan inte ta ett värde av typen {typ}",
            reason: "En funktion räknar på en viss sorts värden, till exempel belopp eller datum.",
            fix: "Rätta uttrycket inom parentesen. Vad varje funktion tar står i docs/mallar.md."),
        en: MessageText(
            "{namn} cannot take a value of type {typ}",
            reason: "A function computes with a certain kind of values, such as amounts or dates.",
            fix: "Correct the expression between the brackets. What each function takes is told in docs/mallar.md."))
    static let unknownFilter = DiagnosticCode(
        "EX020",
        sv: MessageText(
            "Okänt format ”{namn}”", reason: "Formatet säger hur värdet ska skrivas, och bara de här finns.",
            fix: "[[Menade du ”{förslag}”?]] [[Formaten är: {kända}.]]"),
        en: MessageText(
            "Unknown format “{namn}”", reason: "The format says how the value is written, and there are only these.",
            fix: "[[Did you mean “{förslag}”?]] [[The formats are: {kända}.]]"))
    static let badFilterArgument = DiagnosticCode(
        "EX021",
        sv: MessageText(
            "{namn} tar inte det argumentet",
            reason: "Det som står inom parentesen ställer in formatet, och alla format går inte att ställa in.",
            fix: "Antalet decimaler skrivs som ett heltal 0–6, till exempel procent(0)."),
        en: MessageText(
            "{namn} does not take that argument",
            reason: "What stands between the brackets adjusts the format, and not all formats can be adjusted.",
            fix: "The number of decimals is an integer 0–6, such as procent(0)."))
    static let filterMisfit = DiagnosticCode(
        "EX022",
        sv: MessageText(
            "Ett värde av typen {typ} kan inte skrivas som {namn}",
            reason: "Ett datum går inte att skriva i kronor, och ett belopp inte som en veckodag.",
            fix: "Välj ett annat format, eller inget. [[Format för {typ}: {passande}.]]"),
        en: MessageText(
            "A value of type {typ} cannot be written as {namn}",
            reason: "A date cannot be written in kronor, nor an amount as a weekday.",
            fix: "Choose another format, or none. [[Formats for {typ}: {passande}.]]"))
    static let unprintable = DiagnosticCode(
        "EX023",
        sv: MessageText(
            "Ett värde av typen {typ} kan inte skrivas ut som det är",
            reason: "Det har flera delar, och det finns inget givet sätt att skriva dem i en mening.",
            fix: "Skriv ut ett fält av det, räkna det med summa(…) eller antal(…), eller gå igenom det med en sektion i mallen."),
        en: MessageText(
            "A value of type {typ} cannot be printed as it is",
            reason: "It has several parts, and there is no given way of writing them in a sentence.",
            fix: "Print one of its fields, count it with summa(…) or antal(…), or go through it with a section in the template."))
    static let unknownKeyOfMap = DiagnosticCode(
        "EX025",
        sv: MessageText(
            "Det finns inget ”{namn}” här", reason: "Det finns då inget värde att skriva ut eller räkna med.",
            fix: "[[Menade du ”{förslag}”?]][[Nycklarna är: {kända}.]] [[Fältet tas ur varje post för sig: skriv {uttryck}.]]"),
        en: MessageText(
            "There is no “{namn}” here", reason: "There is then no value to print or to compute with.",
            fix: "[[Did you mean “{förslag}”?]][[The keys are: {kända}.]] [[The field is taken from each entry: write {uttryck}.]]"))
    static let computedCycle = DiagnosticCode(
        "EX024",
        sv: MessageText(
            "”{namn}” beror på sig själv", reason: "Uträkningen skulle aldrig ta slut.",
            fix: "Bryt cirkeln under ”beräknat”."),
        en: MessageText(
            "“{namn}” depends on itself", reason: "The computation would never end.",
            fix: "Break the circle under “beräknat”."))
    static let gapInSum = DiagnosticCode(
        "EX026",
        sv: MessageText(
            "”{namn}” är inte ifyllt, och då går summan inte att räkna",
            reason: "Uppgiften är frivillig. Utan den skulle hela summan bli tom, och det som räknas av den.",
            fix: "Fyll i uppgiften, eller skriv {uttryck} i mallen, så räknas den som noll när den saknas."),
        en: MessageText(
            "“{namn}” is not given, and the sum cannot be computed without it",
            reason: "It is optional. Without it the whole sum would be empty, and whatever is computed from the sum.",
            fix: "Give it, or write {uttryck} in the template, which counts it as nought where it is missing."))
    static let shadowedName = DiagnosticCode(
        "EX027",
        sv: MessageText(
            "”{namn}” kan betyda två saker här",
            reason:
                "Sektionen går in i en uppgift som har ett eget ”{namn}”, och utanför den betyder namnet något annat. Det är lätt att ta det ena för det andra.",
            fix:
                "Skriv .{namn} om det är sektionens eget som avses. Avses det utanför: låt sektionen börja med {sektion}, som inte går in i uppgiften, och skriv hela vägen till det som hämtas ur den."
        ),
        en: MessageText(
            "“{namn}” can mean two things here",
            reason:
                "The section steps into something that has a “{namn}” of its own, and outside of it the name means something else. One is easily taken for the other.",
            fix:
                "Write .{namn} if the section's own is meant. If the one outside is meant: let the section begin with {sektion}, which does not step in, and write the whole path to what is taken from it."
        ))
    static let dividedByNought = DiagnosticCode(
        "EX628", followsFrom: [.unreadValue],
        sv: MessageText(
            "Här delas något med noll", reason: "Det finns inget svar att skriva, och meningen skulle få ett hål.",
            fix: "Kontrollera talet som det delas med. Kan det vara noll: skriv ett annat värde efter annars, eller ställ meningen i en sektion."),
        en: MessageText(
            "Something is divided by nought here", reason: "There is no answer to write, and the sentence would have a hole.",
            fix: "Check the figure that it is divided by. If it may be nought: write another value after annars, or put the sentence in a section."))
}

let expressionCodes: [DiagnosticCode] = [
    .unexpectedCharacter, .unterminatedText, .numberOutOfRange, .unfinishedExpression, .expectedValue,
    .expectedName, .expectedSymbol, .expectedEnd, .expressionTooDeep, .unknownName, .unspacedMinus,
    .unknownField, .noFields, .notIndexable, .notAList, .operatorMismatch, .unknownFunction,
    .wrongArgumentCount, .wrongArgument, .unknownFilter, .badFilterArgument, .filterMisfit, .unprintable,
    .computedCycle, .unknownKeyOfMap, .gapInSum, .shadowedName, .dividedByNought,
]
