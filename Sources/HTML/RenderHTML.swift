public import DocumentTree
import Style

/// Renders a document as one self-contained HTML5 page: its style sheet inside, no script, nothing fetched.
///
/// The page of the pack's front matter (`context.current` is nil) is the site's start page.
public func renderHTML(_ document: Document, _ context: HTMLContext) -> [UInt8] {
    var renderer = Renderer(document: document, context: context)
    renderer.writePage()
    return renderer.out.take()
}

/// Writes one page. Its methods stand by theme in the files beside this one.
struct Renderer {
    let document: Document
    let context: HTMLContext
    /// The program's own, in the document's language.
    let words: Words
    var out = HTMLWriter(capacity: 64 << 10)
    /// The heading that names what follows, for tables without a caption.
    var lastHeading: (id: String, words: String)?
    /// The names of the page's regions so far, in lower case, as they are compared.
    var regionNames: Set<String> = []
    /// In a heading, whose few words a year alone on a line would spoil.
    var isInHeading = false
    /// How many references each footnote has had so far: every one needs an id of its own.
    var footnoteReferences: [Int]
    /// The document's sections, when there are enough to need a list.
    let sections: [OutlineEntry]
    /// Numbers the callouts, whose labels need ids.
    var callouts = 0
    /// Numbers the clips and gradients of pictures, whose ids are the page's.
    var drawingParts = 0
    /// Of the element that is being written into.
    var direction = TextDirection.leftToRight
    /// Some block runs the other way than what it stands in.
    var hasDirections = false
    /// Words are being written among which some run from right to left.
    var isBidirectional = false
    /// Within a block's words, at any depth.
    var isInWords = false
    /// All code of the page, whose font must have it.
    var code: [UInt8] = []

    init(document: Document, context: HTMLContext) {
        self.document = document
        self.context = context
        words = context.theme.words[DocumentLanguage(tag: document.language)]
        footnoteReferences = Array(repeating: 0, count: document.footnotes.count + 1)
        let sections = context.current == nil ? [] : document.outline.filter { $0.level == 2 }
        self.sections = sections.count < 3 ? [] : sections
        if !document.footnotes.isEmpty { regionNames.insert(words.footnotes.lowercased()) }
    }

    /// Names a region after words on the page; the next of the same name says which one it is, so that whoever goes
    /// from region to region can tell them apart: "Kostnader, tabell 2".
    mutating func nameRegion(_ name: String, by id: String?, kind: String) {
        if regionNames.insert(name.lowercased()).inserted {
            if let id { out.attribute("aria-labelledby", id) } else { out.attribute("aria-label", name) }
            return
        }
        var number = 2
        // The kind by itself has no need to be said twice.
        func numbered() -> String { name == kind ? "\(kind) \(number)" : "\(name), \(kind.lowercased()) \(number)" }
        while !regionNames.insert(numbered().lowercased()).inserted { number += 1 }
        out.attribute("aria-label", numbered())
    }

    /// The body first: only then is it known which characters its fonts must have.
    mutating func writePage() {
        writeBody()
        let body = out.take()
        writeHead(context.fonts?(HTMLFontUse(body: body, code: code)) ?? [])
        out.raw(body)
        out.raw("</html>\n")
    }

    private mutating func writeBody() {
        // Without sections beside it, the text stands in a narrow column of its own.
        out.raw(
            document.isCover ? "<body class=\"smal omslag\">\n" : sections.isEmpty ? "<body class=\"smal\">\n" : "<body>\n")
        writeSkipLink()
        writeHeader()
        out.raw("<div class=\"sida\">\n")
        writeSectionNavigation()
        out.raw("<main id=\"_innehall\" tabindex=\"-1\">\n")
        if document.isCover { writeCover() } else { write(document.blocks) }
        writeOriginal()
        writeFootnotes()
        out.raw("</main>\n")
        writeWayUp()
        out.raw("</div>\n")
        writeFooter()
        out.raw("</body>\n")
    }

    private mutating func writeHead(_ fonts: [HTMLFontFace]) {
        out.raw("<!DOCTYPE html>\n<html")
        out.attribute("lang", document.language)
        out.raw(">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        if let label = document.label {
            out.text(label)
            out.raw(" · ")
        }
        out.text(document.title)
        if !context.organisation.isEmpty {
            out.raw(" – ")
            out.text(context.organisation)
        }
        out.raw("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<style>\n")
        out.fontFaces(fonts, context.theme)
        out.raw(context.styleSheet)
        if !code.isEmpty { out.raw(codeRules(context.theme)) }
        if hasDirections { out.raw(directionRules) }
        out.raw("</style>\n</head>\n")
    }

    private mutating func writeFootnotes() {
        if document.footnotes.isEmpty { return }
        out.raw("<section class=\"fotnoter\" aria-labelledby=\"_noter\">\n<h2 id=\"_noter\">")
        out.text(words.footnotes)
        out.raw("</h2>\n<ol>\n")
        for footnote in document.footnotes {
            out.raw("<li id=\"_not")
            out.number(footnote.number)
            out.raw("\"")
            let own = footnote.blocks.direction
            writeDirection(own)
            out.raw(">")
            within(own) { renderer in
                renderer.write(footnote.blocks)
                renderer.writeBackLink(
                    to: "_ref\(footnote.number)_1", words: renderer.words.backToText(["number": String(footnote.number)]))
            }
            out.raw("</li>\n")
        }
        out.raw("</ol>\n</section>\n")
    }

    /// The arrow back to where a note was referred to.
    mutating func writeBackLink(to id: String, words: String) {
        out.raw(" <a class=\"ater\"")
        out.attribute("href", "#" + id)
        out.attribute("aria-label", words)
        // U+FE0E asks for the sign as text, not as a picture.
        out.raw(">\u{21A9}\u{FE0E}</a>")
    }
}
