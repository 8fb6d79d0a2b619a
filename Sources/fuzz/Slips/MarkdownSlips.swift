/// What Markdown leaves over, and facts that are put in wrongly.
extension SlipKind {
    static let markdownKinds: [SlipKind] = [
        SlipKind(.text, "** som inte stängs") { world, random in changeLine(world.texts, &random) { $0.swapping("** ", " ") ?? $0.swapping(".**", ".") } },
        SlipKind(.text, "* som inte stängs") { world, random in
            changeLine(world.texts, &random) { line in
                guard !line.contains("**"), line.count(where: { $0 == "*" }) == 2, let last = line.lastIndex(of: "*") else { return nil }
                return line.replacingCharacters(last..<line.index(after: last), "")
            }
        },
        SlipKind(.text, "en parentes som inte stängs") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding(
                [
                    world.say(
                        "Arbetsgruppen (med sju medlemmar har träffats två gånger under perioden.",
                        "The working group (with seven members has met twice in the period.")
                ], &random)
        },
        SlipKind(.text, "ett citattecken som inte stängs") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding(
                [
                    world.say(
                        "En av deltagarna sade att ”det blev bättre än vi trodde, och det märks i vardagen.",
                        "One of them said that “it went better than we thought, and it shows.")
                ], &random)
        },
        SlipKind(.text, "[text] (mål)") { world, random in changeLine(world.texts, &random) { $0.swapping("](bilaga", "] (bilaga") } },
        SlipKind(.text, "[text](mål utan parentes") { world, random in
            changeLine(world.texts, &random) { line in
                guard let open = line.firstRange(of: "](bilaga"), let close = line[open.upperBound...].firstIndex(of: ")") else { return nil }
                return line.replacingCharacters(close..<line.index(after: close), "")
            }
        },
        SlipKind(.text, "[ord] utan mål") { world, random in
            changeLine(world.texts, &random) { line in
                guard let open = line.firstRange(of: "](bilaga"), let close = line[open.upperBound...].firstIndex(of: ")") else { return nil }
                return line.replacingCharacters(line.index(after: open.lowerBound)..<line.index(after: close), "")
            }
        },
        SlipKind(.text, "##Rubrik") { world, random in headings(world, &random) { $0.swapping("## ", "##") } },
        SlipKind(.text, "\\# Rubrik") { world, random in headings(world, &random) { $0.swapping("## ", "\\## ") } },
        SlipKind(.text, "{uttryck} med enkla klamrar") { world, random in
            changeLine(world.texts, &random) { line in
                guard let open = line.firstRange(of: "{{"), let close = line.firstRange(of: "}}"), open.lowerBound < close.lowerBound else { return nil }
                return line.swapping("{{", "{")?.swapping("}}", "}")
            }
        },
        SlipKind(.text, "en dubbel punkt i listan") { world, random in changeLine(world.texts, &random) { $0.hasPrefix("- ") ? "- " + $0 : nil } },
        SlipKind(.text, "en lös ellips") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            return file.adding([world.say("Gruppen har träffats under våren och …", "The group met in spring and …")], &random)
        },
        SlipKind(.text, "interna i stället för externa") { world, random in
            changeLine(world.texts, &random) { line in
                guard line.contains("{{") else { return nil }
                return line.swapping("uppväxling.externa.", "uppväxling.interna.") ?? line.swapping("från-andra.kronor", "från-kommunen.kronor")
            }
        },
        SlipKind(.text, "andelen åt fel håll") { world, random in
            changeLine(world.own, &random) { line in
                guard let open = line.firstRange(of: "{{andel("), let end = line[open.upperBound...].firstIndex(of: ")") else { return nil }
                let parts = line[open.upperBound..<end].split(separator: ",")
                guard parts.count == 2 else { return nil }
                let second = parts[1].drop { $0 == " " }
                return line.replacingCharacters(open.upperBound..<end, "\(second), \(parts[0])")
            }
        },
        SlipKind(.text, "överstiger med ett negativt belopp") { world, random in
            changeLine(world.own, &random) { line in
                guard let open = line.firstRange(of: "{{tilldelat - tillgängligt}}") else { return nil }
                return line.replacingCharacters(open, "{{tillgängligt - tilldelat}}")
            }
        },
    ]

    private static func headings(_ world: SlipWorld, _ random: inout SeededGenerator, _ change: (String) -> String?) -> PlacedSlip? {
        let places = world.texts.flatMap { file in file.lines.indices.filter { file.lines[$0].hasPrefix("## ") }.map { (file, $0) } }
        guard let (file, line) = random.pick(places), let new = change(file.lines[line]) else { return nil }
        return file.replacing(line..<line + 1, with: [new])
    }
}
