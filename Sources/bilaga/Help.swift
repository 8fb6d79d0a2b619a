import Diagnostics

/// A command and its options.
struct CommandSpec {
    var name: String
    var arguments: Words
    var summary: Words
    var options: [OptionSpec]
}

let languageOption = OptionSpec(
    name: "--language", value: Words(sv: "sv|en", en: "sv|en"),
    help: Words(
        sv: "språk för meddelanden (annars efter locale, svenska om inget säger annat)",
        en: "language of messages (else by locale, Swedish by default)"))

let helpOption = OptionSpec(
    name: "--help", help: Words(sv: "visa den här hjälpen", en: "show this help"))

let buildCommand = CommandSpec(
    name: "build",
    arguments: Words(sv: "MÖTE …", en: "MEETING …"),
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
                sv: "bara dessa bilagor, efter nummer eller namn (2, budget)",
                en: "only these attachments, by number or name (2, budget)")),
        OptionSpec(
            name: "--goal", value: Words(sv: "N …", en: "N …"), isList: true,
            help: Words(
                sv: "en egen rapport för vart och ett av dessa mål",
                en: "a report of its own for each of these goals")),
        OptionSpec(
            name: "--format", value: Words(sv: "pdf,html,xlsx,docx", en: "pdf,html,xlsx,docx"), isList: true,
            help: Words(
                sv: "vilka format (annars pdf och html); xlsx: tabellerna som en arbetsbok per bilaga; docx: utkast för synpunkter i Word, i en egen mapp (MÖTE-utkast)",
                en: "which formats (default pdf and html); xlsx: the tables, a workbook per attachment; docx: drafts for comment in Word, in a folder of their own (MEETING-utkast)")),
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
                sv: "skriv också det som inte är tillgängligt, utan anspråk och med UTKAST över varje sida",
                en: "also write what is not accessible, without claims and with UTKAST across each page")),
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

let allCommands = [
    initCommand, newCommand, importCommand, minutesCommand, previewCommand, buildCommand, checkCommand, ledgerCommand, verifyCommand, extractCommand, explainCommand,
    schemaCommand,
]

/// The help of the program, or of one command.
func helpText(for command: CommandSpec?, _ language: MessageLanguage) -> String {
    var lines: [String] = []
    let swedish = language == .swedish
    let shown = command.map { [$0] } ?? allCommands
    if command == nil {
        lines.append(
            swedish
                ? "bilaga: från strukturerad text till styrelsepaket som ingen behöver korrekturläsa"
                : "bilaga: from structured text to a board pack that nobody has to proof-read")
        lines.append("")
    }
    for command in shown {
        lines.append((swedish ? "Användning: " : "Usage: ") + "bilaga \(command.name) \(command.arguments(language))\(command.arguments(language).isEmpty ? "" : " ")[\(swedish ? "flaggor" : "options")]")
        lines.append("  " + command.summary(language))
        lines.append("")
        for option in command.options where !option.isHidden {
            let left = "  " + option.name + (option.value.map { " " + $0(language) } ?? "")
            let padding = String(repeating: " ", count: max(2, 26 - left.count))
            lines.append(left + padding + option.help(language))
        }
        lines.append("")
    }
    if command == nil {
        lines.append(
            swedish
                ? "bilaga version visar versionen. Slutstatus: 0 klart, 1 fel i underlaget, 2 fel användning."
                : "bilaga version shows the version. Exit status: 0 done, 1 errors in the input, 2 wrong usage.")
    }
    return lines.joined(separator: "\n")
}
