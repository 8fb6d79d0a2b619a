public import Diagnostics

/// The schemas of the template folders, each read once. The first folder that has one wins.
public struct SchemaLibrary: Sendable {
    private let templates: [FileAccess]
    private var known: [String: Schema?] = [:]

    public init(templates: [FileAccess]) { self.templates = templates }

    /// - Parameters:
    ///   - name: of a file in `scheman/`, without `.yaml`; `kommunikationsmål` finds `kommunikationsmal.yaml`.
    ///   - place: where the name was written.
    public mutating func schema(
        named name: String, from place: SourceRange? = nil, into sources: inout SourceSet,
        diagnostics: inout DiagnosticList
    ) -> Schema? {
        if let schema = known[name] { return schema }
        guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else {
            diagnostics.report(.schemaName, at: place, ["namn": name])
            return nil
        }
        let exact = "scheman/\(name).yaml"
        let plain = "scheman/\(slug(name)).yaml"
        let path = [exact, plain].first { path in templates.contains { $0.exists(path) } } ?? exact
        var schema: Schema?
        guard let folder = templates.first(where: { $0.exists(path) }) ?? templates.first else { return nil }
        if let file = folder.load(path, from: place, into: &sources, diagnostics: &diagnostics) {
            schema = readSchema(file, in: sources, diagnostics: &diagnostics)
        }
        known[name] = .some(schema)
        return schema
    }
}
