import Diagnostics
import Pack
import System

/// Reads the options of `bilaga build` into a request; throws what is wrong with them.
func buildRequest(_ options: ParsedOptions, _ surroundings: Surroundings) throws(UsageError) -> BuildRequest {
    var request = BuildRequest()
    request.endsTheProgram = true
    request.meetings = meetings(options)
    guard !request.meetings.isEmpty else {
        throw lacksMeeting(Words(sv: "byggas", en: "build"), "build")
    }
    request.project = surroundings.project
    request.out = options.last("--out") ?? surroundings.project?.out ?? "out"
    request.only = options.values["--only"] ?? []
    request.attachesSources = options.flags.contains("--attach-sources")
    if let name = options.last("--standard") {
        guard let standard = BuildRequest.standards[name] else {
            throw UsageError(
                message: Words(
                    sv: "Okänd standard ”\(name)”. Det finns ua1 (PDF/UA-1 och PDF/A-2a) och ua2 (PDF/UA-2 och PDF/A-4).",
                    en: "Unknown standard “\(name)”. There are ua1 (PDF/UA-1 and PDF/A-2a) and ua2 (PDF/UA-2 and PDF/A-4)."))
        }
        request.standard = standard
    }
    request.isPublic = options.flags.contains("--public")
    request.isDraft = options.flags.contains("--draft")
    request.replacesOthers = options.flags.contains("--replace")
    request.goals = options.values["--goal"] ?? []
    if let formats = surroundings.project?.formats, !formats.isEmpty { request.formats = formats }
    if let formats = options.values["--format"] {
        request.formats = []
        for name in formats {
            guard let format = OutputFormat(rawValue: name) else {
                throw UsageError(
                    message: Words(
                        sv: "Okänt format ”\(name)”. Det finns pdf, html, xlsx och docx.",
                        en: "Unknown format “\(name)”. There are pdf, html, xlsx and docx."))
            }
            request.formats.insert(format)
        }
    }
    if request.isPublic, request.formats.remove(.docx) != nil {
        // What the project says holds for packs; who asks for a draft of the public edition asks for something else.
        if options.values["--format"] != nil {
            throw UsageError(
                message: Words(
                    sv: "--format docx går inte ihop med --public: ett utkast för synpunkter görs av hela underlaget.",
                    en: "--format docx does not go with --public: a draft for comment is made of all the inputs."))
        }
        if request.formats.isEmpty { request.formats = OutputFormat.standard }
    }
    request.jobs = Terminal.processors
    if let jobs = options.last("--jobs") {
        guard let count = Int(jobs), (1...256).contains(count) else {
            throw UsageError(
                message: Words(
                    sv: "--jobs tar ett tal från 1 till 256, inte ”\(jobs)”.",
                    en: "--jobs takes a number from 1 to 256, not “\(jobs)”."))
        }
        request.jobs = count
    }
    request.templates = surroundings.templates
    return request
}

/// Runs `bilaga build`; returns the exit status.
func runBuild(_ options: ParsedOptions, _ language: MessageLanguage) async throws(UsageError) -> Int32 {
    let surroundings = try Surroundings(of: meetings(options), options, language)
    let language = surroundings.language
    var request = try buildRequest(options, surroundings)
    if let fault = surroundings.fault { return report([fault], seconds: 0, options, language) }
    if let wanted = options.last("--dump") { return try runDump(wanted, request, language) }
    let asJSON = options.flags.contains("--json")
    let progress = ProgressLine(isShown: Terminal.isInteractive && !asJSON, language: language)
    request.progress = { progress.show($0) }

    let start = monotonicSeconds()
    let results = await build(request)
    let seconds = monotonicSeconds() - start
    progress.clear()
    if options.flags.contains("--profile") { Terminal.printError(profile(results, seconds: seconds, language)) }
    return report(results, seconds: seconds, options, language)
}

/// Says what came of a build; returns the exit status.
func report(_ results: [MeetingResult], seconds: Double, _ options: ParsedOptions, _ language: MessageLanguage) -> Int32 {
    if options.flags.contains("--json") {
        Terminal.write(String(decoding: resultsJSON(results, language).serialised(), as: UTF8.self), to: 1)
    } else {
        for result in results where !result.diagnostics.isEmpty {
            Terminal.tell(result.diagnostics, result.sources, language)
        }
        if Terminal.isInteractive { Terminal.printOutput(summary(results, seconds: seconds, language)) }
    }
    return results.allSatisfy(\.succeeded) ? 0 : 1
}

/// Runs `bilaga build --dump`, which is for whoever works on the program.
private func runDump(
    _ wanted: String, _ request: BuildRequest, _ language: MessageLanguage
) throws(UsageError) -> Int32 {
    guard let kind = DumpKind(rawValue: wanted) else {
        let kinds = DumpKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(message: Words(sv: "--dump tar något av \(kinds).", en: "--dump takes one of \(kinds)."))
    }
    let (text, results) = dump(kind, request)
    Terminal.write(text, to: 1)
    for result in results where !result.diagnostics.isEmpty {
        Terminal.tell(result.diagnostics, result.sources, language)
    }
    return results.allSatisfy(\.succeeded) ? 0 : 1
}
