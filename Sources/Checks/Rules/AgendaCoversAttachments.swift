import Diagnostics
import Inputs

extension DiagnosticCode {
    static let attachmentWithoutItem = DiagnosticCode(
        "CK043", .warning,
        sv: MessageText(
            "Inget ärende på dagordningen hänvisar till {etikett} ({bilaga})",
            reason: "En bilaga utan ärende blir inte behandlad.",
            fix: "Skriv bilaga: {bilaga} vid ärendet, eller ta bort bilagan."),
        en: MessageText(
            "No item of the agenda refers to {etikett} ({bilaga})",
            reason: "A bilaga without an item is not dealt with.",
            fix: "Write bilaga: {bilaga} at the item, or remove the bilaga."))
}

/// Every bilaga is referred to by some item of the agenda. (That every item's bilaga exists is told when the
/// meeting is read.)
@Sendable func agendaCoversAttachments(_ context: CheckContext, _ found: inout Examination) {
    let agenda = context.input.meeting.value["dagordning"]?.items ?? []
    guard !agenda.isEmpty else { return }
    var covered = Set<Int>()
    for item in agenda {
        if case .integer(let number)? = item["bilaga", "nummer"]?.kind { covered.insert(Int(number)) }
    }
    let items = agenda.compactMap(\.range)
    for passage in context.passages where passage.attachment == nil && !passage.attachmentReferences.isEmpty {
        let start = passage.range(0, 0)
        guard items.contains(where: { $0.file == start.file && $0.start <= start.start && start.start <= $0.end }) else { continue }
        for reference in passage.attachmentReferences { covered.insert(reference.number) }
    }
    // One whose kind is misspelt is told as that.
    for attachment in context.input.meeting.attachments where !context.isTold(attachment.kindRange) {
        found.examine(.attachmentWithoutItem, at: attachment.kindRange)
        if covered.contains(attachment.number) { continue }
        found.report(
            .attachmentWithoutItem, at: attachment.kindRange, ["etikett": attachment.label, "bilaga": attachment.id])
    }
}
