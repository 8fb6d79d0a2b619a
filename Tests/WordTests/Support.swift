import Foundation
import Zip

@testable import Word

/// Whether Word files can be read and written on this machine; tests that need it say so where it cannot.
let hasPandoc = (try? Pandoc()) != nil

/// A Word file made of the XML of its paragraphs, as Word itself would write it.
func wordFile(_ body: String, parts: [(String, String)] = []) -> [UInt8] {
    let space = "http://schemas.openxmlformats.org"
    let names = """
        xmlns:w="\(space)/wordprocessingml/2006/main" xmlns:r="\(space)/officeDocument/2006/relationships" \
        xmlns:m="\(space)/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:mc="\(space)/markup-compatibility/2006"
        """
    let styles = [
        ("Rubrik1", "heading 1"), ("Rubrik2", "heading 2"), ("Rubrik3", "heading 3"), ("Titel", "Title"), ("Citat", "Quote"), ("Innehll1", "toc 1"),
    ].map { id, name in
        let level = name.hasPrefix("heading") ? "<w:pPr><w:outlineLvl w:val=\"\(Int(String(name.last!))! - 1)\"/></w:pPr>" : ""
        return "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(level)</w:style>"
    }.joined()
    func level(_ number: Int, _ format: String, _ text: String) -> String {
        "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering = """
        <w:abstractNum w:abstractNumId="1">\(level(0, "bullet", "•"))\(level(1, "bullet", "o"))</w:abstractNum>\
        <w:abstractNum w:abstractNumId="2">\(level(0, "decimal", "%1."))\(level(1, "lowerLetter", "%2)"))</w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>\
        <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
        """
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    var files = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"\(space)/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"\(type).document.main+xml\"/></Types>"
        ),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"\(space)/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"\(space)/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        ),
        (
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"\(space)/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"\(space)/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"r2\" Type=\"\(space)/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/><Relationship Id=\"r3\" Type=\"\(space)/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"r4\" Type=\"\(space)/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/><Relationship Id=\"l1\" Type=\"\(space)/officeDocument/2006/relationships/hyperlink\" Target=\"https://www.mdu.se/\" TargetMode=\"External\"/><Relationship Id=\"l2\" Type=\"\(space)/officeDocument/2006/relationships/hyperlink\" Target=\"file:///C:/mapp/x.docx\" TargetMode=\"External\"/></Relationships>"
        ),
        ("word/styles.xml", "<w:styles \(names)>\(styles)</w:styles>"),
        ("word/numbering.xml", "<w:numbering \(names)>\(numbering)</w:numbering>"),
        (
            "word/footnotes.xml",
            "<w:footnotes \(names)><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Enligt budgeten *2024*.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        ),
        (
            "word/comments.xml",
            "<w:comments \(names)><w:comment w:id=\"7\" w:author=\"Controller\" w:date=\"2024-09-01T10:00:00Z\"><w:p><w:r><w:t>Stämmer siffran?</w:t></w:r></w:p></w:comment></w:comments>"
        ),
        ("word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
    ]
    for (name, content) in parts { files.append((name, content.replacingOccurrences(of: "NAMES", with: names))) }
    return zipArchive(files.map { ZipPart(name: $0.0, bytes: Array((head + $0.1).utf8)) })
}

/// A paragraph: its words, or runs where they begin with a tag; a style; a list and its level.
func p(_ content: String, style: String? = nil, list: Int? = nil, level: Int = 0) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if let list { properties += "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>" }
    return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + (content.hasPrefix("<") ? content : r(content)) + "</w:p>"
}

/// A run with its properties.
func r(_ text: String, _ properties: String = "") -> String {
    "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>") + "<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A table of rows of cells; a cell that begins with a tag is its XML.
func table(_ rows: [[String]], hasHeader: Bool = true) -> String {
    let width = rows.map(\.count).max() ?? 0
    return "<w:tbl><w:tblPr><w:tblLook w:firstRow=\"\(hasHeader ? 1 : 0)\" w:val=\"\(hasHeader ? "0420" : "0400")\"/></w:tblPr><w:tblGrid>"
        + String(repeating: "<w:gridCol w:w=\"2000\"/>", count: width) + "</w:tblGrid>"
        + rows.map { row in
            "<w:tr>" + row.map { "<w:tc>" + ($0.hasPrefix("<") ? $0 : p($0)) + "</w:tc>" }.joined() + "</w:tr>"
        }.joined() + "</w:tbl>"
}
