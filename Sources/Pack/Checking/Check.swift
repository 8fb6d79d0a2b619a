import Diagnostics
import Inputs

/// Finds everything that `build` finds, and what is wrong in what the board asked for at the meeting, which no pack of its
/// own shows. Pages are set as in a build, when nothing before is wrong; nothing is written. One result per meeting, in
/// order; when the request itself cannot be carried out, a single result says why.
public func check(_ request: BuildRequest) -> [MeetingResult] {
    var general = MeetingResult(meeting: "")
    let places = findMeetings(request.meetings, out: nil, project: request.project, diagnostics: &general.diagnostics)
    guard let builder = PackBuilder(request, &general) else { return [general] }
    var results = places.flatMap { place in
        [builder.check(place)] + builder.documentKinds(place).map { builder.check(place, document: $0) }
    }
    if !results.isEmpty { results[0].phases.insert(contentsOf: general.phases, at: 0) }
    return results
}

extension PackBuilder {
    /// A document of its own beside the pack.
    fileprivate func check(_ place: MeetingPlace, document kind: String) -> MeetingResult {
        var (meeting, session) = examine(place, document: kind)
        let isSet = request.checksPages && meeting != nil && !session.diagnostics.hasErrors
        if isSet, let meeting {
            let bench = Workbench(naming(meeting.loaded).typography)
            for part in meeting.parts { session.diagnostics.append(contentsOf: SetPart(part, bench.typesetter).diagnostics) }
        }
        var result = MeetingResult(session, document: kind)
        result.pagesAreSet = isSet
        return result
    }

    fileprivate func check(_ place: MeetingPlace) -> MeetingResult {
        var (meeting, session) = examine(place, withOwnRequests: true)
        let isSet = request.checksPages && meeting != nil && !session.diagnostics.hasErrors
        if isSet, let meeting, !meeting.parts.isEmpty {
            let builder = naming(meeting.loaded)
            let bench = Workbench(builder.typography)
            let pack = builder.set(meeting, bench.typesetter, &session)
            session.applyConsents()
            for job in builder.jobs(meeting, pack, session).jobs where !session.diagnostics.hasErrors {
                job.proof?(bench, &session.diagnostics)
            }
            session.clock.end("pröva filerna")
        }
        var result = MeetingResult(session)
        result.pagesAreSet = isSet
        return result
    }
}
