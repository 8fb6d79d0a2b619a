/// The break offsets of words seen before: open addressing over flat arrays, as in `WordCache`.
struct BreakCache {
    private struct Entry {
        var hash: UInt32
        var language: UInt16
        var keyCount: UInt16
        var keyStart: Int32
        var start: Int32
        var count: Int32
    }

    private(set) var offsets: [UInt8] = []
    private var entries: [Entry] = []
    private var keys: [UInt8] = []
    private var slots = [Int32](repeating: 0, count: 1024)

    /// Above this many words the cache starts over.
    private static var capacity: Int { 200_000 }

    /// The range in `offsets` that holds the breaks of `word`, found by `compute` the first time.
    mutating func breaks(
        _ word: UnsafeBufferPointer<UInt8>, _ language: UInt16, _ compute: () -> [UInt8]
    ) -> Range<Int> {
        let hash = WordCache.hash(word, language)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == hash, entry.language == language, Int(entry.keyCount) == word.count,
                isKey(Int(entry.keyStart), word)
            {
                return Int(entry.start)..<Int(entry.start + entry.count)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return insert(word, language, hash, compute())
    }

    private func isKey(_ start: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<word.count where keys[start + index] != word[index] { return false }
        return true
    }

    private mutating func insert(
        _ word: UnsafeBufferPointer<UInt8>, _ language: UInt16, _ hash: UInt32, _ breaks: [UInt8]
    ) -> Range<Int> {
        if entries.count >= Self.capacity { self = BreakCache() }
        let start = offsets.count
        offsets.append(contentsOf: breaks)
        entries.append(
            Entry(
                hash: hash, language: language, keyCount: UInt16(word.count), keyStart: Int32(keys.count),
                start: Int32(start), count: Int32(breaks.count)))
        keys.append(contentsOf: word)
        if entries.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for number in entries.indices { place(number) }
        } else {
            place(entries.count - 1)
        }
        return start..<offsets.count
    }

    private mutating func place(_ number: Int) {
        var slot = Int(entries[number].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(number + 1)
    }
}
