import Diagnostics
import Pack

let checkCommand = CommandSpec(
    name: "check",
    otherWords: ["kontrollera", "granska", "lint", "validate"],
    arguments: Words(sv: "MÖTE …", en: "MEETING …"),
    brief: Words(sv: "kontrollera underlaget utan att skriva något", en: "check the inputs without writing anything"),
    summary: Words(
        sv: "Kontrollerar underlaget till ett eller flera möten utan att skriva något.",
        en: "Checks the inputs of one or more meetings without writing anything."),
    options: [
        OptionSpec(
            name: "--fix",
            help: Words(
                sv: "rätta felstavade nycklar och namn, och visa ändringarna (siffror rörs aldrig)",
                en: "mend misspelt keys and names, and show the changes (figures are never touched)")),
        OptionSpec(
            name: "--explain-checks",
            help: Words(
                sv: "räkna upp varje kontroll: om den höll, fann något eller inte var tillämplig, och på vad",
                en: "list every check: whether it held, found something or did not apply, and over what")),
        OptionSpec(
            name: "--accepted",
            help: Words(
                sv: "visa det som någon har godkänt där det står, med skälet",
                en: "show what somebody has accepted where it stands, with the reason")),
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
    let meetings = meetings(options)
    guard !meetings.isEmpty else {
        throw lacksMeeting(Words(sv: "kontrolleras", en: "check"), "check")
    }
    let asJSON = options.flags.contains("--json")
    let asSARIF = options.flags.contains("--sarif")
    if asJSON, asSARIF {
        throw UsageError(
            message: Words(sv: "Välj --json eller --sarif, inte båda.", en: "Choose --json or --sarif, not both."))
    }
    let explains = options.flags.contains("--explain-checks")
    if explains, asSARIF {
        throw UsageError(
            message: Words(
                sv: "Välj --sarif eller --explain-checks, inte båda.", en: "Choose --sarif or --explain-checks, not both."))
    }
    let showsAccepted = options.flags.contains("--accepted")
    if showsAccepted, asSARIF {
        throw UsageError(
            message: Words(sv: "Välj --sarif eller --accepted, inte båda.", en: "Choose --sarif or --accepted, not both."))
    }
    var request = BuildRequest()
    let surroundings = try Surroundings(of: meetings, options, language)
    let language = surroundings.language
    request.meetings = meetings
    request.templates = surroundings.templates
    request.project = surroundings.project

    var results: [MeetingResult]
    if let fault = surroundings.fault {
        results = [fault]
    } else if options.flags.contains("--fix") {
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
            findings.diagnostics, sources: findings.sources, toolVersion: toolVersion, language: language,
            dropped: findings.dropped)
        Terminal.write(String(decoding: sarif, as: UTF8.self), to: 1)
    } else if asJSON {
        let diagnostics = renderJSON(
            findings.diagnostics, sources: findings.sources, language: language, dropped: findings.dropped)
        let explained = explains ? explainedJSON(results, diagnostics, language) : diagnostics
        Terminal.write(showsAccepted ? acceptedJSON(results, explained, language) : explained, to: 1)
    } else {
        if explains { Terminal.write(explainedChecks(results, language), to: 1) }
        if showsAccepted { Terminal.write(acceptedRemarks(results, language), to: 1) }
        Terminal.write(
            render(
                findings.diagnostics, sources: findings.sources, language: language, colour: Terminal.hasColour,
                dropped: findings.dropped), to: 2)
        Terminal.printError(closingLine(findings, results, language))
    }
    return findings.hasErrors ? 1 : 0
}

/// What all meetings say, each thing once.
func findings(of results: [MeetingResult]) -> Findings {
    var findings = Findings()
    for result in results { findings.add(result.diagnostics, from: result.sources) }
    return findings
}

/// "1 möte kontrollerat, 14 filer: 61 kontroller höll, 40 var inte tillämpliga. Inget att anmärka på." The counts of messages
/// stand on the line above. What is said is what the rules say of themselves.
func closingLine(_ findings: Findings, _ results: [MeetingResult], _ language: MessageLanguage) -> String {
    let meetings = results.count { !$0.meeting.isEmpty && $0.document == nil }
    let files = findings.sources.files.count
    let swedish = language == .swedish
    var line =
        swedish
        ? "\(meetings) \(meetings == 1 ? "möte kontrollerat" : "möten kontrollerade"), \(files) filer"
        : "\(meetings) \(meetings == 1 ? "meeting" : "meetings") checked, \(files) files"
    let counts = RuleCounts(results.flatMap(\.rules))
    if counts.all > 0 { line += ": " + counts.words(language) }
    line += "."
    // A build would stop there too; what is wrong on pages shows when they can be set.
    if results.contains(where: { !$0.meeting.isEmpty && !$0.pagesAreSet }) {
        line += swedish ? " Sidorna är inte prövade: de sätts när felen är rättade." : " The pages are not tried: they are set when the errors are mended."
    }
    if findings.diagnostics.isEmpty { line += swedish ? " Inget att anmärka på." : " Nothing to remark on." }
    return line
}
