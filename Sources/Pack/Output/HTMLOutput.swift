import DocumentTree
import HTML
import Inputs
import Style

/// What the HTML pages of a meeting have in common. The style sheet in it is made once.
struct HTMLRoom: Sendable {
    private var context: HTMLContext
    private let hasPDF: Bool
    /// Marked as a draft.
    var isDraft = false

    /// - Parameters:
    ///   - parts: the bilagor that have a page, in order.
    ///   - hasIndex: the pack's index is there, so that pages can lead back to it.
    init(theme: Theme, logo: Drawing?, running: RunningWords, parts: [ComposedPart], hasIndex: Bool, hasPDF: Bool) {
        var pages = parts.map { part in
            HTMLPageLink(
                document: part.slug, file: "\(part.fileName).html", label: part.document.label ?? "",
                title: part.document.title)
        }
        if hasIndex {
            // Links to the agenda lead to the index; it is no bilaga among the others.
            pages.append(HTMLPageLink(document: frontMatterKind, file: "index.html", label: "", title: ""))
        }
        context = HTMLContext(
            theme: theme, organisation: running.organisation, board: running.board, date: running.date,
            recordNumber: running.registryNumber, pages: pages, index: hasIndex ? "index.html" : nil)
        context.logo = logo
        self.hasPDF = hasPDF
    }

    func page(_ part: ComposedPart) -> [UInt8] {
        var context = context
        context.current = part.number == nil ? nil : part.slug
        context.isDraft = isDraft
        context.pdf = hasPDF ? "\(part.fileName).pdf" : nil
        return renderHTML(part.document, context)
    }
}
