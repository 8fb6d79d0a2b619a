/// What stands in the way of reading bytes as text.
enum EncodingFault: Equatable {
    case notUTF8(at: Int)
    case utf16
    case control(UInt32, at: Int, length: Int)
}

/// Checks that bytes are UTF-8 (RFC 3629) and hold only characters that text may have (YAML 1.2, 5.1).
/// Reports the first fault, and whether all is ASCII.
func checkEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> (fault: EncodingFault?, isASCII: Bool) {
    if bytes.count >= 2, bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF {
        return (.utf16, false)
    }
    var index = 0
    var isASCII = true
    while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte < 0x20 ? (byte != 0x0A && byte != 0x0D && byte != 0x09) : byte == 0x7F {
                return (.control(UInt32(byte), at: index, length: 1), isASCII)
            }
            index += 1
            continue
        }
        isASCII = false
        let length: Int
        let smallest: UInt32
        var scalar: UInt32
        switch byte {
        case 0xC2...0xDF: (length, smallest, scalar) = (2, 0x80, UInt32(byte & 0x1F))
        case 0xE0...0xEF: (length, smallest, scalar) = (3, 0x800, UInt32(byte & 0x0F))
        case 0xF0...0xF4: (length, smallest, scalar) = (4, 0x10000, UInt32(byte & 0x07))
        default: return (.notUTF8(at: index), isASCII)
        }
        guard index + length <= bytes.count else { return (.notUTF8(at: index), isASCII) }
        for next in 1..<length {
            let continuation = bytes[index + next]
            guard continuation & 0xC0 == 0x80 else { return (.notUTF8(at: index), isASCII) }
            scalar = scalar << 6 | UInt32(continuation & 0x3F)
        }
        guard scalar >= smallest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
            return (.notUTF8(at: index), isASCII)
        }
        if (0x80..<0xA0).contains(scalar) && scalar != 0x85 || scalar == 0xFFFE || scalar == 0xFFFF
            || scalar == 0xFEFF && index > 0
        {
            return (.control(scalar, at: index, length: length), isASCII)
        }
        index += length
    }
    return (nil, isASCII)
}
