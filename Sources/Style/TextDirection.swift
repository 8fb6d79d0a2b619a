/// Which way a text runs. Where it changes within a line is for the bidirectional algorithm (`Text`); what is here
/// is asked for every paragraph, by both renderers, and must be answered alike.
public enum TextDirection: UInt8, Sendable {
    case leftToRight, rightToLeft

    /// Whether some character runs from right to left: if not, nothing is to be reordered. One pass over the bytes, eight at
    /// a time where they are ASCII.
    @inlinable
    public static func runsLeft(anywhereIn bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            if index + 8 <= bytes.count, let base = bytes.baseAddress,
                UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            if bytes[index] >= 0xD6, runsLeft(bytes, index) { return true }
            index += 1
        }
        return false
    }

    public static func runsLeft(anywhereIn text: String) -> Bool {
        var text = text
        return text.withUTF8 { runsLeft(anywhereIn: $0) }
    }

    /// The blocks of Unicode whose characters run from right to left: Hebrew to Arabic Extended-A, their presentation
    /// forms, and the scripts of the supplementary plane (old ones, Adlam, Hanifi Rohingya).
    @usableFromInline
    static func runsLeft(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0xD6: return next(1) >= 0x90
        case 0xD7...0xDF: return true
        case 0xE0: return (0xA0...0xA3).contains(next(1))
        case 0xEF:
            switch next(1) {
            case 0xAC: return next(2) >= 0x9D
            case 0xAD...0xB7, 0xBA: return true
            case 0xB9: return next(2) >= 0xB0
            case 0xBB: return next(2) != 0xBF
            default: return false
            }
        case 0xF0:
            return (next(1) == 0x90 || next(1) == 0x9E) && next(2) >= 0xA0
        default: return false
        }
    }

    /// The direction of the first letter (P2 and P3 of UAX #9, in which figures and signs have no say); nil without
    /// letters.
    public static func first(in scalars: some Sequence<Unicode.Scalar>) -> TextDirection? {
        for scalar in scalars {
            if let direction = of(scalar) { return direction }
        }
        return nil
    }

    /// Of a letter; nil for what takes the direction of what stands around it.
    public static func of(_ scalar: Unicode.Scalar) -> TextDirection? {
        if scalar.isASCII {
            return (0x61...0x7A).contains(scalar.value | 0x20) ? .leftToRight : nil
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return runsLeft(scalar) ? .rightToLeft : .leftToRight
        default: return nil
        }
    }

    private static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
