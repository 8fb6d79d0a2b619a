import DocumentTree
import Inputs
import Style

extension Document {
    /// The anchor of the heading that the agenda stands under: where its items' headings are read, whatever the
    /// template calls it. The title's, where it stands under none.
    func agendaHeading(of items: [String]) -> String? {
        guard !items.isEmpty else { return nil }
        var best: (anchor: String, count: Int)?
        var heading = ""
        var seen = Set<String>()
        func finish() {
            // The first of several that say as much.
            if seen.count > (best?.count ?? 0) { best = (heading, seen.count) }
            seen = []
        }
        blocks.forEachBlock { block in
            if case .heading(let found) = block {
                finish()
                heading = found.anchor
                return
            }
            [block].forEachOwnText { text in
                // The page has no-break spaces of its own.
                let words = text.withPlainSpaces
                for item in items where words.contains(item.withPlainSpaces) { seen.insert(item) }
            }
        }
        finish()
        return best?.anchor
    }

    /// Where the agenda is: under its usual name when there is such a heading.
    func agendaPlace(_ meeting: Meeting, _ words: Words) -> String {
        let anchors = outline
        if anchors.contains(where: { $0.anchor == words.agendaAnchor }) { return words.agendaAnchor }
        return agendaHeading(of: meeting.agendaHeadings) ?? anchors.first?.anchor ?? words.agendaAnchor
    }

    /// Lets links to the agenda by its usual name lead to the heading that it has here.
    mutating func leadAgendaLinks(from usual: String, to anchor: String) {
        changeInlines { inlines in
            for index in inlines.indices {
                guard case .link(var link) = inlines[index], case .anchor(var target) = link.target, target.document == nil,
                    target.name == usual
                else { continue }
                target.name = anchor
                link.target = .anchor(target)
                inlines[index] = .link(link)
            }
        }
    }
}

extension [Block] {
    /// The words of each paragraph and cell, those of blocks within left to the walk.
    fileprivate func forEachOwnText(_ body: (String) -> Void) {
        for block in self {
            switch block {
            case .paragraph(let paragraph): body(paragraph.inlines.plainText)
            case .table(let table):
                for row in table.rows {
                    for case .text(let inlines) in row.cells.map(\.content) { body(inlines.plainText) }
                }
            case .definitions(let list): for item in list.items { body(item.term.plainText) }
            case .callout(let callout): if let label = callout.label { body(label.inlines.plainText) }
            default: break
            }
        }
    }
}

extension String {
    fileprivate var withPlainSpaces: String {
        var result = UnicodeScalarView()
        for scalar in unicodeScalars { result.append(scalar == "\u{A0}" ? " " : scalar) }
        return String(result)
    }
}

extension Meeting {
    /// The headings of the agenda's items.
    var agendaHeadings: [String] {
        guard case .record(let root) = value.kind, case .list(let agenda)? = root["dagordning"]?.kind else { return [] }
        return agenda.compactMap { item in
            guard case .record(let record) = item.kind, case .text(let heading)? = record["rubrik"]?.kind else { return nil }
            return heading
        }
    }
}
