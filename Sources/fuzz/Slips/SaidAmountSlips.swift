/// Amounts said in running text: of a line by its name, as sums and differences, and written in a way that is no number.
extension SlipKind {
    static let saidAmountKinds: [SlipKind] = [
        said("radens belopp med två siffror omkastade", of: spent) { amount, _ in
            var digits = Array(amount.filter(\.isNumber))
            guard let place = digits.indices.dropLast().last(where: { digits[$0] != digits[$0 + 1] }) else { return nil }
            digits.swapAt(place, place + 1)
            return grouped(String(digits))
        },
        said("radens belopp med en siffra borta", of: spent) { amount, random in
            var digits = Array(amount.filter(\.isNumber))
            guard digits.count > 5 else { return nil }
            digits.remove(at: 1 + random.below(digits.count - 1))
            return grouped(String(digits))
        },
        said("radens jämna belopp med två siffror omkastade", of: allocated) { amount, _ in
            var digits = Array(amount.filter(\.isNumber))
            guard digits.count > 2, digits[0] != digits[1], digits[1] != "0" else { return nil }
            digits.swapAt(0, 1)
            return grouped(String(digits))
        },
        said("radens jämna belopp gånger tio", of: allocated) { amount, _ in grouped(amount.filter(\.isNumber) + "0") },
        said("radens jämna belopp med en siffra fel", of: allocated) { amount, _ in
            var digits = Array(amount.filter(\.isNumber))
            guard digits.count > 2, let second = digits[1].wholeNumberValue else { return nil }
            digits[1] = Character(String((second + 3) % 10))
            return grouped(String(digits))
        },
        said("radens belopp i miljoner med två siffror omkastade", of: allocated) { amount, _ in
            millions(amount).flatMap { a, b in a == b || b == 0 ? nil : "\(b),\(a) mnkr" }
        },
        said("radens belopp i fel enhet", of: allocated) { amount, _ in millions(amount).map { a, b in "\(a),\(b) tkr" } },
        said("radens belopp i miljoner gånger tio", of: allocated) { amount, _ in millions(amount).map { a, b in "\(a)\(b) mnkr" } },
        inserted(
            .amounts, "ett belopp fel grupperat",
            [
                ("Kostnaden för lokalerna blev 1 120 00 kr.", "The cost of the premises was SEK 1,120,00."),
                ("Kostnaden för lokalerna blev 12 5000 kr.", "The cost of the premises was SEK 12,5000."),
                ("Kostnaden för lokalerna blev 1,200 000 kr.", "The cost of the premises was SEK 1,200 000."),
                ("Kostnaden för lokalerna blev 1 2000 000 kr.", "The cost of the premises was SEK 1,2000,000."),
                ("Kostnaden för lokalerna blev 45 00 000 kr.", "The cost of the premises was SEK 45,00,000."),
            ]),
        SlipKind(.amounts, "ett belopp fel grupperat i YAML") { world, random in
            changeLine(world.figures, &random) { line in
                guard let match = line.firstMatch(of: /: (\d{1,3}) (\d{3}) (\d{3})/) else { return nil }
                return line.replacingCharacters(match.range, ": \(match.output.1) \(match.output.2)\(match.output.3.prefix(1)) \(match.output.3.dropFirst())")
            }
        },
        inserted(
            .amounts, "en skillnad som räknats fel",
            [
                (
                    "Kostnaden ökade från 4 200 000 kr till 4 650 000 kr, en ökning med 350 000 kr.",
                    "The cost rose from SEK 4,200,000 to SEK 4,650,000, an increase of SEK 350,000."
                ),
                ("Antalet besök ökade från 1 200 till 1 350, alltså med 250.", "The number of visits rose from 1,200 to 1,350, that is by 250."),
                (
                    "Hyran sjunker från 820 tkr till 760 tkr, en minskning med 80 tkr.",
                    "The rent falls from SEK 820 thousand to SEK 760 thousand, a decrease of SEK 80 thousand."
                ),
            ]),
        inserted(
            .amounts, "en ökning i procent som räknats fel",
            [
                (
                    "Antalet besök ökade från 1 200 till 1 500, en ökning med 30 procent.",
                    "The number of visits rose from 1,200 to 1,500, an increase of 30 percent."
                ),
                (
                    "Kostnaden minskade från 400 tkr till 300 tkr, en minskning med 35 procent.",
                    "The cost fell from SEK 400 thousand to SEK 300 thousand, a decrease of 35 percent."
                ),
            ]),
        inserted(
            .amounts, "en summa av tre som räknats fel",
            [
                (
                    "Kurserna kostade 40 000 kr, lokalerna 25 000 kr och maten 12 000 kr, totalt 87 000 kr.",
                    "The courses cost SEK 40,000, the premises SEK 25,000 and the food SEK 12,000, SEK 87,000 in total."
                ),
                (
                    "Totalt 900 tkr är beviljat, 450 tkr från staten, 300 tkr från regionen och 250 tkr från stiftelsen.",
                    "A total of SEK 900 thousand has been granted, SEK 450 thousand by the state, SEK 300 thousand by the region and SEK 250 thousand by the foundation."
                ),
            ]),
        inserted(
            .amounts, "andelar som inte blir hundra",
            [
                (
                    "Fördelningen är 45 procent kommuner, 35 procent regioner och 30 procent universitet.",
                    "The split is 45 percent municipalities, 35 percent regions and 30 percent universities."
                ),
                (
                    "Kostnaden delas med 60 procent för kommunen och 50 procent för regionen.",
                    "The cost is shared, with 60 percent for the municipality and 50 percent for the region."
                ),
            ]),
        SlipKind(.amounts, "en summa fel i en tabell i texten") { world, random in
            guard let file = random.pick(world.texts) else { return nil }
            let rows =
                world.isEnglish
                ? ["| Unit | Amount |", "| --- | ---: |", "| North | 120,000 |", "| South | 80,000 |", "| Total | 210,000 |"]
                : ["| Enhet | Belopp |", "| --- | ---: |", "| Norra | 120 000 |", "| Södra | 80 000 |", "| Summa | 210 000 |"]
            return file.adding(rows, &random)
        },
    ]

    private static let spent = ["utfall:", "förbrukat:"]
    private static let allocated = ["tilldelning:", "anslag:"]

    /// A sentence that names a line of the figures with its amount of the year, changed.
    private static func said(_ name: String, of tables: [String], _ change: @escaping @Sendable (String, inout SeededGenerator) -> String?) -> SlipKind {
        SlipKind(.amounts, "i texten: \(name)") { world, random in
            let lines = world.lineNames
            var sentences: [String] = []
            for file in world.figures {
                var isWithin = false
                var year = ""
                for line in file.lines {
                    if line.hasPrefix("år: ") || line.hasPrefix("budgetår: ") { year = String(line.suffix(4)) }
                    if line.first?.isLetter == true { isWithin = tables.contains { line == $0 } }
                    guard isWithin, line.hasPrefix("  "), let colon = line.firstIndex(of: ":"), let called = lines[String(line[..<colon].drop { $0 == " " })],
                        let match = try? Regex("\(year): ([0-9][0-9 ]+)").firstMatch(in: line), let amount = match.output[1].substring.map(String.init),
                        let new = change(amount, &random), new != amount
                    else { continue }
                    let isSpent = tables == spent
                    let shown = world.isEnglish ? english(new) : new.hasSuffix("kr") ? new : new + " kr"
                    sentences.append(
                        world.say(
                            "\(isSpent ? "Utfallet" : "Budgeten") \(year) för \(called) är \(shown).",
                            "The \(isSpent ? "outcome" : "budget") \(year) for \(called) is \(shown)."))
                }
            }
            guard let sentence = random.pick(sentences), let file = random.pick(world.texts) else { return nil }
            return file.adding([sentence], &random)
        }
    }

    private static func english(_ amount: String) -> String {
        if amount.hasSuffix(" mnkr") { return "SEK \(amount.dropLast(5).replacing(",", with: ".")) million" }
        if amount.hasSuffix(" tkr") { return "SEK \(amount.dropLast(4).replacing(",", with: ".")) thousand" }
        return "SEK \(amount.replacing(" ", with: ","))"
    }

    /// 3 and 5 of "3 500 000".
    private static func millions(_ amount: String) -> (Int, Int)? {
        guard let value = Int(amount.filter(\.isNumber)), value % 100_000 == 0, value >= 1_000_000, value < 10_000_000 else { return nil }
        return (value / 1_000_000, value / 100_000 % 10)
    }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(" ") }
            text.append(digit)
        }
        return text
    }
}

extension SlipWorld {
    /// What the register calls what it has, by key.
    var lineNames: [String: String] {
        var result: [String: String] = [:]
        for file in files where file.path.hasPrefix("register/") {
            var key = ""
            for line in file.lines {
                let text = line.drop { $0 == " " }
                guard line.hasPrefix("  "), let colon = text.firstIndex(of: ":") else { continue }
                if line.indentation == 2 { key = String(text[..<colon]) }
                for word in ["namn: ", "benämning: "] {
                    guard let range = line.firstRange(of: word), result[key] == nil else { continue }
                    result[key] = String(line[range.upperBound...].prefix { $0 != "," && $0 != "}" })
                }
            }
        }
        return result
    }
}
