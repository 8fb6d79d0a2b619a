import Diagnostics
public import DocumentTree
import Style

/// What a Word draft says besides its document.
public struct WordDraftContext: Sendable {
    /// "Utkast för synpunkter": before the title.
    public var draft: String
    /// The first paragraph: what a draft is, and what it is not.
    public var notice: String
    /// Between a picture's name and what it shows in words.
    public var figure: String
    /// The meeting's day in seconds since 1970: the only moment that the file knows.
    public var day: Int

    public init(draft: String, notice: String, figure: String, day: Int) {
        self.draft = draft
        self.notice = notice
        self.figure = figure
        self.day = day
    }
}

/// A document as a Word file to write comments in: its headings, lists, tables and notes, marked as a draft in its title and
/// its first paragraph. It claims nothing. The same document gives the same bytes, with the same pandoc.
public func writeWordDraft(_ document: Document, _ context: WordDraftContext) throws(PandocFailure) -> [UInt8] {
    try Pandoc().word(of: WordDraft(document, context).tree, day: context.day)
}

/// The tree of a draft as pandoc reads it (pandoc-types 1.22; what it uses of that is the same in later versions).
struct WordDraft {
    private let document: Document
    private let context: WordDraftContext
    /// Headings and tables that links within the document lead to.
    private let anchors: Set<String>

    init(_ document: Document, _ context: WordDraftContext) {
        self.document = document
        self.context = context
        var anchors: Set<String> = []
        document.blocks.forEachBlock { if case .heading(let heading) = $0 { anchors.insert(heading.anchor) } }
        self.anchors = anchors
    }

    var tree: JSON {
        var title = document.title
        if let label = document.label { title = "\(label) – \(title)" }
        let language = DocumentLanguage(tag: document.language) == .swedish ? "sv-SE" : document.language == "en" ? "en-GB" : document.language
        func data(_ text: String) -> JSON { .node("MetaString", .string(text)) }
        return .object([
            .init("pandoc-api-version", .array([.integer(1), .integer(22)])),
            .init("meta", .object([.init("lang", data(language)), .init("title", data("\(context.draft): \(title)"))])),
            .init("blocks", .array([.node("BlockQuote", .array([paragraph([.strong(context.notice)])]))] + blocks(document.blocks))),
        ])
    }

    // MARK: Blocks

    private func blocks(_ blocks: [Block], isTight: Bool = false) -> [JSON] {
        var result: [JSON] = []
        for block in blocks {
            // What was checked is said of the finished document, which this is not.
            if case .table(let table) = block, table.tellsChecks {
                if result.last?.tag == "Header" { result.removeLast() }
                continue
            }
            result += self.block(block, isTight: isTight)
        }
        return result
    }

    private func block(_ block: Block, isTight: Bool) -> [JSON] {
        switch block {
        case .heading(let heading):
            [.node("Header", .array([.integer(Int64(heading.level)), JSON.attributes(id: heading.anchor), .array(inlines(heading.inlines))]))]
        case .paragraph(let words): self.words(words, isTight: isTight)
        case .list(let list): [self.list(list)]
        case .quote(let quote): [.node("BlockQuote", .array(blocks(quote.blocks)))]
        case .callout(let callout):
            [
                .node(
                    "BlockQuote",
                    .array((callout.label.map { [paragraph([.node("Strong", .array(inlines($0.inlines)))])] } ?? []) + blocks(callout.blocks)))
            ]
        case .code(let code): [.node("CodeBlock", .array([JSON.attributes(), .string(code.text)]))]
        case .table(let table): self.table(table)
        case .figure(let figure): self.figure(figure)
        case .keyFigures(let figures):
            [
                .node(
                    "BulletList",
                    .array(
                        figures.items.map { item in
                            .array([.node("Plain", .array([.strong(item.value.text), .text(" ")] + inlines(item.note)))])
                        }))
            ]
        case .definitions(let list):
            [
                .node(
                    "DefinitionList",
                    .array(list.items.map { .array([.array(inlines($0.term)), .array([.array(blocks($0.blocks))])]) }))
            ]
        case .thematicBreak: [.node("HorizontalRule")]
        // They are of the page.
        case .contents, .pageBreak: []
        }
    }

    func paragraph(_ inlines: [JSON], isTight: Bool = false) -> JSON { .node(isTight ? "Plain" : "Para", .array(inlines)) }

    func words(_ words: Paragraph, isTight: Bool) -> [JSON] {
        let paragraph = paragraph(inlines(words.inlines), isTight: isTight)
        guard words.role == .subtitle else { return [paragraph] }
        return [.node("Div", .array([JSON.attributes(style: "Subtitle"), .array([paragraph])]))]
    }

    private func list(_ list: List) -> JSON {
        let items = JSON.array(list.items.map { .array(blocks($0.blocks, isTight: list.tight)) })
        guard let start = list.start else { return .node("BulletList", items) }
        return .node("OrderedList", .array([.array([.integer(Int64(start)), .node("Decimal"), .node("Period")]), items]))
    }

    /// What a picture shows in words, and the figures behind it: a draft is for its words.
    func figure(_ figure: Figure) -> [JSON] {
        let unit = figure.unit.map { [JSON.text(", \($0)")] } ?? []
        let caption = figure.caption.isEmpty ? [] : [paragraph([.node("Strong", .array(inlines(figure.caption) + unit))])]
        let shown = paragraph([.node("Emph", .array([.text("\(context.figure): \(figure.alternative)")]))])
        return caption + [shown] + (figure.data.map(table) ?? [])
    }

    // MARK: Inlines

    func inlines(_ inlines: [Inline]) -> [JSON] { inlines.flatMap(self.inline) }

    private func inline(_ inline: Inline) -> [JSON] {
        switch inline {
        case .text(let text, _): [.text(text)]
        case .figure(let figure, _): [.text(figure.text)]
        case .emphasis(let inner): [.node("Emph", .array(inlines(inner)))]
        case .strong(let inner): [.node("Strong", .array(inlines(inner)))]
        case .code(let code): [.node("Code", .array([JSON.attributes(), .string(code.text)]))]
        case .link(let link): self.link(link)
        case .foreign(let foreign):
            [.node("Span", .array([JSON.attributes(pairs: [("lang", foreign.language)]), .array(inlines(foreign.inlines))]))]
        case .abbreviation(let short): [.text(short.text)]
        case .footnoteReference(let reference): note(reference.number)
        case .lineBreak: [.node("LineBreak")]
        }
    }

    /// Links to the web and within the document; other bilagor are no part of the draft.
    private func link(_ link: Link) -> [JSON] {
        let address: String
        switch link.target {
        case .url(let url): address = url
        case .anchor(let anchor):
            guard anchor.document == nil, let name = anchor.name, anchors.contains(name) else { return inlines(link.inlines) }
            address = "#\(name)"
        }
        return [.node("Link", .array([JSON.attributes(), .array(inlines(link.inlines)), .array([.string(address), .string("")])]))]
    }

    func note(_ number: Int) -> [JSON] {
        guard let note = document.footnotes.first(where: { $0.number == number }) else { return [] }
        // A note that refers to itself would never end.
        let inner = WordDraft(Document(language: document.language, title: "", blocks: note.blocks), context)
        return [.node("Note", .array(inner.blocks(note.blocks)))]
    }
}

extension JSON {
    static func node(_ tag: String, _ contents: JSON? = nil) -> JSON {
        .object([.init("t", .string(tag))] + (contents.map { [.init("c", $0)] } ?? []))
    }

    /// The words alone.
    var plainText: String {
        switch self["c"] {
        case .string(let text)?: tag == "Str" ? text : ""
        case .array(let items)?: items.map(\.plainText).joined()
        default: ""
        }
    }

    static func text(_ text: String) -> JSON { .node("Str", .string(text)) }
    fileprivate static func strong(_ text: String) -> JSON { .node("Strong", .array([.text(text)])) }

    static func attributes(id: String = "", style: String? = nil, pairs: [(String, String)] = []) -> JSON {
        let all = (style.map { [("custom-style", $0)] } ?? []) + pairs
        return .array([.string(id), .array([]), .array(all.map { .array([.string($0.0), .string($0.1)]) })])
    }
}
