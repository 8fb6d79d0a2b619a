#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The bytes of an ordinary file, up to a gigabyte; nil when it cannot be read. For finished files: inputs are
/// read through `FileAccess`, which keeps to their folder.
public func wholeFile(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= 1 << 30 else { return nil }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size, let base = buffer.baseAddress {
            let got = read(file, base + count, size - count)
            if got < 0, errno == EINTR { continue }
            if got <= 0 {
                isWhole = false
                break
            }
            count += got
        }
    }
    return isWhole ? bytes : nil
}
