import Diagnostics
import Inputs
import Layout
import System
import Text

/// The files a pack was made from, named by folder so that the manifest is the same wherever they lie.
func inputEntries(_ sources: SourceSet, _ names: InputNames) -> [Manifest.Entry] {
    var entries: [String: Manifest.Entry] = [:]
    for file in sources.files where !names.hidden.contains(file.path) {
        let name = names.name(of: file.path)
        entries[name] = Manifest.Entry(name: name, sha256: SHA256.hex(file.original))
    }
    return entries.values.sorted { $0.name < $1.name }
}

/// What files are called in the manifest, the same wherever they lie.
struct InputNames: Sendable {
    private var roots: [(folder: String, name: String)] = []
    /// Files that not even the names of are told.
    let hidden: Set<String>

    init(_ session: Session) {
        let places = session.places
        hidden = places.hidden
        if let meeting = places.folders.first { roots.append((meeting, FileAccess(existing: meeting)?.name ?? "")) }
        for register in places.folders.dropFirst() { roots.append((register, "register")) }
        for folder in session.templates.folders.folders { roots.append((folder.folder, "templates")) }
        roots += places.earlier
    }

    /// “2024-09-19/budget.yaml”.
    func name(of path: String) -> String {
        for (folder, name) in roots where folder != "." {
            if let inside = pathInside(folder, path) { return "\(name)/\(inside)" }
        }
        if let here = roots.first(where: { $0.folder == "." }), let inside = pathInside(".", path) { return "\(here.name)/\(inside)" }
        return path
    }
}

/// A path from a folder; nil when it lies elsewhere. Both as messages show them.
func pathInside(_ folder: String, _ path: String) -> String? {
    if folder == "." { return path.hasPrefix("/") || path.hasPrefix("../") ? nil : path }
    guard path.hasPrefix(folder + "/") else { return nil }
    let inside = path.dropFirst(folder.count + 1)
    return inside.hasPrefix("../") ? nil : String(inside)
}

/// The font files of faces, as they were read.
func fontEntries(_ faces: Set<FaceID>, _ library: FontLibrary) -> [Manifest.Entry] {
    var hashes: [String: String] = [:]
    // The faces of a collection share a file.
    for face in faces where hashes[library.path(of: face)] == nil { hashes[library.path(of: face)] = library.fileHash(of: face) }
    return hashes.sorted { $0.key < $1.key }.map { Manifest.Entry(name: lastComponent($0.key), sha256: $0.value) }
}

/// Files of the machine's own, by name and hash.
func fileEntries(_ files: [(path: String, bytes: [UInt8])]) -> [Manifest.Entry] {
    files.map { Manifest.Entry(name: lastComponent($0.path), sha256: SHA256.hex($0.bytes)) }
}
