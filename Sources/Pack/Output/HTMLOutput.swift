import DocumentTree
import HTML
import Inputs
import Style
import Text

/// The web pages of a meeting: one for each bilaga, and the pack's index. The style sheet in them is made once. A class, since
/// each of its jobs has it, and a page's context holds a theme.
final class HTMLOutput: Output {
    static let index = "index.html"
    private let library: FontLibrary
    private let page: HTMLContext
    private let hasPDF: Bool
    private let hasWorkbooks: Bool

    init(_ context: OutputContext, _ pack: SetPack) {
        let (typography, running) = (context.typography, context.running)
        let hasIndex = pack.first != nil
        var pages = pack.parts.map(\.part).map { part in
            HTMLPageLink(
                document: part.slug, file: "\(part.fileName).html", label: part.document.label ?? "",
                title: part.document.title)
        }
        for (document, name) in context.sentPages {
            pages.append(HTMLPageLink(document: document, file: name, label: "", title: ""))
        }
        if hasIndex {
            // Links to the agenda lead to the index; it is no bilaga among the others.
            pages.append(HTMLPageLink(document: frontMatterKind, file: Self.index, label: "", title: ""))
        }
        var page = HTMLContext(
            theme: typography.theme, organisation: running.organisation, board: running.board, date: running.date,
            recordNumber: running.registryNumber, pages: pages, index: hasIndex ? Self.index : nil)
        let (library, theme) = (typography.library, typography.theme)
        page.logo = typography.headerLogo
        page.coverPicture = typography.coverPicture
        page.dateInWords = running.dateInWords
        if let cache = context.fontCache {
            page.fonts = { cache.faces($0, theme, from: library) }
        } else {
            page.fonts = { library.webFonts($0, theme) }
        }
        page.placeName = context.placeName
        page.isDraft = context.isDraft
        self.page = page
        self.library = library
        hasPDF = context.formats.contains(.pdf)
        hasWorkbooks = context.formats.contains(.xlsx)
    }

    func jobs(_ pack: SetPack) -> [OutputJob] {
        pack.parts.map { job($0.part, named: "\($0.part.fileName).html") }
            + (pack.first.map { [job($0.part, named: $0.part.isStart ? Self.index : "\($0.part.fileName).html")] } ?? [])
            + pack.parts.compactMap { $0.part.paper.map(original) }
    }

    func faces(_ pack: SetPack) -> Set<FaceID> {
        let parts = pack.parts + (pack.first.map { [$0] } ?? [])
        let code = parts.contains { $0.part.document.hasCode } ? [library.codeFace] : []
        return Set(library.webFaces(page.theme).map(\.face) + code)
    }

    /// The page of a part for whoever reads it and shows it to nobody: without fonts, and without what leads to other files.
    func plainPage(_ part: ComposedPart) -> [UInt8] {
        var page = page
        page.current = part.isStart ? nil : part.slug
        page.fonts = nil
        return renderHTML(part.document, page)
    }

    /// The paper as it came.
    private func original(_ paper: ComposedPaper) -> OutputJob {
        OutputJob(name: paper.originalName) { _, _ in (paper.read.bytes, paper.read.pdf.pageCount) }
    }

    private func job(_ part: ComposedPart, named name: String) -> OutputJob {
        OutputJob(name: name) { [self] _, _ in (renderHTML(part.document, context(of: part)), 0) }
    }

    private func context(of part: ComposedPart) -> HTMLContext {
        var page = page
        page.current = part.isStart ? nil : part.slug
        page.pdf = hasPDF ? "\(part.fileName).pdf" : nil
        page.workbook = hasWorkbooks && part.number != nil ? part.workbookName : nil
        if let paper = part.paper {
            let words = page.theme.words[DocumentLanguage(tag: part.document.language)]
            page.original = HTMLOriginal(
                file: paper.originalName, words: words.openPaper(["title": paper.title, "details": paper.details(words)]),
                language: paper.language)
        }
        return page
    }
}

/// A face that web pages show.
struct WebFace {
    var family: FamilyRole
    /// As in CSS: 400, 600, 700.
    var weight: Int
    var isItalic: Bool
    var face: FaceID
}

extension FontLibrary {
    /// The faces of the theme's families that web pages show: body text, semibold, italics, and what headings and figures
    /// have where they are set in families of their own.
    func webFaces(_ theme: Theme) -> [WebFace] {
        var all: [WebFace] = [
            webFace(.text, .regular), webFace(.text, .semibold), webFace(.text, .regular, isItalic: true),
        ]
        for style in theme.text.all where style.family == .headings { all.append(webFace(.headings, style.weight, isItalic: style.italic)) }
        // Weights that the theme chooses beside those.
        for style in theme.text.all where style.family == .text && style.weight != .regular && style.weight != .semibold {
            all.append(webFace(.text, style.weight, isItalic: style.italic))
        }
        if theme.fonts.figures != nil { all += [webFace(.figures, .regular), webFace(.figures, .semibold)] }
        var seen: Set<FaceID> = []
        return all.filter { seen.insert($0.face).inserted }
    }

    private func webFace(_ family: FamilyRole, _ weight: FontWeight, isItalic: Bool = false) -> WebFace {
        WebFace(
            family: family, weight: weight.css, isItalic: isItalic,
            face: face(for: FontRequest(weight: weight, italic: isItalic, family: family, size: .points(10))))
    }

    /// The one that code is shown in.
    var codeFace: FaceID { face(for: FontRequest(family: .code, size: .points(10))) }

    /// Those faces cut down to what a page uses. One that stands for another is not carried twice.
    func webFonts(_ use: HTMLFontUse, _ theme: Theme) -> [HTMLFontFace] {
        var result: [HTMLFontFace] = []
        var used: Set<FaceID> = []
        for web in webFaces(theme) where !web.isItalic || use.hasItalics || web.family == .headings {
            guard used.insert(web.face).inserted, let font = webFont(web.face, characters: use.characters) else { continue }
            result.append(HTMLFontFace(web.family, weight: web.weight, isItalic: web.isItalic, bytes: font.bytes, isCFF: font.isCFF))
        }
        if !use.codeCharacters.isEmpty, used.insert(codeFace).inserted,
            let font = webFont(codeFace, characters: use.codeCharacters)
        {
            result.append(HTMLFontFace(.code, weight: 400, isItalic: false, bytes: font.bytes, isCFF: font.isCFF))
        }
        return result
    }
}
