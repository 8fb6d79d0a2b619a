import Diagnostics
import DocumentTree
import Inputs
import Layout
import PDF
import Style
import Text

/// The PDF files of a meeting: each bilaga by itself, and the whole pack. A class, since each of its jobs has it, and the context
/// holds a theme.
final class PDFOutput: Output {
    private let context: OutputContext
    /// What the files of single bilagor are called, for all that lead to them.
    private let otherFiles: [String: String]
    private var packFonts: PackFonts { context.packFonts }

    init(_ context: OutputContext) {
        self.context = context
        otherFiles = context.fileNames.mapValues { "\($0).pdf" }
    }

    private var running: RunningWords { context.running }
    private var words: Words { context.running.words }
    private var theme: Theme { context.typography.theme }

    func jobs(_ pack: SetPack) -> [OutputJob] {
        var jobs: [OutputJob] = []
        if let first = pack.first {
            jobs.append(job(pack.all, name: first.part.fileName, title: first.part.document.title, isPack: true))
        }
        for set in pack.parts {
            jobs.append(job([set], name: set.part.fileName, title: set.part.outlineTitle, isPack: false))
        }
        return jobs
    }

    func faces(_ pack: SetPack) -> Set<FaceID> {
        var isUsed = [Bool](repeating: false, count: 256)
        for part in pack.all {
            for page in part.laidOut.pages {
                for case .glyphs(let run) in page.items { isUsed[Int(run.face.value)] = true }
            }
        }
        return Set(isUsed.indices.filter { isUsed[$0] }.map { FaceID(UInt8($0)) })
    }

    private func job(_ sets: [SetPart], name: String, title: String, isPack: Bool) -> OutputJob {
        OutputJob(
            name: "\(name).pdf",
            make: { [self] bench, diagnostics in
                let fonts = packFonts.fonts(of: "\(name).pdf")
                let input = packFonts.take(name) ?? whole(sets, title: title, isPack: isPack, bench.typesetter)
                report(input, isPack: isPack, &diagnostics)
                let bytes = writePDF(input, fonts: fonts, diagnostics: &diagnostics)
                return (bytes, sets.reduce(0) { $0 + $1.pageCount })
            },
            prepare: { [self] bench in
                packFonts.keep(whole(sets, title: title, isPack: isPack, bench.typesetter), name)
            },
            proof: { [self] bench, diagnostics in
                let input = input(sets, title: title, bench.typesetter)
                report(input, isPack: isPack, &diagnostics)
                proofPDF(input, diagnostics: &diagnostics)
            })
    }

    /// What headers and footers lack.
    private func report(_ input: PDFInput, isPack: Bool, _ diagnostics: inout DiagnosticList) {
        for part in input.parts { diagnostics.reportMissing(part.laidOut.running.missing, at: nil) }
        // The headers of a bilaga by itself are those of the pack: told once.
        if isPack || !context.makesPack { reportShortened(input, &diagnostics) }
    }

    /// What a file of these parts is written from, and the files that travel inside.
    func whole(_ sets: [SetPart], title: String, isPack: Bool, _ typesetter: borrowing Typesetter) -> PDFInput {
        var input = input(sets, title: title, typesetter)
        // As they stand on the pages: a start page has given the nodes other numbers.
        let parts = sets.map { set in
            var part = set.part
            part.document = set.document
            return part
        }
        input.attachments = context.attachable?.attachments(of: parts, isPack: isPack, words) ?? []
        return input
    }

    /// Running words that did not find room, each once.
    private func reportShortened(_ input: PDFInput, _ diagnostics: inout DiagnosticList) {
        var told: Set<[String]> = []
        for part in input.parts {
            for text in part.laidOut.running.shortened where told.insert([text.place.inSwedish, text.words]).inserted {
                diagnostics.report(
                    .runningTextShortened, at: running.range(of: text.field, in: part.slug),
                    ["plats": text.place.inSwedish, "place": text.place.inEnglish, "text": text.words, "visas": text.shown])
            }
        }
    }

    private func metadata(title: String, subject: String) -> PDFMetadata {
        PDFMetadata(
            title: title, author: running.organisation, subject: subject, language: context.language,
            date: PDFDate(year: context.date.year, month: context.date.month, day: context.date.day), producer: "bilaga \(toolVersion)")
    }

    /// What a file of these parts is written from.
    func input(_ parts: [SetPart], title: String, _ typesetter: borrowing Typesetter) -> PDFInput {
        let total = parts.reduce(0) { $0 + $1.pageCount }
        var firstPage = 1
        var pdfParts: [PDFPart] = []
        for set in parts {
            let pages = set.pageCount
            let numbering = set.part.numbering(pages: pages, firstPage: firstPage, of: total, words)
            let laidOut = set.laidOut.withRunningMatter(
                running.fields(for: set.part, numbering: numbering, context.typography), theme: theme, shaper: typesetter.shaper)
            var part = PDFPart(
                slug: set.part.slug, title: set.part.outlineTitle,
                pageLabels: PageLabels(numbering.isRoman ? .lowercaseRoman : .decimal, prefix: numbering.labelPrefix),
                document: set.document, laidOut: laidOut)
            part.contents = set.contents
            part.paper = set.part.paper?.bound(words)
            pdfParts.append(part)
            firstPage += pages
        }
        var input = PDFInput(
            parts: pdfParts,
            metadata: metadata(title: title, subject: "\(running.board) \(running.date)"),
            palette: theme.colours, library: context.typography.library,
            otherFiles: otherFiles, words: words)
        input.standard = context.standard
        // Of a paper that does not keep them the whole file can claim no more.
        for paper in parts.compactMap(\.part.paper) { input.conformance = input.conformance.limited(to: paper.conformance) }
        if context.isDraft {
            input.conformance = .none
            input.watermark = Watermark(words.draft, theme: theme, shaper: typesetter.shaper)
        }
        return input
    }
}

extension RunningPlace {
    fileprivate var inSwedish: String {
        switch self {
        case .headerLeft: "till vänster i sidhuvudet"
        case .headerCentre: "i mitten av sidhuvudet"
        case .footerCentre: "i mitten av sidfoten"
        case .headerRight: "till höger i sidhuvudet"
        case .footerLeft: "till vänster i sidfoten"
        case .footerRight: "till höger i sidfoten"
        }
    }

    fileprivate var inEnglish: String {
        switch self {
        case .headerLeft: "at the left of the header"
        case .headerCentre: "in the middle of the header"
        case .footerCentre: "in the middle of the footer"
        case .headerRight: "at the right of the header"
        case .footerLeft: "at the left of the footer"
        case .footerRight: "at the right of the footer"
        }
    }
}
