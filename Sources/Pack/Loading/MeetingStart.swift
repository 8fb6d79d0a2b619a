import Diagnostics
import Images
import Inputs
import Style
import Text

/// What every meeting of a request starts from: templates, theme and typefaces, read once.
struct MeetingStart: Sendable {
    var request: BuildRequest
    var store: TemplateStore
    var room: TypeRoom
    var sources: SourceSet
    var warnings: DiagnosticList

    /// nil when there is nothing to start from; `general` says why.
    init?(_ request: BuildRequest, _ general: inout MeetingResult) {
        guard let folders = TemplateFolders(request.templates, diagnostics: &general.diagnostics) else { return nil }
        var store = TemplateStore(folders)
        let room = openTypeRoom(&store, &general.sources, &general.diagnostics)
        guard let room, !general.diagnostics.hasErrors else { return nil }
        self.init(
            request: request, store: store, room: room, sources: general.sources, warnings: general.diagnostics)
    }

    private init(
        request: BuildRequest, store: TemplateStore, room: TypeRoom, sources: SourceSet, warnings: DiagnosticList
    ) {
        self.request = request
        self.store = store
        self.room = room
        self.sources = sources
        self.warnings = warnings
    }
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
