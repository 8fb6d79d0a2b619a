import Diagnostics

/// Reads pandoc's tree (pandoc-types 1.22 and later) of a Word file: changes are accepted, and what Markdown of ours cannot say
/// is told.
struct TreeReader {
    var losses: Losses

    /// - Parameter losses: what is known to be lost already.
    init(_ losses: Losses) { self.losses = losses }

    /// nil for a tree that is not pandoc's.
    mutating func read(_ tree: JSON) -> [TextBlock]? {
        guard let blocks = tree["blocks"]?.arrayValue else { return nil }
        let opening = readData(tree["meta"])
        return opening + read(blocks)
    }

    // MARK: What Word knows of the document

    /// Title, author and date become no text: the meeting says them. A summary is text.
    private mutating func readData(_ data: JSON?) -> [TextBlock] {
        guard case .object(let members)? = data else { return [] }
        var opening: [TextBlock] = []
        for member in members {
            switch member.name {
            case "title": losses.add(.title, words(ofData: member.value))
            case "abstract":
                if member.value.tag == "MetaBlocks" { opening += read(member.value.contents) } else { opening += [.paragraph(inlines(member.value.contents))] }
            default:
                let words = words(ofData: member.value)
                if !words.isEmpty { losses.add(.documentData, words) }
            }
        }
        return opening.filter(\.isVisible)
    }

    private mutating func words(ofData data: JSON) -> String {
        switch data.tag {
        case "MetaString": data["c"]?.stringValue ?? ""
        case "MetaInlines": inlines(data.contents).words
        case "MetaBlocks": read(data.contents).map(\.words).joined(separator: " ")
        case "MetaList": data.contents.map { item in words(ofData: item) }.joined(separator: ", ")
        default: ""
        }
    }

    // MARK: Blocks

    mutating func read(_ blocks: [JSON]) -> [TextBlock] {
        var result: [TextBlock] = []
        /// A paragraph whose end was deleted goes on in the next.
        var unfinished: [TextInline] = []
        for block in blocks {
            guard let tag = block.tag, tag == "Para" || tag == "Plain" else {
                if !unfinished.isEmpty { result.append(.paragraph(unfinished.joined)) }
                unfinished = []
                append(block, to: &result)
                continue
            }
            let words = (unfinished + inlines(block.contents)).joined
            if block.contents.contains(where: { $0.tag == "Span" && $0.classes.contains("paragraph-deletion") }) {
                unfinished = words + [.text(" ")]
                continue
            }
            unfinished = []
            result.append(.paragraph(words))
        }
        if !unfinished.isEmpty { result.append(.paragraph(unfinished.joined)) }
        return result.filter(\.isVisible)
    }

    private mutating func append(_ block: JSON, to result: inout [TextBlock]) {
        let parts = block.contents
        switch block.tag {
        case "Header":
            guard parts.count > 2, case .integer(let level) = parts[0] else { return }
            let words = inlines(parts[2].arrayValue ?? [])
            if JSON.classes(parts[1]).contains(where: TreeReader.isContents) { return losses.add(.contents) }
            result.append(.heading(level: Int(clamping: level), words.trimmed))
        case "BulletList": result.append(.list(start: nil, items: items(parts)))
        case "OrderedList":
            guard parts.count > 1, let attributes = parts[0].arrayValue, attributes.count > 1 else { return }
            var start = 1
            if case .integer(let number) = attributes[0] { start = min(max(0, Int(clamping: number)), 99_999_999) }
            let style = attributes[1].tag ?? ""
            let items = items(parts[1].arrayValue ?? [])
            if !["Decimal", "DefaultStyle"].contains(style) { losses.add(.lettered, items.first?.first?.words ?? "") }
            result.append(.list(start: start, items: items))
        case "BlockQuote": result.append(.quote(read(parts)))
        case "CodeBlock": result.append(.code(parts.last?.stringValue ?? ""))
        case "HorizontalRule": result.append(.rule)
        case "Table": append(PandocTable(parts), to: &result)
        case "DefinitionList":
            result.append(.list(start: nil, items: parts.map { definition($0.arrayValue ?? []) }))
        case "LineBlock":
            let lines = parts.map { inlines($0.arrayValue ?? []) }
            result.append(.paragraph(Array(lines.joined(separator: [.lineBreak]))))
        case "Div":
            guard parts.count > 1 else { return }
            if TreeReader.isContents(JSON.attribute("custom-style", parts[0]) ?? "") || JSON.classes(parts[0]).contains(where: TreeReader.isContents) {
                return losses.add(.contents)
            }
            let inner = read(parts[1].arrayValue ?? [])
            let isQuote = JSON.attribute("custom-style", parts[0]).map(TreeReader.isQuotation) ?? false
            if case .quote? = inner.first, inner.count == 1 { result += inner } else { result += isQuote ? [.quote(inner)] : inner }
        case "Figure":
            // Later versions of pandoc: attributes, a caption, what it shows.
            if parts.count > 2 { result += read(parts[2].arrayValue ?? []) }
        default: break
        }
    }

    /// A style of the table of contents, in Word or in LibreOffice.
    private static func isContents(_ style: String) -> Bool {
        let name = style.lowercased()
        return name.hasPrefix("toc") || name.hasPrefix("contents ") || name.hasPrefix("innehåll") || name.hasPrefix("table of contents")
    }

    private static func isQuotation(_ style: String) -> Bool {
        let name = style.lowercased()
        return ["quote", "quotation", "citat"].contains { word in name.split(separator: " ").contains { $0.hasPrefix(word) } }
    }

    private mutating func items(_ lists: [JSON]) -> [[TextBlock]] {
        var result: [[TextBlock]] = []
        for list in lists {
            // What is set in within an item is no quotation: pandoc takes LibreOffice's margins for one.
            let blocks = read(list.arrayValue ?? []).flatMap { block in if case .quote(let inner) = block { inner } else { [block] } }
            // Word can indent twice at once; the list in between has nothing in it.
            if blocks.count == 1, case .list(_, let inner) = blocks[0] { result += inner } else if !blocks.isEmpty { result.append(blocks) }
        }
        return result
    }

    private mutating func definition(_ parts: [JSON]) -> [TextBlock] {
        guard parts.count == 2 else { return [] }
        let term = inlines(parts[0].arrayValue ?? [])
        var blocks = (parts[1].arrayValue ?? []).flatMap { one in read(one.arrayValue ?? []) }
        if case .paragraph(let words)? = blocks.first {
            blocks[0] = .paragraph([.strong(term), .text(": ")] + words)
        } else {
            blocks.insert(.paragraph([.strong(term)]), at: 0)
        }
        return blocks
    }

    // MARK: Inlines

    mutating func inlines(_ list: [JSON]) -> [TextInline] {
        var result: [TextInline] = []
        for inline in list { append(inline, to: &result) }
        return result.joined
    }

    private mutating func append(_ inline: JSON, to result: inout [TextInline]) {
        let parts = inline.contents
        switch inline.tag {
        case "Str": result.append(.text(clean(inline["c"]?.stringValue ?? "")))
        case "Space", "SoftBreak": result.append(.text(" "))
        case "LineBreak": result.append(.lineBreak)
        case "Emph": result += apart(inlines(parts), TextInline.emphasis)
        case "Strong": result += apart(inlines(parts), TextInline.strong)
        case "Underline": result += told(.underline, parts)
        case "SmallCaps": result += inlines(parts)
        case "Strikeout":
            let words = inlines(parts)
            losses.add(.struck, words.words)
            leaveOneSpace(&result)
        case "Superscript": result.append(.text(script(inlines(parts).words, raised: true)))
        case "Subscript": result.append(.text(script(inlines(parts).words, raised: false)))
        case "Quoted": if parts.count > 1 { result += [.text("”")] + inlines(parts[1].arrayValue ?? []) + [.text("”")] }
        case "Cite": if parts.count > 1 { result += inlines(parts[1].arrayValue ?? []) }
        case "Code": result.append(.code(clean(parts.last?.stringValue ?? "")))
        case "Math":
            let source = (parts.last?.stringValue ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            losses.add(.equation, source)
            if !source.isEmpty { result.append(.code(clean(source))) }
        case "Link": link(parts, to: &result)
        case "Image":
            losses.add(.picture, pictureName(parts))
        case "Note":
            let blocks = read(parts)
            if !blocks.isEmpty { result.append(.note(blocks)) }
        case "Span": span(parts, to: &result)
        default: break
        }
    }

    private mutating func told(_ kind: Loss.Kind, _ parts: [JSON]) -> [TextInline] {
        let words = inlines(parts)
        losses.add(kind, words.words)
        return words
    }

    /// Blanks at the ends stand outside of what is bold, where they do no harm.
    private func apart(_ words: [TextInline], _ make: ([TextInline]) -> TextInline) -> [TextInline] {
        guard words.isVisible else { return words }
        let inner = words.trimmed
        let opening = words.words.first.map { $0 == " " || $0 == "\t" } ?? false, closing = words.words.last.map { $0 == " " || $0 == "\t" } ?? false
        return (opening ? [.text(" ")] : []) + [make(inner)] + (closing ? [.text(" ")] : [])
    }

    private mutating func link(_ parts: [JSON], to result: inout [TextInline]) {
        guard parts.count > 2 else { return }
        let words = inlines(parts[1].arrayValue ?? [])
        let address = parts[2].arrayValue?.first?.stringValue ?? ""
        guard words.isVisible else { return }
        if let address = LinkAddress.publishable(address) {
            result += apart(words) { .link($0, address: address) }
        } else {
            // The words stay; where they led exists nowhere but in the Word file, or on somebody's computer.
            if address.hasPrefix("#") { losses.add(.innerLink, words.words) } else { losses.add(.link, "\(words.words) (\(address))") }
            result += words
        }
    }

    private mutating func pictureName(_ parts: [JSON]) -> String {
        let alternative = parts.count > 1 ? inlines(parts[1].arrayValue ?? []).words : ""
        if !alternative.isEmpty { return alternative }
        let path = parts.count > 2 ? parts[2].arrayValue?.first?.stringValue ?? "" : ""
        return path.split(separator: "/").last.map(String.init) ?? ""
    }

    private mutating func span(_ parts: [JSON], to result: inout [TextInline]) {
        guard parts.count > 1 else { return }
        let (classes, inner) = (JSON.classes(parts[0]), parts[1].arrayValue ?? [])
        if classes.contains("deletion") {
            losses.add(.deletion, silently(inner).words)
            leaveOneSpace(&result)
        } else if classes.contains("comment-start") {
            let author = JSON.attribute("author", parts[0]) ?? ""
            let words = silently(inner).words
            losses.add(.comment, author.isEmpty ? words : "\(author): \(words)")
        } else if classes.contains("insertion") {
            let words = inlines(inner)
            losses.add(.insertion, words.words)
            result += words
        } else if !classes.contains(where: { $0.hasPrefix("comment-") || $0.hasPrefix("paragraph-") }) {
            result += inlines(inner)
        }
    }

    /// Words that are left out; what is in them is not told by itself.
    private func silently(_ list: [JSON]) -> [TextInline] {
        var reader = TreeReader(Losses())
        return reader.inlines(list)
    }

    /// Where something went, two spaces would meet.
    private func leaveOneSpace(_ result: inout [TextInline]) {
        guard case .text(let text)? = result.last, text.hasSuffix(" ") else { return }
        result[result.count - 1] = .text(String(text.dropLast()))
        result.append(.text(" "))
    }
}
