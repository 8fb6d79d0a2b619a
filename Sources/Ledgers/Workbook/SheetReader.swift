/// Reads the cells of one sheet into a grid, and writes the line of text for each row.
struct SheetReader {
    enum Fault { case none, broken, tooMany }

    var grid: Grid
    var text: [UInt8]
    let strings: SharedStrings
    let styles: [CellStyle]
    var merged: [(rows: ClosedRange<Int32>, columns: ClosedRange<Int32>)] = []
    var hasDrawing = false
    /// Headers and footers of printed pages.
    var printed: [String] = []

    private var row: Int32 = 0
    private var column: Int32 = 0
    /// How far the line of text has come.
    private var writtenColumn: Int32 = 0
    private var firstCell = 0
    private var isHidden = false

    /// The last column there is: XFD.
    private static let lastColumn: Int32 = 16_383
    private static let lastRow: Int32 = 1_048_576

    private let isUncomputed: Bool

    init(grid: Grid, text: [UInt8], strings: SharedStrings, styles: [CellStyle]) {
        self.grid = grid
        isUncomputed = grid.isUncomputed
        self.text = text
        self.strings = strings
        self.styles = styles
    }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Fault {
        var xml = XMLPull(bytes)
        while true {
            switch xml.next() {
            case .done: return xml.isBroken ? .broken : .none
            case .start:
                if xml.isNamed("row") {
                    guard beginRow(xml) else { return .broken }
                } else if xml.isNamed("c") {
                    guard readCell(&xml) else { return .broken }
                    if grid.cells.count > WorkbookReader.mostCells || text.count > WorkbookReader.mostText { return .tooMany }
                } else if xml.isNamed("mergeCell") {
                    if let range = xml.value("ref").flatMap(rectangle), merged.count < 100_000 { merged.append(range) }
                } else if xml.isNamed("oddHeader") || xml.isNamed("oddFooter") || xml.isNamed("firstHeader") || xml.isNamed("firstFooter") {
                    if xml.next() == .text, printed.count < 8 { printed.append(pageText(xml)) }
                } else if xml.isNamed("drawing") || xml.isNamed("picture") {
                    hasDrawing = true
                }
            case .end: if xml.isNamed("row") { endRow() }
            case .text: break
            }
        }
    }

    private mutating func beginRow(_ xml: XMLPull) -> Bool {
        var number = row + 1
        if let range = xml.attribute("r") {
            guard let stated = digits(xml.bytes, range), stated <= Int(Self.lastRow), stated >= 1 else { return false }
            number = Int32(stated)
        }
        // Rows in another order than their numbers would be told at the wrong place.
        guard number > row else { return false }
        row = number
        column = -1
        writtenColumn = 0
        firstCell = grid.cells.count
        isHidden = xml.flag("hidden")
        return true
    }

    private mutating func endRow() {
        guard grid.cells.count > firstCell else { return }
        grid.rows.append(Grid.Row(number: row, cells: Int32(firstCell)..<Int32(grid.cells.count), isHidden: isHidden))
        text.append(0x0A)
    }

    private mutating func readCell(_ xml: inout XMLPull) -> Bool {
        var next = column + 1
        if let range = xml.attribute("r") {
            guard let stated = columnNumber(xml.bytes, range), stated > column else { return false }
            next = stated
        }
        guard next <= Self.lastColumn, row > 0 else { return false }
        column = next
        let type = xml.attribute("t") ?? 0..<0
        let style = xml.attribute("s").flatMap { digits(xml.bytes, $0) } ?? 0
        let before = text.count
        guard let cell = readParts(&xml) else { return false }
        if let inline = cell.inline {
            flatten(from: inline)
            append(.text, from: inline)
            return true
        }
        if let value = cell.value, !value.isEmpty { return write(value, of: cell, type, style, xml) }
        // A formula that nobody has computed; an empty cell is nothing.
        if cell.hasFormula, !isText(type, xml.bytes) {
            padTo(column)
            append(.formula, from: text.count)
        } else {
            text.removeLast(text.count - before)
        }
        return true
    }

    /// What stands within a cell.
    private struct CellParts {
        var value: Range<Int>?
        /// The value is written as it is, without entities.
        var isLiteral = false
        var hasFormula = false
        /// Where a text that the cell itself has begins.
        var inline: Int?
    }

    /// - Returns: nil when the sheet ends within the cell.
    private mutating func readParts(_ xml: inout XMLPull) -> CellParts? {
        var cell = CellParts()
        let depth = xml.depth
        while true {
            let event = xml.next()
            if event == .done { return nil }
            if event == .end, xml.depth < depth { return cell }
            guard event == .start else { continue }
            if xml.isNamed("f") { cell.hasFormula = true }
            if xml.isNamed("v") {
                if xml.next() == .text { (cell.value, cell.isLiteral) = (xml.text, xml.isLiteral) }
            } else if xml.isNamed("is") {
                padTo(column)
                cell.inline = text.count
                appendStringItem(&xml, to: &text)
            }
        }
    }

    /// Writes a cell's value by its type; false where it names a text that is not there.
    private mutating func write(_ value: Range<Int>, of cell: CellParts, _ type: Range<Int>, _ style: Int, _ xml: XMLPull) -> Bool {
        padTo(column)
        let start = text.count
        var kind = Grid.Kind.number
        var look = Grid.Look()
        if type.count == 1, xml.bytes[type.lowerBound] == UInt8(ascii: "s") {
            guard let index = digits(xml.bytes, value), strings.ranges.indices.contains(index) else { return false }
            let range = strings.ranges[index]
            text.append(contentsOf: strings.bytes[Int(range.lowerBound)..<Int(range.upperBound)])
            kind = .text
        } else {
            xml.appendDecoded(value, isLiteral: cell.isLiteral, to: &text)
            switch typeName(type, xml.bytes) {
            case "str", "inlineStr":
                decodeEscapes(&text, from: start)
                kind = .text
            case "b": kind = .flag
            case "e": kind = .error
            case "d": kind = .date
            default:
                writeWhole(from: start)
                if styles.indices.contains(style) {
                    look = styles[style].look
                    kind = styles[style].isDate ? .date : .number
                }
            }
        }
        flatten(from: start)
        append(kind, from: start, isStale: cell.hasFormula && isUncomputed, look: look)
        return true
    }

    /// "202608.0" and "5.0100001E7" are whole numbers, which codes and periods are looked for as.
    private mutating func writeWhole(from start: Int) {
        guard let mark = text[start...].firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }) else { return }
        if text[mark] == UInt8(ascii: "."), mark + 1 < text.count, text[(mark + 1)...].allSatisfy({ $0 == UInt8(ascii: "0") }) {
            text.removeLast(text.count - mark)
            return
        }
        guard text[mark...].contains(where: { $0 & 0xDF == UInt8(ascii: "E") }), let number = Double(String(decoding: text[start...], as: UTF8.self)),
            number.magnitude < 1e15, number == number.rounded()
        else { return }
        text.removeLast(text.count - start)
        text.append(contentsOf: Array(String(Int64(number)).utf8))
    }

    private func isText(_ type: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool { typeName(type, bytes) == "str" }

    private func typeName(_ type: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        type.isEmpty ? "" : String(decoding: UnsafeBufferPointer(rebasing: bytes[type]), as: UTF8.self)
    }

    private mutating func padTo(_ column: Int32) {
        while writtenColumn < column {
            text.append(0x09)
            writtenColumn += 1
        }
    }

    /// A cell's text on its line: what parts cells and rows is a space.
    private mutating func flatten(from start: Int) {
        for index in start..<text.count where text[index] < 0x20 { text[index] = 0x20 }
    }

    private mutating func append(_ kind: Grid.Kind, from start: Int, isStale: Bool = false, look: Grid.Look = .init()) {
        grid.cells.append(Grid.Cell(column: column, start: Int32(start), end: Int32(text.count), kind: kind, isStale: isStale, look: look))
    }
}

/// A header or footer without its codes: `&L&"Arial,Bold"&10Belopp i tkr`.
private func pageText(_ xml: XMLPull) -> String {
    var bytes: [UInt8] = []
    xml.appendDecoded(xml.text, isLiteral: xml.isLiteral, to: &bytes)
    var result = ""
    var letters = Substring(String(decoding: bytes.prefix(1_000), as: UTF8.self))
    while let letter = letters.popFirst() {
        guard letter == "&" else {
            result.append(letter)
            continue
        }
        result.append(" ")
        guard let code = letters.popFirst() else { break }
        if code == "\"" {
            while let next = letters.popFirst(), next != "\"" {}
        } else if code.isNumber {
            letters = letters.drop { $0.isNumber }
        }
    }
    return result
}

/// "C12" → 2.
private func columnNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32? {
    var number: Int32 = 0
    for index in range {
        let letter = bytes[index] & 0xDF
        guard letter >= 0x41, letter <= 0x5A else { break }
        number = number * 26 + Int32(letter - 0x40)
        if number > 16_384 { return nil }
    }
    return number > 0 ? number - 1 : nil
}

/// "A1:C2".
private func rectangle(_ text: String) -> (rows: ClosedRange<Int32>, columns: ClosedRange<Int32>)? {
    let corners = text.split(separator: ":").compactMap { corner -> (row: Int32, column: Int32)? in
        let bytes = Array(corner.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            guard let column = columnNumber(buffer, 0..<buffer.count), let row = Int32(String(corner.drop { $0.isLetter || $0 == "$" })) else { return nil }
            return (row, column)
        }
    }
    guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else { return nil }
    return (corners[0].row...corners[1].row, corners[0].column...corners[1].column)
}
