/// The findings of several meetings as one list over one set of files: what stands in a file that many of
/// them share (the register, a template) is then said once.
public struct Findings: Sendable {
    public private(set) var sources = SourceSet()
    public private(set) var diagnostics: [Diagnostic] = []
    /// Messages that were more than a list takes.
    public private(set) var dropped = 0
    /// Numbers of files by path; a path can have several when a file changed between two readings.
    private var byPath: [String: [FileID]] = [:]

    public init() {}

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    public mutating func add(_ list: DiagnosticList, from other: SourceSet) {
        dropped += list.dropped
        var numbers: [FileID] = []
        for file in other.files { numbers.append(number(of: file)) }
        func moved(_ range: SourceRange) -> SourceRange? {
            let index = Int(range.file.value)
            guard index < numbers.count else { return nil }
            return SourceRange(file: numbers[index], start: Int(range.start), end: Int(range.end))
        }
        for item in list.items {
            var item = item
            item.range = item.range.flatMap(moved)
            var notes: [DiagnosticNote] = []
            for note in item.notes {
                if let range = moved(note.range) { notes.append(DiagnosticNote(range, sv: note.swedish, en: note.english)) }
            }
            item.notes = notes
            diagnostics.append(item)
        }
    }

    private mutating func number(of file: SourceFile) -> FileID {
        for known in byPath[file.path] ?? [] where sources[known].bytes == file.bytes { return known }
        let id = sources.add(file)
        byPath[file.path, default: []].append(id)
        return id
    }

    /// How many there are of each severity once repetitions are gone.
    public var counts: (errors: Int, warnings: Int, notes: Int) {
        var result = (errors: 0, warnings: 0, notes: 0)
        for item in ordered(diagnostics) {
            switch item.severity {
            case .error: result.errors += 1
            case .warning: result.warnings += 1
            case .note: result.notes += 1
            }
        }
        return result
    }
}
