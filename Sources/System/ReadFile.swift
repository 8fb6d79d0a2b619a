#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file could not be read.
public enum FileFault: Error, Hashable, Sendable {
    case missing
    case outside
    case notAFile
    /// A link whose target is not there.
    case brokenLink
    /// More than so many bytes.
    case tooLarge(limit: Int)
    /// The system's error number.
    case unreadable(Int32)
}

/// The bytes of an ordinary file, complete. Never waits: a pipe or a device in the place of a file is refused
/// unread. Never reads more than `limit` bytes, also of a file that grows meanwhile.
public func readFile(_ path: String, limit: Int) -> Result<[UInt8], FileFault> {
    let descriptor = withSystemPath(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return .failure(openingFault(path, errno)) }
    defer { close(descriptor) }
    return readAll(descriptor, limit: limit)
}

/// As `readFile`, into memory that the caller frees (`deallocate`): for C libraries, which keep what they read.
public func readFileToKeep(_ path: String, limit: Int) -> Result<UnsafeMutableRawBufferPointer, FileFault> {
    let descriptor = withSystemPath(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return .failure(openingFault(path, errno)) }
    defer { close(descriptor) }
    let size: Int
    switch ordinarySize(descriptor, limit: limit) {
    case .failure(let fault): return .failure(fault)
    case .success(let found): size = found
    }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: size + 1, alignment: 16)
    var count = 0
    while count <= size, let base = room.baseAddress {
        let got = read(descriptor, base + count, size + 1 - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 {
            let code = errno
            room.deallocate()
            return .failure(.unreadable(code))
        }
        if got == 0 { return .success(UnsafeMutableRawBufferPointer(rebasing: room[0..<count])) }
        count += got
    }
    // It has grown meanwhile, or does not say how long it is.
    room.deallocate()
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { return .failure(.unreadable(errno)) }
    return readAll(descriptor, limit: limit).map { bytes in
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
        copy.copyBytes(from: bytes)
        return UnsafeMutableRawBufferPointer(rebasing: copy[0..<bytes.count])
    }
}

/// How long an open file is; a fault when it is none, or longer than `limit`.
private func ordinarySize(_ descriptor: Int32, limit: Int) -> Result<Int, FileFault> {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size <= off_t(limit) else { return .failure(.tooLarge(limit: limit)) }
    return .success(Int(status.st_size))
}

/// Everything of an open ordinary file.
func readAll(_ descriptor: Int32, limit: Int) -> Result<[UInt8], FileFault> {
    // One byte of room more than the file says it has: a file that grows meanwhile is noticed.
    var capacity: Int
    switch ordinarySize(descriptor, limit: limit) {
    case .failure(let fault): return .failure(fault)
    case .success(let size): capacity = size + 1
    }
    var bytes: [UInt8] = []
    while true {
        var failure: FileFault?
        var isWhole = false
        let room = capacity
        let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            guard let base = buffer.baseAddress else { return }
            while count < room {
                let got = systemRead(descriptor, base + count, room - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = .unreadable(errno) }
                if got <= 0 {
                    isWhole = true
                    break
                }
                count += got
            }
        }
        if let failure { return .failure(failure) }
        if bytes.isEmpty { bytes = more } else { bytes += more }
        if bytes.count > limit { return .failure(.tooLarge(limit: limit)) }
        if isWhole { return .success(bytes) }
        // Files of /proc say that they are empty; one that is being written is longer than it was.
        capacity = min(64 << 10, limit - bytes.count + 1)
    }
}

/// A name that leads nowhere is absent; a link that leads nowhere is there.
private func openingFault(_ path: String, _ code: Int32) -> FileFault {
    switch code {
    case ENOENT: return presence(of: path) == .absent ? .missing : .brokenLink
    case ENOTDIR: return .missing
    // What opening a socket answers.
    case ENXIO, EOPNOTSUPP: return .notAFile
    default: return .unreadable(code)
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
