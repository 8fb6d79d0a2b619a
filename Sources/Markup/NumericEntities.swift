import Diagnostics

/// Characters written as their number (`&#8238;`, `&#x202E;`) that CommonMark turns into U+FFFD (it has no such
/// character), or that the program itself puts around its marks: neither is what the writer meant.
enum NumericEntities {
    /// The first of them, and the byte that it begins at. What does not show is looked for in the text that comes out.
    static func firstWithoutCharacter(in bytes: [UInt8]) -> (offset: Int, name: String)? {
        var index = 0
        while index + 3 < bytes.count {
            guard bytes[index] == 0x26, bytes[index + 1] == 0x23 else {
                index += 1
                continue
            }
            let start = index
            index += 2
            let isHex = bytes[index] | 0x20 == 0x78
            if isHex { index += 1 }
            var (value, digits): (UInt32, Int) = (0, 0)
            while index < bytes.count, digits < 8, let digit = digit(bytes[index], isHex) {
                value = min(value * (isHex ? 16 : 10) + digit, 0x20_0000)
                digits += 1
                index += 1
            }
            guard digits > 0, index < bytes.count, bytes[index] == 0x3B, isNothing(value) else { continue }
            return (start, HiddenCharacter.name(value))
        }
        return nil
    }

    private static func isNothing(_ value: UInt32) -> Bool {
        value == 0 || value == 0xFFFD || HiddenCharacter.isReserved(value) || Unicode.Scalar(value) == nil
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHex: UInt32(byte - 0x37)
        case 0x61...0x66 where isHex: UInt32(byte - 0x57)
        default: nil
        }
    }
}
