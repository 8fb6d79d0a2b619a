#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One browser's connection. Whoever says nothing, or takes nothing, for too long is let go.
struct Connection {
    let descriptor: Int32
    var incoming: [UInt8] = []
    private(set) var outgoing: [UInt8] = []
    private var written = 0
    /// Events are written to it; it says no more.
    var isEventStream = false
    /// Which meeting's events.
    var meeting = 0
    var endsWhenWritten = false
    /// Seconds of the monotonic clock.
    var lastProgress: Double

    /// How long a request may take to come in, or an answer to be taken, in seconds; and how long a quiet one is kept.
    static let patience = 10.0
    static let keepAlive = 60.0

    init(_ descriptor: Int32, now: Double) {
        self.descriptor = descriptor
        lastProgress = now
    }

    var wantsToWrite: Bool { written < outgoing.count }

    func isOverdue(_ now: Double) -> Bool {
        if wantsToWrite || !incoming.isEmpty { return now - lastProgress > Connection.patience }
        return !isEventStream && now - lastProgress > Connection.keepAlive
    }

    mutating func send(_ bytes: [UInt8]) {
        if written == outgoing.count {
            outgoing = bytes
            written = 0
        } else {
            outgoing += bytes
        }
    }

    /// Writes what the other side takes. False when the connection is gone.
    mutating func flush(_ now: Double) -> Bool {
        while written < outgoing.count {
            let count = outgoing.withUnsafeBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return write(descriptor, base + written, buffer.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN || errno == EWOULDBLOCK
            }
            written += count
            lastProgress = now
        }
        return true
    }

    /// Reads what has come. False when the connection is gone.
    mutating func receive(_ now: Double) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                if incoming.isEmpty { lastProgress = now }
                incoming += buffer[..<count]
                if incoming.count > Request.headLimit + Request.bodyLimit { return false }
                if count < buffer.count { return true }
                continue
            }
            if count == 0 { return false }
            if errno == EINTR { continue }
            return errno == EAGAIN || errno == EWOULDBLOCK
        }
    }
}
