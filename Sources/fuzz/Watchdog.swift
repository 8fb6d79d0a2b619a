#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs each target in a process of its own and looks after it: a crash, a case of more than five seconds or more than
/// 500 MB ends that process, the case is saved, and the target goes on with another seed.
struct Watchdog {
    var program: String
    var seconds: Double
    var seed: UInt64
    /// Cases that ended a process.
    static let foundFolder = "fuzz-found"

    /// - Returns: how many faults were found.
    func run(_ targets: [String]) -> Int {
        var faults = 0
        for name in targets {
            let end = monotonicSeconds() + seconds / Double(targets.count)
            var seed = seed
            while case let left = end - monotonicSeconds(), left > 0 {
                let reproducer = "\(Self.foundFolder)/\(name)-\(seed)"
                makeFolders(Self.foundFolder)
                let status = spawn([program, "target", name, "\(Int(left.rounded(.up)))", "\(seed)", reproducer])
                if status == 0 { break }
                faults += 1
                let signal = status & 0x7F
                let what = signal == SIGPROF || signal == SIGALRM ? "more than \(TargetRun.mostSeconds) seconds" : "signal \(signal), status \(status >> 8)"
                print("\(name): \(what), the case is \(reproducer)")
                seed += 1
                // A target that falls at once would else fill the folder.
                if seed > self.seed + 20 { break }
            }
        }
        return faults
    }

    /// The status of a command at its end, as `wait` gives it.
    func spawn(_ command: [String]) -> Int32 {
        fflush(nil)
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawn(&process, program, nil, nil, &arguments, environ) == 0 else { return 127 << 8 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
