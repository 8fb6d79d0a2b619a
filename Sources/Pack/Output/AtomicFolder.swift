import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What can go wrong when the outputs are written: the call that failed and the system's word for it.
public struct WriteFailure: Error, Sendable {
    public var path: String
    /// The system's error text, such as "Permission denied".
    public var reason: String

    init(_ path: String, errno code: Int32 = errno) {
        self.path = path
        reason = String(cString: strerror(code))
    }
}

/// One file of a pack, still in memory.
public struct OutputFile: Sendable {
    /// Relative to the pack's folder, without folders of its own.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Replaces a pack's folder in one step: whoever looks, or kills the program, at any moment finds the old
/// pack or the new one, never a mixture.
///
/// The new folder is made complete beside the old one and the two change names in a single system call.
/// Files of the old folder that the build does not make are carried over (a partial build with `--only`).
enum AtomicFolder {
    /// - Parameter keep: decides which files of the old folder are carried over.
    static func replace(_ path: String, with files: [OutputFile], keep: (String) -> Bool) throws(WriteFailure) {
        let (parent, name) = split(path)
        try makeFolders(parent)
        removeLeftovers(of: name, in: parent)

        let staging = "\(parent)/.\(name).bilaga-\(getpid())"
        removeFolder(staging)
        guard mkdir(staging, 0o777) == 0 else { throw WriteFailure(staging) }
        do throws(WriteFailure) {
            for file in files { try write(file.bytes, to: "\(staging)/\(file.name)") }
            let made = Set(files.map(\.name))
            for old in entries(of: path) where !made.contains(old) && keep(old) {
                guard link("\(path)/\(old)", "\(staging)/\(old)") == 0 else { throw WriteFailure("\(path)/\(old)") }
            }
            try exchange(staging, path)
        } catch {
            removeFolder(staging)
            throw error
        }
        removeFolder(staging)
    }

    /// After this call `path` is the new folder; the old one, if there was one, has the staging name.
    private static func exchange(_ staging: String, _ path: String) throws(WriteFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            guard rename(staging, path) == 0 else { throw WriteFailure(path) }
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw WriteFailure(path, errno: ENOTDIR) }
        do throws(SystemError) {
            let (parent, name) = split(path)
            if try Folder(opening: parent).exchange(lastComponent(staging), name) { return }
        } catch {
            throw WriteFailure(error.path, errno: error.code)
        }
        // A file system that cannot exchange names (some network shares): two steps, with the old pack
        // under a name that the next run finds and puts back.
        let aside = staging + ".gammal"
        guard rename(path, aside) == 0 else { throw WriteFailure(path) }
        guard rename(staging, path) == 0 else {
            let failure = WriteFailure(path)
            _ = rename(aside, path)
            throw failure
        }
        removeFolder(aside)
    }

    /// What a killed run left behind: put an old pack back if its place is empty, remove the rest.
    private static func removeLeftovers(of name: String, in parent: String) {
        for entry in entries(of: parent) where entry.hasPrefix(".\(name).bilaga-") {
            let digits = entry.dropFirst(".\(name).bilaga-".count).prefix { $0.isNumber }
            guard let process = Int32(digits), process != getpid(), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            if entry.hasSuffix(".gammal"), access("\(parent)/\(name)", F_OK) != 0 {
                _ = rename("\(parent)/\(entry)", "\(parent)/\(name)")
            } else {
                removeFolder("\(parent)/\(entry)")
            }
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw WriteFailure(path) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Darwin)
                    Darwin.write(file, buffer.baseAddress! + written, buffer.count - written)
                #elseif canImport(Musl)
                    Musl.write(file, buffer.baseAddress! + written, buffer.count - written)
                #else
                    Glibc.write(file, buffer.baseAddress! + written, buffer.count - written)
                #endif
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw WriteFailure(path)
            }
            written += count
        }
    }

    static func makeFolders(_ path: String) throws(WriteFailure) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw WriteFailure(path) }
        let (parent, _) = split(path)
        guard parent != path, parent != "." else { throw WriteFailure(path) }
        try makeFolders(parent)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw WriteFailure(path) }
    }

    /// Folder and last component; "." for a bare name.
    private static func split(_ path: String) -> (parent: String, name: String) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
        guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
        let parent = trimmed[..<slash]
        return (parent.isEmpty ? "/" : String(parent), String(trimmed[trimmed.index(after: slash)...]))
    }

    private static func entries(of folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a folder with the files in it. We never make folders within one, so none is descended into.
    private static func removeFolder(_ path: String) {
        for name in entries(of: path) { _ = unlink("\(path)/\(name)") }
        _ = rmdir(path)
    }
}
