import Diagnostics
import Inputs
import System

/// What one build read.
struct LiveSnapshot: Sendable {
    var sources = SourceSet()
    var places = LivePlaces()
    /// Every value beside its schema; empty when the meeting could not be read at all.
    var roots: [(value: Value, schema: SchemaNode)] = []
    var register: Register?
    /// Files in which earlier meetings asked for something, with their schemas: read when somebody clicks on them.
    private var requests: [FileID: Schema] = [:]

    init() {}

    init(_ sources: SourceSet, _ files: inout LiveFiles) {
        self.sources = sources
        places = LivePlaces(sources, &files)
    }

    mutating func remember(_ loaded: LoadedMeeting, _ session: Session) {
        register = loaded.register
        var session = session
        func root(_ value: Value, _ schema: Schema) -> (Value, SchemaNode) {
            (value, SchemaNode(.record(schema.fields, short: nil)))
        }
        roots = session.readInputs.compactMap { input in input.value.map { root($0, input.schema) } }
        for (name, value) in [("mote", loaded.meeting.value), ("register", loaded.register.value)] {
            if let schema = session.silently({ $0.schema(name) }) { roots.append(root(value, schema)) }
        }
        // What earlier meetings asked for, which is answered from here.
        for (number, file) in session.sources.files.enumerated() where !file.path.utf8.starts(with: (loaded.folder.folder + "/").utf8) {
            let name = lastComponent(file.path)
            guard [requestsFile, minutesFile].contains(name) else { continue }
            requests[FileID(UInt32(number))] = session.silently { $0.schema(String(name.prefix(while: { $0 != "." }))) }
        }
    }

    /// The values that one file's places may stand in.
    private func roots(for file: FileID) -> [(value: Value, schema: SchemaNode)] {
        var unused = DiagnosticList()
        guard let schema = requests[file], let value = readYAML(file, schema: schema, in: sources, diagnostics: &unused) else { return roots }
        return roots + [(value, SchemaNode(.record(schema.fields, short: nil)))]
    }

    func file(_ number: Int) -> SourceFile? { places.file(number).flatMap(sources.file) }

    /// The values that a stretch stands in, each within the one before.
    func chain(_ place: LivePlace) -> [ValueVisit] {
        guard let file = places.file(place.file) else { return [] }
        var found: [ValueVisit] = []
        for root in roots(for: file) {
            var chain: [ValueVisit] = []
            root.value.forEachValue(root.schema) { visit in
                if let range = visit.value.range, range.file == file, Int(range.start) <= place.start, place.end <= Int(range.end) {
                    chain.append(visit)
                }
            }
            if chain.count > found.count { found = chain }
        }
        return found
    }

    /// The smallest value that a stretch stands in, and the help of what it stands in where it has none of its own.
    func innermost(_ place: LivePlace) -> (visit: ValueVisit, help: String)? {
        guard let file = places.file(place.file) else { return nil }
        var found: ValueVisit?
        var help = ""
        for root in roots(for: file) {
            root.value.forEachValue(root.schema) { visit in
                guard let range = visit.value.range, range.file == file, Int(range.start) <= place.start, place.end <= Int(range.end) else {
                    return
                }
                if let words = visit.schema?.help, !words.isEmpty { help = words }
                switch visit.value.kind {
                case .list, .map, .record, .absent: return
                default: break
                }
                if let known = found?.value.range, known.end - known.start <= range.end - range.start { return }
                found = visit
            }
        }
        return found.map { ($0, help) }
    }

    /// Where what stands at a place of a later build is in the pages of this one, to be pointed at. Figures that were changed in
    /// several places and are as long as they were stand where they stood.
    func seen(_ place: LivePlace, in later: LiveSnapshot) -> LivePlace? {
        if let now = later.file(place.file), let then = file(place.file), now.bytes.count == then.bytes.count { return place }
        return self.place(place, of: later)
    }

    /// Where a place of an older build is in this one: what stands before and after the change has moved with it. What was
    /// changed itself is the whole of the change.
    func place(_ place: LivePlace, of older: LiveSnapshot) -> LivePlace? {
        guard let now = file(place.file), let before = older.file(place.file) else { return nil }
        if now.bytes == before.bytes { return place }
        var same = 0
        let most = min(now.bytes.count, before.bytes.count)
        while same < most, now.bytes[same] == before.bytes[same] { same += 1 }
        var tail = 0
        while tail < most - same, now.bytes[now.bytes.count - 1 - tail] == before.bytes[before.bytes.count - 1 - tail] { tail += 1 }
        let shift = now.bytes.count - before.bytes.count
        func moved(_ offset: Int, isEnd: Bool) -> Int {
            if offset < same || offset == same && !isEnd { return offset }
            if offset >= before.bytes.count - tail { return offset + shift }
            return isEnd ? now.bytes.count - tail : same
        }
        let (start, end) = (moved(place.start, isEnd: false), moved(place.end, isEnd: true))
        return LivePlace(file: place.file, start: start, end: max(start, end))
    }
}
