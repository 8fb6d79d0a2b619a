import System

/// What a web page of ours tells its reader, in order: each text, row of a table and picture with where it stands. Packs that
/// were sent are read by this, and so are the pages that are made now, so that the two can be held against each other.
struct PageContent: Sendable {
    struct Item: Sendable {
        enum Kind: Hashable, Sendable {
            case heading, text, picture
            case row
        }
        var kind: Kind
        /// The headings above it, the page's own title first and the nearest last.
        var section: [String]
        /// Of a text what it says; of a picture its caption.
        var words: String
        /// Of a text that says something of a term: the term. Of an item of a numbered list: its number.
        var term = ""
        var number: Int?
        /// Of a row: the table's caption, the group that the row belongs to, and its name.
        var table = ""
        var group = ""
        /// Of a row: its cells behind the name, by the headings of their columns.
        var cells: [Cell] = []
        /// Of a picture: a hash of what is drawn.
        var drawn = ""
    }
    struct Cell: Sendable, Equatable {
        var column: String
        var words: String
    }

    private(set) var items: [Item] = []

    /// Without a text that says just this.
    func without(_ words: String) -> PageContent {
        var copy = self
        copy.items.removeAll { $0.kind == .text && $0.words == words }
        return copy
    }

    /// Numbers that a text begins an item of a numbered list with.
    func numbers(of words: String) -> [Int] {
        let wanted = words.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
        return items.compactMap { item in
            guard let number = item.number, item.words == wanted || item.words.hasPrefix(wanted + " ·") || item.words.hasPrefix(wanted + " ") else {
                return nil
            }
            return number
        }
    }

    /// - Returns: nil for bytes that are no page of ours.
    init?(page bytes: [UInt8]) {
        guard let start = bytes.firstRange(of: "<main"), let end = bytes[start...].firstRange(of: "</main>") else { return nil }
        var reader = PageReader(bytes, start..<end)
        reader.read()
        items = reader.items
    }
}

/// Goes through the tags of a page's `main`.
private struct PageReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private(set) var items: [PageContent.Item] = []

    /// The headings that are open, by level.
    private var headings: [(level: Int, words: String)] = []
    /// The words of what is being read.
    private var words: [UInt8] = []
    private var table: TableReading?
    /// The lists that are open: the number of the item, or nil where they have none.
    private var lists: [Int?] = []
    private var isFirstOfItem = false
    /// What the descriptions that follow are of.
    private var term = ""
    /// Caption of the figure that is being read, and what is drawn in it.
    private var figure: (caption: String, drawn: [UInt8])?

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    mutating func read() {
        while position < end {
            if bytes[position] == UInt8(ascii: "<") {
                readTag()
            } else if bytes[position] == UInt8(ascii: "&") {
                let (text, next) = markupEntity(bytes, position)
                words += text
                position = next
            } else {
                words.append(bytes[position])
                position += 1
            }
        }
        endText()
    }

    private mutating func readTag() {
        let start = position
        position += 1
        let isEnd = position < end && bytes[position] == UInt8(ascii: "/")
        if isEnd { position += 1 }
        let nameStart = position
        while position < end, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") { position += 1 }
        let name = String(decoding: bytes[nameStart..<position], as: UTF8.self)
        // A sign that stands within quotes ends no tag.
        var isQuoted = false
        while position < end, isQuoted || bytes[position] != UInt8(ascii: ">") {
            if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
            position += 1
        }
        position = min(position + 1, end)
        let tag = bytes[start..<position]
        if isEnd { close(name) } else { open(name, tag) }
    }

    // MARK: Tags

    private mutating func open(_ name: String, _ tag: ArraySlice<UInt8>) {
        switch name {
        case "nav", "details":
            // Contents, figures behind charts: told elsewhere.
            endText()
            skip(to: name)
        case "sup", "small":
            // Marks of notes, units of tables.
            skip(to: name)
        case "svg": draw(tag, to: "</svg>")
        case "img":
            figure?.drawn += tag
        case "figure":
            endText()
            figure = ("", [])
        case "table":
            endText()
            table = TableReading()
        case "p":
            endText()
            // The way to the same as PDF; and to the agenda, whose own changes are told there.
            if tag.firstRange(of: "class=\"hamta\"") != nil || tag.firstRange(of: "class=\"overrad\"") != nil { skip(to: name) }
        case "br": words.append(0x20)
        case "tbody": table?.endGroup()
        case "tr": table?.beginRow()
        case "th", "td": table?.beginCell(tag)
        case "thead": table?.isHead = true
        case "a":
            // What leads back from a note is no word of it.
            if tag.firstRange(of: "class=\"ater\"") != nil { skip(to: name) }
        case "ol", "ul":
            endText()
            lists.append(name == "ol" ? tag.number(of: "start=\"") - 1 : nil)
        case "li":
            endText()
            isFirstOfItem = true
            if let last = lists.popLast() { lists.append(last.map { $0 + 1 }) }
        case let name where Self.blocks.contains(name): endText()
        default: break
        }
    }

    private static let blocks: Set<String> = [
        "p", "li", "ul", "ol", "dt", "dd", "dl", "div", "pre", "blockquote", "caption", "figcaption", "section", "h1", "h2", "h3", "h4", "h5", "h6",
    ]

    private mutating func close(_ name: String) {
        switch name {
        case "th", "td":
            let text = taken()
            table?.endCell(text)
        case "tr": table?.endRow()
        case "ol", "ul":
            endText()
            _ = lists.popLast()
        case "dt": term = taken()
        case "dl":
            endText()
            term = ""
        case "thead": table?.isHead = false
        case "caption":
            let text = taken()
            table?.caption = text
        case "figcaption":
            let text = taken()
            figure?.caption = text
        case "table":
            if let table { items += table.rows(in: headings.map(\.words)) }
            table = nil
            words = []
        case "figure":
            endText()
            if let figure {
                add(.init(kind: .picture, section: [], words: figure.caption, drawn: SHA256.hex(figure.drawn)))
            }
            figure = nil
        case "h1", "h2", "h3", "h4", "h5", "h6": endHeading(Int(name.dropFirst()) ?? 1)
        case let name where Self.blocks.contains(name): endText()
        default: break
        }
    }

    /// Goes past everything to the end of an element, and what is of the same name within.
    private mutating func skip(to name: String) {
        let open = Array("<\(name)".utf8), close = Array("</\(name)>".utf8)
        var depth = 1
        while position < end, depth > 0 {
            if starts(close) {
                depth -= 1
                position += close.count
            } else if starts(open) {
                depth += 1
                position += open.count
            } else {
                position += 1
            }
        }
    }

    private mutating func draw(_ tag: ArraySlice<UInt8>, to close: String) {
        let close = Array(close.utf8)
        let start = tag.startIndex
        while position < end, !starts(close) { position += 1 }
        position = min(position + close.count, end)
        figure?.drawn += bytes[start..<position]
    }

    private func starts(_ part: [UInt8]) -> Bool {
        position + part.count <= end && bytes[position..<(position + part.count)].elementsEqual(part)
    }

    // MARK: Words

    private mutating func taken() -> String {
        defer { words = [] }
        return String(decoding: words, as: UTF8.self).split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
    }

    private mutating func endText() {
        // In a table every word is a cell's.
        if table != nil { return }
        let text = taken()
        if text.isEmpty { return }
        var item = PageContent.Item(kind: .text, section: [], words: text)
        item.term = term
        if isFirstOfItem { item.number = lists.last ?? nil }
        isFirstOfItem = false
        add(item)
    }

    private mutating func endHeading(_ level: Int) {
        let text = taken()
        headings.removeAll { $0.level >= level }
        add(.init(kind: .heading, section: [], words: text))
        headings.append((level, text))
    }

    private mutating func add(_ item: PageContent.Item) {
        var item = item
        item.section = headings.map(\.words)
        items.append(item)
    }
}
