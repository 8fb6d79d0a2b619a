/// How a cell shows its number, as far as it says what the number is.
struct CellStyle {
    var isDate = false
    var look = Grid.Look()
    /// A currency that is not the krona.
    var currency: String?
}

/// The styles of a workbook's cells: the number formats that Excel has by itself, and those of the workbook.
func readCellStyles(_ part: [UInt8]) -> [CellStyle] {
    part.withUnsafeBufferPointer { buffer in
        var xml = XMLPull(buffer)
        var formats: [Int: CellStyle] = [:]
        var styles: [CellStyle] = []
        var isCellStyles = false
        while true {
            switch xml.next() {
            case .done: return styles
            case .end: if xml.isNamed("cellXfs") { isCellStyles = false }
            case .text: break
            case .start:
                if xml.isNamed("cellXfs") { isCellStyles = true }
                if xml.isNamed("numFmt"), let id = xml.value("numFmtId").flatMap({ Int($0) }) { formats[id] = style(of: xml.value("formatCode") ?? "") }
                if isCellStyles, xml.isNamed("xf"), styles.count < 100_000 {
                    let id = xml.value("numFmtId").flatMap { Int($0) } ?? 0
                    let isDate = (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id) || (50...58).contains(id)
                    styles.append(formats[id] ?? CellStyle(isDate: isDate))
                }
            }
        }
    }
}

private func style(of code: String) -> CellStyle {
    let format = FormatCode(code)
    var style = CellStyle(isDate: format.isDate)
    style.currency = foreignCurrency(code, format.first.words)
    style.look.isForeign = style.currency != nil
    guard !style.isDate else { return style }
    let plain = format.first.plain
    // Commas behind the last digit: each shows a thousandth.
    if let last = plain.lastIndex(where: { $0 == "0" || $0 == "#" || $0 == "?" }) {
        style.look.thousands = min(2, plain[plain.index(after: last)...].prefix { $0 == "," }.count)
    }
    switch statedUnit(format.first.words) {
    case 1_000: style.look.unit = 1
    case 1_000_000: style.look.unit = 2
    default: break
    }
    // "00000": noughts in front belong to the code.
    if plain.count > 1, plain.count < 16, plain.allSatisfy({ $0 == "0" }) { style.look.width = plain.count }
    return style
}

/// `[$€-2] #,##0`, `#,##0 "EUR"`, `"$"#,##0`; nil for kronor of Sweden and for none.
private func foreignCurrency(_ code: String, _ words: String) -> String? {
    var rest = Substring(code)
    while let open = rest.firstRange(of: "[$") {
        let inner = rest[open.upperBound...].prefix { $0 != "]" }
        let symbol = inner.prefix { $0 != "-" }
        let place = inner.dropFirst(symbol.count + 1).suffix(3).uppercased()
        // "kr" of Norway and of Denmark.
        if !symbol.isEmpty, !["kr", "kr.", "sek"].contains(symbol.lowercased()) || ["414", "814", "406", "40F"].contains(place) { return String(symbol) }
        rest = rest[open.upperBound...]
    }
    return ["€", "£", "$", "EUR", "USD", "GBP", "NOK", "DKK"].first { words.contains($0) }
}
