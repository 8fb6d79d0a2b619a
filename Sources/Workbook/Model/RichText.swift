import DocumentTree

/// Words of a cell, with what is set raised, semibold or in italics.
struct RichText: Hashable {
    struct Run: Hashable {
        var text: String
        var isRaised = false
        var isBold = false
        var isItalic = false

        func looksLike(_ other: Run) -> Bool {
            isRaised == other.isRaised && isBold == other.isBold && isItalic == other.isItalic
        }
    }
    private(set) var runs: [Run] = []

    init() {}
    init(_ text: String) { append(text) }
    init(_ inlines: [Inline]) { append(inlines, Run(text: "")) }

    /// Paragraphs and all else with words, each on a line of its own.
    init(_ blocks: [Block]) {
        for block in blocks {
            if !runs.isEmpty { append("\n") }
            switch block {
            case .paragraph(let paragraph): append(RichText(paragraph.inlines))
            case .heading(let heading): append(RichText(heading.inlines))
            case .code(let code): append(code.text)
            case .quote(let quote): append(RichText(quote.blocks))
            case .callout(let callout): append(RichText(callout.blocks))
            case .list(let list):
                for (index, item) in list.items.enumerated() {
                    if index > 0 { append("\n") }
                    append(list.start.map { "\($0 + index). " } ?? "– ")
                    append(RichText(item.blocks))
                }
            case .definitions(let list):
                for (index, item) in list.items.enumerated() {
                    if index > 0 { append("\n") }
                    append(RichText(item.term))
                    append(": ")
                    append(RichText(item.blocks))
                }
            case .figure(let figure): append(figure.alternative)
            case .table(let table): append(RichText(table.caption))
            case .keyFigures, .contents, .thematicBreak, .pageBreak: break
            }
        }
    }

    var isEmpty: Bool { runs.isEmpty }
    var plain: String { runs.map(\.text).joined() }
    /// Nothing is set otherwise than the cell.
    var isPlain: Bool { runs.allSatisfy { $0.looksLike(Run(text: "")) } }

    mutating func append(_ text: String, isRaised: Bool = false) {
        append(Run(text: text, isRaised: isRaised))
    }

    mutating func append(_ other: RichText) { other.runs.forEach { append($0) } }

    mutating func add(_ run: Run) { append(run) }

    private mutating func append(_ run: Run) {
        var run = run
        run.text = cellWords(run.text)
        if run.text.isEmpty { return }
        if let last = runs.last, last.looksLike(run) {
            runs[runs.count - 1].text += run.text
        } else {
            runs.append(run)
        }
    }

    private mutating func append(_ inlines: [Inline], _ look: Run) {
        func run(_ text: String) -> Run {
            var run = look
            run.text = text
            return run
        }
        for inline in inlines {
            switch inline {
            case .text(let text, _): append(run(text))
            case .figure(let figure, _): append(run(figure.text))
            case .emphasis(let inner):
                var look = look
                look.isItalic = true
                append(inner, look)
            case .strong(let inner):
                var look = look
                look.isBold = true
                append(inner, look)
            case .code(let code): append(run(code.text))
            case .link(let link): append(link.inlines, look)
            case .foreign(let foreign): append(foreign.inlines, look)
            case .abbreviation(let short): append(run(short.text))
            case .footnoteReference(let reference):
                var raised = run(String(reference.number))
                raised.isRaised = true
                append(raised)
            case .lineBreak: append(run("\n"))
            }
        }
    }
}

/// Ordinary spaces for those that hold a line together on paper, so that words can be searched for; no soft hyphens.
private func cellWords(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{A0}", "\u{202F}", "\u{2009}", "\t", "\r": result += " "
        case "\u{AD}": break
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
