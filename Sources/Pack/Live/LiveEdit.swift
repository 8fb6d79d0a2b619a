import Diagnostics
import Inputs
public import System

/// What became of a change.
public enum LiveOutcome: Sendable {
    /// The file holds it now.
    case saved(LiveChange)
    /// There is a new file.
    case made(String)
    /// The file is not as it was shown.
    case conflict
    /// Nothing stands there any longer, or it may not be changed.
    case refused(swedish: String, english: String)
    case failed(SystemError)
}

/// One change of one file, so that it can be taken back.
public struct LiveChange: Sendable {
    public var path: String
    var before: [UInt8]
    var after: [UInt8]
}

extension LiveMeeting {
    /// Puts a text in the place of a field: the smallest change that does it, all other bytes as they were.
    ///
    /// - Parameters:
    ///   - sha256: of the file when it was shown.
    ///   - text: as a person wrote it in the place of `LiveField.source`.
    public func save(_ text: String, at place: LivePlace, of sha256: String) -> LiveOutcome {
        // The place is one of the file as it was then.
        guard latest.file(place.file).map({ SHA256.hex($0.original) }) == sha256 else { return .conflict }
        guard let field = field(at: place) else {
            return .refused(swedish: "Platsen finns inte längre.", english: "The place is no longer there.")
        }
        if let obstacle = field.obstacle { return .refused(swedish: obstacle.swedish, english: obstacle.english) }
        guard case .success(let original) = readFile(field.path, limit: FileAccess.sizeLimit), SHA256.hex(original) == sha256
        else { return .conflict }
        let text = text.utf8.contains(0x0D) ? String(decoding: text.utf8.filter { $0 != 0x0D }, as: UTF8.self) : text
        if text == field.source { return .saved(LiveChange(path: field.path, before: original, after: original)) }
        let file = SourceFile(path: field.path, bytes: original)
        return write(replace(original, originalRange(field.range, in: file), with: field.encoded(text, in: file)), to: field.path, original)
    }

    /// Makes the replacement that a message proposes.
    public func mend(_ code: String, at place: LivePlace) -> LiveOutcome {
        let gone = LiveOutcome.refused(swedish: "Meddelandet gäller inte längre.", english: "The message no longer applies.")
        guard let source = latest.file(place.file),
            let item = findings.diagnostics.items.first(where: { item in
                item.code.id == code && item.range.flatMap(latest.places.place) == place
            }), let new = item.replacement, place.end <= source.bytes.count
        else { return gone }
        let range = place.start..<place.end
        guard let text = safeReplacement(of: String(decoding: source.bytes[range], as: UTF8.self), by: new), source.isAsItWas,
            field(at: place)?.obstacle == nil
        else { return gone }
        var bytes = source.original
        let ranges = [range] + item.alsoReplaced.map { Int($0.start)..<Int($0.end) }
        for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) where range.upperBound <= source.bytes.count {
            bytes = replace(bytes, originalRange(range, in: source), with: Array(text.utf8))
        }
        return write(bytes, to: source.path, source.original)
    }

    /// Whether a message asks for a file that can be made here.
    static func asksForFile(_ diagnostic: Diagnostic) -> Bool { diagnostic.code.id == DiagnosticCode.missingEntry.id }

    /// Makes the file of an entry of the register that lacks one, with its head, for somebody to write in.
    ///
    /// - Parameter number: into `messages`, where the message that asks for it stands.
    public func makeFile(_ number: Int) -> LiveOutcome {
        let items = messages(.swedish).map(\.diagnostic)
        guard items.indices.contains(number), LiveMeeting.asksForFile(items[number]), let folder = folders.first,
            let pattern = items[number].arguments["mönster"], let field = items[number].arguments["fält"],
            let key = items[number].arguments["nyckel"], let file = ProseFile(pattern: pattern, field: field, key: key)
        else { return .refused(swedish: "Meddelandet gäller inte längre.", english: "The message no longer applies.") }
        let path = join(folder, file.path)
        guard presence(of: path) == .absent else {
            return .refused(swedish: "Filen \(path) finns redan.", english: "The file \(path) is there already.")
        }
        do throws(SystemError) { return .made(try file.write("TODO\n", in: folder)) } catch { return .failed(error) }
    }

    /// Puts a file back as it was before a change, while it still is as it was after it.
    public func takeBack(_ change: LiveChange) -> LiveOutcome {
        guard case .success(let now) = readFile(change.path, limit: FileAccess.sizeLimit), now == change.after else {
            return .refused(
                swedish: "Filen har ändrats sedan dess och lämnas som den är.", english: "The file has changed since, and is left as it is.")
        }
        return write(change.before, to: change.path, now)
    }

    /// Whether a file, its links resolved, lies in the folders of the meeting, the register or the templates.
    func mayBeChanged(_ target: String) -> Bool {
        (folders + request.templates).contains { folder in
            FileAccess(existing: folder).map { target.utf8.starts(with: (withoutFinalSlash($0.canonical) + "/").utf8) } ?? false
        }
    }

    func write(_ bytes: [UInt8], to path: String, _ before: [UInt8]) -> LiveOutcome {
        // Through a link to the file itself: its name must not become a file of its own. But not through one that leads away.
        guard let target = realTarget(path), mayBeChanged(target) else {
            return .refused(swedish: "Filen finns inte längre där den var.", english: "The file is no longer where it was.")
        }
        if let failure = replaceFile(target, with: bytes) { return .failed(failure) }
        return .saved(LiveChange(path: path, before: before, after: bytes))
    }
}

private func replace(_ bytes: [UInt8], _ range: Range<Int>, with new: [UInt8]) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + new + bytes[range.upperBound...]
}

/// Where a stretch lies in the file's own bytes, in which letters may be written in parts.
func originalRange(_ range: Range<Int>, in file: SourceFile) -> Range<Int> {
    guard file.original.count != file.bytes.count || file.original != file.bytes else { return range }
    let original = file.original
    func offset(_ wanted: Int) -> Int {
        // Composing looks no further than from a letter to its marks, so that a longer beginning never gets shorter.
        var low = 0
        var high = original.count
        while low < high {
            let middle = (low + high) / 2
            if SourceFile(path: "", bytes: Array(original[..<middle])).bytes.count < wanted { low = middle + 1 } else { high = middle }
        }
        // Marks that follow belong to the letter before.
        while low + 1 < original.count, original[low] == 0xCC || original[low] == 0xCD { low += 2 }
        return low
    }
    return offset(range.lowerBound)..<offset(range.upperBound)
}

extension LiveField {
    /// The text as it is to stand in the file.
    fileprivate func encoded(_ text: String, in file: SourceFile) -> [UInt8] {
        let ending: [UInt8] = file.bytes.endsLinesWithReturn ? [0x0D, 0x0A] : [0x0A]
        switch form {
        case .scalar:
            let old = file.bytes[range]
            // Some lines of prose in the place of one get a block of their own, where the field has its line for itself.
            if case .scalar(.prose)? = type, text.utf8.contains(0x0A), let column = blockColumn(in: file.bytes) {
                let blanks = [UInt8](repeating: 0x20, count: column + 2)
                return [UInt8(ascii: "|")]
                    + text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { $0.isEmpty ? ending : ending + blanks + Array($0) }
            }
            return scalarSource(text, inPlaceOf: old, isInFlow: isInFlow)
        case .lines(let indent):
            let blanks = [UInt8](repeating: 0x20, count: indent)
            let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            let written = Array(lines.map { $0.isEmpty ? [] : blanks + Array($0) }.joined(separator: ending))
            // A file ends with a line that is whole.
            return range.isEmpty && range.upperBound == file.bytes.count && !written.isEmpty ? written + ending : written
        }
    }

    /// The column of the key, where the value stands alone after it to the end of its line; nil in a flow collection.
    private func blockColumn(in bytes: [UInt8]) -> Int? {
        var start = range.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var end = range.upperBound
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let head = bytes[start..<range.lowerBound]
        guard !head.contains(UInt8(ascii: "{")), !head.contains(UInt8(ascii: "[")),
            bytes[range.upperBound..<end].allSatisfy({ $0 == 0x20 || $0 == 0x0D })
        else { return nil }
        // "- " before a key counts as blanks.
        return head.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count
    }
}

extension [UInt8] {
    var endsLinesWithReturn: Bool {
        guard let index = firstIndex(of: 0x0A), index > 0 else { return false }
        return self[index - 1] == 0x0D
    }
}
