import DocumentTree

// MARK: - Figures of a text

/// The figures of a text as digits alone: groups of three belong together, decimals too. What may be decimals is given with them too,
/// after a comma and without noughts at its end.
func figures(in text: String) -> Set<String> {
    var result: Set<String> = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func isDigit(_ index: Int) -> Bool { index < scalars.count && ("0"..."9").contains(scalars[index]) }
    while index < scalars.count {
        guard isDigit(index) else {
            index += 1
            continue
        }
        var digits = ""
        // What stands before the last comma or point that three digits follow.
        var before: String?
        while isDigit(index) {
            digits.unicodeScalars.append(scalars[index])
            index += 1
            // A space, a comma or a point, and then exactly three digits.
            while index < scalars.count, " \u{A0}\u{202F}\u{2009}.,'".unicodeScalars.contains(scalars[index]), isDigit(index + 1), isDigit(index + 2),
                isDigit(index + 3), !isDigit(index + 4)
            {
                before = ",.".unicodeScalars.contains(scalars[index]) ? digits : nil
                for step in 1...3 { digits.unicodeScalars.append(scalars[index + step]) }
                index += 4
            }
        }
        result.insert(digits)
        if let before { result.insert(NumberForm(before, digits.dropFirst(before.count)).written) }
        guard index + 1 < scalars.count, ",.".unicodeScalars.contains(scalars[index]), isDigit(index + 1) else { continue }
        var decimals = ""
        var next = index + 1
        while isDigit(next), decimals.utf8.count < 20 {
            decimals.unicodeScalars.append(scalars[next])
            next += 1
        }
        result.insert(NumberForm(digits, decimals).written)
    }
    return result
}

extension ExaminedMeeting {
    var documents: [Document] { parts.map(\.document) + (first.map { [$0.document] } ?? []) }
}

extension Document {
    /// All that it says, in the order of the page.
    var allWords: String {
        var copy = self
        var words = [title]
        copy.changeInlines { words.append($0.plainText) }
        blocks.forEachBlock { block in
            switch block {
            case .code(let code): words.append(code.text)
            case .figure(let figure): words.append(figure.alternative)
            case .keyFigures(let figures): words += figures.items.map(\.value.text)
            case .table(let table):
                for row in table.rows { for cell in row.cells { if let figure = cell.content.figure { words.append(figure.text) } } }
            default: break
            }
        }
        return words.joined(separator: "\n")
    }

    /// Every printed figure.
    var figures: [PrintedFigure] {
        var figures: [PrintedFigure] = []
        func add(_ figure: PrintedFigure?) {
            if let figure, figure.value != nil { figures.append(figure) }
        }
        func add(_ inlines: [Inline]) {
            for inline in inlines {
                switch inline {
                case .figure(let figure, _): add(figure)
                case .emphasis(let inner), .strong(let inner): add(inner)
                case .link(let link): add(link.inlines)
                case .foreign(let foreign): add(foreign.inlines)
                default: break
                }
            }
        }
        var copy = self
        copy.changeInlines { add($0) }
        blocks.forEachBlock { block in
            switch block {
            case .table(let table): for row in table.rows { for cell in row.cells { add(cell.content.figure) } }
            case .keyFigures(let block): for item in block.items { add(item.value) }
            default: break
            }
        }
        return figures
    }
}

extension PrintedFigure {
    var digits: String { text.filter { ("0"..."9").contains($0) } }
}

extension CellContent {
    var figure: PrintedFigure? {
        switch self {
        case .figure(let figure): figure
        case .bar(let bar): bar.figure
        case .empty, .text: nil
        }
    }
}
