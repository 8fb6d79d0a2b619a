import Diagnostics
import DocumentTree

/// A part of a document that must have words that show, by what a person calls it.
enum InvisiblePart {
    case title, caption, item, columnHeading, term, footnote, linkText, keyFigure

    var arguments: [String: String] {
        let (sv, en) =
            switch self {
            case .title: ("Titeln", "The title")
            case .caption: ("Bildtexten eller tabellens rubrik", "The caption")
            case .item: ("En punkt i listan", "An item of the list")
            case .columnHeading: ("Rubriken till en kolumn med innehåll", "The heading of a column that has content")
            case .term: ("Ordet före uppgiften", "The word before the fact")
            case .footnote: ("Noten", "The footnote")
            case .linkText: ("Länkens text", "The text of the link")
            case .keyFigure: ("Nyckeltalets ord", "The words of the key figure")
            }
        return ["del": sv, "part": en]
    }
}

extension DocumentBuilder {
    /// Tells a part without visible words at its place.
    mutating func tellInvisible(_ part: InvisiblePart, at range: SourceRange?) {
        diagnostics.report(.invisibleText, at: range, part.arguments)
    }
}

extension Block {
    /// Whether it shows anything. What is not words does.
    var isVisible: Bool {
        switch self {
        case .paragraph(let paragraph): VisibleText.isVisible(paragraph.inlines.plainText)
        case .heading(let heading): VisibleText.isVisible(heading.inlines.plainText)
        case .list(let list): list.items.contains { $0.blocks.contains(where: \.isVisible) }
        case .quote(let quote): quote.blocks.contains(where: \.isVisible)
        case .callout, .table, .figure, .keyFigures, .definitions, .code, .contents, .thematicBreak, .pageBreak: true
        }
    }
}
