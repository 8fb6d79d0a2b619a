import Diagnostics

/// What can be wrong with a paper of somebody else's that is to be bound in.
extension DiagnosticCode {
    static let paperWithoutFile = DiagnosticCode(
        "PK350",
        sv: MessageText(
            "Bilagan är av slaget pdf men säger inte vilken fil", reason: "En handling som någon annan har gjort binds in som den är.",
            fix: "Skriv fil: och namnet på pdf-filen i mötets mapp."),
        en: MessageText(
            "The attachment is of the kind pdf but does not say which file", reason: "A paper that somebody else has made is bound in as it is.",
            fix: "Write fil: and the name of the PDF file in the meeting's folder."))
    static let paperKeyElsewhere = DiagnosticCode(
        "PK351",
        sv: MessageText(
            "”{nyckel}” hör till bilagor av slaget pdf", reason: "Den här bilagan är av slaget {slag} och görs av en mall, så uppgiften skulle aldrig läsas.",
            fix: "Skriv slag: pdf om filen ska bindas in, eller ta bort raden."),
        en: MessageText(
            "“{nyckel}” belongs to attachments of the kind pdf",
            reason: "This attachment is of the kind {slag} and is made from a template, so it would never be read.",
            fix: "Write slag: pdf if the file is to be bound in, or remove the line."))
    static let paperEncrypted = DiagnosticCode(
        "PK352",
        sv: MessageText(
            "{fil} är krypterad", reason: "En handling i ett paket som ska läsas och arkiveras får inte ha lösenord eller begränsad användning.",
            fix: "Be avsändaren om en fil utan skydd. Går den att öppna utan lösenord: skriv ut den till en ny pdf."),
        en: MessageText(
            "{fil} is encrypted", reason: "A paper in a pack that is to be read and archived may have no password and no limits of use.",
            fix: "Ask the sender for a file without protection. If it opens without a password, print it to a new PDF."))
    static let paperDamaged = DiagnosticCode(
        "PK353",
        sv: MessageText(
            "{fil} är ingen hel pdf[[ (sida {sida})]]", reason: "Filen går inte att följa: den är avbruten, ändrad på vägen eller av ett annat slag.",
            fix: "Hämta filen på nytt. Öppnas den i en läsare: skriv ut den till en ny pdf därifrån."),
        en: MessageText(
            "{fil} is no whole PDF[[ (page {sida})]]", reason: "The file cannot be followed: it breaks off, was changed on its way, or is of another kind.",
            fix: "Fetch the file again. If a reader opens it, print it to a new PDF from there."))
    static let paperScripted = DiagnosticCode(
        "PK354",
        sv: MessageText(
            "{fil} har skript i sig", reason: "Det som ett skript visar är inte detsamma för alla och får inte finnas i en arkiverad fil.",
            fix: "Öppna filen, se efter att den visar det den ska, och skriv ut den till en ny pdf."),
        en: MessageText(
            "{fil} holds scripts", reason: "What a script shows is not the same to everybody, and may not be in an archived file.",
            fix: "Open the file, see that it shows what it should, and print it to a new PDF."))
    static let paperHiddenLayers = DiagnosticCode(
        "PK355",
        sv: MessageText(
            "{fil} har lager som inte visas", reason: "Den som läser filen någon annanstans kan visa dem; här skulle de falla bort utan ett ord.",
            fix: "Skriv ut filen till en ny pdf med just det som ska synas."),
        en: MessageText(
            "{fil} has layers that are not shown", reason: "Whoever reads the file elsewhere can show them; here they would be lost without a word.",
            fix: "Print the file to a new PDF with just what is to be seen."))
    static let paperPages = DiagnosticCode(
        "PK356",
        sv: MessageText(
            "{fil} går inte att binda in: {hinder}", reason: "Ett paket ska gå att läsa och skriva ut, och PDF/A sätter gränser för en sida.",
            fix: "Dela filen, eller skriv ut den till en ny pdf i A4."),
        en: MessageText(
            "{fil} cannot be bound in: {obstacle}", reason: "A pack is to be read and printed, and PDF/A sets limits to a page.",
            fix: "Divide the file, or print it to a new PDF in A4."))
    static let paperClaims = DiagnosticCode(
        "PK357", .warning,
        sv: MessageText(
            "{fil} håller inte {standarder}, så paketet påstår det inte heller", reason: "Det som påstås om ett paket gäller allt i det. {skäl}.",
            fix: "Be avsändaren om en taggad pdf enligt PDF/UA och PDF/A. [[{råd}]]"),
        en: MessageText(
            "{fil} does not keep {standards}, so neither does the pack claim it", reason: "What a pack claims is claimed of all of it. {reason}.",
            fix: "Ask the sender for a tagged PDF that keeps PDF/UA and PDF/A. [[{advice}]]"))
    static let paperLeftOut = DiagnosticCode(
        "PK358", .note,
        sv: MessageText(
            "Allt i {fil} följer inte med: {vad}", reason: "Sidorna binds in som de ser ut. Originalet ligger oförändrat bland webbsidorna.",
            fix: "Behövs det i paketet: be avsändaren om det som en egen handling."),
        en: MessageText(
            "Not all of {fil} is bound in: {what}", reason: "The pages are bound in as they look. The original lies unchanged among the web pages.",
            fix: "If the pack needs it, ask the sender for it as a paper of its own."))

    static let paperLanguage = DiagnosticCode(
        "PK359",
        sv: MessageText(
            "”{språk}” är ingen registrerad språkkod", reason: "Handlingens sidor läses upp med fel uttal av den som lyssnar.",
            fix: "[[Menade du {förslag}?]] Skriv till exempel sv, en eller fi."),
        en: MessageText(
            "“{språk}” is no registered language code", reason: "The pages of the paper would be read aloud with the wrong pronunciation.",
            fix: "[[Did you mean {förslag}?]] Write, for example, sv, en or fi."))

    static let paperOfOtherKind = DiagnosticCode(
        "PK360",
        sv: MessageText(
            "{fil} är ingen pdf utan {slag}", reason: "En bilaga av slaget pdf binds in sida för sida, och filen har inga sådana sidor.",
            fix: "Byt ut den mot en pdf. [[{råd}.]]"),
        en: MessageText(
            "{fil} is no PDF but {kind}", reason: "An attachment of the kind pdf is bound in page by page, and the file has no such pages.",
            fix: "Replace it by a PDF. [[{advice}.]]"))

    static let paperCodes: [DiagnosticCode] = [
        paperWithoutFile, paperKeyElsewhere, paperEncrypted, paperDamaged, paperScripted, paperHiddenLayers, paperPages, paperClaims,
        paperLeftOut, paperLanguage, paperOfOtherKind,
    ]
}
