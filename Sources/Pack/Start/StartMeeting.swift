// The first meetings.
extension StartFiles {
    func meeting(_ index: Int) -> YAMLLines {
        let (body, words) = (plan.bodies[index], plan.bodies[index].kind.words(in: plan.language))
        let isMain = index == 0
        var lines = YAMLLines()
        lines.line("# yaml-language-server: $schema=../../../schema/mote.json")
        lines.comment(
            say(
                "Mötet: när och var, vilka som deltar, dagordningen och bilagorna.",
                "The meeting: when and where, who takes part, the agenda and the attachments."))
        lines.pair("styrelse", body.name)
        if !isMain { lines.pair("organ", bodyKeys[index]) }
        lines.pair("rubrik", words.heading)
        lines.line("datum: \(plan.date.iso)")
        lines.line("tid: 13.00–15.00")
        lines.pair("plats", say("Sammanträdesrummet", "The meeting room"))
        if !isSwedish { lines.line("språk: en") }
        lines.comment(say("Står i sidfoten när mötet har fått sitt nummer:", "Stands in the footer once the meeting has its number:"))
        lines.comment("diarienummer: \(plan.shortName ?? "DNR") \(plan.date.year)/01")
        lines.blank()
        lines.comment(
            say(
                "De som deltar, per part. Skriv roller hellre än namn.", "Those who take part, by party. Roles rather than names."))
        lines.line("närvarande:")
        for (position, key) in partyKeys.enumerated() {
            lines.line("\(key): [\(position == 0 ? "\(words.chair), \(words.officer)" : words.member)]", 1)
        }
        lines.blank()
        lines.comment(
            say(
                "Ärendena i ordning; numren kommer av ordningen. Ett ärende som bara har en rubrik står på en rad.\nslag: beslut, information eller diskussion. Förslag till beslut samlas på paketets första sidor.",
                "The items in order, which gives their numbers. An item of a heading alone stands on one line.\nslag: beslut (for decision), information or diskussion. Proposals are gathered in the first pages of the pack."
            ))
        lines.line("dagordning:")
        for heading in words.first where isMain || !heading.isEmpty { lines.line("- \(yamlScalar(heading))", 1) }
        if isMain {
            for item in items {
                lines.line("- rubrik: \(yamlScalar(item.heading))", 1)
                if let text = item.text { lines.line("text: \(yamlScalar(text))", 2) }
                lines.line("bilaga: \(item.attachment)", 2)
            }
        }
        for heading in words.last { lines.line("- \(yamlScalar(heading))", 1) }
        lines.blank()
        lines.comment(say("bilaga new gör nästa möte av det här, med den dagen.", "bilaga new makes the next meeting of this one, on that day."))
        lines.line("nästa-möte:")
        lines.line("datum: \(plan.date.adding(weeks: 10).iso)", 1)
        lines.line("tid: 13.00–15.00", 1)
        lines.blank()
        lines.comment(
            say(
                "Bilagorna i ordning, vilket ger deras nummer. Ett möte utan bilagor blir en kallelse.",
                "The attachments in order, which gives their numbers. A meeting without any becomes a summons."))
        let kinds = isMain ? items.map(\.attachment) : []
        if kinds.isEmpty {
            lines.line("bilagor: []")
        } else {
            lines.line("bilagor:")
            for kind in kinds {
                if kind == "processledarrapport" {
                    lines.line("- slag: processledarrapport", 1)
                    lines.pair("titel", say("Läget i målen", "Progress towards the goals"), 2)
                } else {
                    lines.line("- \(kind)", 1)
                }
            }
        }
        return lines
    }
}
