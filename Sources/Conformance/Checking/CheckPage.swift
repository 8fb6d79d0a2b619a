import DocumentTree

/// Holds a web page against the document that it was made of: all its words are there.
enum PageCheck {
    static func findings(_ bytes: [UInt8], _ document: Document) -> [Finding] {
        let shown = lettersAlone(WebPage(bytes).words)
        var findings: [Finding] = []
        var counts: [Unicode.Scalar: Int] = [:]
        for stretch in stretches(of: document) {
            let wanted = lettersAlone(stretch)
            if !wanted.isEmpty, !shown.contains(wanted) {
                findings.append(Finding(rule: .words, message: "not in the web page: “\(stretch.prefix(60))”"))
            }
            for scalar in wanted.unicodeScalars { counts[scalar, default: 0] += 1 }
        }
        // A word that stands twice is to be there twice.
        for scalar in shown.unicodeScalars { counts[scalar, default: 0] -= 1 }
        let missing = counts.filter { $0.value > 0 }.keys.sorted()
        if findings.isEmpty, !missing.isEmpty {
            let letters = missing.prefix(20).map { String(Character($0)) }.joined()
            findings.append(Finding(rule: .words, message: "letters that are not in the web page as often as in the document: \(letters)"))
        }
        return findings
    }

    /// Every text of the document that stands by itself: between two marks of any kind.
    private static func stretches(of document: Document) -> [String] {
        var copy = document
        var found: [String] = []
        func gather(_ inlines: [Inline]) {
            for inline in inlines {
                switch inline {
                case .text(let text, _): found.append(text)
                case .figure(let figure, _): found.append(figure.text)
                case .code(let code): found.append(code.text)
                case .abbreviation(let short): found.append(short.text)
                case .emphasis(let inner), .strong(let inner): gather(inner)
                case .link(let link): gather(link.inlines)
                case .foreign(let foreign): gather(foreign.inlines)
                case .footnoteReference, .lineBreak: break
                }
            }
        }
        copy.changeInlines { gather($0) }
        let blocks = [document.blocks] + document.footnotes.map(\.blocks)
        for list in blocks {
            list.forEachBlock { block in
                switch block {
                case .code(let code): found.append(code.text)
                case .keyFigures(let figures): found += figures.items.map(\.value.text)
                case .table(let table):
                    for row in table.rows {
                        for case .figure(let figure) in row.cells.map(\.content) { found.append(figure.text) }
                    }
                default: break
                }
            }
        }
        return found
    }
}
