import Diagnostics
import Inputs

/// What parsing a template needs beside its text: the files of the templates folder, for partials, and the
/// readers of fenced blocks. Lives during one `Template.parse`.
final class TemplateLoader {
    static let nestingLimit = 32
    static let partialLimit = 8

    private(set) var sources: SourceSet
    private let readPartial: Template.PartialReader
    private var loaded: [String: FileID] = [:]
    /// The partials that were read.
    var files: Set<FileID> { Set(loaded.values) }

    init(_ sources: SourceSet, readPartial: @escaping Template.PartialReader) {
        self.sources = sources
        self.readPartial = readPartial
    }

    /// The nodes of `{{> namn}}`. The name is a plain file name in the templates folder, without its ending.
    func partial(_ name: String, at place: SourceRange, depth: Int, diagnostics: inout DiagnosticList)
        -> [TemplateNode]
    {
        guard depth <= TemplateLoader.partialLimit else {
            diagnostics.report(
                .partialsTooDeep, at: place, ["namn": name, "antal": String(TemplateLoader.partialLimit)])
            return []
        }
        let isPlain =
            !name.isEmpty
            && name.utf8.allSatisfy {
                Lexer.isLetter($0) || Lexer.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
        guard isPlain else {
            diagnostics.report(.partialName, at: place, ["namn": name])
            return []
        }
        if loaded[name] == nil {
            guard let file = readPartial(name, place, &sources, &diagnostics) else { return [] }
            loaded[name] = file
        }
        guard let file = loaded[name] else { return [] }
        let bytes = sources[file].bytes
        return MustacheParser.parse(
            bytes[...], file: file, offset: 0, loader: self, depth: depth, diagnostics: &diagnostics)
    }

    /// A fenced block of ours; nil when it cannot be read, with the reasons reported.
    func block(
        _ kind: FenceKind, _ file: FileID, info: SourceRange, body: Range<Int>, diagnostics: inout DiagnosticList
    ) -> TemplateBlock? {
        if kind == .facts {
            return .facts(FactsTemplate(sources[file].bytes, body, file: file, diagnostics: &diagnostics))
        }
        guard let node = parseYAML(file, part: body, in: sources, diagnostics: &diagnostics) else { return nil }
        var reader = BlockReader(file: file, bytes: sources[file].bytes)
        defer { diagnostics.append(contentsOf: reader.diagnostics) }
        switch kind {
        case .table: return TableTemplate(node, info: info, &reader).map { .table($0) }
        case .diagram: return DiagramTemplate(node, info: info, &reader).map { .diagram($0) }
        case .staircase: return StaircaseTemplate(node, info: info, &reader).map { .staircase($0) }
        case .timeline: return TimelineTemplate(node, info: info, &reader).map { .timeline($0) }
        case .organisation: return OrganisationTemplate(node, info: info, &reader).map { .organisation($0) }
        case .keyFigures: return KeyFiguresTemplate(node, &reader).map { .keyFigures($0) }
        case .contents:
            guard !node.isEmpty else { return .contents(levels: 2, range: info) }
            guard reader.pairs(node, known: ["nivåer"]) != nil else { return nil }
            return .contents(levels: reader.integer(node["nivåer"], in: 1...6) ?? 2, range: info)
        case .checks: return ChecksTemplate(node, info: info, &reader).map { .checks($0) }
        case .pageBreak:
            if !node.isEmpty { _ = reader.pairs(node, known: []) }
            return .pageBreak(range: info)
        case .facts: return nil
        }
    }
}
