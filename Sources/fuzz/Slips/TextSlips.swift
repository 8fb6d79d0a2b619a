/// What is wrong in the words: copies, counts, sums, directions, claims, names.
extension SlipKind {
    static let textKinds: [SlipKind] = [
        SlipKind(.text, "ett stycke kvar från förra mötet") { world, random in
            let sources = world.earlier.filter(\.isMarkdown)
            guard let file = random.pick(world.texts.filter { $0.path.contains("/processledarrapport/") }), let source = random.pick(sources),
                let words = random.pick(source.paragraphs)
            else { return nil }
            return file.adding(words, &random)
        },
        SlipKind(.text, "en hel rapport kvar från förra mötet") { world, random in
            // Introductions may stand from meeting to meeting.
            let pairs = world.texts.filter { $0.bodyStart > 0 }.compactMap { file in
                world.earlier.first { $0.isMarkdown && $0.name == file.name && $0.bytes != file.bytes }.map { (file, $0) }
            }
            guard let (file, old) = random.pick(pairs) else { return nil }
            return PlacedSlip(file: file.path, lines: 1...old.lines.count, text: old.string, before: "", after: "(hela filen)")
        },
        SlipKind(.text, "samma stycke i två mål") { world, random in
            let texts = world.texts.filter { $0.path.contains("/processledarrapport/") }
            guard let file = random.pick(texts), let source = random.pick(texts.filter { $0.path != file.path }), let words = random.pick(source.paragraphs)
            else { return nil }
            return file.adding(words, &random)
        },
        SlipKind(.text, "medskick.yaml kopierad från förra mötet") { world, _ in
            guard let old = world.earlier.first(where: { $0.name == "medskick.yaml" }), let file = world.file("medskick.yaml") else { return nil }
            return PlacedSlip(file: file.path, lines: 1...old.lines.count, text: old.string, before: "", after: "(hela filen)")
        },
        SlipKind(.text, "ett annat räkneord före en lista") { world, random in
            let numerals = world.isEnglish ? ["two", "three", "four", "five", "six"] : ["två", "tre", "fyra", "fem", "sex"]
            return changeListHead(world.texts, numerals, &random)
        },
        SlipKind(.text, "en punkt borta ur en räknad lista") { world, random in
            let numerals = world.isEnglish ? ["two", "three", "four", "five", "six"] : ["två", "tre", "fyra", "fem", "sex"]
            return dropListItem(world.texts, numerals, &random)
        },
        SlipKind(.text, "en lista med fel antal") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            let head =
                random.pick([
                    world.say("Gruppen har tagit fram tre förslag:", "The group has made three proposals:"),
                    world.say("Arbetet går vidare i fyra steg:", "The work goes on in four steps:"),
                    world.say("Det finns 5 skäl till förseningen:", "There are 5 reasons for the delay:"),
                    world.say("Vi har arbetat på fyra sätt.", "We have worked in four ways."),
                ]) ?? ""
            let items = world.isEnglish ? ["- more time for the work,", "- a clear order."] : ["- mer tid för arbetet,", "- en tydlig ordning."]
            return file.adding([head, ""] + items, &random)
        },
        inserted(
            .text, "x av y med fel andel",
            [
                ("Enkäten besvarades av 30 av 40 deltagare, alltså 85 procent.", "The survey was answered by 30 of 40 participants, or 85 percent."),
                ("Hittills har 12 av 16 enheter (65 procent) infört rutinen.", "So far 12 of 16 units (65%) have introduced the routine."),
                ("Av 50 ansökningar beviljades 20, vilket är 60 procent.", "Of 50 applications 20 were granted, which is 60 percent."),
            ]),
        inserted(
            .text, "delar som inte blir det hela",
            [
                ("I utbildningen deltog 18 personer, 11 kvinnor och 9 män.", "The course had 18 participants, 11 women and 9 men."),
                ("Av de 25 deltagarna var 14 kvinnor och 13 män.", "Of the 25 participants 14 were women and 13 were men."),
                (
                    "Stödet är 120 000 kr från staten och 80 000 kr från regionen, sammanlagt 220 000 kr.",
                    "The support is SEK 120,000 from the state and SEK 80,000 from the region, SEK 220,000 in all."
                ),
            ]),
        inserted(
            .text, "dels utan dels",
            [
                ("Arbetet handlar dels om att samla erfarenheter från verksamheten.", "On the one hand the work is about gathering experience."),
                ("För det första behövs tid. För det tredje behövs tydlighet.", "First, time is needed. Third, clarity is needed."),
            ]),
        inserted(
            .text, "riktning mot siffrorna",
            [
                ("Sjukfrånvaron ökade från 7,2 till 5,9 procent under våren.", "Sick leave increased from 7.2 to 5.9 percent in spring."),
                ("Antalet besök minskade från 1 240 till 1 870.", "The number of visits fell from 1,240 to 1,870."),
                ("Kön har växt från 45 till 31 personer.", "The queue has grown from 45 to 31 people."),
                ("Andelen sjönk från 38 procent till 52 procent.", "The share dropped from 38 percent to 52 percent."),
            ]),
        inserted(
            .text, "en anteckning till sig själv",
            [
                ("Antalet deltagare var omkring fyrtio (kolla!).", "There were some forty participants (check!)."),
                ("Kostnaden blev lägre än väntat (siffra?).", "The cost was lower than expected (figure?)."),
                ("Samarbetet fortsätter under hösten (stämmer detta?).", "The cooperation goes on (is this right?)."),
            ]),
        SlipKind(.text, "ett ord dubblerat") { world, random in
            changeLine(world.texts, &random) { line in
                for word in world.isEnglish ? ["and", "the", "of", "to", "in"] : ["och", "att", "som", "för", "med", "av"] {
                    if let new = line.swapping(" \(word) ", " \(word) \(word) ") { return new }
                }
                return nil
            }
        },
        SlipKind(.text, "målet sägs uppnått mot siffrorna") { world, random in
            // Minutes and notes tell what somebody said.
            let texts = world.textsOfMeeting
            guard let file = random.pick(texts), world.figures.contains(where: { $0.string.contains("mål") || $0.string.contains("uppväxling") }) else {
                return nil
            }
            return file.adding([world.say("Målet för externa medel är uppnått.", "The target for external funds has been reached.")], &random)
        },
        // Names.
        SlipKind(.register, "ett namn i annan form") { world, random in
            changeLine(world.texts, &random) { line in
                for name in world.names where line.contains(name) {
                    let parts = name.split(separator: " ").map(String.init)
                    guard parts.count > 1, let last = parts.last, let first = last.first, first.isLowercase else { continue }
                    return line.swapping(name, parts.dropLast().joined(separator: " ") + " " + last.prefix(1).uppercased() + last.dropFirst())
                }
                return nil
            }
        },
        SlipKind(.register, "& för och i ett namn") { world, random in
            changeLine(world.own, &random) { line in
                for name in world.names where line.contains(name) {
                    if let new = name.swapping(" och ", " & ") ?? name.swapping(" and ", " & ") { return line.swapping(name, new) }
                }
                return nil
            }
        },
        SlipKind(.register, "en förkortning med omkastade bokstäver") { world, random in
            changeLine(world.texts, &random) { line in
                for short in world.abbreviations where line.contains(short) {
                    var letters = Array(short)
                    guard letters.count >= 3, letters[letters.count - 1] != letters[letters.count - 2] else { continue }
                    letters.swapAt(letters.count - 1, letters.count - 2)
                    return line.swapping(short, String(letters))
                }
                return nil
            }
        },
        SlipKind(.register, "en förkortning som inte finns") { world, random in
            guard let file = random.pick(world.texts), let short = random.pick(world.abbreviations.filter { $0.count >= 3 }) else { return nil }
            var letters = Array(short)
            letters.swapAt(0, 1)
            guard String(letters) != short else { return nil }
            return file.adding(
                [world.say("Arbetet samordnas med \(String(letters)) under året.", "The work is coordinated with \(String(letters)) during the year.")], &random
            )
        },
        SlipKind(.register, "ett felstavat namn i registret") { world, random in
            let register = world.files.filter { $0.path.hasPrefix("register/") }
            return changeLine(register, &random) { line in
                guard let range = line.firstRange(of: "namn: ") else { return nil }
                var text = Array(line)
                let start = line.distance(from: line.startIndex, to: range.upperBound) + 3
                guard start + 3 < text.count, text[start].isLetter, text[start + 1].isLetter, text[start] != text[start + 1] else { return nil }
                text.swapAt(start, start + 1)
                return String(text)
            }
        },
    ]

    /// A sentence that contradicts itself, put into some text.
    static func inserted(_ area: Area, _ name: String, _ sentences: [(sv: String, en: String)]) -> SlipKind {
        SlipKind(area, name) { world, random in
            guard let file = random.pick(world.texts), let sentence = random.pick(sentences) else { return nil }
            return file.adding([world.say(sentence.sv, sentence.en)], &random)
        }
    }
}

extension TextFile {
    /// Blocks of running text, longer than a line.
    fileprivate var paragraphs: [[String]] {
        let lines = lines
        var result: [[String]] = []
        var block: [String] = []
        for index in lines.indices where index >= bodyStart {
            if lines[index].isEmpty {
                if block.joined().count > 90, block[0].first == "-" || block[0].first?.isLetter == true { result.append(block) }
                block = []
            } else {
                block.append(lines[index])
            }
        }
        return result
    }
}

/// A line with a number word that ends with a colon, with a list below.
private func listHeads(_ file: TextFile, _ numerals: [String]) -> [(line: Int, numeral: Int, items: [Int])] {
    let lines = file.lines
    var result: [(Int, Int, [Int])] = []
    for index in lines.indices where index >= file.bodyStart && lines[index].hasSuffix(":") {
        guard let numeral = numerals.indices.first(where: { lines[index].contains(" \(numerals[$0]) ") }) else { continue }
        var next = index + 1
        while next < lines.count, lines[next].isEmpty { next += 1 }
        guard next < lines.count else { continue }
        let indent = lines[next].indentation
        var items: [Int] = []
        while next < lines.count, lines[next].isEmpty || lines[next].indentation >= indent {
            let text = lines[next].drop { $0 == " " }
            if lines[next].indentation == indent, text.hasPrefix("- ") || text.first?.isNumber == true { items.append(next) }
            next += 1
        }
        if items.count > 1 { result.append((index, numeral, items)) }
    }
    return result
}

private func changeListHead(_ files: [TextFile], _ numerals: [String], _ random: inout SeededGenerator) -> PlacedSlip? {
    let heads = files.flatMap { file in listHeads(file, numerals).map { (file, $0) } }
    guard let (file, head) = random.pick(heads) else { return nil }
    let other = numerals[(head.numeral + 1 + random.below(numerals.count - 1)) % numerals.count]
    guard let new = file.lines[head.line].swapping(" \(numerals[head.numeral]) ", " \(other) ") else { return nil }
    return file.replacing(head.line..<head.line + 1, with: [new])
}

private func dropListItem(_ files: [TextFile], _ numerals: [String], _ random: inout SeededGenerator) -> PlacedSlip? {
    let heads = files.flatMap { file in listHeads(file, numerals).map { (file, $0) } }
    guard let (file, head) = random.pick(heads), let item = head.items.dropLast().randomElement(using: &random) else { return nil }
    let lines = file.lines
    var end = item + 1
    while end < lines.count, !lines[end].isEmpty, lines[end].indentation > lines[item].indentation { end += 1 }
    return file.replacing(item..<end, with: [], at: (head.line + 1)...(head.line + 1))
}

extension SlipWorld {
    /// Those of the register.
    var abbreviations: [String] {
        var result: [String] = []
        for file in files where file.path.hasPrefix("register/") {
            var isWithin = false
            for line in file.lines {
                if line.first?.isLetter == true { isWithin = line.hasPrefix("förkortningar") }
                if isWithin, line.hasPrefix("  "), let colon = line.firstIndex(of: ":") {
                    result.append(String(line[..<colon].drop { $0 == " " }))
                }
            }
        }
        return result
    }
}
