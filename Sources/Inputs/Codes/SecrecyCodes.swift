import Diagnostics

/// What can be wrong with a mark of secrecy.
extension DiagnosticCode {
    static let secrecyWithoutLaw = DiagnosticCode(
        "IN370",
        sv: MessageText(
            "Det saknas vilket lagrum som gäller",
            reason: "Det som är hemligt ersätts i den offentliga utgåvan av ett märke som säger med vilken rätt det är utelämnat.",
            fix: "Skriv kapitel och paragraf: sekretess: 21 kap. 7 § OSL, eller i en text [orden](sekretess:21 kap. 7 § OSL)."),
        en: MessageText(
            "Which paragraph of law applies is missing",
            reason: "In the public edition what is secret is replaced by a mark that says by what right it is left out.",
            fix: "Write chapter and section: sekretess: 21 kap. 7 § OSL, or in a text [the words](sekretess:21 kap. 7 § OSL)."))
    static let secrecyUnclosed = DiagnosticCode(
        "IN371",
        sv: MessageText(
            "Märket för sekretess har inget slut",
            reason: "Ingen kan veta hur långt det hemliga räcker, och det som inte är märkt blir offentligt.",
            fix: "Avsluta med en rad som bara har :::, eller skriv :::sekretess(21 kap. 7 § OSL) orden::: på en rad."),
        en: MessageText(
            "The mark of secrecy has no end",
            reason: "Nobody can know how far the secret reaches, and what is not marked becomes public.",
            fix: "End it with a line of ::: alone, or write :::sekretess(21 kap. 7 § OSL) the words::: on one line."))
    static let nearlySecrecy = DiagnosticCode(
        "IN372",
        sv: MessageText(
            "”{märke}” ser ut som ett märke för sekretess, men är inget",
            reason: "Det som skulle vara hemligt blir offentligt utan att någon märker det.",
            fix: "Skriv {rätt}."),
        en: MessageText(
            "“{märke}” looks like a mark of secrecy and is none",
            reason: "What was meant to be secret would become public without anybody noticing.",
            fix: "Write {right}."))
    static let secrecyAroundFact = DiagnosticCode(
        "IN375",
        sv: MessageText(
            "Märket för sekretess står kring en uppgift som är hämtad med {{…}}",
            reason: "Uppgiften står också där den är hämtad ifrån, och blir offentlig i tabeller och texter som hämtar den.",
            fix: "Märk den i underlaget i stället, med värde och sekretess. Då är den utelämnad överallt, också här. Ta bort märket här."),
        en: MessageText(
            "The mark of secrecy stands around a fact that is taken with {{…}}",
            reason: "The fact stands where it is taken from too, and becomes public in tables and texts that take it.",
            fix: "Mark it in the inputs instead, with värde and sekretess. Then it is left out everywhere, here too. Take the mark here away."))
    static let secrecyInCode = DiagnosticCode(
        "IN373",
        sv: MessageText(
            "Ett märke för sekretess står i kod, och märker ingenting där",
            reason: "Det som står mellan bakåtstreck (`) skrivs ut som det står, med märket och det hemliga.",
            fix: "Ta bort bakåtstrecken. Ska märket visas som ett exempel: skriv det inte i en handling som publiceras."),
        en: MessageText(
            "A mark of secrecy stands in code, and marks nothing there",
            reason: "What stands between backticks (`) is printed as it stands, with the mark and the secret.",
            fix: "Take the backticks away. If the mark is shown as an example, do not write it in what is published."))
}
