import Diagnostics
import Facts

/// What the rules find, and over how much each was held: a rule that counted nothing did not apply, and nothing may be
/// claimed on its behalf.
struct Examination: Sendable {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var tally = Tally()
    /// Why a code did not apply, where its rule knows better than the table of rules.
    private(set) var reasons: [Int: Phrase] = [:]
    /// Explanations of changes that were needed: each excused something that would else have been told.
    private(set) var excused: [ExplainedChange] = []

    /// What is counted while a text is looked at that will be there the next time; nil else.
    private var counted: [CountedThing]?

    /// One more thing was held against the rule of `code`, and it stands at `range` (nil: in no file of the meeting's).
    mutating func examine(_ code: DiagnosticCode, at range: SourceRange?) { examine(code.number, range?.file, 1) }

    /// `count` more things of a file were held against the rule.
    mutating func examine(_ code: DiagnosticCode, in file: FileID?, count: Int) {
        if count > 0 { examine(code.number, file, count) }
    }

    private mutating func examine(_ number: Int, _ file: FileID?, _ count: Int) {
        tally.add(count, number, file)
        counted?.append(CountedThing(number: number, file: file, count: count))
    }

    /// Holds each text against a rule that asks nothing but the text itself and its language: of a live meeting only those that
    /// were not there the last time.
    ///
    /// - Parameter code: of the rule, that it is known by.
    mutating func eachText(_ code: DiagnosticCode, _ context: CheckContext, _ judge: (Passage, inout Examination) -> Void) {
        let number = code.number
        for group in context.groups {
            if let known = group.work?.findings(number) {
                report(known.diagnostics)
                for thing in known.counted { tally.add(thing.count, thing.number, thing.file) }
                continue
            }
            let before = diagnostics.count
            if group.work != nil { counted = [] }
            for index in group.passages { judge(context.passages[index], &self) }
            group.work?.keep(TextFindings(diagnostics: Array(diagnostics[before...]), counted: counted ?? []), number)
            counted = nil
        }
    }

    /// Every text of the meeting was held against the rule.
    mutating func examineTexts(_ code: DiagnosticCode, _ context: CheckContext) {
        for (file, count) in context.textsOfFiles { tally.add(count, code, file) }
    }

    /// Also what another thread's rules counted and excused; what they found is put in order by the caller.
    mutating func count(_ other: Examination) {
        tally.add(other.tally)
        reasons.merge(other.reasons) { own, _ in own }
        excused += other.excused
    }

    /// What has been found since the last time.
    mutating func takeDiagnostics() -> [Diagnostic] {
        defer { diagnostics = [] }
        return diagnostics
    }

    mutating func report(_ found: [Diagnostic]) { diagnostics += found }

    /// Says why the rule of `code` has nothing to be held against, for `check --explain-checks` and the manifest.
    mutating func setAside(_ code: DiagnosticCode, _ why: Phrase) { reasons[code.number] = why }

    /// Whether what goes by `key` has changed with an explanation; that one is then needed.
    mutating func isExplained(_ key: String, _ sheet: FactSheet) -> Bool {
        guard sheet.isChangeExplained(key) else { return false }
        excused.append(ExplainedChange(file: sheet.file, key: key))
        return true
    }

    mutating func report(
        _ code: DiagnosticCode, at range: SourceRange?, _ arguments: [String: String] = [:],
        notes: [DiagnosticNote] = [], replacement: String? = nil, tells: RootSlip? = nil
    ) {
        var found = Diagnostic(code, at: range, arguments, notes: notes, replacement: replacement)
        if let tells { found.tells = tells }
        diagnostics.append(found)
    }
}

/// The explanation of a change, by the key that it goes by in a file.
struct ExplainedChange: Equatable, Sendable {
    var file: FileID?
    var key: String
}

/// How many things each code was held against, file by file.
struct Tally: Sendable {
    private struct Count {
        var file: FileID?
        var count: Int
    }
    /// By the number of the code (CK025: 25).
    private var counts: [[Count]] = Array(repeating: [], count: 1000)

    mutating func add(_ count: Int, _ code: DiagnosticCode, _ file: FileID?) { add(count, code.number, file) }

    mutating func add(_ count: Int, _ number: Int, _ file: FileID?) {
        guard counts.indices.contains(number) else { return }
        // Few files; the one counted last is nearly always the one that is counted next.
        if let index = counts[number].lastIndex(where: { $0.file == file }) {
            counts[number][index].count += count
        } else {
            counts[number].append(Count(file: file, count: count))
        }
    }

    mutating func add(_ other: Tally) {
        for number in counts.indices where !other.counts[number].isEmpty {
            for entry in other.counts[number] {
                if let index = counts[number].lastIndex(where: { $0.file == entry.file }) {
                    counts[number][index].count += entry.count
                } else {
                    counts[number].append(entry)
                }
            }
        }
    }

    /// Over all files, or over those of `files` alone.
    func count(_ code: DiagnosticCode, in files: Set<FileID>? = nil) -> Int {
        let number = code.number
        guard counts.indices.contains(number) else { return 0 }
        guard let files else { return counts[number].reduce(0) { $0 + $1.count } }
        // A bilaga has few files, which are sooner compared than hashed.
        let few = Array(files)
        var total = 0
        for entry in counts[number] {
            if let file = entry.file, few.count < 8 ? few.contains(file) : files.contains(file) { total += entry.count }
        }
        return total
    }
}
