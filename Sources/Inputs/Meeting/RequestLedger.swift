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
    /// All that was ever asked for, answered or not.
    public var known: [BoardRequest] { meetings.flatMap(\.requests) }

    /// - Parameter earlier: from the first meeting that the board asked for something at, the oldest first.
    public init(_ earlier: [MeetingRequests] = [], for meeting: Meeting? = nil) {
        meetings = earlier
        var all: [Entry] = []
        for past in earlier {
            // Nothing is answered at the meeting where it is asked for.
            for answer in past.meeting.answers {
                if let index = RequestLedger.only(RequestLedger.matches(answer.name, in: all)) { all[index].earlier = answer }
            }
            all += past.requests.map { Entry(request: $0) }
        }
        for answer in meeting?.answers ?? [] {
            let found = RequestLedger.matches(answer.name, in: all)
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
        let isShared = meetings.contains { past in
            past.requests.contains { $0.key == request.key && $0.folder != request.folder }
        }
        return isShared ? "\(request.folder)/\(request.key)" : request.key
    }

    private static func only(_ found: [Int]) -> Int? { found.count == 1 ? found[0] : nil }

    /// Those that a name can mean. Of several of one key only those that are still open are meant.
    private static func matches(_ name: String, in all: [Entry]) -> [Int] {
        var found = all.indices.filter { all[$0].request.key == name }
        if found.isEmpty, let slash = name.firstIndex(of: "/") {
            let (meeting, key) = (name[..<slash], name[name.index(after: slash)...])
            found = all.indices.filter { index in
                let request = all[index].request
                return request.key == key && (request.folder == meeting || request.date.iso == meeting)
            }
        }
        guard found.count > 1 else { return found }
        let open = found.filter { all[$0].wasOpen }
        return open.isEmpty ? found : open
    }
}
