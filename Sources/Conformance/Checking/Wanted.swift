import PDF
import Style

/// What a file is held against.
struct Wanted {
    /// The tree that the file should have; nil when it is not known.
    var tags: Element?
    /// Which pair of standards it is to keep.
    var standard = DocumentStandard.archive
    /// The files that it should carry; nil when they are not known.
    var files: [PDFAttachment]?

    init() {}

    init(_ input: PDFInput) {
        tags = ExpectedTags.of(input.parts.map(\.document), input.standard)
        standard = input.standard
        files = input.attachments
    }
}
