import Inputs
import Style

/// The files of a new organisation: the project, the register and the first meeting of each body. They build as they are,
/// and their comments say what to change.
struct StartFiles {
    let plan: StartPlan
    let partyKeys: [String]
    private let lineKeys: [String]
    private let costKeys: [String]
    let bodyKeys: [String]

    init(_ plan: StartPlan) {
        var plan = plan
        // Somebody takes part, if only the organisation itself.
        if plan.parties.isEmpty { plan.parties = [plan.organisation] }
        self.plan = plan
        partyKeys = yamlKeys(plan.parties)
        lineKeys = yamlKeys(plan.lines)
        costKeys = yamlKeys(plan.costTypes)
        bodyKeys = yamlKeys(plan.bodies.map(\.name))
    }

    var isSwedish: Bool { plan.language == .swedish }

    /// In the organisation's language.
    func say(_ swedish: String, _ english: String) -> String { isSwedish ? swedish : english }

    private var hasBudget: Bool { !plan.lines.isEmpty }
    private var hasReports: Bool { !plan.goals.isEmpty }

    /// The folder of a body's meetings, from the project's.
    private func folder(_ body: Int) -> String { "\(say("moten", "meetings"))/\(bodyKeys[body])" }

    /// By path from the project's folder.
    var all: [OutputFile] {
        var files = [OutputFile(name: Project.fileName, bytes: project.bytes), OutputFile(name: "register/register.yaml", bytes: register.bytes)]
        for body in plan.bodies.indices {
            let meeting = "\(folder(body))/\(plan.date.iso)"
            files.append(OutputFile(name: "\(meeting)/mote.yaml", bytes: self.meeting(body).bytes))
            // Figures and reports belong to one body.
            guard body == 0 else { continue }
            if hasBudget { files.append(OutputFile(name: "\(meeting)/budget.yaml", bytes: budget.bytes)) }
            if hasReports { files += reports.map { OutputFile(name: "\(meeting)/processledarrapport/\($0.name)", bytes: $0.bytes) } }
        }
        return files
    }

    /// The meetings that are written, from the project's folder.
    var meetings: [String] { plan.bodies.indices.map { "\(folder($0))/\(plan.date.iso)" } }

    // MARK: The project

    private var project: YAMLLines {
        var lines = YAMLLines()
        lines.line("# yaml-language-server: $schema=schema/bilaga.json")
        lines.comment(
            say(
                "Projektet. Filen säger var allt finns, så att kommandot inte behöver några flaggor:\nbilaga build, bilaga check och bilaga verify hittar hit från varje möte.",
                "The project. The file says where everything is, so that the command needs no options:\nbilaga build, bilaga check and bilaga verify find it from every meeting."
            ))
        lines.pair("register", "register")
        lines.comment(say("Här läggs de färdiga paketen, i en mapp för varje organ.", "The finished packs go here, in a folder for each body."))
        lines.pair("ut", "ut")
        lines.comment(say("Egna mallar går före de medföljande:", "Templates of your own come before the ones supplied:"))
        lines.comment("mallar: [mallar]")
        lines.comment(say("Språket i programmets meddelanden: sv eller en.", "The language of the program's messages: sv or en."))
        lines.pair("språk", plan.language.rawValue)
        lines.blank()
        lines.comment(
            say(
                "Organen, vart och ett med sin mapp av möten. Stående ärenden skrivs i nästa möte av\nbilaga new; de som har sist: ja kommer efter mötets egna.",
                "The bodies, each with its folder of meetings. Standing items are written into the next\nmeeting by bilaga new; those with sist: ja come after the meeting's own."
            ))
        lines.line("organ:")
        for (index, body) in plan.bodies.enumerated() {
            let words = body.kind.words(in: plan.language)
            lines.line("\(bodyKeys[index]):", 1)
            lines.pair("mapp", folder(index), 2)
            lines.line("stående-ärenden:", 2)
            for heading in words.first { lines.line("- \(yamlScalar(heading))", 3) }
            if index == 0 {
                for item in items { lines.line("- \(item.standing)", 3) }
            }
            for heading in words.last {
                lines.line("- rubrik: \(yamlScalar(heading))", 3)
                lines.line("sist: ja", 4)
            }
        }
        return lines
    }

    /// An item that a bilaga belongs to.
    struct Item {
        var heading: String
        var attachment: String
        var text: String?
        /// In one line of the project file.
        var standing: String { "{rubrik: \(yamlScalar(heading)), bilaga: \(attachment)}" }
    }

    var items: [Item] {
        var items: [Item] = []
        if hasBudget {
            items.append(
                Item(
                    heading: say("Ekonomi", "Finances"), attachment: "budget",
                    text: say(
                        "Budget och utfall till och med den {{budget.utfall-till | datum}}.",
                        "Budget and outcome to {{budget.utfall-till | datum}}.")))
        }
        if hasReports {
            items.append(Item(heading: say("Läget i målen", "Progress towards the goals"), attachment: "processledarrapport", text: nil))
        }
        return items
    }

    // MARK: The register

    private var register: YAMLLines {
        var lines = YAMLLines()
        lines.line("# yaml-language-server: $schema=../schema/register.json")
        lines.comment(
            say(
                "Registret: det som sägs en gång och gäller alla möten. Ändras ett namn här ändras det överallt.\nDe andra filerna nämner parter, mål och poster vid nyckeln, ordet före kolonet.",
                "The register: what is said once and holds for all meetings. A name that is changed here is changed\neverywhere. The other files speak of parties, goals and lines by their keys, the words before the colons."
            ))
        lines.line("organisation:")
        lines.pair("namn", plan.organisation, 1)
        if let short = plan.shortName { lines.pair("förkortning", short, 1) }
        lines.blank()
        names(&lines)
        lines.comment(say("Parterna. De som deltar i mötena och de som betalar.", "The parties. Those who take part in the meetings and those who pay."))
        lines.line("organisationer:")
        for (key, party) in zip(partyKeys, plan.parties) {
            lines.line("\(key):", 1)
            lines.pair("namn", party, 2)
        }
        lines.blank()
        goals(&lines)
        money(&lines)
        return lines
    }

    func names(_ lines: inout YAMLLines) {
        lines.comment(
            say(
                "Vad organet, dess möten och handlingar kallas i texterna.", "What the body, its meetings and its papers are called in the texts."))
        func words(_ body: BodyWords, _ depth: Int) {
            lines.pair("organ", body.body, depth)
            lines.pair("organet", body.theBody, depth)
            lines.pair("mötet", body.theMeeting, depth)
            lines.pair("dagordning", body.agenda, depth)
            lines.pair("paket", body.pack, depth)
            lines.pair("paketet", body.thePack, depth)
        }
        guard let first = plan.bodies.first else { return }
        lines.line("benämningar:")
        words(first.kind.words(in: plan.language).body, 1)
        lines.blank()
        guard plan.bodies.count > 1 else { return }
        lines.comment(
            say(
                "De andra organens ord. Ett möte säger vilket organ det hör till med raden organ i mote.yaml.",
                "The words of the other bodies. A meeting says whose it is by the line organ in mote.yaml."))
        lines.line("organ:")
        for (index, body) in plan.bodies.enumerated().dropFirst() {
            lines.line("\(bodyKeys[index]):", 1)
            words(body.kind.words(in: plan.language).body, 2)
        }
        lines.blank()
    }

    func goals(_ lines: inout YAMLLines) {
        guard hasReports else {
            lines.comment(
                say(
                    "Målen, om organisationen har sådana, var och ett med sitt nummer:\n  1:\n    rubrik: Kunskap\n    lydelse: Det som målet säger, ordagrant.",
                    "The goals, where the organisation has some, each with its number:\n  1:\n    rubrik: Knowledge\n    lydelse: What the goal says, word for word."
                ))
            lines.line("mål: {}")
            lines.blank()
            return
        }
        lines.comment(
            say(
                "Målen ordagrant. Varje mål får en rapport i processledarrapporten.",
                "The goals, word for word. Each of them gets a report."))
        lines.line("mål:")
        for (index, goal) in plan.goals.enumerated() {
            lines.line("\(index + 1):", 1)
            lines.pair("rubrik", goal.heading, 2)
            lines.pair("lydelse", goal.wording, 2)
        }
        lines.blank()
    }

    private func money(_ lines: inout YAMLLines) {
        guard hasBudget else {
            lines.comment(
                say(
                    "Budgetens poster, om det finns en budget; se handboken, Skriva budget.yaml.",
                    "The lines of the budget, where there is one; see the handbook."))
            lines.line("budgetposter: {}")
            return
        }
        lines.comment(
            say(
                "Budgetens grupper. En grupp med takt: ja hålls mot hur mycket av året som har gått.",
                "The groups of the budget. One with takt: ja is held against how much of the year has passed."))
        lines.line("grupper:")
        lines.line(say("verksamhet:", "operations:"), 1)
        lines.pair("namn", say("Löpande verksamhet", "Operations"), 2)
        lines.pair("bestämd", say("den löpande verksamheten", "the operations"), 2)
        lines.line("takt: ja", 2)
        lines.blank()
        lines.comment(say("Budgetens poster, i den ordning de ska stå i tabellerna.", "The lines of the budget, in the order of the tables."))
        lines.line("budgetposter:")
        for (key, name) in zip(lineKeys, plan.lines) {
            lines.line("\(key):", 1)
            lines.pair("namn", name, 2)
            lines.pair("grupp", say("verksamhet", "operations"), 2)
        }
        lines.blank()
        if !plan.costTypes.isEmpty {
            lines.comment(say("Kostnadsslagen, i den ordning de ska stå som kolumner.", "The types of cost, in the order of the columns."))
            lines.line("kostnadsslag:")
            for (key, name) in zip(costKeys, plan.costTypes) {
                lines.line("\(key):", 1)
                lines.pair("namn", name, 2)
            }
            lines.blank()
        }
        lines.comment(
            say(
                "Så mycket får det förbrukade avvika från årets gång utan en förklaring, i procentenheter.",
                "How far what is spent may be from the pace of the year without an explanation, in percentage points."))
        lines.line("gränser:")
        lines.line("takt: 20 %", 1)
    }
}
