import Diagnostics
import Pack
import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Seconds of a clock that only goes forward.
func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

/// One meeting that is shown.
struct Site: Sendable {
    var folder: String
    /// nil until somebody opens it.
    var live: LiveMeeting?
    /// Changes that can be taken back, the last one last.
    var changes: [LiveChange] = []
    /// The pages on paper of the last build, made when they are asked for.
    var paper: [PaperPage]?

    /// How many changes can be taken back.
    static let mostChanges = 200
}

/// The server: one thread that waits for browsers and for files, and does what comes, one thing after another. So nothing
/// of what it holds is shared.
struct Server {
    let request: PreviewRequest
    let gate: Gate
    var sites: [Site]
    private var connections: [Int32: Connection] = [:]
    private var lastPage = monotonicSeconds()
    /// When something was told of that may not be complete yet.
    private var newsAt: Double?

    /// More than a browser opens to one server, with some pages.
    private static let mostConnections = 64
    /// After a name came or went, more may follow: a save by rename, a change of branch.
    private static let quiet = 0.02

    init(_ request: PreviewRequest, _ meetings: [String], port: UInt16) {
        self.request = request
        gate = Gate(port: port)
        sites = meetings.map { Site(folder: $0) }
    }

    /// A single meeting is there when the first page asks for it.
    mutating func prepare() async {
        if sites.count == 1 { await open(0) }
    }

    /// Builds a meeting for the first time.
    mutating func open(_ index: Int) async {
        guard sites[index].live == nil else { return }
        var build = request.build
        build.meetings = [sites[index].folder]
        var live = LiveMeeting(build)
        await rebuild(&live)
        sites[index].live = live
    }

    /// Meanwhile an interruption ends the program at once.
    private func rebuild(_ live: inout LiveMeeting) async {
        Interruption.building(true)
        await live.rebuild()
        Interruption.building(false)
    }

    // MARK: - Waiting

    mutating func run(_ listener: Listener) async -> PreviewEnd {
        signal(SIGPIPE, SIG_IGN)
        // `localhost` may mean ::1. Without it the printed address still works.
        let other = try? Listener.version6(port: gate.port)
        let listeners = [listener] + (other.map { [$0] } ?? [])
        var watcher = Watcher(polls: request.polls)
        let interruption = Interruption()
        while true {
            watcher.watch(sites.flatMap { $0.live?.watched ?? [] })
            let doors = listeners.map(\.descriptor)
            var waits = (doors + [interruption.descriptor, watcher.descriptor]).filter { $0 >= 0 }.map { descriptor in
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            }
            for connection in connections.values {
                waits.append(
                    pollfd(
                        fd: connection.descriptor, events: Int16(POLLIN) | (connection.wantsToWrite ? Int16(POLLOUT) : 0), revents: 0))
            }
            let limit = newsAt != nil ? Server.quiet : watcher.mustPoll ? Watcher.interval : 1
            interruption.letSignalsIn()
            _ = poll(&waits, nfds_t(waits.count), Int32(limit * 1000))
            let now = monotonicSeconds()

            if waits.contains(where: { $0.fd == interruption.descriptor && $0.revents != 0 }) { break }
            for wait in waits where wait.revents != 0 && doors.contains(wait.fd) { accept(wait.fd, now) }
            if watcher.hasNews() || watcher.looksOtherwise() { newsAt = newsAt ?? now }
            // Files first, so that whoever asks now gets what stands now.
            if let since = newsAt { await lookAtFiles(since, now) }
            for wait in waits where wait.revents != 0 && connections[wait.fd] != nil { await serve(wait.fd, now) }
            await sendEvents()
            for connection in connections.values where connection.isOverdue(now) { drop(connection.descriptor) }

            if connections.values.contains(where: \.isEventStream) { lastPage = now }
            if now - lastPage > request.idleLimit { return closing(.idle) }
        }
        return closing(.interrupted)
    }

    private mutating func closing(_ end: PreviewEnd) -> PreviewEnd {
        for descriptor in Array(connections.keys) { drop(descriptor) }
        return end
    }

    /// Builds the meetings anew whose files are others than before. What is half there is looked at again a little later.
    private mutating func lookAtFiles(_ since: Double, _ now: Double) async {
        newsAt = nil
        var isUnsettled = false
        for index in sites.indices {
            guard let live = sites[index].live, live.isOutdated else { continue }
            // A file that is gone may be on its way to its name again.
            if live.lacksFile, now - since < Server.quiet {
                isUnsettled = true
                continue
            }
            await rebuild(index)
        }
        if isUnsettled { newsAt = since }
    }

    mutating func rebuild(_ index: Int) async {
        guard var live = sites[index].live else { return }
        // Only one holds it, so that nothing is copied.
        sites[index].live = nil
        await rebuild(&live)
        sites[index].live = live
        sites[index].paper = nil
        tell(index)
    }

    // MARK: - Connections

    private mutating func accept(_ listener: Int32, _ now: Double) {
        while true {
            #if canImport(Glibc)
                let descriptor = Glibc.accept(listener, nil, nil)
            #elseif canImport(Musl)
                let descriptor = Musl.accept(listener, nil, nil)
            #else
                let descriptor = Darwin.accept(listener, nil, nil)
            #endif
            guard descriptor >= 0 else { return }
            guard connections.count < Server.mostConnections else {
                close(descriptor)
                continue
            }
            makeNonBlocking(descriptor)
            connections[descriptor] = Connection(descriptor, now: now)
        }
    }

    private mutating func drop(_ descriptor: Int32) {
        if connections.removeValue(forKey: descriptor) != nil { close(descriptor) }
    }

    private mutating func serve(_ descriptor: Int32, _ now: Double) async {
        guard var connection = connections[descriptor] else { return }
        guard connection.receive(now), connection.flush(now) else { return drop(descriptor) }
        // An answer that is not taken yet keeps the next request waiting.
        while !connection.wantsToWrite, !connection.isEventStream, !connection.endsWhenWritten, !connection.incoming.isEmpty {
            switch Request.read(connection.incoming) {
            case .incomplete:
                connections[descriptor] = connection
                return
            case .refused(let status):
                connection.send(Response.text(status, status.phrase).serialised())
                connection.endsWhenWritten = true
            case .complete(let request, let length):
                connection.incoming.removeFirst(length)
                let response = await answer(request)
                connection.send(response.serialised(withBody: request.method != "HEAD"))
                connection.endsWhenWritten = request.header("connection")?.lowercased() == "close" && !response.isEventStream
                if response.isEventStream {
                    connection.isEventStream = true
                    connection.meeting = request.parameter("m").flatMap(Int.init) ?? 0
                    connection.incoming = []
                    lastPage = now
                }
            }
            guard connection.flush(now) else { return drop(descriptor) }
        }
        if connection.isEventStream { connection.incoming = [] }
        if connection.endsWhenWritten, !connection.wantsToWrite { return drop(descriptor) }
        connections[descriptor] = connection
    }

    // MARK: - Events

    /// Lines to be sent to the pages of a meeting (server-sent events; HTML, 9.2).
    private var events: [(meeting: Int, text: String)] = []

    private mutating func tell(_ index: Int) {
        guard let live = sites[index].live else { return }
        let changed = live.changed.map(jsonString).joined(separator: ",")
        events.append((index, "data: {\"generation\":\(live.generation),\"current\":\(live.isCurrent),\"changed\":[\(changed)]}\n\n"))
    }

    private mutating func sendEvents() async {
        guard !events.isEmpty else { return }
        let now = monotonicSeconds()
        for (descriptor, connection) in connections where connection.isEventStream {
            var connection = connection
            for event in events where event.meeting == connection.meeting { connection.send(Array(event.text.utf8)) }
            if connection.flush(now) { connections[descriptor] = connection } else { drop(descriptor) }
        }
        events = []
    }
}
