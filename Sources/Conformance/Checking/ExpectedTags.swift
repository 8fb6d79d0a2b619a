import DocumentTree
import Style

/// The tags that a document should have, worked out from the document alone: a second telling of what the writer
/// does, by its own rules, so that a mistake has to be made twice to go unseen.
struct ExpectedTags {
    /// A document by itself, or the parts of a pack.
    static func of(_ documents: [Document], _ standard: DocumentStandard = .archive) -> Element {
        let root = Element("Document")
        for document in documents {
            var tags = ExpectedTags(isOf2024: standard == .archive2024)
            let part = documents.count == 1 ? root : Element("Part")
            tags.add(document.blocks, to: part)
            for note in document.footnotes {
                let element = tags.note("Endnote")
                tags.addLinked("\(note.number)", in: "Lbl", to: element)
                tags.add(note.blocks, to: element)
                part.add(element)
            }
            if documents.count > 1 { root.add(part) }
        }
        return root
    }

    private var listDepth = 0

    /// PDF 2.0 has other types and words for some things.
    private let isOf2024: Bool

    private init(isOf2024: Bool) { self.isOf2024 = isOf2024 }

    /// What a mark that leads to its note is. A Reference has no place for a Link in PDF 2.0 (ISO/TS 32005, table 5).
    private var citation: String { isOf2024 ? "Span" : "Reference" }

    func note(_ kind: String?) -> Element {
        let element = Element(isOf2024 ? "FENote" : "Note")
        if isOf2024, let kind { element.attributes = [kind] }
        return element
    }

    private mutating func add(_ blocks: [Block], to parent: Element) {
        for block in blocks { add(block, to: parent) }
    }

    private mutating func add(_ block: Block, to parent: Element) {
        switch block {
        case .heading(let heading): add(heading.inlines, in: "H\(min(6, max(1, heading.level)))", to: parent)
        case .paragraph(let paragraph): add(paragraph.inlines, in: "P", to: parent)
        case .list(let list): add(list, to: parent)
        case .quote(let quote): addGroup("BlockQuote", to: parent) { $0.add(quote.blocks, to: $1) }
        case .callout(let callout):
            addGroup(callout.role == .goal ? "BlockQuote" : "Div", to: parent) { tags, element in
                if let label = callout.label { tags.add(label.inlines, in: "P", to: element) }
                tags.add(callout.blocks, to: element)
            }
        case .code(let code):
            addGroup("P", to: parent) { _, element in
                let inner = Element("Code")
                let text = code.text.hasSuffix("\n") ? String(code.text.dropLast()) : code.text
                inner.add(text.replacing("\n", with: " "))
                element.add(inner)
            }
        case .table(let table): add(table, to: parent)
        case .figure(let figure):
            addGroup(isOf2024 ? "Sect" : "Div", to: parent) { tags, element in
                let unit = figure.caption.isEmpty ? "" : figure.unit.map { $0.isEmpty ? "" : ", \($0)" } ?? ""
                tags.add(figure.caption + (unit.isEmpty ? [] : [.text(unit, nil)]), in: "Caption", to: element)
                let picture = Element("Figure")
                picture.attributes = ["Alt “\(figure.alternative)”", "BBox"]
                element.add(picture)
            }
        case .keyFigures(let figures):
            addGroup("Div", to: parent) { tags, element in
                for item in figures.items {
                    tags.addGroup("Div", to: element) { tags, element in
                        tags.add([.text(item.value.text, nil)], in: "P", to: element)
                        tags.add(item.note, in: "P", to: element)
                    }
                }
            }
        case .definitions(let list):
            addGroup("L", [isOf2024 ? "Description" : "None"], to: parent) { tags, element in
                for item in list.items {
                    tags.addGroup("LI", to: element) { tags, element in
                        tags.add(item.term, in: "Lbl", to: element)
                        tags.addGroup("LBody", to: element) { $0.add(item.blocks, to: $1) }
                    }
                }
            }
        case .contents(let contents): add(contents, to: parent)
        case .thematicBreak, .pageBreak: break
        }
    }

    private mutating func addGroup(
        _ tag: String, _ attributes: [String] = [], to parent: Element, _ body: (inout ExpectedTags, Element) -> Void
    ) {
        let element = Element(tag)
        element.attributes = attributes
        body(&self, element)
        if !element.kids.isEmpty { parent.add(element) }
    }

    // MARK: Lists and contents

    private mutating func add(_ list: List, to parent: Element) {
        let outer = listDepth
        addGroup("L", [list.start == nil ? "Disc" : "Decimal"], to: parent) { tags, element in
            for (index, item) in list.items.enumerated() {
                tags.addGroup("LI", to: element) { tags, element in
                    let label = Element("Lbl")
                    label.add(list.start.map { "\($0 + index)." } ?? ["•", "◦", "–"][min(outer, 2)])
                    element.add(label)
                    tags.listDepth = outer + 1
                    tags.addGroup("LBody", to: element) { $0.add(item.blocks, to: $1) }
                    tags.listDepth = outer
                }
            }
        }
    }

    private func add(_ contents: Contents, to parent: Element) {
        let top = Element("TOC")
        var inner: Element?
        for entry in contents.entries {
            let item = Element("TOCI")
            let reference = Element(isOf2024 ? "P" : "Reference")
            let link = Element("Link")
            link.add((entry.label.map { $0 + "\u{A0}" } ?? "") + entry.title + "\u{A0}" + entry.page)
            reference.add(link)
            item.add(reference)
            if entry.level <= 1 {
                inner = nil
                top.add(item)
            } else {
                if inner == nil {
                    inner = Element("TOC")
                    top.add(inner!)
                }
                inner?.add(item)
            }
        }
        if !top.kids.isEmpty { parent.add(top) }
    }

    // MARK: Words

    private func add(_ inlines: [Inline], in tag: String, to parent: Element) {
        let element = Element(tag)
        add(inlines, to: element)
        if !element.kids.isEmpty { parent.add(element) }
    }

    private func add(_ inlines: [Inline], to element: Element) {
        for inline in inlines {
            switch inline {
            case .text(let text, _): element.add(text)
            case .figure(let figure, _): element.add(figure.text)
            case .emphasis(let inner), .strong(let inner): add(inner, to: element)
            case .code(let code):
                let inner = Element("Code")
                inner.add(code.text)
                element.add(inner)
            case .link(let link): add(link.inlines, in: "Link", to: element)
            case .foreign(let foreign):
                let span = Element("Span", foreign.language)
                add(foreign.inlines, to: span)
                element.add(span)
            case .abbreviation(let short):
                let span = Element("Span", short.language)
                span.add(short.text)
                element.add(span)
            case .footnoteReference(let reference): addLinked("\(reference.number)", in: citation, to: element)
            case .lineBreak: element.add(" ")
            }
        }
    }

    private func addLinked(_ words: String, in tag: String, to parent: Element) {
        let element = Element(tag)
        let link = Element("Link")
        link.add(words)
        element.add(link)
        parent.add(element)
    }

    // MARK: Tables

    private func add(_ table: Table, to parent: Element) {
        let element = Element("Table")
        let unit = table.unit.map { $0.isEmpty ? "" : ", \($0)" } ?? ""
        add(table.caption + (unit.isEmpty ? [] : [.text(unit, nil)]), in: "Caption", to: element)
        let headers = ExpectedHeaders(table)
        let head = Element("THead")
        for (index, row) in table.head.enumerated() {
            let line = Element("TR")
            for cell in row.cells {
                let element = Element(cell.inlines.isEmpty ? "TD" : "TH")
                if !cell.inlines.isEmpty { element.attributes.append("Scope Column") }
                if cell.columnSpan > 1 { element.attributes.append("ColSpan \(cell.columnSpan)") }
                if cell.rowSpan > 1 { element.attributes.append("RowSpan \(cell.rowSpan)") }
                element.headers = cell.inlines.isEmpty ? [] : headers.above(cell, row: index)
                add(cell.inlines, to: element)
                line.add(element)
            }
            head.add(line)
        }
        if !table.head.isEmpty { element.add(head) }
        let body = Element("TBody")
        for index in table.rows.indices { body.add(row(index, of: table, headers)) }
        element.add(body)
        parent.add(element)
        for note in table.notes {
            let element = self.note(note.mark == nil ? nil : "Footnote")
            if let mark = note.mark { addLinked(mark, in: "Lbl", to: element) }
            add(note.inlines, to: element)
            parent.add(element)
        }
    }

    func row(_ index: Int, of table: Table, _ headers: ExpectedHeaders) -> Element {
        let row = table.rows[index]
        let line = Element("TR")
        var column = 0
        for cell in row.cells {
            let isHeader = ExpectedHeaders.isHeader(cell, at: column, in: row, of: table)
            let element = Element(isHeader ? "TH" : "TD")
            if isHeader { element.attributes.append(row.kind == .group ? "Scope Column" : "Scope Row") }
            if cell.columnSpan > 1 { element.attributes.append("ColSpan \(cell.columnSpan)") }
            element.headers = headers.of(cell, at: column, row: index, isHeader: isHeader)
            switch cell.content {
            case .empty: break
            case .figure(let figure): element.add(figure.text)
            case .bar(let bar): element.add(bar.figure.text)
            case .text(let inlines): add(inlines, to: element)
            }
            for mark in cell.marks {
                if let words = table.notes[mark.note].mark { addLinked(words, in: citation, to: element) }
            }
            line.add(element)
            column += max(1, cell.columnSpan)
        }
        return line
    }
}
