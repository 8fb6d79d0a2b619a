#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What another program answered.
public struct ProgramAnswer: Sendable {
    public var output: [UInt8]
    /// What it said beside it, as text.
    public var complaint: String
    /// 0 when it did what it was asked to.
    public var status: Int32
}

/// Why another program gave no answer.
public enum ProgramFailure: Error, Equatable, Sendable {
    /// The system could not start it: its error number.
    case notStarted(Int32)
    /// It was ended after so many seconds.
    case tooSlow(seconds: Int)
    /// It wrote more than so many bytes, and was ended.
    case tooMuch(limit: Int)
    /// It ended by a signal: out of memory, or a fault of its own.
    case died
}

/// Another program, run without a shell and in an environment that says only what is given here: it gets its input as a
/// file that is complete, and is ended when it takes too long or says too much.
public struct Program: Sendable {
    public var path: String
    public var arguments: [String] = []
    public var input: [UInt8] = []
    /// `NAME=value`.
    public var environment: [String] = []
    public var seconds = 60
    /// Of what it writes, in bytes.
    public var outputLimit = 64 << 20

    public init(_ path: String) { self.path = path }

    /// The file of a program by its name, in the folders that PATH lists; nil when there is none.
    public static func find(_ name: String) -> String? {
        guard let list = getenv("PATH") else { return nil }
        for folder in String(cString: list).split(separator: ":") {
            let path = "\(folder)/\(name)"
            if presence(of: path) == .file, withSystemPath(path, { access($0, X_OK) }) == 0 { return path }
        }
        return nil
    }

    /// Starts it and waits for it.
    public func run() throws(ProgramFailure) -> ProgramAnswer {
        // None of them goes to any other program.
        var open: [Int32] = []
        defer { for descriptor in open { close(descriptor) } }
        let input = try self.inputFile()
        open.append(input)
        let output = try makePipe(&open)
        let complaint = try makePipe(&open)
        let process = try start(input, output.end, complaint.end)
        // Else the end would never come.
        for end in [output.end, complaint.end] { close(end) }
        open.removeAll { $0 == output.end || $0 == complaint.end }
        var reader = PipeReader(output: output.start, complaint: complaint.start, limit: outputLimit)
        let failure = reader.read(seconds: seconds)
        if failure != nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if let failure { throw failure }
        guard status & 0x7F == 0 else { throw .died }
        return ProgramAnswer(
            output: reader.output, complaint: String(decoding: reader.complaint, as: UTF8.self), status: status >> 8 & 0xFF)
    }

    private func makePipe(_ open: inout [Int32]) throws(ProgramFailure) -> (start: Int32, end: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .notStarted(errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        open += ends
        return (ends[0], ends[1])
    }

    /// What it reads: a file without a name, so that nobody has to write while it works.
    private func inputFile() throws(ProgramFailure) -> Int32 {
        var pattern = Array("\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/bilaga-XXXXXX".utf8CString)
        let descriptor = mkstemp(&pattern)
        guard descriptor >= 0 else { throw .notStarted(errno) }
        unlink(pattern)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let code = writeAll(input, to: descriptor)
        guard code == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
            close(descriptor)
            throw .notStarted(code == 0 ? EIO : code)
        }
        return descriptor
    }

    private func start(_ input: Int32, _ output: Int32, _ complaint: Int32) throws(ProgramFailure) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, complaint, 2)
        let words = ([path] + arguments).map { strdup($0) }
        let variables = environment.map { strdup($0) }
        defer { for word in words + variables { free(word) } }
        var process = pid_t()
        let code = withSystemPath(path) { posix_spawn(&process, $0, &actions, nil, words + [nil], variables + [nil]) }
        guard code == 0 else { throw .notStarted(code) }
        return process
    }
}

/// What comes through two pipes until both are closed.
private struct PipeReader {
    private(set) var output: [UInt8] = []
    private(set) var complaint: [UInt8] = []
    private var open: [Int32]
    private let first: Int32
    private let limit: Int
    /// A program that complains without end is not listened to.
    private let mostComplaint = 64 << 10

    init(output: Int32, complaint: Int32, limit: Int) {
        open = [output, complaint]
        first = output
        self.limit = limit
    }

    mutating func read(seconds: Int) -> ProgramFailure? {
        let start = now()
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while !open.isEmpty {
            let left = seconds * 1000 - (now() - start)
            if left <= 0 { return .tooSlow(seconds: seconds) }
            var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let ready = poll(&waiting, nfds_t(waiting.count), Int32(clamping: left))
            if ready < 0, errno != EINTR { return .notStarted(errno) }
            if ready <= 0 { continue }
            for end in waiting where end.revents != 0 {
                let count = systemRead(end.fd, &buffer)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    open.removeAll { $0 == end.fd }
                } else if end.fd == first {
                    output += buffer[..<count]
                    if output.count > limit { return .tooMuch(limit: limit) }
                } else if complaint.count < mostComplaint {
                    complaint += buffer[..<count]
                }
            }
        }
        return nil
    }

    /// Milliseconds of a clock that only goes on.
    private func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
}
