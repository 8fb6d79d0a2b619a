public import Diagnostics
public import Inputs
import Style

/// Puts facts into the texts that people have written: `{{budget.uppväxling.mål-externa | mnkr}}` in prose, in an
/// agenda item. One for each bilaga, and one for the meeting's own texts; used by one thread.
///
/// What comes of a tag is words, never Markdown, and keeps the tag's place in the user's file.
public final class ProseFiller {
    private let evaluator: Evaluator
    private let others: OtherFacts
    private let sources: SourceSet
    private let knowledge: Knowledge
    private let language: DocumentLanguage
    /// Bytes that facts may still add to the texts.
    private var room = 1 << 20
    public private(set) var diagnostics = DiagnosticList()
    /// Texts with facts put in, with the place of each part, by where they stand. Prose keeps its own places.
    public private(set) var texts: [SourceRange: Prose] = [:]
    /// Where texts and prose stand that took a fact.
    public private(set) var places: [SourceRange] = []

    /// How much of what texts may speak of could be read. What follows from faults that are told already is not
    /// told once more.
    public enum Knowledge: Sendable {
        case complete
        /// Some values are missing.
        case gaps
        /// Some bilaga has no template that says what it has.
        case namesMissing
    }

    /// - Parameters:
    ///   - own: the bilaga that the texts stand in; nil for the meeting's own and the register's.
    ///   - context: the names that are known when there is no bilaga.
    ///   - attachments: all bilagor of the meeting that texts may take from.
    ///   - tellsReads: whether it is to be known what was looked at of all that (`reads`).
    public init(
        own: AttachmentFacts?, context: FillContext, attachments: [AttachmentFacts], knowledge: Knowledge, sources: SourceSet,
        tellsReads: Bool = false
    ) {
        others = OtherFacts(attachments, own: own?.id, tellsReads: tellsReads)
        let root = own?.rootNames() ?? RootNames(values: context.values, register: context.register, computed: [])
        evaluator = Evaluator(root, language: context.language, others: others)
        if tellsReads { evaluator.reads = RootReads() }
        self.sources = sources
        self.knowledge = knowledge
        language = context.language
    }

    /// What was looked at so far, where that was asked for.
    public var reads: TextReads? { evaluator.reads.map { TextReads(own: $0, others: others.reads) } }

    /// The values that texts took from.
    public var used: UsedValues {
        var used = evaluator.used
        used.formUnion(others.used)
        return used
    }

    /// The value with facts in the place of the tags in its texts.
    ///
    /// - Parameter schema: says which fields are printed; only they may take facts.
    public func fill(_ value: Value, _ schema: SchemaNode) -> Value { value.replacing(schema) { filled($0, $1) } ?? value }

    /// A text with its facts; nil for what has none. (The text of a Markdown file need not be declared.)
    private func filled(_ value: Value, _ schema: SchemaNode?) -> Value? {
        switch value.kind {
        case .prose(let prose):
            guard ProseTags.mayHaveTags(prose.markdown), mayBeFilled(value, schema) else { return nil }
            if let range = value.range { places.append(range) }
            return Value(.prose(filled(prose, at: value.range)), at: value.range)
        case .text(let text):
            guard ProseTags.mayHaveTags(text), let range = value.range, mayBeFilled(value, schema) else { return nil }
            let filled = filled(Prose(markdown: text, lineOffsets: [textStart(text, range)]), at: range)
            texts[range] = filled
            places.append(range)
            return Value(.text(filled.markdown), at: range)
        default: return nil
        }
    }

    private func mayBeFilled(_ value: Value, _ schema: SchemaNode?) -> Bool {
        if schema?.isPrinted ?? true { return true }
        report(.notFilledHere, at: value.range)
        return false
    }

    /// Where the first word of a text stands: behind its quote, or on the line after `>` or `|`.
    private func textStart(_ text: String, _ range: SourceRange) -> Int32 {
        guard let bytes = sources.file(range.file)?.bytes, let first = text.utf8.first else { return range.start }
        var start = Int(range.start)
        if start < bytes.count, bytes[start] == UInt8(ascii: ">") || bytes[start] == UInt8(ascii: "|"), bytes[start] != first {
            while start < bytes.count, bytes[start] != 0x0A { start += 1 }
        }
        while start < min(Int(range.end), bytes.count), bytes[start] != first { start += 1 }
        return start < Int(range.end) ? Int32(clamping: start) : range.start
    }

    // MARK: One text

    /// What a tag comes to: the words, and the figure where it is one.
    private typealias Fact = (text: String, figure: ProseFigure.Figure?)

    private func filled(_ prose: Prose, at range: SourceRange?) -> Prose {
        let bytes = Array(InsertionMarker.neutralised(prose.markdown).utf8)
        let places = TagPlaces(range, in: sources)
        var result = Prose(markdown: "", lineOffsets: Array(prose.lineOffsets.prefix(1)))
        result.isExact = prose.isExact
        var words: [UInt8] = []
        words.reserveCapacity(bytes.count)
        var line = 0
        var position = 0
        func copy(to end: Int) {
            for byte in bytes[position..<end] {
                words.append(byte)
                if byte != 0x0A { continue }
                line += 1
                if line < prose.lineOffsets.count { result.lineOffsets.append(prose.lineOffsets[line]) }
            }
            position = end
        }
        var depth = 0
        for tag in ProseTags.find(in: bytes) {
            copy(to: tag.range.lowerBound)
            let place = places.range(of: tag)
            let (text, figure) = bounded(self.words(of: tag, bytes, at: place, depth: &depth), at: place)
            let start = words.count
            for byte in text.utf8 { words.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
            if let place { result.figures.append(ProseFigure(start: start, end: words.count, range: place, figure: figure)) }
            // The lines that a tag goes over are one line of the text.
            for byte in bytes[tag.range] where byte == 0x0A { line += 1 }
            position = tag.range.upperBound
        }
        copy(to: bytes.count)
        result.markdown = String(decoding: words, as: UTF8.self)
        return result
    }

    /// - Parameter depth: how many sections are open. Of a section the opening is told, and nothing within it.
    private func words(of tag: ProseTag, _ bytes: [UInt8], at place: SourceRange?, depth: inout Int) -> Fact {
        switch tag.kind {
        case .escaped: return ("{{", nil)
        case .unclosed:
            report(.unclosedInProse, at: place)
            return ("", nil)
        case .structure(let sign):
            if sign == UInt8(ascii: "/"), depth > 0 {
                depth -= 1
                return ("", nil)
            }
            let isInside = depth > 0
            if sign == UInt8(ascii: "#") || sign == UInt8(ascii: "^") { depth += 1 }
            if isInside { return ("", nil) }
            let written = String(decoding: bytes[tag.range], as: UTF8.self)
            let isShort = written.utf8.count <= 40 && !written.utf8.contains(0x0A)
            report(.notInProse, at: place, ["tagg": isShort ? written : "{{\(Character(Unicode.Scalar(sign)))…}}"])
            return ("", nil)
        case .expression where depth > 0: return ("", nil)
        case .expression: break
        }
        guard let place else { return ("", nil) }
        let content = bytes[tag.range.lowerBound + 2..<tag.range.upperBound - 2]
        // From the file itself where it stands there letter for letter, so that every message points at the very word.
        if place.end - place.start >= 4, let file = sources.file(place.file) {
            let written = file.bytes[Int(place.start) + 2..<Int(place.end) - 2]
            if written.filter({ $0 > 0x20 }) == content.filter({ $0 > 0x20 }) {
                return fact(written, offset: Int(place.start) + 2, at: place, isExact: true)
            }
        }
        return fact(content, offset: Int(place.start), at: place, isExact: false)
    }

    /// What an expression comes to, in words.
    private func fact(_ bytes: ArraySlice<UInt8>, offset: Int, at place: SourceRange, isExact: Bool) -> Fact {
        var found = DiagnosticList()
        guard let expression = ExpressionParser.parse(bytes, file: place.file, offset: offset, diagnostics: &found) else {
            report(found, at: place, isExact)
            return ("", nil)
        }
        let before = evaluator.diagnostics.items.count
        let (value, figure) = evaluator.renderedStrictly(expression)
        var text = ""
        let written = oneLine(bytes)
        let isTold = evaluator.diagnostics.items.count > before
        let range = isExact ? expression.range : place
        if case .prose = value.kind {
            report(.proseInProse, at: range, ["uttryck": written])
        } else if value.isGiven {
            text = evaluator.printed(value, at: expression.range)
            if ProseTags.mayHaveTags(text) { report(.proseInProse, at: range, ["uttryck": written]) }
        } else if !isTold, let absent = others.absent(for: expression) {
            switch absent.absence {
            case .withdrawn: report(.withdrawnFact, at: range, ["uttryck": written, "bilaga": absent.id])
            default: text = "[\(Words.of(language).charts.noValue)]"
            }
        } else if !isTold, knowledge == .complete {
            report(.nothingForProse, at: range, ["uttryck": written])
        }
        var new = DiagnosticList()
        for item in evaluator.diagnostics.items[before...] { new.report(item) }
        report(new, at: place, isExact)
        guard let figure, let value = figure.value, let print = figure.print, !text.isEmpty else { return (text, nil) }
        return (text, ProseFigure.Figure(value: value, print: print, place: figure.place.range))
    }

    /// What a tag came to, unless it is too long for a sentence or all tags together are too long for a text: a tag of
    /// ten letters may stand for thousands, and there may be a tag in every line.
    private func bounded(_ fact: Fact, at place: SourceRange?) -> Fact {
        let count = fact.0.utf8.count
        if count <= min(Filler.longestText, room) {
            room -= count
            return fact
        }
        if room > 0 { report(.valueTooLong, at: place, ["antal": String(Filler.longestText / 1000)]) }
        if count <= Filler.longestText { room = 0 }
        return ("", nil)
    }

    private func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }.joined(separator: " ")
    }

    private func report(_ code: DiagnosticCode, at range: SourceRange?, _ arguments: [String: String] = [:]) {
        diagnostics.report(code, at: range, arguments)
    }

    /// What is wrong in an expression. Where its letters are not the file's own, the whole text is pointed at.
    private func report(_ list: DiagnosticList, at place: SourceRange, _ isExact: Bool) {
        for var item in list.items {
            // What a template computes is told where the template is filled.
            if let range = item.range, range.file != place.file { continue }
            // A key or a name that is not there may be one that could not be read.
            if knowledge != .complete, item.code.id == DiagnosticCode.unknownKeyOfMap.id { continue }
            if knowledge == .namesMissing, item.code.id == DiagnosticCode.unknownName.id { continue }
            if !isExact {
                item.range = place
                item.replacement = nil
            }
            diagnostics.report(item)
        }
    }
}

/// Finds the tags of a text in the user's file: the third `{{` of the text is the third one there, however the
/// text was quoted, folded or indented.
private struct TagPlaces {
    private let value: SourceRange?
    private let bytes: [UInt8]
    private var openings: [Int] = []

    init(_ value: SourceRange?, in sources: SourceSet) {
        self.value = value
        guard let value, let file = sources.file(value.file) else {
            bytes = []
            return
        }
        bytes = file.bytes
        var index = Int(value.start)
        let end = min(Int(value.end), bytes.count)
        while let start = ProseTags.opening(in: bytes, from: index, to: end) {
            openings.append(start)
            index = start + 2
        }
    }

    /// nil when the text has no place in a file.
    func range(of tag: ProseTag) -> SourceRange? {
        guard let value else { return nil }
        guard openings.indices.contains(tag.number) else { return value }
        let start = openings[tag.number]
        switch tag.kind {
        case .escaped: return SourceRange(file: value.file, start: start - 1, end: start + 2)
        case .unclosed: return SourceRange(file: value.file, start: start, end: start + 2)
        case .expression, .structure:
            let end = ProseTags.closing(in: bytes, from: start, to: min(Int(value.end), bytes.count)) ?? start + 2
            return SourceRange(file: value.file, start: start, end: end)
        }
    }
}
