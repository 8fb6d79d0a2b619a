import Checks
import DocumentTree
import Inputs

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
    /// How many sums its tables hold against their parts.
    var checkedSums = 0
    /// Paths of the files that it alone was made from.
    var inputs: [String] = []

    /// "Bilaga 1 – Budget och utfall"
    var outlineTitle: String { document.label.map { "\($0) – \(document.title)" } ?? document.title }
}
