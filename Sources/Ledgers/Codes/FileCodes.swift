import Diagnostics

// What a file is, and whether it is whole.
extension DiagnosticCode {
    static let notALedger = DiagnosticCode(
        "LE001",
        sv: MessageText(
            "{fil} är ingen redovisning som kan läsas: {skäl}",
            reason: "Siffror läses ur SIE (typ 1–4), arbetsböcker (.xlsx) och tabeller (.csv, .tsv), och vad en fil är avgörs av innehållet, inte av namnet.",
            fix: "Exportera på nytt ur redovisningen, som SIE eller som en tabell i .xlsx eller .csv."),
        en: MessageText(
            "{fil} is no ledger that can be read: {reason}",
            reason:
                "Figures are read from SIE (types 1–4), workbooks (.xlsx) and tables (.csv, .tsv), and what a file is is told by what it holds, not by its name.",
            fix: "Export again from the accounts, as SIE or as a table in .xlsx or .csv."))
    static let oldWorkbook = DiagnosticCode(
        "LE002",
        sv: MessageText(
            "{fil} är en arbetsbok i det gamla formatet (.xls)",
            reason: "Det formatet har inte använts sedan 2007, och läses inte här.", fix: "Öppna filen i Excel eller LibreOffice och spara den som .xlsx."),
        en: MessageText(
            "{fil} is a workbook in the old format (.xls)",
            reason: "That format has not been in use since 2007, and is not read here.", fix: "Open the file in Excel or LibreOffice and save it as .xlsx."))
    static let lockedWorkbook = DiagnosticCode(
        "LE003",
        sv: MessageText(
            "{fil} är låst med lösenord", reason: "Innehållet är krypterat och går inte att läsa.",
            fix: "Öppna filen i Excel, ta bort lösenordet under Arkiv – Info – Skydda arbetsbok, och spara."),
        en: MessageText(
            "{fil} is locked with a password", reason: "What it holds is encrypted and cannot be read.",
            fix: "Open the file in Excel, remove the password under File – Info – Protect Workbook, and save."))
    static let damagedWorkbook = DiagnosticCode(
        "LE004",
        sv: MessageText(
            "Arbetsboken {fil} är skadad ({del})", reason: "En del av den går inte att packa upp eller läsa, så siffror kan saknas.",
            fix: "Hämta filen på nytt, eller öppna den i Excel, låt det reparera den, kontrollera siffrorna och spara."),
        en: MessageText(
            "The workbook {fil} is damaged ({del})", reason: "Some of it cannot be unpacked or read, so figures may be missing.",
            fix: "Fetch the file again, or open it in Excel, let it be repaired, check the figures and save."))
    static let tooLargeLedger = DiagnosticCode(
        "LE005",
        sv: MessageText(
            "{fil} är större än vad som läses: mer än {gräns}", reason: "Gränsen finns för att en skadad eller illvillig fil inte ska kunna ta hela datorn.",
            fix: "Exportera färre år, eller bara de projekt som nämnden eller styrelsen följer."),
        en: MessageText(
            "{fil} is larger than what is read: more than {limit}",
            reason: "The limit is there so that a damaged or malicious file cannot take the whole machine.",
            fix: "Export fewer years, or only the projects that the board follows."))
    static let ledgerCutShort = DiagnosticCode(
        "LE006",
        sv: MessageText(
            "Filen tar slut mitt i: {vad} avslutas aldrig", reason: "Den är avklippt, eller blev inte färdigskriven, så siffror saknas.",
            fix: "Exportera eller kopiera filen på nytt."),
        en: MessageText(
            "The file ends in the middle: {what} is never ended", reason: "It has been cut off, or was not written to its end, so figures are missing.",
            fix: "Export or copy the file again."))
    static let checksumDiffers = DiagnosticCode(
        "LE007", .warning,
        sv: MessageText(
            "Kontrollsumman stämmer inte: #KSUMMA säger {angiven}, filen ger {räknad}",
            reason: "Någon eller något har ändrat filen sedan den skrevs.",
            fix: "Exportera på nytt. Ska den ändrade filen användas: ta bort båda raderna med #KSUMMA."),
        en: MessageText(
            "The checksum does not agree: #KSUMMA says {angiven}, the file gives {räknad}",
            reason: "Somebody or something has changed the file since it was written.",
            fix: "Export again. If the changed file is to be used: take away both lines with #KSUMMA."))
    static let mixedLetters = DiagnosticCode(
        "LE008", .warning,
        sv: MessageText(
            "Filen blandar teckenkodningar: här {kod}, i övrigt {övriga}",
            reason: "Å, ä och ö är skrivna på olika sätt i samma fil, så namn kan ha blivit fel i programmet som skrev den.",
            fix: "Namnen är lästa ord för ord; se efter att de stämmer. Går det, exportera som UTF-8 eller CP437 rakt igenom."),
        en: MessageText(
            "The file mixes character encodings: {kod} here, {övriga} elsewhere",
            reason: "Letters are written in different ways in one file, so names may have gone wrong in the program that wrote it.",
            fix: "The names are read word by word; see that they are right. If possible, export as UTF-8 or CP437 throughout."))
    static let ledgerWithoutFigures = DiagnosticCode(
        "LE009",
        sv: MessageText(
            "Filen har inga belopp ({slag})", reason: "Den är en redovisningsfil utan saldon och verifikationer, eller en tabell utan rader.",
            fix: "Exportera på nytt, med saldon eller verifikationer för året."),
        en: MessageText(
            "The file has no amounts ({slag})", reason: "It is a ledger's file without balances and vouchers, or a table without rows.",
            fix: "Export again, with balances or vouchers of the year."))
}
