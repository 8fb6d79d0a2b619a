public import Diagnostics

/// Tables and figures are many times larger than the rest and stand apart: an array of blocks has room for the largest in each.
public enum Block: Sendable {
    case heading(Heading)
    case paragraph(Paragraph)
    case list(List)
    case quote(Quote)
    case callout(Callout)
    case code(CodeBlock)
    indirect case table(Table)
    indirect case figure(Figure)
    case keyFigures(KeyFigures)
    case definitions(DefinitionList)
    case contents(Contents)
    case thematicBreak(NodeID)
    case pageBreak
}

public struct Heading: Sendable {
    public var id: NodeID
    /// 1–6, never skipped downwards within a document.
    public var level: Int
    public var inlines: [Inline]
    /// Unique within the document; the target of links, outline and contents.
    public var anchor: String
    public var range: SourceRange?

    public init(id: NodeID, level: Int, inlines: [Inline], anchor: String, range: SourceRange? = nil) {
        self.id = id
        self.level = level
        self.inlines = inlines
        self.anchor = anchor
        self.range = range
    }
}

/// What a paragraph is for; decides its style, never its content.
public enum ParagraphRole: String, Sendable, CaseIterable {
    case body, lead, eyebrow, subtitle, note
    /// Who signs: with room above for the hand.
    case signature
}

public struct Paragraph: Sendable {
    public var id: NodeID
    public var role: ParagraphRole
    public var inlines: [Inline]
    public var range: SourceRange?

    public init(id: NodeID, role: ParagraphRole = .body, inlines: [Inline], range: SourceRange? = nil) {
        self.id = id
        self.role = role
        self.inlines = inlines
        self.range = range
    }
}

public struct List: Sendable {
    public var id: NodeID
    /// The first number of an ordered list; nil for bullets.
    public var start: Int?
    /// No space between items.
    public var tight: Bool
    public var items: [ListItem]

    public init(id: NodeID, start: Int? = nil, tight: Bool, items: [ListItem]) {
        self.id = id
        self.start = start
        self.tight = tight
        self.items = items
    }
}

/// LI with its label (Lbl) and body (LBody): three structure elements (ISO 32000-1 14.8.4.3.3).
public struct ListItem: Sendable {
    public var id: NodeID
    public var labelID: NodeID
    public var bodyID: NodeID
    public var blocks: [Block]

    public init(id: NodeID, labelID: NodeID, bodyID: NodeID, blocks: [Block]) {
        self.id = id
        self.labelID = labelID
        self.bodyID = bodyID
        self.blocks = blocks
    }
}

public struct Quote: Sendable {
    public var id: NodeID
    public var blocks: [Block]
    public init(id: NodeID, blocks: [Block]) {
        self.id = id
        self.blocks = blocks
    }
}

public enum CalloutRole: String, Sendable, CaseIterable {
    /// A goal quoted verbatim: a rule at the left and a small label.
    case goal
    /// A decision of the board.
    case decision
    /// What the board asked for (medskick).
    case request
    /// Something to notice.
    case notice
}

/// A block of its own with a rule at the left and, mostly, a small label above.
public struct Callout: Sendable {
    public var id: NodeID
    public var role: CalloutRole
    /// The label's node (a paragraph) and words; nil when there is none.
    public var label: Paragraph?
    public var blocks: [Block]

    public init(id: NodeID, role: CalloutRole, label: Paragraph?, blocks: [Block]) {
        self.id = id
        self.role = role
        self.label = label
        self.blocks = blocks
    }
}

public struct CodeBlock: Sendable {
    public var id: NodeID
    public var text: String
    public init(id: NodeID, text: String) {
        self.id = id
        self.text = text
    }
}

/// At most three figures, each with what it is measured against.
public struct KeyFigures: Sendable {
    public var id: NodeID
    public var items: [KeyFigure]
    public init(id: NodeID, items: [KeyFigure]) {
        self.id = id
        self.items = items
    }
}

public struct KeyFigure: Sendable {
    /// Groups figure and note.
    public var id: NodeID
    public var valueID: NodeID
    /// A figure, or words where there is none ("12 av 13").
    public var value: PrintedFigure
    public var noteID: NodeID
    public var note: [Inline]
    public init(id: NodeID, valueID: NodeID, value: PrintedFigure, noteID: NodeID, note: [Inline]) {
        self.id = id
        self.valueID = valueID
        self.value = value
        self.noteID = noteID
        self.note = note
    }
}

/// Terms with what they stand for: date, time, place, who took part.
public struct DefinitionList: Sendable {
    public var id: NodeID
    public var items: [DefinitionItem]
    public init(id: NodeID, items: [DefinitionItem]) {
        self.id = id
        self.items = items
    }
}

public struct DefinitionItem: Sendable {
    public var id: NodeID
    public var termID: NodeID
    public var term: [Inline]
    public var descriptionID: NodeID
    /// One paragraph or more (one per participant, say).
    public var blocks: [Block]
    public init(id: NodeID, termID: NodeID, term: [Inline], descriptionID: NodeID, blocks: [Block]) {
        self.id = id
        self.termID = termID
        self.term = term
        self.descriptionID = descriptionID
        self.blocks = blocks
    }
}

/// The table of contents of a pack. The template says where it stands; `Pack` fills in the entries when
/// it knows the pages.
public struct Contents: Sendable {
    public var id: NodeID
    public var entries: [ContentsEntry]
    /// How deep it goes: 1 for the bilagor alone, 2 with their sections.
    public var levels: Int
    public init(id: NodeID, entries: [ContentsEntry], levels: Int = 2) {
        self.id = id
        self.entries = entries
        self.levels = levels
    }
}

public struct ContentsEntry: Sendable {
    public var id: NodeID
    /// Reference element that holds the link.
    public var linkID: NodeID
    /// 1 for a bilaga, 2 for its sections.
    public var level: Int
    /// "Bilaga 1"; nil for a section.
    public var label: String?
    public var title: String
    public var target: Anchor
    /// The number printed at the right; empty in HTML.
    public var page: String

    public init(
        id: NodeID, linkID: NodeID, level: Int, label: String?, title: String, target: Anchor, page: String
    ) {
        self.id = id
        self.linkID = linkID
        self.level = level
        self.label = label
        self.title = title
        self.target = target
        self.page = page
    }
}

public struct Footnote: Sendable {
    public var id: NodeID
    public var labelID: NodeID
    /// From 1, in order of first reference.
    public var number: Int
    public var blocks: [Block]

    public init(id: NodeID, labelID: NodeID, number: Int, blocks: [Block]) {
        self.id = id
        self.labelID = labelID
        self.number = number
        self.blocks = blocks
    }
}
