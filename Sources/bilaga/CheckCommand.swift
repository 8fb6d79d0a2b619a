import Diagnostics
import Pack

let checkCommand = CommandSpec(
    name: "check",
    arguments: Words(sv: "MÖTE …", en: "MEETING …"),
    summary: Words(
        sv: "Kontrollerar underlaget till ett eller flera möten utan att skriva något.",
        en: "Checks the inputs of one or more meetings without writing anything."),
    options: [
        OptionSpec(
            name: "--fix",
            help: Words(
                sv: "rätta felstavade nycklar och namn, och visa ändringarna (siffror rörs aldrig)",
                en: "mend misspelt keys and names, and show the changes (figures are never touched)")),
        templatesOption,
        languageOption,
        OptionSpec(name: "--json", help: Words(sv: "meddelandena som JSON", en: "the messages as JSON")),
        OptionSpec(
            name: "--sarif",
            help: Words(
                sv: "meddelandena som SARIF 2.1.0, för redigerare och CI", en: "the messages as SARIF 2.1.0, for editors and CI")),
        helpOption,
    ])

/// Runs `bilaga check`; returns the exit status.
func runCheck(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard !options.positional.isEmpty else {
        throw UsageError(
            message: Words(
                sv: "Säg vilket möte som ska kontrolleras, till exempel: bilaga check fixtures/2024-09-19",
                en: "Say which meeting to check, for instance: bilaga check fixtures/2024-09-19"))
    }
    let asJSON = options.flags.contains("--json")
    let asSARIF = options.flags.contains("--sarif")
    if asJSON, asSARIF {
        throw UsageError(
            message: Words(sv: "Välj --json eller --sarif, inte båda.", en: "Choose --json or --sarif, not both."))
    }
    var request = BuildRequest()
    request.meetings = options.positional
    request.templates = try templateFolders(options)

    var results: [MeetingResult]
    if options.flags.contains("--fix") {
        let mended = fix(request)
        results = mended.results
        // The diff is the command's output, unless that is for a machine.
        Terminal.write(mended.diff(colour: !asJSON && !asSARIF && Terminal.hasColourOnOutput), to: asJSON || asSARIF ? 2 : 1)
    } else {
        results = check(request)
    }
    let findings = findings(of: results)

    if asSARIF {
        let sarif = renderSARIF(
            findings.diagnostics, sources: findings.sources, toolVersion: toolVersion, language: language)
        Terminal.write(String(decoding: sarif, as: UTF8.self), to: 1)
    } else if asJSON {
        Terminal.write(renderJSON(findings.diagnostics, sources: findings.sources, language: language), to: 1)
    } else {
        Terminal.write(
            render(findings.diagnostics, sources: findings.sources, language: language, colour: Terminal.hasColour), to: 2)
        Terminal.printError(closingLine(findings, meetings: results.count { !$0.meeting.isEmpty }, language))
    }
    return findings.hasErrors ? 1 : 0
}

/// What all meetings say, each thing once.
func findings(of results: [MeetingResult]) -> Findings {
    var findings = Findings()
    for result in results { findings.add(result.diagnostics, from: result.sources) }
    return findings
}

/// "1 möte kontrollerat, 14 filer: inget att anmärka på." The counts of messages stand on the line above.
func closingLine(_ findings: Findings, meetings: Int, _ language: MessageLanguage) -> String {
    let files = findings.sources.files.count
    let swedish = language == .swedish
    var line =
        swedish
        ? "\(meetings) \(meetings == 1 ? "möte kontrollerat" : "möten kontrollerade"), \(files) filer"
        : "\(meetings) \(meetings == 1 ? "meeting" : "meetings") checked, \(files) files"
    if findings.diagnostics.isEmpty { line += swedish ? ": inget att anmärka på" : ": nothing to remark on" }
    return line + "."
}
