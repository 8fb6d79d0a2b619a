import CExchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open folder. Everything is done by the names of its entries, relative to the folder itself: whatever happens to
/// the path meanwhile, nothing outside of it is touched, and no link in the place of an entry is ever followed.
public struct Folder: ~Copyable, Sendable {
    private let descriptor: Int32
    /// For messages.
    public let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Links on the way are followed: it is the user who names the folder.
    public init(opening path: String) throws(SystemError) {
        let descriptor = withSystemPath(path) { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw SystemError(path) }
        self.init(descriptor: descriptor, path: path)
    }

    /// A folder of this one; never through a link.
    public func folder(_ name: String) throws(SystemError) -> Folder {
        let opened = withSystemPath(name) {
            open_at(descriptor, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
        }
        guard opened >= 0 else { throw SystemError(join(path, name)) }
        return Folder(descriptor: opened, path: join(path, name))
    }

    /// What an entry itself is, without following it.
    public struct Status: Equatable, Sendable {
        public enum Kind: Sendable { case file, folder, link, other }
        public var kind: Kind
        /// The same two numbers are the same file.
        public var device: UInt64
        public var number: UInt64
        /// Who may do what with it (12 bits).
        public var permissions: UInt32

        public func isSameFile(as other: Status) -> Bool { device == other.device && number == other.number }

        init(_ status: stat) {
            switch status.st_mode & S_IFMT {
            case S_IFREG: kind = .file
            case S_IFDIR: kind = .folder
            case S_IFLNK: kind = .link
            default: kind = .other
            }
            device = UInt64(truncatingIfNeeded: status.st_dev)
            number = UInt64(truncatingIfNeeded: status.st_ino)
            permissions = UInt32(status.st_mode & 0o7777)
        }
    }

    /// nil when there is nothing of that name.
    public func status(_ name: String) throws(SystemError) -> Status? {
        var status = stat()
        if withSystemPath(name, { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 { return Status(status) }
        let failure = SystemError(join(path, name))
        if failure.code == ENOENT { return nil }
        throw failure
    }

    /// Of the folder itself.
    public func status() throws(SystemError) -> Status {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError(path) }
        return Status(status)
    }

    /// All names, in byte order.
    public func names() throws(SystemError) -> [String] {
        // A descriptor of its own, since reading a folder moves the place in it.
        let copy = open_at(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard copy >= 0 else { throw SystemError(path) }
        guard let stream = fdopendir(copy) else {
            let failure = SystemError(path)
            close(copy)
            throw failure
        }
        switch readNames(stream, path) {
        case .success(let entries): return entries.map(\.name)
        case .failure(let failure): throw failure
        }
    }

    /// The bytes of an ordinary file; a link is refused.
    public func read(_ name: String, limit: Int) -> Result<[UInt8], FileFault> {
        let file = withSystemPath(name) {
            open_at(descriptor, $0, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0)
        }
        guard file >= 0 else { return .failure(errno == ENOENT ? .missing : errno == ELOOP ? .notAFile : .unreadable(errno)) }
        defer { close(file) }
        return readAll(file, limit: limit)
    }

    /// A new file with these bytes, on the disk when the call returns. What is there already is never written over.
    ///
    /// - Parameters:
    ///   - permissions: nil for those of any new file of the user's.
    ///   - isSynchronised: false for one of many files; then `synchroniseEverything` is called after the last.
    public func write(
        _ bytes: [UInt8], to name: String, permissions: UInt32? = nil, isSynchronised: Bool = true
    ) throws(SystemError) {
        let file = withSystemPath(name) {
            open_at(descriptor, $0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(permissions ?? 0o666))
        }
        guard file >= 0 else { throw SystemError(join(path, name)) }
        var code = writeAll(bytes, to: file)
        if code == 0, let permissions, fchmod(file, mode_t(permissions)) != 0 { code = errno }
        if code == 0, isSynchronised, synchronise(file) != 0 { code = errno }
        // Some file systems tell only here that there was no room.
        if close(file) != 0, errno != EINTR, code == 0 { code = errno }
        guard code == 0 else {
            // Half of it is of no use to anybody.
            _ = withSystemPath(name) { unlinkat(descriptor, $0, 0) }
            throw SystemError(join(path, name), code: code)
        }
    }

    public func makeFolder(_ name: String, mode: UInt32 = 0o777) throws(SystemError) {
        guard withSystemPath(name, { mkdirat(descriptor, $0, mode_t(mode)) }) == 0 else { throw SystemError(join(path, name)) }
    }

    /// A second name, in another folder, for a file (or for a link itself).
    public func link(_ name: String, in other: borrowing Folder) throws(SystemError) {
        let target = other.descriptor
        let done = withSystemPath(name) { linkat(descriptor, $0, target, $0, 0) }
        guard done == 0 else { throw SystemError(join(path, name)) }
    }

    /// A name of a file, or of a link, not what it leads to.
    public func removeFile(_ name: String) throws(SystemError) {
        guard withSystemPath(name, { unlinkat(descriptor, $0, 0) }) == 0 else { throw SystemError(join(path, name)) }
    }

    /// Only when it is empty.
    public func removeFolder(_ name: String) throws(SystemError) {
        guard withSystemPath(name, { unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 else { throw SystemError(join(path, name)) }
    }

    /// Gives an entry another name, in place of what has that name.
    public func rename(_ name: String, to target: String) throws(SystemError) {
        let done = withSystemPath(name) { from in withSystemPath(target) { renameat(descriptor, from, descriptor, $0) } }
        guard done == 0 else { throw SystemError(join(path, target)) }
    }

    /// Moves an entry to another folder, where its name must be free.
    ///
    /// - Returns: false when it is not.
    public func move(_ name: String, to other: borrowing Folder, as target: String) throws(SystemError) -> Bool {
        let there = other.descriptor
        if withSystemPath(name, { from in withSystemPath(target) { move_to_free_name(descriptor, from, there, $0) } }) == 0 {
            return true
        }
        if errno == EEXIST { return false }
        // A file system that cannot promise it: look first.
        guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else { throw SystemError(join(path, name)) }
        if try other.status(target) != nil { return false }
        let done = withSystemPath(name) { from in withSystemPath(target) { renameat(descriptor, from, there, $0) } }
        guard done == 0 else { throw SystemError(join(path, name)) }
        return true
    }

    /// Two entries change names in one step.
    ///
    /// - Returns: false when the file system cannot.
    public func exchange(_ first: String, _ second: String) throws(SystemError) -> Bool {
        let done = withSystemPath(first) { one in withSystemPath(second) { exchange_names(descriptor, one, $0) } }
        if done == 0 { return true }
        if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return false }
        throw SystemError(join(path, second))
    }

    /// Waits until the names in the folder are on the disk. A file system that has no such thing is believed.
    public func synchroniseNames() throws(SystemError) {
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EBADF else { throw SystemError(path) }
    }

    /// Waits until all files of the folder are on the disk, in one go.
    public func synchroniseEverything() throws(SystemError) {
        guard synchronise_file_system(descriptor) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
            throw SystemError(path)
        }
        try synchroniseNames()
    }

    /// Gives the folder the permissions of another, and its times.
    public func takeAttributes(of other: borrowing Folder, times keepsTimes: Bool) {
        var status = stat()
        guard fstat(other.descriptor, &status) == 0 else { return }
        _ = fchmod(descriptor, status.st_mode & 0o7777)
        guard keepsTimes else { return }
        #if canImport(Darwin)
            let times = [status.st_atimespec, status.st_mtimespec]
        #else
            let times = [status.st_atim, status.st_mtim]
        #endif
        _ = futimens(descriptor, times)
    }

    /// Lets the owner change what is in it, as far as the system lets us say so.
    public func allowWriting() {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & 0o300 != 0o300 else { return }
        _ = fchmod(descriptor, (status.st_mode & 0o7777) | 0o700)
    }

    /// How locking went.
    public enum Lock: Sendable { case taken, busy, unsupported }

    /// Tries to lock the folder against other runs of this program, until it is closed or the program ends in
    /// whatever way.
    public func lock() -> Lock {
        while true {
            if lock_without_waiting(descriptor) == 0 { return .taken }
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: return .busy
            default: return .unsupported
            }
        }
    }
}

/// Waits until a file's bytes are on the disk; 0 also where the file system has no such thing.
private func synchronise(_ file: Int32) -> Int32 {
    fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : -1
}

/// Makes a folder, and those above it that are missing.
public func makeFolders(_ path: String) throws(SystemError) {
    func make() -> Bool { withSystemPath(path) { mkdir($0, 0o777) } == 0 || errno == EEXIST }
    if make() { return }
    guard errno == ENOENT else { throw SystemError(path) }
    let parent = parentPath(withoutFinalSlash(path))
    guard parent != path, parent != "." else { throw SystemError(path) }
    try makeFolders(parent)
    guard make() else { throw SystemError(path) }
}
