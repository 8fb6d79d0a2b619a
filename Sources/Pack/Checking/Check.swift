import Diagnostics
import Inputs

/// Finds everything that `build` finds before pages are set, and what is wrong in what the board asked for at the
/// meeting, which no pack of its own shows. Writes nothing. One result per meeting, in
/// order; when the request itself cannot be carried out, a single result says why.
public func check(_ request: BuildRequest) -> [MeetingResult] {
    var general = MeetingResult(meeting: "")
    var clock = PhaseClock()
    let places = findMeetings(request.meetings, out: nil, diagnostics: &general.diagnostics)
    guard let start = MeetingStart(request, &general) else { return [general] }
    clock.end("tema och typsnitt")

    var results: [MeetingResult] = []
    for place in places {
        var (_, result) = start.examine(place, withOwnRequests: true, &clock)
        result.phases = clock.phases
        clock = PhaseClock()
        results.append(result)
    }
    return results
}
