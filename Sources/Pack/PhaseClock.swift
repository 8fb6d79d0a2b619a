#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Measures phases for `--profile`. The clock reaches nothing else: no output depends on it.
struct PhaseClock {
    private(set) var phases: [(name: String, seconds: Double)] = []
    private var last = PhaseClock.now()

    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    /// Ends the phase that began when the last one ended.
    mutating func end(_ name: String) {
        let time = PhaseClock.now()
        phases.append((name, time - last))
        last = time
    }
}
