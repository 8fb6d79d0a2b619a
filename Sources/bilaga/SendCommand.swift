import Diagnostics
import Inputs
import Pack
import System

let sendCommand = CommandSpec(
    name: "send",
    otherWords: ["skicka", "sänd", "utskick", "expediera", "lås", "lock"],
    arguments: Words(sv: "MÖTE", en: "MEETING"),
    brief: Words(sv: "anteckna att paketet är utsänt, så att det inte byggs över", en: "note that the pack is sent, so that it is not built over"),
    summary: Words(
        sv:
            "Antecknar att mötets paket, eller dess senaste komplettering, har gått till läsarna. Inget skickas. Det som ligger där byggs sedan inte över, och det som kommer till görs med bilaga supplement.",
        en:
            "Notes that the pack of a meeting, or its latest supplement, has gone to its readers. Nothing is mailed. What lies there is not built over any more, and what comes later is made with bilaga supplement."
    ),
    options: [
        OptionSpec(
            name: "--date", value: Words(sv: "ÅÅÅÅ-MM-DD", en: "YYYY-MM-DD"),
            help: Words(
                sv: "dagen då det sändes ut (annars i dag); rättar en tidigare anteckning",
                en: "the day on which it was sent (default today); corrects an earlier note")),
        OptionSpec(
            name: "--undo", help: Words(sv: "ta bort anteckningen: det blev inte utsänt", en: "remove the note: it was not sent after all")),
        OptionSpec(name: "--public", help: Words(sv: "det offentliga paketet", en: "the public pack")),
        packsFolderOption,
        templatesOption,
        languageOption,
        helpOption,
    ])

/// Runs `bilaga send`; returns the exit status.
func runSend(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard let path = options.positional.first, options.positional.count == 1 else {
        throw UsageError(
            message: Words(
                sv: "Säg vilket mötes paket som är utsänt, till exempel: bilaga send moten/2024-09-19",
                en: "Say which meeting's pack was sent, for instance: bilaga send moten/2024-09-19"))
    }
    var date = CalendarDate.today
    if let given = options.last("--date") {
        guard let day = CalendarDate(iso: given) else {
            throw UsageError(message: Words(sv: "”\(given)” är ingen dag; skriv den som \(date.iso).", en: "“\(given)” is no day; write it as \(date.iso)."))
        }
        date = day
    }
    let takesBack = options.flags.contains("--undo")
    let surroundings = try Surroundings(of: [path], options, language)
    let language = surroundings.language
    var request = BuildRequest()
    request.meetings = [path]
    request.project = surroundings.project
    request.templates = surroundings.templates
    request.out = options.last("--out") ?? surroundings.project?.out ?? "out"
    request.isPublic = options.flags.contains("--public")
    if let fault = surroundings.fault { return report([fault], seconds: 0, options, language) }
    let (sent, result) = send(request, on: date, takesBack: takesBack, corrects: options.last("--date") != nil)
    guard let sent else { return report([result], seconds: 0, options, language) }
    if !result.diagnostics.items.isEmpty {
        Terminal.tell(result.diagnostics, result.sources, language)
    }
    let folder = printable(sent.folder)
    let publicFlag = request.isPublic ? " --public" : ""
    let words =
        if takesBack {
            Words(sv: "\(folder): anteckningen om utskicket \(sent.date) är borttagen.", en: "\(folder): the note that it was sent on \(sent.date) is removed.")
        } else if sent.wasMarked {
            Words(sv: "\(folder): antecknat som utsänt sedan tidigare, \(sent.date).", en: "\(folder): noted as sent before, on \(sent.date).")
        } else {
            Words(
                sv: "\(folder): utsänt \(sent.date). Det byggs inte över; det som kommer till görs med bilaga supplement \(printable(path))\(publicFlag).",
                en: "\(folder): sent on \(sent.date). It is not built over; what comes later is made with bilaga supplement \(printable(path))\(publicFlag).")
        }
    Terminal.printOutput(words(language))
    return 0
}
