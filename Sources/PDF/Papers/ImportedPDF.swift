/// Another's PDF, read and ready to be bound into a file of ours: its pages, what they need, where their links lead. Its
/// scripts, attached files, thumbnails and metadata are not among it.
public struct ImportedPDF: Sendable {
    /// As the file itself says; empty where it does not.
    public internal(set) var title = ""
    /// BCP 47; empty where the file does not say.
    public internal(set) var language = ""
    /// What keeps it from being held to PDF/UA and PDF/A, each once.
    public internal(set) var faults: [PaperFault] = []
    /// Files inside, and links to other files and programs, that were left out.
    public internal(set) var leftOut: Set<LeftOut> = []

    var pages: [PaperPage] = []
    /// What the pages draw with. References among them are indexes.
    var objects: [PaperObject] = []
    var outline: [PaperOutlineItem] = []
    /// nil where the pages are bound in as pictures.
    var tags: PaperTags?

    public var pageCount: Int { pages.count }
    /// Whether a screen reader finds its text: the tags are taken over.
    public var isTagged: Bool { tags != nil }

    /// Something of a paper that is not bound in.
    public enum LeftOut: String, Hashable, Sendable, CaseIterable {
        case files, actions, comments
        /// Comments that have no look of their own: readers draw them, each in its way.
        case unseenComments
        case fields, signatures
    }
}

/// A page of a paper.
struct PaperPage: Sendable {
    /// In thousandths: left, bottom, right, top.
    var mediaBox: [Int]
    var cropBox: [Int]?
    /// 0, 90, 180 or 270.
    var rotation: Int
    /// As it is written; nil for points.
    var unit: PDFValue?
    var resources: PDFValue
    /// A transparency group.
    var group: PDFValue?
    /// What it draws.
    var content: [UInt8]
    /// Of its own marks; 0 of a picture.
    var markCount = 0
    var links: [PaperLink] = []

    /// What is seen of it.
    var visible: [Int] {
        guard let cropBox else { return mediaBox }
        return [
            max(mediaBox[0], cropBox[0]), max(mediaBox[1], cropBox[1]), min(mediaBox[2], cropBox[2]), min(mediaBox[3], cropBox[3]),
        ]
    }
}

/// An object of a paper.
struct PaperObject: Sendable {
    var value: PDFValue
    /// Encoded as the dictionary says, or not at all.
    var stream: [UInt8]?
    /// What a content stream names.
    var isContent = false
}

struct PaperLink: Sendable {
    enum Target: Sendable {
        case url([UInt8])
        case place(PaperPlace)
    }
    /// In thousandths: left, bottom, right, top.
    var rect: [Int]
    var target: Target
    /// What its maker says of it; empty for nothing.
    var contents: String
    /// Border and colour, as they were written.
    var look: [(key: String, value: PDFValue)]
    /// Of the annotation in its own file, by which elements name it.
    var number: Int
}

/// A place in a paper.
struct PaperPlace: Hashable, Sendable {
    /// From 0.
    var page: Int
    /// In thousandths from the bottom; nil for the top of the page.
    var top: Int?
}

struct PaperOutlineItem: Sendable {
    var title: String
    var place: PaperPlace
    /// From 1.
    var level: Int
}
