#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a path leads to.
public enum Presence: Hashable, Sendable {
    /// Nothing of that name (ENOENT, ENOTDIR). Everything else is there, or cannot be told.
    case absent
    case file
    case folder
    /// A pipe, a device, a socket.
    case other
    /// A link whose target is not there.
    case brokenLink
    /// The system's error number: a folder on the way that may not be searched, links in a circle, and the like.
    case unknown(Int32)
}

/// Links are followed.
public func presence(of path: String) -> Presence {
    var status = stat()
    if withSystemPath(path, { stat($0, &status) }) == 0 {
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }
    let code = errno
    guard code == ENOENT || code == ENOTDIR else { return .unknown(code) }
    guard withSystemPath(path, { lstat($0, &status) }) == 0 else { return .absent }
    return .brokenLink
}

public func isFolder(_ path: String) -> Bool { presence(of: path) == .folder }

/// Absolute and without links.
public func realPath(_ path: String) -> Result<String, SystemError> {
    guard let resolved = withSystemPath(path, { realpath($0, nil) }) else { return .failure(SystemError(path)) }
    defer { free(resolved) }
    return .success(pathText(cString: resolved))
}

/// The path of this program's own file; nil when the system does not tell.
public func executablePath() -> String? {
    #if os(Linux)
        let path = "/proc/self/exe"
    #else
        var size: UInt32 = 0
        _NSGetExecutablePath(nil, &size)
        var buffer = [CChar](repeating: 0, count: Int(size) + 1)
        guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
        let path = buffer.withUnsafeBufferPointer { $0.baseAddress.map(pathText(cString:)) ?? "" }
    #endif
    return try? realPath(path).get()
}
