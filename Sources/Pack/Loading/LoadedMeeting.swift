import Diagnostics
import Inputs
import Style
import System

/// A meeting's own file and the register, read and typed. The bilagor's inputs are read when their templates
/// say which they are.
struct LoadedMeeting {
    var folder: FileAccess
    var register: Register
    /// With all names and wordings that it has had, of whatever day.
    var wholeRegister: Register
    var registerFolder: FileAccess
    /// Whether the register could be read without an error. What else looks wrong beside a faulty one may follow from that.
    var registerIsSound: Bool
    var meeting: Meeting

    static func load(_ folder: FileAccess, _ words: Vocabulary, _ session: inout Session) -> LoadedMeeting? {
        let registerFolder =
            session.registerFolder.flatMap { FileAccess($0, diagnostics: &session.diagnostics) }
            ?? findRegister(besides: folder, diagnostics: &session.diagnostics)
        var register: Register?
        let errors = session.diagnostics.errorCount
        if let registerFolder { register = session.register(in: registerFolder, named: registerFolder.folder) }
        let registerIsSound = session.diagnostics.errorCount == errors
        guard let schema = session.schema("mote"),
            let file = session.load("mote.yaml", in: folder),
            let meeting = session.meeting(file, schema, register, words),
            let registerFolder, let register
        else {
            readOthers(folder, register, &session)
            return nil
        }
        let whole = session.edition(of: register)
        session.lineFacts = RegisterFacts(whole)
        return LoadedMeeting(
            folder: folder, register: whole.inForce(on: meeting.date), wholeRegister: whole, registerFolder: registerFolder,
            registerIsSound: registerIsSound, meeting: meeting)
    }

    /// Reads the files that have a schema of their own name, for what is wrong in them. Without the meeting or the
    /// register nothing more can be made of them, but all errors are to be told in one run.
    private static func readOthers(_ folder: FileAccess, _ register: Register?, _ session: inout Session) {
        for name in folder.list(diagnostics: &session.diagnostics) where name.hasSuffix(".yaml") && name != "mote.yaml" {
            guard let schema = session.silently({ $0.schema(String(name.dropLast(5))) }),
                let file = session.load(name, in: folder)
            else { continue }
            guard let parsed = parseInput(file, schema: schema, in: session.sources, diagnostics: &session.diagnostics) else { continue }
            // What is to come from a ledger is not known while the meeting is unread.
            let figures = Dictionary(parsed.links.map { ($0.range.start, Value(.absent, at: $0.range)) }) { first, _ in first }
            _ = readYAML(
                parsed, schema: schema, register: register, figures: figures, in: session.sources, diagnostics: &session.diagnostics)
        }
    }
}

extension Session {
    /// The register of a folder, all of its files together; nil, with a message, when it cannot be read.
    ///
    /// - Parameter name: the folder as messages show it.
    mutating func register(in folder: FileAccess, named name: String) -> Register? {
        guard let schema = schema("register") else { return nil }
        var files: [FileID] = []
        // How a ledger is mapped is no section: it is read with the first ledger.
        for file in folder.matching("*.yaml", diagnostics: &diagnostics) where file != mappingFile {
            if let file = load(file, in: folder) { files.append(file) }
        }
        if files.isEmpty { diagnostics.report(.noFiles, at: nil, ["mönster": "*.yaml", "mapp": name]) }
        guard let memory else { return readRegister(files, schema: schema, in: sources, diagnostics: &diagnostics) }
        let key = RegisterFrom(files: files, bytes: files.map { sources[$0].bytes })
        let read = memory.thing(.init("register", folder.canonical), of: key) {
            var found = DiagnosticList()
            return ReadRegister(register: readRegister(files, schema: schema, in: sources, diagnostics: &found), found: found)
        }.made
        diagnostics.append(contentsOf: read.found)
        return read.register
    }
}

/// A register as it was read, and what that follows from beside its schema.
private struct ReadRegister: Sendable {
    var register: Register?
    var found: DiagnosticList
}

private struct RegisterFrom: Equatable {
    var files: [FileID]
    var bytes: [[UInt8]]
}
