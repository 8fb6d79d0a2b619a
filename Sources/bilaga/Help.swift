import Diagnostics

let languageOption = OptionSpec(
    name: "--language", value: Words(sv: "sv|en", en: "sv|en"),
    help: Words(
        sv: "språk för meddelanden (annars efter locale, svenska om inget säger annat)",
        en: "language of messages (else by locale, Swedish by default)"))

let helpOption = OptionSpec(
    name: "--help", help: Words(sv: "visa den här hjälpen", en: "show this help"))

let buildCommand = CommandSpec(
    name: "build",
    otherWords: ["bygg", "bygga", "make"],
    arguments: Words(sv: "MÖTE …", en: "MEETING …"),
    brief: Words(sv: "bygg bilagor och paket: PDF, webb, arbetsbok", en: "build attachments and packs: PDF, web, workbook"),
    summary: Words(
        sv: "Bygger bilagor och styrelsepaket för ett eller flera möten. MÖTE är en mapp med mote.yaml, eller en mapp med sådana mappar.",
        en: "Builds attachments and board packs. MEETING is a folder with mote.yaml, or a folder of such folders."),
    options: [
        OptionSpec(
            name: "--out", value: Words(sv: "MAPP", en: "DIR"),
            help: Words(
                sv: "var paketen läggs, en mapp per möte (annars out)",
                en: "where the packs go, a folder per meeting (default out)")),
        OptionSpec(
            name: "--only", value: Words(sv: "N|namn …", en: "N|name …"), isList: true,
            help: Words(
                sv: "bara dessa bilagor, efter nummer eller namn (2, budget), eller ett fristående dokument (protokoll, kallelse)",
                en: "only these attachments, by number or name (2, budget), or a document of its own (protokoll, kallelse)")),
        OptionSpec(
            name: "--goal", value: Words(sv: "N …", en: "N …"), isList: true,
            help: Words(
                sv: "en egen rapport för vart och ett av dessa mål",
                en: "a report of its own for each of these goals")),
        OptionSpec(
            name: "--format", value: Words(sv: "pdf,html,xlsx,docx", en: "pdf,html,xlsx,docx"), isList: true,
            help: Words(
                sv:
                    "vilka format (annars pdf och html); xlsx: tabellerna som en arbetsbok per bilaga; docx: utkast för synpunkter i Word, i en egen mapp (MÖTE-utkast)",
                en:
                    "which formats (default pdf and html); xlsx: the tables, a workbook per attachment; docx: drafts for comment in Word, in a folder of their own (MEETING-utkast)"
            )),
        OptionSpec(
            name: "--attach-sources",
            help: Words(
                sv: "PDF/A-3a: underlaget, och varje tabell som CSV, följer med inne i PDF-filerna",
                en: "PDF/A-3a: the inputs, and each table as CSV, travel inside the PDF files")),
        OptionSpec(
            name: "--standard", value: Words(sv: "ua1|ua2", en: "ua1|ua2"),
            help: Words(
                sv: "ua2: PDF/UA-2 och PDF/A-4 i stället för temats standard (annars PDF/UA-1 och PDF/A-2a)",
                en: "ua2: PDF/UA-2 and PDF/A-4 instead of the theme's standard (default PDF/UA-1 and PDF/A-2a)")),
        OptionSpec(
            name: "--public",
            help: Words(
                sv: "den offentliga utgåvan, utan det som är märkt med sekretess, i en egen mapp (MÖTE-offentlig)",
                en: "the public edition, without what is marked as secret, in a folder of its own (MEETING-offentlig)")),
        OptionSpec(
            name: "--draft",
            help: Words(
                sv: "skriv också det som inte är tillgängligt eller klart, utan anspråk och med UTKAST över varje sida",
                en: "also write what is not accessible or not finished, without claims and with UTKAST across each page")),
        OptionSpec(
            name: "--replace",
            help: Words(
                sv: "ersätt också ett paket för en annan styrelse eller organisation",
                en: "also replace a pack of another board or organisation")),
        OptionSpec(
            name: "--jobs", value: Words(sv: "N", en: "N"),
            help: Words(
                sv: "så många trådar (annars lika många som processorer)",
                en: "number of threads (default: one per processor)")),
        templatesOption,
        languageOption,
        OptionSpec(
            name: "--json", help: Words(sv: "resultat och fel som JSON", en: "results and errors as JSON")),
        OptionSpec(
            name: "--dump", value: Words(sv: "document|pages|tags|pdf", en: "document|pages|tags|pdf"),
            help: Words(
                sv: "skriv ut ett mellanled i stället för att bygga", en: "print an intermediate form, build nothing"),
            isHidden: true),
        OptionSpec(
            name: "--profile",
            help: Words(sv: "visa var tiden går", en: "show where the time goes")),
        helpOption,
    ])

/// Every command, in the order in which a person meets them. Help, completions, the manual page and docs/kommandot.md are
/// made of this table; what is added here (and run in `Main`) stands in all of them.
let allCommands = [
    initCommand, newCommand, importCommand, minutesCommand, previewCommand, buildCommand, sendCommand, supplementCommand, checkCommand, ledgerCommand,
    verifyCommand, extractCommand, explainCommand, schemaCommand, completionCommand,
]

/// Runs `bilaga help` or `bilaga --help`, with a command's name perhaps; returns the exit status.
func help(_ arguments: ArraySlice<String>, _ language: MessageLanguage) -> Int32 {
    do throws(UsageError) {
        let options = try parseOptions(arguments, [languageOption, helpOption], isFolder: Terminal.isFolder)
        var language = language
        if let chosen = options.last(languageOption.name) { language = try messageLanguage(chosen) }
        guard let wanted = options.positional.first else {
            Terminal.printOutput(overview(language))
            return 0
        }
        guard let command = allCommands.first(where: { $0.name == wanted }) else {
            throw UsageError(message: unknownCommand(wanted, isFolder: false))
        }
        Terminal.printOutput(helpText(for: command, language))
        return 0
    } catch {
        Terminal.printError("bilaga: " + error.message(language))
        return 2
    }
}

/// The language of messages that somebody names.
func messageLanguage(_ name: String) throws(UsageError) -> MessageLanguage {
    guard let known = MessageLanguage(rawValue: name) else {
        throw UsageError(
            message: Words(sv: "Okänt språk ”\(name)”. Det finns sv och en.", en: "Unknown language “\(name)”. There are sv and en."))
    }
    return known
}

/// The width that help is set for.
private let helpWidth = 80

/// The help of the program: a line for each command, on one screen of 24 lines with the prompt below it.
func overview(_ language: MessageLanguage) -> String {
    let swedish = language == .swedish
    var lines = [
        swedish
            ? "bilaga: från strukturerad text till ett styrelsepaket som ingen korrekturläser"
            : "bilaga: from structured text to a board pack that nobody has to proof-read",
        "",
        swedish ? "Användning: bilaga KOMMANDO [flaggor]" : "Usage: bilaga COMMAND [options]",
        "",
    ]
    let width = (allCommands.map(\.name.count).max() ?? 0) + 2
    for command in allCommands {
        lines.append("  " + command.name + String(repeating: " ", count: width - command.name.count) + command.line(language))
    }
    lines += [
        "",
        swedish
            ? "bilaga KOMMANDO --help visar flaggorna, bilaga version versionen."
            : "bilaga COMMAND --help shows the options, bilaga version the version.",
        swedish
            ? "Slutstatus: 0 klart, 1 fel i underlaget, 2 fel användning."
            : "Exit status: 0 done, 1 errors in the input, 2 wrong usage.",
    ]
    return lines.joined(separator: "\n")
}

/// The help of one command.
func helpText(for command: CommandSpec, _ language: MessageLanguage) -> String {
    var lines = [command.usage(language)]
    lines += wrapped(command.summary(language), to: helpWidth, indent: 2)
    lines.append("")
    let column = 28
    for option in command.options where !option.isHidden {
        let left = "  " + option.written(language)
        let help = wrapped(option.explained(language), to: helpWidth, indent: column)
        if left.count + 2 > column {
            lines.append(left)
            lines += help
        } else {
            lines.append(left + (help.first ?? "").dropFirst(left.count))
            lines += help.dropFirst()
        }
    }
    return lines.joined(separator: "\n")
}

/// A text in lines of at most `width` characters, each after `indent` blanks. A word is never parted.
private func wrapped(_ text: String, to width: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if !line.isEmpty, indent + line.count + 1 + word.count > width {
            lines.append(margin + line)
            line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
    }
    return lines + (line.isEmpty ? [] : [margin + line])
}
