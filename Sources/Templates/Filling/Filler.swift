import Diagnostics
import DocumentTree
import Inputs
import Style

/// Puts values into parsed templates: Markdown with markers for the body, plain text for titles, inlines for
/// the parts of blocks.
final class Filler {
    let evaluator: Evaluator
    private(set) var markdown: [UInt8] = []
    private(set) var segments: [FilledSegment] = []
    private(set) var insertions: [Insertion] = []
    var roundings: [RoundingNote] = []
    /// Stated sums that do not add up, told together when all tables are filled.
    var sumFaults: [SumFault] = []
    /// Columns of some table that have nothing in any row, by their place in the template; and columns that have words somewhere.
    var emptyColumns: [(range: SourceRange, names: String)] = []
    var wordColumns = Set<SourceRange>()
    /// Figures of stated sums that agree with their parts, and those parts.
    var confirmedFigures = Set<SourceRange>()
    /// Sums in tables that were held against their parts.
    var checkedSums = SumCount()
    /// Stated sums that would give away what is withheld.
    var suppressed: [SourceRange: String] = [:]
    /// How many tables have had an id, so that a table in a section can have its own each time.
    var tableNames: [String: Int] = [:]

    /// How many more turns sections may take through their lists, and cells tables may have. Sections in sections
    /// multiply; a pack stays far below the limit, and a template that passes it would never end.
    private var remaining: Int
    private var hasStopped = false
    /// What figures are drawn for.
    let figures: FigureRoom
    /// What the program's own words are in: notes under tables, what charts show.
    var language: DocumentLanguage { evaluator.language }
    var words: Words { Words.of(language) }
    var formats: TextFormats { evaluator.formats }

    init(_ evaluator: Evaluator, figures: FigureRoom, limit: Int = 60_000) {
        self.evaluator = evaluator
        self.figures = figures
        remaining = limit
    }

    /// What rendering a node comes to, in whatever form it is wanted.
    private enum Piece {
        case literal([UInt8], file: FileID, start: Int)
        case text(String, at: SourceRange?, tag: SourceRange)
        case figure(PrintedFigure, tag: SourceRange)
        case prose(Prose, FileID?, tag: SourceRange)
        case block(Block, tag: SourceRange?)
    }

    /// What has been filled, after something was taken out of it.
    func replaceMarkdown(_ bytes: [UInt8], _ moved: [FilledSegment]) {
        markdown = bytes
        segments = moved
    }

    // MARK: The three forms

    func appendMarkdown(_ nodes: [TemplateNode]) {
        render(nodes) { piece in
            switch piece {
            case .literal(let bytes, let file, let start):
                segments.append(
                    FilledSegment(start: markdown.count, length: bytes.count, file: file, sourceStart: start))
                markdown.append(contentsOf: bytes)
            case .text(let text, let range, let tag):
                appendMarker(insert(.text(text, range), tag: tag))
            case .figure(let figure, let tag):
                appendMarker(insert(.figure(figure), tag: tag))
            case .prose(let prose, let file, let tag):
                appendMarker(insert(.prose(prose, file), tag: tag))
            case .block(let block, let tag):
                // A paragraph of its own, whatever stands around.
                if markdown.last != 0x0A { markdown.append(0x0A) }
                markdown.append(0x0A)
                appendMarker(insert(.block(block), tag: tag))
                markdown.append(contentsOf: [0x0A, 0x0A])
            }
        }
    }

    /// Words alone, for titles and ids.
    func plain(_ text: TemplateText) -> String {
        var bytes: [UInt8] = []
        render(text.nodes) { piece in
            switch piece {
            case .literal(let literal, _, _): bytes.append(contentsOf: literal)
            case .text(let text, _, _): bytes.append(contentsOf: text.utf8)
            case .figure(let figure, _): bytes.append(contentsOf: figure.text.utf8)
            case .prose(let prose, _, _): bytes.append(contentsOf: prose.markdown.utf8)
            case .block: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func inlines(_ text: TemplateText) -> [Inline] { lines(text).first(where: { !$0.isEmpty }) ?? [] }

    /// Inlines per line; blank lines are left out, as is the space that lines are indented with.
    func lines(_ text: TemplateText) -> [[Inline]] {
        var lines: [[Inline]] = [[]]
        func append(_ inline: Inline) { lines[lines.count - 1].append(inline) }
        render(text.nodes) { piece in
            switch piece {
            case .literal(let bytes, let file, let start):
                var position = 0
                while position <= bytes.count {
                    var end = position
                    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                    var first = position
                    if lines[lines.count - 1].isEmpty { while first < end, bytes[first] <= 0x20 { first += 1 } }
                    if first < end {
                        append(
                            .text(
                                String(decoding: bytes[first..<end], as: UTF8.self),
                                SourceRange(file: file, start: start + first, end: start + end)))
                    }
                    if end < bytes.count { lines.append([]) }
                    position = end + 1
                }
            case .text(let text, let range, let tag):
                if !text.isEmpty { append(.text(text, range ?? tag)) }
            case .figure(let figure, let tag):
                append(.figure(figure, figure.place.range ?? tag))
            case .prose(let prose, let file, let tag):
                append(.text(InsertionMarker.text(insert(.prose(prose, file), tag: tag)), tag))
            case .block: break
            }
        }
        return lines.filter { !$0.isEmpty }
    }

    func insert(_ kind: Insertion.Kind, tag: SourceRange?) -> Int {
        insertions.append(Insertion(kind, tag: tag))
        return insertions.count - 1
    }

    private func appendMarker(_ index: Int) { InsertionMarker.append(index, to: &markdown) }

    // MARK: Nodes

    private func render(_ nodes: [TemplateNode], _ emit: (Piece) -> Void) {
        for node in nodes {
            switch node {
            case .literal(let bytes, let file, let start): emit(.literal(bytes, file: file, start: start))
            case .value(let value): render(value, emit)
            case .section(let section): render(section, emit)
            case .block(let block):
                let (filled, tag) = fill(block)
                if let filled { emit(.block(filled, tag: tag)) }
            }
        }
    }

    private func render(_ tag: TemplateValue, _ emit: (Piece) -> Void) {
        let (value, figure) = evaluator.renderedInSentence(tag.expression)
        if let figure {
            evaluator.use(value)
            return emit(.figure(figure, tag: tag.range))
        }
        guard case .prose(var prose) = value.kind else {
            let text = bounded(evaluator.printed(value, at: tag.range), value, at: tag.range)
            if !text.isEmpty { emit(.text(text, at: value.range, tag: tag.range)) }
            return
        }
        if !tag.mayBeProse { evaluator.report(.proseInDoubleBraces, at: tag.range, ["tagg": "{{{…}}}"]) }
        evaluator.use(value)
        prose.markdown = InsertionMarker.neutralised(prose.markdown)
        if value.isGiven { emit(.prose(prose, value.range?.file, tag: tag.range)) }
    }

    private func render(_ section: TemplateSection, _ emit: (Piece) -> Void) {
        if section.expression.isCondition {
            if evaluator.answer(to: section.expression) == !section.isInverted { render(section.nodes, emit) }
            return
        }
        let value = evaluator.resolved(evaluator.evaluate(section.expression))
        if section.isInverted {
            if !evaluator.isTrue(value) { render(section.nodes, emit) }
            return
        }
        guard evaluator.isTrue(value) else { return }
        switch value.kind {
        case .flag: render(section.nodes, emit)
        case .list, .map:
            let items = value.items ?? []
            for (index, item) in items.enumerated() {
                guard mayGoOn(at: section.expression.range) else { return }
                let frames: [ScopeFrame] = [
                    .loop(number: index + 1, count: items.count, key: item.key),
                    .item(evaluator.keyed(item.value, item.key)),
                ]
                evaluator.with(frames) { render(section.nodes, emit) }
            }
        default: evaluator.with([.section(value)]) { render(section.nodes, emit) }
        }
    }

    /// A printed value stands outside of what Markdown's limits are held against, so it has one of its own.
    private func bounded(_ text: String, _ value: Value, at range: SourceRange) -> String {
        if text.utf8.count <= Filler.longestText { return text }
        evaluator.report(.valueTooLong, at: value.range ?? range, ["antal": String(Filler.longestText / 1000)])
        return ""
    }

    /// Bytes that one value may print.
    static let longestText = 16_000

    /// One more turn of a section, or of a table's `för varje`; or so many cells.
    func mayGoOn(_ count: Int = 1, at range: SourceRange) -> Bool {
        if remaining >= count {
            remaining -= count
            return true
        }
        remaining = 0
        if !hasStopped { evaluator.report(.tooMuchText, at: range) }
        hasStopped = true
        return false
    }

    private func fill(_ block: TemplateBlock) -> (Block?, SourceRange?) {
        switch block {
        case .table(let template): (table(template), template.range)
        case .diagram(let template): (diagram(template), template.range)
        case .staircase(let template): (staircase(template), template.head.range)
        case .timeline(let template): (timeline(template), template.head.range)
        case .organisation(let template): (organisation(template), template.head.range)
        case .keyFigures(let template): (keyFigures(template), template.items.first?.value.range)
        case .facts(let template): (facts(template), template.items.first?.text.range)
        case .contents(let levels, let range):
            (.contents(Contents(id: .none, entries: [], levels: levels)), range)
        case .checks(let template): (checks(template), template.range)
        case .pageBreak(let range): (.pageBreak, range)
        }
    }
}
