/// The document catalog (ISO 32000-1 7.7.2) and the information dictionary (14.3.3).
struct Catalog {
    let pages: Reference
    let labels: Reference
    let structure: Reference
    let outline: Reference?
    let destinations: Reference?
    let attachments: AttachmentObjects.Written
    let profile: Reference
    let metadata: Reference

    func write(_ reference: Reference, _ words: PDFMetadata, in objects: inout ObjectFile) {
        objects.writeDictionary(reference) { syntax in
            syntax.entry("Type", name: "Catalog")
            syntax.entry("Pages", pages)
            syntax.entry("PageLabels", labels)
            syntax.entry("Lang", text: words.language)
            syntax.raw("/MarkInfo<</Marked true>>")
            syntax.entry("StructTreeRoot", structure)
            syntax.raw("/ViewerPreferences<</DisplayDocTitle true>>")
            if let outline {
                syntax.entry("Outlines", outline)
                syntax.entry("PageMode", name: "UseOutlines")
            }
            if destinations != nil || attachments.names != nil {
                syntax.raw("/Names<<")
                if let destinations { syntax.entry("Dests", destinations) }
                if let files = attachments.names { syntax.entry("EmbeddedFiles", files) }
                syntax.closeDictionary()
            }
            syntax.associatedFiles(attachments.ofDocument)
            syntax.entry("Metadata", metadata)
            syntax.raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1")
            syntax.entry("OutputConditionIdentifier", text: ColourProfile.identifier)
            syntax.entry("Info", text: ColourProfile.identifier)
            syntax.entry("DestOutputProfile", profile)
            syntax.raw(">>]")
        }
    }

    /// The same as XMP says, for readers that know nothing else.
    static func writeInformation(_ reference: Reference, _ words: PDFMetadata, in objects: inout ObjectFile) {
        objects.writeDictionary(reference) { syntax in
            syntax.entry("Title", text: words.title)
            if !words.author.isEmpty { syntax.entry("Author", text: words.author) }
            if !words.subject.isEmpty { syntax.entry("Subject", text: words.subject) }
            syntax.entry("Creator", text: words.producer)
            syntax.entry("Producer", text: words.producer)
            syntax.key("CreationDate")
            syntax.string(Array(words.date.pdf.utf8))
            syntax.key("ModDate")
            syntax.string(Array(words.date.pdf.utf8))
        }
    }
}
