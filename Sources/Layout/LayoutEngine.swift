public import Diagnostics
public import DocumentTree
public import Style
public import Text

/// Sets documents on pages as the theme says. One engine per thread: it holds that thread's shaper.
public struct LayoutEngine {
    private let theme: Theme
    private let setter: ParagraphSetter
    private let capHeight: Int

    public init(theme: Theme, shaper: Shaper, hyphenator: Hyphenator) {
        self.theme = theme
        setter = ParagraphSetter(shaper: shaper, hyphenator: hyphenator)
        let face = shaper.library.face(for: FontRequest(theme.text.body))
        let metrics = shaper.library.metrics(face)
        capHeight = metrics.capHeight * 1000 / max(1, metrics.unitsPerEm)
    }

    /// Words → lines → galley → pages. The pages have no header or footer yet: see
    /// `LaidOutDocument.withRunningMatter`, which a document may pass through more than once.
    public func layout(_ document: Document, diagnostics: inout DiagnosticList) -> LaidOutDocument {
        var flow = FlowBuilder(document: document, theme: theme, setter: setter, capHeight: capHeight)
        flow.flow(document.blocks)
        flow.endSection(landscape: false)
        flow.setFootnotes(document.footnotes)
        diagnostics.append(contentsOf: flow.diagnostics)
        return PagePlacer.place(flow.galley, theme: theme)
    }
}
