import DocumentTree
import HTML
import Inputs
import Style
import Text

/// What the HTML pages of a meeting have in common. The style sheet in it is made once.
struct HTMLRoom: Sendable {
    private var context: HTMLContext
    private let hasPDF: Bool
    /// Marked as a draft.
    var isDraft = false

    /// - Parameters:
    ///   - parts: the bilagor that have a page, in order.
    ///   - hasIndex: the pack's index is there, so that pages can lead back to it.
    init(
        theme: Theme, library: FontLibrary, logo: Drawing?, running: RunningWords, parts: [ComposedPart], hasIndex: Bool, hasPDF: Bool
    ) {
        var pages = parts.map { part in
            HTMLPageLink(
                document: part.slug, file: "\(part.fileName).html", label: part.document.label ?? "",
                title: part.document.title)
        }
        if hasIndex {
            // Links to the agenda lead to the index; it is no bilaga among the others.
            pages.append(HTMLPageLink(document: frontMatterKind, file: "index.html", label: "", title: ""))
        }
        context = HTMLContext(
            theme: theme, organisation: running.organisation, board: running.board, date: running.date,
            recordNumber: running.registryNumber, pages: pages, index: hasIndex ? "index.html" : nil)
        context.logo = logo
        context.fonts = { library.webFonts($0) }
        self.hasPDF = hasPDF
    }

    func page(_ part: ComposedPart) -> [UInt8] {
        var context = context
        context.current = part.number == nil ? nil : part.slug
        context.isDraft = isDraft
        context.pdf = hasPDF ? "\(part.fileName).pdf" : nil
        return renderHTML(part.document, context)
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

    /// Those faces cut down to what a page uses. One that stands for another is not carried twice.
    func webFonts(_ use: HTMLFontUse) -> [HTMLFontFace] {
        var result: [HTMLFontFace] = []
        var used: Set<FaceID> = []
        for (weight, isItalic, face) in webFaces where !isItalic || use.hasItalics {
            guard used.insert(face).inserted, let font = webFont(face, characters: use.characters) else { continue }
            result.append(HTMLFontFace(weight: weight, isItalic: isItalic, bytes: font.bytes, isCFF: font.isCFF))
        }
        return result
    }
}
