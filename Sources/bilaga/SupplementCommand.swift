import Diagnostics
import Pack
import System

/// For commands about packs that were made.
let packsFolderOption = OptionSpec(
    name: "--out", value: Words(sv: "MAPP", en: "DIR"),
    help: Words(sv: "mappen med paketen (annars projektets, eller out)", en: "the folder of the packs (default the project's, or out)"))

let supplementCommand = CommandSpec(
    name: "supplement",
    otherWords: ["komplettering", "komplettera"],
    arguments: Words(sv: "MÖTE", en: "MEETING"),
    brief: Words(sv: "komplettera ett utsänt paket med det som har kommit sedan dess", en: "supplement a pack that was sent with what has come since"),
    summary: Words(
        sv:
            "Kompletterar ett utsänt paket: gör det som har kommit till eller ändrats sedan dess, med ett försättsblad som säger vad, och hela paketet som det är nu. Det utsända paketet ändras inte.",
        en:
            "Supplements a pack that was sent: makes what has come or changed since then, with a cover that says what, and all of the pack as it is now. The pack that was sent does not change."
    ),
    options: [
        OptionSpec(
            name: "--since", value: Words(sv: "MAPP", en: "DIR"),
            help: Words(
                sv: "paketet som sändes ut, om det inte ligger bland paketen i ut-mappen",
                en: "the pack that was sent, if it does not lie among the packs in the output folder")),
        OptionSpec(
            name: "--replace",
            help: Words(
                sv: "gör om den senaste kompletteringen, som ännu inte är utsänd", en: "make the latest supplement again, which is not sent yet")),
        OptionSpec(
            name: "--public", help: Words(sv: "till det offentliga paketet", en: "to the public pack")),
        packsFolderOption,
        templatesOption,
        languageOption,
        OptionSpec(name: "--json", help: Words(sv: "resultatet som JSON", en: "the outcome as JSON")),
        helpOption,
    ])

/// Runs `bilaga supplement`; returns the exit status: 0 also when nothing had changed and nothing was written.
func runSupplement(_ options: ParsedOptions, _ language: MessageLanguage) async throws(UsageError) -> Int32 {
    guard let path = options.positional.first, options.positional.count == 1 else {
        throw UsageError(
            message: Words(
                sv: "Säg vilket möte som ska kompletteras, till exempel: bilaga supplement moten/2024-09-19",
                en: "Say which meeting to supplement, for instance: bilaga supplement moten/2024-09-19"))
    }
    let surroundings = try Surroundings(of: [path], options, language)
    let language = surroundings.language
    var request = BuildRequest()
    request.meetings = [path]
    request.project = surroundings.project
    request.templates = surroundings.templates
    request.out = options.last("--out") ?? surroundings.project?.out ?? "out"
    request.isPublic = options.flags.contains("--public")
    request.jobs = Terminal.processors
    if let fault = surroundings.fault { return report([fault], seconds: 0, options, language) }
    let start = monotonicSeconds()
    let result = await supplement(request, since: options.last("--since"), replacesLast: options.flags.contains("--replace"))
    let seconds = monotonicSeconds() - start
    return report([result], seconds: seconds, options, language)
}
