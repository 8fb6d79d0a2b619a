public import DocumentTree
public import Style

/// What the fields of a theme's header and footer stand for (`Style.RunningMatter`). Empty values vanish
/// together with the words around them up to the next “ · ”.
public struct RunningFields: Sendable {
    public var organisation = ""
    public var board = ""
    public var date = ""
    /// “19 september 2024”.
    public var dateInWords = ""
    /// "Bilaga 1"; empty for the pack's front matter.
    public var attachment = ""
    public var title = ""
    public var registryNumber = ""
    public var numbering: PageNumbering
    /// The program's own, in the document's language.
    public var words = Words.swedish
    /// Stands before the words at the left, as tall as the theme says.
    public var logo: Drawing?
    /// Under everything on each page, as large as the page.
    public var letterhead: Drawing?
    /// Across the top of the first page.
    public var coverPicture: Drawing?
    /// The first page opens the pack and has no header.
    public var opensPack = false

    public init(numbering: PageNumbering) { self.numbering = numbering }
}

/// How the pages of a laid-out document are numbered where it stands: alone or in a pack.
public struct PageNumbering: Hashable, Sendable {
    /// Before each label: "B1:".
    public var labelPrefix: String
    /// The label's number of the first page.
    public var firstLabel: Int
    /// i, ii, iii (front matter) instead of 1, 2, 3.
    public var isRoman: Bool
    /// "sida 2 (9)": the number of the first page, and of all.
    public var firstPage: Int
    public var pageCount: Int
    /// The labels are the numbers of the pages themselves: a document of its own, where nothing is said twice.
    public var isPlain = false

    public init(labelPrefix: String = "", firstLabel: Int = 1, isRoman: Bool = false, firstPage: Int = 1, pageCount: Int) {
        self.labelPrefix = labelPrefix
        self.firstLabel = firstLabel
        self.isRoman = isRoman
        self.firstPage = firstPage
        self.pageCount = pageCount
    }

    /// The label of a page, counted from 0: "B1:3", "iv".
    public func label(_ page: Int) -> String {
        let number = firstLabel + page
        return labelPrefix + (isRoman ? PageNumbering.roman(number) : String(number))
    }

    static func roman(_ number: Int) -> String {
        guard number > 0, number < 4_000 else { return String(number) }
        let values = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
            (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = number
        var result = ""
        for (value, letters) in values {
            while rest >= value {
                result += letters
                rest -= value
            }
        }
        return result
    }
}
