import Style
import Text

/// A paragraph's words as flat arrays: what the line breaker measures and the line builder copies from.
struct ParagraphItems: ~Copyable {
    var glyphs = Row<ShapedGlyph>()
    var chunks = Row<Chunk>()
    /// The setting of each span of the text.
    var settings: [TextSetting] = []
    /// The same for what runs from right to left; empty where nothing does.
    var leftwardSettings: [TextSetting] = []
    /// The bidirectional level of each byte; empty where nothing runs from right to left.
    var levels: [UInt8] = []
    /// Of the paragraph.
    private(set) var direction = TextDirection.leftToRight

    /// The width of all chunks and gaps before the one being made.
    private var x = 0
    /// The part of `x` that is word spaces.
    private var spaces = 0
    private var keepsSpaces = false

    init() {}

    /// Shapes a text into chunks. Storage is used again.
    mutating func collect(_ text: StyledText, language: String, keepsSpaces: Bool = false, shaper: inout WordShaper) {
        glyphs.removeAll()
        chunks.removeAll()
        settings.removeAll(keepingCapacity: true)
        (x, spaces) = (0, 0)
        self.keepsSpaces = keepsSpaces
        orderDirections(text, language, &shaper)
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
                collect(bytes, start, end, index, setting, &shaper)
                covered = end
            }
        }
        if let last = chunks.last, last.gap != .forced { chunks[chunks.count - 1].gap = .end }
    }

    /// Finds the levels of a text in which something runs from right to left. Others, nearly all, cost a look.
    private mutating func orderDirections(_ text: StyledText, _ language: String, _ shaper: inout WordShaper) {
        if !levels.isEmpty { (levels, leftwardSettings) = ([], []) }
        direction = .leftToRight
        text.bytes.withUnsafeBufferPointer { bytes in
            guard text.direction == .rightToLeft || TextDirection.runsLeft(anywhereIn: bytes) else { return }
            direction = text.direction ?? text.firstDirection ?? .leftToRight
            levels = BidiLevels.resolve(bytes, direction, text.isolates)
        }
        if levels.isEmpty { return }
        for span in text.spans {
            leftwardSettings.append(shaper.setting(for: span.font, language: span.language ?? language, rightToLeft: true))
        }
    }

    private mutating func collect(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ span: Int, _ setting: TextSetting,
        _ shaper: inout WordShaper
    ) {
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            switch byte {
            case 0x20, 0x09:
                if keepsSpaces, chunks.last.map({ $0.gap == .forced }) ?? true {
                    offset = addIndentation(bytes, offset, end, span, setting)
                    continue
                }
                addSpace(setting.spaceGlyph(at: offset))
                offset += 1
            case 0x0A:
                addLineBreak(setting.spaceGlyph(at: offset), offset, span)
                offset += 1
            default:
                var wordEnd = offset + 1
                while wordEnd < end, bytes[wordEnd] > 0x20 || !Self.isGap(bytes[wordEnd]) { wordEnd += 1 }
                if levels.isEmpty {
                    addWord(bytes, offset, wordEnd, span, setting, &shaper)
                } else {
                    addDirections(bytes, offset, wordEnd, span, setting, &shaper)
                }
                offset = wordEnd
            }
        }
    }

    @inline(__always)
    private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    /// A word in pieces that run one way each.
    private mutating func addDirections(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ span: Int, _ setting: TextSetting,
        _ shaper: inout WordShaper
    ) {
        var start = start
        while start < end {
            let level = levels[start]
            var pieceEnd = start + 1
            while pieceEnd < end, levels[pieceEnd] == level { pieceEnd += 1 }
            addWord(bytes, start, pieceEnd, span, level & 1 == 0 ? setting : leftwardSettings[span], &shaper)
            chunks[chunks.count - 1].level = level
            start = pieceEnd
        }
    }

    /// Spaces at the start of a line of code, as a word of their own.
    private mutating func addIndentation(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ span: Int, _ setting: TextSetting
    ) -> Int {
        var offset = start
        let glyphStart = glyphs.count
        while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 {
            glyphs.append(setting.spaceGlyph(at: offset))
            offset += 1
        }
        addChunk(start..<offset, span, from: glyphStart, width: Int(setting.space) * (offset - start))
        return offset
    }

    private mutating func addWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ span: Int, _ setting: TextSetting,
        _ shaper: inout WordShaper
    ) {
        let glyphStart = glyphs.count
        let width = shaper.append(bytes, start, end, setting, to: &glyphs)
        addChunk(start..<end, span, from: glyphStart, width: width)
    }

    @inline(__always)
    private mutating func addChunk(_ text: Range<Int>, _ span: Int, from glyphStart: Int, width: Int) {
        chunks.append(
            Chunk(
                textStart: Int32(truncatingIfNeeded: text.lowerBound), textEnd: Int32(truncatingIfNeeded: text.upperBound),
                glyphStart: Int32(truncatingIfNeeded: glyphStart), glyphEnd: Int32(truncatingIfNeeded: glyphs.count),
                gapEnd: Int32(truncatingIfNeeded: glyphs.count), span: Int32(truncatingIfNeeded: span), gap: .none,
                x: x, width: width, gapWidth: 0, spaces: spaces))
        x += width
    }

    private mutating func addSpace(_ space: ShapedGlyph) {
        // Space at the start of a line shows nothing and separates nothing.
        let last = chunks.count - 1
        guard last >= 0, chunks[last].gap != .forced else { return }
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
        if chunks[last].gap == .none || keepsSpaces {
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
    let leftwardSettings: UnsafeBufferPointer<TextSetting>
    /// Empty where nothing runs from right to left.
    let levels: UnsafeBufferPointer<UInt8>
    let direction: TextDirection

    /// The setting of a chunk's span, in the chunk's direction.
    func setting(_ chunk: Chunk) -> TextSetting {
        chunk.isRightToLeft ? leftwardSettings[Int(chunk.span)] : settings[Int(chunk.span)]
    }
}

extension ParagraphItems {
    func withView<Result>(_ text: StyledText, _ body: (ParagraphView) -> Result) -> Result {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.spans.withUnsafeBufferPointer { spans in
                glyphs.withItems { glyphs in
                    chunks.withItems { chunks in
                        settings.withUnsafeBufferPointer { settings in
                            leftwardSettings.withUnsafeBufferPointer { leftward in
                                levels.withUnsafeBufferPointer { levels in
                                    body(
                                        ParagraphView(
                                            bytes: bytes, spans: spans, glyphs: glyphs, chunks: chunks,
                                            settings: settings, leftwardSettings: leftward, levels: levels,
                                            direction: direction))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Bytes without a space within one span and of one direction, shaped as one, and the gap after them. Glyphs are in the
/// order of the text.
struct Chunk: BitwiseCopyable {
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
    /// Bidirectional level: odd runs from right to left.
    var level: UInt8 = 0

    var isRightToLeft: Bool { level & 1 == 1 }

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
