import Diagnostics
import Inputs
import Layout
import Text

/// The files a pack was made from, named by folder so that the manifest is the same wherever they lie.
func inputEntries(_ result: MeetingResult, _ names: InputNames) -> [Manifest.Entry] {
    var entries: [String: Manifest.Entry] = [:]
    for file in result.sources.files {
        let name = names.name(of: file.path)
        entries[name] = Manifest.Entry(name: name, sha256: sha256Hex(file.bytes))
    }
    return entries.values.sorted { $0.name < $1.name }
}

/// What files are called in the manifest, the same wherever they lie.
struct InputNames: Sendable {
    private var roots: [(folder: String, name: String)] = []

    init(_ result: MeetingResult, _ folders: TemplateFolders) {
        if let meeting = result.inputFolders.first { roots.append((meeting, FileAccess(existing: meeting)?.name ?? "")) }
        for register in result.inputFolders.dropFirst() { roots.append((register, "register")) }
        for folder in folders.folders { roots.append((folder.folder, "templates")) }
    }

    /// “2024-09-19/budget.yaml”. A file that lies in none of the folders is of an earlier meeting: it is named from
    /// the folder that the meetings stand in.
    func name(of path: String) -> String {
        for (folder, name) in roots where folder != "." {
            if let inside = pathInside(folder, path) { return "\(name)/\(inside)" }
        }
        if let here = roots.first(where: { $0.folder == "." }), let inside = pathInside(".", path) { return "\(here.name)/\(inside)" }
        let meeting = roots.first?.folder ?? ""
        let parent = meeting.lastIndex(of: "/").map { meeting[...$0] } ?? ""
        return path.hasPrefix(parent) ? String(path.dropFirst(parent.count)) : path
    }
}

/// A path from a folder; nil when it lies elsewhere. Both as messages show them.
func pathInside(_ folder: String, _ path: String) -> String? {
    if folder == "." { return path.hasPrefix("/") || path.hasPrefix("../") ? nil : path }
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
}

/// The font files whose glyphs stand on the pages, and those that web pages carry.
func fontEntries(_ parts: [SetPart], _ library: FontLibrary, makesHTML: Bool) -> [Manifest.Entry] {
    var isUsed = [Bool](repeating: false, count: 256)
    if makesHTML { for (_, _, face) in library.webFaces { isUsed[Int(face.value)] = true } }
    for part in parts {
        for page in part.laidOut.pages {
            for case .glyphs(let run) in page.items { isUsed[Int(run.face.value)] = true }
        }
    }
    let paths = Set(isUsed.indices.filter { isUsed[$0] }.map { library.path(of: FaceID(UInt8($0))) })
    return fileEntries(paths.sorted())
}

/// Files of the machine's own, by name and hash.
func fileEntries(_ paths: [String]) -> [Manifest.Entry] {
    var entries: [Manifest.Entry] = []
    for path in paths {
        guard let slash = path.lastIndex(of: "/"), let folder = FileAccess(existing: String(path[..<slash])) else { continue }
        let name = String(path[path.index(after: slash)...])
        if case .success(let bytes) = folder.read(name) {
            entries.append(Manifest.Entry(name: name, sha256: sha256Hex(bytes)))
        }
    }
    return entries
}
