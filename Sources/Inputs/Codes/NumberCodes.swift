import Diagnostics

/// What can be wrong with a number.
extension DiagnosticCode {
    static let notANumber = DiagnosticCode(
        "IN006",
        sv: MessageText(
            "”{text}” är inte {väntat}", reason: "Värdet ska gå att räkna med och jämföra med andra.",
            fix: "Skriv till exempel {exempel}."),
        en: MessageText(
            "“{text}” is not {expected}", reason: "The value is to be computed with and compared to others.",
            fix: "Write for example {example}."))
    static let letterInNumber = DiagnosticCode(
        "IN007",
        sv: MessageText(
            "Bokstaven ”{bokstav}” står där siffran {siffra} borde stå", reason: "De liknar varandra, men ”{text}” är inte ett tal.",
            fix: "Byt bokstaven mot siffran, om det är den som menas."),
        en: MessageText(
            "The letter “{bokstav}” stands where the digit {siffra} should", reason: "They look alike, but “{text}” is not a number.",
            fix: "Replace the letter by the digit, if that is what is meant."))
    static let thousandsSeparator = DiagnosticCode(
        "IN008",
        sv: MessageText(
            "Tusental skiljs med mellanslag, inte med komma eller punkt", reason: "”{text}” kan läsas på mer än ett sätt.",
            fix: "Skriv {förslag}, om det är det beloppet som menas."),
        en: MessageText(
            "Thousands are separated by spaces, not commas or points", reason: "“{text}” can be read in more than one way.",
            fix: "Write {förslag}, if that is the figure meant."))
    static let digitGroups = DiagnosticCode(
        "IN009",
        sv: MessageText(
            "Siffrorna i ”{text}” står inte i grupper om tre", reason: "En siffra kan ha fallit bort eller kommit till.",
            fix: "Kontrollera talet och skriv det som 12 345 eller 12345."),
        en: MessageText(
            "The digits of “{text}” are not in groups of three", reason: "A digit may have been lost or added.",
            fix: "Check the figure and write it like 12 345 or 12345."))
    static let decimalPoint = DiagnosticCode(
        "IN010",
        sv: MessageText(
            "Decimaler skrivs med komma, inte punkt",
            reason: "En punkt kan också skilja tusental, så talet kan läsas på två sätt.",
            fix: "Skriv till exempel 1 849 992,40."),
        en: MessageText(
            "Decimals are written with a comma, not a point",
            reason: "A point may also separate thousands, so the number can be read in two ways.",
            fix: "Write for example 1 849 992,40."))
    static let tooManyDecimals = DiagnosticCode(
        "IN011",
        sv: MessageText(
            "”{text}” har fler decimaler än {väntat} kan ha",
            reason: "Talet skulle behöva avrundas, och programmet ändrar ingen siffra på egen hand.",
            fix: "Skriv till exempel {exempel}."),
        en: MessageText(
            "“{text}” has more decimals than {expected} can have",
            reason: "The number would have to be rounded, and the program changes no figure by itself.",
            fix: "Write for example {example}."))
    static let numberTooLarge = DiagnosticCode(
        "IN012",
        sv: MessageText(
            "Talet är för stort", reason: "Ett belopp kan vara upp till 1 000 biljoner kronor, och ett tal ha 17 siffror, varav 15 decimaler.",
            fix: "Kontrollera beloppet: en siffra kan ha skrivits dubbelt."),
        en: MessageText(
            "The number is too large",
            reason: "An amount can be up to 1 000 trillion kronor, and a number have 17 digits, 15 of them decimals.",
            fix: "Check the amount: a digit may have been doubled."))
    static let unknownUnit = DiagnosticCode(
        "IN013",
        sv: MessageText(
            "Enheten ”{enhet}” passar inte här",
            reason: "Enheten avgör hur stort talet är, så den måste vara en som programmet känner till.",
            fix: "Skriv {väntat}, till exempel {exempel}. Efter ett belopp kan stå kr, tkr eller mnkr."),
        en: MessageText(
            "The unit “{enhet}” does not fit here",
            reason: "The unit decides how large the number is, so it must be one that the program knows.",
            fix: "Write {expected}, for example {example}. An amount may be followed by kr, tkr or mnkr."))
}
