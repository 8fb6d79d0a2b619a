import Inputs

/// Days and years in texts and in figures' files.
extension SlipKind {
    static let dateKinds: [SlipKind] = [
        SlipKind(.dates, "en annan dag för mötet i texten") { world, random in
            guard let file = random.pick(world.texts), let date = world.date else { return nil }
            let day = date.day + (date.day > 20 || random.below(2) == 0 ? -1 : 1)
            let month = world.isEnglish ? english[date.month - 1] : swedish[date.month - 1]
            return file.adding(
                [world.say("Förslaget läggs fram vid styrelsemötet den \(day) \(month).", "The proposal is presented at the meeting on \(day) \(month).")],
                &random)
        },
        SlipKind(.dates, "mötets dag fel i en mening som finns") { world, random in
            guard let date = world.date else { return nil }
            let month = world.isEnglish ? english[date.month - 1] : swedish[date.month - 1]
            return changeLine(world.texts, &random) { $0.swapping(" \(date.day) \(month)", " \(date.day + 1) \(month)") }
        },
        SlipKind(.dates, "tio år fel i texten") { world, random in
            guard let file = random.pick(world.texts), let date = world.date else { return nil }
            let year = date.year - 10
            let sentence =
                random.pick([
                    world.say("Utvärderingen blir klar i november \(year).", "The evaluation will be ready in November \(year)."),
                    world.say("Nästa omgång startar våren \(year).", "The next round starts in spring \(year)."),
                    world.say("Arbetet fortsätter till och med den 31 december \(year).", "The work continues until 31 December \(year)."),
                ]) ?? ""
            return file.adding([sentence], &random)
        },
        inserted(
            .dates, "en omvänd följd",
            [
                ("Lokalen är öppen kl. 16–9 på vardagar.", "The room is open at 16.00–09.00 on weekdays."),
                ("Aktiviteterna hålls vecka 38–36.", "The activities are in weeks 38–36."),
                ("Planen gäller åren 2028–2025.", "The plan is for 2028–2025."),
                ("Träffen är den 14–12 oktober.", "The meeting is on 14–12 October."),
            ]),
        SlipKind(.dates, "fel veckodag") { world, random in
            guard let file = random.pick(world.texts), let date = world.date else { return nil }
            let month = world.isEnglish ? english[date.month - 1] : swedish[date.month - 1]
            let names =
                world.isEnglish ? ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] : ["måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen"]
            guard let name = random.pick(names.filter { $0 != names[min(4, date.weekday - 1)] }) else { return nil }
            return file.adding(
                [world.say("Dialogen hålls \(name) den \(date.day) \(month) \(date.year).", "The dialogue is on \(name) \(date.day) \(month) \(date.year).")],
                &random)
        },
        SlipKind(.dates, "fel år i diarienumret") { world, random in
            guard let file = world.file("mote.yaml") else { return nil }
            return changeLine([file], &random) { line in
                guard line.hasPrefix("diarienummer:"), let year = world.date?.year else { return nil }
                return line.swapping(String(year), String(year - 1))
            }
        },
        SlipKind(.dates, "en prognos vars månad är ett tal") { world, random in
            changeLine(world.figures, &random) { line in
                for key in ["    månad: ", "    efter: "] where line.hasPrefix(key) { return key + "9" }
                return nil
            }
        },
        SlipKind(.dates, "två prognoser med samma månad") { world, random in
            guard let file = random.pick(world.figures) else { return nil }
            let lines = file.lines
            let places = lines.indices.filter { lines[$0].hasPrefix("    månad: ") || lines[$0].hasPrefix("    efter: ") }
            guard places.count > 1 else { return nil }
            return file.replacing(places[1]..<places[1] + 1, with: [lines[places[0]]])
        },
        SlipKind(.dates, "prognosomgång 1 och sedan 3") { world, random in
            changeLine(world.figures, &random) { line in line.swapping("- omgång: 2", "- omgång: 3") ?? line.swapping("- nummer: 2", "- nummer: 3") }
        },
        SlipKind(.dates, "utfallets dag som vid förra mötet") { world, random in
            guard let file = random.pick(world.figures) else { return nil }
            let lines = file.lines
            for key in ["utfall-till: ", "bokfört-till: "] {
                if let line = lines.firstIndex(where: { $0.hasPrefix(key) }),
                    let old = world.earlier.first(where: { $0.name == file.name })?.lines.first(where: { $0.hasPrefix(key) }), old != lines[line]
                {
                    return file.replacing(line..<line + 1, with: [old])
                }
            }
            return nil
        },
        SlipKind(.dates, "utfallets dag fel i en mening") { world, random in
            guard let file = random.pick(world.texts), let date = world.date else { return nil }
            let sentence =
                random.pick([
                    world.say("Bokfört till och med den 30 juni \(date.year) är lägre än väntat.", "Booked up to 30 June \(date.year) is lower than expected."),
                    world.say("Förbrukat per den 30 juni \(date.year) framgår av bilaga 1.", "Spent as of 30 June \(date.year) is in appendix 1."),
                ]) ?? ""
            return file.adding([sentence], &random)
        },
        SlipKind(.amounts, "en prognos i tkr") { world, random in
            guard let file = random.pick(world.figures) else { return nil }
            let lines = file.lines
            guard let start = lines.firstIndex(where: { $0.hasPrefix("prognoser:") || $0.hasPrefix("helårsprognoser:") }) else { return nil }
            let places = lines.indices.filter { $0 > start && lines[$0].hasPrefix("      ") && lines[$0].contains(" 000}") && lines[$0].indentation == 6 }
            guard let line = random.pick(places), let new = lines[line].swapping(" 000}", "}") else { return nil }
            return file.replacing(line..<line + 1, with: [new])
        },
        SlipKind(.amounts, "utfall på en post utan tilldelning") { world, random in
            guard let file = random.pick(world.figures) else { return nil }
            let lines = file.lines
            guard let start = lines.firstIndex(where: { $0 == "tilldelning:" || $0 == "anslag:" }) else { return nil }
            var end = start + 1
            while end < lines.count, lines[end].hasPrefix("  ") { end += 1 }
            guard let line = random.pick(Array(start + 1..<end)) else { return nil }
            return file.replacing(line..<line + 1, with: [], at: (start + 1)...lines.count)
        },
        SlipKind(.amounts, "ett belopp i texten nästan som i filen") { world, random in
            let amounts = world.figures.flatMap { file in
                file.lines.flatMap { $0.matches(of: /\d{1,3} \d{3} \d{3}/).map { String($0.output) } }
            }.filter { !$0.hasSuffix("000") }
            guard let amount = random.pick(amounts), let file = random.pick(world.texts) else { return nil }
            var digits = Array(amount)
            digits.swapAt(digits.count - 1, digits.count - 2)
            guard String(digits) != amount else { return nil }
            let shown = world.isEnglish ? String(digits).replacing(" ", with: ",") : String(digits)
            return file.adding([world.say("Utfallet är \(shown) kr.", "The outcome is SEK \(shown).")], &random)
        },
        inserted(
            .amounts, "målet i fel enhet",
            [
                ("Målet är att växla upp med minst 10 tkr i externa medel.", "The target is at least SEK 10 thousand in external funds."),
                ("Uppväxlingsmålet för externa medel är 11 mnkr.", "The target for external funds is SEK 11 million."),
            ]
        ).only(where: \.hasTarget),
    ]
}

private let swedish = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
private let english = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]

extension SlipWorld {
    /// Of the meeting, by its folder.
    var date: CalendarDate? {
        let parts = meeting.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}
