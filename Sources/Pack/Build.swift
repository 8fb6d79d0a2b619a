import Diagnostics
import Inputs
import System
import Word

/// Builds the packs of the meetings of a request. One result per meeting, in order; when the request itself
/// cannot be carried out (no such folder, a faulty theme) a single result says why and nothing is built.
public func build(_ request: BuildRequest) async -> [MeetingResult] {
    var general = MeetingResult(meeting: "")
    let places = findMeetings(
        request.meetings, out: request.out, suffix: request.isPublic ? publicSuffix : "", project: request.project,
        diagnostics: &general.diagnostics)
    guard let builder = PackBuilder(request, &general) else { return [general] }
    // Before anything is made: half of what was asked for is nothing to leave behind.
    if request.formats.contains(.docx), !request.isPublic, let failure = pandocFailure {
        general.diagnostics.report(failure.diagnostic)
        return [general]
    }

    var results: [MeetingResult]
    if places.count < max(2, request.jobs) {
        results = []
        for place in places { results += await builder.buildAll(place, isOneOfMany: places.count > 1, jobs: request.jobs) }
    } else {
        // Each with one thread to itself.
        var single = builder
        single.request.jobs = 1
        let alone = single
        results = await inParallel(places.count, jobs: request.jobs, makeTool: {}) { index, _ in
            await alone.buildAll(places[index], isOneOfMany: true, jobs: 1)
        }.flatMap { $0 }
    }
    if !results.isEmpty { results[0].phases.insert(contentsOf: general.phases, at: 0) }
    return results
}

extension PackBuilder {
    /// The pack of a meeting, and each document of its own that lies in its folder: the minutes do not wait for the pack, nor
    /// change it.
    ///
    /// - Parameter isOneOfMany: nobody has asked for this meeting by its name, so that a pack that was sent stays as it is.
    fileprivate func buildAll(_ place: MeetingPlace, isOneOfMany: Bool, jobs: Int) async -> [MeetingResult] {
        let documents = documentKinds(place)
        var results: [MeetingResult] = []
        if !choosesDocumentsAlone(place) {
            if isOneOfMany, isSent(place.output) {
                var result = MeetingResult(meeting: place.path)
                result.sent = place.output
                results.append(result)
            } else {
                results.append(await build(place, jobs: jobs, isLast: request.endsTheProgram && !isOneOfMany))
            }
        }
        for kind in documents { results.append(await build(place, document: kind, jobs: jobs)) }
        return results
    }

    /// One meeting, from its folder to its pack.
    ///
    /// - Parameter isLast: the program is to end when the pack is there.
    private func build(_ place: MeetingPlace, jobs: Int, isLast: Bool) async -> MeetingResult {
        let (made, session) = await make(place, jobs: jobs, isLast: isLast)
        if isLast {
            UntilTheEnd.keep(self)
            UntilTheEnd.keep(session)
        }
        guard let made else { return MeetingResult(session) }
        return write(made, to: place, log: place.output, session)
    }

    /// Writes what was made of a meeting, in one step.
    ///
    /// - Parameter log: what the name of the log of a published edition begins with; it lies outside of the folder.
    func write(_ made: MadePack, to place: MeetingPlace, log: String, _ session: Session) -> MeetingResult {
        var session = session
        var drafted = MeetingResult(session)
        guard write(made.drafts, beside: place, &drafted), !made.files.isEmpty else { return drafted }

        // The layout is meant to be the same each meeting.
        if !request.isPublic, sent == nil { noteLayoutChanges(made.manifest, out: parentPath(place.output), &session.diagnostics) }
        var result = MeetingResult(session)
        result.drafts = drafted.drafts

        let folder = PackFolder(place.output, of: made.manifest, replacesOthers: request.replacesOthers)
        exchange(folder, place, made, log: log, tellsOfTemplates: true, &result)
        session.clock.end("skriv filer")
        result.phases = session.clock.phases
        return result
    }
}

extension PackBuilder {
    /// Puts what was made in the place of what lies in a folder, and its log beside it.
    ///
    /// - Parameters:
    ///   - log: what the name of the log of a published edition begins with.
    ///   - tellsOfTemplates: that what is replaced was made with other templates.
    func exchange(
        _ folder: PackFolder, _ place: MeetingPlace, _ made: MadePack, log: String, tellsOfTemplates: Bool = false, _ result: inout MeetingResult
    ) {
        var folder = folder
        if request.jobs > 1 { folder.threads = PackFolder.mostThreads }
        do throws(PackFolderFailure) {
            var replaced: Manifest?
            let left = try folder.replace(with: made.files, isPartial: made.isPartial) { old in
                replaced = old
                return made.isPartial ? old.map(made.manifest.keeping) ?? made.manifest : made.manifest
            }
            if tellsOfTemplates, let replaced { noteOtherTemplates(made.manifest, replacing: replaced, in: place.output, &result.diagnostics) }
            for leftover in left { result.diagnostics.report(leftover.diagnostic) }
            result.folder = place.output
            if let lines = made.log, let fault = replaceFile(log + logEnding, with: lines) {
                result.diagnostics.report(PackFolderFailure.system(fault).diagnostic)
            }
            result.outputs += made.manifest.outputs.map { OutputRecord(name: $0.name, pages: $0.pages, sha256: $0.sha256) }
        } catch {
            result.diagnostics.report(error.diagnostic)
        }
    }

    /// Puts the Word drafts beside the pack's folder; says whether that went well.
    func write(_ drafts: [OutputFile], beside place: MeetingPlace, _ result: inout MeetingResult) -> Bool {
        guard !drafts.isEmpty else { return true }
        do throws(SystemError) {
            result.drafts = try writeDrafts(drafts, to: place.output + draftSuffix)
            return true
        } catch {
            result.diagnostics.report(PackFolderFailure.system(error).diagnostic)
            return false
        }
    }
}

/// Why there can be no drafts; nil when pandoc is there.
private var pandocFailure: PandocFailure? {
    do throws(PandocFailure) { _ = try Pandoc() } catch { return error }
    return nil
}
