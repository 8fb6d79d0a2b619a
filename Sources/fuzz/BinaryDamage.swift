/// One to eight damages of a binary file: bits, numbers at the ends of their range, pieces gone, doubled, cut off.
func damagedBinary(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var result = bytes
    for _ in 0..<(1 + random.below(8)) {
        guard !result.isEmpty else { return result }
        // The heads of binary files are where their numbers stand.
        let place = random.below(random.below(3) == 0 ? result.count : min(result.count, 512))
        switch random.below(6) {
        case 0: result[place] ^= 1 << UInt8(random.below(8))
        case 1: result[place] = UInt8(truncatingIfNeeded: random.next())
        case 2:
            let value = hostile[random.below(hostile.count)]
            for (index, byte) in value.enumerated() where place + index < result.count { result[place + index] = byte }
        case 3: result.removeSubrange(place..<min(result.count, place + 1 + random.below(64)))
        case 4 where result.count < 1 << 20:
            let piece = Array(result[place..<min(result.count, place + 1 + random.below(4096))])
            result.insert(contentsOf: piece, at: random.below(result.count))
        default: if random.below(4) == 0 { result.removeSubrange(place...) }
        }
    }
    return result
}

private let hostile: [[UInt8]] = [
    [0, 0], [0xFF, 0xFF], [0x7F, 0xFF], [0x80, 0], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0],
    [0, 0, 0, 1], [0, 1, 0, 0], [0x10, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
]

/// PNG's checksums (PNG, 5.3) made right once more, so that damage reaches what stands behind them.
enum PNGChecksums {
    @Sendable static func mend(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        var place = 8
        while place + 12 <= result.count {
            let length = result[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= result.count - place - 12 else { break }
            var sum: UInt32 = 0xFFFF_FFFF
            for byte in result[place + 4..<place + 8 + length] { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
            sum = ~sum
            for index in 0..<4 { result[place + 8 + length + index] = UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * index)) }
            place += 12 + length
        }
        return result
    }

    private static let table: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }
}
