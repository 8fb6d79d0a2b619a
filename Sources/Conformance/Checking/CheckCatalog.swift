import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

extension Checker {
    mutating func checkCatalog() {
        let root = file.root
        if (file.text(root["Lang"]) ?? "").isEmpty { report(.catalog, "no language") }
        if file.resolve(file.dictionary(root["MarkInfo"])["Marked"]) != .bool(true) { report(.catalog, "not marked") }
        let suspects = file.dictionary(root["MarkInfo"])["Suspects"]
        if suspects != nil, file.resolve(suspects) != .bool(false) { report(.catalog, "suspects") }
        if file.resolve(file.dictionary(root["ViewerPreferences"])["DisplayDocTitle"]) != .bool(true) {
            report(.catalog, "the title is not displayed")
        }
        let intents = file.list(root["OutputIntents"])
        let intent = file.dictionary(intents.first)
        if file.name(intent["S"]) != "GTS_PDFA1" || file.text(intent["OutputConditionIdentifier"]) == nil {
            report(.catalog, "no output intent")
        }
        if case .reference(let number)? = intent["DestOutputProfile"], let profile = file.streams[number] {
            let isProfile = profile.count > 128 && String(decoding: profile[36..<40], as: UTF8.self) == "acsp"
            let space = isProfile ? String(decoding: profile[16..<20], as: UTF8.self) : ""
            if space != "RGB " || file.integer(file.dictionary(.reference(number))["N"]) != 3 {
                report(.catalog, "the output intent's profile is not RGB")
            }
        } else {
            report(.catalog, "the output intent has no profile")
        }
        let labels = file.numberTree(root["PageLabels"])
        if labels.first?.key != 0 { report(.catalog, "the first page has no label") }
        checkForbidden()
    }

    private mutating func checkForbidden() {
        let trailer = file.dictionary(file.trailer)
        if trailer["Encrypt"] != nil { report(.forbidden, "encryption") }
        if file.list(trailer["ID"]).count != 2 { report(.forbidden, "no identifier") }
        for key in ["AA", "OpenAction", "NeedsRendering", "Requirements", "OCProperties"] where file.root[key] != nil {
            report(.forbidden, "\(key) in the catalog")
        }
        let actions: Set = ["JavaScript", "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState"]
        for value in file.objects.values {
            let entries = file.dictionary(value)
            if let action = file.name(file.dictionary(entries["A"])["S"]), actions.contains(action) {
                report(.forbidden, "the action \(action)")
            }
            if entries["AA"] != nil { report(.forbidden, "additional actions") }
            if file.name(entries["Filter"]) == "LZWDecode" { report(.forbidden, "LZW") }
            if entries["F"] != nil, entries["Length"] != nil { report(.forbidden, "a stream in another file") }
            if file.name(entries["Type"]) == "XObject", entries["Ref"] != nil || entries["OPI"] != nil {
                report(.forbidden, "content from another file")
            }
            if case .dictionary? = entries["RoleMap"] { report(.forbidden, "a role map, which nothing needs") }
        }
    }

    /// XMP against Info, and both claims.
    mutating func checkMetadata() {
        guard case .reference(let number)? = file.root["Metadata"], let packet = file.streams[number] else {
            report(.metadata, "no XMP")
            return
        }
        if file.dictionary(.reference(number))["Filter"] != nil { report(.metadata, "the XMP is compressed") }
        let reader = XMPReader()
        let parser = XMLParser(data: Data(packet))
        parser.delegate = reader
        guard parser.parse(), parser.parserError == nil, reader.isClosed else {
            report(.metadata, "the XMP is no XML")
            return
        }
        if (reader.values["dc:title"] ?? "").isEmpty { report(.metadata, "no title") }
        if reader.values["dc:language"] != file.text(file.root["Lang"]) { report(.metadata, "another language") }
        switch wanted.standard {
        case .archive:
            checkInformation(reader.values)
            checkClaims(reader)
        case .archive2024: checkClaimsOf2024(reader.values)
        }
    }

    private mutating func checkClaimsOf2024(_ values: [String: String]) {
        if file.dictionary(file.trailer)["Info"] != nil { report(.metadata, "an Info dictionary") }
        if values["pdfuaid:part"] != "2" || values["pdfuaid:rev"] != "2024" { report(.metadata, "no claim of PDF/UA-2") }
        let hasFiles = file.dictionary(file.root["Names"])["EmbeddedFiles"] != nil
        if values["pdfaid:part"] != "4" || values["pdfaid:rev"] != "2020" || values["pdfaid:conformance"] != (hasFiles ? "F" : nil) {
            report(.metadata, "no claim of PDF/A-4\(hasFiles ? "f" : "")")
        }
    }

    private mutating func checkInformation(_ values: [String: String]) {
        let info = file.dictionary(file.dictionary(file.trailer)["Info"])
        for (key, property) in [
            ("Title", "dc:title"), ("Author", "dc:creator"), ("Subject", "dc:description"),
            ("Creator", "xmp:CreatorTool"), ("Producer", "pdf:Producer"),
        ] where file.text(info[key]) != values[property] {
            report(.metadata, "\(key) differs from \(property)")
        }
        for (key, property) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
            let digits = (file.text(info[key]) ?? "").filter(\.isNumber)
            if digits.isEmpty || digits != (values[property] ?? "").filter(\.isNumber) {
                report(.metadata, "\(key) differs from \(property)")
            }
        }
    }

    private mutating func checkClaims(_ reader: XMPReader) {
        let hasFiles = file.dictionary(file.root["Names"])["EmbeddedFiles"] != nil
        if reader.values["pdfuaid:part"] != "1" { report(.metadata, "no claim of PDF/UA-1") }
        if reader.values["pdfaid:part"] != (hasFiles ? "3" : "2") || reader.values["pdfaid:conformance"] != "A" {
            report(.metadata, "no claim of PDF/A-2a")
        }
        if !reader.describedSchemas.contains("http://www.aiim.org/pdfua/ns/id/") {
            report(.metadata, "the schema of PDF/UA is not described")
        }
    }
}

/// Properties of an XMP packet by their names: the text of the element or of the first item in it.
private final class XMPReader: NSObject, XMLParserDelegate {
    var values: [String: String] = [:]
    var describedSchemas: Set<String> = []
    private var path: [String] = []
    /// Every element that began has ended.
    var isClosed: Bool { path.isEmpty && !values.isEmpty }
    private var text = ""

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        path.append(name)
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "pdfaSchema:namespaceURI" { describedSchemas.insert(text) }
        let property = name == "rdf:li" && path.count >= 3 ? path[path.count - 3] : name
        if !text.allSatisfy(\.isWhitespace), values[property] == nil { values[property] = text }
        path.removeLast()
        text = ""
    }
}
