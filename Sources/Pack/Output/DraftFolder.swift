import Diagnostics
import System

/// After the name of a pack's folder in that of the drafts of the same meeting.
let draftSuffix = "-utkast"

/// Writes drafts into a folder. Somebody may have written comments in one that is there, so nothing is written over: the
/// same draft is left as it is, and another one gets the next number.
///
/// - Returns: the paths of the drafts, in the order of the files.
func writeDrafts(_ files: [OutputFile], to path: String) throws(SystemError) -> [String] {
    try makeFolders(path)
    let folder = try Folder(opening: path)
    var written: [String] = []
    for file in files { written.append(join(path, try write(file, to: folder))) }
    return written
}

private func write(_ file: OutputFile, to folder: borrowing Folder) throws(SystemError) -> String {
    let ending = ".\(fileEnding(file.name))"
    let stem = String(file.name.dropLast(ending.count))
    // Nobody sends out a thousand drafts of one report.
    for number in 1...1_000 {
        let name = number == 1 ? file.name : "\(stem)-\(number)\(ending)"
        if try folder.status(name) == nil {
            try folder.write(file.bytes, to: name)
            return name
        }
        if case .success(let there) = folder.read(name, limit: outputLimit), there == file.bytes { return name }
    }
    throw SystemError(join(folder.path, file.name), code: SystemError.alreadyThere)
}
