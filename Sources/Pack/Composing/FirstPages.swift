import Diagnostics
import DocumentTree
import Inputs
import Markup
import Style
import Templates

/// The pack's first pages: cover with the agenda, the table of contents, what the board asked for earlier.
///
/// - Parameter parts: the bilagor, which answers lead to.
func composeFirstPages(
    _ meeting: ReadMeeting, before parts: [ComposedPart], _ typography: Typography, _ session: inout Session
) -> ComposedPart? {
    guard let template = session.template(frontMatterKind) else { return nil }
    let (loaded, ledger, theme) = (meeting.loaded, meeting.past.ledger, typography.theme)
    let requests = ledger.value(
        in: loaded.meeting, parts, theme.words[DocumentLanguage(tag: loaded.meeting.language)])
    var context = loaded.context([Record.Field(name: "medskick", value: requests)], nil, selecting: nil)
    context.measure = theme.page.measure
    guard var filled = fill(template, context, diagnostics: &session.diagnostics) else { return nil }
    session.used.formUnion(filled.used)
    filled.language = loaded.meeting.language
    var document = buildDocument(filled, label: nil, diagnostics: &session.diagnostics)
    document.unlink(ledger.files)
    session.placePictures(in: &document)
    Abbreviations(loaded.register).expand(&document)
    document.open(with: typography.logo, theme.logo, organisation: loaded.registerText("organisation", "namn"))
    return ComposedPart(slug: frontMatterKind, fileName: frontMatterKind, number: nil, document: document)
}

extension Document {
    /// Whose pack it is, above the title: the organisation's mark, or its name where the theme has none.
    fileprivate mutating func open(with drawing: Drawing?, _ logo: Logo?, organisation: String) {
        isCover = true
        if let drawing, let logo {
            var figure = Figure(
                anchor: "_logotyp", caption: [], content: .drawing(drawing), alternative: logo.alternative)
            figure.height = logo.height
            figure.isPicture = true
            blocks.insert(.figure(figure), at: 0)
        } else if !organisation.isEmpty {
            blocks.insert(.paragraph(Paragraph(id: .none, role: .eyebrow, inlines: [.text(organisation, nil)])), at: 0)
        }
        number()
    }

    /// Fills each table of contents with the sections of this document that come after it, and with the bilagor and
    /// their sections.
    ///
    /// - Parameters:
    ///   - ownPage: the number to print for an anchor of this document.
    ///   - page: the number to print for an anchor (nil: the document's start) of a part.
    mutating func fillContents(_ parts: [ComposedPart], ownPage: (String) -> String, page: (Int, String?) -> String) {
        for index in blocks.indices {
            guard case .contents(var contents) = blocks[index] else { continue }
            contents.entries = []
            for case .heading(let heading) in blocks[index...] where heading.level == 2 {
                contents.entries.append(
                    ContentsEntry(
                        id: .none, linkID: .none, level: 1, label: nil, title: heading.inlines.plainText,
                        target: Anchor(name: heading.anchor), page: ownPage(heading.anchor)))
            }
            for (position, part) in parts.enumerated() {
                contents.entries.append(
                    ContentsEntry(
                        id: .none, linkID: .none, level: 1, label: part.document.label, title: part.document.title,
                        target: Anchor(document: part.slug), page: page(position, nil)))
                for entry in part.document.outline {
                    guard let level = entry.level, level > 1, level <= contents.levels else { continue }
                    contents.entries.append(
                        ContentsEntry(
                            id: .none, linkID: .none, level: level, label: nil, title: entry.title,
                            target: Anchor(document: part.slug, name: entry.anchor), page: page(position, entry.anchor)))
                }
            }
            blocks[index] = .contents(contents)
        }
        number()
    }
}
