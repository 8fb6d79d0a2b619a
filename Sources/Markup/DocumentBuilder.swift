import Diagnostics
import DocumentTree
import Inputs
import Style
import Templates

/// A text that was parsed, and what its conversion needs to remember.
struct MarkdownSource {
    let tree: MarkdownTree
    var map: SourceMap
    /// What its markers stand for.
    let markers: MarkerMeaning
    /// What is added to the level of its headings.
    var headingShift = 0
    /// Numbers in this text → numbers in the document.
    var footnotes: [Int32: Int] = [:]
}

/// What the markers in a text stand for.
enum MarkerMeaning {
    /// In a template: what was put into it.
    case insertions
    /// In a person's prose: the facts that it takes, in order. Any other marker is dropped.
    case figures([MarkedProse.Fact])

    var isTemplate: Bool {
        if case .insertions = self { return true }
        return false
    }
}

extension MarkdownSource {
    var isTemplate: Bool { markers.isTemplate }
}

/// Turns parsed Markdown into blocks, and puts in what the markers stand for. Its methods stand by theme in
/// the files beside this one.
struct DocumentBuilder {
    let insertions: [Insertion]
    /// The program's own, in the document's language.
    let words: Words
    var diagnostics = DiagnosticList()
    var totals = TextTotals()
    var anchors = AnchorNames()
    /// By number, from 1; nil until the definition has been converted.
    var footnotes: [Footnote?] = []
    /// Links to places in this document, to be checked when all places are known.
    var localLinks: [(name: String, range: SourceRange?)] = []
    /// Of the last heading.
    var headingLevel = 1
    /// Of the template's own last heading, which headings in prose are set below.
    var templateLevel = 1
    /// Prose within prose cannot happen today; should it, it ends here.
    var proseDepth = 0

    init(insertions: [Insertion], language: String) {
        self.insertions = insertions
        words = .of(DocumentLanguage(tag: language))
    }

    var finishedFootnotes: [Footnote] { footnotes.compactMap { $0 } }

    mutating func titleBlocks(title: String, label: String?) -> [Block] {
        var blocks: [Block] = []
        if let label {
            let words: [Inline] = [.text(NoBreakSpaces.apply(to: label), nil)]
            blocks.append(.paragraph(Paragraph(id: .none, role: .eyebrow, inlines: words)))
        }
        let words: [Inline] = [.text(NoBreakSpaces.apply(to: title), nil)]
        blocks.append(.heading(Heading(id: .none, level: 1, inlines: words, anchor: anchors.unique(title))))
        return blocks
    }

    /// The template's text.
    mutating func append(_ filled: FilledTemplate, to blocks: inout [Block]) {
        let map = SourceMap(filled)
        for insertion in filled.insertions { totals.add(insertion.kind.amount, of: nil, at: insertion.tag) }
        guard var source = parse(filled.markdown, map: map, markers: .insertions) else { return }
        convertChildren(of: 0, in: &source, isInside: false, to: &blocks)
        finishFootnotes(of: &source)
    }

    /// Parses a text within the limits; nil, with an error, beyond them. Without one when the pack has too much text:
    /// that is told when all of it is counted.
    mutating func parse(_ bytes: [UInt8], map: SourceMap, markers: MarkerMeaning, file: FileID? = nil) -> MarkdownSource? {
        var stretches = 0
        let violation = MarkdownLimits.violation(in: bytes, stretches: &stretches)
        // Each stretch is a paragraph with its text at least.
        totals.add(bytes.count + 2 * TextTotals.ofNode * stretches, of: file, at: map.lineRange(1))
        if totals.isExceeded { return nil }
        switch violation {
        case .tooLarge:
            diagnostics.report(.textTooLong, at: map.lineRange(1))
            return nil
        case .stretchTooLong(let line), .wordTooLong(let line):
            diagnostics.report(.textTooLong, at: map.lineRange(line))
            return nil
        case .tooManyMarkers(let line):
            diagnostics.report(.nestedTooDeep, at: map.lineRange(line))
            return nil
        case .tooManyCells(let line):
            diagnostics.report(.tableTooLarge, at: map.lineRange(line))
            return nil
        case nil: break
        }
        var tree = parseMarkdown(bytes)
        var map = map
        guard !tree.nodes.isEmpty else { return nil }
        totals.add(TextTotals.ofNode * max(0, tree.nodes.count - 2 * stretches), of: file, at: map.lineRange(1))
        if totals.isExceeded { return nil }
        if let entity = NumericEntities.firstWithoutCharacter(in: bytes) {
            let line = 1 + bytes[..<entity.offset].count { $0 == 0x0A }
            diagnostics.report(.entityWithoutCharacter, at: map.lineRange(line), ["tecken": entity.name])
        }
        cutComments(in: &tree, &map)
        for node in tree.nodes where node.kind == .text || node.kind == .link || node.kind == .image {
            guard let hidden = HiddenCharacter.first(in: tree.bytes(node.literal)) ?? HiddenCharacter.first(in: tree.bytes(node.url))
            else { continue }
            diagnostics.report(
                .hiddenEntity, at: map.lineRange(Int(node.line)), ["tecken": HiddenCharacter.name(hidden.value)])
            break
        }
        if let line = tree.tooDeepLine { diagnostics.report(.nestedTooDeep, at: map.lineRange(Int(line))) }
        reportDefinitions(in: map, tree)
        reportLeftovers(in: tree, map)
        return MarkdownSource(tree: tree, map: map, markers: markers)
    }

    /// Parses a person's prose; its headings will stand below the template's current one.
    mutating func parse(_ prose: Prose, file: FileID?) -> MarkdownSource? {
        guard proseDepth < 4 else { return nil }
        let marked = MarkedProse(prose)
        let map = SourceMap(prose, marked, file: file)
        var source = parse(marked.bytes, map: map, markers: .figures(marked.figures), file: file)
        if let top = source?.tree.nodes.lazy.filter({ $0.kind == .heading }).map(\.number).min() {
            source?.headingShift = templateLevel + 1 - Int(top)
        }
        return source
    }

    mutating func checkLocalLinks(_ promised: Set<String>) {
        let names = anchors.names.sorted()
        let lost = localLinks.filter { !anchors.names.contains($0.name) && !promised.contains($0.name) }
        for (number, link) in lost.enumerated() {
            var arguments = ["namn": link.name]
            // Thousands of them, among thousands of names, are no slips.
            if number < 100 { arguments["förslag"] = closestMatch(to: link.name, among: names) }
            diagnostics.report(.unknownAnchor, at: link.range, arguments)
        }
    }
}
