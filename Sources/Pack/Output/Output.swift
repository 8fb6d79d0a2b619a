import Diagnostics
import Inputs
import Style
import Templates
import Text

/// A form that packs are written in. A new one is a type of its own, a case of `OutputFormat`, and a line in
/// `OutputContext.output(_:)`; nothing else of the program knows which there are.
protocol Output: Sendable {
    /// The files to make of a pack, those that take longest first.
    func jobs(_ pack: SetPack) -> [OutputJob]
    /// The faces whose font files decide the bytes.
    func faces(_ pack: SetPack) -> Set<FaceID>
}

extension OutputFormat {
    /// Pages must be set before files of this form can be made.
    var needsPages: Bool {
        switch self {
        case .pdf: true
        case .html, .xlsx, .docx: false
        }
    }

    /// Part of the pack, which is registered; else a draft beside it.
    var isRegistered: Bool { self != .docx }

    /// The ending of its files, without the dot.
    var ending: String { rawValue }
}

/// What every form of a meeting's pack is made from.
struct OutputContext: Sendable {
    var typography: Typography
    var running: RunningWords
    var date: CalendarDate
    /// BCP 47.
    var language: String
    /// The names of the single bilagor's files by slug, without ending, for links that leave a file.
    var fileNames: [String: String]
    /// Web pages that were sent before, which a document of its own leads to, by slug.
    var sentPages: [(document: String, file: String)] = []
    /// All that are made this time.
    var formats: Set<OutputFormat> = []
    /// What travels inside; nil when nothing does.
    var attachable: AttachableSources?
    /// All bilagor are made into one, not some by themselves.
    var makesPack = false
    /// Without claims, and marked as a draft.
    var isDraft = false
    /// Which standards PDF files keep.
    var standard: DocumentStandard
    /// For pages whose words lead back to where they stand: see `HTMLContext.placeName`.
    var placeName: (@Sendable (SourceRange) -> String?)?
    /// Of PDF files: what they are written from, and their fonts.
    var packFonts = PackFonts()
    /// Fonts of web pages that were cut down before, and will do again.
    var fontCache: WebFontCache?

    init(_ loaded: LoadedMeeting, _ typography: Typography) {
        self.typography = typography
        standard = typography.theme.standard
        date = loaded.meeting.date
        language = loaded.meeting.language
        running = RunningWords(
            organisation: loaded.registerText("organisation", "namn"), board: loaded.meeting.board, date: date.iso,
            dateInWords: DateText(typography.theme.words[DocumentLanguage(tag: language)].dates).long(date),
            registryNumber: loaded.meeting.diarienummer ?? "",
            words: typography.theme.words[DocumentLanguage(tag: language)], ranges: loaded.runningRanges)
        // Also files that this build does not make: bilaga 1 leads to the same places alone and in a whole build.
        fileNames = [frontMatterKind: running.words.packFileName]
        for attachment in loaded.meeting.attachments { fileNames[attachment.anchor] = attachment.fileName }
    }

    /// The one place where a form is chosen.
    func output(_ format: OutputFormat, _ pack: SetPack) -> any Output {
        switch format {
        case .pdf: PDFOutput(self)
        case .html: HTMLOutput(self, pack)
        case .xlsx: WorkbookOutput(self)
        case .docx: WordOutput(self)
        }
    }
}

/// The parts of a pack, on their pages where a form needs pages.
struct SetPack: Sendable {
    /// The bilagor, in order.
    var parts: [SetPart]
    /// nil when only some bilagor are made, and no pack of them.
    var first: SetPart?

    init(parts: [SetPart], first: SetPart? = nil) {
        self.parts = parts
        self.first = first
    }

    /// For forms that need no pages.
    init(unset meeting: ExaminedMeeting) {
        self.init(parts: meeting.parts.map(SetPart.init(unset:)), first: meeting.first.map(SetPart.init(unset:)))
    }

    /// In the order of the pack.
    var all: [SetPart] { (first.map { [$0] } ?? []) + parts }
}

/// One file to make.
struct OutputJob: Sendable {
    var name: String
    /// Makes the bytes; says how many pages they have, 0 where there are none.
    var make: @Sendable (Workbench, inout DiagnosticList) -> (bytes: [UInt8], pages: Int)
    /// What comes before any file of the form is made, since all of them need it; nil where nothing does.
    var prepare: (@Sendable (Workbench) -> Void)?
    /// Finds what `make` would find, and makes nothing; nil where that finds nothing.
    var proof: (@Sendable (Workbench, inout DiagnosticList) -> Void)?
}
