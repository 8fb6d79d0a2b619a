import Diagnostics
import Pack

let schemaCommand = CommandSpec(
    name: "schema",
    otherWords: ["schemas", "scheman"],
    arguments: Words(sv: "", en: ""),
    brief: Words(
        sv: "skriv JSON-scheman, så att redigeraren fyller i nycklar",
        en: "write JSON Schemas, so that the editor completes keys"),
    summary: Words(
        sv: "Skriver JSON-scheman för alla inmatningsfiler, så att redigeraren kan fylla i nycklar och visa hjälp.",
        en: "Writes JSON Schemas of all input files, so that the editor can complete keys and show help."),
    options: [
        OptionSpec(
            name: "--out", value: Words(sv: "MAPP", en: "DIR"),
            help: Words(sv: "var de läggs (annars schema)", en: "where they go (default schema)")),
        OptionSpec(
            name: "--register", value: Words(sv: "MAPP", en: "DIR"),
            help: Words(
                sv: "registret vars nycklar ska kunna väljas (annars mappen register, om den finns här)",
                en: "the register whose keys become choices (default the folder register, where there is one here)")),
        templatesOption,
        languageOption,
        helpOption,
    ])

/// Runs `bilaga schema`; returns the exit status.
func runSchema(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    if let extra = options.positional.first {
        throw UsageError(
            message: Words(
                sv: "Kommandot tar inget ”\(extra)”. Mappen att skriva i anges med --out.",
                en: "The command takes no “\(extra)”. The folder to write to is given with --out."))
    }
    let register = options.last("--register") ?? (Terminal.isFolder("register") ? "register" : nil)
    let out = options.last("--out") ?? "schema"
    let schemas = inputSchemas(templates: try templateFolders(options), register: register)
    Terminal.tell(schemas.diagnostics, schemas.sources, language)
    guard !schemas.diagnostics.hasErrors else { return 1 }
    if let failure = write(schemas, to: out) {
        Terminal.printError("bilaga: " + couldNotWrite(failure)(language))
        return 1
    }
    Terminal.printOutput(
        language == .swedish ? "\(schemas.files.count) scheman → \(out)" : "\(schemas.files.count) schemas → \(out)")
    return 0
}
