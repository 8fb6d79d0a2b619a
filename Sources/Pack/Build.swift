import Diagnostics
import Inputs

/// Builds the packs of the meetings of a request. One result per meeting, in order; when the request itself
/// cannot be carried out (no such folder, a faulty theme) a single result says why and nothing is built.
public func build(_ request: BuildRequest) async -> [MeetingResult] {
    var general = MeetingResult(meeting: "")
    var clock = PhaseClock()
    let places = findMeetings(request.meetings, out: request.out, diagnostics: &general.diagnostics)
    guard let start = MeetingStart(request, &general) else { return [general] }
    clock.end("tema och typsnitt")

    var results: [MeetingResult]
    if places.count < max(2, request.jobs) {
        results = []
        for place in places { results.append(await start.build(place, jobs: request.jobs)) }
    } else {
        results = await inParallel(places.count, jobs: request.jobs, makeTool: {}) { index, _ in
            await start.build(places[index], jobs: 1)
        }
    }
    if !results.isEmpty { results[0].phases.insert(contentsOf: clock.phases, at: 0) }
    return results
}

extension MeetingStart {
    /// One meeting, from its folder to its pack.
    func build(_ place: MeetingPlace, jobs: Int) async -> MeetingResult {
        var clock = PhaseClock()
        var result = await build(place, jobs: jobs, &clock)
        result.phases = clock.phases
        return result
    }

    private func build(_ place: MeetingPlace, jobs: Int, _ clock: inout PhaseClock) async -> MeetingResult {
        var (made, result) = await make(place, jobs: jobs, &clock)
        guard let made else { return result }

        // The layout is meant to be the same each meeting.
        noteLayoutChanges(made.manifest, out: request.out, &result.diagnostics)

        // Write.
        let old = made.isPartial ? try? Manifest.read(in: place.output).get() : nil
        let manifest = old.map(made.manifest.keeping) ?? made.manifest
        let files = made.files + [OutputFile(name: Manifest.fileName, bytes: manifest.serialised())]
        do throws(WriteFailure) {
            try AtomicFolder.replace(place.output, with: files, keep: { _ in made.isPartial })
            result.folder = place.output
            for entry in made.manifest.outputs {
                result.outputs.append(OutputRecord(name: entry.name, pages: entry.pages, sha256: entry.sha256))
            }
        } catch {
            result.diagnostics.report(.cannotWrite, at: nil, ["fil": error.path, "skäl": error.reason])
        }
        clock.end("skriv filer")
        return result
    }
}
