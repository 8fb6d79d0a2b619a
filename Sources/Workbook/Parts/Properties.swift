import DocumentTree
import Zip

/// Title, language, whose it is and of which meeting. Its only date is the meeting's.
func coreProperties(_ document: Document, _ context: WorkbookContext) -> ZipPart {
    var xml = XMLText()
    xml.raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
    xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    xml.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n")
    let elements = [
        ("dc:title", context.title(document.label, document.title)), ("dc:subject", "\(context.board) \(context.date)"),
        ("dc:creator", context.organisation), ("dc:language", document.language),
    ]
    for (name, value) in elements {
        xml.raw("<\(name)>")
        xml.text(value)
        xml.raw("</\(name)>\n")
    }
    for name in ["created", "modified"] {
        xml.raw("<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">")
        xml.text(context.date)
        xml.raw("T00:00:00Z</dcterms:\(name)>\n")
    }
    xml.raw("</cp:coreProperties>\n")
    return ZipPart(name: "docProps/core.xml", bytes: xml.bytes)
}

func appProperties(_ context: WorkbookContext) -> ZipPart {
    var xml = XMLText()
    xml.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\n")
    xml.raw("<Application>bilaga</Application>\n<Company>")
    xml.text(context.organisation)
    xml.raw("</Company>\n</Properties>\n")
    return ZipPart(name: "docProps/app.xml", bytes: xml.bytes)
}
