/// Eight bytes of a text at once, for those who read all of it to find what hardly any of it has.
public struct EightBytes: Sendable {
    @usableFromInline let value: UInt64

    /// nil where fewer than eight are left.
    @inlinable @inline(__always)
    public init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        guard index + 8 <= bytes.count, let base = bytes.baseAddress else { return nil }
        value = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    }

    /// The highest bit of each.
    @inlinable @inline(__always) static var high: UInt64 { 0x8080_8080_8080_8080 }

    /// All are ASCII.
    @inlinable public var areASCII: Bool { value & EightBytes.high == 0 }

    /// All are ASCII, and none a control character. May say no where that is so, as a byte above may be the answer's reason.
    @inlinable public var arePrinted: Bool {
        (value | (value &- 0x2020_2020_2020_2020) | (value &+ 0x0101_0101_0101_0101)) & EightBytes.high == 0
    }

    /// None is a control character of ASCII below U+000E, such as a line's end. May say no where that is so.
    @inlinable public var haveNoLineEnd: Bool { (value &- 0x0E0E_0E0E_0E0E_0E0E) & ~value & EightBytes.high == 0 }

    /// How many of them begin a character of UTF-8.
    @inlinable public var beginnings: Int { 8 - (value & ~(value << 1) & EightBytes.high).nonzeroBitCount }

    /// One of them may be `byte`; says no only where none is.
    @inlinable public func mayHave(_ byte: UInt8) -> Bool {
        let differing = value ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return (differing &- 0x0101_0101_0101_0101) & ~differing & EightBytes.high != 0
    }
}

extension String {
    /// Whether a byte stands in its UTF-8: for what hardly any text has, and all are asked for.
    public func hasByte(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            var index = 0
            while let eight = EightBytes(bytes, at: index), !eight.mayHave(byte) { index += 8 }
            while index < bytes.count, bytes[index] != byte { index += 1 }
            return index < bytes.count
        } ?? utf8.contains(byte)
    }
}
