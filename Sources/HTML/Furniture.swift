import DocumentTree

// What stands around the document: skip link, header with the way to the other pages, sections, footer.

extension Renderer {
    mutating func writeSkipLink() {
        out.raw("<a class=\"hoppa\" href=\"#_innehall\">")
        out.text(context.theme.words.skipToContent)
        out.raw("</a>\n")
    }

    mutating func writeHeader() {
        out.raw("<header class=\"huvud\">\n")
        if context.isDraft {
            out.raw("<p class=\"utkast\"><strong>")
            out.text(context.theme.words.draft)
            out.raw("</strong></p>\n")
        }
        out.raw("<p class=\"lopande\">")
        if !document.isCover, let logo = context.logo, let height = context.theme.logo?.headerHeight {
            writeLogo(logo, height: height)
        }
        writeRunning(context.theme.running.headerLeft)
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
        out.attribute("aria-label", context.theme.words.pack)
        out.raw(">\n<ul>\n")
        if let index = context.index {
            out.raw("<li><a")
            out.attribute("href", index)
            if isStart { out.raw(" aria-current=\"page\"") }
            out.raw(">")
            out.text(isStart ? context.theme.words.pack : context.theme.words.backToIndex)
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

    /// The document's own sections, beside the text on a wide screen.
    mutating func writeSectionNavigation() {
        if sections.isEmpty { return }
        out.raw("<nav class=\"avsnitt\" aria-labelledby=\"_avsnitt\">\n<p id=\"_avsnitt\">")
        out.text(context.theme.words.onThisPage)
        out.raw("</p>\n<ul>\n")
        for section in sections {
            out.raw("<li><a")
            out.attribute("href", "#" + section.anchor)
            out.raw(">")
            out.text(section.title)
            out.raw("</a></li>\n")
        }
        out.raw("</ul>\n</nav>\n")
    }

    mutating func writeFooter() {
        out.raw("<footer class=\"fot\">\n")
        writeNeighbours()
        out.raw("<p class=\"lopande\">")
        if !context.recordNumber.isEmpty { writeRunning(context.theme.running.footerLeft) }
        if let pdf = context.pdf {
            out.raw(" <a type=\"application/pdf\"")
            out.attribute("href", pdf)
            out.raw(">")
            out.text(context.theme.words.sameAsPDF)
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
        let words = context.theme.words
        out.raw("<nav class=\"grannar\"")
        out.attribute("aria-label", "\(words.previous), \(words.next)")
        out.raw(">\n")
        if position > 0 { writeNeighbour(bilagor[position - 1], rel: "prev", words: words.previous) }
        if position + 1 < bilagor.count {
            writeNeighbour(bilagor[position + 1], rel: "next", words: words.next)
        }
        out.raw("</nav>\n")
    }

    private mutating func writeNeighbour(_ page: HTMLPageLink, rel: String, words: String) {
        out.raw("<a")
        out.attribute("class", rel)
        out.attribute("rel", rel)
        out.attribute("href", page.file)
        out.raw("><span>")
        out.text(words)
        out.raw("</span> ")
        out.text(page.label)
        out.raw(" · ")
        out.text(page.title)
        out.raw("</a>\n")
    }

    /// Running matter: `**…**` is strong.
    private mutating func writeRunning(_ pattern: String) {
        var isStrong = false
        var rest = context.running(pattern)[...]
        while !rest.isEmpty {
            if rest.hasPrefix("**") {
                isStrong.toggle()
                out.raw(isStrong ? "<strong>" : "</strong>")
                rest = rest.dropFirst(2)
            } else {
                let end = rest.dropFirst().firstIndex(of: "*") ?? rest.endIndex
                out.text(String(rest[..<end]))
                rest = rest[end...]
            }
        }
        if isStrong { out.raw("</strong>") }
    }
}
