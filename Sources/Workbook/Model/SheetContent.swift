import DocumentTree

extension SheetContent {
    init(_ cell: TableCell, _ table: Table, _ grid: CellGrid) {
        let marks = cell.marks.compactMap { table.notes.indices.contains($0.note) ? table.notes[$0.note].mark : nil }
        switch cell.content {
        case .empty: self = marks.isEmpty ? .empty : .text(RichText().marked(marks))
        case .text(let inlines): self = .text(RichText(inlines).marked(marks))
        case .figure(let figure): self.init(figure, cell, marks, table, grid)
        case .bar(let bar): self.init(bar.figure, cell, marks, table, grid)
        }
    }

    private init(_ figure: PrintedFigure, _ cell: TableCell, _ marks: [String], _ table: Table, _ grid: CellGrid) {
        guard var number = CellNumber(figure) else {
            self = .text(RichText(figure.text).marked(marks))
            return
        }
        // Beside a figure its marks are part of how it is shown, so that the cell still holds a number and nothing else.
        number.marks = raised(marks)
        self = .number(number, formula: cell.sum.flatMap { formula($0, of: number, table, grid) })
    }
}

extension RichText {
    fileprivate func marked(_ marks: [String]) -> RichText {
        var text = self
        if !marks.isEmpty { text.append(marks.joined(separator: ","), isRaised: true) }
        return text
    }
}

/// Several marks are parted by a narrow space: ¹² would be note twelve.
private func raised(_ marks: [String]) -> String {
    let digits: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ]
    return marks.map { mark in String(mark.map { digits[$0] ?? $0 }) }.joined(separator: "\u{2009}")
}

extension [SheetRow] {
    /// Gives the figures of a column the room that the marks of some of them take, so that digits stand below digits.
    mutating func keepRoomForMarks(column: Int) {
        func number(_ row: Int) -> CellNumber? {
            guard self[row].cells.indices.contains(column), case .number(let number, _) = self[row].cells[column].content else { return nil }
            return number
        }
        let longest = indices.compactMap { number($0)?.marks }.max { $0.count < $1.count } ?? ""
        if longest.isEmpty { return }
        for row in indices {
            guard case .number(var number, let formula)? = self[row].cells.indices.contains(column) ? self[row].cells[column].content : nil
            else { continue }
            number.room = String(longest.dropFirst(number.marks.count))
            self[row].cells[column].content = .number(number, formula: formula)
        }
    }
}
