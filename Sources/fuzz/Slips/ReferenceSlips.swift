/// References that no longer fit, and an agenda out of order.
extension SlipKind {
    static let referenceKinds: [SlipKind] = [
        SlipKind(.references, "bilagans nummer och länk till en annan bilaga") { world, random in
            changeLine(world.texts, &random) { line in
                for number in 1...4 {
                    let other = number == 1 ? 2 : 1
                    for word in ["bilaga", "appendix"] {
                        if line.contains("[\(word) \(number)](bilaga-\(number))") {
                            return line.swapping("[\(word) \(number)](bilaga-\(number))", "[\(word) \(other)](bilaga-\(other))")
                        }
                    }
                }
                return nil
            }
        },
        SlipKind(.references, "bilagans nummer men inte länken") { world, random in
            changeLine(world.texts, &random) { line in
                for number in 1...4 {
                    for word in ["bilaga", "appendix"] {
                        if let new = line.swapping("[\(word) \(number)](", "[\(word) \(number == 1 ? 2 : 1)](") { return new }
                    }
                }
                return nil
            }
        },
        SlipKind(.references, "en bilaga som inte finns") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding([world.say("Underlaget finns i bilaga 8.", "The details are in appendix 8.")], &random)
        },
        SlipKind(.references, "ett svar vid fel ärende") { world, random in
            guard let file = world.file("mote.yaml") else { return nil }
            let lines = file.lines
            let places = lines.indices.filter { lines[$0].hasPrefix("    ärende: ") }
            guard let line = random.pick(places), let number = Int(lines[line].drop { !$0.isNumber }) else { return nil }
            return file.replacing(line..<line + 1, with: ["    ärende: \(number == 1 ? 2 : number - 1)"])
        },
        SlipKind(.references, "två ärenden med bilagor har bytt plats") { world, random in
            guard let file = world.file("mote.yaml") else { return nil }
            let lines = file.lines
            guard let start = lines.firstIndex(of: "dagordning:") else { return nil }
            var items: [Range<Int>] = []
            var index = start + 1
            while index < lines.count, lines[index].hasPrefix("  ") {
                var end = index + 1
                while end < lines.count, lines[end].hasPrefix("    ") { end += 1 }
                items.append(index..<end)
                index = end
            }
            let with = items.indices.filter { item in lines[items[item]].contains { $0.hasPrefix("    bilaga:") } }
            guard with.count > 1, let pick = random.pick(Array(0..<(with.count - 1))) else { return nil }
            let (a, b) = (items[with[pick]], items[with[pick + 1]])
            let new = Array(lines[b]) + Array(lines[a.upperBound..<b.lowerBound]) + Array(lines[a])
            return file.replacing(a.lowerBound..<b.upperBound, with: new)
        },
        SlipKind(.references, "bilagorna i en annan ordning") { world, random in
            guard let file = world.file("mote.yaml") else { return nil }
            let lines = file.lines
            guard let start = lines.firstIndex(of: "bilagor:") else { return nil }
            var items: [Range<Int>] = []
            var index = start + 1
            while index < lines.count, lines[index].hasPrefix("  ") {
                var end = index + 1
                while end < lines.count, lines[end].hasPrefix("    ") { end += 1 }
                items.append(index..<end)
                index = end
            }
            guard items.count > 1, let pick = random.pick(Array(0..<(items.count - 1))) else { return nil }
            let (a, b) = (items[pick], items[pick + 1])
            var slip = file.replacing(a.lowerBound..<b.upperBound, with: Array(lines[b]) + Array(lines[a]))
            // Told at the agenda or at the list, whichever is wrong.
            slip.lines = 1...lines.count
            return slip
        },
        inserted(
            .references, "en tabell som inte finns",
            [
                ("Fördelningen framgår av tabellen om lokalhyror i bilaga 1.", "The split stands in the table on rents in appendix 1.")
            ]),
    ]
}
