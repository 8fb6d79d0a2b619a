/// Declared tables: few and many columns, groups over them, rows of every kind, words and amounts of any length.
enum TableWriter {
    static func table(_ id: String, _ wording: Wording, _ random: inout SeededGenerator) -> String {
        let count = 1 + random.below(random.below(4) == 0 ? 24 : 6)
        let digits = 1 + random.below(13)
        var text = "```tabell\nid: \(id)\nrubrik: \(wording.plain(2 + random.below(9), &random))\n"
        text += "enhet: \(random.pick(["kr", "tkr", "mnkr"]) ?? "kr")\n"
        if random.below(3) == 0 { text += "saknas: \"–\"\n" }
        text += "kolumner:\n  - id: namn\n    rubrik: \(wording.plain(1 + random.below(3), &random))\n    text: \"\"\n"
        // What a column's cells may hold; those of a formula are computed.
        var columns: [(name: String, isText: Bool)] = []
        var amounts: [String] = []
        var isOpen = false
        for column in 0..<count {
            if random.below(7) == 0 {
                text += "  - grupp: \(wording.plain(1 + random.below(5), &random))\n    kolumner:\n"
                isOpen = true
            } else if isOpen, random.below(3) == 0 {
                isOpen = false
            }
            let indent = isOpen ? "      " : "  "
            let name = "k\(column)"
            let heading = wording.plain(1 + random.below(random.below(6) == 0 ? 7 : 2), &random)
            text += "\(indent)- id: \(name)\n\(indent)  rubrik: \(heading)\n\(indent)  tom: ja\n"
            if random.below(6) == 0, amounts.count > 1 {
                text += "\(indent)  formel: \(amounts[0]) - \(amounts[1])\n"
                continue
            }
            let isText = random.below(6) == 0
            text += "\(indent)  värde: ingenting\n\(isText ? "\(indent)  format: text\n" : "")"
            columns.append((name, isText))
            if !isText { amounts.append(name) }
        }
        text += "rader:\n"
        let rows = 1 + random.below(random.below(5) == 0 ? 70 : 9)
        var inGroup = false
        for row in 0..<rows {
            if random.below(9) == 0 {
                text += "  - grupp: \(wording.plain(1 + random.below(4), &random))\n    rader:\n"
                inGroup = true
            }
            let indent = inGroup ? "      " : "  "
            text += "\(indent)- rad: \(wording.plain(1 + random.below(random.below(8) == 0 ? 25 : 5), &random))\n"
            var cells: [String] = []
            for column in columns where random.below(5) > 0 {
                let words = wording.plain(1 + random.below(random.below(6) == 0 ? 40 : 6), &random)
                cells.append("\(column.name): \(column.isText ? "'\"\(words)\"'" : "\(amount(digits, &random)) kr")")
            }
            if !cells.isEmpty {
                text += "\(indent)  celler:\n"
                for cell in cells { text += "\(indent)    \(cell)\n" }
            }
            if inGroup, row == rows - 1 || random.below(4) == 0 {
                text += "\(indent)- delsumma: \(wording.plain(1 + random.below(3), &random))\n"
                inGroup = false
            }
        }
        if random.below(2) == 0 { text += "  - summa: Summa\n" }
        if random.below(3) == 0 {
            text += "noter:\n"
            for _ in 0...random.below(2) { text += "  - text: \(wording.plain(3 + random.below(30), &random)).\n" }
        }
        return text + "```\n\n"
    }

    static func amount(_ digits: Int, _ random: inout SeededGenerator) -> String {
        var most = 1
        for _ in 0..<(1 + random.below(digits)) { most *= 10 }
        return (random.below(8) == 0 ? "-" : "") + "\(random.below(most))"
    }
}
