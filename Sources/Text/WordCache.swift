/// A glyph of a cached word: font units, and text counted from the word's first byte, so that one entry serves
/// every size and place.
struct WordGlyph: BitwiseCopyable {
    var glyph: UInt16
    var textStart: UInt16
    var advance: Int32
    var xOffset: Int16
    var yOffset: Int16
    var textLength: UInt8
    var face: UInt8
    var unsafeToBreak: Bool
}

/// Words that have been shaped. Open addressing over flat arrays: a hit costs the hashing of the word's bytes
/// and one comparison.
struct WordCache: ~Copyable {
    struct Entry: BitwiseCopyable {
        var hash: UInt32
        var style: UInt16
        var keyCount: UInt16
        var keyStart: Int32
        var glyphStart: Int32
        var glyphCount: Int32
        var hasMissing: Bool
        /// All of the main face, and none moved aside.
        var isPlain: Bool
    }

    private(set) var entries = Row<Entry>(room: 1024)
    private(set) var glyphs = Row<WordGlyph>(room: 8192)
    private var keys = Row<UInt8>(room: 8192)
    /// Entry numbers plus one; 0 is an empty place. A power of two in size, at most half full.
    private var slots: [Int32]
    private var mask: Int

    /// Above this many glyphs the cache starts over: documents of millions of different figures must not grow
    /// it without end.
    static let capacity = 1_000_000

    init() {
        slots = Array(repeating: 0, count: 2048)
        mask = 2047
    }

    @inline(__always)
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ style: UInt16) -> UInt32 {
        var hash = UInt32(style) &* 0x9E37_79B1 ^ 0x811C_9DC5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash ^ hash >> 15
    }

    @inline(__always)
    func find(_ bytes: UnsafeBufferPointer<UInt8>, _ style: UInt16, _ hash: UInt32) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let number = Int(slots[slot])
            if number == 0 { return nil }
            let entry = entries[number - 1]
            if entry.hash == hash, entry.style == style, Int(entry.keyCount) == bytes.count,
                isKey(Int(entry.keyStart), bytes)
            {
                return number - 1
            }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private func isKey(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        keys.withItems { keys in
            for index in 0..<bytes.count where keys[start + index] != bytes[index] { return false }
            return true
        }
    }

    /// Adds a word that `find` did not find and returns its number.
    mutating func insert(
        _ bytes: UnsafeBufferPointer<UInt8>, _ style: UInt16, _ hash: UInt32, _ word: UnsafeBufferPointer<WordGlyph>, face: FaceID,
        hasMissing: Bool
    ) -> Int {
        if glyphs.count + word.count > Self.capacity { self = WordCache() }
        entries.append(
            Entry(
                hash: hash, style: style, keyCount: UInt16(clamping: bytes.count), keyStart: Int32(keys.count),
                glyphStart: Int32(glyphs.count), glyphCount: Int32(word.count), hasMissing: hasMissing,
                isPlain: word.allSatisfy { $0.face == face.value && $0.xOffset == 0 && $0.yOffset == 0 }))
        keys.append(contentsOf: bytes)
        glyphs.append(contentsOf: word)
        if entries.count * 2 > slots.count { grow() } else { place(entries.count - 1) }
        return entries.count - 1
    }

    private mutating func place(_ number: Int) {
        var slot = Int(truncatingIfNeeded: entries[number].hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(number + 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        for number in entries.indices { place(number) }
    }
}
