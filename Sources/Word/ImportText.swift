import Diagnostics

/// A text from Word, in Markdown of ours.
public struct ImportedText: Sendable {
    /// Ends with a line end.
    public var markdown: String
    /// What it has not, or has otherwise than the Word file.
    public var losses: [Loss]
}

/// Makes Markdown of a Word file (.docx). The same file gives the same text.
///
/// - Parameter bytes: of the file; anything at all.
public func importText(_ bytes: [UInt8]) throws(WordFault) -> ImportedText {
    let file = try WordFile(bytes)
    let answer: [UInt8]
    do throws(PandocFailure) { answer = try Pandoc().answer(toWord: file.bytes) } catch { throw .pandoc(error) }
    return try importText(pandocAnswer: answer, file.losses)
}

/// Makes Markdown of what pandoc says of a Word file (`--to=json`).
public func importText(pandocAnswer bytes: [UInt8]) throws(WordFault) -> ImportedText { try importText(pandocAnswer: bytes, Losses()) }

private func importText(pandocAnswer bytes: [UInt8], _ losses: Losses) throws(WordFault) -> ImportedText {
    // A table in a list in a table takes some thirty levels.
    guard let tree = JSON.parse(bytes, deepest: 400, cutsDecimals: true) else { throw .pandoc(.unknownAnswer) }
    return try text(of: tree, losses)
}

/// Markdown of pandoc's tree.
func text(of tree: JSON, _ losses: Losses) throws(WordFault) -> ImportedText {
    var reader = TreeReader(losses)
    guard let blocks = reader.read(tree) else { throw .pandoc(.unknownAnswer) }
    guard !blocks.isEmpty else { throw .empty }
    var tidy = TidyText(reader.losses)
    let tidied = tidy.tidied(blocks)
    var writer = MarkdownWriter(tidy.losses)
    let markdown = writer.write(tidied)
    guard !markdown.isEmpty else { throw .empty }
    return ImportedText(markdown: markdown, losses: writer.losses.all)
}
