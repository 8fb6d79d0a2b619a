import Diagnostics
import DocumentTree
import Inputs
import Markup
import Style
import Templates

/// The pack's first pages: cover with the agenda, the table of contents, what is other than at the last meeting, what the
/// board asked for earlier.
///
/// - Parameter parts: the bilagor, which answers lead to.
func composeFirstPages(
    _ meeting: inout ReadMeeting, before parts: [ComposedPart], _ theme: Theme, _ session: inout Session
) -> ComposedPart? {
    let (loaded, ledger) = (meeting.loaded, meeting.past.ledger)
    guard let template = session.template(frontMatterKind, in: loaded.meeting.language) else { return nil }
    let words = theme.words[DocumentLanguage(tag: loaded.meeting.language)]
    let requests = ledger.value(in: loaded.meeting, parts, words)
    let changes = meeting.sinceLast(words, &session)?.value(loaded.register, parts, words) ?? .absent
    let own = [Record.Field(name: "medskick", value: requests), Record.Field(name: "sedan-förra", value: changes)]
    var context = loaded.context(own, nil, selecting: nil)
    context.figures = theme.figureRoom
    guard var filled = fill(template, context, diagnostics: &session.diagnostics) else { return nil }
    session.used.formUnion(filled.used)
    filled.language = loaded.meeting.language
    var document = buildDocument(
        filled, label: nil, promised: [words.agendaAnchor], totals: &session.texts, diagnostics: &session.diagnostics)
    let anchor = document.agendaPlace(loaded.meeting, words)
    document.leadAgendaLinks(from: words.agendaAnchor, to: anchor)
    var first = ComposedPart(slug: frontMatterKind, fileName: words.packFileName, number: nil, document: document)
    first.agendaAnchor = anchor
    return first
}
