#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// The file system behind a few functions on plain paths.

func join(_ folder: String, _ path: String) -> String {
    folder == "." ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
}

func lastComponent(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

/// "a/b" → "a"; "a" → "."; "/a" → "/".
func parentPath(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Absolute and without links; nil (with errno) when there is nothing there.
func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// All names but `.` and `..`, in byte order; nil when the folder cannot be read. Names that are not UTF-8
/// cannot be written in an input and are passed over.
func listDirectory(_ path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                String(validatingCString: $0)
            }
        }
        if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The bytes of an ordinary file. Never waits (a pipe in the place of a file is refused) and never reads
/// more than `limit`.
func readFile(_ path: String, limit: Int) -> Result<[UInt8], FileFault> {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(errno == ENOENT ? .missing : .unreadable(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size <= off_t(limit) else { return .failure(.tooLarge) }
    // One byte of room more than the file says it has: a file that grows meanwhile is noticed.
    let capacity = Int(status.st_size) + 1
    var failure: FileFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        guard let base = buffer.baseAddress else { return }
        while count < capacity {
            let got = systemRead(descriptor, base + count, capacity - count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { failure = .unreadable(errno) }
            if got <= 0 { break }
            count += got
        }
        if count > limit { failure = .tooLarge }
    }
    if let failure { return .failure(failure) }
    return .success(bytes)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
