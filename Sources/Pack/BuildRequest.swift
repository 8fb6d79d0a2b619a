public import Checks
public import Diagnostics
public import Style

public enum OutputFormat: String, Sendable, CaseIterable {
    case pdf, html, xlsx
    /// A draft to write comments in, beside the pack and no part of it.
    case docx

    /// What is made when nothing is asked for: a whole pack.
    public static let standard: Set<OutputFormat> = [.pdf, .html]
}

/// What the user asked for on the command line.
public struct BuildRequest: Sendable {
    /// Folders with a mote.yaml, or folders of such folders.
    public var meetings: [String] = []
    /// Where the packs go: a folder per meeting, with the meeting folder's name.
    public var out = "out"
    /// The program ends when this is built: what it holds need not be given back (`UntilTheEnd`).
    public var endsTheProgram = false
    /// Bilagor by number or name; empty for the whole pack.
    public var only: [String] = []
    /// Keys of goals; each gets a report of its own.
    public var goals: [String] = []
    public var formats: Set<OutputFormat> = OutputFormat.standard
    /// Makes PDF/A-3a (or PDF/A-4f) files that carry what they were made from: the inputs, and each table as CSV.
    public var attachesSources = false
    /// Which standards the PDF files keep; nil leaves it to the theme.
    public var standard: DocumentStandard?
    /// By the names that the command line has for them.
    public static let standards: [String: DocumentStandard] = ["ua1": .archive, "ua2": .archive2024]
    /// Writes files that do not conform all the same, without claims and marked as drafts on every page.
    public var isDraft = false
    /// Makes the edition that everybody may read, in a folder of its own.
    public var isPublic = false
    /// What is registered is made again to be held against it. It was searched when it was made, and what has been written
    /// since does not keep it from coming out as it was.
    var isRebuild = false
    /// For a document of its own: the folder, within the pack's, of the supplement that was sent last, whose pages it leads to.
    var sentIn: String?
    /// A pack of another board or organisation may be replaced.
    public var replacesOthers = false
    public var jobs = 1
    /// Whether a check goes on to the pages. Tests of what stands before them leave that out, since it takes longest.
    public var checksPages = true
    /// Template folders in the order they are searched.
    public var templates: [String] = []
    /// What holds for all of an organisation's meetings; nil where there is no `bilaga.yaml`.
    public var project: Project?
    /// Told now and then how far the work is; called from any thread.
    public var progress: (@Sendable (Progress) -> Void)?

    public init() {}
}

/// How far a build has come.
public struct Progress: Sendable {
    public var meeting: String
    public var done: Int
    public var total: Int
}

/// One written file.
public struct OutputRecord: Sendable, Equatable {
    public var name: String
    /// 0 for HTML and workbooks.
    public var pages: Int
    /// Lower-case hexadecimal.
    public var sha256: String
}

/// What became of one meeting.
public struct MeetingResult: Sendable {
    /// The meeting's folder as it was given or found.
    public var meeting: String
    /// The kind of a document of its own beside the meeting's pack; nil for the pack.
    public var document: String?
    /// Where the pack is; nil when nothing was written.
    public var folder: String?
    public var outputs: [OutputRecord] = []
    /// The folder of a pack that was sent, and is therefore left as it is where many meetings are built.
    public var sent: String?
    /// Word drafts, which lie beside the pack: their paths.
    public var drafts: [String] = []
    public var diagnostics = DiagnosticList()
    public var sources = SourceSet()
    /// Where its inputs lie.
    var places = InputPlaces()
    /// Every rule with what came of it; empty when the meeting could not be read.
    public var rules: [CheckedRule] = []
    /// A check went on to the pages. Errors that stand before them stop it, as they stop a build.
    public var pagesAreSet = false
    /// Remarks that somebody has accepted where they stand.
    public var accepted: [AcceptedRemark] = []
    /// Seconds per phase, for `--profile`.
    public var phases: [(name: String, seconds: Double)] = []

    public var succeeded: Bool { !diagnostics.hasErrors }

    init(meeting: String) { self.meeting = meeting }

    /// What came of the work on a meeting, or on a document of its own beside the pack.
    init(_ session: Session, document: String? = nil) {
        self.document = document
        meeting = session.meeting
        diagnostics = session.diagnostics
        sources = session.sources
        places = session.places
        rules = session.rules
        accepted = session.accepted
        phases = session.clock.phases
    }
}
