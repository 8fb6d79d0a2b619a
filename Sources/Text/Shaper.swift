public import Style

/// Shapes text with HarfBuzz, each word once. Not Sendable: one per thread, over a shared `FontLibrary`.
///
/// Words are shaped apart (no kerning across a space). Glyphs come in the order of the text, in words that run from
/// right to left as well: who draws them goes to the left then, cluster by cluster.
public final class Shaper {
    public let library: FontLibrary
    private var words: WordShaper

    public init(library: FontLibrary) {
        self.library = library
        words = WordShaper(library: library)
    }

    /// Shapes the words of a paragraph within one access to what the shaper holds: each is checked, which costs as much as
    /// finding a word.
    public func withWords(_ body: (inout WordShaper) -> Void) { body(&words) }

    /// Shapes a stretch of UTF-8. A new run starts where the face changes. `language` is BCP 47.
    /// Offsets of the glyphs count from the start of `bytes`.
    public func shape(
        _ bytes: [UInt8], _ range: Range<Int>, _ request: FontRequest, language: String
    ) -> [ShapedRun] {
        let setting = words.setting(for: request, language: language)
        var glyphs = Row<ShapedGlyph>()
        bytes.withUnsafeBufferPointer { bytes in
            let range = range.clamped(to: 0..<bytes.count)
            var start = range.lowerBound
            for index in range where bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0A {
                words.append(bytes, start, index, setting, to: &glyphs)
                glyphs.append(setting.spaceGlyph(at: index))
                start = index + 1
            }
            words.append(bytes, start, range.upperBound, setting, to: &glyphs)
        }
        return glyphs.withItems(Self.runs)
    }

    /// Width of a text on one line.
    public func width(of bytes: [UInt8], _ request: FontRequest, language: String) -> Length {
        Length(raw: shape(bytes, 0..<bytes.count, request, language: language).reduce(0) { $0 + $1.width })
    }

    /// The characters without a glyph that have been met since the last call, in the order they were met.
    public func takeMissing() -> [MissingGlyph] { words.takeMissing() }

    private static func runs(_ glyphs: UnsafeBufferPointer<ShapedGlyph>) -> [ShapedRun] {
        var runs: [ShapedRun] = []
        for glyph in glyphs {
            if runs.last?.face != glyph.face { runs.append(ShapedRun(face: glyph.face, glyphs: [], width: 0)) }
            runs[runs.count - 1].glyphs.append(glyph)
            runs[runs.count - 1].width += Int(glyph.advance)
        }
        return runs
    }
}

/// The words that have been shaped, and what shapes them: ready settings, and glyphs appended to one row.
public struct WordShaper: ~Copyable {
    private let library: FontLibrary
    /// Characters without a glyph that have been met since `takeMissing`.
    private var missing: [MissingGlyph] = []
    private var cache = WordCache()
    private var missingInWord: [Int: [MissingGlyph]] = [:]
    private var styles: [ShapingStyle] = []
    private var settings: [(request: FontRequest, language: String, rightToLeft: Bool, setting: TextSetting)] = []
    private var engine: ShapingEngine
    /// Of the word in hand.
    private var shapedPlainly = Row<WordGlyph>(room: 256)

    init(library: FontLibrary) {
        self.library = library
        engine = ShapingEngine(library: library)
    }

    /// The characters without a glyph that have been met since the last call, in the order they were met.
    public mutating func takeMissing() -> [MissingGlyph] {
        if missing.isEmpty { return [] }
        defer { missing = [] }
        return missing
    }

    /// Looks up what a span's words have in common. Few different requests occur: they are kept.
    public mutating func setting(for request: FontRequest, language: String, rightToLeft: Bool = false) -> TextSetting {
        // By index: the whole of each would be copied, with its language.
        for known in settings.indices
        where settings[known].request == request && settings[known].rightToLeft == rightToLeft && settings[known].language == language {
            return settings[known].setting
        }
        let style = ShapingStyle(
            variant: FaceVariant(weight: request.weight, italic: request.italic), family: request.family,
            tabularFigures: request.tabularFigures, ligatures: request.tracking == 0, language: language,
            rightToLeft: rightToLeft)
        let number = styles.firstIndex(of: style) ?? styles.count
        if number == styles.count { styles.append(style) }
        let face = library.face(for: request)
        let opened = engine.face(face)
        let scale = FontScale(size: request.size, unitsPerEm: opened.metrics.unitsPerEm)
        // Letters that join do not stand apart.
        let tracking = rightToLeft ? 0 : Int32(clamping: request.tracking * request.size.raw / 1000)
        let spaceGlyph = opened.glyph(" ") ?? 0
        let setting = TextSetting(
            style: UInt16(clamping: number), face: face, size: request.size, tracking: tracking,
            space: scale(Int32(clamping: opened.advance(spaceGlyph))) &+ tracking, spaceGlyph: spaceGlyph,
            hyphenWidth: scale(Int32(clamping: opened.glyph("-").map(opened.advance) ?? 0)) &+ tracking, scale: scale, rightToLeft: rightToLeft)
        settings.append((request, language, rightToLeft, setting))
        return setting
    }

    /// Appends the glyphs of a word (bytes without U+0020) and returns its width in thousandths of a point.
    @discardableResult
    public mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ setting: TextSetting, to glyphs: inout Row<ShapedGlyph>
    ) -> Int {
        if end - start <= Self.longestWord { return appendWord(bytes, start, end, setting, to: &glyphs) }
        // A “word” of kilobytes is not language: cut it between characters.
        var width = 0
        var from = start
        while from < end {
            var to = min(end, from + Self.longestWord)
            while to < end, to > from + 1, bytes[to] & 0xC0 == 0x80 { to -= 1 }
            width += appendWord(bytes, from, to, setting, to: &glyphs)
            from = to
        }
        return width
    }

    private static var longestWord: Int { 1024 }

    private mutating func appendWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ setting: TextSetting, to glyphs: inout Row<ShapedGlyph>
    ) -> Int {
        if start >= end { return 0 }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let hash = WordCache.hash(word, setting.style)
        let number = cache.find(word, setting.style, hash) ?? shapeAndKeep(word, setting, hash)
        let entry = cache.entries[number]
        if entry.hasMissing { reportMissing(number, at: start) }
        let places = glyphs.take(Int(entry.glyphCount))
        return entry.isPlain && setting.tracking == 0
            ? putPlain(entry, at: start, setting, places) : put(entry, at: start, setting, places)
    }

    /// Nearly all: of the main face, each where the one before ends.
    private func putPlain(
        _ entry: WordCache.Entry, at start: Int, _ setting: TextSetting, _ places: UnsafeMutablePointer<ShapedGlyph>
    ) -> Int {
        let (scale, face, start) = (setting.scale, setting.face, UInt32(truncatingIfNeeded: start))
        return cache.glyphs.withItems { cached in
            var width = 0
            var place = places
            for source in cached[Int(entry.glyphStart)..<Int(entry.glyphStart + entry.glyphCount)] {
                let advance = scale(source.advance)
                width &+= Int(advance)
                place.pointee = ShapedGlyph(
                    glyph: source.glyph, textStart: start &+ UInt32(source.textStart), textLength: source.textLength, advance: advance,
                    unsafeToBreak: source.unsafeToBreak, face: face)
                place += 1
            }
            return width
        }
    }

    private mutating func put(
        _ entry: WordCache.Entry, at start: Int, _ setting: TextSetting, _ places: UnsafeMutablePointer<ShapedGlyph>
    ) -> Int {
        var width = 0
        let first = Int(entry.glyphStart)
        for index in first..<first + Int(entry.glyphCount) {
            let source = cache.glyphs[index]
            let scale = source.face == setting.face.value ? setting.scale : fallbackScale(source.face, setting.size)
            var advance = scale(source.advance)
            if setting.tracking != 0, isLastOfCluster(index, first + Int(entry.glyphCount)) { advance &+= setting.tracking }
            width &+= Int(advance)
            places[index - first] = ShapedGlyph(
                glyph: source.glyph, textStart: UInt32(truncatingIfNeeded: start) &+ UInt32(source.textStart),
                textLength: source.textLength, advance: advance, xOffset: source.xOffset == 0 ? 0 : scale(Int32(source.xOffset)),
                yOffset: source.yOffset == 0 ? 0 : scale(Int32(source.yOffset)), unsafeToBreak: source.unsafeToBreak,
                face: FaceID(source.face))
        }
        return width
    }

    private func isLastOfCluster(_ index: Int, _ end: Int) -> Bool { index + 1 == end || cache.glyphs[index + 1].textLength != 0 }

    @inline(never)
    private mutating func fallbackScale(_ face: UInt8, _ size: Length) -> FontScale {
        FontScale(size: size, unitsPerEm: engine.face(FaceID(face)).metrics.unitsPerEm)
    }

    @inline(never)
    private mutating func shapeAndKeep(_ word: UnsafeBufferPointer<UInt8>, _ setting: TextSetting, _ hash: UInt32) -> Int {
        shapedPlainly.removeAll()
        let before = cache.entries.count
        let number = Int(setting.style)
        if engine.shapePlainly(word, styles[number], number, face: setting.face, into: &shapedPlainly) {
            let number = shapedPlainly.withItems {
                cache.insert(word, setting.style, hash, $0, face: setting.face, hasMissing: false)
            }
            if number < before { missingInWord = [:] }
            return number
        }
        let shaped = engine.shape(word, styles[number], face: setting.face)
        let entry = shaped.glyphs.withUnsafeBufferPointer {
            cache.insert(word, setting.style, hash, $0, face: setting.face, hasMissing: !shaped.missing.isEmpty)
        }
        if entry < before { missingInWord = [:] }
        if !shaped.missing.isEmpty { missingInWord[entry] = shaped.missing }
        return entry
    }

    @inline(never)
    private mutating func reportMissing(_ number: Int, at start: Int) {
        for glyph in missingInWord[number] ?? [] {
            missing.append(MissingGlyph(scalar: glyph.scalar, textStart: start + glyph.textStart))
        }
    }
}
