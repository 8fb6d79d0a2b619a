import DocumentTree

extension Renderer {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text, _):
            writeUnbroken(text)
        case .emphasis(let inner):
            out.raw("<em>")
            write(inner)
            out.raw("</em>")
        case .strong(let inner):
            out.raw("<strong>")
            write(inner)
            out.raw("</strong>")
        case .code(let code):
            out.raw("<code>")
            out.text(code.text)
            out.raw("</code>")
        case .link(let link):
            write(link)
        case .foreign(let foreign):
            out.raw("<span")
            out.attribute("lang", foreign.language)
            out.raw(">")
            write(foreign.inlines)
            out.raw("</span>")
        case .abbreviation(let short):
            out.raw("<abbr")
            if let language = short.language { out.attribute("lang", language) }
            out.attribute("title", short.expansion)
            out.raw(">")
            out.text(short.text)
            out.raw("</abbr>")
        case .footnoteReference(let reference):
            write(reference)
        case .lineBreak:
            out.raw("<br>")
        }
    }

    /// Text in which a browser must not end a line within a range of years or a date: it does so after the dash.
    mutating func writeUnbroken(_ text: String) {
        let bytes = Array(text.utf8)
        var written = 0
        var index = 1
        while index + 1 < bytes.count {
            guard let dash = dashLength(bytes, at: index), isDigit(bytes[index - 1]), index + dash < bytes.count,
                isDigit(bytes[index + dash])
            else {
                index += 1
                continue
            }
            var start = index
            while start > written, isFigureByte(bytes[start - 1]) { start -= 1 }
            var end = index + dash
            while end < bytes.count {
                if isFigureByte(bytes[end]) {
                    end += 1
                } else if let more = dashLength(bytes, at: end), end + more < bytes.count, isDigit(bytes[end + more]) {
                    end += more
                } else {
                    break
                }
            }
            out.text(bytes[written..<start])
            out.raw("<span class=\"hel\">")
            out.text(bytes[start..<end])
            out.raw("</span>")
            written = end
            index = end
        }
        if written == 0 { out.text(text) } else { out.text(bytes[written...]) }
    }

    /// A hyphen or an en dash.
    private func dashLength(_ bytes: [UInt8], at index: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "-") { return 1 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x93
        else { return nil }
        return 3
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private func isFigureByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
    }

    private mutating func write(_ link: Link) {
        let address: String?
        switch link.target {
        case .url(let url): address = url
        // A bilaga that is not built now has no page: its words stand without a link.
        case .anchor(let anchor): address = context.address(of: anchor)
        }
        if let address {
            out.raw("<a")
            out.attribute("href", address)
            out.raw(">")
            write(link.inlines)
            out.raw("</a>")
        } else {
            write(link.inlines)
        }
    }

    private mutating func write(_ reference: FootnoteReference) {
        guard footnoteReferences.indices.contains(reference.number), reference.number > 0 else { return }
        footnoteReferences[reference.number] += 1
        out.raw("<sup class=\"not\"><a")
        out.attribute("id", "_ref\(reference.number)_\(footnoteReferences[reference.number])")
        out.attribute("href", "#_not\(reference.number)")
        out.attribute("aria-label", words.noteNumber(["number": String(reference.number)]))
        out.raw(">")
        out.number(reference.number)
        out.raw("</a></sup>")
    }
}
