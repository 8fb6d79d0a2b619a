/// Numbers for stretches of bytes, the same for equal ones: accounts, combinations of objects, words of columns. Open
/// addressing over a hash of the bytes; no `String` is made to ask.
struct ByteIndex {
    private var slots: [Int32]
    private var hashes: [UInt32] = []
    private var ranges: [Range<Int32>] = []
    private var mask: Int

    init() {
        slots = [Int32](repeating: -1, count: 1 << 8)
        mask = slots.count - 1
    }

    var count: Int { ranges.count }

    /// The number of a stretch, and whether it is new.
    @inline(__always)
    mutating func number(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        var slot = Int(hash) & mask
        while true {
            let known = Int(slots[slot])
            if known < 0 { break }
            if hashes[known] == hash, isEqual(ranges[known], range, bytes) { return (known, false) }
            slot = (slot + 1) & mask
        }
        let number = ranges.count
        slots[slot] = Int32(number)
        hashes.append(hash)
        ranges.append(Int32(range.lowerBound)..<Int32(range.upperBound))
        if ranges.count * 2 > slots.count { grow() }
        return (number, true)
    }

    @inline(__always)
    private func isEqual(_ known: Range<Int32>, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard known.count == range.count else { return false }
        let start = Int(known.lowerBound)
        for offset in 0..<range.count where bytes[start + offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number)
        }
    }
}
