/// The characters of a word that is written in Latin letters, figures and the usual signs, none of which HarfBuzz treats apart:
/// no marks, joiners, fractions, or what shows nothing.
struct PlainCharacters: ~Copyable {
    struct Character: BitwiseCopyable {
        /// Where what is known of it stands; below `slotCount`.
        var slot: UInt16
        /// Of its bytes in the word.
        var start: UInt16
        var length: UInt8
    }

    static let slotCount = 0x180 + 0x40

    private var all = Row<Character>(room: 256)
    private(set) var hasLetters = false
    private(set) var hasDigits = false

    var count: Int { all.count }

    @inline(__always)
    func withAll<Result>(_ body: (UnsafeBufferPointer<Character>) -> Result) -> Result { all.withItems(body) }

    /// Takes the characters of another word; false when it has others.
    mutating func read(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        all.removeAll()
        hasLetters = false
        hasDigits = false
        guard word.count <= Int(UInt16.max) else { return false }
        let characters = all.take(word.count)
        var count = 0
        var offset = 0
        while offset < word.count {
            let first = word[offset]
            var slot = UInt16(first)
            var length = 1
            if first < 0x80 {
                guard first > 0x20, first < 0x7F else { return false }
                if (first | 0x20) &- 0x61 < 26 { hasLetters = true } else if first &- 0x30 < 10 { hasDigits = true }
            } else {
                let (scalar, bytes) = decodeScalar(word, offset)
                guard let place = Self.slot(scalar.value) else { return false }
                slot = place
                length = bytes
                if scalar.value >= 0xC0, scalar.value < 0x180, scalar.value != 0xD7, scalar.value != 0xF7 { hasLetters = true }
            }
            characters[count] = Character(slot: slot, start: UInt16(truncatingIfNeeded: offset), length: UInt8(truncatingIfNeeded: length))
            count += 1
            offset += length
        }
        all.shorten(to: count)
        return count > 0
    }

    /// Latin letters that are one character each, and signs that belong to no script. Not ª, µ and º, which are letters to one who
    /// asks whether a word has any, and no Latin ones; nor a soft hyphen.
    private static func slot(_ value: UInt32) -> UInt16? {
        switch value {
        case 0xAA, 0xAD, 0xB5, 0xBA: nil
        case 0xA0..<0x180: UInt16(value)
        case 0x2010...0x2027, 0x202F...0x203A: UInt16(0x180 + value - 0x2010)
        case 0x20AC: 0x180 + 0x30
        case 0x2212: 0x180 + 0x31
        default: nil
        }
    }

    /// The character of a slot.
    static func scalar(_ slot: UInt16) -> UInt32 {
        switch slot {
        case ..<0x180: UInt32(slot)
        case 0x180 + 0x30: 0x20AC
        case 0x180 + 0x31: 0x2212
        default: UInt32(slot) - 0x180 + 0x2010
        }
    }
}
