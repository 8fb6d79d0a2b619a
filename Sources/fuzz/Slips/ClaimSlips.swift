import Inputs

/// What a sentence says of what the files know: an item, a part, a share, a day, the amount of another year.
extension SlipKind {
    static let claimKinds: [SlipKind] = [
        inserted(
            .references, "ett ärende som inte finns, utan ord om dagordningen",
            [
                ("Frågan tas upp under ärende 19.", "The question is taken up under item 19."), ("Mer om det, se ärende 23.", "For more, see item 23."),
            ]),
        inserted(
            .amounts, "en del större än det hela",
            [
                ("Av 2 000 prov är 4 200 godkända.", "Of 2,000 samples 4,200 are approved."), ("Kursen fick betyget 4,6 av 3.", "The course got 4.6 out of 3."),
                ("Av 2 000 tkr är 4 200 tkr beviljade.", "Of SEK 2,000 thousand SEK 4,200 thousand has been granted."),
            ]),
        inserted(
            .amounts, "en andel som inte kan finnas",
            [
                ("Av enkäten framgår att 668 procent av deltagarna var nöjda.", "According to the survey 668 percent of the participants were satisfied."),
                ("Hittills är 668 procent av budgeten förbrukad.", "So far 668 percent of the budget has been spent."),
            ]),
        SlipKind(.amounts, "i texten: radens belopp från ett annat år") { world, random in
            var sentences: [String] = []
            for (line, year, amounts) in world.namedOutcomes {
                guard let now = amounts[year], let other = amounts.first(where: { $0.key != year && $0.value != now })?.value else { continue }
                sentences.append(
                    world.say("Utfallet \(year) för \(line) är \(other) kr.", "The outcome \(year) for \(line) is SEK \(other.replacing(" ", with: ","))."))
            }
            guard let sentence = random.pick(sentences), let file = random.pick(world.texts) else { return nil }
            return file.adding([sentence], &random)
        },
        SlipKind(.dates, "utfallet till och med en annan månad") { world, random in
            guard let file = random.pick(world.texts), let month = world.outcomeMonth, month > 1 else { return nil }
            return file.adding(
                [
                    world.say(
                        "Utfallet till och med \(claimMonths.sv[month - 2]) är lägre än väntat.",
                        "The outcome up to \(claimMonths.en[month - 2]) is lower than expected.")
                ], &random)
        },
        SlipKind(.dates, "en veckodag från ett annat års kalender") { world, random in
            guard let file = random.pick(world.texts), let meeting = world.date, let day = CalendarDate(year: meeting.year, month: 2, day: 11),
                let old = CalendarDate(year: meeting.year - 3, month: 2, day: 11), old.weekday != day.weekday
            else { return nil }
            let names = (
                sv: ["måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"],
                en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            )
            return file.adding(
                [
                    world.say(
                        "Dialogen hölls \(names.sv[old.weekday - 1]) den 11 februari.", "The dialogue was held on \(names.en[old.weekday - 1]) 11 February.")
                ], &random)
        },
        SlipKind(.yaml, "första raden under en nyckel för långt in") { world, random in
            let files = world.own.filter { !$0.isMarkdown }
            let places = files.flatMap { file in
                let lines = file.lines
                return lines.indices.dropLast(2).filter { index in
                    lines[index].hasSuffix(":") && !lines[index].hasPrefix("#") && lines[index + 1].indentation == lines[index].indentation + 2
                        && lines[index + 2].indentation == lines[index + 1].indentation && lines[index + 1].contains(": ") && !lines[index + 1].contains("- ")
                        && lines[index + 2].contains(":")
                }.map { (file, $0 + 1) }
            }
            guard let (file, line) = random.pick(places) else { return nil }
            return file.replacing(line..<line + 1, with: [" " + file.lines[line]])
        },
    ]
}

private let claimMonths = (
    sv: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
    en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
)

extension SlipWorld {
    /// Lines of the tables of outcomes by their names: the file's year, and the amount of each year.
    fileprivate var namedOutcomes: [(line: String, year: String, amounts: [String: String])] {
        let names = lineNames
        var result: [(line: String, year: String, amounts: [String: String])] = []
        for file in figures {
            var isWithin = false
            var year = ""
            for line in file.lines {
                if line.hasPrefix("år: ") || line.hasPrefix("budgetår: ") { year = String(line.suffix(4)) }
                if line.first?.isLetter == true { isWithin = line == "utfall:" || line == "förbrukat:" }
                guard isWithin, line.hasPrefix("  "), let colon = line.firstIndex(of: ":"), let name = names[String(line[..<colon].drop { $0 == " " })] else {
                    continue
                }
                var amounts: [String: String] = [:]
                for match in line.matches(of: /(\d{4}): (\d{1,3}(?: \d{3})+)/) { amounts[String(match.output.1)] = String(match.output.2) }
                result.append((name, year, amounts))
            }
        }
        return result
    }

    /// The month that the outcome runs to.
    fileprivate var outcomeMonth: Int? {
        for line in figures.flatMap(\.lines) {
            for key in ["utfall-till: ", "bokfört-till: "] where line.hasPrefix(key) { return Int(line.dropFirst(key.count + 5).prefix(2)) }
        }
        return nil
    }
}
