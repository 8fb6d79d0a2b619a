import Checks
import Diagnostics
import Inputs
import Style
import System
import Templates

/// What other meetings have to do with this one.
struct MeetingPast {
    var earlier: EarlierMeetings
    /// What the board asked for at them.
    var ledger: RequestLedger
    /// What it asked for at this one; nil unless that is to be looked at.
    var ownRequests: MeetingRequests?
    /// Their figures, once somebody has asked for them.
    var figures: (kinds: [String], meetings: [EarlierFiles])?

    init(before loaded: LoadedMeeting, _ words: Vocabulary, _ session: inout Session) {
        earlier = EarlierMeetings(before: loaded, words, &session.diagnostics)
        ledger = earlier.ledger(&session)
    }
}

/// The meetings whose folders stand beside a meeting's and are before it, each read at most once. Folders tell their
/// date by name (2024-05-23). What is wrong in an earlier meeting is told when it is built itself.
struct EarlierMeetings {
    /// The oldest first.
    let folders: [FileAccess]
    private let loaded: LoadedMeeting
    /// What their bilagor are called.
    private let words: Vocabulary
    private var known: [Int: LoadedMeeting?] = [:]
    /// Why a meeting could not be read.
    private var faults: [Int: DiagnosticList] = [:]
    /// Files that it has been said of that nothing is held against them; nil stands for what could not be read at all.
    var toldFaults = Set<FileID?>()

    init(before loaded: LoadedMeeting, _ words: Vocabulary, _ diagnostics: inout DiagnosticList) {
        self.loaded = loaded
        self.words = words
        guard let beside = loaded.folder.parent() else {
            folders = []
            return
        }
        let today = loaded.meeting.date.iso
        let place = beside.folder.droppingClimb
        let names = beside.list(diagnostics: &diagnostics)
        // “2026-09-17 - kopia” beside “2026-09-17” is a copy of it, or another meeting that cannot be told from it.
        func isBeside(_ name: String) -> Bool {
            let date = String(name.prefix(10))
            return name != date && isDate(name.prefix(10)) && names.contains(date) && beside.exists("\(date)/mote.yaml")
        }
        for name in names where (!isDate(name.prefix(10)) && name != loaded.folder.name || isBeside(name)) && beside.exists("\(name)/mote.yaml") {
            var arguments = ["mapp": join(place, name)]
            if isBeside(name) { arguments["annat"] = String(name.prefix(10)) }
            diagnostics.report(.undatedMeeting, at: nil, arguments)
        }
        // Names are in byte order, and so are dates.
        folders = names.filter { isDate($0.prefix(10)) && $0.prefix(10) < today && $0 != loaded.folder.name && !isBeside($0) }
            .compactMap { FileAccess(optional: join(place, $0), diagnostics: &diagnostics) }.filter { $0.exists("mote.yaml") }
    }

    /// nil when it cannot be read, or is not before the meeting after all.
    mutating func meeting(_ index: Int, _ session: inout Session) -> LoadedMeeting? {
        if let found = known[index] { return found }
        let (meeting, told) = session.apart { read(folders[index], &$0) }
        guard let meeting else {
            faults[index] = told
            known[index] = .some(nil)
            return nil
        }
        let found = meeting.meeting.date < loaded.meeting.date ? session.silently { meeting.withFactsFilled(&$0) } : nil
        known[index] = .some(found)
        return found
    }

    private func read(_ folder: FileAccess, _ session: inout Session) -> LoadedMeeting? {
        // It may have been in another language than the meeting that is made.
        let own = session.withholding.words
        defer { session.withholding.words = own }
        guard let schema = session.schema("mote"), let file = session.load("mote.yaml", in: folder),
            let meeting = session.meeting(file, schema, loaded.register, words)
        else { return nil }
        return LoadedMeeting(
            folder: folder, register: loaded.register, wholeRegister: loaded.wholeRegister, registerFolder: loaded.registerFolder,
            registerIsSound: loaded.registerIsSound, meeting: meeting)
    }

    /// The one last before the meeting; nil at the first one.
    mutating func nearest(_ session: inout Session) -> LoadedMeeting? {
        for index in folders.indices.reversed() {
            if let found = meeting(index, &session) { return found }
        }
        return nil
    }

    /// What is still to be answered of all that the board asked for. A meeting that cannot be read is told of, since
    /// what it answered would come up again.
    mutating func ledger(_ session: inout Session) -> RequestLedger {
        var meetings: [MeetingRequests] = []
        for index in folders.indices {
            if meetings.isEmpty, !folders[index].hasRequests(&session.diagnostics),
                folders[index].standaloneDocuments(in: loaded.meeting.language, &session).isEmpty
            {
                continue
            }
            let meeting = meeting(index, &session)
            if let faults = faults[index] { session.diagnostics.append(contentsOf: faults) }
            guard let meeting else { continue }
            meetings.append(meeting.requests(&session))
        }
        return RequestLedger(meetings, for: loaded.meeting)
    }
}

extension Meeting {
    /// What packs of later meetings print of it: its answers to what the board had asked for, and what the meeting and the
    /// items of its agenda are called.
    fileprivate var printedLater: [Value] {
        guard case .record(let record) = value.kind else { return [] }
        var values = ["uppföljning", "rubrik", "styrelse"].compactMap { record[$0] }
        guard case .list(let agenda)? = record["dagordning"]?.kind else { return values }
        for case .record(let item) in agenda.map(\.kind) { if let heading = item["rubrik"] { values.append(heading) } }
        return values
    }
}

/// What the board asked for at a meeting, in that meeting's folder.
let requestsFile = "medskick.yaml"

extension FileAccess {
    /// Whether somebody has written down what the board asked for. A file whose name is nearly right is told of: what
    /// stands in it would be forgotten.
    fileprivate func hasRequests(_ diagnostics: inout DiagnosticList) -> Bool {
        if exists(requestsFile) { return true }
        if let near = list().first(where: { $0.lowercased().hasPrefix("medskick.") }) {
            diagnostics.report(.misnamedRequests, at: nil, ["mapp": folder, "fil": near])
        }
        return false
    }
}

extension LoadedMeeting {
    /// What the board asked for at this meeting; without requests when nobody has written that down.
    func requests(_ session: inout Session) -> MeetingRequests {
        var value: Value?
        if folder.hasRequests(&session.diagnostics), let schema = session.schema("medskick"),
            let file = session.load(requestsFile, in: folder)
        {
            value = readYAML(
                file, schema: schema, register: register, in: session.sources, diagnostics: &session.diagnostics)
            value = value.map { session.edition(of: $0, schema) }
            // It is printed at later meetings, which have other figures.
            if let value { reportFacts(in: value, &session.diagnostics) }
        }
        var requests = MeetingRequests(folder: folder.name, meeting: meeting, file: value)
        for item in followedItems(&session) { requests.add(item) }
        return requests
    }

    /// What the minutes and notes of this meeting say is to be followed up: nothing is typed twice.
    private func followedItems(_ session: inout Session) -> [FollowedItem] {
        var items: [FollowedItem] = []
        for document in folder.standaloneDocuments(in: meeting.language, &session) {
            guard let data = read(document, &session).data else { continue }
            for source in document.template.sources {
                guard let schema = session.schema(source.schema), let value = data.first(where: { $0.name == source.name })?.value else { continue }
                for item in Inputs.followedItems(in: value, schema.fields) {
                    for field in item.fields.fields { reportFacts(in: field.value, &session.diagnostics) }
                    items.append(item)
                }
            }
        }
        return items
    }

    /// Some of an earlier meeting is printed again, with the figures that it had.
    fileprivate func withFactsFilled(_ session: inout Session) -> LoadedMeeting {
        guard meeting.printedLater.contains(where: takesFacts) else { return self }
        var none: [ReadAttachment] = []
        var filled = self
        filled.meeting = fillTexts(&none, &session).meeting.meeting
        return filled
    }
}

private func isDate(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return false }
    for (index, byte) in bytes.enumerated() {
        if index == 4 || index == 7 {
            if byte != 0x2D { return false }
        } else if !(0x30...0x39).contains(byte) {
            return false
        }
    }
    return true
}

extension String {
    /// "fixtures/2024-09-19/.." as people see it: "fixtures".
    fileprivate var droppingClimb: String {
        guard hasSuffix("/..") else { return self }
        let folder = dropLast(3)
        guard let slash = folder.lastIndex(of: "/") else { return folder.hasSuffix("..") || folder == "." ? self : "." }
        return folder.hasSuffix("..") || folder.hasSuffix("/.") ? self : String(folder[..<slash])
    }
}
