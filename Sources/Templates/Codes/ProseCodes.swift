import Diagnostics

/// What can be wrong with `{{…}}` in a person's own text (TM).
extension DiagnosticCode {
    static let unclosedInProse = DiagnosticCode(
        "TM028",
        sv: MessageText(
            "Klamrarna avslutas inte",
            reason: "Efter {{ väntas ett uttryck och sedan }}.",
            fix: "Avsluta med }}. Ska det stå {{ i texten, skriv \\{{."),
        en: MessageText(
            "The braces are not closed",
            reason: "After {{ an expression is expected, and then }}.",
            fix: "End with }}. To have {{ in the text, write \\{{."))
    static let notInProse = DiagnosticCode(
        "TM029",
        sv: MessageText(
            "{tagg} kan inte stå i en text",
            reason: "I en text kan {{…}} hämta en uppgift. Att upprepa och välja bort är mallens sak, så att layouten blir likadan varje gång.",
            fix: "Skriv bara uttrycket, till exempel {{antal(initiativ)}}. En uppräkning skrivs {{lista | uppräkning}}. Ska det stå {{ i texten, skriv \\{{."),
        en: MessageText(
            "{tagg} cannot stand in a text",
            reason: "In a text {{…}} can fetch a fact. To repeat and to leave out is for the template, so that the layout is the same each time.",
            fix:
                "Write the expression alone, such as {{antal(initiativ)}}. An enumeration is written {{lista | uppräkning}}. To have {{ in the text, write \\{{."
        ))
    static let proseInProse = DiagnosticCode(
        "TM030",
        sv: MessageText(
            "”{uttryck}” är en text i sig och kan inte hämtas in i en annan",
            reason: "Löpande text, och text som själv hämtar uppgifter, kan inte stå inne i en mening.",
            fix: "Hänvisa till texten i stället, eller skriv uppgiften under fakta i mote.yaml och hämta den på båda ställena."),
        en: MessageText(
            "“{uttryck}” is a text itself and cannot be fetched into another",
            reason: "Prose, and a text that itself fetches facts, cannot stand within a sentence.",
            fix: "Refer to the text instead, or write the fact under fakta in mote.yaml and fetch it in both places."))
    static let nothingForProse = DiagnosticCode(
        "TM031",
        sv: MessageText(
            "”{uttryck}” ger inget värde",
            reason: "Uppgiften är inte ifylld, och meningen skulle få en lucka.",
            fix: "Fyll i uppgiften, eller säg vad som ska stå i stället: {{{uttryck} annars \"ännu inte bestämt\"}}."),
        en: MessageText(
            "“{uttryck}” has no value",
            reason: "The fact is not filled in, and the sentence would have a gap.",
            fix: "Fill in the fact, or say what should stand instead: {{{uttryck} annars \"ännu inte bestämt\"}}."))
    static let withdrawnFact = DiagnosticCode(
        "TM037",
        sv: MessageText(
            "”{uttryck}” hämtas ur bilagan ”{bilaga}”, som utgår",
            reason: "Meningen skulle få en lucka: det som bilagan hade är inte längre med i paketet.",
            fix: "Skriv om texten utan uppgiften, eller skriv den för hand."),
        en: MessageText(
            "“{uttryck}” is taken from the bilaga “{bilaga}”, which is withdrawn",
            reason: "The sentence would have a gap: what the bilaga had is no longer in the pack.",
            fix: "Write the text without the fact, or write it by hand."))
    static let notFilledHere = DiagnosticCode(
        "TM032",
        sv: MessageText(
            "Här kan inte {{…}} stå",
            reason: "Fältet läses av programmet eller av en kontroll, eller skrivs ut vid ett annat möte som har andra siffror.",
            fix: "Skriv värdet som det är."),
        en: MessageText(
            "{{…}} cannot stand here",
            reason: "The field is read by the program or by a check, or is printed at another meeting with other figures.",
            fix: "Write the value as it is."))
    static let ambiguousFact = DiagnosticCode(
        "TM033",
        sv: MessageText(
            "Flera av mötets bilagor har ”{namn}”",
            reason: "Det går inte att veta vilken som menas.",
            fix: "Säg vilken bilaga: {möjliga}."),
        en: MessageText(
            "Several attachments of the meeting have “{namn}”",
            reason: "There is no telling which is meant.",
            fix: "Say which attachment: {möjliga}."))
}

let proseCodes: [DiagnosticCode] = [
    .unclosedInProse, .notInProse, .proseInProse, .nothingForProse, .withdrawnFact, .notFilledHere, .ambiguousFact,
]
