import Diagnostics

/// What can be wrong with the bytes of a file, before they are taken for YAML or anything else (YA too: it is one kind of mistake
/// to whoever wrote it).
extension DiagnosticCode {
    static let notUTF8 = DiagnosticCode(
        "YA001",
        sv: MessageText(
            "Filen är inte sparad som UTF-8",
            reason: "Här står en byte som inte är text i UTF-8. Ofta är filen sparad i en äldre teckenkodning.",
            fix: "Spara om filen som UTF-8 i redigeraren."),
        en: MessageText(
            "The file is not saved as UTF-8",
            reason: "There is a byte here that is not text in UTF-8. The file may be in an older encoding.",
            fix: "Save the file as UTF-8 in your editor."))
    static let utf16 = DiagnosticCode(
        "YA002",
        sv: MessageText(
            "Filen är sparad som UTF-16",
            reason: "Programmet läser UTF-8, där å, ä och ö skrivs likadant på alla datorer.",
            fix: "Spara om filen som UTF-8 i redigeraren."),
        en: MessageText(
            "The file is saved as UTF-16",
            reason: "The program reads UTF-8, in which å, ä and ö are written the same on every computer.",
            fix: "Save the file as UTF-8 in your editor."))
    static let foreignFile = DiagnosticCode(
        "YA034",
        sv: MessageText("Filen är {slag}, och ingen text", reason: "Under det här namnet läser programmet en textfil.", fix: "Lägg rätt fil här. {råd}"),
        en: MessageText("The file is {kind}, and no text", reason: "Under this name the program reads a text file.", fix: "Put the right file here. {advice}"))
    static let controlCharacter = DiagnosticCode(
        "YA003",
        sv: MessageText(
            "Ett osynligt styrtecken ({tecken}) står i texten",
            reason:
                "Styrtecken följer ofta med när man klistrar in. De syns inte, och en del vänder siffror och ord så att sidan visar något annat än det som står.",
            fix: "Ta bort tecknet, eller skriv om raden för hand."),
        en: MessageText(
            "An invisible control character ({tecken}) stands in the text",
            reason:
                "Control characters often come with pasted text. They do not show, and some turn figures and words so that the page shows something else than what stands here.",
            fix: "Delete the character, or type the line anew."))
    static let lostLetter = DiagnosticCode(
        "YA029",
        sv: MessageText(
            "En bokstav har gått förlorad här (\u{FFFD})",
            reason: "Tecknet sätts i stället för en bokstav som ett program inte kunde läsa, och bokstaven finns inte kvar i filen.",
            fix: "Skriv in bokstaven för hand, eller hämta texten på nytt ur originalet."),
        en: MessageText(
            "A letter has been lost here (\u{FFFD})",
            reason: "The sign stands for a letter that some program could not read, and the letter is no longer in the file.",
            fix: "Type the letter, or fetch the text from the original again."))
    static let readTwice = DiagnosticCode(
        "YA030",
        sv: MessageText(
            "Texten är läst som {kodning} fast den var UTF-8: ”{skrivet}” står i stället för {rätt}",
            reason: "Ett program har öppnat filen i fel teckenkodning och sparat den så. Det gäller alla å, ä och ö i filen.",
            fix: "Ta fram originalet, öppna det som UTF-8 och spara det på nytt."),
        en: MessageText(
            "The text was read as {kodning} though it was UTF-8: “{skrivet}” stands for {rätt}",
            reason: "A program opened the file in the wrong encoding and saved it like that. It is so for every å, ä and ö of the file.",
            fix: "Take the original, open it as UTF-8 and save it again."))
    static let lineTooLong = DiagnosticCode(
        "YA031",
        sv: MessageText(
            "Raden är längre än {antal} kB", reason: "Så långa rader skriver ingen; filen kan vara skadad eller fel fil.",
            fix: "Dela raden i flera, eller kontrollera att det är rätt fil."),
        en: MessageText(
            "The line is longer than {antal} kB", reason: "Nobody writes such lines; the file may be damaged, or the wrong one.",
            fix: "Break the line, or see that it is the right file."))

    static let encodingCodes: [DiagnosticCode] = [
        notUTF8, utf16, foreignFile, controlCharacter, lostLetter, readTwice, lineTooLong,
    ]
}
