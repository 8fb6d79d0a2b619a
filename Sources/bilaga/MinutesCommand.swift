import Diagnostics
import Pack
import System

let minutesCommand = CommandSpec(
    name: "minutes",
    otherWords: ["protokoll"],
    arguments: Words(sv: "MÖTE", en: "MEETING"),
    brief: Words(sv: "börja mötets protokoll ur dagordningen", en: "begin the minutes of a meeting from its agenda"),
    summary: Words(
        sv: "Börjar mötets protokoll: skriver protokoll.yaml ur dagordningen, färdig att fylla i. Inget skrivs över, och det utsända paketet ändras inte.",
        en:
            "Begins the minutes of a meeting: writes protokoll.yaml from the agenda, ready to be filled in. Nothing is written over, and the sent pack does not change."
    ),
    options: [
        OptionSpec(
            name: "--paragraph", value: Words(sv: "N", en: "N"),
            help: Words(
                sv: "numret på den första paragrafen (annars efter årets förra protokoll, eller dagordningens nummer)",
                en: "the number of the first paragraph (default on from the year's last minutes, or the numbers of the agenda)")),
        templatesOption,
        languageOption,
        helpOption,
    ])

/// Runs `bilaga minutes`; returns the exit status.
func runMinutes(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard let path = options.positional.first, options.positional.count == 1 else {
        throw UsageError(
            message: Words(
                sv: "Säg vilket mötes protokoll det gäller, till exempel: bilaga minutes moten/2024-09-19",
                en: "Say which meeting the minutes are of, for instance: bilaga minutes moten/2024-09-19"))
    }
    var paragraph: Int?
    if let given = options.last("--paragraph") {
        guard let number = Int(given), (1...99_999).contains(number) else {
            throw UsageError(message: Words(sv: "--paragraph tar ett tal från 1, inte ”\(given)”.", en: "--paragraph takes a number from 1, not “\(given)”."))
        }
        paragraph = number
    }
    let surroundings = try Surroundings(of: [path], options, language)
    let language = surroundings.language
    func tell(_ diagnostics: DiagnosticList, _ sources: SourceSet) -> Int32 {
        Terminal.tell(diagnostics, sources, language)
        return 1
    }
    if let fault = surroundings.fault { return tell(fault.diagnostics, fault.sources) }
    var request = BuildRequest()
    request.templates = surroundings.templates
    request.project = surroundings.project
    do throws(MinutesFailure) {
        let started = try startMinutes(of: path, paragraph: paragraph, request)
        let number = started.paragraph.map { " § \($0)–\($0 + started.items - 1)." } ?? ""
        let again =
            started.newYearAfter.map { date in
                Words(
                    sv: " Nytt år, så numren börjar om efter protokollet från \(date.iso); löper de vidare skriver du --paragraph.",
                    en: " A new year, so the numbers begin again after the minutes of \(date.iso); if they run on, give --paragraph.")(language)
            } ?? ""
        Terminal.printOutput(
            Words(
                sv: "\(started.path): \(started.items) ärenden.\(number)\(again) Fyll i det, och bygg: bilaga build \(path) --only protokoll",
                en: "\(started.path): \(started.items) items.\(number)\(again) Fill it in, and build: bilaga build \(path) --only protokoll")(language))
        return 0
    } catch {
        let words: Words
        switch error {
        case .notReadable(let diagnostics, let sources): return tell(diagnostics, sources)
        case .noMeeting(let folder):
            words = Words(sv: "\(folder) är inget möte: där finns ingen mote.yaml.", en: "\(folder) is no meeting: it has no mote.yaml.")
        case .exists(let path):
            words = Words(sv: "\(path) finns redan, och är inte rörd.", en: "\(path) is there already, and was not touched.")
        case .noAgenda(let folder):
            words = Words(
                sv: "Mötet i \(folder) har ingen dagordning att skriva protokoll efter.", en: "The meeting in \(folder) has no agenda to write minutes by.")
        case .system(let failure):
            words = couldNotWrite(failure)
        }
        Terminal.printError("bilaga: " + words(language))
        return 1
    }
}
