/// The meeting's own order: its agenda, its times, its days, what it asks for; and more of what readers see in texts.
extension SlipKind {
    static let orderKinds: [SlipKind] = [
        SlipKind(.dates, "ärendenas tider går baklänges") { world, _ in
            items(world) { index, start in index == 1 ? "13.40–13.55" : index == 2 ? "13.10–13.25" : index == 0 ? "13.00–13.10" : nil }
        },
        SlipKind(.dates, "ett ärendes tid utanför mötet") { world, _ in items(world) { index, _ in index == 1 ? "18.15–18.30" : nil } },
        SlipKind(.dates, "mötets tid baklänges") { world, random in
            guard let file = world.file("mote.yaml") else { return nil }
            return changeLine([file], &random) { line in
                guard let match = line.firstMatch(of: /tid: (\d\d\.\d\d)–(\d\d\.\d\d)/) else { return nil }
                return line.replacingCharacters(match.range, "tid: \(match.output.2)–\(match.output.1)")
            }
        },
        SlipKind(.dates, "en dag som inte finns") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding([world.say("Ansökan lämnas in senast den 31 november.", "The application is due by 31 November.")], &random)
        },
        SlipKind(.dates, "ett klockslag som inte finns") { world, random in
            guard let file = random.pick(world.texts), let time = random.pick(["13.75", "25.00", "10.60"]) else { return nil }
            return file.adding([world.say("Träffen börjar kl. \(time) i stora salen.", "The gathering starts at \(time) in the large hall.")], &random)
        },
        SlipKind(.dates, "nästa möte en annan dag i texten") { world, random in
            guard let file = random.pick(world.textsOfMeeting), let next = world.nextMeeting else { return nil }
            let day = next.day > 20 ? next.day - 1 : next.day + 1
            return file.adding(
                [
                    world.say(
                        "Frågan tas upp vid nästa möte, den \(day) \(months.sv[next.month - 1]).",
                        "The question is taken up at the next meeting, on \(day) \(months.en[next.month - 1]).")
                ], &random)
        },
        SlipKind(.dates, "förra mötet en annan dag i texten") { world, random in
            guard let file = random.pick(world.textsOfMeeting), let date = world.earlierDate else { return nil }
            let day = date.day > 20 ? date.day - 1 : date.day + 1
            return file.adding(
                [
                    world.say(
                        "Vid förra mötet, den \(day) \(months.sv[date.month - 1]), godkändes planen.",
                        "At the previous meeting, on \(day) \(months.en[date.month - 1]), the plan was approved.")
                ], &random)
        },
        SlipKind(.dates, "ett medskick ska vara klart före mötet") { world, random in
            guard let file = world.file("medskick.yaml"), let date = world.date else { return nil }
            return changeLine([file], &random) { line in
                guard let range = line.firstRange(of: "senast: ") else { return nil }
                return String(line[..<range.upperBound]) + "\(date.year)-0\(max(1, min(9, date.month - 1)))-11"
            }
        },
        SlipKind(.dates, "nästa möte före det här") { world, random in
            guard let file = world.file("mote.yaml"), let next = world.nextMeeting else { return nil }
            let month = next.month < 10 ? "0\(next.month)" : "\(next.month)"
            return changeLine([file], &random) { $0.hasPrefix("  datum:") ? $0.swapping("\(next.year)-\(month)", "\(next.year)-01") : nil }
        },
        SlipKind(.references, "förslaget säger ett annat belopp än bilagan") { world, random in
            proposal(
                world, world.say("Nämnden godkänner målet på 20 mnkr i externa medel.", "The target of SEK 20 million in external funds is approved."), &random)
        }.only(where: \.hasTarget),
        SlipKind(.references, "förslaget säger en annan dag än bilagan") { world, random in
            guard let date = world.date else { return nil }
            return proposal(
                world,
                world.say(
                    "Uppföljningen av utfallet till och med den 28 februari \(date.year) godkänns.", "The outcome up to 28 February \(date.year) is approved."),
                &random)
        },
        SlipKind(.references, "förslaget säger ett mål som inte finns") { world, random in
            proposal(world, world.say("Rapporten om mål 12 godkänns.", "The report on goal 12 is approved."), &random)
        },
        SlipKind(.references, "ett mål som inte finns") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding([world.say("Arbetet hör ihop med mål 14.", "The work is connected with goal 14.")], &random)
        },
        SlipKind(.references, "ett ärende som inte finns") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding([world.say("Frågan tas upp under ärende 19 på dagordningen.", "The question is taken up under item 19 on the agenda.")], &random)
        },
        SlipKind(.references, "en fotnot utan text") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding([world.say("Arbetet fortsätter under hösten.[^källa]", "The work goes on in autumn.[^source]")], &random)
        },
        SlipKind(.references, "en adress utan punkt eller snedstreck") { world, random in
            guard let file = random.pick(world.texts),
                let address = random.pick(["http:/www.exempel.se/rapport", "https//www.exempel.se", "htps://www.exempel.se"])
            else { return nil }
            return file.adding([world.say("Rapporten finns [på webben](\(address)).", "The report is [on the web](\(address)).")], &random)
        },
        SlipKind(.references, "en bilaga vid ett felstavat slag") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding([world.say("Siffrorna står i [bilagan](bilaga:buget).", "The figures are in [the appendix](bilaga:buget).")], &random)
        },
        SlipKind(.references, "två rapporter med varandras mål") { world, random in
            let reports = world.own.filter { $0.isMarkdown && $0.lines.prefix(4).contains { $0.hasPrefix("mål: ") } }
            guard reports.count > 1, let file = random.pick(reports), let other = random.pick(reports.filter { $0.path != file.path }),
                let line = file.lines.firstIndex(where: { $0.hasPrefix("mål: ") }), let head = other.lines.first(where: { $0.hasPrefix("mål: ") })
            else { return nil }
            return file.replacing(line..<line + 1, with: [head])
        },
        inserted(
            .text, "fler än alla",
            [
                ("Enkäten besvarades av 42 av 38 deltagare.", "The survey was answered by 42 of 38 participants."),
                ("Av de 14 enheterna har 16 infört rutinen.", "Of the 14 units 16 have introduced the routine."),
            ]),
        inserted(
            .text, "fördubblades inte",
            [
                ("Antalet medlemmar fördubblades från 20 till 30.", "The number of members doubled from 20 to 30."),
                ("Kön halverades från 120 till 90 personer.", "The queue was halved from 120 to 90 people."),
            ]),
        inserted(
            .text, "procent i stället för procentenheter",
            [
                ("Andelen ökade från 40 till 50 procent, en ökning med 10 procent.", "The share rose from 40 to 50 percent, an increase of 10 percent.")
            ]),
        inserted(
            .text, "en mening som tar slut",
            [
                ("Arbetet har gått framåt under våren och", "The work has made progress in spring and"),
                ("Gruppen träffas igen när det nya", "The group meets again when the new"),
            ]),
        inserted(
            .text, "ett belopp som glömts",
            [
                ("Kostnaden för lokalerna blev kr.", "The cost of the premises was SEK."),
                ("Kostnaden för lokalerna blev XX kr.", "The cost of the premises was SEK XX."),
            ]),
        inserted(
            .text, "felkodade bokstäver",
            [
                ("Mötet hölls pÃ¥ plats i Ã–rebro.", "The cafÃ© was full.")
            ]),
        SlipKind(.text, "två bokstäver omkastade i ett ord som står fler gånger") { world, random in
            var counts: [String: Int] = [:]
            for file in world.texts {
                for word in file.string.split(whereSeparator: { !$0.isLetter }) where word.count >= 8 && word.allSatisfy(\.isLowercase) {
                    counts[String(word), default: 0] += 1
                }
            }
            let common = counts.filter { $0.value >= 3 }.keys.sorted()
            return changeLine(world.texts, &random) { line in
                for word in common where line.contains(" \(word) ") {
                    var letters = Array(word)
                    guard let place = letters.indices.dropFirst(2).dropLast(2).first(where: { letters[$0] != letters[$0 + 1] }) else { continue }
                    letters.swapAt(place, place + 1)
                    return line.swapping(" \(word) ", " \(String(letters)) ")
                }
                return nil
            }
        },
        SlipKind(.text, "samma punkt två gånger") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            let lines = file.lines
            let places = lines.indices.dropLast().filter { lines[$0].hasPrefix("- ") && lines[$0].count > 25 && lines[$0 + 1].hasPrefix("- ") }
            guard let line = random.pick(places) else { return nil }
            return file.replacing(line + 1..<line + 1, with: [lines[line]])
        },
        SlipKind(.text, "alla siffror är förra mötets") { world, random in
            let pairs = world.figures.compactMap { file in world.earlier.first { $0.name == file.name }.map { (file, $0) } }
            guard let (file, old) = random.pick(pairs) else { return nil }
            return PlacedSlip(file: file.path, lines: 1...old.lines.count, text: old.string, before: "", after: "(hela filen)")
        },
        SlipKind(.yaml, "inget mellanslag efter kolonet") { world, random in
            changeLine(world.own.filter { !$0.isMarkdown }, &random) { line in
                for key in ["rubrik: ", "plats: ", "titel: ", "datum: ", "bilaga: "] where line.contains(key) {
                    return line.swapping(key, String(key.dropLast()))
                }
                return nil
            }
        },
        SlipKind(.yaml, "inget mellanslag efter strecket") { world, random in
            changeLine(world.own.filter { !$0.isMarkdown }, &random) { line in
                let text = line.drop { $0 == " " }
                return text.hasPrefix("- ") ? String(repeating: " ", count: line.indentation) + "-" + text.dropFirst(2) : nil
            }
        },
        SlipKind(.yaml, "en dag med månad och dag omkastade") { world, random in
            changeLine(world.own, &random) { line in
                guard let match = line.firstMatch(of: /(\d{4})-(\d\d)-(\d\d)/), match.output.2 != match.output.3, Int(match.output.3) ?? 0 > 12 else {
                    return nil
                }
                return line.replacingCharacters(match.range, "\(match.output.1)-\(match.output.3)-\(match.output.2)")
            }
        },
        SlipKind(.yaml, "# mitt i en rubrik") { world, random in
            changeLine(world.own.filter { $0.name == "mote.yaml" }, &random) { line in
                guard let range = line.firstRange(of: "rubrik: "), line.hasPrefix("  - ") else { return nil }
                return String(line[..<range.upperBound]) + world.say("Etapp #2 och ", "Stage #2 and ") + line[range.upperBound...]
            }
        },
    ]

    /// Times of items of the agenda, put under their headings.
    private static func items(_ world: SlipWorld, _ time: (Int, String) -> String?) -> PlacedSlip? {
        guard let file = world.file("mote.yaml") else { return nil }
        var lines = file.lines
        guard let start = lines.firstIndex(of: "dagordning:") else { return nil }
        var places: [Int] = []
        var index = start + 1
        while index < lines.count, lines[index].hasPrefix("  ") {
            if lines[index].hasPrefix("  - rubrik: ") { places.append(index) }
            index += 1
        }
        var put: [Int] = []
        for (number, place) in places.enumerated().reversed() {
            guard let text = time(number, lines[place]) else { continue }
            lines.insert("    tid: \(text)", at: place + 1)
            put.append(place + 1)
        }
        guard let first = put.min() else { return nil }
        return PlacedSlip(
            file: file.path, lines: (first + 1)...((put.max() ?? first) + put.count + 1), text: lines.joined(separator: "\n"), before: "", after: "tid: …")
    }

    /// A proposal under the first item that has a bilaga.
    private static func proposal(_ world: SlipWorld, _ text: String, _ random: inout SeededGenerator) -> PlacedSlip? {
        guard let file = world.file("mote.yaml"), let line = file.lines.firstIndex(where: { $0.hasPrefix("    bilaga: ") }) else { return nil }
        return file.replacing(line + 1..<line + 1, with: ["    förslag-till-beslut:", "      - \(text)"], at: (line + 2)...(line + 3))
    }
}

private let months = (
    sv: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
    en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
)

extension SlipWorld {
    fileprivate var nextMeeting: (year: Int, month: Int, day: Int)? {
        guard let lines = file("mote.yaml")?.lines, let place = lines.firstIndex(of: "nästa-möte:"),
            let line = lines.dropFirst(place).first(where: { $0.hasPrefix("  datum: ") })
        else { return nil }
        return day(line.dropFirst(9))
    }

    fileprivate var earlierDate: (year: Int, month: Int, day: Int)? {
        earlier.first { $0.name == "mote.yaml" }?.lines.first { $0.hasPrefix("datum: ") }.flatMap { day($0.dropFirst(7)) }
    }

    private func day(_ text: Substring) -> (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
    }
}
