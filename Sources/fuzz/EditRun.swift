import Diagnostics
import Pack

/// What became of many slips: how many of each kind were noticed, and which were not.
struct EditReport: Sendable {
    struct Row: Sendable {
        var made = 0
        var caught = 0
    }
    struct Miss: Sendable {
        var kind: HumanEdit
        var file: String
        var slip: Slip
    }
    var rows: [HumanEdit: Row] = [:]
    var misses: [Miss] = []
    /// Findings in the files as they are; there should be none.
    var before = 0

    var made: Int { rows.values.reduce(0) { $0 + $1.made } }
    var caught: Int { rows.values.reduce(0) { $0 + $1.caught } }

    /// A table by kind, and every miss with its line.
    var text: String {
        var text = "Före ändringarna: \(before) meddelanden\n\n"
        func row(_ name: String, _ made: String, _ caught: String) -> String {
            func pad(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
            return name + pad(made, max(1, 48 - name.count)) + pad(caught, 10) + "\n"
        }
        text += row("Slag av fel", "gjorda", "fångade")
        for kind in HumanEdit.allCases {
            let counts = rows[kind] ?? Row()
            text += row(kind.rawValue, "\(counts.made)", "\(counts.caught)")
        }
        text += row("alla", "\(made)", "\(caught)")
        for kind in HumanEdit.allCases {
            let missed = misses.filter { $0.kind == kind }
            guard !missed.isEmpty else { continue }
            text += "\nInte fångade: \(kind.rawValue) (\(missed.count))\n"
            for miss in missed {
                let after = miss.slip.after.isEmpty ? "(borta)" : miss.slip.after.joined(separator: " ⏎ ")
                text += "  \(miss.file):\(miss.slip.line)\n    - \(miss.slip.before)\n    + \(after)\n"
            }
        }
        return text
    }
}

/// Makes `count` slips, one at a time, in a copy of the valid fixtures, and checks the meetings after each.
///
/// - Parameters:
///   - root: the folder with meetings and register.
///   - meetings: names of meeting folders in it.
/// - Returns: nil when the fixtures cannot be copied.
func runEdits(count: Int, seed: UInt64, root: String, meetings: [String], templates: String) -> EditReport? {
    let files = textFiles(in: meetings + ["register"], of: root)
    guard !files.isEmpty, let scratch = ScratchFolder(files) else { return nil }
    defer { scratch.remove() }
    let names = registeredNames(files)
    var request = BuildRequest()
    request.meetings = meetings.map { "\(scratch.path)/\($0)" }
    request.templates = [templates]
    request.checksPages = false
    let baseline = findings(check(request))
    var report = EditReport()
    report.before = baseline.values.reduce(0, +)

    var random = SeededGenerator(seed: seed)
    var attempts = 0
    while report.made < count, attempts < count * 20 {
        attempts += 1
        guard let kind = random.pick(HumanEdit.allCases), let file = random.pick(files) else { break }
        let text = String(decoding: file.bytes, as: UTF8.self)
        guard let (mutated, slip) = slip(kind, in: text, isMarkdown: file.path.hasSuffix(".md"), names: names, &random)
        else { continue }
        scratch.write(Array(mutated.utf8), to: file.path)
        let found = findings(check(request))
        scratch.write(file.bytes, to: file.path)
        report.rows[kind, default: .init()].made += 1
        if found.contains(where: { $0.value > baseline[$0.key] ?? 0 }) {
            report.rows[kind, default: .init()].caught += 1
        } else {
            report.misses.append(.init(kind: kind, file: file.path, slip: slip))
        }
    }
    return report
}

/// Findings by what they say, without their places: a line more or less above one is no new finding.
private func findings(_ results: [MeetingResult]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for result in results {
        for item in result.diagnostics.items {
            let arguments = item.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            counts[item.code.id + " " + arguments.joined(separator: ";"), default: 0] += 1
        }
    }
    return counts
}

/// What stands after `namn:` in the register: the names whose misspelling matters.
func registeredNames(_ files: [TextFile]) -> [String] {
    var names: [String] = []
    for file in files where file.path.hasPrefix("register/") {
        for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
            guard let range = line.firstRange(of: "namn: ") else { continue }
            let name = line[range.upperBound...].prefix { $0 != "," && $0 != "}" }
            if name.count >= 5, !name.hasPrefix("\"") { names.append(String(name)) }
        }
    }
    return names
}
