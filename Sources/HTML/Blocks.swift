import DocumentTree

extension Renderer {
    mutating func write(_ blocks: [Block]) {
        for (index, block) in blocks.enumerated() {
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            if case .heading(let heading) = block {
                // A heading goes with a wide table to its landscape page.
                var isBeforeWideTable = false
                if case .table(let table)? = next { isBeforeWideTable = table.isWide }
                write(heading, class: isBeforeWideTable ? "bred" : "")
            } else if case .paragraph(let paragraph) = block, case .figure? = next {
                // What introduces a figure goes with it in print.
                write(paragraph, class: "leder")
            } else {
                write(block)
            }
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let heading): write(heading, class: "")
        case .paragraph(let paragraph): write(paragraph, class: "")
        case .list(let list): write(list)
        case .quote(let quote):
            out.raw("<blockquote")
            let own = quote.blocks.direction
            writeDirection(own)
            out.raw(">\n")
            within(own) { $0.write(quote.blocks) }
            out.raw("</blockquote>\n")
        case .callout(let callout): write(callout)
        case .code(let code):
            out.raw("<pre tabindex=\"0\"")
            writeDirection(.leftToRight)
            out.raw("><code>")
            let text = code.text.expandingTabs()
            self.code += text.utf8
            out.text(text)
            out.raw("</code></pre>\n")
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .keyFigures(let figures): write(figures)
        case .definitions(let list): write(list)
        case .contents(let contents): write(contents)
        case .thematicBreak: out.raw("<hr>\n")
        case .pageBreak: out.raw("<div class=\"sidbrytning\"></div>\n")
        }
    }

    private mutating func write(_ heading: Heading, class name: String) {
        let level = UInt8(min(6, max(1, heading.level))) + UInt8(ascii: "0")
        out.raw("<h")
        out.byte(level)
        out.attribute("id", heading.anchor)
        if !name.isEmpty { out.attribute("class", name) }
        writePlace(heading.range)
        writeDirection(heading.inlines.direction)
        out.raw(">")
        isInHeading = true
        write(heading.inlines)
        isInHeading = false
        out.raw("</h")
        out.byte(level)
        out.raw(">\n")
        lastHeading = (heading.anchor, heading.inlines.plainText)
    }

    private mutating func write(_ paragraph: Paragraph, class extra: String) {
        var name: String
        switch paragraph.role {
        case .body: name = ""
        case .lead: name = "ingress"
        case .eyebrow: name = "overrad"
        case .subtitle: name = "underrubrik"
        case .note: name = "anm"
        case .signature: name = "underskrift"
        }
        if !extra.isEmpty { name += name.isEmpty ? extra : " " + extra }
        out.raw("<p")
        if !name.isEmpty { out.attribute("class", name) }
        writePlace(paragraph.range)
        writeDirection(paragraph.inlines.direction)
        out.raw(">")
        write(paragraph.inlines)
        out.raw("</p>\n")
    }

    private mutating func write(_ list: List) {
        if let start = list.start {
            out.raw("<ol")
            if start != 1 { out.attribute("start", String(start)) }
        } else {
            out.raw("<ul")
        }
        out.raw(list.tight ? " class=\"tat\">\n" : ">\n")
        for item in list.items {
            out.raw("<li")
            writeRest(of: item.blocks)
            out.raw("</li>\n")
        }
        out.raw(list.start == nil ? "</ul>\n" : "</ol>\n")
    }

    /// The rest of the tag that holds an item or a description, and what is in it.
    private mutating func writeRest(of blocks: [Block]) {
        if case .paragraph(let paragraph)? = blocks.first { writePlace(paragraph.range) }
        let own = blocks.direction
        writeDirection(own)
        out.raw(">")
        within(own) { $0.writeItem(blocks) }
    }

    /// A single paragraph needs no element of its own within an item or a description.
    private mutating func writeItem(_ blocks: [Block]) {
        if case .paragraph(let paragraph)? = blocks.first, paragraph.role == .body {
            let isAlone = blocks.dropFirst().allSatisfy { block in
                if case .list = block { return true }
                return false
            }
            if isAlone {
                write(paragraph.inlines)
                write(Array(blocks.dropFirst()))
                return
            }
        }
        write(blocks)
    }

    private mutating func write(_ callout: Callout) {
        callouts += 1
        let name: String
        switch callout.role {
        case .goal: name = "mal"
        case .decision: name = "beslut"
        case .request: name = "medskick"
        case .notice: name = "notera"
        }
        out.raw("<div role=\"group\"")
        out.attribute("class", "ruta " + name)
        let own = callout.blocks.direction
        writeDirection(own)
        if let label = callout.label {
            out.attribute("aria-labelledby", "_ruta\(callouts)")
            out.raw(">\n<p class=\"etikett\"")
            out.attribute("id", "_ruta\(callouts)")
            within(own) { $0.writeDirection(label.inlines.direction) }
            out.raw(">")
            write(label.inlines)
            out.raw("</p>\n")
        } else {
            out.raw(">\n")
        }
        within(own) { $0.write(callout.blocks) }
        out.raw("</div>\n")
    }

    private mutating func write(_ figures: KeyFigures) {
        out.raw("<ul class=\"nyckeltal\">\n")
        for item in figures.items {
            out.raw("<li><strong")
            writePlace(item.value)
            out.raw(">")
            writeForeignBody(item.value.text)
            out.raw("</strong> <span")
            writeDirection(item.note.direction)
            out.raw(">")
            write(item.note)
            out.raw("</span></li>\n")
        }
        out.raw("</ul>\n")
    }

    private mutating func write(_ list: DefinitionList) {
        out.raw("<dl>\n")
        for item in list.items {
            out.raw("<div><dt")
            writeDirection(item.term.direction)
            out.raw(">")
            write(item.term)
            out.raw("</dt><dd")
            writeRest(of: item.blocks)
            out.raw("</dd></div>\n")
        }
        out.raw("</dl>\n")
    }

    /// The pack's contents, sections nested below their bilaga.
    private mutating func write(_ contents: Contents) {
        if contents.entries.isEmpty { return }
        out.raw("<nav class=\"innehall\"")
        out.attribute("aria-label", words.contents)
        out.raw(">\n")
        var depth = 0
        var previous = 0
        for entry in contents.entries {
            // A level is never opened twice at once, whatever the entries say.
            let level = min(max(1, entry.level), previous + 1)
            if level > depth {
                out.raw("<ol>\n")
                depth += 1
            } else {
                out.raw("</li>\n")
                while depth > level {
                    out.raw("</ol></li>\n")
                    depth -= 1
                }
            }
            previous = level
            out.raw("<li>")
            write(entry)
        }
        while depth > 0 {
            out.raw("</li>\n</ol>")
            depth -= 1
        }
        out.raw("\n</nav>\n")
    }

    private mutating func write(_ entry: ContentsEntry) {
        let address = context.address(of: entry.target)
        if let address {
            out.raw("<a")
            out.attribute("href", address)
            out.raw(">")
        }
        if let label = entry.label {
            out.raw("<span class=\"etikett\">")
            out.text(label)
            out.raw("</span> ")
        }
        out.raw("<span>")
        writeForeignBody(entry.title)
        out.raw("</span>")
        if address != nil { out.raw("</a>") }
    }
}
