public import Diagnostics
public import Style

/// A picture with what it says in words: a chart, a drawn figure, an image of the user's.
public struct Figure: Sendable {
    public var id: NodeID
    /// Unique within the document: links lead here. `diagram-` or `figur-` + the template's id.
    public var anchor: String
    public var captionID: NodeID
    /// Empty for a figure without one.
    public var caption: [Inline]
    /// "tkr", "mnkr": printed once, with the caption; nil where there are no amounts.
    public var unit: String?
    public var content: FigureContent
    /// The same, lower: for a page that it would else not find room on. nil where it has but one height.
    public var compact: Drawing?
    /// The same for a screen that is too narrow for `content`; nil where it only can be scrolled.
    public var narrow: Drawing?
    /// What the picture shows, for those who do not see it. Never empty.
    public var alternative: String
    /// The figures that a chart is drawn from. HTML shows them on demand; its `NodeID`s stay `.none`, for on
    /// paper the alternative stands for them.
    public var data: Table?
    public var range: SourceRange?
    /// How tall it is to be, instead of the content's own size.
    public var height: Length?
    /// Made by a person, in colours of its own, on white paper.
    public var isPicture = false

    public init(
        id: NodeID = .none, anchor: String, captionID: NodeID = .none, caption: [Inline], unit: String? = nil,
        content: FigureContent, compact: Drawing? = nil, narrow: Drawing? = nil, alternative: String, data: Table? = nil,
        range: SourceRange? = nil
    ) {
        self.id = id
        self.anchor = anchor
        self.captionID = captionID
        self.caption = caption
        self.unit = unit
        self.content = content
        self.compact = compact
        self.narrow = narrow
        self.alternative = alternative
        self.data = data
        self.range = range
    }
}

public enum FigureContent: Sendable {
    case drawing(Drawing)
    /// A picture of the user's that is not read yet: as its file was named. No renderer sees one.
    case file(String)

    /// As it wants to be; what is wider than the measure is scaled down to it.
    public var size: Size {
        switch self {
        case .drawing(let drawing): drawing.size
        case .file: Size(width: .zero, height: .zero)
        }
    }
}
