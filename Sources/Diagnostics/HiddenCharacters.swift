/// Characters that do not show and change what does: none of them belongs in a text, however it is written (as itself, as
/// an escape of YAML, as an entity of Markdown).
public enum HiddenCharacter {
    /// Controls but tab and the line ends, the marks that turn the direction of a line (UAX #9), line ends that few
    /// programs know (U+0085, U+2028, U+2029), a byte order mark within the text, operators, tags and annotations that
    /// have no look, and what is no character.
    @inlinable public static func isHidden(_ value: UInt32) -> Bool {
        if value < 0x20 { return value != 0x09 && value != 0x0A && value != 0x0D }
        if value < 0x7F { return false }
        if value < 0xA0 { return true }
        if value < 0x200E { return value == 0x061C || value == 0x180E }
        switch value {
        case 0x200E, 0x200F, 0x2028...0x202E, 0x2061...0x206F, 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A,
            0xE0000...0xE00FF:
            return true
        default: return value & 0xFFFE == 0xFFFE
        }
    }

    /// What the program itself puts around its marks in texts while it works, and nobody else may have (Templates'
    /// `InsertionMarker`).
    @inlinable public static func isReserved(_ value: UInt32) -> Bool { value == 0xE000 || value == 0xE001 }

    /// The first of them in UTF-8 text, and where.
    public static func first(in bytes: some Collection<UInt8>) -> (offset: Int, value: UInt32)? {
        // All of them begin with one of these bytes.
        let mayHave =
            bytes.withContiguousStorageIfAvailable(mayHaveSome) ?? Array(bytes).withUnsafeBufferPointer(mayHaveSome)
        guard mayHave else { return nil }
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if isHidden(scalar.value) { return (offset, scalar.value) }
            offset += UTF8.width(scalar)
        }
        return nil
    }

    /// A loop of its own: every text of the documents passes here.
    private static func mayHaveSome(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes {
            if byte < 0x80 {
                if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F { return true }
            } else if byte == 0xC2 || byte == 0xD8 || byte == 0xE1 || byte == 0xE2 || byte >= 0xEF {
                return true
            }
        }
        return false
    }

    /// U+0008.
    public static func name(_ value: UInt32) -> String {
        let hex = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    }
}
