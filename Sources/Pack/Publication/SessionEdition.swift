import Diagnostics
import Facts
import Inputs
import Style
import System

/// Figures that are not marked and are left out all the same, since a table has shown that they would give away others.
struct RevealingFigures: Sendable {
    private struct Place: Hashable {
        var path: String
        var start: Int32
        var end: Int32
    }
    private var laws: [Place: String] = [:]

    /// - Returns: whether any of them is new.
    mutating func add(_ figures: [SourceRange: String], _ sources: SourceSet) -> Bool {
        let before = laws.count
        for (range, law) in figures {
            guard let file = sources.file(range.file) else { continue }
            laws[Place(path: file.path, start: range.start, end: range.end)] = law
        }
        return laws.count > before
    }

    /// Those of a value's files, by their places.
    func figures(of value: Value, _ sources: SourceSet) -> [SourceRange: String] {
        guard !laws.isEmpty else { return [:] }
        var ids: [String: FileID] = [:]
        for file in value.files { ids[sources[file].path] = file }
        var result: [SourceRange: String] = [:]
        for (place, law) in laws { if let file = ids[place.path] { result[SourceRange(file: file, start: Int(place.start), end: Int(place.end))] = law } }
        return result
    }
}

extension Session {
    /// A value as the edition that is made has it.
    mutating func edition(of value: Value, _ schema: Schema) -> Value {
        let value = value.withholding(revealing.figures(of: value, sources))
        guard value.files.contains(where: { Withholding.concerns(sources[$0].bytes) }) else { return value }
        let result = withheld(value, schema)
        guard withholding.edition == .published, let sheet = FactSheet(result, schema: schema, attachment: 0, source: nil) else { return result }
        // What the schema says is the same, or parts of the same, would give it away.
        return result.withholding(sheet.revealing(lineFacts))
    }

    /// The register as the edition that is made has it. Its sections may stand in several files.
    mutating func edition(of register: Register) -> Register {
        guard register.files.contains(where: { Withholding.concerns(sources[$0].bytes) }) else { return register }
        return Register(value: withheld(register.value, register.schema), schema: register.schema)
    }

    private mutating func withheld(_ value: Value, _ schema: Schema) -> Value {
        let before = withholding.diagnostics.items.count
        let result = withholding.apply(value, schema.node)
        for item in withholding.diagnostics.items[before...] { diagnostics.report(item) }
        return result
    }

    /// Reads a meeting with what is withheld from it gathered.
    mutating func meeting(
        _ file: FileID, _ schema: Schema, _ register: Register?, _ words: Vocabulary
    ) -> Meeting? {
        let place = Remembered.Place("möte", sources[file].path)
        let key = MeetingFrom(file: file, bytes: sources[file].bytes, register: register?.value)
        // What is withheld is gathered from more than one file.
        let memory = Withholding.concerns(key.bytes) ? nil : memory
        if let known = memory?.recall(ReadMeetingFile.self, place, of: key)?.made {
            withholding.words = words[DocumentLanguage(tag: known.meeting.language)]
            diagnostics.append(contentsOf: known.found)
            return known.meeting
        }
        let (meeting, found) = apart { $0.readMeetingFile(file, schema, register, words) }
        diagnostics.append(contentsOf: found)
        if let meeting { memory?.keep(ReadMeetingFile(meeting: meeting, found: found), place, of: key) }
        return meeting
    }

    private mutating func readMeetingFile(_ file: FileID, _ schema: Schema, _ register: Register?, _ words: Vocabulary) -> Meeting? {
        let before = withholding.diagnostics.items.count
        let meeting = readMeeting(
            file, schema: schema, register: register, words: words, in: sources, diagnostics: &diagnostics, withholding: &withholding)
        for item in withholding.diagnostics.items[before...] { diagnostics.report(item) }
        return meeting
    }
}

/// A meeting's own file as it was read, and what that follows from beside its schema.
private struct ReadMeetingFile: Sendable {
    var meeting: Meeting
    var found: DiagnosticList
}

private struct MeetingFrom: Equatable {
    var file: FileID
    var bytes: [UInt8]
    var register: Value?
}

extension Register {
    fileprivate var files: Set<FileID> {
        guard case .record(let sections) = value.kind else { return [] }
        var files: Set<FileID> = []
        for field in sections.fields { if let range = field.value.range { files.insert(range.file) } }
        return files
    }
}
