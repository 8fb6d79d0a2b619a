import Checks
import Diagnostics
import DocumentTree
import Inputs
import System

/// A bilaga (or the pack's first pages) as a document, ready to be set and rendered.
struct ComposedPart: Sendable {
    /// What links within the pack call it: "bilaga-1".
    var slug: String
    /// The output files' name without ending: "bilaga-1-budget".
    var fileName: String
    /// 1 for bilaga 1; nil for the first pages.
    var number: Int?
    var document: Document
    /// Sums that are printed with a note about rounding.
    var roundings: [CheckedRounding] = []
    /// The sums that its tables hold against their parts.
    var checkedSums = SumCount()
    /// Sums that are not printed, since they would give away what is withheld.
    var suppressed: [SourceRange: String] = [:]
    /// Paths of the files that it alone was made from.
    var inputs: [String] = []
    /// Another's pages, which follow on the document.
    var paper: ComposedPaper?
    /// The items of the agenda that it belongs to.
    var agenda: [AgendaItem] = []
    /// A document of its own beside the pack.
    var isStandalone = false
    /// Of the first pages: the heading that the agenda stands under.
    var agendaAnchor: String?
    /// A bilaga with all that it has, and not the report on one goal of it.
    var isWhole = false
    /// Of its document, where that is remembered: what is made of the same is the same.
    var stamp: Remembered.Stamp?
    /// The same: where it leads, and what leads there.
    var leads: PartLeads?

    /// Before the numbers of its pages, where those are its own: "K1:".
    var labelPrefix: String?

    /// Every place of it that others can link to.
    var outline: [OutlineEntry] { leads?.outline ?? document.outline }

    /// The pack's first pages, which the others lead back to.
    var isStart: Bool { slug == frontMatterKind }

    /// "Bilaga 1 – Budget och utfall"
    var outlineTitle: String { document.label.map { "\($0) – \(document.title)" } ?? document.title }
}

/// The places and the links of a document that does not change any more.
struct PartLeads: Sendable {
    var outline: [OutlineEntry]
    var anchors: Set<String>
    /// Those that lead to places.
    var links: [Link] = []

    init(_ document: Document) {
        outline = document.outline
        anchors = Set(outline.map(\.anchor))
        document.forEachLink { if case .anchor = $0.target { links.append($0) } }
    }
}
