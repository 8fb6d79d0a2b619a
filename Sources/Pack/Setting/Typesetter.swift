import Diagnostics
import DocumentTree
import Layout
import PDF
import Style
import Synchronization
import Text

/// What setting text needs and all meetings share: theme, typefaces, hyphenation.
struct Typography: Sendable {
    var theme: Theme
    var library: FontLibrary
    var hyphenation: HyphenationDictionaries
    /// The theme's, read.
    var logo: Drawing?
    /// The same, unless the theme has another for the header.
    var headerLogo: Drawing?
    /// What lies under each page.
    var letterhead: Drawing?
    /// What lies across the top of the pack's first page.
    var coverPicture: Drawing?
    /// Of all meetings.
    let waiting = WaitingGlyphs()
}

/// How many glyphs of set pages wait as they are for their files: those of some fifty pages. What comes after them waits packed.
final class WaitingGlyphs: Sendable {
    private let count = Atomic(0)
    private static let most = 120_000

    /// Counts some in; says whether they are too many.
    func isMore(_ glyphs: Int) -> Bool { count.add(glyphs, ordering: .relaxed).newValue > Self.most }
}

/// One thread's tools: a shaper with its word cache is not shared.
struct Typesetter {
    let shaper: Shaper
    let engine: LayoutEngine
    let waiting: WaitingGlyphs

    init(_ typography: Typography) {
        shaper = Shaper(library: typography.library)
        waiting = typography.waiting
        engine = LayoutEngine(theme: typography.theme, shaper: shaper, hyphenator: Hyphenator(typography.hyphenation))
    }
}

/// What one thread works with, made when it is first needed: a web page needs no shaper.
///
/// Unchecked Sendable because it is in one hand at a time: `Workbenches` gives it out, and gets it back.
final class Workbench: @unchecked Sendable {
    private let typography: Typography
    private(set) lazy var typesetter = Typesetter(typography)

    init(_ typography: Typography) { self.typography = typography }
}

/// The benches of one meeting's work, as many as there are threads at a time. They last from step to step: a word that was
/// shaped for a page is not shaped again for a header.
final class Workbenches: Sendable {
    private let typography: Typography
    private let idle = Mutex<[Workbench]>([])

    init(_ typography: Typography) { self.typography = typography }

    func take() -> Workbench { idle.withLock { $0.popLast() } ?? Workbench(typography) }
    func putBack(_ bench: Workbench) { idle.withLock { $0.append(bench) } }

    /// Work of one thread.
    func using<Result>(_ work: (Workbench) -> Result) -> Result {
        let bench = take()
        defer { putBack(bench) }
        return work(bench)
    }
}

/// A part on its pages, without header and footer: those differ between the bilaga alone and in the pack.
struct SetPart: Sendable {
    var part: ComposedPart
    /// As it stands on the pages: the part's, opened by a start page where it has one, with tables that are too wide
    /// for a page in parts.
    var document: Document
    var laidOut: LaidOutDocument
    /// What its pages come to in a PDF: written once, for the pack and for the bilaga by itself.
    let contents = SharedContents()
    var diagnostics: DiagnosticList

    init(_ part: ComposedPart, _ typesetter: borrowing Typesetter) {
        self.init(part, part.document, typesetter)
    }

    init(
        _ part: ComposedPart, _ document: Document, _ typesetter: borrowing Typesetter, pageLabel: ((Int) -> String)? = nil
    ) {
        self.part = part
        self.document = document
        diagnostics = DiagnosticList()
        laidOut = typesetter.engine.layout(&self.document, pageLabel: pageLabel, diagnostics: &diagnostics)
        contents.noteGlyphs(of: laidOut)
        laidOut.pack(isLong: typesetter.waiting.isMore(laidOut.glyphCount))
    }

    /// Of the document, and of the paper that follows it.
    var pageCount: Int { laidOut.pages.count + (part.paper?.read.pdf.pageCount ?? 0) }

    /// A part that only HTML is made of: it has no pages.
    init(unset part: ComposedPart) {
        self.part = part
        document = part.document
        laidOut = LaidOutDocument()
        diagnostics = DiagnosticList()
    }
}
