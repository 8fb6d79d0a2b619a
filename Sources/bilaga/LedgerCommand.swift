import Diagnostics
import Ledgers
import Pack

let ledgerCommand = CommandSpec(
    name: "ledger",
    arguments: Words(sv: "FIL", en: "FILE"),
    summary: Words(
        sv: "Visar vad en fil ur redovisningen innehåller (SIE, .xlsx, .csv), och hur registrets redovisning.yaml för den.",
        en: "Shows what an export of the accounts holds (SIE, .xlsx, .csv), and how the register's redovisning.yaml maps it."),
    options: [
        OptionSpec(
            name: "--sheet", value: Words(sv: "NAMN", en: "NAME"),
            help: Words(sv: "vilket blad i arbetsboken", en: "which sheet of the workbook")),
        OptionSpec(
            name: "--column", value: Words(sv: "RUBRIK", en: "HEADING"),
            help: Words(sv: "vilken kolumn som är beloppet", en: "which column is the amount")),
        OptionSpec(
            name: "--cells",
            help: Words(sv: "skriv ut varje cell så som den är läst", en: "print every cell as it was read")),
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
    let choice = TableChoice(sheet: options.last("--sheet"), amount: options.last("--column"))
    let wantsCells = options.flags.contains("--cells")
    let asJSON = options.flags.contains("--json")
    let result = inspectLedger(path, choice, withCells: wantsCells)
    if asJSON {
        Terminal.write(String(decoding: result.json(language).serialised(), as: UTF8.self), to: 1)
    } else {
        if wantsCells {
            Terminal.write(printableLines(result.cells), to: 1)
        } else if let summary = result.summary {
            Terminal.write(printableLines(summary.text(language)), to: 1)
        }
        Terminal.write(
            render(result.diagnostics.items, sources: result.sources, language: language, colour: Terminal.hasColour), to: 2)
    }
    return result.diagnostics.hasErrors ? 1 : 0
}
