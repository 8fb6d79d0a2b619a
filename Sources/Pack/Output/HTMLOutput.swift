import DocumentTree
import HTML
import Inputs
import Style
import Text

/// The web pages of a meeting: one for each bilaga, and the pack's index. The style sheet in them is made once.
struct HTMLOutput: Output {
    static let index = "index.html"
    private let library: FontLibrary
    private var page: HTMLContext
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
        page = HTMLContext(
            theme: typography.theme, organisation: running.organisation, board: running.board, date: running.date,
            recordNumber: running.registryNumber, pages: pages, index: hasIndex ? Self.index : nil)
        let library = typography.library
        page.logo = typography.logo
        page.dateInWords = running.dateInWords
        if let cache = context.fontCache {
            page.fonts = { cache.faces($0, from: library) }
        } else {
            page.fonts = { library.webFonts($0) }
        }
        page.placeName = context.placeName
        page.isDraft = context.isDraft
        self.library = library
        hasPDF = context.formats.contains(.pdf)
        hasWorkbooks = context.formats.contains(.xlsx)
    }

    func jobs(_ pack: SetPack) -> [OutputJob] {
        pack.parts.map { job($0.part, named: "\($0.part.fileName).html") }
            + (pack.first.map { [job($0.part, named: Self.index)] } ?? [])
            + pack.parts.compactMap { $0.part.paper.map(original) }
    }

    func faces(_ pack: SetPack) -> Set<FaceID> {
        let parts = pack.parts + (pack.first.map { [$0] } ?? [])
        let code = parts.contains { $0.part.document.hasCode } ? [library.codeFace] : []
        return Set(library.webFaces.map(\.face) + code)
    }

    /// The paper as it came.
    private func original(_ paper: ComposedPaper) -> OutputJob {
        OutputJob(name: paper.originalName) { _, _ in (paper.read.bytes, paper.read.pdf.pageCount) }
    }

    private func job(_ part: ComposedPart, named name: String) -> OutputJob {
        var page = page
        page.current = part.number == nil && !part.isStandalone ? nil : part.slug
        page.pdf = hasPDF ? "\(part.fileName).pdf" : nil
        page.workbook = hasWorkbooks && part.number != nil ? part.workbookName : nil
        if let paper = part.paper {
            let words = page.theme.words[DocumentLanguage(tag: part.document.language)]
            page.original = HTMLOriginal(
                file: paper.originalName, words: words.openPaper(["title": paper.title, "details": paper.details(words)]),
                language: paper.language)
        }
        let context = page
        return OutputJob(name: name) { _, _ in (renderHTML(part.document, context), 0) }
    }
}

extension FontLibrary {
    /// The faces of the theme's family that web pages show: body text, semibold, italics.
    var webFaces: [(weight: Int, isItalic: Bool, face: FaceID)] {
        [
            (400, false, face(for: FontRequest(weight: .regular, size: .points(10)))),
            (600, false, face(for: FontRequest(weight: .semibold, size: .points(10)))),
            (400, true, face(for: FontRequest(weight: .regular, italic: true, size: .points(10)))),
        ]
    }

    /// The one that code is shown in.
    var codeFace: FaceID { face(for: FontRequest(monospace: true, size: .points(10))) }

    /// Those faces cut down to what a page uses. One that stands for another is not carried twice.
    func webFonts(_ use: HTMLFontUse) -> [HTMLFontFace] {
        var result: [HTMLFontFace] = []
        var used: Set<FaceID> = []
        for (weight, isItalic, face) in webFaces where !isItalic || use.hasItalics {
            guard used.insert(face).inserted, let font = webFont(face, characters: use.characters) else { continue }
            result.append(HTMLFontFace(weight: weight, isItalic: isItalic, bytes: font.bytes, isCFF: font.isCFF))
        }
        if !use.codeCharacters.isEmpty, used.insert(codeFace).inserted,
            let font = webFont(codeFace, characters: use.codeCharacters)
        {
            var face = HTMLFontFace(weight: 400, isItalic: false, bytes: font.bytes, isCFF: font.isCFF)
            face.isCode = true
            result.append(face)
        }
        return result
    }
}
