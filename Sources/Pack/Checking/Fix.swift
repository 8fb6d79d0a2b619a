import Diagnostics
import Inputs

/// What `check --fix` changed, and what is found after it.
public struct FixResult: Sendable {
    public var results: [MeetingResult]
    /// Changed files by path, in order: as they were and as they are.
    public var changes: [(path: String, before: [UInt8], after: [UInt8])] = []

    /// A unified diff of all changes.
    public func diff(colour: Bool) -> String {
        changes.map { unifiedDiff($0.path, $0.before, $0.after, colour: colour) }.joined()
    }
}

/// Checks meetings and makes the replacements that messages propose, where that is safe: in the user's own
/// files of the meeting and the register, never where a digit is involved (but for the number of an item, which the
/// program sets itself), and only while nothing is wrong at the place afterwards. Each file is replaced in one step. Checks again until there is no more to do.
public func fix(_ request: BuildRequest) -> FixResult {
    var outcome = FixResult(results: check(request))
    var originals: [(path: String, bytes: [UInt8])] = []
    var refused = Set<Edit>()
    // A mended key can bring to light what stands below it, so one pass is not always enough.
    for _ in 0..<10 {
        let planned = plan(outcome.results, refused)
        guard !planned.isEmpty else { break }
        for file in planned {
            guard let failure = replaceFile(file.target, with: file.after) else {
                if !originals.contains(where: { $0.path == file.path }) { originals.append((file.path, file.original)) }
                continue
            }
            refused.formUnion(file.edits)
            outcome.results[0].diagnostics.report(.cannotWrite, at: nil, ["fil": failure.path].merging(failure.reasonArguments) { $1 })
            return finished(outcome, originals)
        }
        outcome.results = check(request)
        // Where a replacement made something else wrong at its place, the file is put back without it.
        let worse = planned.filter { file in
            let bad = file.faultyEdits(outcome.results)
            refused.formUnion(bad)
            return !bad.isEmpty
        }
        for file in worse { _ = replaceFile(file.target, with: file.original) }
        if !worse.isEmpty { outcome.results = check(request) }
    }
    return finished(outcome, originals)
}

private func finished(_ outcome: FixResult, _ originals: [(path: String, bytes: [UInt8])]) -> FixResult {
    var outcome = outcome
    for original in originals.sorted(by: { $0.path < $1.path }) {
        guard let after = contents(of: original.path), after != original.bytes else { continue }
        outcome.changes.append((original.path, original.bytes, after))
    }
    return outcome
}

/// One replacement, by what is written and where.
struct Edit: Hashable {
    var path: String
    var start: Int
    var old: String
    var new: String
}

/// The replacements of one file.
struct FileEdits {
    var path: String
    /// The file itself, links resolved.
    var target: String
    /// As it is read, which is what places are counted in.
    var before: [UInt8]
    /// As it lies on the disk.
    var original: [UInt8]
    /// In the order of their places, none overlapping another.
    var edits: [Edit]

    var after: [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in edits {
            result += before[position..<edit.start]
            result += edit.new.utf8
            position = edit.start + edit.old.utf8.count
        }
        return result + before[position...]
    }

    /// Those at whose place an error is reported in the changed file.
    func faultyEdits(_ results: [MeetingResult]) -> [Edit] {
        var places: [(edit: Edit, range: Range<Int>)] = []
        var shift = 0
        for edit in edits {
            let start = edit.start + shift
            places.append((edit, start..<start + edit.new.utf8.count))
            shift += edit.new.utf8.count - edit.old.utf8.count
        }
        var bad: [Edit] = []
        for result in results {
            for item in result.diagnostics.items where item.severity == .error {
                for range in [item.range].compactMap({ $0 }) + item.notes.map(\.range) {
                    guard result.sources.file(range.file)?.path == path else { continue }
                    for place in places where place.range.overlaps(Int(range.start)..<max(Int(range.start) + 1, Int(range.end))) {
                        bad.append(place.edit)
                    }
                }
            }
        }
        return bad
    }
}

/// Gathers the safe replacements of all findings, file by file.
private func plan(_ results: [MeetingResult], _ refused: Set<Edit>) -> [FileEdits] {
    var files: [FileEdits] = []
    func add(_ item: Diagnostic, at range: SourceRange, in result: MeetingResult) {
        guard let new = item.replacement, let file = result.sources.file(range.file),
            result.places.folders.contains(where: { file.path.hasPrefix($0 + "/") }),
            Int(range.end) <= file.bytes.count, range.start < range.end
        else { return }
        let old = String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
        guard let text = safeReplacement(of: old, by: new) else { return }
        let edit = Edit(path: file.path, start: Int(range.start), old: old, new: text)
        guard !refused.contains(edit) else { return }
        if let index = files.firstIndex(where: { $0.path == file.path }) {
            if !files[index].edits.contains(edit) { files[index].edits.append(edit) }
        } else if let target = realTarget(file.path) {
            files.append(FileEdits(path: file.path, target: target, before: file.bytes, original: file.original, edits: [edit]))
        }
    }
    for result in results {
        for item in result.diagnostics.items {
            for range in [item.range].compactMap({ $0 }) + item.alsoReplaced { add(item, at: range, in: result) }
        }
    }
    for index in files.indices {
        var kept: [Edit] = []
        for edit in files[index].edits.sorted(by: { $0.start < $1.start }) {
            if let last = kept.last, edit.start < last.start + last.old.utf8.count { continue }
            kept.append(edit)
        }
        files[index].edits = kept
    }
    return files
}

/// The text to put in, in the quotation marks of the old one; nil when it is not a matter of names only.
func safeReplacement(of old: String, by new: String) -> String? {
    if new.isEmpty { return isOrderNumber(old) ? new : nil }
    let hasDigit = (old + new).unicodeScalars.contains { $0.properties.numericType != nil }
    guard !hasDigit, old != new, !new.contains("\n") else { return nil }
    if let quote = old.first, quote == "\"" || quote == "'", old.count > 1, old.last == quote {
        return new.first == quote ? new : "\(quote)\(new)\(quote)"
    }
    return new
}

/// "1. ", "§ 2 ", "a) ", "2.1 ": a number with its signs before words, that a list or a heading was given by hand.
private func isOrderNumber(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let last = scalars.last, last == " " || last == "\t" || last == "\u{A0}", scalars.count <= 40 else { return false }
    let words = scalars.filter(\.properties.isAlphabetic)
    let digits = scalars.filter { ("0"..."9").contains($0) }
    // "Bilaga 2: " is a label with its number.
    return digits.count <= 6 && (words.count <= 1 && digits.count + words.count > 0 || !digits.isEmpty && scalars.first.map(words.contains) ?? false)
}
