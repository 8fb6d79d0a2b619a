import Diagnostics
import Pack
import System

let verifyCommand = CommandSpec(
    name: "verify",
    otherWords: ["pröva", "verifiera"],
    arguments: Words(sv: "PAKET …", en: "PACK …"),
    brief: Words(
        sv: "bygg om ett registrerat paket och jämför byte för byte",
        en: "rebuild a registered pack and compare byte for byte"),
    summary: Words(
        sv:
            "Bygger om ett registrerat paket ur underlaget, i minnet, och säger om varje fil i manifest.json kommer ut byte för byte. PAKET är en mapp som build har skrivit; dess kompletteringar prövas med den, och kedjan av kontrollsummor följs.",
        en:
            "Rebuilds a registered pack from its inputs, in memory, and says whether every file of manifest.json comes out byte for byte. PACK is a folder that build wrote; its supplements are verified with it, and the chain of checksums is followed."
    ),
    options: [
        OptionSpec(
            name: "--meeting", value: Words(sv: "MAPP", en: "DIR"),
            help: Words(
                sv: "mötets underlag (annars söks en mapp med mötets namn här och kring paketet)",
                en: "the meeting's inputs (default: a folder of the meeting's name, here or around the pack)")),
        templatesOption,
        languageOption,
        OptionSpec(name: "--json", help: Words(sv: "utfallet som JSON", en: "the outcome as JSON")),
        helpOption,
    ])

/// Runs `bilaga verify`; returns the exit status: 0 when every file comes out, 1 when some does not, 2 when the
/// packs cannot be verified at all.
func runVerify(_ options: ParsedOptions, _ language: MessageLanguage) async throws(UsageError) -> Int32 {
    guard !options.positional.isEmpty else {
        throw UsageError(
            message: Words(
                sv: "Säg vilket paket som ska kontrolleras, till exempel: bilaga verify out/2024-09-19",
                en: "Say which pack to verify, for instance: bilaga verify out/2024-09-19"))
    }
    let meeting = options.last("--meeting")
    if meeting != nil, options.positional.count > 1 {
        throw UsageError(
            message: Words(
                sv: "--meeting gäller ett enda paket.", en: "--meeting is for a single pack."))
    }
    var request = BuildRequest()
    let surroundings = try Surroundings(of: options.positional, options, language)
    let language = surroundings.language
    if let fault = surroundings.fault {
        Terminal.tell(fault.diagnostics, fault.sources, language)
        return 2
    }
    request.project = surroundings.project
    request.templates = surroundings.templates
    request.jobs = Terminal.processors

    var status: Int32 = 0
    var reports: [JSON] = []
    for (pack, document) in options.positional.flatMap({ pack in
        let registered = registeredDocuments(in: pack)
        // A pack's supplements lie in its folder, and are looked at with it.
        return (registered.isEmpty ? [nil] : registered).map { (pack, $0) } + registeredSupplements(in: pack).map { ("\(pack)/\($0)", nil) }
    }) {
        do throws(VerifyFailure) {
            let result = try await verify(pack, meeting: meeting, document: document, request)
            if options.flags.contains("--json") {
                reports.append(verificationJSON(result))
            } else {
                Terminal.tell(result.diagnostics, result.sources, language)
                Terminal.write(printableLines(verificationText(result, language)), to: 1)
            }
            if !result.isVerified { status = max(status, 1) }
        } catch VerifyFailure.notBuildable(let diagnostics, let sources) {
            Terminal.write(
                "bilaga:\n"
                    + render(diagnostics.items, sources: sources, language: language, colour: Terminal.hasColour), to: 2)
            status = 2
        } catch {
            Terminal.printError("bilaga: " + explanation(of: error, language))
            status = 2
        }
    }
    if options.flags.contains("--json") {
        Terminal.write(String(decoding: JSON.array(reports).serialised(), as: UTF8.self), to: 1)
    }
    return status
}

private func explanation(of failure: VerifyFailure, _ language: MessageLanguage) -> String {
    let words: Words
    switch failure {
    case .noManifest(let folder):
        words = Words(
            sv: "\(folder) har ingen manifest.json som går att läsa. Ange en mapp som bilaga build har skrivit, till exempel out/2024-09-19.",
            en: "\(folder) has no manifest.json that can be read. Give a folder that bilaga build wrote, such as out/2024-09-19.")
    case .unreadable(let folder, let fault):
        words = Words(
            sv: "\(folder)/manifest.json går inte att läsa: \(fault.reasonArguments["orsak"] ?? "").",
            en: "\(folder)/manifest.json cannot be read: \(fault.reasonArguments["cause"] ?? "").")
    case .emptyManifest(let folder):
        words = Words(
            sv: "Manifestet i \(folder) räknar inte upp några filer.", en: "The manifest in \(folder) lists no files.")
    case .noMeeting(let name):
        words = Words(
            sv: "Hittar inte underlaget till mötet ”\(name)”. Säg var det är med --meeting MAPP.",
            en: "Cannot find the inputs of the meeting “\(name)”. Say where they are with --meeting DIR.")
    case .severalMeetings(let name, let paths):
        words = Words(
            sv: "Det finns flera mappar för mötet ”\(name)”: \(paths.joined(separator: ", ")). Välj en med --meeting MAPP.",
            en: "There are several folders for the meeting “\(name)”: \(paths.joined(separator: ", ")). Choose one with --meeting DIR.")
    case .notBuildable(let diagnostics, let sources):
        return "\n" + render(diagnostics.items, sources: sources, language: language, colour: Terminal.hasColour)
    }
    return words(language)
}
