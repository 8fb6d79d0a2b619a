import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Does so many pieces of work on so many threads, this one among them.
///
/// - Returns: what came of each, in their order, however many threads there were.
public func onThreads<Result: Sendable>(_ threads: Int, each count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    if min(threads, count) < 2 { return (0..<count).map(work) }
    let ticket = Atomic(0)
    let done = Mutex<[(number: Int, result: Result)]>([])
    onThreads(min(threads, count)) {
        while true {
            let next = ticket.wrappingAdd(1, ordering: .relaxed).oldValue
            guard next < count else { return }
            let result = work(next)
            done.withLock { $0.append((next, result)) }
        }
    }
    return done.withLock { $0.sorted { $0.number < $1.number }.map(\.result) }
}

/// Runs the same work on so many threads, this one among them, and returns when all are done. Where the system has no more
/// threads to give, fewer do it.
public func onThreads(_ count: Int, _ work: @Sendable () -> Void) {
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
