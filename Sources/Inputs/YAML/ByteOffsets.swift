import Diagnostics

/// libyaml counts characters; everything here counts bytes. Marks come almost in order, so a cursor that
/// walks from the last one is all that is needed.
struct ByteOffsets {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var index = 0
    private var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
    }

    /// The byte offset of the character with this index.
    mutating func offset(ofCharacter wanted: Int) -> Int {
        if isASCII { return min(wanted, bytes.count) }
        while index < wanted, offset < bytes.count {
            if index + 8 <= wanted, let eight = EightBytes(bytes, at: offset) {
                offset += 8
                index += eight.beginnings
                while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
                continue
            }
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            index += 1
        }
        while index > wanted, offset > 0 {
            offset -= 1
            while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            index -= 1
        }
        return offset
    }
}
