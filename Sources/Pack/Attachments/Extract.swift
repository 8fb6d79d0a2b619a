public import PDF
public import System

/// Why nothing was taken out of a PDF.
public enum ExtractFailure: Error, Sendable {
    case cannotRead(path: String, FileFault)
    case notReadable(path: String, PDFReadFailure)
    case noFiles(path: String)
    /// A name that leads out of the folder, or that no file can have.
    case unsafeName(String)
    /// Another file of that name is there already.
    case exists(path: String)
    case cannotWrite(SystemError)
}

/// Writes the files that a PDF carries to a folder. Names and what is already there are looked at first, and nothing is
/// ever overwritten (a file with the same bytes is left as it is). A new folder gets its name when all of it is on the
/// disk; in one that is there already, files that are missing come one by one, and are whole in the end.
///
/// - Returns: the files, in the order of the PDF.
public func extract(_ path: String, to folder: String) throws(ExtractFailure) -> [EmbeddedFile] {
    var bytes: [UInt8] = []
    switch readFile(path, limit: outputLimit) {
    case .success(let found): bytes = found
    case .failure(let fault): throw .cannotRead(path: path, fault)
    }
    var files: [EmbeddedFile] = []
    do throws(PDFReadFailure) {
        files = try embeddedFiles(of: bytes)
    } catch {
        throw .notReadable(path: path, error)
    }
    guard !files.isEmpty else { throw .noFiles(path: path) }

    var names = Set<String>()
    for file in files {
        guard isSafe(file.name), names.insert(file.name.lowercased()).inserted else { throw .unsafeName(file.name) }
    }
    let outcome = Result { () throws(SystemError) in try write(files, to: folder) }
    switch outcome {
    case .success(let taken?): throw .exists(path: join(folder, taken))
    case .success(nil): return files
    case .failure(let failure): throw .cannotWrite(failure)
    }
}

/// Writes those that are not there already. What is there is looked at, and written, by the folder itself, never
/// through a link.
///
/// - Returns: the name that something else has, in which case nothing was written.
private func write(_ files: [EmbeddedFile], to path: String) throws(SystemError) -> String? {
    if presence(of: path) == .absent { return try writeNew(files, to: withoutFinalSlash(path)) }
    let folder = try Folder(opening: path)
    var new: [EmbeddedFile] = []
    for file in files {
        if try folder.status(file.name) == nil {
            new.append(file)
        } else if (try? folder.read(file.name, limit: file.bytes.count).get()) != file.bytes {
            return file.name
        }
    }
    try folder.write(new)
    return nil
}

/// Makes the folder under a hidden name beside it first: whoever sees it sees all of it, however the program ended.
private func writeNew(_ files: [EmbeddedFile], to path: String) throws(SystemError) -> String? {
    let name = lastComponent(path)
    let above = path.contains("/") ? parentPath(path) : "."
    try makeFolders(above)
    let parent = try Folder(opening: above)
    let hidden = ".\(name).bilaga-utdrag"
    if try parent.status(hidden) == nil { try parent.makeFolder(hidden) }
    let folder = try parent.folder(hidden)
    // What another run wrote before it was ended is ours to take away, by name; two runs at once are not.
    guard folder.lock() != .busy else { throw SystemError(join(above, hidden), code: SystemError.alreadyThere) }
    for file in files where try folder.status(file.name)?.kind == .file { try folder.removeFile(file.name) }
    guard try folder.names().isEmpty else { throw SystemError(join(above, hidden), code: SystemError.alreadyThere) }
    try folder.write(files)
    guard try parent.move(hidden, to: parent, as: name) else { throw SystemError(path, code: SystemError.alreadyThere) }
    try parent.synchroniseNames()
    return nil
}

extension Folder {
    /// On the disk when the call returns, with one wait for all of them.
    fileprivate func write(_ files: [EmbeddedFile]) throws(SystemError) {
        guard !files.isEmpty else { return }
        for file in files { try write(file.bytes, to: file.name, isSynchronised: false) }
        try synchroniseEverything()
    }
}

/// A plain visible file name, on any system: no folders, no control or invisible characters, nothing that changes the
/// direction of text, nothing hidden, and none of the names that Windows keeps for devices.
func isSafe(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, name.utf8.count <= 255 else { return false }
    // A mark that combines with the dot makes another character of the two, but the file is hidden all the same.
    // A hyphen in front makes an option of the name.
    guard first != ".", first != "-", last != ".", first != " ", last != " " else { return false }
    let stem = name.prefix { $0 != "." }.uppercased().filter { $0 != " " }
    if devices.contains(stem) { return false }
    return scalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
        default: !"/\\:*?\"<>|".unicodeScalars.contains(scalar)
        }
    }
}

private let devices: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"] + "0123456789¹²³".flatMap { ["COM\($0)", "LPT\($0)"] })
