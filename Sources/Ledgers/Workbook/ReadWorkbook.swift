import Diagnostics
import Zip

/// Reads a workbook (ECMA-376, transitional and strict): every sheet's cells, with the text that messages show: a line for
/// each row, its cells parted by tabs.
struct WorkbookReader {
    static let mostCells = 6_000_000
    static let mostStrings = 2_000_000
    static let mostSheets = 1_000
    /// Bytes of the text that rows become.
    static let mostText = 96 << 20

    private var archive: ZipArchive
    private(set) var grid = Grid()
    /// A line for each row.
    private(set) var text: [UInt8] = []
    private(set) var places = GridPlaces()
    private var strings = SharedStrings()
    private var styles: [CellStyle] = []

    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        do throws(ZipFault) { archive = try ZipArchive(bytes) } catch { throw .zip(error) }
    }

    mutating func read() throws(WorkbookFault) {
        try refuseOthers()
        let main = try relationship("_rels/.rels", of: "", "officeDocument")?.target ?? "xl/workbook.xml"
        guard let workbook = try part(main) else { throw .damaged(part: main) }
        let folder = main.contains("/") ? String(main[..<(main.lastIndex(of: "/") ?? main.startIndex)]) : ""
        let name = main.split(separator: "/").last.map(String.init) ?? main
        let links = try relationships((folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels", of: folder)
        let sheets = try readSheets(workbook, main)
        if let path = links.first(where: { $0.type == "sharedStrings" })?.target, let bytes = try part(path) {
            guard let read = SharedStrings(bytes) else { throw .damaged(part: path) }
            strings = read
        }
        if let path = links.first(where: { $0.type == "styles" })?.target, let bytes = try part(path) { styles = readCellStyles(bytes) }
        grid.currency = styles.lazy.compactMap(\.currency).first
        grid.program = try readProgram()
        for sheet in sheets {
            guard let path = links.first(where: { $0.id == sheet.id })?.target, let bytes = try part(path) else { continue }
            try readSheet(bytes, sheet.name, isHidden: sheet.isHidden, path)
        }
    }

    private mutating func refuseOthers() throws(WorkbookFault) {
        if archive.has("xl/workbook.bin") { throw .otherKind(sv: "en binär arbetsbok (.xlsb)", en: "a binary workbook (.xlsb)") }
        if archive.has("content.xml"), archive.has("META-INF/manifest.xml") {
            throw .otherKind(sv: "ett OpenDocument-dokument (.ods)", en: "an OpenDocument document (.ods)")
        }
        if archive.has("word/document.xml") { throw .otherKind(sv: "ett Word-dokument", en: "a Word document") }
        if archive.has("ppt/presentation.xml") { throw .otherKind(sv: "en presentation", en: "a presentation") }
        if archive.has("Index/Document.iwa") || archive.has("Index.zip") {
            throw .otherKind(sv: "ett dokument från Apple Numbers", en: "a document of Apple Numbers")
        }
        if !archive.has("[Content_Types].xml"), !archive.has("_rels/.rels"), !archive.has("xl/workbook.xml") {
            throw .otherKind(sv: "ett zip-arkiv utan arbetsbok", en: "a zip archive without a workbook")
        }
    }

    private mutating func part(_ name: String) throws(WorkbookFault) -> [UInt8]? {
        do throws(ZipFault) {
            guard let bytes = try archive.read(name) else { return nil }
            return utf8OfUTF16(bytes) ?? bytes
        } catch {
            throw .zip(error)
        }
    }

    // MARK: Relationships

    private struct Link {
        var id: String
        /// The last part of its type, which transitional and strict workbooks share.
        var type: String
        var target: String
    }

    private mutating func relationship(_ path: String, of folder: String, _ type: String) throws(WorkbookFault) -> Link? {
        try relationships(path, of: folder).first { $0.type == type }
    }

    private mutating func relationships(_ path: String, of folder: String) throws(WorkbookFault) -> [Link] {
        guard let bytes = try part(path) else { return [] }
        return bytes.withUnsafeBufferPointer { buffer in
            var xml = XMLPull(buffer)
            var links: [Link] = []
            while true {
                let event = xml.next()
                if event == .done { return links }
                guard event == .start, xml.isNamed("Relationship"), let target = xml.value("Target") else { continue }
                let type = xml.value("Type").flatMap { $0.split(separator: "/").last }.map(String.init) ?? ""
                links.append(Link(id: xml.value("Id") ?? "", type: type, target: resolved(target, folder)))
            }
        }
    }

    /// A path of a part from the folder of the part that names it; with a slash in front, from the top.
    private func resolved(_ target: String, _ folder: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
            if part == ".." { if !parts.isEmpty { parts.removeLast() } } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    // MARK: The workbook

    private struct SheetName {
        var name: String
        var id: String
        var isHidden: Bool
    }

    private mutating func readSheets(_ bytes: [UInt8], _ path: String) throws(WorkbookFault) -> [SheetName] {
        var sheets: [SheetName] = []
        var is1904 = false
        var isUncomputed = false
        let isBroken = bytes.withUnsafeBufferPointer { buffer in
            var xml = XMLPull(buffer)
            while true {
                let event = xml.next()
                if event == .done { return xml.isBroken }
                guard event == .start else { continue }
                if xml.isNamed("workbookPr") { is1904 = xml.flag("date1904") }
                if xml.isNamed("calcPr") { isUncomputed = xml.flag("fullCalcOnLoad") }
                if xml.isNamed("sheet"), sheets.count < Self.mostSheets {
                    sheets.append(
                        SheetName(
                            name: xml.value("name") ?? "", id: xml.value("id") ?? "", isHidden: (xml.value("state") ?? "visible") != "visible"))
                }
            }
        }
        if isBroken { throw .damaged(part: path) }
        grid.is1904 = is1904
        grid.isUncomputed = isUncomputed
        return sheets
    }

    /// "Microsoft Excel", from docProps/app.xml.
    private mutating func readProgram() throws(WorkbookFault) -> String? {
        guard let bytes = try part("docProps/app.xml") else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var xml = XMLPull(buffer)
            while true {
                let event = xml.next()
                if event == .done { return nil }
                guard event == .start, xml.isNamed("Application"), xml.next() == .text else { continue }
                var out: [UInt8] = []
                xml.appendDecoded(xml.text, isLiteral: xml.isLiteral, to: &out)
                let name = String(decoding: out, as: UTF8.self)
                return name.isEmpty ? nil : name
            }
        }
    }

    // MARK: A sheet

    private mutating func readSheet(_ bytes: [UInt8], _ name: String, isHidden: Bool, _ path: String) throws(WorkbookFault) {
        let firstRow = grid.rows.count
        places.sheets.append(.init(name: name, firstLine: places.rows.count))
        var reader = SheetReader(grid: grid, text: text, strings: strings, styles: styles)
        // One owner at a time, so that nothing is copied.
        grid = Grid()
        text = []
        let fault = bytes.withUnsafeBufferPointer { reader.read($0) }
        grid = reader.grid
        text = reader.text
        if fault == .broken { throw .damaged(part: path) }
        if fault == .tooMany { throw .tooManyCells }
        for index in firstRow..<grid.rows.count { places.rows.append(grid.rows[index].number) }
        grid.sheets.append(
            Grid.Sheet(
                name: name, isHidden: isHidden, rows: firstRow..<grid.rows.count, merged: reader.merged, hasDrawing: reader.hasDrawing, printed: reader.printed)
        )
    }
}
