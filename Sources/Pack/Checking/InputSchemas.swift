public import Diagnostics
import Inputs
public import System
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
    var session = Session(folders)
    session.diagnostics = result.diagnostics
    result.files = session.inputSchemas(register: register)
    result.diagnostics = session.diagnostics
    result.sources = session.sources
    return result
}

/// Writes the schemas, each file in one step; what else the folder holds is left alone.
///
/// - Returns: nil when it went well.
public func write(_ schemas: InputSchemas, to folder: String) -> SystemError? {
    do throws(SystemError) {
        try makeFolders(folder)
    } catch {
        return error
    }
    for file in schemas.files {
        if let failure = replaceFile("\(folder)/\(file.name)", with: file.bytes) { return failure }
    }
    return nil
}

extension Session {
    fileprivate mutating func inputSchemas(register path: String?) -> [OutputFile] {
        var known: Register?
        if let path {
            known = FileAccess(path, diagnostics: &diagnostics).flatMap { register(in: $0, named: path) }
            if known == nil { return [] }
        }
        let frontMatter = silently { $0.frontMatterSchemas() }
        var names: [String] = []
        for file in templates.folders.folders.flatMap({ $0.list("scheman", diagnostics: &diagnostics) }) where file.hasSuffix(".yaml") {
            let name = String(file.dropLast(5))
            if !names.contains(name) { names.append(name) }
        }
        var files: [OutputFile] = []
        for name in names.sorted() {
            guard let schema = schema(name) else { continue }
            let json = jsonSchema(schema, isFrontMatter: frontMatter.contains(slug(name)), register: known)
            files.append(OutputFile(name: "\(slug(name)).json", bytes: json.serialised()))
        }
        return files
    }

    /// The schemas that some template uses for a file with a head above prose. Faults of templates are told by `check`.
    private mutating func frontMatterSchemas() -> Set<String> {
        var names = Set<String>()
        for kind in templates.folders.allKinds {
            for source in template(kind)?.sources ?? [] where inputFormat(of: source.path).hasFrontMatter {
                names.insert(slug(source.schema))
            }
        }
        return names
    }
}
