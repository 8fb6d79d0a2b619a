import Diagnostics
import DocumentTree
import Images
import Inputs
import Style
import System
import Text

/// Makes the packs of a request's meetings. It holds what all of them start from: templates, theme and typefaces, read
/// once.
struct PackBuilder: Sendable {
    var request: BuildRequest
    var typography: Typography
    /// For whom: both are looked at where the public is to have a part.
    var edition = Edition.full
    /// Of a published edition: figures that would give away withheld ones, as the tables of an earlier pass have shown.
    var revealing = RevealingFigures()
    /// What a supplement is made to; nil for a pack.
    var sent: SentPack?
    /// Of a live meeting: what it made the last time.
    var memory: Remembered?
    /// What was read and found before the first meeting; each meeting's session goes on from it.
    private(set) var opened: Session

    /// nil when there is nothing to start from; `general` says why.
    init?(_ request: BuildRequest, _ general: inout MeetingResult) {
        guard let folders = TemplateFolders(request.templates, diagnostics: &general.diagnostics) else { return nil }
        var session = Session(folders)
        session.sources = general.sources
        session.diagnostics = general.diagnostics
        let typography = session.openTypography()
        session.clock.end("tema och typsnitt")
        general.sources = session.sources
        general.diagnostics = session.diagnostics
        general.phases = session.clock.phases
        guard let typography, !session.diagnostics.hasErrors else { return nil }
        self.request = request
        self.typography = typography
        session.registerFolder = request.project?.register
        opened = session
    }
}

extension PackBuilder {
    /// Reads the templates and schemas of a meeting once for all further builds of it. Where something is wrong with one of
    /// them, they are left to each build, which tells it.
    ///
    /// - Returns: whether that was done.
    mutating func readTemplates(of meeting: Meeting) -> Bool {
        var session = opened
        let before = session.diagnostics.items.count
        for name in ["mote", "register", "medskick"] { _ = session.schema(name) }
        for kind in meeting.attachments.map(\.kind) + [frontMatterKind] {
            guard let template = session.template(kind, in: meeting.language) else { return false }
            for source in template.sources { _ = session.schema(source.schema) }
        }
        guard session.diagnostics.items.count == before else { return false }
        opened = session
        return true
    }

    /// The meeting's own file alone, for what it says of its bilagor.
    func meeting(_ place: MeetingPlace) -> Meeting? {
        var session = opened.meeting(place)
        session.withholding = Withholding(edition, typography.theme.words[.swedish])
        return LoadedMeeting.load(place.folder, typography.theme.words, &session)?.meeting
    }
}

extension Session {
    /// Reads the theme and opens what it names.
    fileprivate mutating func openTypography() -> Typography? {
        let folder = templates.folders.folder(having: "tema.yaml")
        guard let schema = schema("tema"), let file = load("tema.yaml", in: folder),
            let (read, places) = readTheme(file, schema: schema, templates: folder, in: sources, diagnostics: &diagnostics),
            let library = FontLibrary.open(read.fonts, place: places.range(of:), diagnostics: &diagnostics)
        else { return nil }
        var theme = read
        theme.figureWidths = library.characterWidths
        let hyphenation =
            theme.hyphenated ? HyphenationDictionaries.open(diagnostics: &diagnostics) : HyphenationDictionaries()
        var typography = Typography(theme: theme, library: library, hyphenation: hyphenation)
        if let logo = theme.logo {
            guard
                let mark = self.mark(
                    logo.file, in: folder, "fil", places, height: max(logo.height, logo.headerFile == nil ? logo.headerHeight ?? .zero : .zero))
            else { return nil }
            typography.logo = mark.drawing
            typography.headerLogo = mark.drawing
            if let name = logo.headerFile {
                guard let own = self.mark(name, in: folder, "fil-i-sidhuvud", places, height: logo.headerHeight ?? .zero) else { return nil }
                typography.headerLogo = own.drawing
            }
            judgeMarks(typography, places)
        }
        if let name = theme.letterhead {
            guard let file = load(name, in: folder) else { return nil }
            typography.letterhead = readPicture(file, name: name, at: places.range("brevpapper"), in: sources, diagnostics: &diagnostics)
            if let sheet = typography.letterhead {
                tellOfCoarse(sheet, name, width: theme.page.size.width, at: places.range("brevpapper"))
                judgeLetterhead(sheet, theme, at: places.range("brevpapper"))
            }
        }
        if let name = theme.cover.picture {
            guard let file = load(name, in: folder) else { return nil }
            let picture = readPicture(file, name: name, at: places.range("omslag", "bild"), in: sources, diagnostics: &diagnostics)
            if let picture {
                typography.coverPicture = picture
                tellOfCoarse(picture, name, width: theme.page.size.width, at: places.range("omslag", "bild"))
                typography.theme.cover.pictureHeight = height(of: picture, onCoverOf: theme, at: places.range("omslag", "bild"))
            }
        }
        return typography
    }

    /// A mark of the theme's; nil when its file cannot be read, without a drawing when it is no picture.
    private mutating func mark(
        _ name: String, in folder: FileAccess, _ key: String, _ places: ThemePlaces, height: Length
    ) -> (drawing: Drawing?, Void)? {
        guard let file = load(name, in: folder) else { return nil }
        let place = places.range("logotyp", key)
        guard let mark = readPicture(file, name: name, at: place, in: sources, diagnostics: &diagnostics) else { return (nil, ()) }
        tellOfCoarse(mark, name, width: Length(raw: mark.size.width.raw * height.raw / max(1, mark.size.height.raw)), at: place)
        return (mark, ())
    }

    /// As wide as the paper; refused where too little is left below it.
    private mutating func height(of picture: Drawing, onCoverOf theme: Theme, at place: SourceRange?) -> Length {
        let page = theme.page.size
        let height = Length(raw: picture.size.height.raw * page.width.raw / max(1, picture.size.width.raw))
        let most = page.height / 2
        guard height > most else { return height }
        func millimetres(_ length: Length) -> String { String(length.raw * 254 / 720_000) }
        diagnostics.report(
            .tallCoverPicture, at: place,
            [
                "mått": millimetres(height), "minst": millimetres(most), "bredd": millimetres(page.width),
                "andel": String(most.raw * 100 / max(1, page.width.raw)),
            ])
        return most
    }
}

extension ThemePlaces {
    /// Where the theme names what a message about fonts is of.
    fileprivate func range(of place: FontPlace) -> SourceRange? {
        switch place {
        case .family(let role): range("typsnitt", ThemePlaces.familyName(role))
        case .file(let path): range(ofFontFile: path)
        case .face(let weight, let italic):
            range("typsnitt", "snitt", ThemePlaces.faceName(weight, italic: italic))
        case .fallback(let name): range(ofFallback: name)
        }
    }
}
