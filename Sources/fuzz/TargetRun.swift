#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One target for some seconds, in a process of its own: what ends the process is the case that it wrote down last.
struct TargetRun {
    /// One case may take so long of a processor's time; what is not optimised is ten times slower.
    #if DEBUG
        static let mostSeconds = 30
    #else
        static let mostSeconds = 5
    #endif
    /// And the process so much memory, in bytes.
    static let mostMemory = 500 << 20
    /// Files that faults were found with, by target: committed, and replayed by a test.
    static let corpusFolder = "Tests/Fixtures/fuzz"
    /// What else came to something new, from one run to the next.
    static let grownFolder = ".build/fuzz"

    var target: Target
    var root: String

    static func corpus(of name: String, root: String) -> [[UInt8]] {
        [corpusFolder, grownFolder].flatMap { folder in
            names(in: "\(root)/\(folder)/\(name)").compactMap { readWhole("\(root)/\(folder)/\(name)/\($0)") }
        }
    }

    /// Runs until the time is up, and prints what it came to.
    func run(seconds: Double, seed: UInt64, reproducer: String) {
        var random = SeededGenerator(seed: seed)
        let folder = "\(root)/\(Self.grownFolder)/\(target.name)"
        makeFolders(folder)
        var corpus = target.seeds + Self.corpus(of: target.name, root: root)
        var known = Set<String>()
        var cases = 0
        let end = monotonicSeconds() + seconds
        for bytes in corpus { known.insert(attempt(bytes, reproducer)) }
        limitMemory()
        while monotonicSeconds() < end {
            let bytes = target.next(corpus, &random)
            let outcome = attempt(bytes, reproducer)
            cases += 1
            if known.count < 4_000, known.insert(outcome).inserted, bytes.count < 1 << 18 {
                corpus.append(bytes)
                _ = writeWhole(bytes, to: "\(folder)/\(seed)-\(cases)")
            }
        }
        unlink(reproducer)
        print("\(target.name): \(cases) cases, \(known.count) outcomes, corpus \(corpus.count), \(peakMemory() >> 20) MB at most")
    }

    private func attempt(_ bytes: [UInt8], _ reproducer: String) -> String {
        _ = writeWhole(bytes, to: reproducer)
        // Ends the process by SIGPROF; one that waits for something is ended by the clock.
        watch(Self.mostSeconds)
        alarm(UInt32(12 * Self.mostSeconds))
        defer {
            alarm(0)
            watch(0)
        }
        return target.read(bytes)
    }

    private func watch(_ seconds: Int) {
        var time = itimerval()
        time.it_value.tv_sec = time_t(seconds)
        #if canImport(Glibc)
            setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &time, nil)
        #else
            setitimer(ITIMER_PROF, &time, nil)
        #endif
    }

    private func limitMemory() {
        var limit = rlimit()
        limit.rlim_cur = rlim_t(Self.mostMemory)
        limit.rlim_max = rlim_t(Self.mostMemory)
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
        #else
            setrlimit(RLIMIT_DATA, &limit)
        #endif
    }
}

/// The most memory that the process has had at one time, in bytes.
func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
        getrusage(RUSAGE_SELF, &usage)
        return Int(usage.ru_maxrss)
    #elseif canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss) * 1024
    #else
        getrusage(RUSAGE_SELF, &usage)
        return Int(usage.ru_maxrss) * 1024
    #endif
}
