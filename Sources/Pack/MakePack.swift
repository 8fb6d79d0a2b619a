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
                return SetPart(parts[index], typesetter)
            } : parts.map(SetPart.init(unset:))
        for set in setParts { result.diagnostics.append(contentsOf: set.diagnostics) }
        var firstPages: SetPart?
        if var first = examined.first {
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
        guard !result.diagnostics.hasErrors else { return (nil, result) }

        // Render.
        let running = RunningWords(
            organisation: loaded.registerText("organisation", "namn"), board: loaded.meeting.board,
            date: loaded.meeting.date.iso, registryNumber: loaded.meeting.diarienummer ?? "")
        let pdf = PDFRoom(
            room: room, running: running, organisation: running.organisation, date: loaded.meeting.date,
            language: loaded.meeting.language,
            // Also files that this build does not make: bilaga 1 has the same bytes alone and in a whole build.
            fileNames: Dictionary(
                loaded.meeting.attachments.map { ($0.anchor, "\($0.fileName).pdf") }
                    + [(frontMatterKind, "\(frontMatterKind).pdf")],
                uniquingKeysWith: { first, _ in first }))
        let html = HTMLRoom(
            theme: room.theme, running: running, parts: parts, hasIndex: selection.isWholePack, hasPDF: makesPDF)
        let outputs = await renderOutputs(
            setParts, firstPages: firstPages, makesPDF ? pdf : nil, makesHTML ? html : nil, jobs: jobs,
            progress: { counter.step() }, &result.diagnostics)
        clock.end("skriv PDF och HTML")
        guard !result.diagnostics.hasErrors else { return (nil, result) }

        let selected = Recipe(request, selection)
        let entries = outputs.map { output in
            Manifest.Entry(name: output.file.name, sha256: sha256Hex(output.file.bytes), pages: output.pages, recipe: selected)
        }
        let manifest = Manifest(
            meeting: place.folder.name, date: loaded.meeting.date.iso,
            inputs: inputEntries(result, store.folders),
            fonts: makesPDF ? fontEntries(setParts + (firstPages.map { [$0] } ?? []), room.library) : [],
            patterns: makesPDF ? fileEntries(room.hyphenation.paths) : [], outputs: entries)
        clock.end("kontrollsummor")
        return (MadePack(files: outputs.map(\.file), manifest: manifest, isPartial: selected.isPartial), result)
    }
}
