/// Charts and drawn figures with any number of values and names of any length.
enum FigureWriter {
    static func amount(_ random: inout SeededGenerator) -> String { TableWriter.amount(10, &random) + " kr" }

    static func chart(_ id: String, _ wording: Wording, _ random: inout SeededGenerator) -> String {
        let kind = random.pick(["staplar", "staplade", "andelar", "linjer"]) ?? "staplar"
        let series = 1 + random.below(random.below(6) == 0 ? 11 : 4)
        let categories = 1 + random.below(random.below(6) == 0 ? 40 : 8)
        let digits = 1 + random.below(10)
        var text = "```diagram\nid: \(id)\nslag: \(kind)\nrubrik: \(wording.plain(2 + random.below(12), &random))\nkategorier:\n"
        for category in 0..<categories {
            let name =
                random.below(2) == 0 ? "\(1990 + category)" : wording.plain(1 + random.below(random.below(6) == 0 ? 14 : 4), &random) + " \(category + 1)"
            text += "  - namn: \"\(name)\"\n    värden:\n"
            for _ in 0..<series {
                // Shares of a whole are never negative.
                let value = TableWriter.amount(digits, &random)
                text += "      - \(kind == "andelar" ? String(value.drop { $0 == "-" }) : value) kr\n"
            }
            if kind == "staplar", series == 1, random.below(4) == 0 { text += "    mål: \(random.below(100_000)) kr\n" }
        }
        text += "serier:\n"
        for serie in 0..<series { text += "  - namn: \"\(wording.plain(1 + random.below(4), &random)) \(serie + 1)\"\n" }
        return text + "```\n\n"
    }

    static func figure(_ id: String, _ wording: Wording, _ random: inout SeededGenerator) -> String {
        let count = 1 + random.below(random.below(5) == 0 ? 9 : 5)
        let length = 1 + random.below(4)
        var text = ""
        switch random.below(3) {
        case 0:
            text = "```trappa\nid: \(id)\nrubrik: \(wording.plain(4, &random))\nsteg:\n"
            for _ in 0..<count {
                text += "  - namn: \(wording.plain(1 + random.below(length), &random))\n    betydelse: \(wording.plain(2 + random.below(14), &random))\n"
                if random.below(2) == 0 { text += "    vilka: \(wording.plain(3, &random))\n    mäts: \(wording.plain(2, &random))\n" }
            }
        case 1:
            text = "```tidslinje\nid: \(id)\nrubrik: \(wording.plain(4, &random))\nsteg:\n"
            for _ in 0..<count {
                text += "  - namn: \(wording.plain(1 + random.below(length), &random))\n"
                if random.below(2) == 0 { text += "    text: \(wording.plain(2 + random.below(12), &random))\n    när: \(wording.plain(2, &random))\n" }
            }
        default:
            text = "```organisation\nid: \(id)\nrubrik: \(wording.plain(4, &random))\nnivåer:\n"
            for _ in 0...random.below(3) {
                text += "  - rutor:\n"
                for _ in 0..<(1 + random.below(count)) {
                    text += "      - namn: \(wording.plain(1 + random.below(length), &random))\n"
                    if random.below(2) == 0 { text += "        text: \(wording.plain(2 + random.below(8), &random))\n" }
                }
            }
        }
        return text + "```\n\n"
    }
}
