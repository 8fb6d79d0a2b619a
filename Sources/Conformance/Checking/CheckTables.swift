extension Checker {
    /// Equal columns in every row, Scope on every header cell, and headers for every cell with content.
    mutating func checkTables(_ walk: TreeWalk) {
        for table in walk.elements where walk.tag(table) == "Table" { checkTable(table, walk) }
    }

    private mutating func checkTable(_ table: PDFValue, _ walk: TreeWalk) {
        var rows: [PDFValue] = []
        var kinds: [String] = []
        for kid in file.list(file.dictionary(table)["K"]) {
            kinds.append(walk.tag(kid))
            switch walk.tag(kid) {
            case "THead", "TBody", "TFoot": rows += file.list(file.dictionary(kid)["K"])
            case "TR": rows.append(kid)
            case "Caption": break
            default: report(.tables, "\(walk.tag(kid)) within a table")
            }
        }
        if kinds.contains("Caption"), kinds.first != "Caption" { report(.tables, "the caption is not first") }
        var widths: Set<Int> = []
        var reserved: [Int] = []
        for row in rows {
            if walk.tag(row) != "TR" { report(.tables, "\(walk.tag(row)) among the rows") }
            var width = 0
            for (index, left) in reserved.enumerated() where left > 0 {
                width += 1
                reserved[index] -= 1
            }
            for cell in file.list(file.dictionary(row)["K"]) {
                let attributes = attributes(of: cell)
                let columns = file.integer(attributes["ColSpan"]) ?? 1
                width += columns
                if let below = file.integer(attributes["RowSpan"]), below > 1 {
                    reserved += Array(repeating: below - 1, count: columns)
                }
                checkCell(cell, attributes, walk)
            }
            widths.insert(width)
        }
        if widths.count > 1 { report(.tables, "rows of \(widths.sorted()) columns") }
    }

    private func attributes(of cell: PDFValue) -> [String: PDFValue] {
        var result: [String: PDFValue] = [:]
        for attributes in file.list(file.dictionary(cell)["A"]) { result.merge(file.dictionary(attributes)) { first, _ in first } }
        return result
    }

    private mutating func checkCell(_ cell: PDFValue, _ attributes: [String: PDFValue], _ walk: TreeWalk) {
        switch walk.tag(cell) {
        case "TH":
            if !["Row", "Column", "Both"].contains(file.name(attributes["Scope"])) {
                report(.tables, "a header cell without Scope")
            }
        case "TD": break
        default: report(.tables, "\(walk.tag(cell)) among the cells")
        }
        if !attributes.isEmpty, file.name(attributes["O"]) != "Table" { report(.tables, "attributes of another owner") }
    }
}
