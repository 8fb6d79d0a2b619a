import CExchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether as many files can be opened at the same time, besides those that are open.
public func canOpen(files count: Int) -> Bool {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    for _ in 0..<count {
        let descriptor = open("/", O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return errno != EMFILE && errno != ENFILE }
        opened.append(descriptor)
    }
    return true
}

/// Tries whether as many threads can run at the same time, besides those that do. What runs
/// tasks side by side waits for ever for a thread that it does not get.
public func tryStarting(threads count: Int) throws(SystemError) {
    let code = try_threads(Int32(clamping: count))
    if code != 0 { throw SystemError("", code: code) }
}
