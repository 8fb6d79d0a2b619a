public import Diagnostics
public import Inputs
public import Style

/// A kind of bilaga: what its figures and texts come from, and the Markdown that they are put into.
/// Immutable once read; many meetings can be filled from the same one at the same time.
public struct Template: Sendable {
    /// The title, values to be put in.
    let title: TemplateText
    /// BCP 47.
    public let language: String
    /// The user's files that it is filled from, in the order of the template.
    public let sources: [TemplateSource]
    /// The source that `--goal` chooses among, and the field that says which goal; nil when the template
    /// cannot be divided.
    public let selection: TemplateSelection?
    /// A document of its own beside the pack, and no bilaga (`fristående: ja`): minutes, notes.
    public let isStandalone: Bool
    /// Headings under which nothing came stay (`rubriker: alla`): each item of an agenda stands in its minutes.
    let keepsEmptyHeadings: Bool
    let computed: [ComputedName]
    let body: [TemplateNode]
    /// The template's own file and its partials'.
    public let files: Set<FileID>

    /// Finds the file of `{{> namn}}` (`namn.md` in the templates folder), adds it to the sources and says
    /// its number; nil, with the reason reported, when there is none. The name is a plain one, without path.
    public typealias PartialReader = (
        _ name: String, _ place: SourceRange, _ sources: inout SourceSet, _ diagnostics: inout DiagnosticList
    ) -> FileID?

    /// Reads a template. Everything that is wrong with it is reported (TM, EX, TB, YA); the result of a
    /// template with errors is for finding more, not for making outputs.
    ///
    /// - Returns: nil when the front matter cannot be read.
    public static func parse(
        _ file: FileID, in sources: inout SourceSet, diagnostics: inout DiagnosticList,
        partial: @escaping PartialReader
    ) -> Template? {
        let bytes = sources[file].bytes
        guard let head = TemplateHead.read(file, bytes, in: sources, diagnostics: &diagnostics) else { return nil }
        let loader = TemplateLoader(sources, readPartial: partial)
        let body = MustacheParser.parse(
            bytes[head.body], file: file, offset: head.body.lowerBound, loader: loader,
            diagnostics: &diagnostics)
        sources = loader.sources
        return Template(
            title: head.title, language: head.language, sources: head.sources,
            selection: head.selection, isStandalone: head.isStandalone, keepsEmptyHeadings: head.keepsEmptyHeadings, computed: head.computed, body: body,
            files: loader.files.union([file]))
    }
}

/// An entry of `underlag:`.
public struct TemplateSource: Sendable {
    /// The name that the template knows it by.
    public var name: String
    public var nameRange: SourceRange
    /// A path within the meeting's folder, or a pattern with one `*` when there are several.
    public var path: String
    public var pathRange: SourceRange
    /// Whether `path` is a pattern: the value is then a list, in the order of the file names.
    public var isPattern: Bool
    /// The schema's name, a file in `scheman/`.
    public var schema: String
    public var schemaRange: SourceRange
    /// `en per: mål`: the field that tells the files apart.
    public var onePer: String?
}

/// `urval:`: what can be made alone.
public struct TemplateSelection: Sendable {
    /// The source's name.
    public var source: String
    /// The field whose key is chosen by.
    public var field: String
}

/// What a template is filled with.
public struct FillContext: Sendable {
    /// What the last meeting's own files are called in a template: `förra.budget`, `förra.möte`.
    public static let earlierName = "förra"

    /// The sources of the template by name, and what every template knows: `möte`, `bilaga`.
    public var values: Record
    /// The register's sections, where references lead and whose names every template knows.
    public var register: Record
    /// Keys to choose by (`--goal 3` → ["3"]); nil for all.
    public var selection: [String]?
    /// What figures are drawn for: the theme's column and page.
    public var figures = Theme().figureRoom
    /// What the program's own words are in, in texts, notes and figures: the meeting's.
    public var language = DocumentLanguage.swedish
    /// The files that are ledgers, and what they are called in messages.
    public var ledgers: [FileID: String] = [:]
    /// Whether it is to be known which of the values were looked at (`FilledTemplate.reads`).
    public var tellsReads = false

    public init(values: Record, register: Record, selection: [String]? = nil) {
        self.values = values
        self.register = register
        self.selection = selection
    }
}
