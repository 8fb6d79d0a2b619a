import Diagnostics

// Figures that are taken from a ledger.
extension DiagnosticCode {
    static let typedAndLinked = DiagnosticCode(
        "IN330",
        sv: MessageText(
            "Beloppet står här och finns också i redovisningen", reason: "Två källor till samma uppgift kan säga olika, och ingen vet vilken som gäller.",
            fix: "Ta bort det inskrivna beloppet. Ska det gälla, ta bort ur: och skriv alla belopp."),
        en: MessageText(
            "The amount stands here and is in the ledger too", reason: "Two sources of one fact may differ, and nobody knows which one counts.",
            fix: "Remove the typed amount. If it is to count, remove ur: and type all amounts."))
    static let besideLink = DiagnosticCode(
        "IN331",
        sv: MessageText(
            "”{nyckel}” kan inte stå bredvid ur:", reason: "Bredvid ur: får blad och kolumn stå, och i en karta belopp som redovisningen inte har.",
            fix: "Ta bort nyckeln, eller rätta den till blad eller kolumn."),
        en: MessageText(
            "“{nyckel}” cannot stand beside ur:", reason: "Beside ur: blad and kolumn may stand, and in a map amounts that the ledger does not have.",
            fix: "Remove the key, or mend it to blad or kolumn."))

    static let linkCodes: [DiagnosticCode] = [typedAndLinked, besideLink]
}
