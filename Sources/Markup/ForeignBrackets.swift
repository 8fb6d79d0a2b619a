import Diagnostics
import DocumentTree

/// A piece of what stands in a paragraph.
enum InlinePiece {
    case node(Int)
    /// Some bytes of a text node.
    case text(Int, Range<Int>)
    /// `[…](lang:en)` around other pieces.
    case foreign([InlinePiece], language: String, node: Int, at: Int)
}

/// Finds foreign words with links in them. Markdown has no links within links, so it leaves the outer brackets of
/// `[read [the report](https://…) first](lang:en)` as text: here they are paired.
struct ForeignBrackets {
    private let tree: MarkdownTree
    private var pieces: [InlinePiece]

    private init(_ children: [Int], _ tree: MarkdownTree) {
        self.tree = tree
        pieces = children.map { child in
            let node = tree.nodes[child]
            return node.kind == .text ? .text(child, 0..<tree.bytes(node.literal).count) : .node(child)
        }
    }

    /// The children in pieces; nil when there is nothing to pair, as nearly always.
    static func pair(_ children: [Int], in tree: MarkdownTree) -> [InlinePiece]? {
        guard children.count > 2,
            children.contains(where: { child in
                let node = tree.nodes[child]
                return node.kind == .text && find(closing, in: tree.bytes(node.literal), from: 0) != nil
            })
        else { return nil }
        var brackets = ForeignBrackets(children, tree)
        var found = false
        while brackets.pairFirst() { found = true }
        return found ? brackets.pieces : nil
    }

    private static let closing = Array("](lang:".utf8)

    /// Where some bytes begin, counted from the start of the slice.
    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>, from: Int) -> Int? {
        guard bytes.count >= wanted.count + from else { return nil }
        for start in from...(bytes.count - wanted.count) where bytes[bytes.startIndex + start] == wanted[0] {
            let first = bytes.startIndex + start
            if bytes[first..<first + wanted.count].elementsEqual(wanted) { return start }
        }
        return nil
    }

    private func bytes(_ child: Int) -> ArraySlice<UInt8> { tree.bytes(tree.nodes[child].literal) }

    private mutating func pairFirst() -> Bool {
        for index in pieces.indices {
            guard case .text(let child, let part) = pieces[index] else { continue }
            let text = bytes(child).prefix(part.upperBound)
            var from = part.lowerBound
            while let close = Self.find(Self.closing, in: text, from: from) {
                let start = close + Self.closing.count
                guard let end = Self.find([UInt8(ascii: ")")], in: text, from: start) else { break }
                if let open = opening(before: (index, close)), open.piece < index {
                    let language = String(decoding: text[(text.startIndex + start)..<(text.startIndex + end)], as: UTF8.self)
                    join(open, (index, close), language, after: end + 1)
                    return true
                }
                from = end + 1
            }
        }
        return false
    }

    /// The bracket that a closing one at some place pairs with.
    private func opening(before close: (piece: Int, offset: Int)) -> (piece: Int, offset: Int)? {
        var depth = 1
        for piece in stride(from: close.piece, through: 0, by: -1) {
            guard case .text(let child, let part) = pieces[piece] else { continue }
            let text = bytes(child)
            let end = piece == close.piece ? close.offset : part.upperBound
            for offset in stride(from: end - 1, through: part.lowerBound, by: -1) {
                switch text[text.startIndex + offset] {
                case UInt8(ascii: "]"): depth += 1
                case UInt8(ascii: "["):
                    depth -= 1
                    if depth == 0 { return (piece, offset) }
                default: break
                }
            }
        }
        return nil
    }

    private mutating func join(
        _ open: (piece: Int, offset: Int), _ close: (piece: Int, offset: Int), _ language: String, after end: Int
    ) {
        guard case .text(let first, let before) = pieces[open.piece], case .text(let last, let behind) = pieces[close.piece]
        else { return }
        var inner: [InlinePiece] = []
        if open.offset + 1 < before.upperBound { inner.append(.text(first, open.offset + 1..<before.upperBound)) }
        inner += pieces[(open.piece + 1)..<close.piece]
        if behind.lowerBound < close.offset { inner.append(.text(last, behind.lowerBound..<close.offset)) }
        var joined: [InlinePiece] = []
        if before.lowerBound < open.offset { joined.append(.text(first, before.lowerBound..<open.offset)) }
        joined.append(.foreign(inner, language: language, node: last, at: close.offset + 2))
        if end < behind.upperBound { joined.append(.text(last, end..<behind.upperBound)) }
        pieces.replaceSubrange(open.piece...close.piece, with: joined)
    }
}

extension DocumentBuilder {
    mutating func convert(_ pieces: [InlinePiece], in source: inout MarkdownSource, to run: inout InlineRun) {
        for piece in pieces {
            switch piece {
            case .node(let child): convertInline(child, source.tree.nodes[child], in: &source, to: &run)
            case .text(let child, let part):
                let node = source.tree.nodes[child]
                appendText(source.tree.bytes(node.literal), node: node, in: &source, to: &run, part: part)
            case .foreign(let inner, let language, let child, let offset):
                let node = source.tree.nodes[child]
                var range = source.map.range(line: node.line, column: node.column, literal: source.tree.bytes(node.literal))
                if let text = range {
                    let start = min(Int(text.start) + offset, Int(text.end))
                    range = SourceRange(
                        file: text.file, start: start, end: min(start + "lang:".utf8.count + language.utf8.count, Int(text.end)))
                }
                var own = InlineRun()
                convert(inner, in: &source, to: &own)
                append(own.finish(), inLanguage: language, at: range, to: &run)
            }
        }
    }

    /// Words in another language, or without one when nobody knows it.
    mutating func append(_ inlines: [Inline], inLanguage language: String, at range: SourceRange?, to run: inout InlineRun) {
        if LanguageTag.isRegistered(language) {
            if !inlines.isEmpty { run.append(.foreign(Foreign(id: .none, language: language, inlines: inlines))) }
            return
        }
        var arguments = ["språk": language]
        arguments["förslag"] = LanguageTag.suggestion(for: language)
        diagnostics.report(.badLanguage, at: range, arguments)
        for inline in inlines { run.append(inline) }
    }
}
