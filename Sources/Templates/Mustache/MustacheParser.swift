import Diagnostics
import Inputs

/// Template text → nodes. Mustache as its specification has it, with expressions for names, and strict: a
/// tag that is not closed, or closed by another name, is a diagnostic.
struct MustacheParser {
    private let bytes: ArraySlice<UInt8>
    private let file: FileID
    /// Added to an index of `bytes`, it gives the offset in the file.
    private let shift: Int
    private let loader: TemplateLoader?
    private let depth: Int
    private var position: Int
    private var literalStart: Int
    private var open: [OpenSection] = []
    private var nodes: [TemplateNode] = []
    private(set) var diagnostics = DiagnosticList()

    private struct OpenSection {
        /// nil where the expression could not be read: the section is kept for its closing tag alone.
        var expression: Expression?
        var name: String
        var range: SourceRange
        var isInverted: Bool
        /// What stood before it.
        var outer: [TemplateNode]
    }

    /// - Parameters:
    ///   - bytes: the text; `offset` is where it starts in the file.
    ///   - loader: finds partials and reads fenced blocks; nil for a text within one line or one scalar,
    ///     which has neither.
    static func parse(
        _ bytes: ArraySlice<UInt8>, file: FileID, offset: Int, loader: TemplateLoader? = nil, depth: Int = 0,
        diagnostics: inout DiagnosticList
    ) -> [TemplateNode] {
        var parser = MustacheParser(bytes, file: file, offset: offset, loader: loader, depth: depth)
        let nodes = parser.parse()
        diagnostics.append(contentsOf: parser.diagnostics)
        return nodes
    }

    private init(_ bytes: ArraySlice<UInt8>, file: FileID, offset: Int, loader: TemplateLoader?, depth: Int) {
        self.bytes = bytes
        self.file = file
        self.loader = loader
        self.depth = depth
        shift = offset - bytes.startIndex
        position = bytes.startIndex
        literalStart = position
    }

    private mutating func parse() -> [TemplateNode] {
        while position < bytes.endIndex {
            if loader != nil, isAtLineStart, let fence = FenceScanner.fence(in: bytes, at: position) {
                block(fence)
            } else if bytes[position] == UInt8(ascii: "{"), byte(position + 1) == UInt8(ascii: "{") {
                tag()
            } else {
                position += 1
            }
        }
        flush(to: bytes.endIndex)
        while let section = open.popLast() {
            diagnostics.report(.unclosedSection, at: section.range, ["namn": section.name, "tagg": "{{/\(section.name)}}"])
            // Kept as if it ended here, so that what is wrong within it is found as well.
            end(section)
        }
        return nodes
    }

    private var isAtLineStart: Bool { position == bytes.startIndex || bytes[position - 1] == 0x0A }
    private func byte(_ index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }
    private func range(_ start: Int, _ end: Int) -> SourceRange {
        SourceRange(file: file, start: start + shift, end: end + shift)
    }

    private mutating func flush(to end: Int) {
        if end > literalStart {
            let literal = InsertionMarker.neutralised(Array(bytes[literalStart..<end]))
            nodes.append(.literal(literal, file: file, start: literalStart + shift))
        }
    }

    private mutating func block(_ fence: Fence) {
        flush(to: position)
        if let loader {
            let body = (fence.body.lowerBound + shift)..<(fence.body.upperBound + shift)
            let info = range(fence.info.lowerBound, fence.info.upperBound)
            if !fence.isClosed { diagnostics.report(.unclosedFence, at: info, ["namn": fence.kind.rawValue]) }
            if let block = loader.block(fence.kind, file, info: info, body: body, diagnostics: &diagnostics) {
                nodes.append(.block(block))
            }
        }
        position = fence.end
        literalStart = position
    }

    // MARK: Tags

    private mutating func tag() {
        let start = position
        let isTriple = byte(start + 2) == UInt8(ascii: "{")
        let contentStart = start + (isTriple ? 3 : 2)
        guard let contentEnd = tagEnd(from: contentStart, isTriple: isTriple) else {
            diagnostics.report(.unclosedTag, at: range(start, contentStart))
            position = contentStart
            return
        }
        let end = contentEnd + (isTriple ? 3 : 2)
        let sigil = isTriple ? 0 : byte(contentStart)
        switch sigil {
        case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: ">"):
            standalone(from: start, to: end) { parser in
                parser.structure(sigil, parser.trimmed(contentStart + 1, contentEnd), tag: parser.range(start, end))
            }
        default:
            flush(to: start)
            let content = trimmed(contentStart, contentEnd)
            if let expression = expression(content) {
                nodes.append(
                    .value(TemplateValue(expression: expression, mayBeProse: isTriple, range: range(start, end))))
            }
            position = end
            literalStart = end
        }
    }

    /// A tag of structure alone on its line takes the line with it.
    private mutating func standalone(from start: Int, to end: Int, _ body: (inout Self) -> Void) {
        var before = start
        while before > bytes.startIndex, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
        var after = end
        while after < bytes.endIndex, [0x20, 0x09, 0x0D].contains(bytes[after]) { after += 1 }
        let startsLine = before == bytes.startIndex || bytes[before - 1] == 0x0A
        let endsLine = after == bytes.endIndex || bytes[after] == 0x0A
        let isAlone = startsLine && endsLine && before >= literalStart
        flush(to: isAlone ? before : start)
        position = isAlone ? min(after + 1, bytes.endIndex) : end
        literalStart = position
        body(&self)
    }

    private func tagEnd(from start: Int, isTriple: Bool) -> Int? {
        var index = start
        while index + 1 < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") {
                if !isTriple { return index }
                if byte(index + 2) == UInt8(ascii: "}") { return index }
                return nil
            }
            if bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") { return nil }
            index += 1
        }
        return nil
    }

    private func trimmed(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
        var start = start
        var end = end
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return bytes[start..<end]
    }

    private mutating func expression(_ content: ArraySlice<UInt8>) -> Expression? {
        ExpressionParser.parse(
            content, file: file, offset: content.startIndex + shift, diagnostics: &diagnostics)
    }

    private mutating func structure(_ sigil: UInt8, _ content: ArraySlice<UInt8>, tag: SourceRange) {
        let name = String(decoding: content, as: UTF8.self)
        switch sigil {
        case UInt8(ascii: "!"): break
        case UInt8(ascii: ">"): partial(name, at: range(content.startIndex, content.endIndex))
        case UInt8(ascii: "/"): close(name, at: tag)
        default:
            guard open.count < TemplateLoader.nestingLimit else {
                diagnostics.report(.sectionsTooDeep, at: tag)
                position = bytes.endIndex
                literalStart = position
                // Where they would have been closed is not looked for.
                while let section = open.popLast() { end(section) }
                return
            }
            open.append(
                OpenSection(
                    expression: expression(content), name: name, range: tag,
                    isInverted: sigil == UInt8(ascii: "^"), outer: nodes))
            nodes = []
        }
    }

    /// The closing tag repeats the opening one, or as much of it as names the list
    /// (`{{#poster där …}}` … `{{/poster}}`).
    private mutating func close(_ name: String, at tag: SourceRange) {
        guard let section = open.popLast() else {
            diagnostics.report(.closingNothing, at: tag, ["namn": name, "tagg": "{{#\(name)}}"])
            return
        }
        // Nearly always to the letter.
        if name == section.name || section.name.hasPrefix(name + " ") { return end(section) }
        let wanted = MustacheParser.squeezed(section.name)
        let given = MustacheParser.squeezed(name)
        if given != wanted, !wanted.hasPrefix(given + " ") {
            diagnostics.report(
                .closingMismatch, at: tag, ["namn": name, "öppnad": section.name, "tagg": "{{/\(section.name)}}"],
                notes: [DiagnosticNote(section.range, sv: "öppnas här", en: "opened here")])
        }
        end(section)
    }

    private mutating func end(_ section: OpenSection) {
        let inner = nodes
        nodes = section.outer
        if let expression = section.expression {
            nodes.append(
                .section(TemplateSection(expression: expression, isInverted: section.isInverted, nodes: inner)))
        }
    }

    private static func squeezed(_ text: String) -> String {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).joined(separator: " ")
    }

    private mutating func partial(_ name: String, at place: SourceRange) {
        guard let loader else {
            diagnostics.report(.partialNotHere, at: place, ["namn": name])
            return
        }
        nodes += loader.partial(name, at: place, depth: depth + 1, diagnostics: &diagnostics)
    }
}

extension InsertionMarker {
    static func neutralised(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0xEE) else { return bytes }
        return Array(neutralised(String(decoding: bytes, as: UTF8.self)).utf8)
    }
}
