/// A kind of slip that a careful colleague with only these files could find: what it is, and how it is made.
struct SlipKind: Sendable {
    enum Area: String, CaseIterable, Sendable {
        case amounts = "belopp"
        /// A digit of a number in a text, the register or the meeting's own file. Some stand beside what they can be held against; most
        /// are a street number, an hour, how many came, and nobody with these files alone can see that they are wrong.
        case numbers = "siffror i text och uppgifter"
        case register = "register"
        case references = "hänvisningar och dagordning"
        case dates = "datum och årtal"
        case yaml = "YAML för hand"
        case text = "löpande text"
        case pasted = "inklistrat"
    }

    let area: Area
    let name: String
    /// nil where the files have no place for it.
    let make: @Sendable (SlipWorld, inout SeededGenerator) -> PlacedSlip?

    init(_ area: Area, _ name: String, _ make: @escaping @Sendable (SlipWorld, inout SeededGenerator) -> PlacedSlip?) {
        self.area = area
        self.name = name
        self.make = make
    }

    /// Made only where the files have what it is to be held against.
    func only(where applies: @escaping @Sendable (SlipWorld) -> Bool) -> SlipKind {
        SlipKind(area, name) { world, random in applies(world) ? make(world, &random) : nil }
    }

    /// What is like the kinds and is left out of them, since nothing in the files tells it from what is right.
    static let notTried = [
        "”Ekonomin är i balans” där inga siffror säger emot det, och i anteckningar från en annan dag, som återger vad någon sade",
        "en inledning som är kvar från förra mötet och inte nämner någon månad: den får stå",
        "en krona mer eller mindre på en rad där redovisningens ören avrundas",
        "citattecken om en del av ett värde: ”Ekporten”, Kommunhuset",
        "ett mål för externa medel i en text, där filerna inte har något sådant mål",
        "en angiven summa som är borta: då räknas den ut",
    ]

    /// Every kind, those of one mistyped letter or digit first.
    static let all: [SlipKind] =
        typed + amountKinds + saidAmountKinds + textKinds + markdownKinds + referenceKinds + dateKinds + orderKinds + claimKinds + yamlKinds + pastedKinds

    private static let typed: [SlipKind] = HumanEdit.allCases.flatMap { edit in
        switch edit {
        // What these find says most of amounts where amounts are; elsewhere it is counted by itself.
        case .changedDigit, .swappedDigits:
            [
                typed(edit, edit.rawValue + " i en fil med belopp", .amounts) { $0.figures },
                typed(edit, edit.rawValue + " i text och uppgifter", .numbers) { world in
                    let figures = Set(world.figures.map(\.path))
                    return world.files.filter { !figures.contains($0.path) }
                },
            ]
        case .commaForSpace, .letterForZero: [typed(edit, edit.rawValue, .amounts, \.files)]
        case .misspeltName: [typed(edit, edit.rawValue, .register, \.files)]
        case .wrongYear: [typed(edit, edit.rawValue, .dates, \.files)]
        default: [typed(edit, edit.rawValue, .yaml, \.files)]
        }
    }

    private static func typed(_ edit: HumanEdit, _ name: String, _ area: Area, _ files: @escaping @Sendable (SlipWorld) -> [TextFile]) -> SlipKind {
        SlipKind(area, name) { world, random in
            guard let file = random.pick(files(world)) else { return nil }
            guard let (text, made) = slip(edit, in: file.string, isMarkdown: file.isMarkdown, names: world.names, &random) else { return nil }
            return PlacedSlip(
                // Where a line is gone, what is told stands above the gap or below it.
                file: file.path, lines: max(1, made.line - (made.after.isEmpty ? 1 : 0))...(made.line + max(0, made.after.count - 1)), text: text,
                before: made.before,
                after: made.after.joined(separator: " ⏎ "))
        }
    }
}

/// A slip in its file.
struct PlacedSlip: Sendable {
    var file: String
    /// Where it stands in the new text, from 1.
    var lines: ClosedRange<Int>
    /// The whole file.
    var text: String
    var before: String
    var after: String
}

/// The files that slips are made in, and those that they are made of.
struct SlipWorld: Sendable {
    /// Of the meeting and the register.
    var files: [TextFile]
    /// Of the meeting before; empty where there is none.
    var earlier: [TextFile]
    /// The meeting's folder.
    var meeting: String
    /// Of the register.
    var names: [String]
    var isEnglish: Bool
    /// The key of stated sums in the files with figures.
    var stated = "angivna:"

    var texts: [TextFile] { files.filter { $0.isMarkdown } }
    /// Those that speak on the meeting's own day: in notes of another, “the last meeting” may be anyone's.
    var textsOfMeeting: [TextFile] { texts.filter { file in !file.lines.prefix(max(0, file.bodyStart)).contains { $0.hasPrefix("datum:") } } }
    var own: [TextFile] { files.filter { $0.path.hasPrefix(meeting) } }
    func file(_ name: String) -> TextFile? { files.first { $0.path == "\(meeting)/\(name)" } }
    /// Files with figures.
    var figures: [TextFile] {
        own.filter { !$0.isMarkdown && !["mote.yaml", "medskick.yaml", "kommunikationsmal.yaml", "protokoll.yaml"].contains($0.name) }
    }

    /// Whether they have a target for funds from outside.
    var hasTarget: Bool {
        figures.contains { $0.lines.contains { $0.hasPrefix("  ") && $0.drop { $0 == " " }.hasPrefix("mål") } }
    }

    /// The language's own words.
    func say(_ swedish: String, _ english: String) -> String { isEnglish ? english : swedish }
}

extension TextFile {
    var string: String { String(decoding: bytes, as: UTF8.self) }
    var isMarkdown: Bool { path.hasSuffix(".md") }
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var lines: [String] { string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The first line of running text.
    var bodyStart: Int {
        let lines = lines
        guard isMarkdown, lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return 0 }
        return end + 1
    }

    /// With some lines replaced.
    func replacing(_ range: Range<Int>, with new: [String], at place: ClosedRange<Int>? = nil) -> PlacedSlip {
        var lines = lines
        let before = lines[range].joined(separator: " ⏎ ")
        lines.replaceSubrange(range, with: new)
        let first = range.lowerBound + 1
        return PlacedSlip(
            file: path, lines: place ?? first...(first + max(0, new.count - 1)), text: lines.joined(separator: "\n"), before: before,
            after: new.joined(separator: " ⏎ "))
    }

    /// A paragraph of its own at the end of the text, or before one of its paragraphs.
    func adding(_ paragraph: [String], _ random: inout SeededGenerator) -> PlacedSlip {
        let lines = lines
        let gaps = lines.indices.filter {
            $0 > bodyStart && lines[$0].isEmpty && $0 + 1 < lines.count && lines[$0 + 1].first?.isLetter == true && !isWithinNote($0, lines)
        }
        guard let gap = random.pick(gaps) else {
            let end = lines.last?.isEmpty == true ? lines.count - 1 : lines.count
            return replacing(end..<end, with: [""] + paragraph, at: (end + 2)...(end + 1 + paragraph.count))
        }
        return replacing(gap..<gap, with: [""] + paragraph, at: (gap + 2)...(gap + 1 + paragraph.count))
    }

    private func isWithinNote(_ index: Int, _ lines: [String]) -> Bool { index > 0 && lines[index - 1].hasPrefix("[^") }
}

/// A line of some text in which something is to be changed, chosen by chance among those that can be.
func changeLine(
    _ files: [TextFile], _ random: inout SeededGenerator, _ change: (String) -> String?
) -> PlacedSlip? {
    var places: [(file: TextFile, line: Int, new: String)] = []
    for file in files {
        let lines = file.lines
        for index in lines.indices where index >= file.bodyStart && !lines[index].hasPrefix("#") {
            if let new = change(lines[index]), new != lines[index] { places.append((file, index, new)) }
        }
    }
    guard let place = random.pick(places) else { return nil }
    return place.file.replacing(place.line..<place.line + 1, with: place.new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
}

extension String {
    /// With the first stretch of that kind replaced; nil where there is none.
    func swapping(_ old: String, _ new: String) -> String? {
        guard let range = firstRange(of: old) else { return nil }
        return replacingCharacters(range, new)
    }

    func replacingCharacters(_ range: Range<Index>, _ new: String) -> String { String(self[..<range.lowerBound]) + new + String(self[range.upperBound...]) }

    var indentation: Int { prefix { $0 == " " }.count }
}
