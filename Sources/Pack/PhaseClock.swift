import System

/// Measures phases for `--profile`. The clock reaches nothing else: no output depends on it.
struct PhaseClock {
    private(set) var phases: [(name: String, seconds: Double)] = []
    private var last = monotonicSeconds()

    /// Ends the phase that began when the last one ended.
    mutating func end(_ name: String) {
        let time = monotonicSeconds()
        phases.append((name, time - last))
        last = time
    }
}
