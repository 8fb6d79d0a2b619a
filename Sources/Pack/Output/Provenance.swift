import Diagnostics
import Inputs
import Layout
import Text

/// The files a pack was made from, named by folder so that the manifest is the same wherever they lie.
func inputEntries(_ sources: SourceSet, _ loaded: LoadedMeeting, _ folders: TemplateFolders) -> [Manifest.Entry] {
    let roots =
        [(loaded.folder.folder, loaded.folder.name), (loaded.registerFolder.folder, "register")]
        + folders.folders.map { ($0.folder, "templates") }
    var entries: [Manifest.Entry] = []
    for file in sources.files {
        for (folder, name) in roots where file.path.hasPrefix(folder + "/") {
            let relative = file.path.dropFirst(folder.count + 1)
            entries.append(.init(name: "\(name)/\(relative)", sha256: sha256Hex(file.bytes)))
            break
        }
    }
    return entries.sorted { $0.name < $1.name }
}

/// The font files whose glyphs stand on the pages.
func fontEntries(_ parts: [SetPart], _ library: FontLibrary) -> [Manifest.Entry] {
    var isUsed = [Bool](repeating: false, count: 256)
    for part in parts {
        for page in part.laidOut.pages {
            for case .glyphs(let run) in page.items { isUsed[Int(run.face.value)] = true }
        }
    }
    let paths = Set(isUsed.indices.filter { isUsed[$0] }.map { library.path(of: FaceID(UInt8($0))) })
    return paths.sorted().compactMap { path in
        guard let slash = path.lastIndex(of: "/"),
            let folder = FileAccess(existing: String(path[..<slash])),
            case .success(let bytes) = folder.read(String(path[path.index(after: slash)...]))
        else { return nil }
        return Manifest.Entry(name: String(path[path.index(after: slash)...]), sha256: sha256Hex(bytes))
    }
}
