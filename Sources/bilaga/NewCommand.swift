import Diagnostics
import Inputs
import Pack
import System

let newCommand = CommandSpec(
    name: "new",
    otherWords: ["ny", "nytt", "nästa", "next"],
    arguments: Words(sv: "[DATUM] [MAPP]", en: "[DATE] [DIR]"),
    brief: Words(sv: "gör nästa möte av det senaste", en: "make the next meeting from the last"),
    summary: Words(
        sv:
            "Gör nästa möte av det senaste. Utan DATUM (2024-11-26) gäller dagen under nästa-möte. MAPP är organets möten eller ett av dem; i ett projekt behövs den inte. Inget skrivs över.",
        en:
            "Makes the next meeting from the last. Without DATE (2024-11-26) it is the day under nästa-möte. DIR holds the body's meetings, or is one of them; in a project it is not needed. Nothing is written over."
    ),
    options: [
        OptionSpec(
            name: "--body", value: Words(sv: "ORGAN", en: "BODY"),
            help: Words(sv: "organets nyckel i bilaga.yaml, när där finns flera", en: "the body's key in bilaga.yaml, where there are several")),
        templatesOption,
        languageOption,
        helpOption,
    ])

/// Runs `bilaga new`; returns the exit status.
func runNew(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    let dates = options.positional.compactMap(CalendarDate.init(iso:))
    let folders = options.positional.filter { CalendarDate(iso: $0) == nil }
    // What begins as a date or a day and is no folder was meant as a day.
    if let wrong = folders.first(where: { word in
        word.first?.isNumber ?? false && word.contains(where: { "-/.".contains($0) }) && word.allSatisfy { $0.isNumber || "-/.".contains($0) }
            && presence(of: word) == .absent
    }) {
        throw UsageError(
            message: Words(
                sv: "”\(wrong)” är ingen dag. Skriv år-månad-dag, till exempel: bilaga new 2027-02-15",
                en: "“\(wrong)” is no day. Write year-month-day, for instance: bilaga new 2027-02-15"))
    }
    guard dates.count <= 1, folders.count <= 1 else {
        throw UsageError(
            message: Words(
                sv: "Ange ett datum och en mapp, till exempel: bilaga new 2024-11-26 moten/styrelsen",
                en: "Give one date and one folder, for instance: bilaga new 2024-11-26 moten/styrelsen"))
    }
    let surroundings = try Surroundings(of: [folders.first ?? "."], options, language)
    let language = surroundings.language
    if let fault = surroundings.fault { return tell(fault.diagnostics, fault.sources, language) }
    guard !folders.isEmpty || surroundings.project != nil else {
        throw UsageError(
            message: Words(
                sv: "Här finns inget projekt (bilaga.yaml). Säg vilken mapp mötena ligger i, till exempel: bilaga new moten",
                en: "There is no project here (bilaga.yaml). Say which folder the meetings are in, for instance: bilaga new moten"))
    }
    var request = BuildRequest()
    request.templates = surroundings.templates
    request.project = surroundings.project
    do throws(NextMeetingFailure) {
        let made = try nextMeeting(after: folders.first, body: options.last("--body"), on: dates.first, request)
        Terminal.printOutput(summary(made, language))
        return 0
    } catch .notReadable(let diagnostics, let sources) {
        return tell(diagnostics, sources, language)
    } catch {
        Terminal.printError("bilaga: " + words(for: error)(language))
        return 1
    }
}

private func tell(_ diagnostics: DiagnosticList, _ sources: SourceSet, _ language: MessageLanguage) -> Int32 {
    Terminal.tell(diagnostics, sources, language)
    return 1
}

func words(for failure: NextMeetingFailure) -> Words {
    switch failure {
    case .noMeeting(let folder):
        Words(
            sv: "I \(folder) finns inget möte att börja från. Ett möte är en mapp med mote.yaml och datum som namn.",
            en: "There is no meeting in \(folder) to begin from. A meeting is a folder with mote.yaml and a date as its name.")
    case .whichBody(let keys):
        Words(
            sv: "Projektet har flera organ. Säg vilket med --body: \(keys.joined(separator: ", ")).",
            en: "The project has several bodies. Say which with --body: \(keys.joined(separator: ", ")).")
    case .unknownBody(let name, let keys):
        Words(
            sv: "bilaga.yaml har inget organ med nyckeln ”\(name)”." + (keys.isEmpty ? "" : " Det finns: \(keys.joined(separator: ", "))."),
            en: "bilaga.yaml has no body with the key “\(name)”." + (keys.isEmpty ? "" : " There are: \(keys.joined(separator: ", "))."))
    case .noDate(let before):
        Words(
            sv: "När är nästa möte? \(before) säger det inte under nästa-möte; ange dagen, till exempel: bilaga new 2024-11-26",
            en: "When is the next meeting? \(before) does not say so under nästa-möte; give the day, for instance: bilaga new 2024-11-26")
    case .notLater(let date, let last):
        Words(
            sv: "\(date.iso) är inte efter det senaste mötet, som är den \(last.iso). Inget är skrivet.",
            en: "\(date.iso) is not after the last meeting, which is on \(last.iso). Nothing was written.")
    case .exists(let folder):
        Words(
            sv: "\(folder) finns redan. Inget är skrivet, och inget i den är rört.",
            en: "\(folder) is there already. Nothing was written, and nothing in it was touched.")
    case .notReadable: Words(sv: "", en: "")
    case .system(let failure):
        couldNotWrite(failure)
    }
}

func summary(_ made: NextMeeting, _ language: MessageLanguage) -> String {
    let swedish = language == .swedish
    var lines = [
        swedish
            ? "\(printable(made.folder)), gjort av \(printable(made.before)): \(made.files.count == 1 ? "1 fil" : "\(made.files.count) filer")."
            : "\(printable(made.folder)), made from \(printable(made.before)): \(made.files.count == 1 ? "1 file" : "\(made.files.count) files")."
    ]
    func list(_ swedishWords: String, _ englishWords: String, _ names: [String]) {
        if !names.isEmpty { lines.append("  " + (swedish ? swedishWords : englishWords) + names.map(printable).joined(separator: ", ")) }
    }
    list("Att skriva på nytt: ", "To be written anew: ", made.emptied)
    list("Att exportera på nytt ur redovisningen: ", "To be exported from the accounts anew: ", made.ledgers)
    list("Följer inte med: ", "Not carried over: ", made.dropped)
    list("Från förra mötet, att se över: ", "From the last meeting, to look over: ", made.toReview)
    if made.openRequests > 0 {
        lines.append(
            swedish
                ? "  \(made.openRequests) medskick väntar på svar, under uppföljning i mote.yaml."
                : "  \(made.openRequests == 1 ? "1 request awaits" : "\(made.openRequests) requests await") an answer, under uppföljning in mote.yaml.")
    }
    lines.append(
        swedish
            ? "Gå igenom mote.yaml. Tills allt är skrivet: bilaga build \(printable(made.folder)) --draft"
            : "Go through mote.yaml. Until all is written: bilaga build \(printable(made.folder)) --draft")
    return lines.joined(separator: "\n")
}
