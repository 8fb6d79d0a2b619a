import DocumentTree
import Style

/// What is printed around each sheet.
struct PrintFrame {
    var header: String
    var footer: String
    var geometry: PageGeometry

    init(_ document: Document, _ context: WorkbookContext, _ words: Words) {
        let owner = "\(context.organisation) · \(context.board) \(context.date)"
        // On two lines, since nothing parts what meets in the middle.
        header = "&L\(PrintFrame.literal(owner))\n\(PrintFrame.literal(context.title(document.label, document.title)))"
        let number = context.recordNumber.isEmpty ? "" : words.recordNumber(["number": context.recordNumber])
        footer = "&L\(PrintFrame.literal(number))&R\(words.pageOfPages(["page": "&P", "pages": "&N"]))"
        geometry = context.theme.page
    }

    /// At most what a header holds; an ampersand begins a code.
    private static func literal(_ text: String) -> String {
        String(text.prefix(100)).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    }
}

func worksheet(_ sheet: Sheet, _ frame: PrintFrame, _ styles: inout StyleSheet, _ strings: inout SharedStrings) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\n")
    xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\n")
    xml.raw("<dimension ref=\"A1:\(cellName(row: sheet.rows.count, column: sheet.columnCount - 1))\"/>\n")
    // What is above and left of this cell stays in sight.
    let columns = sheet.hasRowHeaders && sheet.columnCount > 1 ? 1 : 0
    xml.raw("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"><pane")
    if columns > 0 { xml.raw(" xSplit=\"\(columns)\"") }
    xml.raw(" ySplit=\"\(sheet.headerRow)\" topLeftCell=\"\(cellName(row: sheet.headerRow + 1, column: columns))\"")
    xml.raw(" state=\"frozen\"/><selection activeCell=\"A1\" sqref=\"A1\"/></sheetView></sheetViews>\n")
    xml.raw("<sheetFormatPr defaultRowHeight=\"15\"/>\n<cols>")
    for (column, width) in sheet.widths.enumerated() {
        xml.raw("<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>")
    }
    xml.raw("</cols>\n<sheetData>\n")
    for (index, row) in sheet.rows.enumerated() where !row.cells.isEmpty {
        xml.raw("<row r=\"\(index + 1)\" ht=\"\(row.height)\" customHeight=\"1\">")
        for (column, cell) in row.cells.enumerated() {
            write(cell, at: cellName(row: index + 1, column: column), &xml, &styles, &strings)
        }
        xml.raw("</row>\n")
    }
    xml.raw("</sheetData>\n")
    writePrinting(sheet, frame, &xml)
    xml.raw("</worksheet>\n")
    return xml.bytes
}

private func write(
    _ cell: SheetCell, at place: String, _ xml: inout XMLText, _ styles: inout StyleSheet, _ strings: inout SharedStrings
) {
    xml.raw("<c r=\"\(place)\" s=\"\(styles.index(of: cell))\"")
    switch cell.content {
    case .empty: xml.raw("/>")
    case .text(let text): xml.raw(" t=\"s\"><v>\(strings.index(of: text))</v></c>")
    case .number(let number, let formula):
        xml.raw(">")
        if let formula { xml.raw("<f>\(formula)</f>") }
        xml.raw("<v>\(number.stored)</v></c>")
    }
}

/// As wide as the paper, as many pages high as it takes; the headers again on each.
private func writePrinting(_ sheet: Sheet, _ frame: PrintFrame, _ xml: inout XMLText) {
    let page = frame.geometry
    xml.raw("<pageMargins left=\"\(inches(page.left))\" right=\"\(inches(page.right))\"")
    xml.raw(" top=\"\(inches(page.top))\" bottom=\"\(inches(page.bottom))\" header=\"0.4\" footer=\"0.4\"/>\n")
    let isWide = sheet.widths.reduce(0, +) > 100
    xml.raw("<pageSetup paperSize=\"9\" orientation=\"\(isWide ? "landscape" : "portrait")\" fitToWidth=\"1\" fitToHeight=\"0\"/>\n")
    xml.raw("<headerFooter><oddHeader>")
    xml.text(frame.header)
    xml.raw("</oddHeader><oddFooter>")
    xml.text(frame.footer)
    xml.raw("</oddFooter></headerFooter>\n")
}

/// With two decimals, which is as exact as anybody prints.
private func inches(_ length: Length) -> String {
    decimalText(Int128(length.raw) * 100 / 72_000, scale: 2)
}
