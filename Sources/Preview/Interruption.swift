import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The end of a pipe that the handler of signals may write to: all that it may do safely.
private let bell = Atomic<Int32>(-1)
/// Whether a meeting is being built: nothing is half written then, and a large pack takes seconds.
private let isBuilding = Atomic<Bool>(false)

/// Ctrl-C (and a plain kill) as something to wait for, so that connections are closed in order.
struct Interruption: ~Copyable {
    let descriptor: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            descriptor = -1
            return
        }
        descriptor = ends[0]
        makeNonBlocking(ends[0])
        makeNonBlocking(ends[1])
        bell.store(ends[1], ordering: .sequentiallyConsistent)
        for number in [SIGINT, SIGTERM] {
            let before = signal(number) { _ in
                if isBuilding.load(ordering: .sequentiallyConsistent) { _exit(0) }
                var byte: UInt8 = 1
                _ = write(bell.load(ordering: .sequentiallyConsistent), &byte, 1)
            }
            // Whoever started the program may have said that it is not to be interrupted (a shell's `&`, nohup).
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
        }
    }

    /// Lets signals through to the thread that is about to wait: whoever started the program may have held them back, and the
    /// system's own threads do. Work goes on in another thread after each `await`, so that this is done each time.
    func letSignalsIn() {
        var awaited = sigset_t()
        sigemptyset(&awaited)
        sigaddset(&awaited, SIGINT)
        sigaddset(&awaited, SIGTERM)
        pthread_sigmask(SIG_UNBLOCK, &awaited, nil)
    }

    /// Marks the time in which an interruption ends the program at once instead of after the build.
    static func building(_ isOn: Bool) { isBuilding.store(isOn, ordering: .sequentiallyConsistent) }

    deinit {
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        let other = bell.exchange(-1, ordering: .sequentiallyConsistent)
        if other >= 0 { close(other) }
        if descriptor >= 0 { close(descriptor) }
    }
}
