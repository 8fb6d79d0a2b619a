/// Identifies a node of one `Document`: the thread that ties a placed glyph on a page to its structure
/// element. Numbers run from 0 in document order, without gaps.
public struct NodeID: Hashable, Comparable, Sendable {
    public var value: Int32
    @inlinable public init(_ value: Int32) { self.value = value }
    /// What carries this is an artifact (ISO 14289-1 7.1): header, footer, rule, repeated table header.
    public static let none = NodeID(-1)
    @inlinable public static func < (left: NodeID, right: NodeID) -> Bool { left.value < right.value }
}

/// A bilaga, or the pack's front matter, as a tree: the one model that both HTML and PDF render. It knows
/// neither YAML nor Markdown nor pages.
public struct Document: Sendable {
    /// BCP 47, such as `sv` or `sv-SE`.
    public var language: String
    /// Plain text of the title, for metadata and running headers.
    public var title: String
    /// "Bilaga 1"; nil for the pack's front matter.
    public var label: String?
    public var blocks: [Block]
    /// Numbered from 1 in the order of their first reference.
    public var footnotes: [Footnote]
    /// The pack's first pages, which open with the organisation's mark and a title of their own size.
    public var isCover = false
    /// One more than the highest `NodeID` in use.
    public var nodeCount: Int32

    public init(
        language: String, title: String, label: String? = nil, blocks: [Block] = [], footnotes: [Footnote] = [],
        nodeCount: Int32 = 0
    ) {
        self.language = language
        self.title = title
        self.label = label
        self.blocks = blocks
        self.footnotes = footnotes
        self.nodeCount = nodeCount
    }
}

/// A place that a link can lead to. `document` is the slug of a bilaga in the pack (`bilaga-1`), nil for
/// this document; `name` is an anchor within it, nil for its start.
public struct Anchor: Hashable, Sendable {
    public var document: String?
    public var name: String?
    public init(document: String? = nil, name: String? = nil) {
        self.document = document
        self.name = name
    }
}

public enum LinkTarget: Hashable, Sendable {
    /// An absolute URL (https, http, mailto, tel).
    case url(String)
    case anchor(Anchor)
}
