import Diagnostics
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Examination {
    /// What rules find in a meeting, run on `jobs` threads. Rules know nothing of each other, so what comes of them is the same
    /// however many threads there are; those that look at what the others found come when all have run.
    init(_ rules: [Rule], _ context: CheckContext, jobs: Int) {
        let own = rules.indices.filter { !rules[$0].followsOthers }
        let ticket = Atomic(0)
        let done = Mutex<[(found: Examination, parts: [Part])]>([])
        onThreads(jobs) {
            var found = Examination()
            var parts: [Part] = []
            while true {
                let next = ticket.wrappingAdd(1, ordering: .relaxed).oldValue
                guard next < own.count else { break }
                rules[own[next]].run(context, &found)
                parts.append(Part(rule: own[next], diagnostics: found.takeDiagnostics()))
            }
            done.withLock { $0.append((found, parts)) }
        }
        self.init()
        var parts: [Part] = []
        for (found, theirs) in done.withLock({ $0 }) {
            count(found)
            parts += theirs
        }
        for (index, rule) in rules.enumerated() where rule.followsOthers {
            rule.run(context, &self)
            parts.append(Part(rule: index, diagnostics: takeDiagnostics()))
        }
        for part in parts.sorted(by: { $0.rule < $1.rule }) { report(part.diagnostics) }
    }

    /// What one rule found.
    private struct Part: Sendable {
        var rule: Int
        var diagnostics: [Diagnostic]
    }
}

/// Runs the same work on so many threads, this one among them, and returns when all are done. Where the system has no more
/// threads to give, fewer do it.
private func onThreads(_ count: Int, _ work: @Sendable () -> Void) {
    if count < 2 { return work() }
    withoutActuallyEscaping(work) { work in
        #if canImport(Darwin)
            var threads: [pthread_t?] = []
            var thread: pthread_t?
        #else
            var threads: [pthread_t] = []
            var thread = pthread_t()
        #endif
        for _ in 1..<count {
            let argument = Unmanaged.passRetained(ThreadWork(run: work))
            let code = pthread_create(&thread, nil, startThread, argument.toOpaque())
            if code != 0 {
                argument.release()
                break
            }
            threads.append(thread)
        }
        work()
        for thread in threads {
            #if canImport(Darwin)
                if let thread { pthread_join(thread, nil) }
            #else
                pthread_join(thread, nil)
            #endif
        }
    }
}

/// What a thread is given to do.
private final class ThreadWork: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
}

#if canImport(Darwin)
    private func startThread(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<ThreadWork>.fromOpaque(argument).takeRetainedValue().run()
        return nil
    }
#else
    private func startThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let argument { Unmanaged<ThreadWork>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
    }
#endif
