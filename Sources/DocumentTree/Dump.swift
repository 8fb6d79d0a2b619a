import Style
public import Diagnostics

extension Document {
    /// The tree as indented text, one node a line with its number: for goldens and for whoever debugs.
    /// A no-break space is shown as `␣`, so that it can be seen and reviewed. A figure is followed by its value, how it is
    /// printed, and where it stands in the user's files.
    ///
    /// - Parameter sources: the files that figures stand in; without them their places are told in bytes.
    public func dump(_ sources: SourceSet? = nil) -> String {
        var writer = DumpWriter(sources: sources)
        writer.line("document \(quoted(title)) lang=\(language)\(label.map { " label=" + quoted($0) } ?? "")")
        writer.nested { writer in
            for block in blocks { writer.write(block) }
            for footnote in footnotes {
                writer.line("footnote \(footnote.number)", footnote.id, footnote.labelID)
                writer.nested { writer in for block in footnote.blocks { writer.write(block) } }
            }
        }
        return writer.text
    }
}

private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\u{A0}": result += "␣"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

private struct DumpWriter {
    var text = ""
    let sources: SourceSet?
    private var depth = 0

    init(sources: SourceSet?) { self.sources = sources }

    mutating func line(_ content: String, _ ids: NodeID...) {
        text += String(repeating: "  ", count: depth) + content
        for id in ids { text += id == .none ? " #-" : " #\(id.value)" }
        text += "\n"
    }

    mutating func nested(_ body: (inout DumpWriter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    mutating func write(_ block: Block) {
        switch block {
        case .heading(let heading):
            line("heading \(heading.level) anchor=\(heading.anchor)", heading.id)
            nested { $0.write(heading.inlines) }
        case .paragraph(let paragraph):
            write(paragraph, named: "paragraph")
        case .list(let list):
            let kind = list.start.map { "ordered start=\($0)" } ?? "bullets"
            line("list \(kind)\(list.tight ? " tight" : "")", list.id)
            nested { writer in
                for item in list.items {
                    writer.line("item", item.id, item.labelID, item.bodyID)
                    writer.nested { writer in for block in item.blocks { writer.write(block) } }
                }
            }
        case .quote(let quote):
            line("quote", quote.id)
            nested { writer in for block in quote.blocks { writer.write(block) } }
        case .callout(let callout):
            line("callout \(callout.role.rawValue)", callout.id)
            nested { writer in
                if let label = callout.label { writer.write(label, named: "label") }
                for block in callout.blocks { writer.write(block) }
            }
        case .code(let code):
            line("code \(quoted(code.text))", code.id)
        case .table(let table):
            write(table)
        case .figure(let figure):
            write(figure)
        case .keyFigures(let figures):
            line("key-figures", figures.id)
            nested { writer in
                for item in figures.items {
                    writer.line("key-figure \(writer.words(item.value))", item.id, item.valueID, item.noteID)
                    writer.nested { $0.write(item.note) }
                }
            }
        case .definitions(let list):
            line("definitions", list.id)
            nested { writer in
                for item in list.items {
                    writer.line("definition", item.id, item.termID, item.descriptionID)
                    writer.nested { writer in
                        writer.write(item.term)
                        for block in item.blocks { writer.write(block) }
                    }
                }
            }
        case .contents(let contents):
            line("contents", contents.id)
            nested { writer in
                for entry in contents.entries {
                    let target = "\(entry.target.document ?? "")#\(entry.target.name ?? "")"
                    writer.line(
                        "entry \(entry.level) \(entry.label.map { quoted($0) + " " } ?? "")\(quoted(entry.title))"
                            + " → \(target)\(entry.page.isEmpty ? "" : " page=\(entry.page)")",
                        entry.id, entry.linkID)
                }
            }
        case .thematicBreak(let id):
            line("thematic-break", id)
        case .pageBreak:
            line("page-break")
        }
    }

    private mutating func write(_ paragraph: Paragraph, named name: String) {
        line("\(name)\(paragraph.role == .body ? "" : " \(paragraph.role.rawValue)")", paragraph.id)
        nested { $0.write(paragraph.inlines) }
    }

    private mutating func write(_ figure: Figure) {
        let size = figure.content.size
        line("figure anchor=\(figure.anchor) \(size.width.points) × \(size.height.points)", figure.id)
        nested { writer in
            writer.line("caption\(figure.unit.map { " unit=" + $0 } ?? "")", figure.captionID)
            writer.nested { $0.write(figure.caption) }
            writer.line("alternative \(quoted(figure.alternative))")
            if let data = figure.data {
                writer.line("data \(data.columns.count) × \(data.rows.count)")
                writer.nested { writer in for row in data.rows { writer.writeData(row) } }
            }
        }
    }

    private mutating func write(_ table: Table) {
        let unit = table.unit.map { " unit=\($0)" } ?? ""
        let level = table.outlineLevel.map { " outline=\($0)" } ?? ""
        line("table anchor=\(table.anchor)\(unit)\(level)", table.id)
        nested { writer in
            writer.line("caption", table.captionID)
            writer.nested { $0.write(table.caption) }
            for column in table.columns {
                let marks = "\(column.isRowHeader ? " row-header" : "")\(column.isSum ? " sum" : "")"
                writer.line("column \(column.name) \(column.alignment.rawValue)\(marks)")
            }
            writer.line("head", table.headID)
            writer.nested { writer in
                for row in table.head {
                    writer.line("row", row.id)
                    writer.nested { writer in
                        for cell in row.cells {
                            let span =
                                cell.columnSpan == 1 && cell.rowSpan == 1
                                ? "" : " span=\(cell.columnSpan)×\(cell.rowSpan)"
                            writer.line("th column=\(cell.column)\(span)", cell.id)
                            writer.nested { $0.write(cell.inlines) }
                        }
                    }
                }
            }
            writer.line("body", table.bodyID)
            writer.nested { writer in for row in table.rows { writer.write(row) } }
            for note in table.notes {
                writer.line("note\(note.mark.map { " mark=\($0)" } ?? "")", note.id, note.labelID)
                writer.nested { $0.write(note.inlines) }
            }
        }
    }

    private mutating func write(_ row: TableRow) {
        let indent = row.indent == 0 ? "" : " indent=\(row.indent)"
        line("row \(row.kind.rawValue)\(indent)\(row.italic ? " italic" : "")", row.id)
        nested { writer in
            for cell in row.cells {
                let span = cell.columnSpan == 1 ? "" : " span=\(cell.columnSpan)"
                let marks = cell.marks.map { " mark=\($0.note)#\($0.id.value)" }.joined()
                switch cell.content {
                case .empty: writer.line("cell\(span)\(marks)", cell.id)
                case .figure(let figure): writer.line("cell \(writer.words(figure))\(span)\(marks)", cell.id)
                case .bar(let bar):
                    let mark = bar.mark.map { " mark=\($0)" } ?? ""
                    writer.line("cell bar \(writer.words(bar.figure)) \(bar.share)\(mark)\(span)\(marks)", cell.id)
                case .text(let inlines):
                    writer.line("cell\(span)\(marks)", cell.id)
                    writer.nested { $0.write(inlines) }
                }
            }
        }
    }

    /// A row of the figures behind a chart: nodes without numbers.
    private mutating func writeData(_ row: TableRow) {
        for cell in row.cells {
            switch cell.content {
            case .empty: line("–")
            case .figure(let figure): line("figure \(words(figure))")
            case .bar(let bar): line("figure \(words(bar.figure))")
            case .text(let inlines): line(quoted(inlines.plainText))
            }
        }
    }

    /// The words of a figure, its value, how it is printed and where it stands.
    private func words(_ figure: PrintedFigure) -> String {
        guard let value = figure.value else { return quoted(figure.text) }
        let print = figure.print.map { " as \($0.words)\(figure.isRounded ? " rounded" : "")" } ?? ""
        return "\(quoted(figure.text)) = \(value.words)\(print) \(place(figure.place))"
    }

    private func place(_ place: FigurePlace) -> String {
        guard let range = place.range else { return "computed" }
        guard let sources, let file = sources.file(range.file) else { return "at \(range.start)–\(range.end)" }
        let start = file.position(of: Int(range.start))
        return "at \(file.path.split(separator: "/").last ?? ""):\(start.line):\(start.column)"
    }

    mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text, _): line("text \(quoted(text))")
            case .figure(let figure, _): line("figure \(words(figure))")
            case .emphasis(let inner):
                line("emphasis")
                nested { $0.write(inner) }
            case .strong(let inner):
                line("strong")
                nested { $0.write(inner) }
            case .code(let code): line("code \(quoted(code.text))", code.id)
            case .link(let link):
                switch link.target {
                case .url(let url): line("link \(url)", link.id)
                case .anchor(let anchor): line("link \(anchor.document ?? "")#\(anchor.name ?? "")", link.id)
                }
                nested { $0.write(link.inlines) }
            case .foreign(let foreign):
                line("foreign \(foreign.language)", foreign.id)
                nested { $0.write(foreign.inlines) }
            case .abbreviation(let short):
                let language = short.language.map { " lang=\($0)" } ?? ""
                line("abbreviation \(quoted(short.text)) = \(quoted(short.expansion))\(language)", short.id)
            case .footnoteReference(let reference): line("footnote-reference \(reference.number)", reference.id)
            case .lineBreak: line("line-break")
            }
        }
    }
}

extension FigureValue {
    fileprivate var words: String {
        switch self {
        case .amount(let öre): "\(öre) öre"
        case .number(let coefficient, let scale): scale == 0 ? "\(coefficient)" : "\(coefficient)e-\(scale)"
        case .share(let coefficient, let scale): "share \(coefficient)e-\(scale)"
        }
    }
}

extension FigurePrint {
    fileprivate var words: String {
        let unit =
            switch unit {
            case .money(let unit): unit.rawValue
            case .percent: "percent"
            case .number: "number"
            case .ordinal: "ordinal"
            }
        return "\(unit)/\(places)\(namesUnit ? " named" : "")"
    }
}
