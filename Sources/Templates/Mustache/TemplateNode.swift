import Diagnostics
import Inputs

/// A piece of a parsed template.
indirect enum TemplateNode: Sendable {
    /// Bytes as they stand in the file from `start` on.
    case literal([UInt8], file: FileID, start: Int)
    case value(TemplateValue)
    case section(TemplateSection)
    /// A fenced block that is filled here rather than by Markdown.
    case block(TemplateBlock)
}

/// `{{uttryck}}`, or `{{{uttryck}}}` where prose may come.
struct TemplateValue: Sendable {
    var expression: Expression
    var mayBeProse: Bool
    /// The whole tag.
    var range: SourceRange
}

/// `{{#uttryck}}…{{/uttryck}}` or `{{^uttryck}}…{{/uttryck}}`.
struct TemplateSection: Sendable {
    var expression: Expression
    var isInverted: Bool
    var nodes: [TemplateNode]
}

enum TemplateBlock: Sendable {
    case table(TableTemplate)
    case diagram(DiagramTemplate)
    case staircase(StaircaseTemplate)
    case timeline(TimelineTemplate)
    case organisation(OrganisationTemplate)
    case keyFigures(KeyFiguresTemplate)
    case facts(FactsTemplate)
    case contents(levels: Int, range: SourceRange)
    case checks(ChecksTemplate)
    case pageBreak(range: SourceRange)
}

/// Mustache text: a title, a table's heading, a fact.
struct TemplateText: Sendable {
    var nodes: [TemplateNode]
    var range: SourceRange

    static func literal(_ text: String, at range: SourceRange) -> TemplateText {
        TemplateText(
            nodes: text.isEmpty ? [] : [.literal(Array(text.utf8), file: range.file, start: Int(range.start))],
            range: range)
    }
}
