import DocumentTree
import Style

// What stands around the document: skip link, header with the way to the other pages, sections, footer.

extension Renderer {
    mutating func writeSkipLink() {
        out.raw("<a class=\"hoppa\" href=\"#_innehall\">")
        out.text(words.skipToContent)
        out.raw("</a>\n")
    }

    mutating func writeHeader() {
        out.raw("<header class=\"huvud\">\n")
        if context.isDraft {
            out.raw("<p class=\"utkast\"><strong>")
            out.text(words.draft)
            out.raw("</strong></p>\n")
        }
        out.raw("<p class=\"lopande\">")
        if !document.isCover, let logo = context.logo, let height = context.theme.logo?.headerHeight {
            writeLogo(logo, height: height)
        }
        writeRunning(context.theme.running.headerLeft)
        if !context.theme.running.headerCentre.isEmpty {
            out.raw(" ")
            writeRunning(context.theme.running.headerCentre)
        }
        out.raw("</p>\n")
        writePageNavigation()
        out.raw("</header>\n")
    }

    /// The pack's pages, the current one marked.
    private mutating func writePageNavigation() {
        let bilagor = context.bilagor
        guard context.index != nil || bilagor.count > 1 else { return }
        let isStart = context.current == nil
        out.raw("<nav class=\"paket\"")
        out.attribute("aria-label", words.pack)
        out.raw(">\n<ul>\n")
        if let index = context.index {
            out.raw("<li><a")
            out.attribute("href", index)
            if isStart { out.raw(" aria-current=\"page\"") }
            out.raw(">")
            out.text(isStart ? words.pack : words.backToIndex)
            out.raw("</a></li>\n")
        }
        for page in bilagor {
            out.raw("<li><a")
            out.attribute("href", page.file)
            if page.document == context.current { out.raw(" aria-current=\"page\"") }
            out.attribute("title", page.title)
            out.raw(">")
            out.text(page.label)
            out.raw("</a></li>\n")
        }
        out.raw("</ul>\n</nav>\n")
    }

    /// The document's own sections: beside the text on a wide screen, folded above it on a narrow one. Only one of
    /// the two is shown, and so only one is read.
    mutating func writeSectionNavigation() {
        if sections.isEmpty { return }
        out.raw("<nav class=\"avsnitt\" aria-labelledby=\"_avsnitt\">\n<p id=\"_avsnitt\">")
        out.text(words.onThisPage)
        out.raw("</p>\n")
        writeSections()
        out.raw("</nav>\n<nav class=\"avsnitt-smal\" id=\"_avsnitt-smal\"")
        out.attribute("aria-label", words.onThisPage)
        out.raw(">\n<details><summary>")
        out.text(words.onThisPage)
        out.raw("</summary>\n")
        writeSections()
        out.raw("</details>\n</nav>\n")
    }

    private mutating func writeSections() {
        out.raw("<ul>\n")
        for section in sections {
            out.raw("<li><a")
            out.attribute("href", "#" + section.anchor)
            out.raw(">")
            writeForeignBody(section.title)
            out.raw("</a></li>\n")
        }
        out.raw("</ul>\n")
    }

    /// The way back up from a long page, always at hand where the sections are folded.
    mutating func writeWayUp() {
        if sections.isEmpty { return }
        out.raw("<p class=\"upp\"><a href=\"#_avsnitt-smal\"")
        out.attribute("aria-label", words.toSections)
        out.raw(">\u{2191}\u{FE0E}</a></p>\n")
    }

    /// The start page opens with what the meeting is; then the whole pack as one file, then the rest.
    mutating func writeCover() {
        let isSection = { (block: Block) in
            if case .heading(let heading) = block { return heading.level > 1 }
            return false
        }
        if let picture = context.coverPicture { writeCoverPicture(picture) }
        let split = document.blocks.firstIndex(where: isSection) ?? document.blocks.count
        write(Array(document.blocks[..<split]))
        if context.pdf != nil {
            out.raw("<p class=\"hamta\">")
            writePDFLink()
            out.raw("</p>\n")
        }
        write(Array(document.blocks[split...]))
    }

    /// The way to another's paper itself.
    mutating func writeOriginal() {
        guard let original = context.original else { return }
        out.raw("<p class=\"hamta\"><a type=\"application/pdf\"")
        out.attribute("href", original.file)
        out.attribute("hreflang", original.language)
        out.raw(">")
        writeForeignBody(original.words)
        out.raw("</a></p>\n")
    }

    private mutating func writePDFLink() {
        guard let pdf = context.pdf else { return }
        out.raw("<a type=\"application/pdf\"")
        out.attribute("href", pdf)
        out.raw(">")
        out.text(context.current == nil ? words.packAsPDF : words.sameAsPDF)
        out.raw("</a>")
    }

    mutating func writeFooter() {
        // In print it stands on the landscape page that ends the document, not on one of its own.
        var endsWide = false
        if case .table(let table)? = document.blocks.last { endsWide = table.isWide && document.footnotes.isEmpty }
        out.open("footer", class: endsWide ? "fot bred" : "fot")
        out.raw("\n")
        writeNeighbours()
        out.raw("<p class=\"lopande\">")
        if !context.recordNumber.isEmpty { writeRunning(context.theme.running.footerLeft) }
        if context.pdf != nil, !document.isCover {
            out.raw(" ")
            writePDFLink()
        }
        if let workbook = context.workbook {
            out.raw(" <a type=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"")
            out.attribute("href", workbook)
            out.raw(">")
            out.text(words.tablesAsWorkbook)
            out.raw("</a>")
        }
        out.raw("</p>\n</footer>\n")
    }

    /// The page before and the page after.
    private mutating func writeNeighbours() {
        let bilagor = context.bilagor
        guard let current = context.current, bilagor.count > 1,
            let position = bilagor.firstIndex(where: { $0.document == current })
        else { return }
        out.raw("<nav class=\"grannar\"")
        out.attribute("aria-label", words.neighbours)
        out.raw(">\n")
        if position > 0 { writeNeighbour(bilagor[position - 1], rel: "prev", saying: words.previous) }
        if position + 1 < bilagor.count {
            writeNeighbour(bilagor[position + 1], rel: "next", saying: words.next)
        }
        out.raw("</nav>\n")
    }

    private mutating func writeNeighbour(_ page: HTMLPageLink, rel: String, saying label: String) {
        out.raw("<a")
        out.attribute("class", rel)
        out.attribute("rel", rel)
        out.attribute("href", page.file)
        out.raw("><span>")
        out.text(label)
        out.raw("</span> ")
        out.text(page.label)
        out.raw(" · ")
        writeForeignBody(page.title)
        out.raw("</a>\n")
    }

    /// Running matter: `**…**` is strong.
    private mutating func writeRunning(_ pattern: String) {
        var isStrong = false
        // On the web it is one line.
        let pattern = RunningMatter.lines(of: pattern).joined(separator: " · ")
        var rest = context.running(pattern, words, of: document)[...]
        while !rest.isEmpty {
            if rest.hasPrefix("**") {
                isStrong.toggle()
                out.raw(isStrong ? "<strong>" : "</strong>")
                rest = rest.dropFirst(2)
            } else {
                let end = rest.dropFirst().firstIndex(of: "*") ?? rest.endIndex
                writeForeignBody(String(rest[..<end]))
                rest = rest[end...]
            }
        }
        if isStrong { out.raw("</strong>") }
    }
}
