import Diagnostics
import Ledgers
import Pack

let ledgerCommand = CommandSpec(
    name: "ledger",
    otherWords: ["redovisning", "sie"],
    arguments: Words(sv: "FIL", en: "FILE"),
    brief: Words(
        sv: "visa vad en fil ur redovisningen innehåller (SIE, xlsx, csv)",
        en: "show what an export of the accounts holds (SIE, xlsx, csv)"),
    summary: Words(
        sv: "Visar vad en fil ur redovisningen innehåller (SIE, .xlsx, .csv), och hur registrets redovisning.yaml för den.",
        en: "Shows what an export of the accounts holds (SIE, .xlsx, .csv), and how the register's redovisning.yaml maps it."),
    options: [
        OptionSpec(
            name: "--sheet", value: Words(sv: "NAMN", en: "NAME"),
            help: Words(sv: "vilket blad i arbetsboken, när flera passar", en: "which sheet of the workbook, when several fit")),
        OptionSpec(
            name: "--column", value: Words(sv: "RUBRIK", en: "HEADING"),
            help: Words(sv: "vilken kolumn som är beloppet, när flera passar", en: "which column is the amount, when several fit")),
        OptionSpec(
            name: "--register", value: Words(sv: "MAPP", en: "DIR"),
            help: Words(
                sv: "registret med redovisning.yaml (annars mappen register ovanför filen)",
                en: "the register with redovisning.yaml (default the folder register above the file)")),
        OptionSpec(
            name: "--suggest",
            help: Words(
                sv: "skriv ett första redovisning.yaml ur namnen i filen, att se över",
                en: "write a first redovisning.yaml from the names in the file, to look over")),
        OptionSpec(
            name: "--against", value: Words(sv: "FIL", en: "FILE"),
            help: Words(
                sv: "jämför med inskrivna belopp, rad för rad (budget.yaml)", en: "compare with typed amounts, line by line (budget.yaml)")),
        OptionSpec(
            name: "--cells",
            help: Words(
                sv: "skriv ut varje cell så som den är läst: blad, cell, slag och text med tabb mellan",
                en: "print every cell as it was read: sheet, cell, kind and text with tabs between")),
        templatesOption,
        OptionSpec(name: "--json", help: Words(sv: "resultatet som JSON", en: "the result as JSON")),
        languageOption,
        helpOption,
    ])

/// Runs `bilaga ledger`; returns the exit status: 0 when the file could be read, 1 when it is refused or the mapping does
/// not hold.
func runLedger(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard let path = options.positional.first, options.positional.count == 1 else {
        throw UsageError(
            message: Words(
                sv: "Säg vilken fil som ska läsas, till exempel: bilaga ledger underlag/utfall.se",
                en: "Say which file to read, for instance: bilaga ledger underlag/utfall.se"))
    }
    var request = LedgerRequest(path)
    request.choice = TableChoice(sheet: options.last("--sheet"), amount: options.last("--column"))
    request.withCells = options.flags.contains("--cells")
    request.register = options.last("--register")
    request.templates = try templateFolders(options)
    request.suggests = options.flags.contains("--suggest")
    request.against = options.last("--against")
    let asJSON = options.flags.contains("--json")
    if asJSON, request.suggests || request.against != nil || request.withCells {
        throw UsageError(
            message: Words(
                sv: "--json visar vad filen innehåller, och går inte ihop med --suggest, --against eller --cells.",
                en: "--json shows what the file holds, and does not go with --suggest, --against or --cells."))
    }
    let result = inspectLedger(request)
    if asJSON {
        Terminal.write(String(decoding: result.json(language).serialised(), as: UTF8.self), to: 1)
    } else {
        Terminal.write(printableLines(shown(result, request, language)), to: 1)
        Terminal.tell(result.diagnostics, result.sources, language)
    }
    if let comparison = result.comparison, comparison.contains(where: { !$0.isSame }) { return 1 }
    return result.diagnostics.hasErrors ? 1 : 0
}

/// What is asked for: a proposal, a comparison, the cells; else what the file holds and how it is mapped.
private func shown(_ result: InspectedLedger, _ request: LedgerRequest, _ language: MessageLanguage) -> String {
    if request.withCells { return result.cells }
    if let suggestion = result.suggestion { return suggestion(language) }
    if let comparison = result.comparison { return comparisonText(comparison, language) }
    guard let summary = result.summary, request.against == nil else { return "" }
    return summary.text(language) + (result.mapping.map { "\n" + $0.text(language) } ?? "") + lack(result, request, language)
}

/// What keeps the table of lines away, and what to do.
private func lack(_ result: InspectedLedger, _ request: LedgerRequest, _ language: MessageLanguage) -> String {
    let words: Words
    if result.lacksRegister {
        words = Words(
            sv: "Inget register hittades ovanför filen, så posterna visas inte. Säg var det är med --register.",
            en: "No register was found above the file, so no lines are shown. Say where it is with --register.")
    } else if let register = result.unmappedRegister {
        words = Words(
            sv: "Registret \(register) har ingen redovisning.yaml, så posterna visas inte. En första skrivs med --suggest.",
            en: "The register \(register) has no redovisning.yaml, so no lines are shown. --suggest writes a first one.")
    } else {
        return ""
    }
    return "\n" + words(language) + "\n"
}
