import Diagnostics
public import Inputs
import System

/// What stands at a place of a file, as it can be changed there: one value, or some lines of prose.
public struct LiveField: Sendable {
    /// How the source is written and changed.
    public enum Form: Sendable, Equatable {
        /// A scalar of YAML, in one piece.
        case scalar
        /// Whole lines of Markdown, each without the blanks that the file has before it.
        case lines(indent: Int)
    }

    public var path: String
    /// Of its first line, from 1.
    public var line: Int
    /// As templates would write it: `utfall.processtöd[2024]`; empty where no schema has it.
    public var name: String
    public var help: String
    public var example: String?
    /// What the schema says that it is; nil for lines of prose and for what no schema has.
    public var type: SchemaType?
    /// The only texts allowed, with what they are called; empty when any will do.
    public var choices: [(value: String, name: String)]
    public var form: Form
    /// What a person changes.
    public var source: String
    /// The bytes that the source stands for, in the file as it is read.
    public var range: Range<Int>
    /// Of the whole file as it lies on the disk: the field may be changed only while it is the same.
    public var sha256: String
    /// Why it cannot be changed here, in Swedish and in English; nil when it can.
    public var obstacle: (swedish: String, english: String)?
}

extension LiveMeeting {
    /// Where a place that a page names is now: the page may be older than the files.
    ///
    /// - Parameter generation: of the page.
    /// - Returns: nil for a page that is older than can be told.
    public func current(_ place: LivePlace, of generation: Int) -> LivePlace? {
        shown.first { $0.generation == generation }.flatMap { latest.place(place, of: $0.snapshot) }
    }

    /// What stands at a place of the last build; nil when nothing does that it read.
    public func field(at place: LivePlace) -> LiveField? {
        guard let source = latest.file(place.file), place.end <= source.bytes.count else { return nil }
        let innermost = latest.innermost(place)
        let found = innermost?.visit
        var field = LiveField(
            path: source.path, line: source.position(of: place.start).line, name: found?.path.expression ?? "",
            help: innermost?.help ?? "", example: found?.schema?.example, type: nil, choices: [], form: .scalar, source: "",
            range: place.start..<place.end, sha256: SHA256.hex(source.original), obstacle: nil)
        if let found, let range = found.value.range, !found.value.isProse(in: source, range) {
            field.type = found.schema?.type
            field.choices = choices(found.schema)
            field.range = Int(range.start)..<Int(range.end)
            field.source = scalarText(source.bytes[field.range])
            field.line = source.position(of: field.range.lowerBound).line
        } else {
            field.setLines(of: source, around: place.start..<place.end)
        }
        field.obstacle = obstacle(source)
        return field
    }

    /// The place of a value by its name, in the files as they are now; nil when there is none, or more than one.
    public func place(named name: String, inFile number: Int) -> LivePlace? {
        guard !name.isEmpty, let file = latest.places.file(number) else { return nil }
        var found: [LivePlace] = []
        for root in latest.roots {
            root.value.forEachValue(root.schema) { visit in
                guard let range = visit.value.range, range.file == file, visit.path.expression == name,
                    let place = latest.places.place(range)
                else { return }
                found.append(place)
            }
        }
        return found.count == 1 ? found[0] : nil
    }

    func choices(_ schema: SchemaNode?) -> [(value: String, name: String)] {
        guard let schema else { return [] }
        switch schema.type {
        case .reference(let section):
            guard let register = latest.register, let entries = register.section(section) else { return [] }
            return entries.fields.map { ($0.name, register.name(of: Reference(section: section, key: $0.name)) ?? $0.name) }
        case .scalar(.flag): return [("ja", "ja"), ("nej", "nej")]
        default: return schema.allowed.map { ($0, $0) }
        }
    }

    /// Only the files of the meeting, the register and the templates may be changed.
    private func obstacle(_ source: SourceFile) -> (swedish: String, english: String)? {
        let isMine = (folders + request.templates).contains { source.path.utf8.starts(with: (withoutFinalSlash($0) + "/").utf8) }
        guard isMine else {
            return ("Filen hör till ett annat möte och ändras inte härifrån.", "The file belongs to another meeting and is not changed from here.")
        }
        if fileEnding(source.path) != "yaml", fileEnding(source.path) != "yml", fileEnding(source.path) != "md" {
            return ("Filen är ingen text som kan ändras här.", "The file is no text that can be changed here.")
        }
        return nil
    }
}

extension Value {
    /// Whether the value is Markdown on lines of its own.
    fileprivate func isProse(in source: SourceFile, _ range: SourceRange) -> Bool {
        guard case .prose = kind, Int(range.start) < source.bytes.count else { return false }
        let first = source.bytes[Int(range.start)]
        return first == UInt8(ascii: "|") || first == UInt8(ascii: ">") || source.path.hasSuffix(".md") && source.bytes.starts(with: Array("---".utf8))
            && Int(range.end) >= source.bytes.count - 1
    }
}

extension LiveField {
    /// The whole lines that a stretch stands on.
    fileprivate mutating func setLines(of source: SourceFile, around place: Range<Int>) {
        let bytes = source.bytes
        var start = place.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var end = max(place.upperBound, start)
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        // The blanks before the text belong to the file; in Markdown itself they may mean something.
        var indent = 0
        if !path.hasSuffix(".md") { while start + indent < end, bytes[start + indent] == 0x20 { indent += 1 } }
        form = .lines(indent: indent)
        range = start..<end
        line = source.position(of: start).line
        let lines = bytes[start..<end].split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            var line = line
            if line.last == 0x0D { line = line.dropLast() }
            var left = indent
            while left > 0, line.first == 0x20 {
                line = line.dropFirst()
                left -= 1
            }
            return String(decoding: line, as: UTF8.self)
        }
        self.source = lines.joined(separator: "\n")
    }
}
