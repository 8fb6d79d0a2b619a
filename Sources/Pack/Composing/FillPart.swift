import Diagnostics
import DocumentTree
import Inputs
import Markup
import System
import Templates

/// What a bilaga's document is made of.
struct PartFilling {
    var template: Template
    var context: FillContext
    /// In place of the template's own.
    var title: String?
    var label: String
    var language: String
    /// Of the output files, which no other part has.
    var fileName: String

    /// The filled template as a document; nil when what was selected does not exist.
    ///
    /// - Parameter totals: what the documents of the pack come to so far.
    fileprivate func make(_ totals: inout TextTotals) -> FilledPart {
        var found = DiagnosticList()
        guard var filled = fill(template, context, diagnostics: &found) else { return FilledPart(found: found) }
        if let title { filled.title = title }
        filled.language = language
        var part = FilledPart(found: found, filled: filled)
        part.document = buildDocument(filled, label: label, totals: &totals, diagnostics: &part.told)
        return part
    }
}

/// A bilaga's document, and what came of making it.
struct FilledPart: Sendable {
    /// nil when what was selected does not exist.
    var document: Document?
    /// What was found while the template was filled, and what while the document was built.
    var found: DiagnosticList
    var told = DiagnosticList()
    var used = UsedValues()
    var roundings: [RoundingNote] = []
    var checkedSums = SumCount()
    var suppressed: [SourceRange: String] = [:]
    fileprivate var reads: RootReads?
    /// What the document comes to.
    fileprivate var totals = TextTotals()

    fileprivate init(found: DiagnosticList, filled: FilledTemplate? = nil) {
        self.found = found
        guard let filled else { return }
        used = filled.used
        roundings = filled.roundings
        checkedSums = filled.checkedSums
        suppressed = filled.suppressed
        reads = filled.reads
    }
}

/// What it follows from, but for what is the same as long as the templates and the theme are. Of the values only those that were
/// read (`FilledPart.reads`).
private struct FilledFrom: Equatable {
    var template: Set<FileID>
    var register: Record
    var values: Record
    var ledgers: [FileID: String]
    var selection: [String]?
    var title: String?
    var label: String
    var language: String

    init(_ filling: PartFilling) {
        template = filling.template.files
        register = filling.context.register
        values = filling.context.values
        ledgers = filling.context.ledgers
        selection = filling.context.selection
        title = filling.title
        label = filling.label
        language = filling.language
    }

    func isSame(as other: FilledFrom, _ reads: RootReads?) -> Bool {
        template == other.template && ledgers == other.ledgers && selection == other.selection && title == other.title && label == other.label
            && language == other.language && register == other.register && (reads?.areSame(in: values, and: other.values) ?? (values == other.values))
    }
}

extension Session {
    /// Fills templates and builds their documents on so many threads, before it is known what the texts before them come to:
    /// for `make`, one after the other. Nothing where the last build is remembered, since most is then as it was.
    ///
    /// - Parameter other: work that needs none of it. It is not done where nothing else is.
    func makeAhead(_ fillings: [PartFilling], jobs: Int, beside other: (@Sendable () -> Void)?) -> [FilledPart] {
        guard memory == nil, jobs > 1, !fillings.isEmpty else { return [] }
        return onThreads(jobs, each: fillings.count + 1) { number -> FilledPart? in
            guard number > 0 else {
                other?()
                return nil
            }
            var totals = TextTotals()
            var part = fillings[number - 1].make(&totals)
            part.totals = totals
            return part
        }.compactMap { $0 }
    }

    /// Fills a template and builds its document, unless that was done ahead, or by the last build of the same.
    mutating func make(_ filling: PartFilling, ahead: FilledPart? = nil) -> (part: FilledPart, stamp: Remembered.Stamp?) {
        if let ahead, let sum = texts.adding(ahead.totals) {
            texts = sum
            return (ahead, nil)
        }
        guard let memory else { return (filling.make(&texts), nil) }
        let place = Remembered.Place("dokument", filling.fileName)
        let key = FilledFrom(filling)
        if let known = memory.recall(FilledPart.self, place, FilledFrom.self, if: { $0.isSame(as: key, $1.reads) }),
            let sum = texts.adding(known.made.totals)
        {
            texts = sum
            return (known.made, known.stamp)
        }
        var (filling, totals) = (filling, TextTotals())
        filling.context.tellsReads = true
        var part = filling.make(&totals)
        // Where the pack becomes too long, it matters what came before.
        guard let sum = texts.adding(totals) else { return (filling.make(&texts), nil) }
        texts = sum
        part.totals = totals
        return (part, memory.keep(part, place, of: key))
    }
}
