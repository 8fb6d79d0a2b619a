import Checks
import Diagnostics
import DocumentTree
import Inputs
import Style
import System
import Templates

/// A meeting with all that its bilagor are filled from.
struct ReadMeeting {
    var loaded: LoadedMeeting
    /// The bilagor to make.
    var selection: Selection
    var attachments: [ReadAttachment]
    /// What meetings before it have to do with it.
    var past: MeetingPast
    /// What the rules look at, once somebody has asked.
    var files: [CheckedFile]?
}

/// Fills the templates of the chosen bilagor and builds their documents, on so many threads. Every error of every bilaga is
/// found before it returns.
///
/// - Parameter other: work that needs none of it, for a thread that has nothing to fill.
func compose(
    _ plans: [PartPlan], _ loaded: LoadedMeeting, jobs: Int, beside other: (@Sendable () -> Void)?, _ session: inout Session
) -> [ComposedPart] {
    var made = session.makeAhead(plans.flatMap(\.fillings), jobs: jobs, beside: other)[...]
    var parts: [ComposedPart] = []
    // Once it is too much, what more there is need not be made to be told.
    for plan in plans where !session.texts.isExceeded {
        parts += plan.ready
        for filling in plan.fillings {
            let (filled, stamp) = session.make(filling, ahead: made.popFirst())
            if loaded.registerIsSound {
                session.diagnostics.append(contentsOf: plan.read.isSound ? filled.found : filled.found.only(in: plan.read.template.files))
            }
            guard let document = filled.document else { continue }
            session.used.formUnion(filled.used)
            session.diagnostics.append(contentsOf: filled.told)
            parts.append(plan.part(filling, filled, document, stamp, agenda: loaded.agendaItems(of: plan.read.attachment)))
        }
    }
    return parts
}

/// What is to be made of a bilaga.
struct PartPlan {
    var read: ReadAttachment
    /// What stands in its place, or in that of what is not written yet.
    var ready: [ComposedPart] = []
    /// One, or one for each goal that is chosen.
    var fillings: [PartFilling] = []
    var paper: ComposedPaper?
    /// The files that it is made from.
    var inputs: [String] = []

    fileprivate func part(
        _ filling: PartFilling, _ filled: FilledPart, _ document: Document, _ stamp: Remembered.Stamp?, agenda: [AgendaItem]
    ) -> ComposedPart {
        var part = ComposedPart(
            slug: read.attachment.anchor, fileName: filling.fileName, number: read.attachment.number, document: document,
            roundings: filled.roundings.map(CheckedRounding.init), checkedSums: filled.checkedSums, inputs: inputs,
            agenda: agenda, isWhole: filling.context.selection == nil)
        // Another's paper has more than values.
        part.stamp = paper == nil ? stamp : nil
        part.suppressed = filled.suppressed
        part.paper = paper
        part.paper?.takeSummary(from: document)
        return part
    }
}

extension ReadMeeting {
    /// What is to be made of the chosen bilagor, with what they need of earlier meetings.
    mutating func plans(_ theme: Theme, _ session: inout Session) -> [PartPlan] {
        attachments.indices.map { plan(attachments[$0], theme, &session) }
    }

    private mutating func plan(_ read: ReadAttachment, _ theme: Theme, _ session: inout Session) -> PartPlan {
        let attachment = read.attachment
        var plan = PartPlan(read: read)
        if let document = loaded.standIn(for: attachment, theme) {
            plan.ready.append(
                ComposedPart(
                    slug: attachment.anchor, fileName: attachment.fileName, number: attachment.number, document: document,
                    agenda: loaded.agendaItems(of: attachment), isWhole: true))
            return plan
        }
        if !read.missing.isEmpty { plan.ready.append(loaded.placeholder(for: read, theme, session.sources)) }
        guard let data = read.data else { return plan }
        let own = data.flatMap(\.value.files)
        for file in own + own.flatMap(session.ledgers.files(of:)) + read.borrowed + (read.paper.map { [$0.file] } ?? []) {
            let path = session.sources[file].path
            if !plan.inputs.contains(path) { plan.inputs.append(path) }
        }
        plan.paper = read.paper.map { ComposedPaper($0, attachment, title: $0.title(attachment), meetingLanguage: loaded.meeting.language) }

        let earlier = past.counterpart(of: read, &session)
        func filling(selecting keys: [String]?, fileName: String) -> PartFilling {
            var context = loaded.context(data, attachment, selecting: keys)
            context.figures = theme.figureRoom
            context.ledgers = session.ledgerNames
            context.values.fields.append(Record.Field(name: FillContext.earlierName, value: earlier))
            if let paper = plan.paper {
                let words = theme.words[DocumentLanguage(tag: loaded.meeting.language)]
                context.values.fields.append(Record.Field(name: "papper", value: paper.value(attachment, words)))
            }
            return PartFilling(
                template: read.template, context: context, title: attachment.title, label: attachment.label,
                language: loaded.meeting.language, fileName: fileName)
        }
        if let goals = selection.goals {
            let name = read.template.selection.map { slug($0.field) } ?? ""
            plan.fillings = goals.map { filling(selecting: [$0], fileName: "\(attachment.anchor)-\(name)-\(slug($0))") }
        } else {
            plan.fillings = [filling(selecting: nil, fileName: attachment.fileName)]
        }
        return plan
    }
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
