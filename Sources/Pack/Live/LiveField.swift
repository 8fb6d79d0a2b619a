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
    /// It stands within brackets or braces, where more signs mean something.
    var isInFlow = false
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
        let prose = found.flatMap { visit in visit.value.range.flatMap { visit.value.proseLines(in: source, $0) } }
        if let found, let range = found.value.range, prose == nil {
            field.isInFlow = latest.chain(place).contains { $0.value.isFlow(in: source) }
            field.type = found.schema?.type
            field.choices = choices(found.schema)
            field.range = Int(range.start)..<Int(range.end)
            field.source = scalarText(source.bytes[field.range])
            field.line = source.position(of: field.range.lowerBound).line
        } else {
            field.setLines(of: source, around: prose.map { source.bytes.block(around: place.start..<place.end, in: $0) } ?? place.start..<place.end)
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
        // What came with the program is everybody's.
        if let own = programFolder(["share/bilaga/templates"]), source.path.utf8.starts(with: (own + "/").utf8) {
            return (
                "Texten kommer ur en mall som följer med programmet. För att ändra den: lägg en kopia av mallen i en egen mallmapp, så som handbokens sida om mallar visar.",
                "The text comes out of a template that came with the program. To change it, put a copy of the template into a template folder of your own, as the handbook's page on templates shows."
            )
        }
        guard isMine else {
            return ("Filen hör till ett annat möte och ändras inte härifrån.", "The file belongs to another meeting and is not changed from here.")
        }
        if fileEnding(source.path) != "yaml", fileEnding(source.path) != "yml", fileEnding(source.path) != "md" {
            return ("Filen är ingen text som kan ändras här.", "The file is no text that can be changed here.")
        }
        // Letters that cannot be read could not be written back.
        guard String(validating: source.original, as: UTF8.self) != nil else {
            return (
                "Filen är inte sparad som UTF-8, och å, ä och ö skulle gå förlorade. Spara om den som UTF-8 först.",
                "The file is not saved as UTF-8, and å, ä and ö would be lost. Save it as UTF-8 first."
            )
        }
        // A link that leads elsewhere since the file was read.
        guard let target = realTarget(source.path), mayBeChanged(target) else {
            return ("Filen ligger någon annanstans nu.", "The file lies elsewhere now.")
        }
        return nil
    }
}

extension Value {
    /// Where the value is Markdown on lines of its own: the lines of a block (YAML 1.2.2, 8.1), or of a Markdown file below its
    /// head. nil where it stands on the line of its key.
    fileprivate func proseLines(in source: SourceFile, _ range: SourceRange) -> Range<Int>? {
        let (start, end) = (Int(range.start), min(Int(range.end), source.bytes.count))
        guard case .prose = kind, start < end else { return nil }
        if source.path.hasSuffix(".md"), start >= source.bytes.headEnd { return start..<end }
        guard source.bytes[start] == UInt8(ascii: "|") || source.bytes[start] == UInt8(ascii: ">"),
            let line = source.bytes[start..<end].firstIndex(of: 0x0A)
        else { return nil }
        return line + 1..<end
    }

    /// Whether it is a collection in brackets or braces.
    fileprivate func isFlow(in source: SourceFile) -> Bool {
        switch kind {
        case .list, .map, .record: break
        default: return false
        }
        guard let start = range.map({ Int($0.start) }), start < source.bytes.count else { return false }
        return source.bytes[start] == UInt8(ascii: "[") || source.bytes[start] == UInt8(ascii: "{")
    }
}

extension [UInt8] {
    /// Where the text of a Markdown file begins: after its front matter, if it has one.
    fileprivate var headEnd: Int {
        let fence = Array("---".utf8)
        let start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard self[start...].starts(with: fence) else { return 0 }
        var line = start
        while let end = self[line...].firstIndex(of: 0x0A) {
            line = end + 1
            if self[line...].starts(with: fence) { return line }
        }
        return count
    }

    /// The paragraph, list item or heading that a stretch is part of, whole lines, within some text.
    fileprivate func block(around place: Range<Int>, in text: Range<Int>) -> Range<Int> {
        func start(ofLineAt offset: Int) -> Int {
            var start = Swift.max(Swift.min(offset, count), text.lowerBound)
            while start > text.lowerBound, self[start - 1] != 0x0A { start -= 1 }
            return start
        }
        func end(ofLineAt offset: Int) -> Int { self[Swift.min(offset, text.upperBound)..<text.upperBound].firstIndex(of: 0x0A) ?? text.upperBound }
        var first = start(ofLineAt: place.lowerBound)
        var last = end(ofLineAt: Swift.max(place.lowerBound, place.upperBound - 1))
        while first > text.lowerBound, !beginsBlock(at: first) {
            let before = start(ofLineAt: first - 1)
            if standsAlone(at: before) { break }
            first = before
        }
        guard !standsAlone(at: first) else { return first..<last }
        while last < text.upperBound, last + 1 < count, !beginsBlock(at: last + 1), !standsAlone(at: last + 1) { last = end(ofLineAt: last + 1) }
        return first..<last
    }

    /// The bytes of a line without the blanks at its beginning and end.
    private func words(ofLineAt start: Int) -> ArraySlice<UInt8> {
        let end = self[start...].firstIndex(of: 0x0A) ?? count
        let line = self[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
        return line.last == 0x0D ? line.dropLast() : line
    }

    /// A blank line, a heading, a row of a table, a fence: no line of a paragraph goes on there.
    private func standsAlone(at start: Int) -> Bool {
        let line = words(ofLineAt: start)
        guard let first = line.first else { return true }
        return first == UInt8(ascii: "#") || first == UInt8(ascii: "|") || line.starts(with: Array("```".utf8)) || line.starts(with: Array(":::".utf8))
    }

    /// A line that a block begins with, whatever stands before it.
    private func beginsBlock(at start: Int) -> Bool {
        if standsAlone(at: start) { return true }
        let line = words(ofLineAt: start)
        if line.count > 1, "-*+".utf8.contains(line[line.startIndex]), line[line.startIndex + 1] == 0x20 { return true }
        let rest = line.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return rest.count < line.count && rest.count > 1 && (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"))
            && rest[rest.startIndex + 1] == 0x20
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
