public import Diagnostics
public import Inputs
import Style
public import System
import Templates

/// What `bilaga new` made.
public struct NextMeeting: Sendable {
    public var folder: String
    /// The meeting that it was made from.
    public var before: String
    public var date: CalendarDate
    /// Paths of the files, from the folder.
    public var files: [String]
    /// Those whose texts are to be written anew.
    public var emptied: [String]
    /// Files of ledgers that the figures are to be taken from, which are to be exported anew.
    public var ledgers: [String]
    /// Bilagor of the last meeting alone, which are not carried over.
    public var dropped: [String]
    /// What the last meeting said in its own words, and is to be looked over.
    public var toReview: [String]
    /// How much of what the board asked for awaits an answer.
    public var openRequests: Int
}

/// Why a meeting was not made. Nothing was written.
public enum NextMeetingFailure: Error {
    /// There is none to begin from.
    case noMeeting(folder: String)
    /// Several bodies meet, and it is not said whose meeting it is to be.
    case whichBody(keys: [String])
    case unknownBody(name: String, keys: [String])
    /// Neither the command nor the last meeting says when it is.
    case noDate(before: String)
    case notLater(date: CalendarDate, than: CalendarDate)
    case exists(folder: String)
    /// The last meeting cannot be read.
    case notReadable(DiagnosticList, SourceSet)
    case system(SystemError)
}

/// Makes the next meeting from the last one of a body: what lasts is carried over, and what was of that meeting alone is
/// not. Nothing is ever written over.
///
/// - Parameters:
///   - folder: a meeting, or the folder of a body's meetings; nil for the body's of the project.
///   - body: its key in the project.
///   - date: nil for the one that the last meeting announced.
///   - request: templates and project.
public func nextMeeting(
    after folder: String?, body: String?, on date: CalendarDate?, _ request: BuildRequest
) throws(NextMeetingFailure) -> NextMeeting {
    let place = try lastMeeting(in: try meetingsFolder(folder, body, request.project))
    var diagnostics = DiagnosticList()
    guard let folders = TemplateFolders(request.templates, diagnostics: &diagnostics) else {
        throw .notReadable(diagnostics, SourceSet())
    }
    var session = Session(folders)
    session.registerFolder = request.project?.register
    guard let loaded = LoadedMeeting.load(place, Vocabulary(), &session) else {
        throw .notReadable(session.diagnostics, session.sources)
    }
    guard let date = date ?? loaded.meeting.next?.date else { throw .noDate(before: place.folder) }
    guard date > loaded.meeting.date else { throw .notLater(date: date, than: loaded.meeting.date) }
    let made = join(parentPath(place.folder), date.iso)
    if presence(of: made) != .absent { throw .exists(folder: made) }

    var carrier = Carrier(loaded, on: date, request.project, &session)
    let files = carrier.files(&session)
    if session.diagnostics.hasErrors { throw .notReadable(session.diagnostics, session.sources) }
    do throws(SystemError) {
        if try !writeFolder(files, to: made) { throw SystemError(made, code: SystemError.alreadyThere) }
    } catch {
        if error.isAlreadyThere { throw .exists(folder: made) }
        throw .system(error)
    }
    return NextMeeting(
        folder: made, before: place.folder, date: date, files: files.map(\.name), emptied: carrier.emptied,
        ledgers: carrier.ledgers, dropped: carrier.dropped,
        toReview: carrier.toReview, openRequests: carrier.open.count)
}

/// The folder to look for the last meeting in.
private func meetingsFolder(_ folder: String?, _ body: String?, _ project: Project?) throws(NextMeetingFailure) -> String {
    if let body {
        let keys = project?.bodies.map(\.key) ?? []
        guard let found = project?.body(named: body) else { throw .unknownBody(name: body, keys: keys) }
        return found.folder
    }
    if let folder, folder != "." || project == nil { return folder }
    guard let project else { return "." }
    // Within a body's folder it is that body's.
    if let here = FileAccess(existing: "."),
        let own = project.bodies.first(where: { $0.canonical == here.canonical }) ?? project.body(of: here)
    {
        return own.folder
    }
    guard let only = project.body(named: nil) else { throw .whichBody(keys: project.bodies.map(\.key)) }
    return only.folder
}

/// A meeting itself, or the last one of a folder of meetings.
private func lastMeeting(in path: String) throws(NextMeetingFailure) -> FileAccess {
    guard let folder = FileAccess(existing: path) else { throw .noMeeting(folder: path) }
    if folder.exists("mote.yaml") { return folder }
    // Names are dates, and in byte order.
    let names = folder.list().filter { CalendarDate(iso: String($0.prefix(10))) != nil && folder.exists("\($0)/mote.yaml") }
    // A copy beside the meeting is not the last one.
    guard let last = names.last(where: { $0.utf8.count == 10 || !names.contains(String($0.prefix(10))) }),
        let meeting = FileAccess(existing: join(folder.folder, last))
    else { throw .noMeeting(folder: path) }
    return meeting
}

/// Writes a new folder in one step: complete, or not at all.
///
/// - Returns: false when there is one of that name.
private func writeFolder(_ files: [OutputFile], to path: String) throws(SystemError) -> Bool {
    let (above, name) = (parentPath(path), lastComponent(path))
    let hidden = ".\(name).bilaga-ny"
    let parent = try Folder(opening: above)
    var new = NewFiles()
    do throws(SystemError) {
        try new.makeFolder(join(above, hidden))
        for file in files { try new.write(file.bytes, to: "\(join(above, hidden))/\(file.name)") }
        if try parent.move(hidden, to: parent, as: name) { return true }
    } catch {
        new.takeBack()
        throw error
    }
    new.takeBack()
    return false
}

extension Meeting {
    /// What it says of the meeting after it.
    var next: (date: CalendarDate, time: TimeSpan?, place: String?)? {
        guard case .record(let root) = value.kind, case .record(let next)? = root["nästa-möte"]?.kind,
            case .date(let date)? = next["datum"]?.kind
        else { return nil }
        var time: TimeSpan?
        if case .time(let span)? = next["tid"]?.kind { time = span }
        return (date, time, next.text("plats"))
    }
}
