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

    /// - Returns: nil for bytes that are no page of ours.
    init?(page bytes: [UInt8]) {
        guard let start = bytes.firstRange(of: "<main"), let end = bytes[start...].firstRange(of: "</main>") else { return nil }
        var reader = PageReader(bytes, start..<end)
        reader.read()
        items = reader.items
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where words begin.
    fileprivate func firstRange(of words: StaticString) -> Int? {
        let count = words.utf8CodeUnitCount
        guard self.count >= count else { return nil }
        for index in startIndex...(endIndex - count) where self[index] == words.utf8Start[0] {
            if (0..<count).allSatisfy({ self[index + $0] == words.utf8Start[$0] }) { return index }
        }
        return nil
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
            // The way to the same as PDF.
            if tag.firstRange(of: "class=\"hamta\"") != nil { skip(to: name) }
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

/// A table on its way through.
private struct TableReading {
    var caption = ""
    var isHead = false
    private var cells: [(words: String, columns: Int, rows: Int)] = []
    private var span = (columns: 1, rows: 1)
    private var head: [[(words: String, columns: Int, rows: Int)]] = []
    private var body: [[(words: String, columns: Int, rows: Int)]] = []

    mutating func beginRow() { cells = [] }

    /// A body of rows has its own group, or none.
    mutating func endGroup() { body.append([]) }

    mutating func beginCell(_ tag: ArraySlice<UInt8>) {
        span = (tag.number(of: "colspan=\""), tag.number(of: "rowspan=\""))
    }

    mutating func endCell(_ words: String) { cells.append((words, span.columns, span.rows)) }

    mutating func endRow() {
        if isHead { head.append(cells) } else { body.append(cells) }
        cells = []
    }

    /// The headings above each column, from the top.
    private var columns: [String] {
        var names: [[String]] = []
        var taken: [Int] = []
        for row in head {
            var column = 0
            for cell in row {
                while column < taken.count, taken[column] > 0 { column += 1 }
                for index in column..<(column + cell.columns) {
                    while names.count <= index {
                        names.append([])
                        taken.append(0)
                    }
                    if !cell.words.isEmpty { names[index].append(cell.words) }
                    taken[index] = cell.rows
                }
                column += cell.columns
            }
            for index in taken.indices { taken[index] = max(0, taken[index] - 1) }
        }
        return names.map { $0.joined(separator: ", ") }
    }

    func rows(in section: [String]) -> [PageContent.Item] {
        let columns = columns
        var group = ""
        var items: [PageContent.Item] = []
        for row in body {
            guard let first = row.first else {
                group = ""
                continue
            }
            if row.count == 1, first.columns > 1 {
                group = first.words
                continue
            }
            var item = PageContent.Item(kind: .row, section: section, words: first.words)
            item.table = caption
            item.group = group
            var column = first.columns
            for cell in row.dropFirst() {
                let name = columns.indices.contains(column) ? columns[column] : ""
                item.cells.append(PageContent.Cell(column: name, words: cell.words))
                column += cell.columns
            }
            items.append(item)
        }
        return items
    }
}

extension ArraySlice<UInt8> {
    /// The number behind an attribute's name; 1 where it is not there.
    fileprivate func number(of attribute: StaticString) -> Int {
        guard let start = firstRange(of: attribute) else { return 1 }
        var value = 0
        var index = start + attribute.utf8CodeUnitCount
        while index < endIndex, (0x30...0x39).contains(self[index]), value < 1_000 {
            value = value * 10 + Int(self[index] - 0x30)
            index += 1
        }
        return Swift.max(1, value)
    }
}
