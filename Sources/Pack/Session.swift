import Checks
import Diagnostics
import DocumentTree
import Inputs
import Markup
import System
import Templates

/// The work on one meeting in hand: what has been read, each file once, and what has been found. It goes as one thing
/// from step to step; whoever works on another meeting at the same time has another.
struct Session: Sendable {
    /// The meeting's folder as it was given or found; empty before there is one.
    var meeting = ""
    /// Every file that was read.
    var sources = SourceSet()
    /// Everything that was found, in the order that it was.
    var diagnostics = DiagnosticList()
    var templates: TemplateStore
    /// The register that the project names; nil to look for it beside the meeting.
    var registerFolder: String?
    /// Where inputs lie.
    var places = InputPlaces()
    /// What templates, charts, notes and texts made use of.
    var used = UsedValues()
    /// What came of each rule, once they have run.
    var rules: [CheckedRule] = []
    /// What somebody has accepted in the meeting's files, and what that silenced.
    var consents = ConsentBook()
    var accepted: [AcceptedRemark] = []
    var clock = PhaseClock()
    /// What the texts of the pack come to.
    var texts = TextTotals()
    /// For whom it is made, and what of it is not for everybody.
    var withholding = Withholding(.full, .swedish)
    /// Figures that are left out with those that are marked.
    var revealing = RevealingFigures()
    /// What the register says of lines and their groups, once it has been read.
    var lineFacts: RegisterFacts?
    /// Ledgers that figures are taken from, and the mapping.
    var ledgers = LedgerStore()
    /// Others' papers.
    var papers = PaperStore()
    /// What a live meeting made the last time; nil for whoever builds once.
    var memory: Remembered?
    private var images = ImageStore()
    private var inputs: [InputFile.Identity: ReadInput] = [:]

    init(_ templates: TemplateFolders) { self.templates = TemplateStore(templates) }

    /// The session of a meeting, with what this one has read for all of them.
    func meeting(_ place: MeetingPlace) -> Session {
        var session = self
        session.meeting = place.path
        session.places.folders = [place.folder.folder]
        session.clock = PhaseClock()
        return session
    }

    /// Runs work whose messages are kept apart from the rest, for whoever decides what becomes of them.
    mutating func apart<Result>(_ work: (inout Session) -> Result) -> (result: Result, messages: DiagnosticList) {
        let before = diagnostics
        diagnostics = DiagnosticList()
        let result = work(&self)
        let messages = diagnostics
        diagnostics = before
        return (result, messages)
    }

    /// Runs work whose messages are told elsewhere, or matter to nobody.
    mutating func silently<Result>(_ work: (inout Session) -> Result) -> Result { apart(work).result }
}

// MARK: - Files, each read once

extension Session {
    mutating func load(_ path: String, in folder: FileAccess, from place: SourceRange? = nil) -> FileID? {
        let memory = memory
        return folder.load(path, from: place, into: &sources, diagnostics: &diagnostics) { path, bytes in
            memory.thing(.init("källa", path), of: bytes) { SourceFile(path: path, bytes: bytes) }
        }
    }

    mutating func schema(_ name: String, from place: SourceRange? = nil) -> Schema? {
        templates.schema(name, from: place, into: &sources, diagnostics: &diagnostics)
    }

    /// The template of a kind, in a meeting's language where there is one.
    mutating func template(_ kind: String, in language: String = "sv", from place: SourceRange? = nil) -> Template? {
        templates.template(kind, language, from: place, into: &sources, diagnostics: &diagnostics)
    }

    /// A file of a meeting's folder as its schema types it; what is wrong with it is told the first time only.
    mutating func input(_ file: InputFile) -> ReadInput {
        if let known = inputs[file.identity] { return known }
        let (value, found) = apart { session in file.format.read(file, &session).map { session.edition(of: $0, file.schema) } }
        diagnostics.append(contentsOf: found)
        let result = ReadInput(value: value, faults: found.items.filter { $0.severity == .error }, schema: file.schema)
        inputs[file.identity] = result
        return result
    }
}

extension Session {
    /// What was read of the bilagor's files, in no order: each value beside its schema.
    var readInputs: [ReadInput] { Array(inputs.values) }
}

// MARK: - Pictures

extension Session {
    /// The folders that a picture may lie in are known with the meeting.
    mutating func findPictures(of meeting: LoadedMeeting) { images = ImageStore(meeting, templates.folders) }

    /// Puts the pictures in the place of their files' names.
    mutating func placePictures(in document: inout Document) {
        images.place(in: &document, &sources, &diagnostics)
    }
}
