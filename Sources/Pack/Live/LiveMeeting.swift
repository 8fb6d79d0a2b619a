public import Diagnostics
import Inputs
import System

/// A web page of a meeting as it stands now.
public struct LivePage: Sendable {
    /// "bilaga-1-budget.html".
    public var name: String
    /// "Bilaga 1"; empty for the first pages.
    public var label: String
    public var title: String
    /// Its headings of the second level.
    public var sections: [(anchor: String, title: String)]
    public var bytes: [UInt8]
    /// Of the bytes: other when anything on the page is.
    public var sha256: String
}

/// Another's paper, as its page leads to it.
public struct LivePaper: Sendable {
    public var name: String
    public var bytes: [UInt8]
}

/// A meeting that somebody is working on: built anew after each change, with all that lasts from one build to the next kept
/// in memory. It writes nothing.
///
/// When the inputs are wrong, the pages of the last build that had no errors stay, and `findings` says what is wrong.
public struct LiveMeeting: Sendable {
    public let request: BuildRequest
    /// Of the last build without errors; empty before there is one.
    public private(set) var pages: [LivePage] = []
    /// Of the same build.
    public private(set) var papers: [LivePaper] = []
    /// What the last build found.
    public private(set) var findings: MeetingResult
    /// Whether `pages` are of the last build.
    public private(set) var isCurrent = false
    public private(set) var files = LiveFiles()
    /// How many builds there have been.
    public private(set) var generation = 0
    /// The build that the pages are of; 0 when there are none.
    public var shownGeneration: Int { shown.last?.generation ?? 0 }
    /// Names of the pages that the last build changed.
    public private(set) var changed: [String] = []

    private var builder: PackBuilder?
    /// The builder has the templates of the meeting.
    private var hasReadTemplates = false
    /// What the build before this made.
    let memory = Remembered()
    /// The templates and schemas that it was made with, by their paths.
    private var readTemplates: [String: [UInt8]] = [:]
    /// What the template folders held when the builder was made: one more file may go before one of the shipped ones.
    private var templateNames: [[String]] = []
    let fonts = WebFontCache()
    /// What the last build read.
    private(set) var latest = LiveSnapshot()
    /// What the pages of the last builds without errors were made from, the last one last: a browser may still show an
    /// older one when somebody clicks on it.
    private(set) var shown: [(generation: Int, snapshot: LiveSnapshot)] = []
    private static let mostShown = 8
    private(set) var folders: [String] = []
    /// What the pages on paper are set from.
    private(set) var paper: (meeting: ExaminedMeeting, builder: PackBuilder)?

    /// - Parameter request: of one meeting.
    public init(_ request: BuildRequest) {
        self.request = request
        findings = MeetingResult(meeting: request.meetings.first ?? "")
    }

    /// Folders in which a change may change the pack: the meeting's, the register's, those of templates, and the folder of
    /// meetings. With those within them.
    public var watched: [String] {
        var result: [String] = []
        func add(_ path: String) { if !path.isEmpty, !result.contains(path) { result.append(path) } }
        for path in request.meetings { add(path) }
        for folder in folders { add(folder) }
        for file in findings.sources.files { add(parentPath(file.path)) }
        for template in request.templates where presence(of: template) == .folder {
            add(template)
            add(join(template, "scheman"))
        }
        return result
    }

    /// Whether a file that the last build read is not as it was, or a folder has other names.
    public var isOutdated: Bool {
        findings.sources.files.contains { !$0.isAsItWas } || names(watched) != names
    }

    /// A file that was read is not there now.
    public var lacksFile: Bool { findings.sources.files.contains { presence(of: $0.path) == .absent } }

    /// What the folders held when the last build began.
    private var names: [[String]] = []

    private func names(_ folders: [String]) -> [[String]] {
        folders.map { folder in
            // Hidden files are editors' own, and files whose names end so are their copies.
            ((try? listFolder(folder).get()) ?? []).map(\.name).filter { !$0.hasPrefix(".") && !$0.hasSuffix("~") && !$0.hasSuffix(".tmp") }
        }
    }

    /// Reads everything that may have changed, and makes the pages anew.
    public mutating func rebuild() async {
        generation += 1
        changed = []
        isCurrent = false
        let before = watched
        names = names(before)
        defer { if watched != before { names = names(watched) } }
        var general = MeetingResult(meeting: request.meetings.first ?? "")
        let found = findMeetings(request.meetings, out: nil, project: request.project, diagnostics: &general.diagnostics)
        guard let place = found.first, let builder = readyBuilder(place, &general) else {
            findings = general
            latest = LiveSnapshot(general.sources, &files)
            return
        }
        let (meeting, session) = examine(place, builder)
        findings = MeetingResult(session)
        latest = LiveSnapshot(session.sources, &files)
        folders = session.places.folders
        if let meeting { latest.remember(meeting.loaded, session) }
        guard let meeting, !session.diagnostics.hasErrors else { return }
        await renderPages(meeting, builder)
        // Not before the errors are mended: the pages are then mostly as they were.
        memory.forgetUnused()
    }

    /// Reads and checks the meeting. What is remembered holds as long as templates and schemas do: where one that was read now is
    /// other than the last time, all of it is done anew.
    private mutating func examine(_ place: MeetingPlace, _ builder: PackBuilder) -> (meeting: ExaminedMeeting?, session: Session) {
        let folders = builder.opened.templates.folders.folders.map { $0.folder + "/" }
        func templates(_ session: Session) -> [String: [UInt8]] {
            var found: [String: [UInt8]] = [:]
            for file in session.sources.files where folders.contains(where: file.path.hasPrefix) { found[file.path] = file.original }
            return found
        }
        var result = builder.examine(place, withOwnRequests: true)
        let now = templates(result.session)
        if now.contains(where: { readTemplates[$0.key] ?? $0.value != $0.value }) {
            memory.forgetAll()
            result = builder.examine(place, withOwnRequests: true)
        }
        readTemplates = templates(result.session)
        return result
    }

    private mutating func renderPages(_ meeting: ExaminedMeeting, _ builder: PackBuilder) async {
        let places = latest.places
        let named = builder.naming(meeting.loaded)
        var context = OutputContext(meeting.loaded, named.typography)
        context.formats = [.html]
        context.makesPack = meeting.first != nil
        context.fontCache = fonts
        context.placeName = { places.place($0)?.name }
        let new = await pages(of: meeting, named, context)
        changed = new.filter { page in pages.first { $0.name == page.name }?.sha256 != page.sha256 }.map(\.name)
        pages = new
        papers = meeting.parts.compactMap(\.paper).map { LivePaper(name: $0.originalName, bytes: $0.read.bytes) }
        shown.append((generation, latest))
        if shown.count > LiveMeeting.mostShown { shown.removeFirst() }
        paper = (meeting, named)
        isCurrent = true
    }

    static func pageName(of part: ComposedPart) -> String { part.number == nil ? "index.html" : "\(part.fileName).html" }

    /// How many things it holds for the next build.
    var rememberedCount: Int { memory.count }

    /// The builder of the last time, where the theme and the templates that it has read are as they were.
    private mutating func readyBuilder(_ place: MeetingPlace, _ general: inout MeetingResult) -> PackBuilder? {
        let names = request.templates.flatMap { [$0, join($0, "scheman")] }.map { FileAccess(existing: $0)?.list() ?? [] }
        if builder == nil || names != templateNames || builder?.opened.sources.files.allSatisfy(\.isAsItWas) != true {
            templateNames = names
            hasReadTemplates = false
            memory.forgetAll()
            builder = PackBuilder(request, &general)
            builder?.memory = memory
        }
        // Before anything else, so that files have the same numbers in each build.
        if !hasReadTemplates, let meeting = builder?.meeting(place) {
            hasReadTemplates = builder?.readTemplates(of: meeting) ?? false
        }
        return builder
    }
}

extension SourceFile {
    /// Whether the file on the disk still holds what was read.
    var isAsItWas: Bool {
        if case .success(let bytes) = readFile(path, limit: FileAccess.sizeLimit) { return bytes == original }
        return false
    }
}

/// A message of the last build, as a page shows it.
public struct LiveMessage: Sendable {
    public var diagnostic: Diagnostic
    public var place: LivePlace?
    /// Where the same is in the pages as they are shown, which may be of an earlier build.
    public var shownPlace: LivePlace?
    /// The line and the whole message, as at the terminal.
    public var text: String
    public var path: String?
    public var line: Int?
    /// It asks for a file that `makeFile` can make.
    public var asksForFile: Bool { LiveMeeting.asksForFile(diagnostic) }
    /// What stands there, and what can safely be put in its place.
    public var replacement: (old: String, new: String)?
}

extension LiveMeeting {
    /// The messages of the last build, errors first, then in the order of files.
    public func messages(_ language: MessageLanguage) -> [LiveMessage] {
        let items = findings.diagnostics.items.prefix(500)
        let errors = items.filter { $0.severity == .error }
        return (errors + items.filter { $0.severity != .error }).map { item in
            var message = LiveMessage(
                diagnostic: item, text: render([item], sources: findings.sources, language: language))
            guard let range = item.range, let source = findings.sources.file(range.file) else { return message }
            message.place = latest.places.place(range)
            // A text that is not there yet is written at the end of its file.
            if message.place == nil, item.code.id == DiagnosticCode.missingText.id { message.place = latest.places.end(of: range) }
            message.shownPlace = message.place.flatMap { place in shown.last?.snapshot.seen(place, in: latest) }
            message.path = source.path
            message.line = source.position(of: Int(range.start)).line
            if let place = message.place, let new = item.replacement, place.end <= source.bytes.count {
                let old = String(decoding: source.bytes[place.start..<place.end], as: UTF8.self)
                if let text = safeReplacement(of: old, by: new), field(at: place)?.obstacle == nil { message.replacement = (old, text) }
            }
            return message
        }
    }
}
