import Diagnostics

/// What can be wrong with the theme (TH).
extension DiagnosticCode {
    static let badLength = DiagnosticCode(
        "TH001",
        sv: MessageText("”{text}” är inte ett mått", fix: "Skriv tal och enhet, mm eller pt, till exempel 28 mm eller 9,75 pt."),
        en: MessageText("“{text}” is not a length", fix: "Write a number and a unit, mm or pt, for example 28 mm or 9.75 pt."))
    static let badColour = DiagnosticCode(
        "TH002",
        sv: MessageText(
            "”{text}” är inte en färg", reason: "Utan citattecken läses # som början på en kommentar.",
            fix: "Skriv sex hexsiffror inom citattecken, till exempel \"#1b2a33\"."),
        en: MessageText(
            "“{text}” is not a colour", reason: "Without quotation marks, # is read as the start of a comment.",
            fix: "Write six hexadecimal digits in quotation marks, for example \"#1b2a33\"."))

    static let themeCodes: [DiagnosticCode] = [badLength, badColour]
}
