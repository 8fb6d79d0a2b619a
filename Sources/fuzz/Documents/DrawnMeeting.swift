/// A small meeting drawn by chance: one seed, one meeting, the same on every machine.
struct DrawnMeeting {
    /// Of a folder; the meeting is `2025-03-12`, its own templates `mallar`.
    var files: [TextFile] = []

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed &* 0x9E37_79B9 &+ 7)
        var wording = Wording(isEnglish: random.below(5) == 0)
        let kinds = 1 + random.below(3)
        wording.attachments = kinds
        var texts = wording
        texts.notes.prefix = "t"
        for kind in 0..<kinds {
            var writer = BlockWriter(wording: wording, isTemplate: true, random: SeededGenerator(seed: random.next()))
            writer.write(blocks: 1 + random.below(random.below(4) == 0 ? 30 : 10))
            var prose = BlockWriter(wording: texts, isTemplate: false, random: SeededGenerator(seed: random.next()))
            prose.write(blocks: random.below(8))
            add("2025-03-12/text\(kind).md", "---\nnågot: ja\n---\n\(prose.text)")
            let title = wording.plain(1 + random.below(random.below(5) == 0 ? 20 : 5), &random)
            add(
                "mallar/fri\(kind).md",
                "---\ntitel: \"\(title)\"\nunderlag:\n  fri:\n    fil: fri.yaml\n    schema: fri\n  text:\n    fil: text\(kind).md\n    schema: text\nberäknat:\n  ingenting: fri.inget\n---\n\(writer.text)\n{{{text.text}}}\n"
            )
        }
        add(
            "mallar/scheman/text.yaml",
            "namn: text\nbeskrivning: Löpande text.\nfält:\n  något: {typ: text, skrivs ut: nej}\n  text: {typ: prosa, hjälp: Texten.}\n")
        add("2025-03-12/bild.svg", Self.picture(wording, &random))
        add(
            "mallar/scheman/fri.yaml",
            "namn: fri\nbeskrivning: Ingenting.\nfält:\n  inget: {typ: belopp, skrivs ut: nej, hjälp: Aldrig ifyllt.}\n  något: {typ: text, skrivs ut: nej}\n")
        add("mallar/tema.yaml", Self.theme(wording, &random))
        add("2025-03-12/fri.yaml", "något: ja\n")
        add("2025-03-12/mote.yaml", Self.meeting(wording, kinds, &random))
        add("register/register.yaml", Self.register)
    }

    private mutating func add(_ path: String, _ text: String) { files.append(TextFile(path: path, bytes: Array(text.utf8))) }

    private static func meeting(_ wording: Wording, _ kinds: Int, _ random: inout SeededGenerator) -> String {
        var text = "styrelse: \(wording.isEnglish ? "The board" : "Styrelsen")\nrubrik: \(wording.plain(1 + random.below(6), &random))\n"
        text += "datum: 2025-03-12\ntid: 09.00–12.00\nplats: \(wording.plain(1 + random.below(8), &random))\ndiarienummer: SHK 2025/0\(1 + random.below(9))\n"
        if wording.isEnglish { text += "språk: en\n" }
        text += "\nnärvarande:\n  västerås: [\(wording.plain(1 + random.below(6), &random))]\n\ndagordning:\n"
        for item in 0..<kinds {
            text += "  - rubrik: \(wording.plain(1 + random.below(random.below(4) == 0 ? 20 : 6), &random))\n    bilaga: fri\(item)\n"
            if random.below(2) == 0 { text += "    text: \(wording.plain(4 + random.below(20), &random)).\n" }
            if random.below(3) == 0 { text += "    föredragande: \(wording.plain(2, &random))\n" }
        }
        text += "\nbilagor:\n"
        for kind in 0..<kinds { text += "  - fri\(kind)\n" }
        return text
    }

    private static func theme(_ wording: Wording, _ random: inout SeededGenerator) -> String {
        var text = "sida:\n"
        switch random.below(6) {
        case 0: text += "  format: A5\n"
        case 1: text += "  format: Letter\n"
        case 2: text += "  format: {bredd: \(130 + random.below(150)) mm, höjd: \(180 + random.below(200)) mm}\n"
        default: text += "  format: A4\n"
        }
        if random.below(3) == 0 {
            text += "  marginaler: {upptill: \(12 + random.below(40)) mm, nedtill: \(12 + random.below(40)) mm, "
            text += "vänster: \(8 + random.below(40)) mm, höger: \(8 + random.below(40)) mm}\n"
        }
        text += "typsnitt:\n  familj: \(random.pick(["Open Sans", "Open Sans", "Noto Sans", "DejaVu Sans"]) ?? "Open Sans")\n"
        text += "stycken: {marginal: \(random.below(2) == 0 ? "ojämn" : "rak"), avstava: \(random.below(4) == 0 ? "nej" : "ja")}\n"
        if random.below(3) == 0 {
            let body = 8 + random.below(7)
            text += "text:\n  brödtext: {grad: \(body) pt, radavstånd: \(body * 3 / 2) pt}\n"
            let table = 8 + random.below(4)
            text += "  tabell: {grad: \(table) pt, radavstånd: \(table * 3 / 2) pt}\n"
            let title = 14 + random.below(24)
            text += "  titel: {grad: \(title) pt, radavstånd: \(title * 5 / 4) pt}\n"
        }
        if random.below(5) == 0 { text += "standard: arkiv-2024\n" }
        text += "tabeller: {minsta-grad: \(6 + random.below(3)) pt}\nbilagor: {startsida: \(random.below(2) == 0 ? "egen" : "kompakt")}\n"
        if random.below(4) == 0 {
            text += "sidhuvud:\n  vänster: \"{organisation} · {styrelse} {datum} \(wording.plain(1 + random.below(9), &random))\"\n"
            text += "  höger: \"**{bilaga}** · {titel}\"\n"
        }
        return text
    }

    private static func picture(_ wording: Wording, _ random: inout SeededGenerator) -> String {
        let (width, height) = (40 + random.below(900), 40 + random.below(900))
        var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">\n"
        for _ in 0...random.below(5) {
            text +=
                "<rect x=\"\(random.below(width))\" y=\"\(random.below(height))\" width=\"\(1 + random.below(80))\" height=\"\(1 + random.below(80))\" fill=\"#\(100 + random.below(899))\"/>\n"
        }
        if random.below(2) == 0 {
            text += "<text x=\"4\" y=\"30\" font-size=\"12\">\(wording.plain(1, &random))</text>\n"
        }
        return text + "</svg>\n"
    }

    private static let register = """
        organisation:
          namn: Samhällskontraktet
          förkortning: SHK

        organisationer:
          eskilstuna: {namn: Eskilstuna kommun}
          västerås: {namn: Västerås stad}
          shk: {namn: Samhällskontraktet, förkortning: SHK}

        mål:
          1:
            rubrik: Bemanning
            lydelse: Samtliga uppdrag i processtödet är bemannade.

        grupper:
          grundbudget: {namn: Grundbudget, takt: ja}

        budgetposter:
          processtöd: {namn: Övergripande processtöd, grupp: grundbudget}

        """
}
