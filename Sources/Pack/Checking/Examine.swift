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
    /// - Returns: nil, with the result, when the meeting itself cannot be read.
    func examine(_ place: MeetingPlace, _ clock: inout PhaseClock) -> (ExaminedMeeting?, MeetingResult) {
        var result = MeetingResult(meeting: place.path)
        result.sources = sources
        result.diagnostics = warnings
        result.inputFolders = [place.folder.folder]
        var store = store

        // Read.
        guard let loaded = LoadedMeeting.load(
            place.folder, room.theme.words, &store, &result.sources, &result.diagnostics)
        else { return (nil, result) }
        result.inputFolders.append(loaded.registerFolder.folder)
        clock.end("läs möte och register")

        // Fill the templates, build the documents.
        let selection = select(loaded.meeting, only: request.only, goals: request.goals, &result.diagnostics)
        var files: [CheckedFile] = []
        var images = ImageStore(loaded, store.folders)
        var parts = compose(
            loaded, selection, &store, &files, &images, &result.sources, room.theme, &result.diagnostics)
        var first: ComposedPart?
        if selection.isWholePack {
            first = composeFirstPages(
                loaded, room.theme, logo: room.logo, &store, &images, &result.sources, &result.diagnostics)
        }
        clock.end("fyll mallar, bygg dokument")

        // Hold it against the rules.
        checkLinks(parts + (first.map { [$0] } ?? []), loaded.meeting, &result.diagnostics)
        let checked = checkRules(loaded, files, parts, &store, &result.sources, &result.diagnostics)
        for index in parts.indices { parts[index].tell(checked, in: loaded.meeting.language) }
        first?.tell(checked, in: loaded.meeting.language)
        clock.end("kontrollera")
        return (ExaminedMeeting(loaded: loaded, selection: selection, parts: parts, first: first, checked: checked), result)
    }
}
