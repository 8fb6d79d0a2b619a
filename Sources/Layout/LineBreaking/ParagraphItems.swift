import Style
import Text

/// A paragraph's words as flat arrays: what the line breaker measures and the line builder copies from.
struct ParagraphItems {
    var glyphs: [ShapedGlyph] = []
    var chunks: [Chunk] = []
    /// The setting of each span of the text.
    var settings: [TextSetting] = []

    /// The width of all chunks and gaps before the one being made.
    private var x = 0
    /// The part of `x` that is word spaces.
    private var spaces = 0

    init() {}

    /// Shapes a text into chunks. Storage is used again.
    mutating func collect(_ text: StyledText, language: String, shaper: Shaper) {
        glyphs.removeAll(keepingCapacity: true)
        chunks.removeAll(keepingCapacity: true)
        settings.removeAll(keepingCapacity: true)
        (x, spaces) = (0, 0)
        var covered = 0
        text.bytes.withUnsafeBufferPointer { bytes in
            for index in text.spans.indices {
                let setting = shaper.setting(
                    for: text.spans[index].font, language: text.spans[index].language ?? language)
                settings.append(setting)
                // Spans follow on each other; should they not, no byte is set twice.
                let end = min(bytes.count, Int(text.spans[index].end))
                let start = max(covered, Int(text.spans[index].start))
                guard start < end else { continue }
                collect(bytes, start, end, index, setting, shaper)
                covered = end
            }
        }
        if let last = chunks.indices.last, chunks[last].gap != .forced { chunks[last].gap = .end }
    }

    private mutating func collect(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ span: Int, _ setting: TextSetting,
        _ shaper: Shaper
    ) {
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            switch byte {
            case 0x20, 0x09:
                addSpace(shaper.space(setting, at: offset))
                offset += 1
            case 0x0A:
                addLineBreak(shaper.space(setting, at: offset), offset, span)
                offset += 1
            default:
                var wordEnd = offset + 1
                while wordEnd < end, bytes[wordEnd] > 0x20 || !Self.isGap(bytes[wordEnd]) { wordEnd += 1 }
                addWord(bytes, offset, wordEnd, span, setting, shaper)
                offset = wordEnd
            }
        }
    }

    @inline(__always)
    private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    private mutating func addWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ span: Int, _ setting: TextSetting,
        _ shaper: Shaper
    ) {
        let glyphStart = glyphs.count
        let width = shaper.append(bytes, start, end, setting, to: &glyphs)
        chunks.append(
            Chunk(
                textStart: Int32(truncatingIfNeeded: start), textEnd: Int32(truncatingIfNeeded: end),
                glyphStart: Int32(truncatingIfNeeded: glyphStart), glyphEnd: Int32(truncatingIfNeeded: glyphs.count),
                gapEnd: Int32(truncatingIfNeeded: glyphs.count), span: Int32(truncatingIfNeeded: span), gap: .none,
                x: x, width: width, gapWidth: 0, spaces: spaces))
        x += width
    }

    private mutating func addSpace(_ space: ShapedGlyph) {
        // Space at the start of a line shows nothing and separates nothing.
        guard let last = chunks.indices.last, chunks[last].gap != .forced else { return }
        glyphs.append(space)
        x += Int(space.advance)
        spaces += Int(space.advance)
        chunks[last].gap = .space
        chunks[last].gapEnd += 1
        chunks[last].gapWidth += Int(space.advance)
    }

    private mutating func addLineBreak(_ glyph: ShapedGlyph, _ offset: Int, _ span: Int) {
        if chunks.last.map({ $0.gap == .forced }) ?? true {
            let (text, start) = (Int32(truncatingIfNeeded: offset), Int32(truncatingIfNeeded: glyphs.count))
            chunks.append(
                Chunk(
                    textStart: text, textEnd: text, glyphStart: start, glyphEnd: start, gapEnd: start,
                    span: Int32(truncatingIfNeeded: span), gap: .none, x: x, width: 0, gapWidth: 0, spaces: spaces))
        }
        let last = chunks.count - 1
        // A space stands for the line break, so that the words on both sides are read apart.
        if chunks[last].gap == .none {
            glyphs.append(glyph)
            x += Int(glyph.advance)
            chunks[last].gapEnd += 1
            chunks[last].gapWidth += Int(glyph.advance)
        }
        chunks[last].gap = .forced
    }
}

/// The same, to read from: plain pointers, valid while the setter works on the paragraph. Reading the arrays
/// themselves counts references per glyph, which took half of the time.
struct ParagraphView {
    let bytes: UnsafeBufferPointer<UInt8>
    let spans: UnsafeBufferPointer<StyledSpan>
    let glyphs: UnsafeBufferPointer<ShapedGlyph>
    let chunks: UnsafeBufferPointer<Chunk>
    let settings: UnsafeBufferPointer<TextSetting>
}

extension ParagraphItems {
    func withView<Result>(_ text: StyledText, _ body: (ParagraphView) -> Result) -> Result {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.spans.withUnsafeBufferPointer { spans in
                glyphs.withUnsafeBufferPointer { glyphs in
                    chunks.withUnsafeBufferPointer { chunks in
                        settings.withUnsafeBufferPointer { settings in
                            body(
                                ParagraphView(
                                    bytes: bytes, spans: spans, glyphs: glyphs, chunks: chunks, settings: settings))
                        }
                    }
                }
            }
        }
    }
}

/// Bytes without a space within one span, shaped as one, and the gap after them.
struct Chunk {
    var textStart: Int32
    var textEnd: Int32
    var glyphStart: Int32
    var glyphEnd: Int32
    /// The gap's glyphs are `glyphEnd..<gapEnd`.
    var gapEnd: Int32
    var span: Int32
    var gap: Gap
    /// The width of all that comes before, on one line.
    var x: Int
    var width: Int
    var gapWidth: Int
    /// The part of `x` that is word spaces.
    var spaces: Int

    enum Gap: UInt8 {
        /// The next chunk belongs to the same word.
        case none
        case space
        /// The writer asked for a new line.
        case forced
        /// End of the paragraph.
        case end
    }
}
