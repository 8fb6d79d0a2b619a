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
            signal(number) { _ in
                var byte: UInt8 = 1
                _ = write(bell.load(ordering: .sequentiallyConsistent), &byte, 1)
            }
        }
    }

    deinit {
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        let other = bell.exchange(-1, ordering: .sequentiallyConsistent)
        if other >= 0 { close(other) }
        if descriptor >= 0 { close(descriptor) }
    }
}
