#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What one run of a command cost, as the system accounts it.
struct RunCost {
    /// From start to exit.
    var seconds: Double
    /// User and system time, over all threads.
    var processorSeconds: Double
    var peakBytes: Int
    var status: Int32
    var output: [UInt8]
}

/// Runs a command to its end; standard output is kept, standard error passes through.
func run(_ command: [String]) -> RunCost? {
    var pipeEnds: [Int32] = [0, 0]
    guard pipe(&pipeEnds) == 0 else { return nil }
    #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
    #else
        var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], 1)
    posix_spawn_file_actions_addclose(&actions, pipeEnds[0])

    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let start = now()
    guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    close(pipeEnds[1])
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = read(pipeEnds[0], &chunk, chunk.count)
        guard count > 0 else { break }
        output += chunk[..<count]
    }
    close(pipeEnds[0])
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { return nil }
    let seconds = now() - start
    func total(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    #if canImport(Darwin)
        let peak = Int(usage.ru_maxrss)
    #else
        let peak = Int(usage.ru_maxrss) * 1024
    #endif
    return RunCost(
        seconds: seconds, processorSeconds: total(usage.ru_utime) + total(usage.ru_stime), peakBytes: peak,
        status: status, output: output)
}

private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

/// The Python that Debian's packages belong to, where there is one: openpyxl is one of them.
let python = access("/usr/bin/python3", X_OK) == 0 ? ["/usr/bin/python3"] : ["/usr/bin/env", "python3"]
