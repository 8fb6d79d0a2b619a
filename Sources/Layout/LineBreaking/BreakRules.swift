import Style
import Text

/// Where Latin text may be broken: a compact subset of UAX #14, tightened for Swedish.
///
/// - At spaces, but not within a figure in groups of three (LB25) and unwillingly between a number and its unit.
/// - After a hyphen or dash between letters (LB21: BA, HY, B2), never between figures (2022–2025, 2024-09-19).
/// - After a slash between letters, at a soft hyphen (with a hyphen), at a zero-width space (LB8).
/// - In addresses after `/ - _ = & ? #` and before `.`, without a hyphen, so that nobody copies one along.
/// - Between ideographs and kana, but not before what closes or after what opens (LB13, LB14, LB21 NS).
/// - Never at a no-break space, a narrow one or a word joiner: they are simply not in the list (LB11, LB12).
enum BreakRules {
    /// The penalty of breaking at the space between two chunks; nil where it is not allowed.
    static func penalty(
        between left: Range<Int>, and right: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int32? {
        guard let last = left.last, let first = right.first else { return 0 }
        let leftDigit = isDigit(bytes[last])
        let rightDigit = isDigit(bytes[first])
        if leftDigit && rightDigit {
            return isGroupOfThree(right, bytes) && left.count <= 3 + (isDigit(bytes[left.lowerBound]) ? 0 : 3)
                ? nil : 0
        }
        if leftDigit { return isUnit(right, bytes) ? Penalty.boundWords : 0 }
        if rightDigit { return announcesNumber(left, bytes) ? Penalty.boundWords : 0 }
        // A line does not start with a dash: – the dash stays with the words before it.
        if right.count == 3, bytes[first] == 0xE2, bytes[first + 1] == 0x80,
            bytes[first + 2] == 0x93 || bytes[first + 2] == 0x94
        {
            return Penalty.boundWords
        }
        return 0
    }

    /// Exactly three digits, and at most punctuation after them.
    private static func isGroupOfThree(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var digits = 0
        for index in word {
            if !isDigit(bytes[index]) { break }
            digits += 1
        }
        guard digits == 3 else { return false }
        if word.count == 3 { return true }
        let next = bytes[word.lowerBound + 3]
        return next < 0x80 && !isLetter(next)
    }

    private static let announcers: [[UInt8]] = ["kl.", "kl", "nr", "dnr", "bilaga", "mål", "s.", "sid.", "§", "not"]
        .map { Array($0.utf8) }

    private static func isUnit(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = word.upperBound
        while end > word.lowerBound + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2C || bytes[end - 1] == 0x29 {
            end -= 1
        }
        return contains(UnitNames.bound, word.lowerBound..<end, bytes)
    }

    private static func announcesNumber(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        contains(announcers, word, bytes)
    }

    private static func contains(
        _ words: [[UInt8]], _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        for word in words where word.count == range.count {
            var same = true
            for index in word.indices {
                let byte = bytes[range.lowerBound + index]
                if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != word[index] {
                    same = false
                    break
                }
            }
            if same { return true }
        }
        return false
    }

    /// Whether a chunk has any of the signs that `forEachInside` looks for: most have none.
    static func hasSigns(_ start: Int, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in start..<end where isSign(bytes[index]) { return true }
        return false
    }

    /// Calls `body` with each place within (or at the end of) a chunk where a line may end without our help:
    /// the offset at which the next line starts, its penalty, and whether a hyphen is to be added.
    static func forEachInside(
        _ start: Int, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Int32, Bool) -> Void
    ) {
        let isAddress = isAddress(start, end, bytes)
        var index = start
        while index < end {
            let byte = bytes[index]
            let next = index + 1
            switch byte {
            case 0x2D:
                if betweenLetters(index, next, start, bytes) {
                    body(next, Penalty.explicitHyphen, false)
                } else if isAddress, index > start, next < end {
                    body(next, Penalty.address, false)
                }
            case 0x2F:
                if isAddress {
                    // Not within or after “https://”: it says nothing alone.
                    if next < end, bytes[next] != 0x2F, index == start || bytes[index - 1] != 0x2F {
                        body(next, Penalty.address, false)
                    }
                } else if betweenLetters(index, next, start, bytes) {
                    body(next, Penalty.slash, false)
                }
            case 0x5F, 0x3D, 0x26, 0x3F, 0x23:
                if isAddress, index > start, next < end { body(next, Penalty.address, false) }
            case 0x2E:
                if isAddress, index > start, next < end, bytes[index - 1] != 0x2E, !isDigit(bytes[next]) {
                    body(index, Penalty.address, false)
                }
            case 0xC2 where next < end && bytes[next] == 0xAD:
                if index > start, next + 1 < end { body(next + 1, Penalty.softHyphen, true) }
            case 0xE2 where index + 2 < end && bytes[next] == 0x80:
                switch bytes[index + 2] {
                case 0x8B: body(index + 3, 0, false)
                case 0x90, 0x93, 0x94:
                    if betweenLetters(index, index + 3, start, bytes) {
                        body(index + 3, Penalty.explicitHyphen, false)
                    }
                default: break
                }
            case 0xE0 where index + 2 < end && bytes[next] == 0xBC && bytes[index + 2] == 0x8B,
                0xE1 where index + 2 < end && bytes[next] == 0x8D && bytes[index + 2] == 0xA1:
                // The mark after a Tibetan syllable, and the Ethiopic word space.
                if index + 3 < end { body(index + 3, 0, false) }
            case 0xE3...0xE9, 0xEF, 0xF0:
                let (scalar, length) = decodeScalar(bytes, index)
                guard Ideographs.contains(scalar) else { break }
                if index > start {
                    let before = scalarBefore(index, bytes)
                    // Between two of them the first has said it.
                    if !Ideographs.contains(before), Ideographs.mayBreak(before, scalar) { body(index, 0, false) }
                }
                if index + length < end, Ideographs.mayBreak(scalar, decodeScalar(bytes, index + length).0) {
                    body(index + length, 0, false)
                }
            default: break
            }
            index = next
        }
    }

    private static func scalarBefore(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return decodeScalar(bytes, start).0
    }

    @inline(__always)
    private static func isSign(_ byte: UInt8) -> Bool {
        // - . / and the rest of addresses; the first byte of a soft hyphen, of a dash and of an ideograph.
        byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x5F || byte == 0x3D || byte == 0x26 || byte == 0x3F
            || byte == 0x23 || byte == 0xC2 || byte >= 0xE0
    }

    private static func betweenLetters(
        _ sign: Int, _ next: Int, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        sign > start + 1 && next < bytes.count && isLetter(bytes[sign - 1]) && isLetter(bytes[next])
    }

    /// “https://…”, “www.…”, “namn@ort.se”, or something long with a dot or a slash inside.
    static func isAddress(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var signs = 0
        for index in start..<end {
            if bytes[index] == 0x40 { return true }
            if bytes[index] == 0x3A, index + 2 < end, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F { return true }
            if bytes[index] == 0x2E || bytes[index] == 0x2F || bytes[index] == 0x5F, index + 1 < end { signs += 1 }
        }
        if end - start > 4, bytes[start] | 0x20 == 0x77, bytes[start + 1] | 0x20 == 0x77, bytes[start + 3] == 0x2E {
            return true
        }
        return signs >= 2 && end - start > 24
    }

    private static let seams: [[UInt8]] = ["ings", "hets", "tions", "skaps", "tets", "ments", "doms"]
        .map { Array($0.utf8) }

    /// Is the place after a linking s, where Swedish compounds are joined? “verksamhets-utvecklings-projekt” is
    /// read with more ease than “verksamhetsut-vecklingsprojekt”, and the patterns do not tell the two apart.
    static func isSeam(before offset: Int, from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[offset - 1] == UInt8(ascii: "s") else { return false }
        for seam in seams where offset - start > seam.count {
            if contains([seam], offset - seam.count..<offset, bytes) { return true }
        }
        return false
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// A letter, or part of a character beyond ASCII (which in this text is nearly always a letter).
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0xC3 || byte >= 0x80 && byte < 0xC0 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
}
