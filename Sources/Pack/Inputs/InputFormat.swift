import Diagnostics
import Inputs

/// A form of file that data for a bilaga can be in. A new one is a type of its own and a line in `inputFormats`: files
/// with its endings are then read by it wherever a template or a meeting names one.
protocol InputFormat: Sendable {
    /// The endings of such files' names, in lower case and without the dot.
    var endings: [String] { get }
    /// What the file is called where it travels inside a PDF.
    var mediaType: String { get }
    /// Whether the keys stand in a head above prose, so that an editor is to check the head alone.
    var hasFrontMatter: Bool { get }

    /// The file's data as the schema types it; nil, with a message, when it cannot be read at all.
    func read(_ file: InputFile, _ session: inout Session) -> Value?
}

/// Every form of data, the one first that a file is taken for when its ending says nothing.
let inputFormats: [any InputFormat] = [YAMLInput(), MarkdownInput()]

/// The form of a file by the ending of its name.
func inputFormat(of path: String) -> any InputFormat {
    let ending = fileEnding(path)
    return inputFormats.first { $0.endings.contains(ending) } ?? inputFormats[0]
}

/// What follows the last dot, in lower case; empty without one.
func fileEnding(_ path: String) -> String {
    path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
}

/// Keys and values (YAML 1.2; RFC 9512).
struct YAMLInput: InputFormat {
    let endings = ["yaml", "yml"]
    let mediaType = "application/yaml"
    let hasFrontMatter = false

    func read(_ file: InputFile, _ session: inout Session) -> Value? {
        guard let id = session.load(file.path, in: file.folder, from: file.place) else { return nil }
        return session.recalled(id, file) { session in
            guard let parsed = parseInput(id, schema: file.schema, in: session.sources, diagnostics: &session.diagnostics) else {
                return (nil, true)
            }
            let figures = session.figures(of: parsed, file)
            let value = readYAML(
                parsed, schema: file.schema, register: file.register, figures: figures, in: session.sources,
                diagnostics: &session.diagnostics)
            // What comes of a ledger is made of other files too.
            return (value, parsed.links.isEmpty)
        }
    }
}

/// Prose below a head of keys and values (RFC 7763).
struct MarkdownInput: InputFormat {
    let endings = ["md"]
    let mediaType = "text/markdown"
    let hasFrontMatter = true

    func read(_ file: InputFile, _ session: inout Session) -> Value? {
        guard let id = session.load(file.path, in: file.folder, from: file.place) else { return nil }
        return session.recalled(id, file) { session in
            let value = readMarkdown(
                id, schema: file.schema, register: file.register, in: session.sources, diagnostics: &session.diagnostics)
            return (value, true)
        }
    }
}
