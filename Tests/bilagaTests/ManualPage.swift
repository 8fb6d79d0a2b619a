import Diagnostics

@testable import Pack
@testable import bilaga

/// The manual page, in one language, for `man bilaga`.
func manualPage(_ language: MessageLanguage) -> String {
    func words(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    var page = """
        .\\" \(words("Gjord av programmets tabell över kommandon och flaggor.", "Made of the program's table of commands and options."))
        .TH BILAGA 1 "" "bilaga \(toolVersion)" "\(words("Kommandon", "User Commands"))"
        .SH \(words("NAMN", "NAME"))
        bilaga \\- \(words("styrelsepaket av strukturerad text", "board packs from structured text"))
        .SH \(words("ÖVERSIKT", "SYNOPSIS"))
        .B bilaga
        .I \(words("KOMMANDO", "COMMAND"))
        [\(words("flaggor", "options"))]
        .SH \(words("BESKRIVNING", "DESCRIPTION"))
        \(words(
            "Läser underlag till möten i YAML och Markdown, kontrollerar det, fyller mallar och bygger bilagor och hela paketet som tillgänglig PDF och som webbsidor. Ingenting skrivs förrän inget är fel.",
            "Reads the inputs of meetings, in YAML and Markdown, checks them, fills templates, and builds the attachments and the whole pack as accessible PDF and as web pages. Nothing is written until nothing is wrong."))
        .PP
        \(words(
            "En flagga kan stå var som helst, och dess värde skrivs \\-\\-out mapp eller \\-\\-out=mapp. Efter \\-\\- är allt namn på möten.",
            "An option may stand anywhere, and its value is written \\-\\-out folder or \\-\\-out=folder. After \\-\\- everything is the name of a meeting."))
        .SH \(words("KOMMANDON", "COMMANDS"))

        """
    for command in allCommands {
        let arguments = command.arguments(language)
        page += ".SS bilaga \(command.name)\(arguments.isEmpty ? "" : " " + roff(arguments))\n\(line(command.summary(language)))\n"
        for option in command.options where !option.isHidden && option.name != "--help" {
            let value = option.value.map { " \\fI\(roff($0(language)))\\fR" } ?? ""
            page += ".TP\n\\fB\(roff(option.name))\\fR\(value)\n\(line(option.explained(language)))\n"
        }
    }
    return page + """
        .SS bilaga help [\(words("KOMMANDO", "COMMAND"))], bilaga version
        \(words("Visar hjälpen, eller programmets version.", "Shows the help, or the program's version."))
        .SH \(words("SLUTSTATUS", "EXIT STATUS"))
        .TP
        0
        \(words("klart; det kan finnas varningar", "done; there may be warnings"))
        .TP
        1
        \(words("fel i underlaget, så att ingenting skrevs; eller allt gick inte att skriva ut", "errors in the inputs, so that nothing was written; or not everything could be printed"))
        .TP
        2
        \(words("kommandot var fel skrivet", "wrong usage"))
        .SH \(words("MILJÖ", "ENVIRONMENT"))
        .TP
        LC_ALL, LC_MESSAGES, LANG
        \(words("meddelandenas språk: engelska när värdet börjar på en, annars svenska", "the language of messages: English when the value begins with en, otherwise Swedish"))
        .TP
        NO_COLOR
        \(words("när den är satt används inga färger", "when it is set, no colours are used"))
        .SH \(words("FILER", "FILES"))
        .TP
        bilaga.yaml
        \(words("ett projekts register, mallar, paketens mapp och språk; söks i mötets mapp och ovanför den", "a project's register, templates, folder of packs and language; looked for in the meeting's folder and above it"))
        .SH \(words("EXEMPEL", "EXAMPLES"))
        .nf
        bilaga init \(words("var-organisation", "our-organisation"))
        bilaga preview
        bilaga check \\-\\-fix
        bilaga build \\-\\-only 1
        bilaga explain CK010
        .fi
        .SH \(words("SE OCKSÅ", "SEE ALSO"))
        \(words("Handboken, som HTML och PDF, ligger i mappen share/doc/bilaga.", "The handbook (in Swedish), as HTML and PDF, is in the folder share/doc/bilaga."))

        """
}

/// A text on a line of its own, at whose beginning nothing is a request.
private func line(_ text: String) -> String { (text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : "") + roff(text) }

private func roff(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "\\" ? "\\e" : $1 == "-" ? "\\-" : String($1) }
}
