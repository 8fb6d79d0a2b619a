import Diagnostics
import Pack

/// What a meeting is held against besides itself.
enum SlipVariant: String, CaseIterable, Sendable {
    case whole = "med angivna summor och förra mötet"
    case withoutStated = "utan angivna summor"
    case withoutEarlier = "utan förra mötet"
    case alone = "utan båda"

    var hasStated: Bool { self == .whole || self == .withoutEarlier }
    var hasEarlier: Bool { self == .whole || self == .withoutStated }
}

/// What became of the slips of a kind.
struct SlipTally: Sendable {
    var made = 0
    var right = 0
    var elsewhere = 0
    var messages: [Int] = []
    var missed: Int { made - right - elsewhere }

    mutating func add(_ other: SlipTally) {
        made += other.made
        right += other.right
        elsewhere += other.elsewhere
        messages += other.messages
    }
}

/// Makes slips of every kind in every organisation and variant, one at a time, and tells where each was noticed.
struct SlipCampaign {
    var rounds: Int
    var seed: UInt64
    var repository = "."
    var organisations = SlipOrganisation.all
    /// Parts of kinds' names; empty for all.
    var only: [String] = []
    var variants = SlipVariant.allCases
    /// Whether pages are set after each slip, which takes most of the time and finds the signs that no font has.
    var checksPages = true
    /// Told as the campaign goes: an organisation in a variant, with what it came to.
    var tell: (String) -> Void = { _ in }

    private(set) var byKind: [String: SlipTally] = [:]
    private(set) var byVariant: [SlipVariant: SlipTally] = [:]
    private(set) var byAreaAndVariant: [SlipKind.Area: [SlipVariant: SlipTally]] = [:]
    private(set) var misses: [(kind: String, how: String, file: String, slip: PlacedSlip, told: [String])] = []
    /// Messages of the files as they are; there should be none.
    private(set) var before: [String] = []

    init(rounds: Int, seed: UInt64, only: [String] = []) {
        self.rounds = rounds
        self.seed = seed
        self.only = only
    }

    /// - Returns: false when the fixtures cannot be copied.
    mutating func run() -> Bool {
        var random = SeededGenerator(seed: seed)
        for organisation in organisations {
            for variant in variants {
                let rounds = variant == .whole ? rounds : max(1, rounds / 3)
                guard run(organisation, variant, rounds, &random) else { return false }
            }
        }
        return true
    }

    private mutating func run(_ organisation: SlipOrganisation, _ variant: SlipVariant, _ rounds: Int, _ random: inout SeededGenerator) -> Bool {
        let root = organisation.root.hasPrefix("/") ? organisation.root : "\(repository)/\(organisation.root)"
        var files = textFiles(in: [organisation.meeting, "register"], of: root)
        let earlier = variant.hasEarlier ? textFiles(in: [organisation.earlier], of: root) : []
        if !variant.hasStated { files = files.map { $0.without(organisation.stated) } }
        // What answers earlier requests is left out with them.
        if !variant.hasEarlier { files = files.map { $0.without("uppföljning:") } }
        let others = otherFiles(in: [organisation.meeting, "register"] + (variant.hasEarlier ? [organisation.earlier] : []), of: root)
        guard !files.isEmpty, let scratch = ScratchFolder(files + earlier + others) else { return false }
        defer { scratch.remove() }
        let world = SlipWorld(
            files: files, earlier: earlier, meeting: organisation.meeting, names: registeredNames(files), isEnglish: organisation.isEnglish,
            stated: organisation.stated)
        var request = BuildRequest()
        request.meetings = ["\(scratch.path)/\(organisation.meeting)"]
        request.templates = organisation.templates.map { $0.hasPrefix("/") ? $0 : "\(repository)/\($0)" }
        request.checksPages = checksPages
        let baseline = SlipFindings(check(request))
        defer { tell("\(organisation.root), \(variant.rawValue): \(byVariant[variant].map { "\($0.right) av \($0.made)" } ?? "–")") }
        before += baseline.items.filter { $0.severity != .note }.map { "\(organisation.root) (\(variant.rawValue)): \($0.code)" }

        for kind in SlipKind.all where only.isEmpty || only.contains(where: kind.name.contains) {
            for _ in 0..<rounds {
                guard let slip = kind.make(world, &random), let original = files.first(where: { $0.path == slip.file }),
                    slip.text != original.string
                else { continue }
                scratch.write(Array(slip.text.utf8), to: slip.file)
                let found = SlipFindings(check(request)).beyond(baseline)
                scratch.write(original.bytes, to: slip.file)
                var tally = SlipTally(made: 1)
                let path = "\(scratch.path)/\(slip.file)"
                if found.contains(where: { $0.stands(in: path, slip.lines) }) {
                    tally.right = 1
                } else if !found.isEmpty {
                    tally.elsewhere = 1
                }
                tally.messages = [found.count]
                byKind[kind.name, default: SlipTally()].add(tally)
                byVariant[variant, default: SlipTally()].add(tally)
                byAreaAndVariant[kind.area, default: [:]][variant, default: SlipTally()].add(tally)
                if tally.right == 0 || found.count > 3 {
                    let how = tally.right == 1 ? "många meddelanden" : found.isEmpty ? "inte" : "någon annanstans"
                    misses.append((kind.name, how, "\(organisation.root)/\(slip.file)", slip, found.map(\.described)))
                }
            }
        }
        return true
    }

    /// Tables by kind, area and variant, then what was not found at its line.
    var text: String {
        func pad(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(1, width - text.count)) + text }
        func row(_ name: String, _ tally: SlipTally) -> String {
            let sorted = tally.messages.sorted()
            let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
            let tenth = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 9 / 10)]
            let share = tally.made == 0 ? "–" : "\((tally.right * 100 + tally.made / 2) / tally.made) %"
            return name + pad("\(tally.made)", max(1, 56 - name.count)) + pad("\(tally.right)", 8) + pad("\(tally.elsewhere)", 8) + pad("\(tally.missed)", 8)
                + pad(share, 8) + pad("\(median)/\(tenth)/\(sorted.last ?? 0)", 12) + "\n"
        }
        var text = before.isEmpty ? "" : "Före ändringarna: \(before.joined(separator: ", "))\n\n"
        text += "Slag av fel" + pad("gjorda", 45) + pad("rätt", 8) + pad("annan", 8) + pad("missat", 8) + pad("andel", 8) + pad("medd.", 12) + "\n"
        var areas: [SlipKind.Area: SlipTally] = [:]
        var all = SlipTally()
        for kind in SlipKind.all {
            guard let tally = byKind[kind.name] else { continue }
            text += row(kind.name, tally)
            areas[kind.area, default: SlipTally()].add(tally)
            all.add(tally)
        }
        text += "\n"
        for area in SlipKind.Area.allCases { if let tally = areas[area] { text += row(area.rawValue, tally) } }
        text += "\n"
        for variant in SlipVariant.allCases { if let tally = byVariant[variant] { text += row(variant.rawValue, tally) } }
        text += row("alla", all)
        if let amounts = byAreaAndVariant[.amounts] {
            text += "\n"
            for variant in SlipVariant.allCases { if let tally = amounts[variant] { text += row("belopp \(variant.rawValue)", tally) } }
        }
        let most = 12
        text += "\nGörs inte, för att ingen kan se det i filerna:\n"
        for one in SlipKind.notTried { text += "- \(one)\n" }
        for miss in misses {
            text +=
                "\n\(miss.kind): \(miss.how)\n  \(miss.file):\(miss.slip.lines.lowerBound)\n    - \(miss.slip.before.prefix(160))\n    + \(miss.slip.after.prefix(300))\n"
            for told in miss.told.prefix(most) { text += "    ? \(told)\n" }
            if miss.told.count > most { text += "    … \(miss.told.count) i allt\n" }
        }
        return text
    }
}

/// Messages with their places.
struct SlipFindings {
    struct Item {
        var code: String
        /// What it says, without its place.
        var said: String
        var severity: Severity
        var path: String
        var lines: ClosedRange<Int>?

        func stands(in path: String, _ lines: ClosedRange<Int>) -> Bool {
            self.path == path && (self.lines.map { $0.overlaps(lines) } ?? (lines.lowerBound == 1))
        }
        var described: String { "\(said) \(path.split(separator: "/").last ?? ""):\(lines?.lowerBound ?? 0)" }
    }
    var items: [Item] = []

    init(_ results: [MeetingResult]) {
        var findings = Findings()
        for result in results { findings.add(result.diagnostics, from: result.sources) }
        var seen = Set<String>()
        for item in findings.diagnostics {
            let arguments = item.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
            var path = ""
            var lines: ClosedRange<Int>?
            if let range = item.range, let file = findings.sources.file(range.file) {
                path = file.path
                let first = file.position(of: Int(range.start)).line
                lines = first...max(first, file.position(of: max(Int(range.start), Int(range.end) - 1)).line)
            }
            guard seen.insert("\(item.code.id) \(arguments) \(path) \(lines?.lowerBound ?? 0)").inserted else { continue }
            items.append(Item(code: item.code.id, said: "\(item.code.id) \(item.summary(.swedish))", severity: item.severity, path: path, lines: lines))
        }
    }

    /// Those that another list does not have: a line more or less above one is no new finding.
    func beyond(_ baseline: SlipFindings) -> [Item] {
        var known: [String: Int] = [:]
        for item in baseline.items { known[item.said, default: 0] += 1 }
        return items.filter { item in
            if let count = known[item.said], count > 0 {
                known[item.said] = count - 1
                return false
            }
            return true
        }
    }
}

extension TextFile {
    /// Without a key of the first level and what stands below it.
    fileprivate func without(_ key: String) -> TextFile {
        var kept: [String] = []
        var isWithin = false
        for line in lines {
            if line.hasPrefix(key) {
                isWithin = true
                continue
            }
            if isWithin, line.isEmpty || line.hasPrefix(" ") { continue }
            isWithin = false
            kept.append(line)
        }
        return TextFile(path: path, bytes: Array(kept.joined(separator: "\n").utf8))
    }
}
