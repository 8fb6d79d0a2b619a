import Diagnostics

// Which of the tables of a file is the one.
extension TableReader {
    mutating func findTable() -> (Grid.Sheet, TableColumns)? {
        if let wanted = choice.sheet {
            guard let sheet = grid.sheets.first(where: { $0.name == wanted }) ?? grid.sheets.first(where: { $0.name.lowercased() == wanted.lowercased() })
            else {
                var arguments = ["blad": wanted, "möjliga": grid.sheets.map(\.name).joined(separator: ", ")]
                arguments["förslag"] = closestMatch(to: wanted, among: grid.sheets.map(\.name))
                diagnostics.report(.unknownSheet, at: nil, arguments)
                return nil
            }
            if let columns = finder.columns(of: sheet) { return oneAmount(sheet, columns) }
            tellNoTable([sheet])
            return nil
        }
        let visible = grid.sheets.filter { !$0.isHidden }
        var fitting = visible.compactMap { sheet in finder.columns(of: sheet).map { (sheet, $0) } }
        // A column that is asked for says which sheet is meant.
        if choice.amount != nil, fitting.contains(where: { !$0.1.isUnknown }) { fitting.removeAll { $0.1.isUnknown } }
        if fitting.count > 1 {
            let second = fitting[1]
            diagnostics.report(
                .severalSheets, at: place(grid.rows[second.1.header]),
                ["blad": fitting.map(\.0.name).joined(separator: ", "), "exempel": fitting[0].0.name],
                notes: [DiagnosticNote(place(grid.rows[fitting[0].1.header]), sv: "det andra", en: "the other one")])
            return nil
        }
        if let only = fitting.first { return oneAmount(only.0, only.1) }
        let hidden = grid.sheets.filter(\.isHidden).compactMap { sheet in finder.columns(of: sheet).map { (sheet, $0) } }
        if hidden.count == 1, let only = hidden.first {
            diagnostics.report(.hiddenSheet, at: place(grid.rows[only.1.header]), ["blad": only.0.name])
            return oneAmount(only.0, only.1)
        }
        tellNoTable(visible.isEmpty ? grid.sheets : visible)
        return nil
    }

    /// nil, with a message, when several columns may be the amount.
    private mutating func oneAmount(_ sheet: Grid.Sheet, _ columns: TableColumns) -> (Grid.Sheet, TableColumns)? {
        let header = place(grid.rows[columns.header])
        switch columns.doubt {
        case .none:
            if let (found, cell) = columns.chosenOtherwise {
                var told = Diagnostic(
                    .otherMeasure, at: cell.map { place($0) } ?? header,
                    ["vad": found.sv, "what": found.en, "önskat": wanted.sv, "wanted": wanted.en])
                told.severity = .warning
                diagnostics.report(told)
            }
            return (sheet, columns)
        case .several(let names):
            func choices(_ or: String) -> String { names.map { "kolumn: \($0)" }.joined(separator: or) }
            diagnostics.report(
                .severalAmounts, at: header,
                ["kolumner": names.joined(separator: ", "), "val": choices(", eller "), "choices": choices(", or ")])
        case .unknown(let names):
            var arguments = ["kolumn": shortened(choice.amount ?? ""), "möjliga": names.joined(separator: ", ")]
            arguments["förslag"] = closestMatch(to: choice.amount ?? "", among: names)
            diagnostics.report(.unknownColumn, at: header, arguments)
        case .otherwise(let found, let cell):
            diagnostics.report(
                .otherMeasure, at: cell.map { place($0) } ?? header,
                ["vad": found.sv, "what": found.en, "önskat": wanted.sv, "wanted": wanted.en])
        }
        return nil
    }

    private mutating func tellNoTable(_ sheets: [Grid.Sheet]) {
        if sheets.allSatisfy({ $0.rows.isEmpty }) {
            let isPicture = sheets.contains(where: \.hasDrawing)
            diagnostics.report(
                .notALedger, at: nil,
                isPicture
                    ? ["skäl": "bladet har en bild i stället för celler", "reason": "the sheet has a picture instead of cells"]
                    : ["skäl": "den har inga celler med innehåll", "reason": "it has no cells with anything in them"])
            return
        }
        let row = sheets.lazy.filter { !$0.rows.isEmpty }.first.map { grid.rows[$0.rows.lowerBound] }
        let found = row.map { row in row.cells.prefix(8).map { cellText(grid.cells[Int($0)], bytes) }.filter { !$0.isEmpty } } ?? []
        var arguments: [String: String] = [:]
        if !found.isEmpty { arguments["rubriker"] = shortened(found.joined(separator: ", "), to: 80) }
        diagnostics.report(.noTable, at: row.map { place($0) }, arguments)
    }
}
