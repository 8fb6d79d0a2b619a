public import Diagnostics
import Inputs
import Templates

/// JSON Schemas for editors, ready to be written.
public struct InputSchemas: Sendable {
    public var files: [OutputFile] = []
    public var diagnostics = DiagnosticList()
    public var sources = SourceSet()
}

/// Makes a JSON Schema of every schema in the template folders, the first folder that has one deciding.
///
/// - Parameters:
///   - templates: folders in the order they are searched.
///   - register: the folder whose keys become choices; nil for schemas that fit any register.
public func inputSchemas(templates: [String], register: String?) -> InputSchemas {
    var result = InputSchemas()
    guard let folders = TemplateFolders(templates, diagnostics: &result.diagnostics) else { return result }
    var store = TemplateStore(folders)
    var known: Register?
    if let register {
        known = readRegister(in: register, &store, &result.sources, &result.diagnostics)
        if known == nil { return result }
    }
    let frontMatter = frontMatterSchemas(folders, &store, &result)

    var names: [String] = []
    for file in folders.folders.flatMap({ $0.list("scheman", diagnostics: &result.diagnostics) }) where file.hasSuffix(".yaml") {
        let name = String(file.dropLast(5))
        if !names.contains(name) { names.append(name) }
    }
    for name in names.sorted() {
        guard let schema = store.schema(name, into: &result.sources, diagnostics: &result.diagnostics) else { continue }
        let json = jsonSchema(schema, isFrontMatter: frontMatter.contains(slug(name)), register: known)
        result.files.append(OutputFile(name: "\(slug(name)).json", bytes: json.serialised()))
    }
    return result
}

/// Writes the schemas, each file in one step; what else the folder holds is left alone.
///
/// - Returns: nil when it went well.
public func write(_ schemas: InputSchemas, to folder: String) -> WriteFailure? {
    do throws(WriteFailure) {
        try AtomicFolder.makeFolders(folder)
    } catch {
        return error
    }
    for file in schemas.files {
        if let failure = replaceFile("\(folder)/\(file.name)", with: file.bytes) { return failure }
    }
    return nil
}

private func readRegister(
    in path: String, _ store: inout TemplateStore, _ sources: inout SourceSet, _ diagnostics: inout DiagnosticList
) -> Register? {
    guard let folder = FileAccess(path, diagnostics: &diagnostics),
        let schema = store.schema("register", into: &sources, diagnostics: &diagnostics)
    else { return nil }
    var files: [FileID] = []
    for name in folder.matching("*.yaml", diagnostics: &diagnostics) {
        if let file = folder.load(name, into: &sources, diagnostics: &diagnostics) { files.append(file) }
    }
    if files.isEmpty { diagnostics.report(.noFiles, at: nil, ["mönster": "*.yaml", "mapp": path]) }
    return Inputs.readRegister(files, schema: schema, in: sources, diagnostics: &diagnostics)
}

/// The schemas that some template uses for a Markdown file. Faults of templates are told by `check`.
private func frontMatterSchemas(
    _ folders: TemplateFolders, _ store: inout TemplateStore, _ result: inout InputSchemas
) -> Set<String> {
    var names = Set<String>()
    var unused = DiagnosticList()
    for kind in folders.kinds {
        let template = store.template(kind, from: nil, into: &result.sources, diagnostics: &unused)
        for source in template?.sources ?? [] where source.path.hasSuffix(".md") { names.insert(slug(source.schema)) }
    }
    return names
}
