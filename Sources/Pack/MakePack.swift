import Diagnostics
import Inputs

/// A pack in memory.
struct MadePack: Sendable {
    var files: [OutputFile]
    var manifest: Manifest
    /// Not everything that the meeting has: what an earlier build made beside it stays.
    var isPartial: Bool
}

extension MeetingStart {
    /// Everything up to writing: the files in memory, and the manifest that lists them.
    ///
    /// - Returns: nil, with the result that says why, when there is nothing to write.
    func make(_ place: MeetingPlace, jobs: Int, _ clock: inout PhaseClock) async -> (MadePack?, MeetingResult) {
        // Read, fill the templates, build the documents, hold everything against the rules.
        let (meeting, checked) = examine(place, &clock)
        var result = checked
        if request.isDraft { result.diagnostics = result.diagnostics.forDraft }
        guard let examined = meeting, !result.diagnostics.hasErrors, !examined.parts.isEmpty else { return (nil, result) }
        let (loaded, selection, parts) = (examined.loaded, examined.selection, examined.parts)

        // Set pages.
        let makesPDF = request.formats.contains(.pdf)
        let makesHTML = request.formats.contains(.html)
        let counter = StepCounter(place.path, total: parts.count * (2 + (makesPDF && makesHTML ? 1 : 0)), request.progress)
        let room = room
        let setParts =
            makesPDF
            ? await inParallel(parts.count, jobs: jobs, makeTool: { Typesetter(room) }) { index, typesetter in
                defer { counter.step() }
                return SetPart.set(parts[index], room.theme, typesetter)
            } : parts.map(SetPart.init(unset:))
        for set in setParts { result.diagnostics.append(contentsOf: set.diagnostics) }
        var firstPages: SetPart?
        if var first = examined.first {
            if makesPDF {
                let set = setFirstPages(first, before: setParts, Typesetter(room))
                result.diagnostics.append(contentsOf: set.diagnostics)
                firstPages = set
            } else {
                first.document.fillContents(parts, ownPage: { _ in "" }, page: { _, _ in "" })
                firstPages = SetPart(unset: first)
            }
        }
        clock.end("sätt sidor")
        if request.isDraft { result.diagnostics = result.diagnostics.forDraft }
        guard !result.diagnostics.hasErrors else { return (nil, result) }

        // Render.
        var pdf = PDFRoom(loaded, room)
        pdf.isDraft = request.isDraft
        if request.attachesSources { pdf.attachable = AttachableSources(result) }
        var html = HTMLRoom(
            theme: room.theme, library: room.library, logo: room.logo, running: pdf.running, parts: parts,
            hasIndex: selection.isWholePack, hasPDF: makesPDF)
        html.isDraft = request.isDraft
        let (file, site) = (pdf, html)
        let facesOf = makesPDF ? setParts + (firstPages.map { [$0] } ?? []) : []
        async let fonts = fontEntries(facesOf, room.library, makesHTML: makesHTML)
        let outputs = await renderOutputs(
            setParts, firstPages: firstPages, makesPDF ? file : nil, makesHTML ? site : nil, jobs: jobs,
            progress: { counter.step() }, &result.diagnostics)
        clock.end("skriv PDF och HTML")
        guard !result.diagnostics.hasErrors else { return (nil, result) }

        // What came of what.
        let recipe = Recipe(request, selection)
        var entries = outputs.map(\.entry)
        for index in entries.indices { entries[index].recipe = recipe }
        let names = InputNames(result, store.folders)
        var manifest = Manifest(
            meeting: place.folder.name, date: loaded.meeting.date.iso, inputs: inputEntries(result, names),
            fonts: await fonts, patterns: makesPDF ? fileEntries(room.hyphenation.files) : [], outputs: entries)
        manifest.checks = ManifestChecks(examined.checked, parts, result, names, language: loaded.meeting.language)
        clock.end("kontrollsummor")
        return (MadePack(files: outputs.map(\.file), manifest: manifest, isPartial: recipe.isPartial), result)
    }
}
