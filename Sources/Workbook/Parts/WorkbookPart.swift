import DocumentTree
import Zip

private let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"

/// Which sheets there are, and names: for what is printed on each page, for what screen readers read as headers, and for
/// each table as a whole.
func workbook(_ sheets: [Sheet]) -> ZipPart {
    var xml = XMLText()
    xml.raw("<workbook xmlns=\"\(spreadsheet)\" xmlns:r=\"\(relationships)\">\n<workbookPr/>\n<bookViews><workbookView/></bookViews>\n<sheets>\n")
    for (index, sheet) in sheets.enumerated() {
        xml.raw("<sheet")
        xml.attribute("name", sheet.name)
        xml.raw(" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>\n")
    }
    xml.raw("</sheets>\n<definedNames>\n")
    for name in definedNames(sheets) {
        xml.raw("<definedName")
        xml.attribute("name", name.name)
        if let sheet = name.sheet { xml.raw(" localSheetId=\"\(sheet)\"") }
        xml.raw(">")
        xml.text(name.reference)
        xml.raw("</definedName>\n")
    }
    xml.raw("</definedNames>\n<calcPr calcId=\"191029\"/>\n</workbook>\n")
    return ZipPart(name: "xl/workbook.xml", bytes: xml.bytes)
}

private struct DefinedName {
    var name: String
    /// Of one sheet; nil for the whole workbook.
    var sheet: Int?
    var reference: String
}

private func definedNames(_ sheets: [Sheet]) -> [DefinedName] {
    var names: [DefinedName] = []
    var taken: Set<String> = []
    for (index, sheet) in sheets.enumerated() {
        let quoted = "'" + sheet.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        let last = columnName(sheet.columnCount - 1)
        let titles = "\(quoted)!$1:$\(sheet.headerRow)"
        names.append(
            DefinedName(
                name: "_xlnm.Print_Titles", sheet: index, reference: sheet.hasRowHeaders ? "\(quoted)!$A:$A,\(titles)" : titles))
        // What JAWS and NVDA read headers by: of columns and of rows, or of columns alone.
        let kind = sheet.hasRowHeaders ? "TitleRegion" : "ColumnTitleRegion"
        names.append(
            DefinedName(
                name: "\(kind)\(index + 1).a\(sheet.headerRow).\(last.lowercased())\(sheet.lastRow).\(index + 1)",
                reference: "\(quoted)!$A$\(sheet.headerRow)"))
        names.append(
            DefinedName(
                name: tableName(sheet.anchor, &taken), reference: "\(quoted)!$A$\(sheet.headerRow):$\(last)$\(sheet.lastRow)"))
    }
    return names.sorted { $0.name < $1.name }
}

/// Letters, digits and underscores, nothing that could be a cell's: `tabell_grundbudget`.
private func tableName(_ anchor: String, _ taken: inout Set<String>) -> String {
    var name = ""
    for character in anchor { name.append(character.isLetter || character.isNumber ? character : "_") }
    if !name.hasPrefix("tabell") { name = "tabell_" + name }
    if name == "tabell" { name = "tabell_1" }
    var candidate = String(name.prefix(200))
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
        candidate = "\(name.prefix(200))_\(number)"
        number += 1
    }
    return candidate
}

func workbookRelations(sheets: Int) -> ZipPart {
    var targets = (0..<sheets).map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    targets += [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]
    var xml = XMLText()
    xml.raw("<Relationships xmlns=\"\(packageRelationships)\">\n")
    for (index, target) in targets.enumerated() {
        xml.raw("<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationships)/\(target.0)\" Target=\"\(target.1)\"/>\n")
    }
    xml.raw("</Relationships>\n")
    return ZipPart(name: "xl/_rels/workbook.xml.rels", bytes: xml.bytes)
}

var packageRelations: ZipPart {
    var xml = XMLText()
    xml.raw("<Relationships xmlns=\"\(packageRelationships)\">\n")
    let targets = [
        ("\(relationships)/officeDocument", "xl/workbook.xml"),
        ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        ("\(relationships)/extended-properties", "docProps/app.xml"),
    ]
    for (index, target) in targets.enumerated() {
        xml.raw("<Relationship Id=\"rId\(index + 1)\" Type=\"\(target.0)\" Target=\"\(target.1)\"/>\n")
    }
    xml.raw("</Relationships>\n")
    return ZipPart(name: "_rels/.rels", bytes: xml.bytes)
}

func contentTypes(sheets: Int) -> ZipPart {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var xml = XMLText()
    xml.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n")
    xml.raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n")
    xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n")
    var parts = [
        ("/xl/workbook.xml", "\(kind).sheet.main+xml"), ("/xl/styles.xml", "\(kind).styles+xml"),
        ("/xl/sharedStrings.xml", "\(kind).sharedStrings+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    parts += (0..<sheets).map { ("/xl/worksheets/sheet\($0 + 1).xml", "\(kind).worksheet+xml") }
    for part in parts { xml.raw("<Override PartName=\"\(part.0)\" ContentType=\"\(part.1)\"/>\n") }
    xml.raw("</Types>\n")
    return ZipPart(name: "[Content_Types].xml", bytes: xml.bytes)
}
