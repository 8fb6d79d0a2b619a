/// Amounts in the files with figures: a digit, a size, a sign, a place.
extension SlipKind {
    static let amountKinds: [SlipKind] = [
        amount("en siffra ändrad i ett belopp") { amount, random in
            var text = Array(amount)
            let digits = text.indices.filter { text[$0].isASCII && text[$0].isNumber }
            guard let place = random.pick(digits), let old = text[place].wholeNumberValue else { return nil }
            let new = (old + 1 + random.below(9)) % 10
            guard place != digits.first || new != 0 else { return nil }
            text[place] = Character(String(new))
            return String(text)
        },
        amount("två siffror omkastade i ett belopp") { amount, random in
            var text = Array(amount)
            let digits = text.indices.filter { text[$0].isASCII && text[$0].isNumber }
            let pairs = zip(digits, digits.dropFirst()).filter { text[$0.0] != text[$0.1] && ($0.0 != digits.first || text[$0.1] != "0") }
            guard let pair = random.pick(Array(pairs)) else { return nil }
            text.swapAt(pair.0, pair.1)
            return String(text)
        },
        amount("en nolla för mycket eller för lite i ett belopp") { amount, random in
            let digits = amount.filter { $0.isASCII && $0.isNumber }
            guard !amount.contains(","), amount.last?.isNumber == true, let sign = amount.first else { return nil }
            let prefix = sign.isNumber ? "" : String(sign)
            if random.below(2) == 0 || digits.last != "0" { return prefix + grouped(digits + "0") }
            return prefix + grouped(String(digits.dropLast()))
        },
        amount("tecknet tappat eller tillagt") { amount, _ in
            guard let first = amount.first else { return nil }
            return first.isNumber ? "−" + amount : String(amount.dropFirst())
        },
        amount("ett belopp blev ett streck") { _, _ in "–" },
        SlipKind(.amounts, "två belopp på raden har bytt plats") { world, random in
            changeLine(world.figures, &random) { line in
                let places = line.amountRanges
                guard places.count >= 2 else { return nil }
                let (a, b) = (places[0], places[1])
                guard line[a] != line[b] else { return nil }
                return line[..<a.lowerBound] + line[b] + line[a.upperBound..<b.lowerBound] + line[a] + String(line[b.upperBound...])
            }
        },
        SlipKind(.amounts, "två rader har bytt belopp") { world, random in
            guard let (file, line) = neighbours(world.figures, &random) else { return nil }
            let lines = file.lines
            guard let (key, words) = lines[line].keyAndRest, let (next, others) = lines[line + 1].keyAndRest, words != others else { return nil }
            return file.replacing(line..<line + 2, with: [key + others, next + words])
        },
        SlipKind(.amounts, "radens belopp är raden ovanförs") { world, random in
            guard let (file, line) = neighbours(world.figures, &random) else { return nil }
            let lines = file.lines
            guard let (_, words) = lines[line].keyAndRest, let (next, others) = lines[line + 1].keyAndRest, words != others else { return nil }
            return file.replacing(line + 1..<line + 2, with: [next + words])
        },
        SlipKind(.amounts, "ett belopp i grannkolumnen") { world, random in
            changeLine(world.figures, &random) { line in
                guard let match = line.firstMatch(of: /: ([–-]), ([^:{},]+): ([−-]?\d[\d ]*)/) else {
                    guard let match = line.firstMatch(of: /: ([−-]?\d[\d ]*), ([^:{},]+): ([–-])(?=[,}])/) else { return nil }
                    return line.replacingCharacters(match.range, ": \(match.output.3), \(match.output.2): \(match.output.1)")
                }
                return line.replacingCharacters(match.range, ": \(match.output.3), \(match.output.2): \(match.output.1)")
            }
        },
        SlipKind(.amounts, "förra mötets belopp kvar på en rad") { world, random in
            var places: [(TextFile, Int, String)] = []
            for file in world.figures {
                guard let old = world.earlier.first(where: { $0.name == file.name }) else { continue }
                let (now, before) = (file.lines.keyedRows, old.lines.keyedRows)
                for (path, line) in now where !path.hasPrefix(world.stated.dropLast()) {
                    guard let was = before[path], old.lines[was] != file.lines[line], !old.lines[was].isRounded(file.lines[line]) else { continue }
                    places.append((file, line, old.lines[was]))
                }
            }
            guard let (file, line, old) = random.pick(places.sorted { ($0.0.path, $0.1) < ($1.0.path, $1.1) }) else { return nil }
            return file.replacing(line..<line + 1, with: [old])
        },
    ]

    /// A change of one amount of a file with figures.
    private static func amount(_ name: String, _ change: @escaping @Sendable (String, inout SeededGenerator) -> String?) -> SlipKind {
        SlipKind(.amounts, name) { world, random in
            let places = world.figures.flatMap { file in
                file.lines.enumerated().flatMap { number, line in line.amountRanges.map { (file: file, line: number, range: $0) } }
            }
            guard let place = random.pick(places) else { return nil }
            let line = place.file.lines[place.line]
            guard let new = change(String(line[place.range]), &random), new != line[place.range] else { return nil }
            return place.file.replacing(place.line..<place.line + 1, with: [line.replacingCharacters(place.range, new)])
        }
    }

    /// Two rows of one table, one below the other: the same indentation, both with amounts.
    private static func neighbours(_ files: [TextFile], _ random: inout SeededGenerator) -> (TextFile, Int)? {
        let places = files.flatMap { file in
            let lines = file.lines
            return lines.indices.dropLast().filter { line in
                !lines[line].amountRanges.isEmpty && !lines[line + 1].amountRanges.isEmpty && lines[line].indentation == lines[line + 1].indentation
                    && lines[line].indentation > 0
            }.map { (file, $0) }
        }
        return random.pick(places)
    }
}

/// "1 234 567" of "1234567".
private func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text.append(" ") }
        text.append(digit)
    }
    return text
}

extension String {
    /// Amounts that are written with a space between thousands, after a key.
    var amountRanges: [Range<Index>] {
        guard !drop(while: { $0 == " " }).hasPrefix("#") else { return [] }
        return matches(of: /: "?([−–-]?\d{1,3}(?: \d{3})+(?:,\d+)?)"?(?=[,}\s]|$| kr| tkr)/).map {
            self.index($0.range.lowerBound, offsetBy: 2)..<$0.range.upperBound
        }
        .map { range in
            let isQuoted = self[range.lowerBound] == "\""
            return isQuoted
                ? index(after: range.lowerBound)..<(self[index(before: range.upperBound)] == "\"" ? index(before: range.upperBound) : range.upperBound) : range
        }
    }

    /// Whether only the last digit differs, as ören make it.
    fileprivate func isRounded(_ other: String) -> Bool { count == other.count && dropLast() == other.dropLast() }

    /// The key of a row with its colon, and what follows.
    fileprivate var keyAndRest: (String, String)? {
        guard let colon = firstIndex(of: ":") else { return nil }
        return (String(self[...colon]), String(self[index(after: colon)...]))
    }
}

extension [String] {
    /// Lines with amounts by the keys that lead to them. Items of lists go by their number.
    fileprivate var keyedRows: [String: Int] {
        var stack: [(indent: Int, key: String)] = []
        var items: [String: Int] = [:]
        var rows: [String: Int] = [:]
        for (number, line) in enumerated() {
            let text = line.drop { $0 == " " }
            guard let colon = text.firstIndex(of: ":"), !text.hasPrefix("#") else { continue }
            let indent = line.indentation
            while let last = stack.last, last.indent >= indent { stack.removeLast() }
            var key = String(text[..<colon])
            if text.hasPrefix("- ") {
                let above = stack.map(\.key).joined(separator: ".")
                items[above, default: 0] += 1
                stack.append((indent, "\(items[above] ?? 0)"))
                key = String(key.dropFirst(2))
            }
            stack.append((text.hasPrefix("- ") ? indent + 2 : indent, key))
            if !line.amountRanges.isEmpty { rows[stack.map(\.key).joined(separator: ".")] = number }
        }
        return rows
    }
}
