import Diagnostics
import Inputs
import System

/// Makes a supplement to a pack that was sent: what has come or changed since, with a cover that says so, and all of the pack
/// as it is now. The pack that was sent stays as it is.
///
/// - Parameters:
///   - request: one meeting; in which form it is made is that of the pack that was sent.
///   - since: the folder of that pack, or of one of its supplements; nil where it lies among the packs.
///   - replacesLast: the latest supplement is made again.
/// - Returns: nothing is written where nothing has changed, which is told.
public func supplement(_ request: BuildRequest, since: String?, replacesLast: Bool = false) async -> MeetingResult {
    var general = MeetingResult(meeting: request.meetings.first ?? "")
    let places = findMeetings(
        request.meetings, out: request.out, suffix: request.isPublic ? publicSuffix : "", project: request.project,
        diagnostics: &general.diagnostics)
    guard var place = places.first, places.count == 1 else {
        if !general.diagnostics.hasErrors { general.diagnostics.report(.oneMeeting, at: nil, ["antal": String(places.count)]) }
        return general
    }
    let sent: SentPack
    do throws(SentPackFailure) {
        sent = try SentPack.find(since ?? place.output, isLastAnew: replacesLast)
    } catch {
        general.diagnostics.report(error.diagnostic)
        return general
    }
    guard var builder = PackBuilder(request, &general), let recipe = sent.wholeRecipe else { return general }
    builder.request = recipe.applied(to: request)
    builder.sent = sent
    let (made, session) = await builder.make(place, jobs: request.jobs)
    guard let made, let name = made.supplementName else { return MeetingResult(session) }
    place.output = join(sent.root, name)
    return builder.write(made, to: place, log: "\(withoutFinalSlash(sent.root))-\(name)", session)
}
