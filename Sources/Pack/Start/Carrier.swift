import Diagnostics
import Inputs
import Style
import Templates

/// Carries a meeting's files over to the next one.
struct Carrier {
    let loaded: LoadedMeeting
    let date: CalendarDate
    let body: ProjectBody?
    /// What the board has asked for that awaits an answer.
    let open: [RequestLedger.Entry]
    private let ledger: RequestLedger
    /// Bilagor that the next meeting has too.
    private var kept: [Attachment] = []
    private var templates: [String: Template] = [:]
    private(set) var dropped: [String] = []
    private(set) var emptied: [String] = []
    /// Files of ledgers that figures are taken from, which the next meeting has new ones of.
    private(set) var ledgers: [String] = []
    /// Texts that the last meeting had and that this one may not.
    private(set) var toReview: [String] = []

    init(_ loaded: LoadedMeeting, on date: CalendarDate, _ project: Project?, _ session: inout Session) {
        self.loaded = loaded
        self.date = date
        body = project?.body(of: loaded.folder)
        let past = MeetingPast(before: loaded, Vocabulary(), &session)
        ledger = RequestLedger(past.ledger.meetings + [loaded.requests(&session)])
        open = ledger.entries
        for attachment in loaded.meeting.attachments {
            let template = session.template(attachment.kind, in: loaded.meeting.language, from: attachment.kindRange)
            // A bilaga whose files are all of that meeting alone goes with it.
            let schemas = template?.sources.map { source in session.schema(source.schema) } ?? []
            // A paper of somebody else's came to that meeting.
            if attachment.paper != nil || !schemas.isEmpty && schemas.allSatisfy({ $0?.isOfOneMeeting ?? false }) {
                dropped.append(attachment.id)
            } else {
                kept.append(attachment)
                templates[attachment.id] = template
            }
        }
    }

    private var language: DocumentLanguage { DocumentLanguage(tag: loaded.meeting.language) }

    private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    /// All files of the next meeting.
    mutating func files(_ session: inout Session) -> [OutputFile] {
        var files = [OutputFile(name: "mote.yaml", bytes: Array(meetingFile(session.sources).utf8))]
        for attachment in kept {
            for source in templates[attachment.id]?.sources ?? [] {
                let path = attachment.files.first { $0.name == source.name }?.path ?? source.path
                guard let schema = session.schema(source.schema) else { continue }
                let paths = source.isPattern ? loaded.folder.matching(path, diagnostics: &session.diagnostics) : [path]
                for path in paths where loaded.folder.exists(path) && !files.contains(where: { $0.name == path }) {
                    guard let file = session.load(path, in: loaded.folder) else { continue }
                    let text = carried(file, schema, isProse: inputFormat(of: path).hasFrontMatter, &session)
                    if text.isEmptied { emptied.append(path) }
                    for name in session.silently({ $0.linkedFiles(file, schema) }) where !ledgers.contains(name) { ledgers.append(name) }
                    files.append(OutputFile(name: path, bytes: Array(text.words.utf8)))
                }
            }
        }
        return files
    }

    /// A file without what is of one meeting alone. Of a file that is prose, that is the prose.
    private func carried(
        _ file: FileID, _ schema: Schema, isProse: Bool, _ session: inout Session
    ) -> (words: String, isEmptied: Bool) {
        let bytes = session.sources[file].bytes
        var (part, end) = (0..<bytes.count, bytes.count)
        if isProse, let split = splitFrontMatter(file, in: session.sources, diagnostics: &session.diagnostics) {
            part = split.yaml ?? 0..<0
            end = split.body.lowerBound
        }
        var text = EditedText(bytes: Array(bytes[..<end]))
        if !part.isEmpty, let root = parseYAML(file, part: part, in: session.sources, diagnostics: &session.diagnostics) {
            text.empty(root, by: schema.fields)
        }
        return (String(decoding: text.result, as: UTF8.self), isProse)
    }
}

// MARK: - mote.yaml

extension Carrier {
    /// The meeting's own file: what lasts as it stands, comments and all.
    private mutating func meetingFile(_ sources: SourceSet) -> String {
        guard let file = loaded.meeting.value.range?.file, let source = sources.file(file) else { return "" }
        var unused = DiagnosticList()
        let root = parseYAML(file, in: sources, diagnostics: &unused)
        let written = WrittenAgenda(root, source.bytes)
        let blocks = YAMLBlock.all(in: source, root)
        let next = loaded.meeting.next
        var text = ""
        var hasAnswers = false
        for (index, block) in blocks.enumerated() {
            let head = index == 0 ? heading(block.head) : block.head
            switch block.key {
            case "datum": text += head + "datum: \(date.iso)\n"
            case "tid": text += head + (next?.time.map { "tid: \($0.written)\n" } ?? block.body)
            case "plats": text += head + (written.nextPlace.map { "plats: \($0)\n" } ?? next?.place.map { "plats: \(yamlScalar($0))\n" } ?? block.body)
            case "diarienummer":
                text += say("# Mötet får ett eget nummer:\n", "# The meeting gets a number of its own:\n") + "# diarienummer:\n"
            // What is marked as secret stays marked.
            case "närvarande": text += head + (Withholding.concerns(Array(block.body.utf8)) ? block.body : participants)
            case "dagordning": text += head + agenda(written)
            case "bilagor":
                // What was asked for stands before the bilagor, as in most files.
                if !hasAnswers { text += answers }
                hasAnswers = true
                text += head + attachments
            case "nästa-möte":
                text +=
                    "\n" + say("# När och var nästa gång:\n", "# When and where the next time:\n")
                    + "# nästa-möte:\n#   datum:\n#   tid:\n#   plats:\n"
            case "kallelse":
                // What lasts of it stays; the day was that meeting's, and its words may have been.
                if root?["kallelse"]?["text"] != nil { toReview.append("kallelse: text") }
                text +=
                    head
                    + block.body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                        line.drop { $0 == " " }.hasPrefix("svar-senast:") && line.hasPrefix(" ") ? "  # svar-senast:" : String(line)
                    }.joined(separator: "\n")
            case "frånvarande", "uppföljning", "anmärkning", "fakta": break
            default: text += head + block.body
            }
        }
        if !hasAnswers { text += answers }
        return text
    }

    /// What stands above the first key: the line for editors, and what the file is.
    private func heading(_ words: String) -> String {
        let lines = words.split(separator: "\n").filter { $0.contains("yaml-language-server") }.map { "\($0)\n" }.joined()
        return lines
            + say(
                "# Mötet den \(date.iso), gjort av bilaga new efter mötet den \(loaded.meeting.date.iso). Gå igenom det uppifrån och ned.\n",
                "# The meeting on \(date.iso), made by bilaga new from the one on \(loaded.meeting.date.iso). Go through it from the top.\n")
    }

    /// Those who belong there: the regular ones in the place of their substitutes, and those who were absent too.
    private var participants: String {
        guard case .record(let root) = loaded.meeting.value.kind else { return "" }
        var text = "närvarande:\n"
        var absent = Record()
        if case .map(let people)? = root["frånvarande"]?.kind { absent = people }
        guard case .map(let people)? = root["närvarande"]?.kind else { return "" }
        for party in people.fields + absent.fields.filter({ people[$0.name] == nil }) {
            var roles: [String] = []
            for value in [party.value, people[party.name] == nil ? .absent : absent[party.name] ?? .absent] {
                guard case .list(let items) = value.kind else { continue }
                for case .record(let person) in items.map(\.kind) {
                    guard let role = person.text("ersätter") ?? person.text("roll"), !roles.contains(role) else { continue }
                    roles.append(role)
                }
            }
            text += "  \(yamlScalar(party.name)): [\(roles.map(yamlScalar).joined(separator: ", "))]\n"
        }
        return text
    }

    /// The items that stand on every agenda, with what was postponed between them; without such a list, those of the last
    /// meeting by their headings.
    private func agenda(_ written: WrittenAgenda) -> String {
        var text = "dagordning:\n"
        let isKept = { (name: String?) in name.map { name in kept.contains { $0.id == name } } ?? false }
        func add(_ heading: String, _ presenter: String?, _ attachment: String?) {
            let attachment = isKept(attachment) ? attachment : nil
            if presenter == nil, attachment == nil {
                text += "  - \(yamlScalar(heading))\n"
                return
            }
            text += "  - rubrik: \(yamlScalar(heading))\n"
            if let presenter { text += "    föredragande: \(yamlScalar(presenter))\n" }
            if let attachment { text += "    bilaga: \(yamlScalar(attachment))\n" }
        }
        let items = loaded.meeting.agendaRecords
        let standing = body?.standingItems ?? []
        guard !standing.isEmpty else {
            text = say("# Ta bort ärenden som inte återkommer.\n", "# Remove items that do not come again.\n") + text
            // As they are written: what is marked as secret stays marked.
            for (index, item) in items.enumerated() {
                text += written.item(index) { ["rubrik", "föredragande", YAMLPair.Key.secrecy].contains($0) || $0 == "bilaga" && isKept(item.attachmentName) }
            }
            return text
        }
        for item in standing where !item.isLast { add(item.heading, item.presenter, item.attachment) }
        // What was postponed comes with all that it had, its marks too.
        for (index, item) in items.enumerated() where item.text("läge") == "bordlagt" {
            text += written.item(index) { $0 != "läge" && ($0 != "bilaga" || isKept(item.attachmentName)) }
        }
        // A bilaga that comes again has its item, which need not be one of those that always do.
        let taken = standing.compactMap(\.attachment) + items.filter { $0.text("läge") == "bordlagt" }.compactMap(\.attachmentName)
        for attachment in kept where !taken.contains(attachment.id) {
            guard let index = items.firstIndex(where: { $0.attachmentName == attachment.id }) else { continue }
            text += written.item(index) { ["rubrik", "slag", "föredragande", "bilaga", YAMLPair.Key.secrecy].contains($0) }
        }
        text += say("  # Mötets egna ärenden:\n", "  # The meeting's own items:\n") + "  # - rubrik:\n  #   slag: beslut\n  #   förslag-till-beslut:\n"
        for item in standing where item.isLast { add(item.heading, item.presenter, item.attachment) }
        return text
    }

    /// The bilagor that come again, as the last meeting named them.
    private var attachments: String {
        if kept.isEmpty { return "bilagor: []\n" }
        var text = "bilagor:\n"
        for attachment in kept {
            if attachment.title == nil, attachment.files.isEmpty, attachment.id == attachment.kind, attachment.withheld == nil {
                text += "  - \(yamlScalar(attachment.kind))\n"
                continue
            }
            text += "  - slag: \(yamlScalar(attachment.kind))\n"
            if attachment.id != attachment.kind { text += "    id: \(yamlScalar(attachment.id))\n" }
            if let title = attachment.title { text += "    titel: \(yamlScalar(title))\n" }
            if let law = attachment.withheld { text += "    sekretess: \(yamlScalar(law))\n" }
            if !attachment.files.isEmpty { text += "    underlag:\n" }
            for file in attachment.files { text += "      \(yamlScalar(file.name)): \(yamlScalar(file.path))\n" }
        }
        return text
    }

    /// What the board asked for and has not been told the end of, ready to be answered.
    private var answers: String {
        if open.isEmpty { return "" }
        var text =
            "\n"
            + say(
                "# Det som ska besvaras. Ta bort tecknet # och skriv svaret; status är besvarat, pågår eller utgår.\n",
                "# What is to be answered. Remove the sign # and write the answer; status is besvarat, pågår or utgår.\n")
        text += "uppföljning:\n"
        for entry in open {
            let request = entry.request
            var words = "\(request.date.iso)"
            if request.itemNumber > 0 { words += say(", ärende \(request.itemNumber)", ", item \(request.itemNumber)") }
            words += ": \(request.plainWords)"
            if let who = request.fields.text("till") { words += say(" Till \(who).", " To \(who).") }
            if let due = request.due { words += say(" Senast \(due.iso).", " By \(due.iso).") }
            for line in words.wrapped(to: 100) { text += "  # \(line)\n" }
            if let earlier = entry.earlier?.fields.text("status") { text += say("  # Sagt senast: \(earlier).\n", "  # Said last: \(earlier).\n") }
            text += "  # \(yamlScalar(ledger.name(of: request))):\n  #   status: besvarat\n  #   svar:\n"
        }
        return text + "\n"
    }
}

extension Meeting {
    /// The items of the agenda.
    var agendaRecords: [Record] {
        guard case .record(let root) = value.kind, case .list(let agenda)? = root["dagordning"]?.kind else { return [] }
        return agenda.compactMap { item in
            if case .record(let record) = item.kind { record } else { nil }
        }
    }
}

extension Record {
    /// Of an item of the agenda: what `bilagor` calls the one that belongs to it.
    var attachmentName: String? {
        guard case .record(let linked)? = self["bilaga"]?.kind else { return nil }
        return linked.text("id") ?? linked.text("slag")
    }
}

extension BoardRequest {
    /// What was asked for, on one line.
    var plainWords: String {
        guard case .prose(let prose)? = fields["text"]?.kind else { return fields.text("text") ?? key }
        return prose.markdown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension TimeSpan {
    /// 13.00–15.00
    var written: String {
        func clock(_ minutes: Int) -> String {
            let rest = minutes % 60
            return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60).\(rest < 10 ? "0" : "")\(rest)"
        }
        return clock(start) + (end.map { "–\(clock($0))" } ?? "")
    }
}
