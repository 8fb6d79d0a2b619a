import System

/// New files that belong together: all of them come to be, or, when one cannot be written, none is left, and no folder that was
/// made for them.
struct NewFiles {
    private var files: [String] = []
    private var folders: [String] = []

    /// Writes a file where none is, in folders that are made where they are missing.
    mutating func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let parent = parentPath(path)
        try makeFolder(parent)
        try Folder(opening: parent).write(bytes, to: lastComponent(path), isSynchronised: false)
        files.append(path)
    }

    mutating func makeFolder(_ path: String) throws(SystemError) {
        var missing: [String] = []
        var above = withoutFinalSlash(path)
        while presence(of: above) == .absent, !missing.contains(above) {
            missing.append(above)
            above = parentPath(above)
        }
        folders += missing.reversed()
        try makeFolders(path)
    }

    /// Takes away what was written; what somebody else has put there meanwhile stays.
    func takeBack() {
        for file in files.reversed() { try? Folder(opening: parentPath(file)).removeFile(lastComponent(file)) }
        for folder in folders.reversed() { try? Folder(opening: parentPath(folder)).removeFolder(lastComponent(folder)) }
    }
}

/// A new file, in folders that are made where they are missing.
func writeNew(_ bytes: [UInt8], to path: String) throws(SystemError) {
    var new = NewFiles()
    do throws(SystemError) {
        try new.write(bytes, to: path)
    } catch {
        new.takeBack()
        throw error
    }
}
