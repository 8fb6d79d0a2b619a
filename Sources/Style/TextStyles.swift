/// Which fonts: a family that is found among the installed ones, or files beside the theme.
public struct FontFamilies: Sendable {
    public var main = "Open Sans"
    /// For titles and headings; nil for the same as the text.
    public var headings: String?
    /// For the words of charts and other figures; nil for the same as the text.
    public var figures: String?
    /// For code; nil where the theme names none.
    public var monospace: String? = nil
    /// The family for code, which always has one width: opened when there is code, unless the theme names it.
    public var code: String { monospace ?? "DejaVu Sans Mono" }
    /// Tried in order for characters that the main family lacks.
    public var fallback = [
        "Noto Sans", "Noto Sans Symbols2", "Noto Sans Math", "Noto Sans Arabic", "Noto Sans Hebrew", "DejaVu Sans",
    ]
    /// Absolute paths of the user's own TTF or OTF files; they come before the installed ones.
    public var files: [String] = []
    /// Files for single faces, instead of a family's.
    public var faces: [FaceFile] = []
    /// Weights that the theme sets text in beside regular, semibold and bold, by the family that has to have them.
    public var weights: [FamilyWeight] = []

    public init() {}

    /// The family that the theme names for a kind of text; nil where it names none.
    public func name(_ role: FamilyRole) -> String? {
        switch role {
        case .text: main
        case .code: monospace
        case .headings: headings
        case .figures: figures
        }
    }
}

/// A file for the text of one weight and slant.
public struct FaceFile: Hashable, Sendable {
    public var weight: FontWeight
    public var italic: Bool
    /// Absolute.
    public var path: String

    public init(weight: FontWeight, italic: Bool, path: String) {
        self.weight = weight
        self.italic = italic
        self.path = path
    }
}

/// How a kind of text is set.
public struct TextStyle: Hashable, Sendable {
    public var size: Length
    /// Baseline to baseline.
    public var leading: Length
    public var weight: FontWeight
    public var italic: Bool
    public var colour: ColourRole
    /// Extra space between letters, in thousandths of an em.
    public var tracking: Int
    public var family = FamilyRole.text
    public var before: Length
    public var after: Length

    public init(
        _ size: Double, _ leading: Double, weight: FontWeight = .regular, italic: Bool = false,
        colour: ColourRole = .ink, tracking: Int = 0, before: Double = 0, after: Double = 0
    ) {
        self.size = .points(size)
        self.leading = .points(leading)
        self.weight = weight
        self.italic = italic
        self.colour = colour
        self.tracking = tracking
        self.before = .points(before)
        self.after = .points(after)
    }
}

/// The named styles of the document's parts. Sizes in points.
public struct TextStyles: Sendable {
    public var body = TextStyle(9.75, 14.5, after: 7.25)
    public var title = TextStyle(22, 27, weight: .semibold, before: 0, after: 4)
    public var subtitle = TextStyle(11, 15, colour: .muted, after: 18)
    /// The title and the line below it on the pack's first page.
    public var coverTitle = TextStyle(30, 36, weight: .semibold, after: 4)
    public var coverSubtitle = TextStyle(13, 19, colour: .muted, after: 26)
    /// The small line of capitals above a title ("BILAGA 1").
    public var eyebrow = TextStyle(8.5, 12, weight: .semibold, colour: .accent, tracking: 60, after: 6)
    public var heading2 = TextStyle(12.5, 17, weight: .semibold, before: 24, after: 7)
    public var heading3 = TextStyle(10.5, 14.5, weight: .semibold, before: 14.5, after: 4)
    public var heading4 = TextStyle(9.75, 14.5, weight: .semibold, before: 7.25, after: 2)
    public var lead = TextStyle(11, 16, after: 12)
    public var table = TextStyle(9, 13)
    public var tableHead = TextStyle(8.5, 12, weight: .semibold)
    public var caption = TextStyle(12.5, 17, weight: .semibold, before: 24, after: 7)
    public var note = TextStyle(8, 11.5, colour: .muted, before: 2, after: 2)
    public var running = TextStyle(8, 11.5, colour: .muted)
    public var code = TextStyle(8.5, 12.5)
    public var keyFigure = TextStyle(15, 20, weight: .semibold)
    public var keyFigureNote = TextStyle(8, 11.5, colour: .muted)
    public var quoteLabel = TextStyle(8, 11.5, weight: .semibold, colour: .accent, tracking: 60)

    public init() {}

    /// The parts that titles and headings are, which a theme may set in a family of their own.
    public static let headings: [WritableKeyPath<TextStyles, TextStyle> & Sendable] = [
        \.title, \.coverTitle, \.heading2, \.heading3, \.heading4, \.caption, \.keyFigure,
    ]

    /// The styles of all parts.
    public var all: [TextStyle] {
        [
            body, title, subtitle, coverTitle, coverSubtitle, eyebrow, heading2, heading3, heading4, lead, table, tableHead, caption, note,
            running, code, keyFigure, keyFigureNote, quoteLabel,
        ]
    }

    /// The style of a heading of level 1–6.
    public func heading(_ level: Int) -> TextStyle {
        switch level {
        case 1: title
        case 2: heading2
        case 3: heading3
        default: heading4
        }
    }
}

/// Which of the theme's families a kind of text is set in.
public enum FamilyRole: UInt8, Hashable, Sendable, CaseIterable {
    case text, code, headings, figures
}
