import CHarfBuzz

/// Shapes the plain words of one kind (face, features, language, with letters or without) by the face's own tables, where these say
/// that glyphs change one by one, if at all, and that nothing moves them but the letter beside them. Nearly all words are such.
/// Whatever is not certain is left to HarfBuzz, which takes ten times as long; `PlainWordsTests` holds the two against each other.
///
/// A class whose properties do not change: what it learns lies in room of its own.
final class PlainWords {
    let face: FontFace
    let lookups: WordLookups
    let gsub: FontTable
    let gpos: FontTable
    let kern: FontTable
    /// What is known of each character, by its slot.
    private let known: UnsafeMutablePointer<PlainGlyph>
    /// What is known of pairs of glyphs: of those that fall upon the same place, of the last.
    private let pairs: UnsafeMutablePointer<PlainPair>
    private static let pairRoom = 1024

    /// Nil for a face, or a kind of words, that only HarfBuzz understands.
    init?(_ face: FontFace, _ features: [hb_feature_t], language: OpaquePointer?, isLatin: Bool) {
        gsub = FontTable(FontTag("GSUB"), of: face.handle)
        gpos = FontTable(FontTag("GPOS"), of: face.handle)
        kern = FontTable(FontTag("kern"), of: face.handle)
        let isKerned = !features.contains { $0.tag == FontTag("kern").value && $0.value == 0 }
        let found = WordLookups(face, features, language: language, isLatin: isLatin, isKerned: isKerned, gsub, gpos, kern)
        guard let found else { return nil }
        self.face = face
        lookups = found
        known = .allocate(capacity: PlainCharacters.slotCount)
        known.initialize(repeating: PlainGlyph(), count: PlainCharacters.slotCount)
        pairs = .allocate(capacity: Self.pairRoom)
        pairs.initialize(repeating: PlainPair(), count: Self.pairRoom)
    }

    deinit {
        known.deallocate()
        pairs.deallocate()
    }

    /// Appends the glyphs of a word; false, and nothing is appended, when HarfBuzz must shape it.
    func shape(_ characters: borrowing PlainCharacters, _ id: FaceID, into glyphs: inout Row<WordGlyph>) -> Bool {
        let first = glyphs.count
        let places = glyphs.take(characters.count)
        let isShaped = characters.withAll { characters in
            var mustLook = false
            for index in characters.indices {
                let character = characters[index]
                let glyph = glyph(character.slot)
                if glyph.kind == .refused { return false }
                if glyph.kind == .sensitive { mustLook = true }
                places[index] = WordGlyph(
                    glyph: glyph.shown, textStart: character.start, advance: glyph.advance, xOffset: 0, yOffset: 0,
                    textLength: character.length, face: id.value, unsafeToBreak: false)
            }
            if mustLook, mayChange(characters) { return false }
            return setPairs(places, characters.count)
        }
        if !isShaped { glyphs.shorten(to: first) }
        return isShaped
    }

    @inline(__always)
    func glyph(_ slot: UInt16) -> PlainGlyph {
        if known[Int(slot)].kind == .unknown { known[Int(slot)] = lookUp(slot) }
        return known[Int(slot)]
    }

    /// Moves letters that stand beside each other.
    private func setPairs(_ places: UnsafeMutablePointer<WordGlyph>, _ count: Int) -> Bool {
        if count < 2 { return true }
        for index in 1..<count {
            let (left, right) = (places[index - 1].glyph, places[index].glyph)
            let key = UInt32(left) << 16 | UInt32(right)
            let place = Int((key &* 0x9E37_79B1) >> 22)
            if pairs[place].key != key { pairs[place] = lookUp(left, right) }
            let pair = pairs[place]
            if pair.isRefused { return false }
            if pair.advance != 0 {
                places[index - 1].advance += Int32(pair.advance)
                places[index].unsafeToBreak = true
            }
            if pair.kern != 0 {
                // Half on each side, as HarfBuzz does with the old table.
                let half = Int32(pair.kern) >> 1
                let rest = Int32(pair.kern) - half
                places[index - 1].advance += half
                places[index].advance += rest
                places[index].xOffset = Int16(truncatingIfNeeded: rest)
                places[index].unsafeToBreak = true
            }
        }
        return true
    }
}

/// What is known of a character in words of one kind.
struct PlainGlyph: BitwiseCopyable {
    enum Kind: UInt8 {
        case unknown
        case plain
        /// Begins what may become something else, by what stands beside it.
        case sensitive
        /// HarfBuzz must shape words that have it.
        case refused
    }

    var kind = Kind.unknown
    /// As the character is written, and as it is shown when its figures are tabular, say.
    var nominal: UInt16 = 0
    var shown: UInt16 = 0
    var advance: Int32 = 0
}

/// What is known of two glyphs beside each other. Glyph 0 stands in no plain word, so that an empty place is no pair's.
struct PlainPair: BitwiseCopyable {
    var key: UInt32 = 0
    /// What `GPOS` adds to the advance of the first.
    var advance: Int16 = 0
    /// What the old table puts between them.
    var kern: Int16 = 0
    var isRefused = false
}
