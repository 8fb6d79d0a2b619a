import Inputs
import Style

/// What a public supplement does not tell as it was: what was public when the pack was sent and is withheld now.
struct LateWithheld {
    private let mark: String
    private let figure: String
    /// How much more is left out of the pages than of those that were sent.
    private var more = 0

    init(_ words: Words) {
        mark = words.withheldBeginning
        figure = words.withheldFigure
    }

    mutating func count(_ before: PageContent, _ now: PageContent) { more += count(in: now) - count(in: before) }

    /// Where more is left out than there was, it is only said that something is; and so is what is there no more, when
    /// anything more is left out: a row without a figure that can be told is not made.
    func hide(_ late: inout LatePapers) {
        for index in late.papers.indices { hide(&late.papers[index].changes) }
        hide(&late.first)
    }

    private func hide(_ changes: inout [PageChange]) {
        for index in changes.indices {
            guard let before = changes[index].before else { continue }
            if let now = changes[index].now {
                if count(in: now) > count(in: before) { changes[index].before = figure }
            } else if more > 0, !changes[index].isPicture {
                changes[index].before = figure
            }
        }
    }

    private func count(in page: PageContent) -> Int {
        page.items.reduce(0) { sum, item in sum + count(in: item.words) + item.cells.reduce(0) { $0 + count(in: $1.words) } }
    }

    private func count(in text: String) -> Int { text.ranges(of: mark).count + text.ranges(of: figure).count }
}
