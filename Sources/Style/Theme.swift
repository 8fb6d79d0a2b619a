/// Everything that decides how the pack looks, read from `templates/tema.yaml`. The data never decides
/// layout; this does.
public struct Theme: Sendable {
    public var page = PageGeometry()
    public var fonts = FontFamilies()
    public var text = TextStyles()
    public var colours = Palette()
    public var words = Vocabulary()
    public var running = RunningMatter()
    /// The organisation's mark; nil for its name in words.
    public var logo: Logo?
    public var cover = CoverStyle()
    public var attachmentStart = AttachmentStart.ownPage
    /// Justified by total fit, or ragged right.
    public var justified = false
    public var hyphenated = true
    /// Which standards the PDF files keep.
    public var standard = DocumentStandard.archive
    /// The smallest size a table may be set in before it is turned to a landscape page.
    public var smallestTableSize = Length.points(8)
    /// No text of a chart or drawn figure is smaller; what would have to be is refused.
    public var smallestFigureText = Length.points(7)
    /// What text of charts and figures is set in; nil to follow that of tables.
    public var figureText: Length?
    /// Of the font, once it is opened.
    public var figureWidths: CharacterWidths?
    public var tables = TableLook()
    /// Headings of bilagor have numbers: 1, 1.1.
    public var numbersHeadings = false
    /// An SVG, PNG or JPEG file that lies under each page; nil for none. Relative to the theme's folder.
    public var letterhead: String?

    public init() {}
}

/// The paper and its margins; a landscape page swaps width and height and keeps the margins.
public struct PageGeometry: Sendable {
    public var size = Size(width: .millimetres(210), height: .millimetres(297))
    public var top = Length.millimetres(28)
    public var bottom = Length.millimetres(25)
    public var left = Length.millimetres(25)
    public var right = Length.millimetres(20)
    /// From the top edge to the header's baseline.
    public var header = Length.points(43.5)
    /// From the bottom edge to the footer's baseline.
    public var footer = Length.points(36)
    /// Printed on both sides: left is the inner margin, at the binding, and changes places with right on every other
    /// portrait page.
    public var isMirrored = false

    /// How far what stands on a left-hand page lies to the right of where it would stand on a right-hand one.
    public var leftPageShift: Length { isMirrored ? right - left : .zero }

    /// The width of the text on a portrait page.
    public var measure: Length { max(.points(36), size.width - left - right) }

    public init() {}
}

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

/// Colours are spoken of by role, so that dark mode and another theme can answer differently.
public enum ColourRole: UInt8, Sendable, CaseIterable {
    case ink, muted, accent, tint, rule, paper, link
    /// Of the series of charts, where the theme has colours for them.
    case series1, series2, series3, series4, series5, series6

    public static let series: [ColourRole] = [.series1, .series2, .series3, .series4, .series5, .series6]

    /// As style sheets and dumps call it. (Printing the case itself looks its name up by reflection, which takes longer than
    /// all else of a shape.)
    public var name: String {
        switch self {
        case .ink: "ink"
        case .muted: "muted"
        case .accent: "accent"
        case .tint: "tint"
        case .rule: "rule"
        case .paper: "paper"
        case .link: "link"
        case .series1: "series1"
        case .series2: "series2"
        case .series3: "series3"
        case .series4: "series4"
        case .series5: "series5"
        case .series6: "series6"
        }
    }
}

public struct Palette: Sendable {
    public var ink = Colour(hex: 0x1B2A33)
    public var muted = Colour(hex: 0x5B6B75)
    public var accent = Colour(hex: 0x0B5D66)
    public var tint = Colour(hex: 0xEEF5F5)
    public var rule = Colour(hex: 0xCFD8DC)
    public var paper = Colour(hex: 0xFFFFFF)
    /// Of the series of charts, in their order; empty for tones and patterns of the accent.
    public var series: [Colour] = []

    public init() {}

    public subscript(role: ColourRole) -> Colour {
        switch role {
        case .ink: ink
        case .muted: muted
        case .accent, .link: accent
        case .tint: tint
        case .rule: rule
        case .paper: paper
        case .series1, .series2, .series3, .series4, .series5, .series6: ofSeries(Int(role.rawValue - ColourRole.series1.rawValue))
        }
    }

    private func ofSeries(_ number: Int) -> Colour { series.isEmpty ? accent : series[number % series.count] }
}

extension Palette {
    /// A role mixed with paper: so many per cent of the role.
    public func tone(_ role: ColourRole, percent: Int) -> Colour {
        let percent = min(max(0, percent), 100)
        let (colour, paper) = (self[role], self.paper)
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8(clamping: (Int(a) * percent + Int(b) * (100 - percent) + 50) / 100)
        }
        return Colour(
            red: mix(colour.red, paper.red), green: mix(colour.green, paper.green), blue: mix(colour.blue, paper.blue))
    }
}

/// Header and footer, left and right. Fields in braces: `{organisation}`, `{styrelse}`, `{datum}`,
/// `{bilaga}` (Bilaga 1), `{titel}`, `{diarienummer}`, `{dnr}` (Dnr SHK 2024/09), `{etikett}` (B1:3), `{sida}`,
/// `{sidor}`, `{sidangivelse}` (sida 2 (9)). `{dnr}` and `{sidangivelse}` speak the document's language.
/// `{rad}` begins a new line. `**…**` sets semibold in the accent colour.
public struct RunningMatter: Sendable {
    public var headerLeft = "{organisation} · {styrelse} {datum}"
    public var headerRight = "**{bilaga}** · {titel}"
    /// Between the two, in the middle of the page.
    public var headerCentre = ""
    public var footerCentre = ""
    /// The first page of each document has a header.
    public var headerOnFirst = true
    public var footerLeft = "{dnr}"
    public var footerRight = "{etikett} · {sidangivelse}"

    public init() {}

    /// The lines of a pattern, parted where it says `{rad}`.
    public static func lines(of pattern: String) -> [String] {
        let (bytes, mark) = (pattern.utf8, "{rad}".utf8)
        var lines: [String] = []
        var (start, index) = (bytes.startIndex, bytes.startIndex)
        while index < bytes.endIndex {
            guard bytes[index] == 0x7B, bytes[index...].starts(with: mark) else {
                index = bytes.index(after: index)
                continue
            }
            lines.append(String(pattern[start..<index]))
            index = bytes.index(index, offsetBy: mark.count)
            start = index
        }
        lines.append(String(pattern[start...]))
        return lines
    }

    /// How many lines the theme begins in the header.
    var headerLines: Int { [headerLeft, headerCentre, headerRight].map { Self.lines(of: $0).count }.max() ?? 1 }
    var footerLines: Int { [footerLeft, footerCentre, footerRight].map { Self.lines(of: $0).count }.max() ?? 1 }
}

/// The organisation's mark: an SVG, PNG or JPEG file beside the theme.
public struct Logo: Hashable, Sendable {
    /// Relative to the theme's folder.
    public var file: String
    /// What it says, for those who do not see it.
    public var alternative: String
    /// On the pack's first page.
    public var height: Length
    /// In the header of every page; nil leaves the header to its words.
    public var headerHeight: Length?
    /// Another mark for the header; nil for the same.
    public var headerFile: String?

    public init(
        file: String, alternative: String, height: Length = .millimetres(12), headerHeight: Length? = nil
    ) {
        self.file = file
        self.alternative = alternative
        self.height = height
        self.headerHeight = headerHeight
    }
}

/// How a bilaga opens.
public enum AttachmentStart: Hashable, Sendable {
    /// With a page that says what it is, whose it is on the agenda, and what it contains.
    case ownPage
    /// With its label and title above the text.
    case compact
}

/// How the pack's first page opens.
public struct CoverStyle: Hashable, Sendable {
    /// Between the organisation's mark and the title.
    public var space = Length.millimetres(38)
    /// A band of this colour behind the mark and the title, from edge to edge; nil for none.
    public var band: ColourRole?
    /// The words on it.
    public var bandText = ColourRole.paper
    /// An SVG, PNG or JPEG file across the top of the page, from edge to edge; nil for none. Relative to the theme's folder.
    public var picture: String?
    /// As high as the picture is when it is as wide as the paper, once it is read.
    public var pictureHeight = Length.zero

    public init() {}
}
