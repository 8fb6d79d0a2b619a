public import DocumentTree
public import Layout
public import Style
public import Text

/// What one PDF is made of: one bilaga, or a whole pack.
public struct PDFInput: Sendable {
    /// In the order of the pages.
    public var parts: [PDFPart]
    public var metadata: PDFMetadata
    public var palette: Palette
    /// Where the faces of the parts' glyphs are.
    public var library: FontLibrary
    /// File names, beside this file, of documents that links lead to and that are not among `parts`: by slug
    /// (`bilaga-2` → `bilaga-2-processledarrapport.pdf`).
    public var otherFiles: [String: String]
    public var conformance: PDFConformance
    /// Which pair of standards the file keeps, and may claim.
    public var standard = DocumentStandard.archive
    /// What links say that have no words of their own: those between marks and notes.
    public var words: Words { catalogue.words }
    private let catalogue: SharedWords
    /// Files that travel inside.
    public var attachments: [PDFAttachment] = []
    /// Words across each page, under its text.
    public var watermark: Watermark?

    public init(
        parts: [PDFPart], metadata: PDFMetadata, palette: Palette, library: FontLibrary,
        otherFiles: [String: String] = [:], conformance: PDFConformance = .accessibleArchive,
        words: Words = .swedish
    ) {
        self.parts = parts
        self.metadata = metadata
        self.palette = palette
        self.library = library
        self.otherFiles = otherFiles
        self.conformance = conformance
        catalogue = SharedWords(words)
    }
}

/// Words are many: a file's input points at them.
private final class SharedWords: Sendable {
    let words: Words

    init(_ words: Words) { self.words = words }
}

/// A document on its pages, and how it is called among the others of the file.
public struct PDFPart: Sendable {
    /// What links call it: `bilaga-1`. Unique within the file; its anchors are named `bilaga-1#anchor`.
    public var slug: String
    /// In the outline of a pack and as the title of its part: “Bilaga 1 – Budget och utfall”. In a file of one
    /// part the document's own first heading stands there.
    public var title: String
    public var pageLabels: PageLabels
    public var document: Document
    /// With its running matter, if it is to have any.
    public var laidOut: LaidOutDocument
    /// What its pages come to, where other files have the same pages.
    public var contents: SharedContents?
    /// Another's pages, after those of the document.
    public var paper: BoundPaper?

    /// Of the document and of the paper.
    public var pageCount: Int { laidOut.pages.count + (paper?.pdf.pageCount ?? 0) }

    public init(
        slug: String, title: String, pageLabels: PageLabels = PageLabels(), document: Document,
        laidOut: LaidOutDocument
    ) {
        self.slug = slug
        self.title = title
        self.pageLabels = pageLabels
        self.document = document
        self.laidOut = laidOut
    }
}

/// Another's PDF as it is bound into a part.
public struct BoundPaper: Sendable {
    public var pdf: ImportedPDF
    /// What it is called.
    public var title: String
    /// BCP 47.
    public var language: String
    /// What a screen reader says of each page, where the pages are pictures (ISO 14289-1 7.3).
    public var alternatives: [String]

    public init(_ pdf: ImportedPDF, title: String, language: String, alternatives: [String]) {
        self.pdf = pdf
        self.title = title
        self.language = language
        self.alternatives = alternatives
    }
}

/// How the pages of a part are called (ISO 32000-1 12.4.2): “B1:3” is the prefix “B1:” and the number 3.
public struct PageLabels: Hashable, Sendable {
    public enum Style: Sendable {
        case decimal, lowercaseRoman
    }

    public var style: Style
    public var prefix: String
    /// The number of the part's first page, at least 1.
    public var start: Int

    public init(_ style: Style = .decimal, prefix: String = "", start: Int = 1) {
        self.style = style
        self.prefix = prefix
        self.start = start
    }
}

/// What a file says of itself, in XMP and in the document information dictionary alike.
public struct PDFMetadata: Sendable {
    public var title: String
    /// The organisation that answers for it; empty for none.
    public var author: String
    /// One sentence; empty for none.
    public var subject: String
    /// BCP 47.
    public var language: String
    /// The meeting's date: files are dated by what they are about, so that the same inputs give the same bytes.
    public var date: PDFDate
    /// The program, with its version.
    public var producer: String

    public init(
        title: String, author: String = "", subject: String = "", language: String, date: PDFDate, producer: String
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.language = language
        self.date = date
        self.producer = producer
    }
}

/// A day in the Gregorian calendar.
public struct PDFDate: Hashable, Sendable {
    public var year: Int
    public var month: Int
    public var day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
}

/// What a file claims to be, of its `standard`.
public struct PDFConformance: Hashable, Sendable {
    /// PDF/UA.
    public var isAccessible: Bool
    /// PDF/A: of the level that wants tags (A) where it is accessible too, else of the level that wants it to look the same (B).
    public var isArchive: Bool

    public init(isAccessible: Bool, isArchive: Bool) {
        self.isAccessible = isAccessible
        self.isArchive = isArchive
    }

    /// What both hold.
    public func limited(to other: PDFConformance) -> PDFConformance {
        PDFConformance(isAccessible: isAccessible && other.isAccessible, isArchive: isArchive && other.isArchive)
    }

    public static let accessibleArchive = PDFConformance(isAccessible: true, isArchive: true)
    /// Tagged all the same, but without a claim.
    public static let none = PDFConformance(isAccessible: false, isArchive: false)
}
