import Diagnostics
import Pack
import System

let initCommand = CommandSpec(
    name: "init",
    otherWords: ["börja", "start", "skapa", "create"],
    arguments: Words(sv: "MAPP", en: "DIR"),
    brief: Words(
        sv: "börja en organisation, med ett första möte som går att bygga",
        en: "begin an organisation, with a first meeting that builds"),
    summary: Words(
        sv:
            "Börjar en ny organisation i en tom mapp: projektfil, register och ett första möte som går att bygga direkt. På en terminal frågar kommandot efter det som inga flaggor säger.",
        en:
            "Begins a new organisation in an empty folder: a project file, a register and a first meeting that builds at once. On a terminal the command asks for what no option says."
    ),
    options: [
        OptionSpec(
            name: "--organisation", value: Words(sv: "NAMN", en: "NAME"),
            help: Words(sv: "organisationens namn; krävs när ingen kan fråga", en: "the organisation's name; required when nobody can be asked")),
        OptionSpec(
            name: "--short", value: Words(sv: "FÖRKORTNING", en: "ABBREVIATION"),
            help: Words(sv: "dess förkortning, om den har en", en: "its abbreviation, where it has one")),
        OptionSpec(
            name: "--body", value: Words(sv: "SLAG=NAMN", en: "KIND=NAME"), isRepeatable: true,
            help: Words(
                sv:
                    "ett organ; slaget är styrelse, nämnd, styrgrupp, arbetsgrupp eller core-team (annars styrelse). Det första får mötet med siffror och rapporter",
                en:
                    "a body; the kind is board, committee, steering-group, working-group or core-team (default board). The first gets the meeting with figures and reports"
            )),
        OptionSpec(
            name: "--party", value: Words(sv: "NAMN", en: "NAME"), isRepeatable: true,
            help: Words(sv: "en part som deltar och betalar", en: "a party that takes part and pays")),
        OptionSpec(
            name: "--goal", value: Words(sv: "RUBRIK: LYDELSE", en: "HEADING: WORDING"), isRepeatable: true,
            help: Words(sv: "ett av målen; vart och ett får en rapport", en: "one of the goals; each gets a report")),
        OptionSpec(name: "--line", value: Words(sv: "NAMN", en: "NAME"), isRepeatable: true, help: Words(sv: "en budgetpost", en: "a budget line")),
        OptionSpec(name: "--cost-type", value: Words(sv: "NAMN", en: "NAME"), isRepeatable: true, help: Words(sv: "ett kostnadsslag", en: "a type of cost")),
        OptionSpec(
            name: "--years", value: Words(sv: "ÅR–ÅR", en: "YEAR-YEAR"),
            help: Words(sv: "åren som budgeten omfattar (annars mötets år)", en: "the years of the budget (default the meeting's)")),
        OptionSpec(
            name: "--date", value: Words(sv: "ÅÅÅÅ-MM-DD", en: "YYYY-MM-DD"),
            help: Words(sv: "dagen för det första mötet (annars om fyra veckor)", en: "the day of the first meeting (default in four weeks)")),
        OptionSpec(
            name: "--papers", value: Words(sv: "sv|en", en: "sv|en"),
            help: Words(sv: "handlingarnas språk (annars meddelandenas)", en: "the language of the papers (default that of the messages)")),
        OptionSpec(name: "--yes", help: Words(sv: "fråga inte, utan ta det som är förvalt", en: "do not ask, but take the defaults")),
        languageOption,
        helpOption,
    ])

/// Runs `bilaga init`; returns the exit status.
func runInit(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard let folder = options.positional.first, options.positional.count == 1 else {
        throw UsageError(
            message: Words(
                sv: "Säg vilken mapp organisationen ska få, till exempel: bilaga init samhällskontraktet",
                en: "Say which folder the organisation is to have, for instance: bilaga init our-centre"))
    }
    let asks = Terminal.isInputInteractive && Terminal.isInteractive && !options.flags.contains("--yes")
    if asks {
        // Nobody answers for nothing.
        do throws(StartFailure) { try seeThatOneCanStart(in: withoutFinalSlash(folder)) } catch { return tell(error, language) }
    }
    let plan = try startPlan(options, asking: asks ? Questions(language) : nil, language)
    do throws(StartFailure) {
        let started = try start(
            plan, in: withoutFinalSlash(folder), templates: templateFolders(given: [], executable: Terminal.executable, isFolder: Terminal.isFolder))
        Terminal.printOutput(summary(started, language))
        return 0
    } catch {
        return tell(error, language)
    }
}

private func tell(_ failure: StartFailure, _ language: MessageLanguage) -> Int32 {
    switch failure {
    case .schemas(let diagnostics, let sources):
        Terminal.tell(diagnostics, sources, language)
    case .notEmpty(let folder, let file):
        Terminal.printError(
            "bilaga: "
                + Words(
                    sv: "\(folder) är inte tom; där finns \(file). En ny organisation börjar i en egen mapp. Inget är skrivet.",
                    en: "\(folder) is not empty; \(file) is in it. A new organisation begins in a folder of its own. Nothing was written.")(language))
    case .insideProject(let project):
        Terminal.printError(
            "bilaga: "
                + Words(
                    sv:
                        "Mappen skulle ligga i ett annat projekt, \(project). Lägg ett nytt organ i dess bilaga.yaml, eller välj en mapp utanför. Inget är skrivet.",
                    en:
                        "The folder would lie in another project, \(project). Put a new body into its bilaga.yaml, or choose a folder outside. Nothing was written."
                )(language))
    case .system(let fault):
        Terminal.printError("bilaga: " + couldNotWrite(fault)(language))
    }
    return 1
}

/// A path as one word of a command line.
private func shellWord(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
        $0 >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || "-._/".utf8.contains($0)
    }
    return isPlain ? path : "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
}

private func summary(_ started: Started, _ language: MessageLanguage) -> String {
    let meeting = started.meetings.first ?? ""
    let build = started.folder == "." ? "bilaga build" : "cd \(shellWord(started.folder)) && bilaga build"
    let files = started.files.map { "  \(printable($0))" }.joined(separator: "\n")
    return language == .swedish
        ? "Skrivet i \(printable(started.folder)):\n\(files)\nBygg det första mötet: \(printable(build))\nSedan: ändra i \(printable(meeting)) och bygg igen. bilaga new gör nästa möte."
        : "Written in \(printable(started.folder)):\n\(files)\nBuild the first meeting: \(printable(build))\nThen edit \(printable(meeting)) and build again. bilaga new makes the next meeting."
}
