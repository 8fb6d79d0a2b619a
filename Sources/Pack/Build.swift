import Diagnostics
import Images
import Inputs
import Style
import Text

/// Builds the packs of the meetings of a request. One result per meeting, in order; when the request itself
/// cannot be carried out (no such folder, a faulty theme) a single result says why and nothing is built.
public func build(_ request: BuildRequest) async -> [MeetingResult] {
    var general = MeetingResult(meeting: "")
    var clock = PhaseClock()
    let places = findMeetings(request.meetings, out: request.out, diagnostics: &general.diagnostics)
    guard let folders = TemplateFolders(request.templates, diagnostics: &general.diagnostics) else { return [general] }
    var store = TemplateStore(folders)
    let room = openTypeRoom(&store, &general.sources, &general.diagnostics)
    guard let room, !general.diagnostics.hasErrors else { return [general] }
    clock.end("tema och typsnitt")

    let start = MeetingStart(
        request: request, store: store, room: room, sources: general.sources, warnings: general.diagnostics)
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

/// Reads the theme and opens what it names.
private func openTypeRoom(
    _ store: inout TemplateStore, _ sources: inout SourceSet, _ diagnostics: inout DiagnosticList
) -> TypeRoom? {
    guard let schema = store.schema("tema", into: &sources, diagnostics: &diagnostics),
        let file = store.folders.load("tema.yaml", into: &sources, diagnostics: &diagnostics),
        let theme = readTheme(
            file, schema: schema, templates: store.folders.folder(having: "tema.yaml"), in: sources,
            diagnostics: &diagnostics),
        let library = FontLibrary.open(theme.fonts, diagnostics: &diagnostics)
    else { return nil }
    let hyphenation =
        theme.hyphenated ? HyphenationDictionaries.open(diagnostics: &diagnostics) : HyphenationDictionaries()
    var room = TypeRoom(theme: theme, library: library, hyphenation: hyphenation)
    if let logo = theme.logo {
        let folder = store.folders.folder(having: "tema.yaml")
        guard let file = folder.load(logo.file, into: &sources, diagnostics: &diagnostics) else { return nil }
        room.logo = readPicture(file, name: logo.file, at: nil, in: sources, diagnostics: &diagnostics)
    }
    return room
}

/// What every meeting of a request starts from.
private struct MeetingStart: Sendable {
    var request: BuildRequest
    var store: TemplateStore
    var room: TypeRoom
    var sources: SourceSet
    var warnings: DiagnosticList

    /// One meeting, from its folder to its pack.
    func build(_ place: MeetingPlace, jobs: Int) async -> MeetingResult {
        var clock = PhaseClock()
        var result = await build(place, jobs: jobs, &clock)
        result.phases = clock.phases
        return result
    }

    private func build(_ place: MeetingPlace, jobs: Int, _ clock: inout PhaseClock) async -> MeetingResult {
        var result = MeetingResult(meeting: place.path)
        result.sources = sources
        result.diagnostics = warnings
        var store = store

        // Read.
        guard let loaded = LoadedMeeting.load(
            place.folder, attachmentWord: room.theme.words.attachment, &store, &result.sources, &result.diagnostics)
        else { return result }
        clock.end("läs möte och register")

        // Fill the templates, build the documents.
        let selection = select(loaded.meeting, only: request.only, goals: request.goals, &result.diagnostics)
        var images = ImageStore(loaded, store.folders)
        let parts = compose(
            loaded, selection, &store, &images, &result.sources, measure: room.theme.page.measure, &result.diagnostics)
        var first: ComposedPart?
        if selection.isWholePack {
            first = composeFirstPages(loaded, room, &store, &images, &result.sources, &result.diagnostics)
        }
        checkLinks(parts + (first.map { [$0] } ?? []), loaded.meeting, &result.diagnostics)
        clock.end("fyll mallar, bygg dokument")
        guard !result.diagnostics.hasErrors, !parts.isEmpty else { return result }

        // Set pages.
        let makesPDF = request.formats.contains(.pdf)
        let makesHTML = request.formats.contains(.html)
        let counter = StepCounter(place.path, total: parts.count * (2 + (makesPDF && makesHTML ? 1 : 0)), request.progress)
        let room = room
        let setParts =
            makesPDF
            ? await inParallel(parts.count, jobs: jobs, makeTool: { Typesetter(room) }) { index, typesetter in
                defer { counter.step() }
                return SetPart(parts[index], typesetter)
            } : parts.map(SetPart.init(unset:))
        for set in setParts { result.diagnostics.append(contentsOf: set.diagnostics) }
        var firstPages: SetPart?
        if var first {
            if makesPDF {
                let set = setFirstPages(first, before: setParts, Typesetter(room))
                result.diagnostics.append(contentsOf: set.diagnostics)
                firstPages = set
            } else {
                first.document.fillContents(parts) { _, _ in "" }
                firstPages = SetPart(unset: first)
            }
        }
        clock.end("sätt sidor")
        guard !result.diagnostics.hasErrors else { return result }

        // Render.
        let running = RunningWords(
            organisation: loaded.registerText("organisation", "namn"), board: loaded.meeting.board,
            date: loaded.meeting.date.iso, registryNumber: loaded.meeting.diarienummer ?? "")
        let pdf = PDFRoom(
            room: room, running: running, organisation: running.organisation, date: loaded.meeting.date,
            language: loaded.meeting.language,
            fileNames: Dictionary(
                loaded.meeting.attachments.map { ($0.anchor, "\($0.fileName).pdf") }
                    + (selection.isWholePack ? [(frontMatterKind, "\(frontMatterKind).pdf")] : []),
                uniquingKeysWith: { first, _ in first }))
        let html = HTMLRoom(
            theme: room.theme, logo: room.logo, running: running, parts: parts, hasIndex: selection.isWholePack, hasPDF: makesPDF)
        let outputs = await renderOutputs(
            setParts, firstPages: firstPages, makesPDF ? pdf : nil, makesHTML ? html : nil, jobs: jobs,
            progress: { counter.step() }, &result.diagnostics)
        clock.end("skriv PDF och HTML")
        guard !result.diagnostics.hasErrors else { return result }

        // Write.
        let entries = outputs.map { output in
            Manifest.Entry(name: output.file.name, sha256: sha256Hex(output.file.bytes), pages: output.pages)
        }
        let manifest = Manifest(
            meeting: place.folder.name, inputs: inputEntries(result.sources, loaded, store.folders),
            fonts: makesPDF ? fontEntries(setParts + (firstPages.map { [$0] } ?? []), room.library) : [],
            outputs: entries)
        let isPartial = !selection.isWholePack || request.formats.count < OutputFormat.allCases.count
        let old = isPartial ? FileAccess(existing: place.output).flatMap { try? $0.read(Manifest.fileName).get() } : nil
        let files = outputs.map(\.file) + [OutputFile(name: Manifest.fileName, bytes: manifest.serialised(keeping: old))]
        do throws(WriteFailure) {
            try AtomicFolder.replace(place.output, with: files, keep: { _ in isPartial })
            result.folder = place.output
            result.outputs = entries.map { OutputRecord(name: $0.name, pages: $0.pages, sha256: $0.sha256) }
        } catch {
            result.diagnostics.report(.cannotWrite, at: nil, ["fil": error.path, "skäl": error.reason])
        }
        clock.end("kontrollsummor, skriv filer")
        return result
    }
}
