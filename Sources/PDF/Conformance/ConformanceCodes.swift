import Diagnostics

/// What the file would not be if it were written: PDF/UA-1 and PDF/A (see `Violation`).
extension DiagnosticCode {
    static let noTitle = DiagnosticCode(
        "PD010",
        sv: MessageText(
            "Dokumentet saknar titel",
            reason: "Titeln är det första en skärmläsare säger, och det som står i fönstret (PDF/UA-1, 7.1).",
            fix: "Skriv ”titel” i mallens huvud."),
        en: MessageText(
            "The document has no title",
            reason: "The title is the first thing a screen reader says, and what the window shows (PDF/UA-1, 7.1).",
            fix: "Write “titel” in the head of the template."))
    static let badLanguageTag = DiagnosticCode(
        "PD011",
        sv: MessageText(
            "”{språk}” är ingen språkkod", reason: "Utan rätt språk läses texten upp med fel uttal (PDF/UA-1, 7.2).",
            fix: "Skriv till exempel sv, en eller en-GB."),
        en: MessageText(
            "“{språk}” is no language code",
            reason: "Without the right language the text is read aloud with the wrong pronunciation (PDF/UA-1, 7.2).",
            fix: "Write, for instance, sv, en or en-GB."))
    static let firstHeadingNotTitle = DiagnosticCode(
        "PD012",
        sv: MessageText(
            "Dokumentets första rubrik, ”{rubrik}”, är på nivå {nivå}",
            reason: "Rubrikerna börjar på nivå 1 (PDF/UA-1, 7.4.2).", fix: "Börja dokumentet med dess titel."),
        en: MessageText(
            "The first heading of the document, “{rubrik}”, is of level {nivå}",
            reason: "Headings begin at level 1 (PDF/UA-1, 7.4.2).", fix: "Begin the document with its title."))
    static let headingLevelSkipped = DiagnosticCode(
        "PD013",
        sv: MessageText(
            "Rubriken ”{rubrik}” går från nivå {förra} till nivå {nivå}",
            reason: "Den som navigerar efter rubriker tror att något saknas (PDF/UA-1, 7.4.2).",
            fix: "Använd ett # färre, eller lägg till rubriken emellan."),
        en: MessageText(
            "The heading “{rubrik}” goes from level {förra} to level {nivå}",
            reason: "Whoever moves by headings believes that something is missing (PDF/UA-1, 7.4.2).",
            fix: "Use one # less, or add the heading between."))
    static let figureWithoutAlternative = DiagnosticCode(
        "PD014",
        sv: MessageText(
            "En figur saknar alternativtext",
            reason: "Den som inte ser figuren får annars inte veta vad den visar (PDF/UA-1, 7.3).",
            fix: "Skriv med en eller två meningar vad figuren visar."),
        en: MessageText(
            "A figure has no alternative text",
            reason: "Those who do not see the figure would not learn what it shows (PDF/UA-1, 7.3).",
            fix: "Write in a sentence or two what the figure shows."))
    static let linkWithoutText = DiagnosticCode(
        "PD015",
        sv: MessageText(
            "Länken till {mål} saknar text",
            reason: "Den som lyssnar på dokumentet hör bara ”länk” (PDF/UA-1, 7.18.5).", fix: "Skriv [text](adress)."),
        en: MessageText(
            "The link to {mål} has no text",
            reason: "Whoever listens to the document hears only “link” (PDF/UA-1, 7.18.5).", fix: "Write [text](address)."))
    static let tableWithoutColumnHeaders = DiagnosticCode(
        "PD016",
        sv: MessageText(
            "Tabellen[[ ”{tabell}”]] saknar kolumnrubriker",
            reason: "En cell läses upp tillsammans med sin rubrik; utan den är siffran bara en siffra (PDF/UA-1, 7.5).",
            fix: "Ge varje kolumn en rubrik."),
        en: MessageText(
            "The table[[ “{tabell}”]] has no column headings",
            reason: "A cell is read aloud with its heading; without one the figure is only a figure (PDF/UA-1, 7.5).",
            fix: "Give each column a heading."))
    static let tableWithoutRowHeaders = DiagnosticCode(
        "PD017",
        sv: MessageText(
            "Tabellen[[ ”{tabell}”]] har ingen kolumn som namnger raderna",
            reason: "En cell läses upp tillsammans med radens namn (PDF/UA-1, 7.5).",
            fix: "Låt första kolumnen säga vad raden gäller, och vänsterställ den (|:---| i Markdown)."),
        en: MessageText(
            "The table[[ “{tabell}”]] has no column that names its rows",
            reason: "A cell is read aloud with the name of its row (PDF/UA-1, 7.5).",
            fix: "Let the first column say what the row is about, and align it left (|:---| in Markdown)."))
    static let irregularRow = DiagnosticCode(
        "PD018",
        sv: MessageText(
            "Rad {rad} i tabellen[[ ”{tabell}”]] täcker {celler} av {kolumner} kolumner",
            reason: "En tabell ska ha lika många celler i varje rad, annars hamnar siffror under fel rubrik (PDF/UA-1, 7.5).",
            fix: "Fyll ut raden, eller ta bort det som är för mycket."),
        en: MessageText(
            "Row {rad} of the table[[ “{tabell}”]] covers {celler} of {kolumner} columns",
            reason: "All rows of a table have equally many cells, or figures end up under the wrong heading (PDF/UA-1, 7.5).",
            fix: "Fill the row, or remove what is too much."))
    static let forbiddenCharacter = DiagnosticCode(
        "PD019",
        sv: MessageText(
            "Texten innehåller det osynliga tecknet {kod}",
            reason: "Tecknet får inte stå för något i en arkiverad PDF (PDF/UA-1, 7.21.7).",
            fix: "Ta bort tecknet; skriv om ordet för hand om det inte syns var det är."),
        en: MessageText(
            "The text holds the invisible character {kod}",
            reason: "The character may not stand for anything in an archived PDF (PDF/UA-1, 7.21.7).",
            fix: "Remove the character; type the word again if it cannot be seen."))

    static let conformanceCodes: [DiagnosticCode] = [
        noTitle, badLanguageTag, firstHeadingNotTitle, headingLevelSkipped, figureWithoutAlternative, linkWithoutText,
        tableWithoutColumnHeaders, tableWithoutRowHeaders, irregularRow, forbiddenCharacter,
    ]
}
