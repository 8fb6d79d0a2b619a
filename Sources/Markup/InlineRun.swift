import Diagnostics
import DocumentTree

/// Collects the inlines of one paragraph: text bytes until something else comes, then typeset as a whole
/// (spaces collapsed, no-break spaces put in) and cut into pieces by where they came from.
struct InlineRun {
    private var result: [Inline] = []
    private var bytes: [UInt8] = []
    private var pieces: [Piece] = []

    /// A stretch of `bytes` from one place.
    private struct Piece {
        var start: Int
        var range: SourceRange?
        /// What the stretch was made of, where it is a figure: then it is no part of what stands around it.
        var figure: PrintedFigure?
    }

    /// Text from one place.
    mutating func append(_ text: some Collection<UInt8>, at range: SourceRange?) {
        if text.isEmpty { return }
        if let last = pieces.last, last.figure == nil, continues(last.range, range) {
            if let range, let old = last.range {
                pieces[pieces.count - 1].range?.end = max(old.end, range.end)
            }
        } else {
            pieces.append(Piece(start: bytes.count, range: range))
        }
        bytes.append(contentsOf: text)
    }

    /// A figure, at its place in the user's file or else at the tag that asks for it.
    mutating func append(_ figure: PrintedFigure, at range: SourceRange?) {
        if figure.text.isEmpty { return }
        pieces.append(Piece(start: bytes.count, range: range, figure: figure))
        bytes.append(contentsOf: figure.text.utf8)
    }

    /// A single newline in the source.
    mutating func appendSpace() {
        if pieces.isEmpty || pieces.last?.figure != nil { pieces.append(Piece(start: bytes.count)) }
        bytes.append(0x20)
    }

    mutating func append(_ inline: Inline) {
        flush(atEnd: false)
        // Notes 1 and 2 at one place are not note 12.
        if case .footnoteReference = inline, case .footnoteReference? = result.last { result.append(.text(", ", nil)) }
        result.append(inline)
    }

    /// A break that the writer asked for: no space stands before it.
    mutating func appendLineBreak() {
        flush(atEnd: true)
        if !result.isEmpty { result.append(.lineBreak) }
    }

    mutating func finish() -> [Inline] {
        flush(atEnd: true)
        while case .lineBreak? = result.last { result.removeLast() }
        return result
    }

    /// Same stretch of the same file, apart from line ends and the characters of markup between.
    private func continues(_ old: SourceRange?, _ new: SourceRange?) -> Bool {
        switch (old, new) {
        case (nil, nil): true
        case (let old?, let new?): old.file == new.file && new.start >= old.end && new.start - old.end <= 80
        default: false
        }
    }

    private var isAtLineStart: Bool {
        guard let last = result.last else { return true }
        if case .lineBreak = last { return true }
        return false
    }

    /// Whether the text can stand as it is, as nearly all can.
    private func hasSingleSpaces(after isSpace: Bool) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var previous: UInt8 = isSpace ? 0x20 : 0
            for byte in bytes {
                if byte <= 0x20 ? byte < 0x20 || previous == 0x20 : byte == 0x7F { return false }
                previous = byte
            }
            return true
        }
    }

    private mutating func flush(atEnd: Bool) {
        defer {
            bytes.removeAll(keepingCapacity: true)
            pieces.removeAll(keepingCapacity: true)
        }
        if bytes.isEmpty { return }
        // No space at the edges of a paragraph, and never two in a row; no control characters, which an entity
        // (`&#1;`) can smuggle in and neither HTML nor a font has.
        var starts = pieces.map(\.start)
        var kept = bytes
        let isAtLineStart = isAtLineStart
        if !hasSingleSpaces(after: isAtLineStart) {
            kept.removeAll(keepingCapacity: true)
            var piece = 0
            var previousIsSpace = isAtLineStart
            for (index, raw) in bytes.enumerated() {
                while piece < starts.count, pieces[piece].start == index {
                    starts[piece] = kept.count
                    piece += 1
                }
                let byte = raw < 0x20 || raw == 0x7F ? 0x20 : raw
                if byte == 0x20, previousIsSpace { continue }
                previousIsSpace = byte == 0x20
                kept.append(byte)
            }
        }
        if atEnd, kept.last == 0x20 { kept.removeLast() }

        let joins = NoBreakSpaces.positions(in: kept)
        var join = 0
        for index in pieces.indices {
            let start = min(starts[index], kept.count)
            let end = index + 1 < starts.count ? min(starts[index + 1], kept.count) : kept.count
            if start >= end { continue }
            var text: [UInt8] = []
            var written = start
            while join < joins.count, joins[join] < end {
                text += kept[written..<joins[join]]
                text += [0xC2, 0xA0]
                written = joins[join] + 1
                join += 1
            }
            let words = written == start ? String(decoding: kept[start..<end], as: UTF8.self) : String(decoding: text + kept[written..<end], as: UTF8.self)
            if var figure = pieces[index].figure {
                figure.text = words
                result.append(.figure(figure, pieces[index].range))
            } else {
                result.append(.text(words, pieces[index].range))
            }
        }
    }
}
