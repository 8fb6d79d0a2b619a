import Diagnostics
public import Inputs
import System

/// What was marked as sent.
public struct Sent: Sendable {
    /// The folder of the pack, or of its latest supplement.
    public var folder: String
    /// ISO 8601: on which day it was sent, or had been.
    public var date: String
    /// It was marked before, and nothing was written.
    public var wasMarked: Bool
}

/// Notes that the pack of a meeting, or its latest supplement, has gone to its readers: what lies there is then no longer built
/// over, and what comes later is a supplement to it.
///
/// - Parameters:
///   - request: one meeting, and whether it is its public edition.
///   - date: the day.
///   - takesBack: the mark is removed: it was not sent after all.
///   - corrects: what was marked before gets this day instead.
public func send(_ request: BuildRequest, on date: CalendarDate, takesBack: Bool = false, corrects: Bool = false) -> (sent: Sent?, result: MeetingResult) {
    var result = MeetingResult(meeting: request.meetings.first ?? "")
    let places = findMeetings(
        request.meetings, out: request.out, suffix: request.isPublic ? publicSuffix : "", project: request.project,
        diagnostics: &result.diagnostics)
    guard let place = places.first, places.count == 1 else {
        if !result.diagnostics.hasErrors { result.diagnostics.report(.oneMeeting, at: nil, ["antal": String(places.count)]) }
        return (nil, result)
    }
    let pack: SentPack
    do throws(SentPackFailure) {
        pack = try SentPack.findLast(place.output)
    } catch .absent(let folder) {
        result.diagnostics.report(.nothingToSend, at: nil, ["mapp": folder, "val": request.isPublic ? " --public" : ""])
        return (nil, result)
    } catch {
        result.diagnostics.report(error.diagnostic)
        return (nil, result)
    }
    func written(_ fault: SystemError?, _ sent: Sent) -> (Sent?, MeetingResult) {
        guard let fault else { return (sent, result) }
        result.diagnostics.report(PackFolderFailure.system(fault).diagnostic)
        return (nil, result)
    }
    if takesBack {
        // Of a supplement that was never noted as sent, it is the note before it that may be wrong.
        guard let (folder, mark) = pack.lastSent(before: pack.number + 1) else {
            result.diagnostics.report(.notMarkedSent, at: nil, ["mapp": pack.folder])
            return (nil, result)
        }
        return written(removeMark(in: folder), Sent(folder: folder, date: mark.date, wasMarked: true))
    }
    if let known = SendMark.read(in: pack.folder), !corrects || known.date == date.iso {
        return (Sent(folder: pack.folder, date: known.date, wasMarked: true), result)
    }
    if pack.manifest.isDraft {
        result.diagnostics.report(.draftSent, at: nil, ["mapp": pack.folder])
        return (nil, result)
    }
    if let before = pack.lastSent(before: pack.number)?.mark, before.date > date.iso {
        result.diagnostics.report(.sentTooEarly, at: nil, ["dag": date.iso, "före": before.date])
        return (nil, result)
    }
    let mark = SendMark(date: date.iso, manifest: pack.hash)
    let fault = replaceFile(join(pack.folder, SendMark.fileName), with: mark.serialised())
    if fault == nil, let odd = pack.oddity(of: date) { result.diagnostics.report(odd) }
    return written(fault, Sent(folder: pack.folder, date: mark.date, wasMarked: false))
}

extension SentPack {
    /// What was noted as sent last of the pack, which is the first, and of its supplements, before a number of them.
    fileprivate func lastSent(before count: Int) -> (folder: String, mark: SendMark)? {
        let folders = ([root] + supplements(in: root).map { join(root, $0) }).prefix(count)
        return folders.reversed().lazy.compactMap { folder in SendMark.read(in: folder).map { (folder, $0) } }.first
    }

    /// Packs go out some weeks before a meeting.
    private static let earliest = 180

    /// What is odd about a day of sending; nil where nothing is.
    fileprivate func oddity(of date: CalendarDate) -> Diagnostic? {
        guard let meeting = CalendarDate(iso: manifest.date) else { return nil }
        var arguments = ["dag": date.iso, "möte": meeting.iso]
        if date > meeting {
            (arguments["skillnad"], arguments["difference"]) = ("efter", "after")
        } else if meeting.dayNumber - date.dayNumber > SentPack.earliest {
            (arguments["skillnad"], arguments["difference"]) = ("mer än ett halvår före", "more than half a year before")
        } else {
            return nil
        }
        return Diagnostic(.oddDay, at: nil, arguments)
    }
}

private func removeMark(in folder: String) -> SystemError? {
    do throws(SystemError) {
        let folder = try Folder(opening: folder)
        try folder.removeFile(SendMark.fileName)
        try folder.synchroniseNames()
        return nil
    } catch {
        return error
    }
}
