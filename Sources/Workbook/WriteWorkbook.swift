public import DocumentTree
import Style
public import Zip

/// A document's tables as an Excel workbook (ISO/IEC 29500, transitional): a sheet for each, figures as numbers, sums as
/// formulas. nil for a document without tables. The same document gives the same bytes.
public func writeWorkbook(_ document: Document, _ context: WorkbookContext) -> [UInt8]? {
    let parts = workbookParts(document, context)
    return parts.isEmpty ? nil : zipArchive(parts)
}

/// The files within a workbook, in their order; empty for a document without tables.
public func workbookParts(_ document: Document, _ context: WorkbookContext) -> [ZipPart] {
    let tables = document.tables
    if tables.isEmpty { return [] }
    let words = context.theme.words[DocumentLanguage(tag: document.language)]
    let language = DocumentLanguage(tag: document.language)
    var styles = StyleSheet(context.theme, language)
    var strings = SharedStrings(family: context.theme.fonts.main)
    var names = SheetNames()
    let sheets = tables.enumerated().map { number, table in
        let name = names.name(for: table.caption.plainText, orElse: "\(words.table) \(number + 1)")
        return Sheet(table, named: name, of: document, words)
    }
    let frame = PrintFrame(document, context, words)
    let worksheets = sheets.map { worksheet($0, frame, &styles, &strings) }
    return [
        contentTypes(sheets: sheets.count), packageRelations, coreProperties(document, context), appProperties(context),
        workbook(sheets), workbookRelations(sheets: sheets.count), styles.part, strings.part,
    ] + worksheets.enumerated().map { ZipPart(name: "xl/worksheets/sheet\($0.offset + 1).xml", bytes: $0.element) }
}

extension Document {
    /// Its tables in the order of the page, wherever they stand.
    public var tables: [Table] {
        var tables: [Table] = []
        let all = [blocks] + footnotes.map(\.blocks)
        for blocks in all {
            blocks.forEachBlock { block in
                if case .table(let table) = block, !table.rows.isEmpty, !table.columns.isEmpty { tables.append(table) }
            }
        }
        return tables
    }
}
