public import Diagnostics
public import DocumentTree
public import Style
public import Text

/// Sets documents on pages as the theme says. One engine per thread: it holds that thread's shaper.
public struct LayoutEngine {
    private let theme: Theme
    private let setter: ParagraphSetter
    private let capHeight: Int
    private let room = GalleyRoom()

    public init(theme: Theme, shaper: Shaper, hyphenator: Hyphenator) {
        self.theme = theme
        setter = ParagraphSetter(shaper: shaper, hyphenator: hyphenator)
        let face = shaper.library.face(for: FontRequest(theme.text.body))
        let metrics = shaper.library.metrics(face)
        capHeight = metrics.capHeight * 1000 / max(1, metrics.unitsPerEm)
    }

    /// Words → lines → galley → pages. The pages have no header or footer yet: see
    /// `LaidOutDocument.withRunningMatter`, which a document may pass through more than once.
    ///
    /// - Parameters:
    ///   - document: becomes the document as it stands on pages: a table that is too wide for any page is several
    ///     there, and the nodes are numbered anew.
    ///   - pageLabel: what a page, counted from 0, is called where the document's own contents refer to it; entries
    ///     with a page of their own keep that.
    public func layout(
        _ document: inout Document, pageLabel: ((Int) -> String)? = nil, diagnostics: inout DiagnosticList
    ) -> LaidOutDocument {
        var flow = flow(document, pageLabel)
        defer { room.give(&flow.galley) }
        if !flow.partings.isEmpty {
            room.give(&flow.galley)
            document.replaceTables(flow.partings)
            document.number()
            flow = self.flow(document, pageLabel)
        }
        diagnostics.append(contentsOf: flow.diagnostics)
        let placed = PagePlacer.place(flow.galley, theme: theme)
        guard !flow.openEntries.isEmpty else { return placed }
        // Room was left for the labels, so that nothing moves when they are put in.
        flow.completeEntries(placed.anchors)
        return PagePlacer.place(flow.galley, theme: theme)
    }

    private func flow(_ document: Document, _ pageLabel: ((Int) -> String)?) -> FlowBuilder {
        var flow = FlowBuilder(document: document, theme: theme, setter: setter, capHeight: capHeight, galley: room.take())
        flow.pageLabel = pageLabel
        flow.flow(document.blocks)
        flow.endSection(landscape: false)
        flow.setFootnotes(document.footnotes)
        return flow
    }
}

/// The galley of the last document, emptied: the next one is set in its room, which has grown already.
private final class GalleyRoom {
    private var galley = Galley()

    /// What is larger than most documents need is let go of: a pack's first pages would keep it to the end.
    private static let mostGlyphs = 1 << 16

    func give(_ used: inout Galley) {
        galley = Galley()
        if used.glyphs.capacity <= Self.mostGlyphs { swap(&galley, &used) }
    }

    func take() -> Galley {
        var taken = Galley()
        swap(&galley, &taken)
        taken.empty()
        return taken
    }
}
