import DocumentTree
import Style

extension Renderer {
    mutating func write(_ inlines: [Inline]) {
        guard !isInWords else { return writePieces(inlines) }
        isInWords = true
        isBidirectional = inlines.runsLeftSomewhere
        writePieces(inlines)
        (isInWords, isBidirectional) = (false, false)
    }

    private mutating func writePieces(_ inlines: [Inline]) {
        // Words and figures out of a template come in pieces: a range of years is one when it is seen.
        var text = ""
        for inline in inlines {
            if showsPlaces, !isBidirectional, inline.words != nil {
                writePlaced(inline)
                continue
            }
            if let piece = inline.words, !isBidirectional || !inline.isFigure {
                text = text.isEmpty ? piece : text + piece
                continue
            }
            if !text.isEmpty { writeUnbroken(text) }
            text = ""
            write(inline)
        }
        if !text.isEmpty { writeUnbroken(text) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text: writeUnbroken(inline.words ?? "")
        case .figure(let figure, _):
            if isBidirectional {
                isolated(.leftToRight) { $0.writeUnbroken(figure.text) }
            } else {
                writeUnbroken(figure.text)
            }
        case .emphasis(let inner):
            out.raw("<em>")
            write(inner)
            out.raw("</em>")
        case .strong(let inner):
            out.raw("<strong>")
            write(inner)
            out.raw("</strong>")
        case .code(let code):
            out.raw("<code")
            if isBidirectional { out.attribute("dir", TextDirection.leftToRight.name) }
            out.raw(">")
            let text = code.text.expandingTabs()
            self.code += text.utf8
            out.text(text)
            out.raw("</code>")
        case .link(let link):
            write(link)
        case .foreign(let foreign):
            out.raw("<span")
            out.attribute("lang", foreign.language)
            if isBidirectional { out.attribute("dir", foreign.inlines.direction.name) }
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

    /// Text in which a browser must not end a line within a range of years or a date, as it does after the dash, nor
    /// between a number and its unit.
    mutating func writeUnbroken(_ text: String) {
        let bytes = Array(text.utf8)
        var written = 0
        var index = 1
        while index + 1 < bytes.count {
            if isInHeading, let date = dateAround(bytes, index), date.lowerBound >= written {
                out.text(bytes[written..<date.lowerBound])
                writeWhole(bytes[date])
                written = date.upperBound
                index = written
                continue
            }
            guard isDigit(bytes[index - 1]), let end = endOfRange(bytes, at: index) ?? endOfUnit(bytes, at: index) else {
                index += 1
                continue
            }
            var start = index
            while start > written, isFigureByte(bytes[start - 1]) { start -= 1 }
            out.text(bytes[written..<start])
            writeWhole(bytes[start..<end])
            written = end
            index = end
        }
        if written == 0 { out.text(text) } else { out.text(bytes[written...]) }
    }

    private mutating func writeWhole(_ bytes: ArraySlice<UInt8>) {
        out.raw("<span class=\"hel\">")
        out.text(bytes)
        out.raw("</span>")
    }

    /// The date whose month and year the space at `index` parts: “19 september 2024”, with a no-break space after the day.
    private func dateAround(_ bytes: [UInt8], _ index: Int) -> Range<Int>? {
        guard bytes[index] == UInt8(ascii: " "), index + 4 < bytes.count, bytes[(index + 1)...(index + 4)].allSatisfy(isDigit),
            index + 5 == bytes.count || !isWordByte(bytes[index + 5])
        else { return nil }
        var start = index
        while start > 0, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A { start -= 1 }
        guard start < index, start > 2, bytes[start - 1] == 0xA0, bytes[start - 2] == 0xC2, isDigit(bytes[start - 3])
        else { return nil }
        start -= 3
        while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
        return start..<(index + 5)
    }

    /// Where the figures end that a dash at `index` joins to those before it.
    private func endOfRange(_ bytes: [UInt8], at index: Int) -> Int? {
        guard let dash = dashLength(bytes, at: index), index + dash < bytes.count, isDigit(bytes[index + dash])
        else { return nil }
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
        return end
    }

    /// Where the unit ends that a space at `index` parts from its number.
    private func endOfUnit(_ bytes: [UInt8], at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: " ") else { return nil }
        for unit in UnitNames.bound {
            let end = index + 1 + unit.count
            guard end <= bytes.count, end == bytes.count || !isWordByte(bytes[end]) else { continue }
            if zip(unit, bytes[(index + 1)..<end]).allSatisfy({ $0 == $1 || $0 == $1 | 0x20 && isWordByte($1) }) { return end }
        }
        return nil
    }

    /// A hyphen or an en dash.
    private func dashLength(_ bytes: [UInt8], at index: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "-") { return 1 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x93
        else { return nil }
        return 3
    }

    /// Of a letter or a figure; a letter beyond ASCII has several.
    private func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
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
        // After the word that it belongs to, whichever way that runs.
        out.raw("<sup class=\"not\"")
        if isBidirectional { out.attribute("dir", TextDirection.leftToRight.name) }
        out.raw("><a")
        out.attribute("id", "_ref\(reference.number)_\(footnoteReferences[reference.number])")
        out.attribute("href", "#_not\(reference.number)")
        out.attribute("aria-label", words.noteNumber(["number": String(reference.number)]))
        out.raw(">")
        out.number(reference.number)
        out.raw("</a></sup>")
    }
}

extension Inline {
    fileprivate var isFigure: Bool {
        if case .figure = self { return true }
        return false
    }
}
