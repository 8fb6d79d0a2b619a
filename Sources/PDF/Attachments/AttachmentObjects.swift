/// Writes embedded files and their specifications (ISO 32000-1 7.11.3, 7.11.4).
enum AttachmentObjects {
    /// What other objects point at.
    struct Written {
        /// File specifications, in the order of the attachments.
        var specifications: [Reference] = []
        /// The name tree for the catalog; nil when there are no files.
        var names: Reference?
        /// Of the files that go with the document as a whole.
        var ofDocument: [Reference] = []
    }

    static func write(_ attachments: [PDFAttachment], date: PDFDate, in objects: inout ObjectFile) -> Written {
        var written = Written()
        if attachments.isEmpty { return written }
        for attachment in attachments {
            let stream = objects.addStream(attachment.bytes) { syntax in
                syntax.entry("Type", name: "EmbeddedFile")
                syntax.key("Subtype")
                syntax.name(attachment.mediaType)
                syntax.raw("/Params<<")
                syntax.entry("Size", attachment.bytes.count)
                // The meeting's date: no clock decides a byte.
                syntax.key("ModDate")
                syntax.string(Array(date.pdf.utf8))
                syntax.closeDictionary()
            }
            let specification = objects.addDictionary { syntax in
                syntax.entry("Type", name: "Filespec")
                syntax.entry("F", text: attachment.name)
                syntax.entry("UF", text: attachment.name)
                syntax.entry("Desc", text: attachment.description)
                syntax.entry("AFRelationship", name: attachment.relationship.name)
                syntax.raw("/EF<<")
                syntax.entry("F", stream)
                syntax.entry("UF", stream)
                syntax.closeDictionary()
            }
            written.specifications.append(specification)
            if attachment.node == nil { written.ofDocument.append(specification) }
        }
        var keys: [(key: [UInt8], specification: Reference)] = []
        for (attachment, specification) in zip(attachments, written.specifications) {
            keys.append((encodedTextString(attachment.name), specification))
        }
        keys.sort { $0.key.lexicographicallyPrecedes($1.key) }
        let names = objects.reserve()
        Trees.writeNameTree(names, keys: keys.map(\.key), in: &objects) { index, syntax in
            syntax.reference(keys[index].specification)
        }
        written.names = names
        return written
    }
}

extension Syntax {
    /// Associated files of an object (ISO 19005-3 annex E).
    mutating func associatedFiles(_ specifications: [Reference]) {
        if specifications.isEmpty { return }
        key("AF")
        openArray()
        for specification in specifications { reference(specification) }
        closeArray()
    }
}
