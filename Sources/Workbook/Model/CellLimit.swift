/// What a cell holds.
enum CellLimit {
    /// Excel has room for 32 767 code units of UTF-16.
    static let text = 32_000
}

extension [SheetRow] {
    /// Cuts texts that a cell has no room for; what is left of each goes under the table, under the cell's name.
    mutating func cutLongTexts() -> [RichText] {
        var rest: [RichText] = []
        for row in indices {
            for column in self[row].cells.indices {
                guard case .text(let text) = self[row].cells[column].content, text.length > CellLimit.text else { continue }
                let parts = text.parts(CellLimit.text)
                let name = cellName(row: row + 1, column: column)
                var first = parts[0]
                first.append(" … (\(name))")
                self[row].cells[column].content = .text(first)
                for part in parts.dropFirst() {
                    var words = RichText("\(name): … ")
                    words.append(part)
                    rest.append(words)
                }
            }
        }
        return rest
    }
}

extension RichText {
    /// In code units of UTF-16.
    var length: Int { runs.reduce(0) { $0 + $1.text.utf16.count } }

    /// In pieces of at most so many code units; itself where it is no longer.
    func parts(_ limit: Int) -> [RichText] {
        if length <= limit { return [self] }
        var parts = [RichText()]
        for run in runs {
            var piece = run
            piece.text = ""
            var size = parts[parts.count - 1].length
            for character in run.text {
                let units = character.utf16.count
                if size + units > limit {
                    parts[parts.count - 1].add(piece)
                    parts.append(RichText())
                    piece.text = ""
                    size = 0
                }
                piece.text.append(character)
                size += units
            }
            parts[parts.count - 1].add(piece)
        }
        return parts
    }
}
