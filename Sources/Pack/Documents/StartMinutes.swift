public import Diagnostics
import Inputs
import Style
public import System
import Templates

/// What `bilaga minutes` wrote.
public struct StartedMinutes: Sendable {
    public var path: String
    public var items: Int
    /// The first paragraph; nil for plain numbers.
    public var paragraph: Int?
    /// The day of the last minutes, when they are of the year before: the numbers begin anew.
    public var newYearAfter: CalendarDate?
}

/// Why minutes were not begun. Nothing was written.
public enum MinutesFailure: Error {
    case noMeeting(folder: String)
    case notReadable(DiagnosticList, SourceSet)
    case exists(path: String)
    case noAgenda(folder: String)
    case system(SystemError)
}

/// What minutes are made of, in a meeting's folder.
let minutesFile = "protokoll.yaml"

/// Writes `protokoll.yaml` into a meeting's folder: its items from the agenda, proposals as decisions to be, those who were
/// to come as present, paragraphs that go on from the last
/// minutes of the year, or from 1 in a new one. Nothing is written over, and nothing that the
/// sent pack was made from is touched.
///
/// - Parameter paragraph: the number of the first one; nil goes on from the last minutes, or numbers as the agenda does.
public func startMinutes(of path: String, paragraph: Int?, _ request: BuildRequest) throws(MinutesFailure) -> StartedMinutes {
    guard let folder = FileAccess(existing: path), folder.exists("mote.yaml") else { throw .noMeeting(folder: path) }
    let target = join(folder.folder, minutesFile)
    if presence(of: target) != .absent { throw .exists(path: target) }
    var diagnostics = DiagnosticList()
    guard let folders = TemplateFolders(request.templates, diagnostics: &diagnostics) else { throw .notReadable(diagnostics, SourceSet()) }
    var session = Session(folders)
    session.registerFolder = request.project?.register
    guard let loaded = LoadedMeeting.load(folder, Vocabulary(), &session) else { throw .notReadable(session.diagnostics, session.sources) }
    // The words that the pack had, with its figures.
    var none: [ReadAttachment] = []
    let meeting = session.silently { loaded.fillTexts(&none, &$0).meeting }
    let agenda = meeting.meeting.agendaRecords
    guard !agenda.isEmpty else { throw .noAgenda(folder: folder.folder) }
    let before = loaded.paragraphsBefore(&session)
    let newYear = paragraph == nil && before.ofYear == nil ? before.ofYearBefore : nil
    let first = paragraph ?? before.ofYear.map { $0.number + 1 } ?? newYear.map { _ in 1 }
    let text = MinutesDraft(
        meeting: meeting.meeting, first: first, secrets: loaded.meeting.secretItems(&session), marked: loaded.meeting.markedBlocks(session)
    ).lines
    do throws(SystemError) {
        try writeNew(text.bytes, to: target)
    } catch {
        if error.isAlreadyThere { throw .exists(path: target) }
        throw .system(error)
    }
    return StartedMinutes(path: target, items: agenda.count, paragraph: first, newYearAfter: newYear?.date)
}

extension Meeting {
    /// Parts of `mote.yaml` that have something marked as secret, as they are written, by their keys.
    fileprivate func markedBlocks(_ session: Session) -> [String: String] {
        guard let file = value.range?.file, Withholding.concerns(session.sources[file].bytes) else { return [:] }
        var unused = DiagnosticList()
        let blocks = YAMLBlock.all(in: session.sources[file], parseYAML(file, in: session.sources, diagnostics: &unused))
        return blocks.reduce(into: [:]) { marked, block in
            if Withholding.concerns(Array(block.body.utf8)) { marked[block.key] = block.body }
        }
    }

    /// What is secret in each item of the agenda: marks are gone from the meeting as it was read.
    fileprivate func secretItems(_ session: inout Session) -> [SecretItem] {
        guard let file = value.range?.file, Withholding.concerns(session.sources[file].bytes), let schema = session.schema("mote") else { return [] }
        var unused = DiagnosticList()
        guard case .record(let root)? = readYAML(file, schema: schema, in: session.sources, diagnostics: &unused)?.kind else { return [] }
        func markedLaw(_ value: Value) -> String? {
            if let law = value.withheldLaw { return law }
            var pass = Withholding(.full, session.withholding.words)
            _ = pass.apply(value, nil)
            return pass.parts.first?.law
        }
        func secret(_ value: Value) -> SecretProposal? {
            guard value.withheldLaw == nil, let law = markedLaw(value) else { return value.withheldLaw.map { .whole($0) } }
            // What takes a figure from another file is known only when it has been filled, and then its marks are gone.
            // A block of its own has lines of its own, and here it is one.
            guard case .prose(let prose) = value.kind, !prose.markdown.contains("{{"), !prose.markdown.contains(":::") else { return .whole(law) }
            return .parts(prose.markdown)
        }
        func opened(_ value: Value?) -> Value? {
            if case .withheld(_, let original)? = value?.kind { original } else { value }
        }
        guard case .list(let items)? = opened(root["dagordning"])?.kind else { return [] }
        return items.map { item in
            let all = item.withheldLaw
            guard case .record(let record)? = opened(item)?.kind else { return SecretItem() }
            var secrets = SecretItem(hasSecretHeading: all != nil || record["rubrik"].flatMap(markedLaw) != nil)
            guard case .list(let proposals)? = opened(record["förslag-till-beslut"])?.kind else { return secrets }
            let list = record["förslag-till-beslut"].flatMap { $0.withheldLaw }
            secrets.proposals = proposals.map { proposal in (all ?? list).map { .whole($0) } ?? secret(proposal) }
            return secrets
        }
    }
}

extension Value {
    fileprivate var withheldLaw: String? {
        if case .withheld(let law, _) = kind { law } else { nil }
    }
}

/// What of an item of the agenda is secret.
private struct SecretItem {
    var hasSecretHeading = false
    var proposals: [SecretProposal?] = []
}

/// What of a proposal is secret.
private enum SecretProposal {
    /// All of it, by this law.
    case whole(String)
    /// Words within it: it as it is written, with their marks.
    case parts(String)
}

/// The file that the minutes begin as.
private struct MinutesDraft {
    let meeting: Meeting
    let first: Int?
    /// By item.
    let secrets: [SecretItem]
    /// What is written as it stands in `mote.yaml`, so that what is secret stays marked.
    let marked: [String: String]

    private func say(_ swedish: String, _ english: String) -> String {
        DocumentLanguage(tag: meeting.language) == .swedish ? swedish : english
    }

    var lines: YAMLLines {
        var lines = YAMLLines()
        lines.comment(
            say(
                "Protokoll från mötet den \(meeting.date.iso). Skrivet av bilaga minutes ur dagordningen: fyll i det som hände.\nDag, tid, plats och rubriker hämtas ur mote.yaml. bilaga build gör protokoll.pdf och protokoll.html.",
                "Minutes of the meeting on \(meeting.date.iso). Written by bilaga minutes from the agenda: fill in what happened.\nDay, time, place and headings come from mote.yaml. bilaga build makes protokoll.pdf and protokoll.html."
            ))
        people(&lines)
        lines.blank()
        lines.comment(
            say(
                "Varje ärende kan ha bakgrund, text (det som sades), medskick, yrkanden, omröstning, beslut, reservationer och jäv.\nDet som ska följas upp får en nyckel, och gärna till och senast; nästa möte svarar på det. Till exempel:\n    medskick:\n      - text: Ta fram en plan för utvärderingen.\n        nyckel: utvärderingsplan\n        till: följeforskaren\n        senast: \(meeting.date.adding(weeks: 8).iso)",
                "Each item may have bakgrund, text (what was said), medskick, yrkanden, omröstning, beslut, reservationer and jäv.\nWhat is to be followed up gets a key, and mostly till and senast; the next meeting answers it. For instance:\n    medskick:\n      - text: Make a plan for the evaluation.\n        nyckel: evaluation-plan\n        till: the researcher\n        senast: \(meeting.date.adding(weeks: 8).iso)"
            ))
        lines.line("ärenden:")
        for (index, item) in meeting.agendaRecords.enumerated() {
            let secret = secrets.indices.contains(index) ? secrets[index] : SecretItem()
            let heading = item.text("rubrik") ?? ""
            if secret.hasSecretHeading { lines.comment("\(index + 1). \(heading)", 1) }
            lines.line("- ärende: \(index + 1)", 1)
            // So that it is seen when the item gets another number.
            if !secret.hasSecretHeading, !heading.isEmpty { lines.pair(AgendaNumbers.field, heading, 2) }
            if let first { lines.line("paragraf: \(first + index)", 2) }
            if let state = item.text("läge") {
                lines.pair(
                    "text",
                    state == "utgår"
                        ? say("Ärendet utgår.", "The item is withdrawn.")
                        : say("Ärendet bordläggs till nästa möte.", "The item is postponed to the next meeting."), 2)
                continue
            }
            lines.line("text:", 2)
            let proposals = item.list("förslag-till-beslut")
            if proposals.isEmpty { continue }
            lines.comment(say("Så som det föreslogs; ändra om det blev något annat.", "As it was proposed; change it if it came out otherwise."), 2)
            lines.line("beslut:", 2)
            for (position, proposal) in proposals.enumerated() {
                guard case .prose(let prose) = proposal.kind else { continue }
                // The page has no-break spaces of its own.
                func oneLine(_ markdown: String) -> String { markdown.split { $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ") }
                // What was secret in the summons is secret in the minutes.
                switch secret.proposals.indices.contains(position) ? secret.proposals[position] : nil {
                case .whole(let law):
                    lines.line("- text:", 3)
                    lines.pair("värde", oneLine(prose.markdown), 5)
                    lines.pair(YAMLPair.Key.secrecy, law, 5)
                case .parts(let written): lines.line("- text: \(yamlScalar(oneLine(written)))", 3)
                case nil: lines.line("- text: \(yamlScalar(oneLine(prose.markdown)))", 3)
                }
            }
        }
        lines.blank()
        if let words = marked["nästa-möte"] {
            lines.written(words)
        } else if let next = meeting.next {
            lines.line("nästa-möte:")
            lines.line("datum: \(next.date.iso)", 1)
            if let time = next.time { lines.line("tid: \(time.written)", 1) }
            if let place = next.place { lines.pair("plats", place, 1) }
        } else {
            lines.comment("nästa-möte:\n  datum:\n  tid:\n  plats:")
        }
        lines.blank()
        lines.comment(
            say(
                "Utan sätt får protokollet rader att skriva under på.\njustering:\n  sekreterare: sekreteraren\n  justeras-av: [ordföranden]\n  sätt: digitalt",
                "Without sätt the minutes get lines to sign on.\njustering:\n  sekreterare: the secretary\n  justeras-av: [the chair]\n  sätt: digitally"))
        return lines
    }

    /// Those who were to come; whoever came instead, or went early, is written in.
    private func people(_ lines: inout YAMLLines) {
        lines.comment(
            say(
                "De som var med. Skriv ersätter, tjänstgör: nej, från och till där det behövs:\n    - {roll: ersättare, ersätter: ordinarie ledamot, till: § 4}",
                "Those who were there. Write ersätter, tjänstgör: nej, från and till where needed:\n    - {roll: substitute, ersätter: regular member, till: item 4}"
            ))
        guard case .record(let root) = meeting.value.kind else { return }
        for section in ["närvarande", "frånvarande"] {
            if let words = marked[section] {
                lines.written(words)
                continue
            }
            guard case .map(let parties)? = root[section]?.kind else {
                if section == "närvarande" { lines.line("närvarande: {}") }
                continue
            }
            lines.line("\(section):")
            for party in parties.fields {
                lines.line("\(yamlScalar(party.name)):", 1)
                guard case .list(let people) = party.value.kind else { continue }
                for case .record(let person) in people.map(\.kind) {
                    let role = yamlScalar(person.text("roll") ?? "")
                    let rest = ["ersätter", "not"].compactMap { name in person.text(name).map { "\(name): \(yamlScalar($0))" } }
                    lines.line(rest.isEmpty ? "- \(role)" : "- {roll: \(role), \(rest.joined(separator: ", "))}", 2)
                }
            }
        }
    }
}
