public import DocumentTree

/// A file that travels inside the PDF as an associated file (ISO 19005-3 6.8, annex E): with one of these the file
/// claims PDF/A-3a instead of PDF/A-2a.
public struct PDFAttachment: Sendable {
    /// What the file is to the document (AFRelationship).
    public enum Relationship: Sendable {
        /// What the document was made from.
        case source
        /// Figures that a table or a figure shows.
        case data

        var name: StaticString { self == .source ? "Source" : "Data" }
    }

    /// Unique within the PDF, without folders.
    public var name: String
    public var bytes: [UInt8]
    /// RFC 6838, such as `text/csv`.
    public var mediaType: String
    public var relationship: Relationship
    /// What people read about it.
    public var description: String
    /// The table (or other node) of the part of this index whose content it holds; nil for the whole document.
    public var node: (part: Int, id: NodeID)?

    public init(
        name: String, bytes: [UInt8], mediaType: String, relationship: Relationship, description: String,
        node: (part: Int, id: NodeID)? = nil
    ) {
        self.name = name
        self.bytes = bytes
        self.mediaType = mediaType
        self.relationship = relationship
        self.description = description
        self.node = node
    }
}
