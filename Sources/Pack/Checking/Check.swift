import Diagnostics
import Inputs

/// Finds everything that `build` finds before pages are set, and what is wrong in what the board asked for at the
/// meeting, which no pack of its own shows. Writes nothing. One result per meeting, in
/// order; when the request itself cannot be carried out, a single result says why.
public func check(_ request: BuildRequest) -> [MeetingResult] {
    var general = MeetingResult(meeting: "")
    let places = findMeetings(request.meetings, out: nil, project: request.project, diagnostics: &general.diagnostics)
    guard let builder = PackBuilder(request, &general) else { return [general] }
    var results = places.map { MeetingResult(builder.examine($0, withOwnRequests: true).session) }
    if !results.isEmpty { results[0].phases.insert(contentsOf: general.phases, at: 0) }
    return results
}
