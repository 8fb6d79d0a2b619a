import Checks
import Diagnostics
import Inputs
import Style
import Templates

/// A meeting after everything that can be found without setting a page has been found.
struct ExaminedMeeting {
    var loaded: LoadedMeeting
    var selection: Selection
    /// The chosen bilagor as documents, in order.
    var parts: [ComposedPart]
    /// The pack's first pages; nil when only some bilagor are made.
    var first: ComposedPart?
    /// What the rules said.
    var checked: CheckedMeeting
}

extension MeetingStart {
    /// Reads a meeting, fills its templates, builds its documents and holds all of it against the rules: the
    /// part that `build` and `check` share. What is wrong stands in the result, all of it.
    ///
    /// - Parameter withOwnRequests: looks at the meeting's own `medskick.yaml` too. It is written after the meeting, so
    ///   nothing that is built may depend on it: a registered pack is to come out again as it was.
    /// - Returns: nil, with the result, when the meeting itself cannot be read.
    func examine(
        _ place: MeetingPlace, withOwnRequests: Bool = false, _ clock: inout PhaseClock
    ) -> (ExaminedMeeting?, MeetingResult) {
        var result = MeetingResult(meeting: place.path)
        result.sources = sources
        result.diagnostics = warnings
        result.inputFolders = [place.folder.folder]
        var store = store

        // Read.
        guard let read = LoadedMeeting.load(
            place.folder, room.theme.words, &store, &result.sources, &result.diagnostics)
        else { return (nil, result) }
        result.inputFolders.append(read.registerFolder.folder)
        clock.end("läs möte och register")

        // Fill the templates, build the documents.
        let selection = select(read.meeting, only: request.only, goals: request.goals, &result.diagnostics)
        var attachments = read.readAttachments(selection, &store, &result.sources, &result.diagnostics)
        let (loaded, texts) = read.fillTexts(&attachments, &store, &result.sources, &result.diagnostics)
        var used = texts.used
        var past = MeetingPast(before: loaded, room.theme.words, &store, &result.sources, &result.diagnostics)
        result.earlierFolders = past.earlier.folders.map { ($0.folder, $0.name) }
        result.ledgerFiles = Set(past.ledger.files.map { result.sources[$0].path })
        if withOwnRequests { past.ownRequests = loaded.requests(&store, &result.sources, &result.diagnostics) }
        var images = ImageStore(loaded, store.folders)
        var parts = compose(
            loaded, attachments, selection, &past, &store, &used, &images, &result.sources, room.theme, &result.diagnostics)
        var first: ComposedPart?
        if selection.isWholePack {
            first = composeFirstPages(
                loaded, past.ledger, parts, room.theme, logo: room.logo, &store, &used, &images, &result.sources,
                &result.diagnostics)
        }
        result.diagnostics.append(contentsOf: texts.due(used))
        clock.end("fyll mallar, bygg dokument")

        // Hold it against the rules.
        checkLinks(parts + (first.map { [$0] } ?? []), loaded.meeting, &result.diagnostics)
        var files: [CheckedFile] = []
        for read in attachments {
            files += checkedFiles(
                read.data ?? [], read.template, read.attachment, isSound: read.isSound, &store, &result.sources)
        }
        var input = CheckInput(
            meeting: loaded.meeting, register: loaded.register, files: files,
            tables: parts.flatMap(\.document.tableNames), roundings: parts.flatMap(\.roundings), ledger: past.ledger,
            isWholePack: selection.isWholePack, own: past.ownRequests, folder: loaded.folder.name, sources: result.sources)
        input.texts = texts.texts
        input.told = Set(result.diagnostics.items.lazy.filter { $0.severity == .error }.compactMap(\.range))
        // What is not printed cannot be told while something is missing anyway.
        if selection.isWholePack, !result.diagnostics.hasErrors {
            input.usage = loaded.usage(used, attachments, &store, &result.sources)
        }
        let checked = checkRules(input, &past, &store, &result.sources, &result.diagnostics)
        for index in parts.indices { parts[index].tell(checked, in: loaded.meeting.language) }
        first?.tell(checked, in: loaded.meeting.language)
        clock.end("kontrollera")
        return (ExaminedMeeting(loaded: loaded, selection: selection, parts: parts, first: first, checked: checked), result)
    }
}
