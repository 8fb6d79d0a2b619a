public import Diagnostics
public import Style

/// Something that the public does not get.
public struct WithheldPart: Sendable {
    public enum Kind: String, Sendable {
        case text, figure
    }
    /// Of the value, in the user's file.
    public var range: SourceRange?
    /// "21 kap. 7 § OSL".
    public var law: String
    public var kind: Kind
    /// What may not be found in anything that is published.
    public var words: String
    /// The mark stands on it and not on a group that it is in, where much may be that is no secret elsewhere.
    public var isOwn = true
    /// The mark stands on a whole bilaga, whose every word nobody has looked at one by one.
    public var isOfFile = false

    public init(range: SourceRange?, law: String, kind: Kind, words: String) {
        self.range = range
        self.law = law
        self.kind = kind
        self.words = words
    }
}

/// Makes of typed values what one edition is made from. Everything after it - templates, texts with facts, charts, both
/// renderers - sees values in which what is withheld is not there to be leaked.
public struct Withholding: Sendable {
    public var edition: Edition
    /// What stands in the place of a text.
    public var words: Words
    /// Everything that was marked, in the order that it was met with; each once.
    public private(set) var parts: [WithheldPart] = []
    public private(set) var diagnostics = DiagnosticList()
    private var seen: Set<Place> = []
    private var isOfFile = false

    private struct Place: Hashable {
        var range: SourceRange?
        var words: String
    }

    /// Whether a file can have anything for it to do: hardly any has.
    public static func concerns(_ bytes: [UInt8]) -> Bool { SecrecyMarks.mayStand(in: bytes) }

    public init(_ edition: Edition, _ words: Words) {
        self.edition = edition
        self.words = words
    }

    /// - Parameter schema: what the value is read by; fields that nobody reads (`skrivs ut: nej`) steer the program, and
    ///   stay as they are.
    public mutating func apply(_ value: Value, _ schema: SchemaNode?) -> Value {
        switch value.kind {
        case .withheld(let law, let original):
            guard let original else { return value }
            switch edition {
            case .full:
                gather(original, schema, law)
                return apply(original, schema)
            case .published: return withhold(original, law, schema, isAlone: true)
            }
        case .list(let items): return Value(.list(items.map { apply($0, item(of: schema)) }), at: value.range)
        case .map(let record): return Value(.map(applied(record, schema)), at: value.range)
        case .record(let record): return Value(.record(applied(record, schema)), at: value.range)
        case .text(let text):
            guard SecrecyMarks.mayStand(in: text.utf8) else { return value }
            return Value(.text(edited(text, at: value.range)), at: value.range)
        case .prose(let prose):
            guard SecrecyMarks.mayStand(in: prose.markdown.utf8) else { return value }
            return Value(.prose(edited(prose, at: value.range)), at: value.range)
        case .absent, .dash, .amount, .number, .share, .integer, .date, .time, .flag, .reference: return value
        }
    }

    /// A value of a file that is withheld as a whole.
    public mutating func leaveOut(_ value: Value, _ schema: SchemaNode?, _ law: String) -> Value {
        isOfFile = true
        defer { isOfFile = false }
        return withhold(value, law, schema)
    }

    private mutating func applied(_ record: Record, _ schema: SchemaNode?) -> Record {
        var fields = record.fields
        for index in fields.indices { fields[index].value = apply(fields[index].value, field(fields[index].name, of: schema)) }
        return Record(fields, key: record.key)
    }

    // MARK: Whole values

    /// - Parameter isAlone: the mark stands on this value, and not on a group that it is in.
    private mutating func withhold(_ value: Value, _ law: String, _ schema: SchemaNode?, isAlone: Bool = false) -> Value {
        if let schema, !schema.isPrinted, !isAlone { return apply(value, schema) }
        switch value.kind {
        case .withheld(let own, let original): return original.map { withhold($0, own, schema, isAlone: isAlone) } ?? value
        case .list(let items): return Value(.list(items.map { withhold($0, law, item(of: schema)) }), at: value.range)
        case .map(let record): return Value(.map(withheld(record, law, schema)), at: value.range)
        case .record(let record): return Value(.record(withheld(record, law, schema)), at: value.range)
        case .text(let text):
            if text.isEmpty { return value }
            // One of a few words, that templates choose by: the mark is none of them.
            if let schema, !schema.allowed.isEmpty { return Value(.absent, at: value.range) }
            add(value.range, law, .text, text, isOwn: isAlone)
            return Value(.text(mark(law)), at: value.range)
        case .prose(let prose):
            if prose.markdown.isEmpty { return value }
            add(value.range, law, .text, prose.markdown)
            return Value(.prose(Prose(markdown: escaped(mark(law)), lineOffsets: Array(prose.lineOffsets.prefix(1)))), at: value.range)
        case .absent: return value
        case .reference, .flag: return isAlone ? Value(.absent, at: value.range) : value
        case .dash, .amount, .number, .share, .integer, .date, .time:
            add(value.range, law, .figure, value.searchWords)
            return Value(.withheld(law: law, nil), at: value.range)
        }
    }

    /// Of an answer that is withheld it is still told that there is one: "not answered" would be untrue.
    private static let kept = "status"

    private mutating func withheld(_ record: Record, _ law: String, _ schema: SchemaNode?) -> Record {
        var fields = record.fields
        for index in fields.indices {
            let own = field(fields[index].name, of: schema)
            if fields[index].name == Withholding.kept, own?.allowed.isEmpty == false { continue }
            fields[index].value = withhold(fields[index].value, law, own)
        }
        return Record(fields, key: record.key)
    }

    /// In the full edition what is withheld from the other is gathered all the same.
    ///
    /// - Parameter isFile: it is a whole file of a bilaga.
    public mutating func gather(_ value: Value, _ schema: SchemaNode?, _ law: String, isFile: Bool = false) {
        var other = Withholding(.published, words)
        other.isOfFile = isFile
        _ = other.withhold(value, law, schema, isAlone: true)
        for part in other.parts where seen.insert(Place(range: part.range, words: part.words)).inserted { parts.append(part) }
    }

    private mutating func add(_ range: SourceRange?, _ law: String, _ kind: WithheldPart.Kind, _ words: String, isOwn: Bool = true) {
        guard seen.insert(Place(range: range, words: words)).inserted else { return }
        var part = WithheldPart(range: range, law: law, kind: kind, words: words)
        part.isOwn = isOwn
        part.isOfFile = isOfFile
        parts.append(part)
    }

    // MARK: Stretches of texts

    private func mark(_ law: String) -> String { words.withheld(["law": law]) }

    /// Whether a text of this edition has something left out.
    public func isMarked(_ text: String) -> Bool {
        edition == .published && text.contains(words.withheldBeginning.drop { $0 == "[" })
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\`*_[]<>#|~{}".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    private mutating func edited(_ text: String, at range: SourceRange?) -> String {
        let bytes = Array(text.utf8)
        let found = SecrecyMarks(bytes)
        for fault in found.faults { report(fault.fault, bytes[fault.range], at: range) }
        var result: [UInt8] = []
        var position = 0
        for mark in found.marks {
            result += bytes[position..<mark.range.lowerBound]
            let inner = String(decoding: bytes[mark.inner], as: UTF8.self)
            add(range, mark.law, .text, inner)
            result += edition == .full ? Array(inner.utf8) : Array(self.mark(mark.law).utf8)
            position = mark.range.upperBound
        }
        return String(decoding: result + bytes[position...], as: UTF8.self)
    }

    private mutating func edited(_ prose: Prose, at range: SourceRange?) -> Prose {
        let bytes = Array(prose.markdown.utf8)
        let found = SecrecyMarks(bytes, hasCode: true)
        for fault in found.faults { report(fault.fault, bytes[fault.range], at: place(of: fault.range, in: prose, range)) }
        if found.marks.isEmpty { return prose }
        var result = Prose(markdown: "")
        result.isExact = prose.isExact
        var text: [UInt8] = []
        var (line, position) = (0, 0)
        func offset(_ line: Int) -> Int32? { prose.lineOffsets.indices.contains(line) ? prose.lineOffsets[line] : prose.lineOffsets.last }
        if let first = offset(0) { result.lineOffsets.append(first) }
        func copy(_ range: Range<Int>) {
            for index in range {
                text.append(bytes[index])
                guard bytes[index] == 0x0A else { continue }
                line += 1
                if let offset = offset(line) { result.lineOffsets.append(offset) }
            }
        }
        func skip(_ range: Range<Int>) { for index in range where bytes[index] == 0x0A { line += 1 } }
        for mark in found.marks {
            copy(position..<mark.range.lowerBound)
            let inner = String(decoding: bytes[mark.inner], as: UTF8.self)
            add(place(of: mark.range, in: prose, range), mark.law, .text, inner)
            switch edition {
            case .full:
                skip(mark.range.lowerBound..<mark.inner.lowerBound)
                // The line that opens a block is gone; what follows stands where it stood.
                if mark.isBlock, let offset = offset(line), !result.lineOffsets.isEmpty { result.lineOffsets[result.lineOffsets.count - 1] = offset }
                copy(mark.inner)
                skip(mark.inner.upperBound..<mark.range.upperBound)
                if !mark.isBlock { result.isExact = false }
            case .published:
                let indent = bytes[mark.range.lowerBound...].prefix { $0 == 0x20 || $0 == 0x09 }
                if mark.isBlock { text += indent }
                text += escaped(self.mark(mark.law)).utf8
                skip(mark.range)
                result.isExact = false
            }
            position = mark.range.upperBound
        }
        copy(position..<bytes.count)
        result.markdown = String(decoding: text, as: UTF8.self)
        return result
    }

    private func place(of bytes: Range<Int>, in prose: Prose, _ range: SourceRange?) -> SourceRange? {
        guard let range, prose.isExact, !prose.lineOffsets.isEmpty else { return range }
        let places = ProsePlaces(prose)
        return SourceRange(file: range.file, start: places.start(bytes.lowerBound), end: places.end(bytes.upperBound))
    }

    private mutating func report(_ fault: SecrecyFault, _ bytes: ArraySlice<UInt8>, at range: SourceRange?) {
        switch fault {
        case .withoutLaw: diagnostics.report(.secrecyWithoutLaw, at: range)
        case .unclosed: diagnostics.report(.secrecyUnclosed, at: range)
        case .aroundFact: diagnostics.report(.secrecyAroundFact, at: range)
        case .near(let form): diagnostics.report(.nearlySecrecy, at: range, form.arguments(String(decoding: bytes, as: UTF8.self)))
        // Those who may read all of it are shown how marks are written.
        case .inCode: if edition == .published { diagnostics.report(.secrecyInCode, at: range) }
        }
    }

    // MARK: Schemas

    private func item(of schema: SchemaNode?) -> SchemaNode? {
        if case .list(let item)? = schema?.type { return item }
        return nil
    }

    private func field(_ name: String, of schema: SchemaNode?) -> SchemaNode? {
        switch schema?.type {
        case .record(let fields, _)?: fields[name]?.node
        case .map(_, let value)?: value
        default: nil
        }
    }
}

extension NearMarks.Form {
    fileprivate func arguments(_ written: String) -> [String: String] {
        let right =
            switch self {
            case .fence: (":::sekretess(21 kap. 7 § OSL) orden:::", ":::sekretess(21 kap. 7 § OSL) the words:::")
            case .link: ("[orden](sekretess:21 kap. 7 § OSL)", "[the words](sekretess:21 kap. 7 § OSL)")
            case .keys:
                (
                    "{värde: orden, sekretess: 21 kap. 7 § OSL} utan citattecken om det",
                    "{värde: the words, sekretess: 21 kap. 7 § OSL} without quotation marks around it"
                )
            }
        let line = written.prefix { $0 != "\n" }
        return ["märke": line.count > 60 ? line.prefix(60) + "…" : String(line), "rätt": right.0, "right": right.1]
    }
}

extension Value {
    /// As it could be found in what is published: digits without anything between them.
    fileprivate var searchWords: String {
        switch kind {
        case .amount(let amount):
            let (kronor, öre) = (amount.öre.magnitude / 100, amount.öre.magnitude % 100)
            return (öre == 0 ? String(kronor) : "\(kronor),\(öre < 10 ? "0" : "")\(öre)") + " kr"
        case .number(let number):
            let digits = String(number.coefficient.magnitude)
            let padded = String(repeating: "0", count: max(0, number.scale + 1 - digits.count)) + digits
            return number.scale == 0 ? digits : "\(padded.dropLast(number.scale)),\(padded.suffix(number.scale))"
        case .share(let share): return String(share.coefficient.magnitude)
        // Years, ordinals and small counts stand everywhere.
        case .integer(let integer): return integer.magnitude >= 10_000 ? String(integer.magnitude) : ""
        default: return ""
        }
    }
}
