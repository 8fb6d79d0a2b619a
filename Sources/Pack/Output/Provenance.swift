import Diagnostics
import Inputs
import Layout
import System
import Text

/// The files a pack was made from, named by folder so that the manifest is the same wherever they lie.
func inputEntries(_ result: MeetingResult, _ names: InputNames) -> [Manifest.Entry] {
    var entries: [String: Manifest.Entry] = [:]
    for file in result.sources.files {
        let name = names.name(of: file.path)
        entries[name] = Manifest.Entry(name: name, sha256: SHA256.hex(file.bytes))
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
        roots += result.earlierFolders
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

/// The font files whose glyphs stand on the pages, and those that web pages carry.
func fontEntries(_ parts: [SetPart], _ library: FontLibrary, makesHTML: Bool) -> [Manifest.Entry] {
    var isUsed = [Bool](repeating: false, count: 256)
    if makesHTML { for (_, _, face) in library.webFaces { isUsed[Int(face.value)] = true } }
    for part in parts {
        for page in part.laidOut.pages {
            for case .glyphs(let run) in page.items { isUsed[Int(run.face.value)] = true }
        }
    }
    var hashes: [String: String] = [:]
    for index in isUsed.indices where isUsed[index] {
        let face = FaceID(UInt8(index))
        let path = library.path(of: face)
        // The faces of a collection share a file.
        if hashes[path] == nil { hashes[path] = library.fileHash(of: face) }
    }
    return hashes.sorted { $0.key < $1.key }.map { Manifest.Entry(name: lastComponent($0.key), sha256: $0.value) }
}

/// Files of the machine's own, by name and hash.
func fileEntries(_ files: [(path: String, bytes: [UInt8])]) -> [Manifest.Entry] {
    files.map { Manifest.Entry(name: lastComponent($0.path), sha256: SHA256.hex($0.bytes)) }
}
