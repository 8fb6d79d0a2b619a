import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

#if canImport(Glibc)
    private let stream = Int32(SOCK_STREAM.rawValue)
#else
    private let stream = SOCK_STREAM
#endif

/// Sockets of this machine for this machine: bound to the loopback addresses and to no others.
final class Listener: Sendable {
    let descriptor: Int32

    deinit { close(descriptor) }

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// - Parameter port: 0 for any that is free.
    static func version4(port: UInt16) throws(SystemError) -> Listener {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        #if canImport(Darwin)
            address.sin_len = UInt8(MemoryLayout<sockaddr_in>.size)
        #endif
        return try bound(AF_INET, &address)
    }

    static func version6(port: UInt16) throws(SystemError) -> Listener {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = port.bigEndian
        address.sin6_addr = in6addr_loopback
        #if canImport(Darwin)
            address.sin6_len = UInt8(MemoryLayout<sockaddr_in6>.size)
        #endif
        return try bound(AF_INET6, &address)
    }

    private static func bound<Address>(_ family: Int32, _ address: inout Address) throws(SystemError) -> Listener {
        let descriptor = socket(family, stream, 0)
        guard descriptor >= 0 else { throw SystemError("socket") }
        let listener = Listener(descriptor)
        var yes: Int32 = 1
        // After a restart the old connections still linger; on Linux nobody else can take the port meanwhile.
        _ = setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        if family == AF_INET6 { _ = setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &yes, socklen_t(MemoryLayout<Int32>.size)) }
        let size = socklen_t(MemoryLayout<Address>.size)
        let done = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
        }
        guard done == 0, listen(descriptor, 64) == 0 else { throw SystemError("127.0.0.1") }
        makeNonBlocking(descriptor)
        return listener
    }

    /// The port that it got.
    var port: UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let done = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        return done == 0 ? UInt16(bigEndian: address.sin_port) : 0
    }
}

/// Neither waits nor goes on in a program that this one starts.
func makeNonBlocking(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
}
