/// Writes blocks drawn by chance from what can be written: in a template, or in a text of somebody's.
struct BlockWriter {
    var wording: Wording
    /// A text has no tables, charts and figures of the program's.
    var isTemplate = true
    var random: SeededGenerator
    private(set) var text = ""
    private var notes: Wording.Notes
    private var ids = 0
    private var level = 1

    init(wording: Wording, isTemplate: Bool, random: SeededGenerator) {
        self.wording = wording
        self.isTemplate = isTemplate
        self.random = random
        notes = wording.notes
    }

    mutating func write(blocks: Int) {
        heading()
        for _ in 0..<blocks { block() }
        for (index, note) in notes.names.enumerated() {
            // What a note says itself holds no mark.
            var none = Wording.Notes(prefix: "", most: 0)
            text += "[^\(note)]: \(wording.sentence(4 + random.below(20), notes: &none, &random))\n"
            if index % 3 == 2 { text += "\n    \(wording.plain(6, &random)).\n" }
            text += "\n"
        }
    }

    private mutating func nextID(_ kind: String) -> String {
        ids += 1
        return "\(kind)-\(ids)"
    }

    private mutating func block() {
        switch isTemplate ? random.below(24) : random.below(15) {
        case 0...3: heading()
        case 4...8: paragraph()
        case 9, 10: list("", 1 + random.below(3))
        case 11: quote()
        case 12: callout()
        case 13: code()
        case 14: if isTemplate || random.below(2) == 0 { pipeTable() } else { picture() }
        case 15...18: text += TableWriter.table(nextID("t"), wording, &random)
        case 19, 20: text += FigureWriter.chart(nextID("d"), wording, &random)
        case 21: text += FigureWriter.figure(nextID("f"), wording, &random)
        case 22: small()
        default: text += isTemplate && random.below(3) > 0 ? "```sidbrytning\n```\n\n" : "---\n\n"
        }
    }

    private mutating func heading() {
        level = min(level + 1, 2 + random.below(3))
        text += "\(String(repeating: "#", count: level)) \(wording.plain(1 + random.below(random.below(5) == 0 ? 24 : 7), &random))\n\n"
        // A heading with nothing under it is taken away.
        paragraph()
    }

    private mutating func paragraph() {
        for line in 0...random.below(4) {
            let words = wording.sentence(3 + random.below(30), notes: &notes, &random)
            text += (line > 0 && random.below(9) == 0 ? "\\\n" : line > 0 ? "\n" : "") + words
        }
        text += "\n\n"
    }

    private mutating func list(_ indent: String, _ depth: Int) {
        let isNumbered = random.below(2) == 0
        let start = random.below(3) == 0 ? 1 + random.below(120) : 1
        let isLoose = random.below(3) == 0
        for item in 0...random.below(5) {
            let mark = isNumbered ? "\(start + item). " : "- "
            text += indent + mark + wording.sentence(1 + random.below(18), notes: &notes, &random) + "\n"
            let inner = indent + String(repeating: " ", count: mark.utf8.count)
            if random.below(5) == 0 { text += "\n\(inner)\(wording.plain(8, &random)).\n" }
            if depth > 1, random.below(3) == 0 {
                text += "\n"
                list(inner, depth - 1)
            }
            if isLoose { text += "\n" }
        }
        if indent.isEmpty { text += "\n" }
    }

    private mutating func quote() {
        let depth = 1 + random.below(random.below(8) == 0 ? 30 : 3)
        for level in 1...depth {
            let marks = String(repeating: "> ", count: level)
            text += "\(marks)\(wording.sentence(2 + random.below(14), notes: &notes, &random))\n"
            if level < depth { text += marks.dropLast() + "\n" }
        }
        text += "\n"
    }

    private mutating func callout() {
        let kind = random.pick(["mål", "ingress", "not"]) ?? "mål"
        let words = wording.plain(2 + random.below(10), &random)
        text += "> [!\(kind)] \(words)\n"
        if kind == "mål" { text += "> \(wording.sentence(5 + random.below(20), notes: &notes, &random))\n" }
        text += "\n"
    }

    private mutating func code() {
        text += "```\n"
        for line in 0...random.below(6) {
            text += String(repeating: " ", count: random.below(9)) + "rad \(line) = \(wording.plain(1 + random.below(12), &random))\n"
        }
        text += "```\n\n"
    }

    private mutating func pipeTable() {
        let columns = 2 + random.below(random.below(6) == 0 ? 12 : 4)
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        text += row((0..<columns).map { _ in wording.plain(1 + random.below(2), &random) })
        // The first column names the rows: another alignment than the left one is refused.
        text += row(
            (0..<columns).map { column in
                column == 0 && random.below(16) > 0 ? "---" : random.pick(["---", ":--", "--:", ":-:"]) ?? "---"
            })
        for _ in 0...random.below(6) {
            text += row(
                (0..<columns).map { _ in
                    random.below(3) == 0 ? "\(random.below(2_000_000))" : wording.plain(1 + random.below(6), &random)
                })
        }
        text += "\n"
    }

    private mutating func picture() {
        text += "![\(wording.plain(3 + random.below(9), &random)).](bild.svg)\n\n"
    }

    private mutating func small() {
        if random.below(2) == 0 {
            text += "```nyckeltal\n"
            for _ in 0...random.below(3) {
                text += "- värde: \(FigureWriter.amount(&random))\n  text: \(wording.plain(2 + random.below(14), &random))\n"
            }
        } else {
            text += "```fakta\n"
            for _ in 0...random.below(4) {
                text += "\(wording.plain(1 + random.below(2), &random)): \(wording.plain(1 + random.below(24), &random))\n"
            }
        }
        text += "```\n\n"
    }
}
