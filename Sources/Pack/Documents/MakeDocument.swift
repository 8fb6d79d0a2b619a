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
        return await published(place, meeting, session, isWhole: false) { builder in
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

        let manifest = manifest(of: files, meeting, document: kind, fonts: fontEntries(faces, typography.library), session)
        session.clock.end("kontrollsummor")
        let drafts = rendered.filter(\.isDraft).map(\.file)
        return (MadePack(files: files.map(\.file), drafts: drafts, manifest: manifest, isPartial: Recipe(request, meeting.selection).isPartial), session)
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
        exchange(folder, place, made, log: "\(place.output)-\(slug(kind))", &result)
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
