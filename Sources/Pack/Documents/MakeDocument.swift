import Diagnostics
import Inputs
import Style
import System

extension PackBuilder {
    /// A document of its own in memory: its PDF and its web page, with a manifest of their own, so that the pack's stays as it
    /// was registered.
    func make(_ place: MeetingPlace, document kind: String, jobs: Int) async -> (pack: MadePack?, session: Session) {
        var (meeting, session) = examine(place, document: kind)
        if request.isDraft { session.diagnostics = session.diagnostics.forDraft }
        guard let meeting, !session.diagnostics.hasErrors else { return (nil, session) }
        guard request.isPublic else { return await made(meeting, document: kind, session, jobs: jobs) }
        return await published(meeting, session) { builder in
            let (published, second) = builder.examine(place, document: kind)
            return (published, second)
        } make: { builder, published, own in
            await builder.made(published, document: kind, own, jobs: jobs)
        }
    }

    /// Pages, files and manifest of a document that nothing is wrong with.
    private func made(
        _ meeting: ExaminedMeeting, document kind: String, _ session: Session, jobs: Int
    ) async -> (pack: MadePack?, session: Session) {
        var session = session
        let counter = StepCounter(session.meeting, total: meeting.parts.count * (formats.count + 1), request.progress)
        let builder = naming(meeting.loaded)
        let benches = Workbenches(builder.typography)
        let parts = benches.using { bench in
            meeting.parts.map { part in
                formats.contains(where: \.needsPages) ? SetPart(part, bench.typesetter) : SetPart(unset: part)
            }
        }
        let pack = SetPack(parts: parts, first: nil)
        for set in pack.parts { session.diagnostics.append(contentsOf: set.diagnostics) }
        if request.isDraft { session.diagnostics = session.diagnostics.forDraft }
        session.clock.end("sätt sidor")
        guard !session.diagnostics.hasErrors else { return (nil, session) }

        var context = OutputContext(meeting.loaded, builder.typography)
        context.formats = request.formats
        context.isDraft = request.isDraft
        context.leadToSent(meeting.loaded, in: request.sentIn)
        context.fileNames[kind] = slug(kind)
        if let standard = request.standard { context.standard = standard }
        if request.attachesSources { context.attachable = edition == .published ? AttachableSources() : AttachableSources(session) }
        let outputs = formats.map { context.output($0, pack) }
        let faces = outputs.reduce(into: Set()) { $0.formUnion($1.faces(pack)) }
        let rendered = await builder.render(outputs.flatMap { $0.jobs(pack) }, jobs: jobs, benches, counter, &session)
        session.clock.end("skriv PDF och HTML")
        guard !session.diagnostics.hasErrors else { return (nil, session) }
        let files = rendered.filter { !$0.isDraft }

        let recipe = Recipe(request, meeting.selection)
        var entries = files.map(\.entry)
        for index in entries.indices { entries[index].recipe = recipe }
        let names = InputNames(session)
        var manifest = Manifest(
            document: kind, meeting: meeting.loaded.folder.name, date: meeting.loaded.meeting.date.iso,
            inputs: inputEntries(session.sources, names), fonts: fontEntries(faces, typography.library),
            patterns: formats.contains(where: \.needsPages) ? fileEntries(typography.hyphenation.files) : [], outputs: entries)
        manifest.owner = PackOwner(
            organisation: meeting.loaded.registerText("organisation", "namn"), board: meeting.loaded.meeting.board)
        manifest.checks = ManifestChecks(meeting, session, names)
        session.clock.end("kontrollsummor")
        let drafts = rendered.filter(\.isDraft).map(\.file)
        return (MadePack(files: files.map(\.file), drafts: drafts, manifest: manifest, isPartial: recipe.isPartial), session)
    }

    /// A document from its meeting's folder to its files beside the pack.
    func build(_ place: MeetingPlace, document kind: String, jobs: Int) async -> MeetingResult {
        var builder = self
        builder.request.sentIn = supplements(in: place.output).last
        var (made, session) = await builder.make(place, document: kind, jobs: jobs)
        guard let made else { return MeetingResult(session, document: kind) }
        var result = MeetingResult(session, document: kind)
        guard write(made.drafts, beside: place, &result), !made.files.isEmpty else { return result }
        var folder = PackFolder(place.output, of: made.manifest, replacesOthers: request.replacesOthers)
        folder.document = kind
        do throws(PackFolderFailure) {
            let left = try folder.replace(with: made.files, isPartial: made.isPartial) { old in
                made.isPartial ? old.map(made.manifest.keeping) ?? made.manifest : made.manifest
            }
            for leftover in left { result.diagnostics.report(leftover.diagnostic) }
            result.folder = place.output
            if let log = made.log, let fault = replaceFile("\(place.output)-\(slug(kind))\(logEnding)", with: log) {
                result.diagnostics.report(PackFolderFailure.system(fault).diagnostic)
            }
            result.outputs = made.manifest.outputs.map { OutputRecord(name: $0.name, pages: $0.pages, sha256: $0.sha256) }
        } catch {
            result.diagnostics.report(error.diagnostic)
        }
        session.clock.end("skriv filer")
        result.phases = session.clock.phases
        return result
    }
}

extension OutputContext {
    /// Leads to the files of the meeting's pack, which lie beside a document of its own, or in the folder of the supplement
    /// that was sent last: all of the pack is there too.
    fileprivate mutating func leadToSent(_ loaded: LoadedMeeting, in folder: String?) {
        let way = folder.map { $0 + "/" } ?? ""
        sentPages = loaded.meeting.attachments.map { ($0.anchor, "\(way)\($0.fileName).html") }
        sentPages.append((frontMatterKind, "\(way)index.html"))
        for (slug, name) in fileNames { fileNames[slug] = way + name }
    }
}
