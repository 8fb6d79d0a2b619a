import Diagnostics
import DocumentTree
import Inputs
import Layout
import PDF
import Style

/// What the PDF files of a meeting have in common.
struct PDFRoom: Sendable {
    var room: TypeRoom
    var running: RunningWords
    var organisation: String
    var date: CalendarDate
    var language: String
    /// Names of the single bilagor's files by slug, for links that leave a file.
    var fileNames: [String: String]
    /// What travels inside; nil for PDF/A-2a files.
    var attachable: AttachableSources?
    /// Without claims, and marked as a draft.
    var isDraft = false

    init(_ loaded: LoadedMeeting, _ room: TypeRoom) {
        self.room = room
        organisation = loaded.registerText("organisation", "namn")
        date = loaded.meeting.date
        language = loaded.meeting.language
        running = RunningWords(
            organisation: organisation, board: loaded.meeting.board, date: date.iso,
            registryNumber: loaded.meeting.diarienummer ?? "",
            words: room.theme.words[DocumentLanguage(tag: language)])
        // Also files that this build does not make: bilaga 1 has the same bytes alone and in a whole build.
        fileNames = [frontMatterKind: "\(running.words.packFileName).pdf"]
        for attachment in loaded.meeting.attachments { fileNames[attachment.anchor] = "\(attachment.fileName).pdf" }
    }

    private var words: Words { running.words }

    private func metadata(title: String, subject: String) -> PDFMetadata {
        PDFMetadata(
            title: title, author: organisation, subject: subject, language: language,
            date: PDFDate(year: date.year, month: date.month, day: date.day), producer: "bilaga \(toolVersion)")
    }

    /// A bilaga by itself.
    func single(_ set: SetPart, _ typesetter: borrowing Typesetter, _ diagnostics: inout DiagnosticList) -> [UInt8] {
        var input = input([set], title: set.part.outlineTitle, typesetter)
        input.attachments = attachable?.attachments(of: [set.part], isPack: false, words) ?? []
        return writePDF(input, diagnostics: &diagnostics)
    }

    /// The whole pack.
    func pack(_ parts: [SetPart], _ typesetter: borrowing Typesetter, _ diagnostics: inout DiagnosticList) -> [UInt8] {
        var input = input(parts, title: parts.first?.part.document.title ?? "", typesetter)
        input.attachments = attachable?.attachments(of: parts.map(\.part), isPack: true, words) ?? []
        return writePDF(input, diagnostics: &diagnostics)
    }

    func input(_ parts: [SetPart], title: String, _ typesetter: borrowing Typesetter) -> PDFInput {
        let total = parts.reduce(0) { $0 + $1.laidOut.pages.count }
        var firstPage = 1
        var pdfParts: [PDFPart] = []
        for set in parts {
            let pages = set.laidOut.pages.count
            let numbering = set.part.numbering(pages: pages, firstPage: firstPage, of: total, words)
            let laidOut = set.laidOut.withRunningMatter(
                running.fields(for: set.part, numbering: numbering, logo: room.logo), theme: room.theme, shaper: typesetter.shaper)
            pdfParts.append(
                PDFPart(
                    slug: set.part.slug, title: set.part.outlineTitle,
                    pageLabels: PageLabels(
                        numbering.isRoman ? .lowercaseRoman : .decimal, prefix: numbering.labelPrefix),
                    document: set.document, laidOut: laidOut))
            firstPage += pages
        }
        var input = PDFInput(
            parts: pdfParts,
            metadata: metadata(title: title, subject: "\(running.board) \(running.date)"),
            palette: room.theme.colours, library: room.library, otherFiles: fileNames, words: words)
        if isDraft {
            input.conformance = .none
            input.watermark = Watermark(words.draft, theme: room.theme, shaper: typesetter.shaper)
        }
        return input
    }
}
