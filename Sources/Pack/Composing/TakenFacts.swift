import Diagnostics
import Inputs
import System
import Templates

/// What texts may take facts from, wherever they stand.
struct TakingTexts {
    /// The names that are known without a bilaga.
    var base: FillContext
    var attachments: [AttachmentFacts]
    var knowledge: ProseFiller.Knowledge
    /// The folder of the meeting, which may be an earlier one.
    let meeting: String
    /// What they are called, and what their templates know: the same for all texts.
    let frame: Remembered.Stamp?

    init(base: FillContext, attachments: [AttachmentFacts], knowledge: ProseFiller.Knowledge, of meeting: String, _ memory: Remembered?) {
        self.meeting = meeting
        self.base = base
        self.attachments = attachments
        self.knowledge = knowledge
        frame = memory?.stamp(
            .init("det som texter vet", meeting),
            of: TextFrame(
                knowledge: knowledge, register: base.register, names: attachments.map(\.id), templates: attachments.map(\.template.files)))
    }
}

private struct TextFrame: Equatable {
    var knowledge: ProseFiller.Knowledge
    var register: Record
    var names: [String]
    var templates: [Set<FileID>]
}

/// Some values with facts put into their texts, and what came of it.
struct TakenFacts: Sendable {
    var values: [Value] = []
    var diagnostics = DiagnosticList()
    var texts: [SourceRange: Prose] = [:]
    var used = UsedValues()
    var places: [SourceRange] = []
    fileprivate var reads: TextReads?
}

/// What that follows from: the texts themselves, and what they looked at (`TakenFacts.reads`).
private struct TakenFrom: Equatable {
    var values: [Value]
    /// The files that they stand in: a fact is read as it is written there.
    var files: [[UInt8]]
    var frame: Remembered.Stamp?
    var ownName: String?
    var own: Record
    var others: [Record]

    init(_ values: [Value], _ texts: TakingTexts, _ own: AttachmentFacts?, _ sources: SourceSet) {
        self.values = values
        files = values.flatMap(\.filesOfParts).map { sources[$0].bytes }
        frame = texts.frame
        ownName = own?.id
        self.own = (own?.context ?? texts.base).values
        others = texts.attachments.map(\.context.values)
    }

    func isSame(as other: TakenFrom, _ reads: TextReads?) -> Bool {
        guard frame == other.frame, ownName == other.ownName, files == other.files, values == other.values else { return false }
        return reads?.areSame(in: own, others, and: other.own, other.others) ?? (own == other.own && others == other.others)
    }
}

extension Session {
    /// Puts facts into the texts of some values that stand together, unless the last build did so with the same.
    ///
    /// - Parameters:
    ///   - own: the bilaga that they stand in; nil for those of the meeting and the register.
    ///   - name: what tells these values from others.
    mutating func fill(_ values: [(value: Value, node: SchemaNode)], _ texts: TakingTexts, of own: AttachmentFacts?, _ name: String) -> TakenFacts {
        func filled(tellsReads: Bool) -> TakenFacts {
            let filler = ProseFiller(
                own: own, context: texts.base, attachments: texts.attachments, knowledge: texts.knowledge, sources: sources, tellsReads: tellsReads)
            var found = TakenFacts(values: values.map { filler.fill($0.value, $0.node) })
            found.diagnostics = filler.diagnostics
            found.texts = filler.texts
            found.used = filler.used
            found.places = filler.places
            found.reads = filler.reads
            return found
        }
        guard let memory else { return filled(tellsReads: false) }
        let place = Remembered.Place("texter", "\(texts.meeting) \(name)")
        let key = TakenFrom(values.map(\.value), texts, own, sources)
        if let known = memory.recall(TakenFacts.self, place, TakenFrom.self, if: { $0.isSame(as: key, $1.reads) }) { return known.made }
        let found = filled(tellsReads: true)
        memory.keep(found, place, of: key)
        return found
    }
}

extension Value {
    /// The files that it, or what it consists of, was read from.
    fileprivate var filesOfParts: [FileID] {
        if case .record(let record) = kind {
            var files = range.map { [$0.file] } ?? []
            for field in record.fields { if let file = field.value.range?.file, !files.contains(file) { files.append(file) } }
            return files
        }
        return files
    }
}
