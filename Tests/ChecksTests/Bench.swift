import Diagnostics
import Foundation
import Inputs
import Style
import TestSupport
import Testing

@testable import Checks

/// The September meeting, with May before it where that matters, edited as a person would and judged.
struct Bench {
    typealias Edit = (String, String)

    static let repository = URL(filePath: repositoryRoot)

    static func text(_ path: String) throws -> String {
        try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    }

    var sources = SourceSet()
    var diagnostics = DiagnosticList()
    private var schemas: [String: Schema] = [:]

    mutating func schema(_ name: String) throws -> Schema {
        if let known = schemas[name] { return known }
        let path = "templates/scheman/\(name).yaml"
        let file = sources.add(SourceFile(path: path, bytes: Array(try Self.text(path).utf8)))
        let schema = try #require(readSchema(file, in: sources, diagnostics: &diagnostics))
        schemas[name] = schema
        return schema
    }

    mutating func file(_ path: String, _ edits: [Edit], as name: String? = nil) throws -> FileID {
        var text = try Self.text(path)
        for (old, new) in edits {
            #expect(text.contains(old), "\(path) has no \(old)")
            if let range = text.range(of: old) { text.replaceSubrange(range, with: new) }
        }
        return sources.add(SourceFile(path: name ?? path, bytes: Array(text.utf8)))
    }
}

/// What the rules find, as "code: the words pointed at", in order.
///
/// - Parameters:
///   - budget, meeting, register: edits of the September fixture, the first occurrence of each.
///   - before: edits of May's budget; nil when there is no earlier meeting.
///   - asked: edits of May's medskick.yaml.
///   - own: what September's medskick.yaml says; nil as in a build, which does not read it.
///   - prose: the text of a report for goal 1.
///   - folder: the name of the meeting's folder.
///   - earlier: edits of May's own file; nil when there is no earlier meeting.
///   - steps: edits of the communication goals; nil without them.
///   - summary: edits of the summary of the joint meeting; nil without it.
///   - tables: names of the tables that the pack prints.
///   - language: what the meeting says that its texts are written in. Its own are Swedish and mean nothing in English.
func findings(
    budget: [Bench.Edit] = [], meeting: [Bench.Edit] = [], register: [Bench.Edit] = [], before: [Bench.Edit]? = nil,
    asked: [Bench.Edit] = [], own: String? = nil, prose: String? = nil, tables: [String] = [],
    roundings: [(table: String, row: String, isDeclared: Bool)] = [], folder: String = "2024-09-19",
    earlier: [Bench.Edit]? = nil, steps: [Bench.Edit]? = nil, summary: [Bench.Edit]? = nil, language: DocumentLanguage = .swedish
) throws -> [String] {
    let (diagnostics, sources) = try judged(
        budget: budget, meeting: meeting, register: register, before: before, asked: asked, own: own, prose: prose,
        tables: tables, roundings: roundings, folder: folder, earlier: earlier, steps: steps,
        summary: summary, language: language)
    return diagnostics.map { item in
        guard let range = item.range, let file = sources.file(range.file) else { return item.code.id }
        return "\(item.code.id): " + String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }
}

func judged(
    budget: [Bench.Edit] = [], meeting: [Bench.Edit] = [], register: [Bench.Edit] = [], before: [Bench.Edit]? = nil,
    asked: [Bench.Edit] = [], own: String? = nil, prose: String? = nil, tables: [String] = [],
    roundings: [(table: String, row: String, isDeclared: Bool)] = [], folder: String = "2024-09-19",
    earlier: [Bench.Edit]? = nil, steps: [Bench.Edit]? = nil, summary: [Bench.Edit]? = nil, language: DocumentLanguage = .swedish
) throws -> (diagnostics: [Diagnostic], sources: SourceSet) {
    let (meeting, sources) = try checked(
        budget: budget, meeting: meeting, register: register, before: before, asked: asked, own: own, prose: prose,
        tables: tables, roundings: roundings, folder: folder, earlier: earlier, steps: steps,
        summary: summary, language: language)
    #expect(meeting.diagnostics.flatMap(\.missingArguments) == [])
    return (meeting.diagnostics, sources)
}

func checked(
    budget: [Bench.Edit] = [], meeting: [Bench.Edit] = [], register: [Bench.Edit] = [], before: [Bench.Edit]? = nil,
    asked: [Bench.Edit] = [], own: String? = nil, prose: String? = nil, tables: [String] = [],
    roundings: [(table: String, row: String, isDeclared: Bool)] = [], folder: String = "2024-09-19",
    earlier: [Bench.Edit]? = nil, steps: [Bench.Edit]? = nil, summary: [Bench.Edit]? = nil, language: DocumentLanguage = .swedish
) throws -> (meeting: CheckedMeeting, sources: SourceSet) {
    var bench = Bench()
    let registerSchema = try bench.schema("register")
    let registerFile = try bench.file("fixtures/register/register.yaml", register)
    var found = try #require(
        readRegister([registerFile], schema: registerSchema, in: bench.sources, diagnostics: &bench.diagnostics))
    let meetingSchema = try bench.schema("mote")
    let tongue: [Bench.Edit] = language == .swedish ? [] : [("tid: 15.00–16.00", "språk: \(language.rawValue)\ntid: 15.00–16.00")]
    let meetingFile = try bench.file("fixtures/2024-09-19/mote.yaml", tongue + meeting)
    let read = try #require(
        readMeeting(meetingFile, schema: meetingSchema, register: found, in: bench.sources, diagnostics: &bench.diagnostics))
    found = found.inForce(on: read.date)
    let budgetSchema = try bench.schema("budget")
    let budgetFile = try bench.file("fixtures/2024-09-19/budget.yaml", budget)
    let value = try #require(
        readYAML(budgetFile, schema: budgetSchema, register: found, in: bench.sources, diagnostics: &bench.diagnostics))
    var files = [CheckedFile(attachment: 1, source: "budget", schema: "budget", definition: budgetSchema, value: value)]
    if let prose {
        let schema = try bench.schema("processledarrapport-mål")
        let text = "---\nmål: 1\n---\n" + prose + "\n"
        let file = bench.sources.add(SourceFile(path: "mål-1.md", bytes: Array(text.utf8)))
        let report = try #require(
            readMarkdown(file, schema: schema, register: found, in: bench.sources, diagnostics: &bench.diagnostics))
        files.append(CheckedFile(attachment: 2, schema: "processledarrapport-mål", definition: schema, value: report))
    }
    if let steps {
        let schema = try bench.schema("kommunikationsmal")
        let file = try bench.file("fixtures/2024-09-19/kommunikationsmal.yaml", steps)
        let value = try #require(readYAML(file, schema: schema, register: found, in: bench.sources, diagnostics: &bench.diagnostics))
        files.append(CheckedFile(attachment: 3, schema: "kommunikationsmal", definition: schema, value: value))
    }
    if let summary {
        let schema = try bench.schema("sammanfattning")
        let file = try bench.file("fixtures/2024-09-19/sammanfattning.md", summary)
        let value = try #require(readMarkdown(file, schema: schema, register: found, in: bench.sources, diagnostics: &bench.diagnostics))
        files.append(CheckedFile(attachment: 4, schema: "sammanfattning", definition: schema, value: value))
    }
    var earlierMeeting: Meeting?
    if let earlier {
        let file = try bench.file("fixtures/2024-05-23/mote.yaml", earlier)
        earlierMeeting = readMeeting(file, schema: meetingSchema, register: found, in: bench.sources, diagnostics: &bench.diagnostics)
    }
    var previous: [EarlierFiles] = []
    if let before {
        let file = try bench.file("fixtures/2024-05-23/budget.yaml", before)
        let value = try #require(
            readYAML(file, schema: budgetSchema, register: found, in: bench.sources, diagnostics: &bench.diagnostics))
        previous = try [
            EarlierFiles(
                date: #require(CalendarDate(year: 2024, month: 5, day: 23)),
                files: [CheckedFile(attachment: 1, source: "budget", schema: "budget", definition: budgetSchema, value: value)])
        ]
    }
    let may = try #require(
        readMeeting(
            bench.file("fixtures/2024-05-23/mote.yaml", []), schema: meetingSchema, register: found, in: bench.sources,
            diagnostics: &bench.diagnostics))
    let requestSchema = try bench.schema("medskick")
    func requests(_ folder: String, _ meeting: Meeting, _ file: FileID) -> MeetingRequests {
        let value = readYAML(file, schema: requestSchema, register: found, in: bench.sources, diagnostics: &bench.diagnostics)
        return MeetingRequests(folder: folder, meeting: meeting, file: value)
    }
    let asked = try requests("2024-05-23", may, bench.file("fixtures/2024-05-23/medskick.yaml", asked))
    let ownRequests = own.map { text in
        let file = bench.sources.add(SourceFile(path: "medskick.yaml", bytes: Array(text.utf8)))
        return requests("2024-09-19", read, file)
    }
    #expect(render(bench.diagnostics.items, sources: bench.sources) == "")
    let input = CheckInput(
        meeting: read, register: found, files: files, tables: tables,
        roundings: roundings.map {
            CheckedRounding(
                table: $0.table, row: $0.row, column: "Summa", difference: -1, isDeclared: $0.isDeclared, range: nil)
        },
        previous: previous, ledger: RequestLedger([asked], for: read), own: ownRequests, folder: folder,
        earlierMeeting: earlierMeeting, sources: bench.sources)
    return (check(input), bench.sources)
}

extension CheckedMeeting {
    /// What came of a rule, in Swedish: "höll för 2 hänvisningar", "fann 1", "gäller inte: ingen text nämner en bilaga".
    func outcome(_ code: String) -> String? {
        guard let rule = rules.first(where: { $0.code == code }) else { return nil }
        switch rule.outcome {
        case .held: return "höll för \(rule.over(.swedish).replacing("\u{A0}", with: " "))"
        case .found(let count): return "fann \(count)"
        case .notApplicable(let why): return "gäller inte: \(why.text(.swedish))"
        case .off: return "avstängd"
        }
    }
}
