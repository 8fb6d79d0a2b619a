public import Diagnostics
public import DocumentTree
public import Templates

/// Parses a filled template into the tree that both renderers read.
///
/// The document begins with its label ("Bilaga 1", when it has one) as eyebrow and its title as the only
/// heading of level 1; the template's own text follows. Nodes have no numbers yet: whoever has done the last thing to the
/// tree gives them.
///
/// What cannot be as it was written (raw HTML, links that lead nowhere, skipped levels, …) is reported at its
/// place in the user's file or in the template, and the tree is complete nevertheless.
///
/// - Parameter promised: places that links may lead to whether they are there or not: whoever asks sees to it.
public func buildDocument(
    _ filled: FilledTemplate, label: String? = nil, promised: Set<String> = [], diagnostics: inout DiagnosticList
) -> Document {
    var builder = DocumentBuilder(insertions: filled.insertions, language: filled.language)
    let title = builder.plainText(Array(filled.title.utf8)[...])

    if !VisibleText.isVisible(title) { builder.tellInvisible(.title, at: filled.titleRange) }
    var blocks = builder.titleBlocks(title: title, label: label)
    builder.append(filled, to: &blocks)
    builder.checkLocalLinks(promised)

    diagnostics.append(contentsOf: builder.diagnostics)
    return Document(
        language: filled.language, title: title, label: label, blocks: blocks, footnotes: builder.finishedFootnotes)
}
