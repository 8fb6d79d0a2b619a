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
