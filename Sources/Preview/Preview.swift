public import Diagnostics
public import Pack
public import System

/// What `bilaga preview` is asked for.
public struct PreviewRequest: Sendable {
    /// Of all meetings that can be opened.
    public var build: BuildRequest
    /// nil for the usual one, or any that is free where that is taken.
    public var port: UInt16?
    /// Folders are looked through instead of watched: for network drives.
    public var polls = false
    /// Nothing can be changed from the pages.
    public var isReadOnly = false
    public var language: MessageLanguage = .swedish
    /// Makes the next meeting after the one in a folder, on a day (2024-11-26; empty for the one that was announced), and says
    /// where it is, or why not. nil where no meetings are made.
    public var makesMeeting: (@Sendable (_ folder: String, _ day: String) -> NewMeeting)?
    /// Seconds after the last page was closed.
    public var idleLimit = 3600.0

    public init(_ build: BuildRequest) { self.build = build }

    /// The port that is tried first, so that an open page finds its server again.
    public static let usualPort: UInt16 = 4747
}

/// What became of the wish for a new meeting, in words for whoever asked.
public struct NewMeeting: Sendable {
    /// nil when none was made.
    public var folder: String?
    public var words: String

    public init(folder: String?, words: String) {
        self.folder = folder
        self.words = words
    }
}

/// How a preview ended.
public enum PreviewEnd: Sendable {
    case interrupted
    /// No page was open for so long.
    case idle
    /// The port is taken, or the system has no sockets for us.
    case noPort(SystemError)
    case noMeeting(DiagnosticList)
}

/// Serves the meetings of a request to the browser of this machine until it is interrupted.
///
/// - Parameter isReady: is given the address, with the token that lets a browser in, once it can be asked for.
public func preview(_ request: PreviewRequest, isReady: @Sendable (String) -> Void) async -> PreviewEnd {
    var diagnostics = DiagnosticList()
    let meetings = meetingFolders(request.build.meetings, diagnostics: &diagnostics)
    guard !meetings.isEmpty else { return .noMeeting(diagnostics) }
    do throws(SystemError) {
        let listener = try openListener(request.port)
        var server = Server(request, meetings, port: listener.port)
        await server.prepare()
        isReady("http://127.0.0.1:\(server.gate.port)/?nyckel=\(server.gate.token)")
        return await server.run(listener)
    } catch {
        return .noPort(error)
    }
}

private func openListener(_ wanted: UInt16?) throws(SystemError) -> Listener {
    if let wanted { return try Listener.version4(port: wanted) }
    do throws(SystemError) {
        return try Listener.version4(port: PreviewRequest.usualPort)
    } catch {
        return try Listener.version4(port: 0)
    }
}
