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
/// - Parameters:
///   - promised: places that links may lead to whether they are there or not: whoever asks sees to it.
///   - totals: what the documents of the pack come to so far. Beyond the limit texts are left out; whoever builds the last
///     document tells of it.
public func buildDocument(
    _ filled: FilledTemplate, label: String? = nil, promised: Set<String> = [], totals: inout TextTotals,
    diagnostics: inout DiagnosticList
) -> Document {
    var builder = DocumentBuilder(insertions: filled.insertions, language: filled.language)
    builder.totals = totals
    let title = builder.plainText(Array(filled.title.utf8)[...])

    if !VisibleText.isVisible(title) { builder.tellInvisible(.title, at: filled.titleRange) }
    var blocks = builder.titleBlocks(title: title, label: label)
    builder.append(filled, to: &blocks)
    // What is left out may have been what they lead to.
    if !builder.totals.isExceeded { builder.checkLocalLinks(promised) }

    totals = builder.totals
    diagnostics.append(contentsOf: builder.diagnostics)
    return Document(
        language: filled.language, title: title, label: label, blocks: blocks, footnotes: builder.finishedFootnotes)
}

/// A document by itself.
public func buildDocument(
    _ filled: FilledTemplate, label: String? = nil, diagnostics: inout DiagnosticList
) -> Document {
    var totals = TextTotals()
    return buildDocument(filled, label: label, totals: &totals, diagnostics: &diagnostics)
}
