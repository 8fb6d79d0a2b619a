import Checks
import Diagnostics
import DocumentTree
import Inputs
import Style
import Templates

/// A meeting with all that its bilagor are filled from.
struct ReadMeeting {
    var loaded: LoadedMeeting
    /// The bilagor to make.
    var selection: Selection
    var attachments: [ReadAttachment]
    /// What meetings before it have to do with it.
    var past: MeetingPast
}

/// Fills the templates of the chosen bilagor and builds their documents. Every error of every bilaga is
/// found before it returns.
func compose(_ meeting: inout ReadMeeting, _ theme: Theme, _ session: inout Session) -> [ComposedPart] {
    let loaded = meeting.loaded
    var parts: [ComposedPart] = []
    // Once it is too much, what more there is need not be made to be told.
    for read in meeting.attachments where !session.texts.isExceeded {
        let attachment = read.attachment
        if let document = loaded.standIn(for: attachment, theme) {
            parts.append(
                ComposedPart(
                    slug: attachment.anchor, fileName: attachment.fileName, number: attachment.number, document: document,
                    agenda: loaded.agendaItems(of: attachment), isWhole: true))
            continue
        }
        if !read.missing.isEmpty { parts.append(loaded.placeholder(for: read, theme, session.sources)) }
        guard let data = read.data else { continue }
        var inputs: [String] = []
        let own = data.flatMap(\.value.files)
        for file in own + own.flatMap(session.ledgers.files(of:)) + read.borrowed + (read.paper.map { [$0.file] } ?? []) {
            let path = session.sources[file].path
            if !inputs.contains(path) { inputs.append(path) }
        }

        let earlier = meeting.past.counterpart(of: read, &session)
        func part(selecting keys: [String]?, fileName: String) {
            var context = loaded.context(data, attachment, selecting: keys)
            context.figures = theme.figureRoom
            context.ledgers = session.ledgerNames
            context.values.fields.append(Record.Field(name: FillContext.earlierName, value: earlier))
            let paper = read.paper.map {
                ComposedPaper($0, attachment, title: $0.title(attachment), meetingLanguage: loaded.meeting.language)
            }
            if let paper {
                let words = theme.words[DocumentLanguage(tag: loaded.meeting.language)]
                context.values.fields.append(Record.Field(name: "papper", value: paper.value(attachment, words)))
            }
            let (filled, stamp) = session.make(
                PartFilling(
                    template: read.template, context: context, title: attachment.title, label: attachment.label,
                    language: loaded.meeting.language, fileName: fileName))
            if loaded.registerIsSound {
                session.diagnostics.append(contentsOf: read.isSound ? filled.found : filled.found.only(in: read.template.files))
            }
            guard let document = filled.document else { return }
            session.used.formUnion(filled.used)
            session.diagnostics.append(contentsOf: filled.told)
            var part = ComposedPart(
                slug: attachment.anchor, fileName: fileName, number: attachment.number, document: document,
                roundings: filled.roundings.map(CheckedRounding.init), checkedSums: filled.checkedSums, inputs: inputs,
                agenda: loaded.agendaItems(of: attachment), isWhole: keys == nil)
            // Another's paper has more than values.
            part.stamp = paper == nil ? stamp : nil
            part.suppressed = filled.suppressed
            part.paper = paper
            part.paper?.takeSummary(from: document)
            parts.append(part)
        }
        if let goals = meeting.selection.goals {
            let name = read.template.selection.map { slug($0.field) } ?? ""
            for goal in goals { part(selecting: [goal], fileName: "\(attachment.anchor)-\(name)-\(slug(goal))") }
        } else {
            part(selecting: nil, fileName: attachment.fileName)
        }
    }
    return parts
}

extension LoadedMeeting {
    /// The page that says that a bilaga is withdrawn, or left out of a published edition; nil for one that is made.
    fileprivate func standIn(for attachment: Attachment, _ theme: Theme) -> Document? {
        let words = theme.words[DocumentLanguage(tag: meeting.language)]
        if attachment.isWithdrawn { return .withdrawn(attachment, language: meeting.language, words) }
        guard attachment.isLeftOut, let law = attachment.withheld else { return nil }
        return .withheld(attachment.label, law: law, language: meeting.language, words)
    }

    /// A text of the register's or the meeting's record, by path: "organisation", "namn".
    func registerText(_ section: String, _ field: String) -> String {
        guard case .record(let root) = register.value.kind, case .record(let record)? = root[section]?.kind,
            case .text(let text)? = record[field]?.kind
        else { return "" }
        return text
    }
}

extension DiagnosticList {
    /// The diagnostics at places in some files. Of a bilaga whose data has errors only the template's own
    /// mistakes are worth telling: a sum that lacks a figure follows from the error already told.
    fileprivate func only(in files: Set<FileID>) -> DiagnosticList {
        var kept = DiagnosticList()
        for item in items where item.range.map({ files.contains($0.file) }) ?? true { kept.report(item) }
        return kept
    }
}
