/// What the board has asked for at earlier meetings and has not been told the end of, seen from one meeting. The last
/// answer decides: what was answered (or dropped) leaves the ledger with that meeting, what is going on stays, and an
/// answer to something that was closed shows it once more.
public struct RequestLedger: Sendable {
    public struct Entry: Sendable {
        public var request: BoardRequest
        /// The latest answer of the meetings before this one.
        public var earlier: RequestAnswer?
        /// This meeting's own.
        public var answer: RequestAnswer?

        public var latest: RequestAnswer? { answer ?? earlier }
        /// Whether it was still to be answered when this meeting was called.
        public var wasOpen: Bool { !(earlier?.closes ?? false) }
    }
    /// An answer of this meeting that leads to no request, or to several.
    public struct Astray: Sendable {
        public var answer: RequestAnswer
        /// Those that it could mean.
        public var candidates: [BoardRequest]
    }

    /// The meetings that it was gathered from, the oldest first.
    public let meetings: [MeetingRequests]
    /// What the pack shows, the oldest first.
    public private(set) var entries: [Entry] = []
    public private(set) var astray: [Astray] = []
    /// Keys that requests of several meetings have.
    private let sharedKeys: Set<String>
    /// All that was ever asked for, answered or not.
    public var known: [BoardRequest] { meetings.flatMap(\.requests) }

    /// - Parameter earlier: from the first meeting that the board asked for something at, the oldest first.
    public init(_ earlier: [MeetingRequests] = [], for meeting: Meeting? = nil) {
        meetings = earlier
        var all: [Entry] = []
        var byKey: [String: [Int]] = [:]
        var folders: [String: String] = [:]
        var shared: Set<String> = []
        for past in earlier {
            // Nothing is answered at the meeting where it is asked for.
            for answer in past.meeting.answers {
                if let index = RequestLedger.only(RequestLedger.matches(answer.name, in: all, byKey)) { all[index].earlier = answer }
            }
            for request in past.requests {
                byKey[request.key, default: []].append(all.count)
                if folders.updateValue(request.folder, forKey: request.key) ?? request.folder != request.folder { shared.insert(request.key) }
                all.append(Entry(request: request))
            }
        }
        sharedKeys = shared
        for answer in meeting?.answers ?? [] {
            let found = RequestLedger.matches(answer.name, in: all, byKey)
            if let index = RequestLedger.only(found) {
                all[index].answer = answer
            } else {
                astray.append(Astray(answer: answer, candidates: found.map { all[$0].request }))
            }
        }
        entries = all.filter { $0.wasOpen || $0.answer != nil }
    }

    /// What an answer to a request is to be called: its key, with the meeting where another one has the same.
    public func name(of request: BoardRequest) -> String {
        sharedKeys.contains(request.key) ? "\(request.folder)/\(request.key)" : request.key
    }

    private static func only(_ found: [Int]) -> Int? { found.count == 1 ? found[0] : nil }

    /// Those that a name can mean. Of several of one key only those that are still open are meant.
    private static func matches(_ name: String, in all: [Entry], _ byKey: [String: [Int]]) -> [Int] {
        var found = byKey[name] ?? []
        if found.isEmpty, let slash = name.firstIndex(of: "/") {
            let (meeting, key) = (name[..<slash], String(name[name.index(after: slash)...]))
            found = (byKey[key] ?? []).filter { index in
                let request = all[index].request
                return request.folder == meeting || request.date.iso == meeting
            }
        }
        guard found.count > 1 else { return found }
        let open = found.filter { all[$0].wasOpen }
        return open.isEmpty ? found : open
    }
}
