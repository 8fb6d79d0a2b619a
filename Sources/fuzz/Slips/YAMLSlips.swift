/// YAML that was written by hand, and what is pasted from Word and Excel.
extension SlipKind {
    static let yamlKinds: [SlipKind] = [
        SlipKind(.yaml, "null, ~ eller true som ord") { world, random in
            let word = random.pick(["null", "~", "true", "Nej"]) ?? "null"
            return changeLine(world.files.filter { !$0.isMarkdown }, &random) { line in
                for key in ["rubrik: ", "plats: ", "titel: ", "namn: "] {
                    guard let range = line.firstRange(of: key), !line.hasPrefix("#") else { continue }
                    let rest = line[range.upperBound...]
                    let end = line.contains("{") ? rest.firstIndex { $0 == "," || $0 == "}" } ?? rest.endIndex : rest.endIndex
                    return line.replacingCharacters(range.upperBound..<end, word)
                }
                return nil
            }
        },
        SlipKind(.yaml, "typografiska citattecken runt ett värde") { world, random in
            changeLine(world.files.filter { !$0.isMarkdown }, &random) { line in
                for key in ["rubrik: ", "plats: ", "titel: ", "namn: "] {
                    guard let range = line.firstRange(of: key) else { continue }
                    let rest = line[range.upperBound...]
                    let end = line.contains("{") ? rest.firstIndex { $0 == "," || $0 == "}" } ?? rest.endIndex : rest.endIndex
                    return line.replacingCharacters(range.upperBound..<end, "”\(rest[..<end])”")
                }
                return nil
            }
        },
        SlipKind(.yaml, "ett år två gånger") { world, random in
            changeLine(world.figures, &random) { line in
                guard let open = line.firstIndex(of: "{"), let comma = line[open...].firstIndex(of: ","), line[open...].dropFirst().first?.isNumber == true
                else { return nil }
                return line.replacingCharacters(comma..<comma, "," + line[line.index(after: open)..<comma].description.withSpace)
            }
        },
        SlipKind(.yaml, "ett år två gånger i perioden") { world, random in
            changeLine(world.figures, &random) { line in
                guard line.hasPrefix("period: [") || line.hasPrefix("planens-år: ["), let comma = line.lastIndex(of: ","), let open = line.firstIndex(of: "[")
                else { return nil }
                let first = line[line.index(after: open)...].prefix { $0.isNumber }
                return line.replacingCharacters(line.index(after: comma)..<line.endIndex, " \(first)]")
            }
        },
        SlipKind(.yaml, "en prognosomgång två gånger") { world, random in
            changeLine(world.figures, &random) { line in line.swapping("- omgång: 2", "- omgång: 1") ?? line.swapping("- nummer: 2", "- nummer: 1") }
        },
        SlipKind(.yaml, "ett citattecken som inte stängs i YAML") { world, random in
            changeLine(world.files.filter { !$0.isMarkdown }, &random) { line in
                for key in ["rubrik: ", "plats: ", "titel: "] {
                    if let range = line.firstRange(of: key) { return line.replacingCharacters(range.upperBound..<range.upperBound, "\"") }
                }
                return nil
            }
        },
        SlipKind(.yaml, "två mellanslag i ett belopp eller punkter") { world, random in
            changeLine(world.figures, &random) { line in
                guard let match = line.firstMatch(of: /(\d{1,3}) (\d{3}) (\d{3})/) else { return nil }
                return line.replacingCharacters(match.range, "\(match.output.1).\(match.output.2).\(match.output.3)")
            }
        },
    ]

    static let pastedKinds: [SlipKind] = [
        SlipKind(.pasted, "en lista med •⇥") { world, random in pasted(world, ["•\tmer tid för arbetet", "•\ten tydlig ordning", "•\tfler möten"], &random) },
        SlipKind(.pasted, "en lista med o⇥") { world, random in pasted(world, ["o\tmer tid för arbetet", "o\ten tydlig ordning"], &random) },
        SlipKind(.pasted, "en lista med –⇥") { world, random in pasted(world, ["–\tmer tid för arbetet", "–\ten tydlig ordning"], &random) },
        SlipKind(.pasted, "en lista med a)") { world, random in pasted(world, ["a) mer tid för arbetet", "b) en tydlig ordning", "c) fler möten"], &random) },
        SlipKind(.pasted, "en lista med Words egen punkt") { world, random in
            pasted(world, ["\u{F0B7}\tmer tid för arbetet", "\u{F0B7}\ten tydlig ordning"], &random)
        },
        SlipKind(.pasted, "rader ur Excel") { world, random in pasted(world, ["Enhet\tAntal\tAndel", "Norra\t12\t40 %", "Södra\t18\t60 %"], &random) },
        SlipKind(.pasted, "en rubrik utan #") { world, random in
            pasted(
                world,
                [
                    world.say("Förändringar i bemanningen", "Changes in staffing"), "", "- " + world.say("En tjänst är utlyst.", "A position is advertised."),
                    "- " + world.say("Två börjar i höst.", "Two start in autumn."),
                ], &random, at: 1)
        },
        SlipKind(.pasted, "en sidfot som klistrats in") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            guard let line = world.files.first(where: { $0.path.hasPrefix("register/") })?.lines.first(where: { $0.hasPrefix("  namn: ") }) else { return nil }
            let foot = "**\(line.dropFirst(8).uppercased())**"
            let lines = file.lines
            let gaps = lines.indices.filter { $0 > file.bodyStart && lines[$0].isEmpty && $0 + 1 < lines.count && lines[$0 + 1].first?.isLetter == true }
            guard gaps.count > 1 else { return nil }
            var new = lines
            for gap in gaps.prefix(3).reversed() { new.insert(contentsOf: ["", foot], at: gap) }
            return PlacedSlip(file: file.path, lines: 1...new.count, text: new.joined(separator: "\n"), before: "", after: "(\(foot) flera gånger)")
        },
        SlipKind(.pasted, "ett ord avstavat över två rader") { world, random in
            pasted(
                world,
                [
                    world.say("Arbetet med en gemensam avstav-", "The work on common docu-"),
                    world.say("ning fortsätter under hösten.", "mentation goes on in autumn."),
                ], &random)
        },
        SlipKind(.pasted, "5*3*2") { world, random in pasted(world, [world.say("Ytan blev 5*3*2 meter.", "The volume was 5*3*2 metres.")], &random) },
        SlipKind(.pasted, "ett osynligt tecken mitt i texten") { world, random in
            changeLine(world.texts, &random) { line in
                guard line.count > 30, line.first?.isLetter == true, let space = line.firstIndex(of: " ") else { return nil }
                return line.replacingCharacters(space..<space, "\u{FEFF}")
            }
        },
        SlipKind(.pasted, "titeln en gång till") { world, random in
            guard let file = world.texts.first(where: { $0.name == "sammanfattning.md" }) else { return nil }
            let start = file.bodyStart
            // As the agenda calls it.
            let lines = world.file("mote.yaml")?.lines ?? []
            let item = lines.firstIndex { $0.hasSuffix("slag: sammanfattning") }
            let given = item.flatMap { lines.dropFirst($0 + 1).prefix(2).first { $0.hasPrefix("    titel: ") } }.map { String($0.dropFirst(11)) }
            return file.replacing(start..<start, with: ["# " + (given ?? world.say("Sammanfattning", "Summary")), ""], at: (start + 1)...(start + 1))
        },
        SlipKind(.pasted, "en annan plats än i huvudet") { world, random in
            guard let file = world.texts.first(where: { $0.name == "sammanfattning.md" }), let line = file.lines.first(where: { $0.hasPrefix("plats: ") })
            else { return nil }
            let place = line.dropFirst(7).prefix { $0 != "," && $0 != " " }
            guard place.count >= 6 else { return nil }
            var letters = Array(place)
            letters[letters.count / 2] = letters[letters.count / 2] == "k" ? "g" : "k"
            return file.adding([world.say("Mötet hölls på \(String(letters)).", "The meeting was held at \(String(letters)).")], &random)
        },
    ]

    private static func pasted(_ world: SlipWorld, _ lines: [String], _ random: inout SeededGenerator, at only: Int? = nil) -> PlacedSlip? {
        guard let file = random.pick(world.texts) else { return nil }
        return file.adding(lines, &random)
    }
}

extension String {
    fileprivate var withSpace: String { hasPrefix(" ") ? self : " " + self }
}
