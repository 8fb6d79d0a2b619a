import Diagnostics
import DocumentTree
import Images
import Inputs

/// The pictures of one meeting's documents, each file read once.
struct ImageStore: Sendable {
    /// The folders that a picture may lie in: of the meeting, of the register, of the templates.
    private var folders: [FileAccess] = []
    private var known: [String: Drawing?] = [:]
    private var budget = PixelBudget()

    init() {}

    init(_ loaded: LoadedMeeting, _ templates: TemplateFolders) {
        folders = [loaded.folder, loaded.registerFolder] + templates.folders
    }

    /// Puts the pictures in the place of their files' names.
    mutating func place(
        in document: inout Document, _ sources: inout SourceSet, _ diagnostics: inout DiagnosticList
    ) {
        document.forEachFigure { figure in
            guard case .file(let path) = figure.content,
                let drawing = read(path, from: figure.range, &sources, &diagnostics)
            else { return }
            figure.content = .drawing(drawing)
            figure.isPicture = true
        }
    }

    private mutating func read(
        _ path: String, from place: SourceRange?, _ sources: inout SourceSet, _ diagnostics: inout DiagnosticList
    ) -> Drawing? {
        let candidates = places(path, from: place.flatMap { sources.file($0.file)?.path })
        let (folder, file) = candidates.first { $0.folder.exists($0.path) } ?? candidates[0]
        let key = "\(folder.canonical)/\(file)"
        if let drawing = known[key] { return drawing }
        var drawing: Drawing?
        if let loaded = folder.load(file, as: .picture, from: place, into: &sources, diagnostics: &diagnostics) {
            drawing = readPicture(loaded, name: path, at: place, budget: &budget, in: sources, diagnostics: &diagnostics)
        }
        known[key] = .some(drawing)
        return drawing
    }

    /// Beside the file that names it; then at the top of that file's folder; then in the other folders.
    private func places(_ path: String, from source: String?) -> [(folder: FileAccess, path: String)] {
        let own = folders.first { source?.hasPrefix($0.folder + "/") == true } ?? folders[0]
        var result: [(folder: FileAccess, path: String)] = []
        if let source, source.hasPrefix(own.folder + "/") {
            var parts = source.dropFirst(own.folder.count + 1).split(separator: "/").dropLast().map(String.init)
            for part in path.split(separator: "/") where part != "." {
                if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(String(part)) }
            }
            if !path.hasPrefix("/") { result.append((own, parts.joined(separator: "/"))) }
        }
        result.append((own, path))
        for folder in folders where folder.canonical != own.canonical { result.append((folder, path)) }
        return result
    }
}
