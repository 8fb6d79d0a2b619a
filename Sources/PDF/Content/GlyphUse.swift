import DocumentTree
import Layout
import Text

/// Which glyphs of one face a file uses, and what text each stands for. A glyph that stands for two texts (the
/// space glyph for U+0020 and U+00A0) gets a character code for each, so that copied text is the words of the
/// document to the letter.
struct GlyphUse: Sendable {
    /// The text of a glyph in eight bytes, so that comparing is one instruction: up to seven bytes of UTF-8 from
    /// the lowest, and their number in the highest. 0 means unused.
    typealias TextKey = UInt64
    /// Used, but never for text of its own: within a cluster.
    static let textless: TextKey = 0xFF << 56
    /// U+00AD: what ISO 32000-1 14.8.2.2.3 has for a hyphen that line breaking added. Readers that search, copy
    /// or speak leave it out, and so hear the whole word.
    static let softHyphen: TextKey = 2 << 56 | 0xADC2

    /// By glyph number of the original face.
    private(set) var keys: [TextKey] = []
    /// Further texts of glyphs, in the order in which they were met.
    private(set) var extras: [(glyph: UInt16, key: TextKey)] = []

    var isEmpty: Bool { keys.isEmpty }

    /// The glyphs alone that are in use: a pack keeps those of each bilaga and face.
    struct Kept: Sendable {
        fileprivate let used: [(glyph: UInt16, key: TextKey)]

        init(_ use: GlyphUse) {
            var used: [(glyph: UInt16, key: TextKey)] = []
            used.reserveCapacity(use.keys.reduce(use.extras.count) { $1 == 0 ? $0 : $0 + 1 })
            for (glyph, key) in use.keys.enumerated() where key != 0 { used.append((UInt16(truncatingIfNeeded: glyph), key)) }
            used += use.extras
            self.used = used
        }
    }

    /// Glyph numbers, ascending.
    var glyphs: [UInt16] {
        var result: [UInt16] = []
        for (glyph, key) in keys.enumerated() where key != 0 { result.append(UInt16(truncatingIfNeeded: glyph)) }
        return result
    }

    @inline(__always)
    mutating func note(_ glyph: UInt16, _ key: TextKey) {
        let index = Int(glyph)
        if index >= keys.count { keys.append(contentsOf: repeatElement(0, count: index + 64 - keys.count)) }
        let known = keys[index]
        if known == key { return }
        noteOther(glyph, key, known)
    }

    private mutating func noteOther(_ glyph: UInt16, _ key: TextKey, _ known: TextKey) {
        if known == 0 || known == Self.textless {
            keys[Int(glyph)] = key
        } else if key != Self.textless, !extras.contains(where: { $0.glyph == glyph && $0.key == key }) {
            extras.append((glyph, key))
        }
    }

    @inline(__always)
    private static func key(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> TextKey? {
        guard length > 0, length <= 7, start >= 0, start + length <= text.count else { return nil }
        if length == 1 { return 1 << 56 | TextKey(text[start]) }
        var key = TextKey(length) << 56
        for offset in 0..<length { key |= TextKey(text[start + offset]) << TextKey(8 * offset) }
        return key
    }

    /// The key of a glyph that makes up a cluster by itself; nil when no key can hold its text.
    @inline(__always)
    static func key(_ glyph: PlacedGlyph, _ text: UnsafeBufferPointer<UInt8>) -> TextKey? {
        glyph.isAddedHyphen ? softHyphen : key(text, Int(glyph.textStart), Int(glyph.textLength))
    }

    /// The UTF-16 of a key's text.
    static func units(of key: TextKey) -> [UInt16] {
        let length = Int(key >> 56)
        guard length <= 7 else { return [] }
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: key >> TextKey(8 * $0)) }
        return Array(String(decoding: bytes, as: UTF8.self).utf16)
    }

    /// Also what another use of the face has.
    mutating func add(_ other: Kept) {
        for (glyph, key) in other.used { note(glyph, key) }
    }

    /// Whether each glyph of another use is here, with each of its texts.
    func covers(_ other: GlyphUse) -> Bool {
        for (glyph, key) in other.keys.enumerated() where key != 0 {
            guard glyph < keys.count, keys[glyph] != 0 else { return false }
            if key != Self.textless, keys[glyph] != key, !hasExtra(UInt16(truncatingIfNeeded: glyph), key) { return false }
        }
        return other.extras.allSatisfy { keys[Int($0.glyph)] == $0.key || hasExtra($0.glyph, $0.key) }
    }

    private func hasExtra(_ glyph: UInt16, _ key: TextKey) -> Bool { extras.contains { $0.glyph == glyph && $0.key == key } }

    /// By face, on the pages of a document.
    static func kept(of document: LaidOutDocument) -> [Kept] {
        var uses: [GlyphUse] = []
        let glyphs = document.glyphs
        for page in document.pages { collect(page.items, glyphs, document.text, &uses) }
        return uses.map(Kept.init)
    }

    fileprivate static func collect(
        _ items: [PlacedItem], _ glyphs: [PlacedGlyph], _ text: [UInt8], _ uses: inout [GlyphUse]
    ) {
        text.withUnsafeBufferPointer { text in
            glyphs.withUnsafeBufferPointer { glyphs in
                for case .glyphs(let run) in items {
                    let face = Int(run.face.value)
                    while uses.count <= face { uses.append(GlyphUse()) }
                    uses[face].collect(run, glyphs, text)
                }
            }
        }
    }

    private mutating func collect(
        _ run: PlacedRun, _ glyphs: UnsafeBufferPointer<PlacedGlyph>, _ text: UnsafeBufferPointer<UInt8>
    ) {
        let range = run.range(in: glyphs.count)
        for index in range {
            let glyph = glyphs[index]
            let continues = index + 1 < range.upperBound && glyphs[index + 1].isWithinCluster
            note(glyph.glyph, continues ? Self.textless : Self.key(glyph, text) ?? Self.textless)
        }
    }
}

/// The use of every face in a file, by `FaceID`.
struct FileGlyphs {
    private(set) var faces: [GlyphUse] = []

    init() {}

    init(_ input: PDFInput) {
        for part in input.parts { add(part) }
        if let watermark = input.watermark { add(watermark) }
    }

    /// - Parameter withPages: not only header and footer.
    mutating func add(_ part: PDFPart, withPages: Bool = true) {
        if withPages {
            func collected() -> [GlyphUse.Kept] { GlyphUse.kept(of: part.laidOut) }
            for (index, use) in (part.contents?.glyphs(collected) ?? collected()).enumerated() {
                while faces.count <= index { faces.append(GlyphUse()) }
                faces[index].add(use)
            }
        }
        let running = part.laidOut.running
        GlyphUse.collect(running.items, running.glyphs, running.text, &faces)
    }

    mutating func add(_ watermark: Watermark) {
        GlyphUse.collect(watermark.runs.map(PlacedItem.glyphs), watermark.glyphs, watermark.text, &faces)
    }
}

extension PlacedGlyph {
    /// Second or later glyph of a cluster: its text stands with the first.
    @inline(__always)
    var isWithinCluster: Bool { textLength == 0 && !isAddedHyphen }
}

extension PlacedRun {
    /// The run's glyphs, clamped to what there is.
    @inline(__always)
    func range(in count: Int) -> Range<Int> {
        let start = min(max(0, Int(glyphStart)), count)
        return start..<min(max(start, start + Int(glyphCount)), count)
    }
}
