import DocumentTree
import Inputs

/// What is other in a pack than in the one that was sent.
struct LatePapers: Sendable {
    enum Kind: String, Sendable {
        case new = "ny"
        case changed = "ändrad"
        case withdrawn = "utgår"
    }

    struct Paper: Sendable {
        /// The bilaga's number.
        var number: Int
        var kind: Kind
        /// Of one that has changed, by place.
        var changes: [PageChange] = []
    }

    /// The number of the supplement.
    var number: Int
    /// What it is made since.
    var sent: SentPack
    /// In the order of their numbers.
    var papers: [Paper] = []
    /// Of the first pages: the agenda, and what else stands there.
    var first: [PageChange] = []

    var isEmpty: Bool { papers.isEmpty && first.isEmpty }

    func kind(of part: ComposedPart) -> Kind? { papers.first { $0.number == part.number }?.kind }
}
